/** @vitest-environment happy-dom */
import { expect, test, vi } from 'vitest'
import { watchAttention } from '../../src/page/attention.ts'

/** A pointer that the reader moved there. */
function point(page: Document): void {
  const event = new PointerEvent('pointermove', { clientX: 10, clientY: 10, bubbles: true })
  Object.defineProperty(event, 'isTrusted', { value: true })
  page.body.dispatchEvent(event)
}

test('a frame that takes itself away under the pointer does not end hovering', async () => {
  const inner = document.implementation.createHTMLDocument()
  // It is never drawn again.
  Object.defineProperty(inner, 'defaultView', { value: { requestAnimationFrame: () => 1 } })
  const markAt = vi.fn(() => null)
  const listen = watchAttention(
    {
      markAt,
      card: () => null,
      inCard: () => false,
      belongsToPage: () => false,
      happen() {},
    },
    new AbortController().signal,
  )
  listen(document)
  listen(inner)
  point(inner)
  await new Promise(requestAnimationFrame)
  point(document)
  await vi.waitFor(() => expect(markAt).toHaveBeenCalledWith(document, 10, 10))
})

test('what scrolls elsewhere on the page does not keep a card from opening; what scrolls under the pointer does', () => {
  document.body.innerHTML = '<p id="ticker">+1.2 %</p><article><p id="text">The Fed met.</p></article>'
  const happen = vi.fn()
  watchAttention(
    {
      markAt: () => null,
      card: () => null,
      inCard: () => false,
      belongsToPage: () => false,
      happen,
    },
    new AbortController().signal,
  )(document)
  const busy = (): number => happen.mock.calls.filter(([{ what }]) => what === 'busy').length
  const text = document.querySelector('#text')!
  const move = new PointerEvent('pointermove', { clientX: 10, clientY: 10, bubbles: true })
  Object.defineProperty(move, 'isTrusted', { value: true })
  text.dispatchEvent(move)
  document.querySelector('#ticker')!.dispatchEvent(new Event('scroll'))
  expect(busy()).toBe(0)
  text.parentElement!.dispatchEvent(new Event('scroll'))
  expect(busy()).toBe(1)
  document.dispatchEvent(new Event('scroll'))
  expect(busy()).toBe(2)
})
