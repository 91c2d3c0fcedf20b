import { afterEach, describe, expect, test, vi } from 'vitest'
import { answer } from '../../src/browser/messages.ts'

type Listen = (message: unknown, sender: { id?: string; url?: string }) => Promise<unknown> | undefined

const US = 'newsgloss'
const listening = new Set<Listen>()

function begin(): { readonly step: ReturnType<typeof vi.fn>; readonly whole: AbortController } {
  vi.stubGlobal('browser', {
    runtime: {
      id: US,
      onMessage: {
        addListener: (listen: Listen) => listening.add(listen),
        removeListener: (listen: Listen) => listening.delete(listen),
      },
    },
  })
  const step = vi.fn((by: number) => by > 0)
  const whole = new AbortController()
  answer<{ step(by: number): boolean }>({ step }, whole.signal)
  return { step, whole }
}

const told = (message: unknown, id: string | undefined = US): (Promise<unknown> | undefined)[] =>
  [...listening].map(listen => listen(message, { id, url: 'https://example.org/' }))

afterEach(() => {
  listening.clear()
  vi.unstubAllGlobals()
})

describe('a question is answered', () => {
  test('when our own extension asks it', async () => {
    const { step } = begin()
    expect(await Promise.all(told({ ask: 'step', given: [1] }))).toEqual([true])
    expect(step.mock.calls[0]?.[0]).toBe(1)
  })

  test.each([
    ['another extension asks it', { ask: 'step', given: [1] }, 'stranger'],
    ['nobody says who asks', { ask: 'step', given: [1] }, ''],
    ['it is none of ours', { ask: 'walk', given: [1] }, US],
    ['it is what every object has', { ask: 'toString', given: [] }, US],
    ['it brings nothing', { ask: 'step' }, US],
    ['it is a word', 'step', US],
    ['it is nothing', null, US],
  ])('not when %s', (_, message, id) => {
    const { step } = begin()
    expect(told(message, id)).toEqual([undefined])
    expect(step).not.toHaveBeenCalled()
  })

  test('not after the end', () => {
    begin().whole.abort()
    expect(told({ ask: 'step', given: [1] })).toEqual([])
  })
})
