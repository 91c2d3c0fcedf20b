import { describe, expect, test } from 'vitest'
import { type Dwell, dueAt, GRACE, type Happening, IDLE, next, openMark, REST } from '../../src/page/dwell.ts'

/** Happenings by name, at moments in ms. */
type Step = readonly [at: number, event: Happening<string>]

const over = (mark: string, hasty = false): Happening<string> => ({ what: 'over', mark, hasty })
const off = (towards = false): Happening<string> => ({ what: 'off', towards })
const just = (what: 'card' | 'pin' | 'close' | 'busy' | 'due' | 'press elsewhere'): Happening<string> => ({
  what,
})
const press = (mark: string): Happening<string> => ({ what: 'press', mark })

const life = (...steps: Step[]): Dwell<string> =>
  steps.reduce<Dwell<string>>((state, [at, event]) => next(state, event, at), IDLE)

const shown: Step[] = [
  [0, over('A')],
  [REST, just('due')],
]

describe('opening', () => {
  test('resting on a mark opens its card after the rest, not before', () => {
    expect(life([0, over('A')])).toEqual({ at: 'resting', mark: 'A', due: REST })
    expect(openMark(life([0, over('A')], [REST - 1, just('due')]))).toBeNull()
    expect(openMark(life(...shown))).toBe('A')
  })
  test('moving within the mark does not start the rest again', () => {
    expect(dueAt(life([0, over('A')], [200, over('A')]))).toBe(REST)
  })
  test('passing over in haste opens nothing', () => {
    expect(life([0, over('A', true)])).toEqual(IDLE)
    expect(life([0, over('A')], [100, over('A', true)])).toEqual(IDLE)
  })
  test('leaving, scrolling or dragging before the rest is over cancels it', () => {
    expect(life([0, over('A')], [100, off()])).toEqual(IDLE)
    expect(life([0, over('A')], [100, just('busy')])).toEqual(IDLE)
  })
  test('with a card open, another mark opens at once', () => {
    expect(life(...shown, [400, over('B')])).toEqual({ at: 'shown', mark: 'B' })
  })
  test('but not on the way through in haste', () => {
    const state = life(...shown, [400, over('B', true)])
    expect(openMark(state)).toBe('A')
    expect(openMark(next(state, just('card'), 450))).toBe('A')
  })
})

describe('closing', () => {
  test('the card stays for the grace, then goes', () => {
    const leaving = life(...shown, [1000, off()])
    expect(openMark(next(leaving, just('due'), 1000 + GRACE - 1))).toBe('A')
    expect(next(leaving, just('due'), 1000 + GRACE)).toEqual(IDLE)
  })
  test('coming back to the mark or the card keeps it', () => {
    expect(life(...shown, [1000, off()], [1100, over('A')])).toEqual({ at: 'shown', mark: 'A' })
    expect(life(...shown, [1000, off()], [1100, just('card')])).toEqual({ at: 'shown', mark: 'A' })
  })
  test('travelling towards the card puts the closing off', () => {
    expect(dueAt(life(...shown, [1000, off()], [1200, off(true)]))).toBe(1200 + GRACE)
    expect(dueAt(life(...shown, [1000, off()], [1200, off(false)]))).toBe(1000 + GRACE)
  })
  test('an open card never times out while attention is on it', () => {
    expect(life(...shown, [100_000, just('due')])).toEqual({ at: 'shown', mark: 'A' })
  })
  test('scrolling does not close an open card', () => {
    expect(openMark(life(...shown, [500, just('busy')]))).toBe('A')
  })
  test('closing works from every state', () => {
    for (const steps of [
      [],
      [[0, over('A')]],
      shown,
      [...shown, [500, off()]],
      [[0, press('A')]],
    ] as Step[][])
      expect(life(...steps, [900, just('close')])).toEqual(IDLE)
  })
})

describe('pinning', () => {
  test('a press opens and pins at once', () => {
    expect(life([0, press('A')])).toEqual({ at: 'pinned', mark: 'A' })
  })
  test('the pin keeps the open card; with none open it does nothing', () => {
    expect(life(...shown, [500, just('pin')])).toEqual({ at: 'pinned', mark: 'A' })
    expect(life([0, just('pin')])).toEqual(IDLE)
  })
  test('a pinned card ignores the pointer', () => {
    const pinned: Step[] = [[0, press('A')]]
    expect(life(...pinned, [10, off()], [5000, over('B')], [9000, just('due')])).toEqual({
      at: 'pinned',
      mark: 'A',
    })
  })
  test('a press elsewhere closes it, a press on another mark moves it', () => {
    expect(life([0, press('A')], [10, just('press elsewhere')])).toEqual(IDLE)
    expect(life([0, press('A')], [10, press('B')])).toEqual({ at: 'pinned', mark: 'B' })
  })
})
