/** @vitest-environment happy-dom */
import { expect, test, vi } from 'vitest'
import { makeShade } from '../../src/page/shade.ts'

test('the card runs from left to right, whatever the page does', () => {
  const replaced = vi.spyOn(CSSStyleSheet.prototype, 'replaceSync')
  makeShade('')
  expect(replaced.mock.calls[0]?.[0]).toMatch(/^:host\{all:initial!important;direction:ltr!important;/)
})
