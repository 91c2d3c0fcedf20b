/**
 * Each state that is shown for looking at can be drawn, in each language.
 *
 * @vitest-environment happy-dom
 */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, describe, expect, test } from 'vitest'
import { speakIn } from '../../src/cli/speak.ts'
import { states } from './states.tsx'

/** With what stands in shadow roots. */
const htmlOf = (host: Element): string =>
  host.innerHTML +
  [...host.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot?.innerHTML ?? '').join('')

describe.each(['en', 'es'])('in the language %s', locale => {
  beforeEach(() => speakIn(locale))

  test.each(states.map(state => [state.surface, state.name, state] as const))('%s: %s', (_, __, state) => {
    const host = document.createElement('main')
    void act(() => render(state.draw(), host))
    expect(host.textContent?.length).toBeGreaterThan(20)
  })
})

test('no two states look alike', () => {
  speakIn('en')
  const seen = states.map(state => {
    const host = document.createElement('main')
    void act(() => render(state.draw(), host))
    return { name: `${state.surface}: ${state.name}`, html: `${state.surface} ${htmlOf(host)}` }
  })
  const twins = seen.filter(({ html }, i) => seen.findIndex(other => other.html === html) < i)
  expect(twins.map(({ name }) => name)).toEqual([])
})
