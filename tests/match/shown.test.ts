import { describe, expect, test } from 'vitest'
import type { Mention } from '../../src/match/mention.ts'
import {
  CHOSEN,
  type Density,
  type Offer,
  type Stand,
  sameness,
  shownOf,
  within,
} from '../../src/match/shown.ts'

const mention = (
  target: string | null,
  stand: Stand,
  citation: string | null = null,
  wider = false,
): Mention<string> & { readonly stand: Stand } => ({
  start: 0,
  end: 1,
  surface: 'x',
  target,
  citation,
  wider,
  need: 2,
  explained: false,
  stand,
})

const shown = (mentions: readonly ReturnType<typeof mention>[]): boolean[] => {
  const chosen = shownOf(
    mentions,
    ({ stand }) => stand,
    () => 0,
    1000,
  )
  return mentions.map(one => chosen.has(one))
}

describe('of each thing one mention is shown', () => {
  test.each<[what: string, stands: Stand[], expected: boolean[]]>([
    ['the first in running text', ['text', 'text'], [true, false]],
    ['not the heading before it', ['heading', 'text'], [false, true]],
    ['not the link before it', ['link', 'text'], [false, true]],
    ['a link, where there is nothing else', ['heading', 'link', 'link'], [false, true, false]],
    ['none, where there are only headings', ['heading', 'heading'], [false, false]],
  ])('%s', (_, stands, expected) => {
    expect(shown(stands.map(stand => mention('a', stand)))).toEqual(expected)
  })
  test('not one whose sentence says what it means', () => {
    const explained = { ...mention('a', 'text'), explained: true }
    expect(shown([explained, mention('a', 'text')])).toEqual([false, true])
    expect(shown([explained])).toEqual([false])
  })
  test('nothing that every reader knows', () => {
    expect(shown([{ ...mention('a', 'text'), need: 0 }])).toEqual([false])
  })
})

describe('an article is not buried in marks', () => {
  const CHARACTERS = 4800
  const spread = (count: number, need = (_: number) => 2): Offer[] =>
    Array.from({ length: count }, (_, i) => ({
      at: Math.floor((i * CHARACTERS) / count),
      need: need(i),
      times: 1,
    }))
  test('one of 800 words shows 20 at most, one of 2,000 words some more', () => {
    expect(within(spread(60), CHARACTERS, 'usual')).toHaveLength(20)
    const long = spread(120).map(offer => ({ ...offer, at: offer.at * 2.5 }))
    expect(within(long, 12_000, 'usual').length).toBeGreaterThan(25)
    expect(within(long, 12_000, 'usual').length).toBeLessThan(35)
  })
  test('a short one shows the few it has', () => {
    expect(within(spread(3), 400, 'usual')).toHaveLength(3)
  })
  test('the most needed come first, then what the article keeps coming back to, then the earlier', () => {
    const offers: Offer[] = [
      { at: 0, need: 2, times: 1 },
      { at: 10, need: 2, times: 4 },
      { at: 20, need: 3, times: 1 },
    ]
    expect(within(offers, 1, 'usual').map(({ at }) => at)).toEqual([20, 10, 0])
  })
  test('what many know is marked where what is needed more leaves room', () => {
    const many = (i: number): number => (i % 2 === 0 ? 1 : 2)
    expect(within(spread(14, many), CHARACTERS, 'usual')).toHaveLength(14)
    expect(within(spread(40, many), CHARACTERS, 'usual').map(({ need }) => need)).toEqual(Array(20).fill(2))
  })
  test('no screenful is crowded, however needed', () => {
    const crowd = Array.from({ length: 30 }, (_, i) => ({ at: i * 10, need: 3, times: 1 }))
    expect(within(crowd, CHARACTERS, 'usual')).toHaveLength(7)
    expect(within([...crowd, { at: 4000, need: 2, times: 1 }], CHARACTERS, 'usual')).toHaveLength(8)
  })
  test.each<[Density, number]>([
    ['usual', 20],
    ['more', 40],
    ['all', 60],
  ])('%s', (density, count) => {
    expect(
      within(
        spread(60, i => (i % 10 === 0 ? 0 : 2)),
        CHARACTERS,
        density,
      ),
    ).toHaveLength(count)
  })
})

test('a place in the law is its entry again when the entry is about just that place, else its own kind', () => {
  expect(sameness(mention('irc', 'text'))).toBe(sameness(mention('irc', 'text', 'usc:26:6103')))
  expect(sameness(mention('irc', 'text', 'usc:26:6103:p', true))).toBe('usc:26:6103:p')
  expect(sameness(mention(null, 'text', 'usc:18:1385'))).toBe('usc:18:1385')
})

describe('what a teacher has chosen', () => {
  const offer = (at: number, need: number): Offer => ({ at, need, times: 9 })
  const crowd = Array.from({ length: 40 }, (_, i) => offer(i * 10, 3))
  const chosen = Array.from({ length: 20 }, (_, i) => offer(i * 20, CHOSEN))
  test.each<Density>(['usual', 'more', 'all', 'none'])('is shown all of it, at “%s”', density => {
    const taken = within([...crowd, ...chosen], 4_000, density)
    for (const one of chosen) expect(taken).toContain(one)
  })
  test('takes the room of others, and no more than that', () => {
    expect(within([...crowd, ...chosen], 4_000, 'usual').length).toBe(chosen.length)
    expect(within([...crowd, ...chosen.slice(0, 2)], 4_000, 'none')).toEqual(chosen.slice(0, 2))
    expect(within([...crowd, ...chosen.slice(0, 2)], 4_000, 'usual').length).toBe(
      within(crowd, 4_000, 'usual').length,
    )
  })
})
