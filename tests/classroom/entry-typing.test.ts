import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alike } from '../../src/classroom/alike.ts'
import {
  type EntryTyping,
  isNothing,
  NOTHING_TYPED,
  readTyping,
  typingFrom,
  typingOf,
  unfinished,
  withoutSource,
} from '../../src/classroom/entry-typing.ts'
import { shortEntry, TODAY, zoning } from './examples.ts'

const LATER = '2027-01-05'

const read = (typing: Partial<EntryTyping>, before: typeof zoning | null = null, today = TODAY) =>
  readTyping({ ...NOTHING_TYPED, ...typing }, 'civics-7f3a', before?.id ?? 'x', before, today)

test('an entry that is opened and not touched is the same entry, gone through on the same day', () => {
  const { entry, troubles } = readTyping(typingOf(zoning), 'civics-7f3a', zoning.id, zoning, LATER)
  expect(troubles).toEqual([])
  expect(entry).toEqual(zoning)
})

test('what is changed counts as gone through today', () => {
  const { entry } = read({ ...typingOf(zoning), gist: 'A group of neighbors.' }, zoning, LATER)
  expect(entry).toEqual({ ...zoning, gist: 'A group of neighbors.', reviewed: LATER })
})

test('lines are names, empty lines part paragraphs', () => {
  const { entry } = read({
    headword: '  variance ',
    gist: 'Leave to build\nwhat the rules forbid.',
    also: 'zoning variance\n\n  use variance  \nzoning variance\n',
    explanation: 'One.\nStill one.\n \nTwo.\n\n\n\n',
    notTheSameAs: '\nA permit is not one.',
  })
  expect(entry).toEqual({
    ...shortEntry('x', 'variance', 'Leave to build what the rules forbid.'),
    also: ['zoning variance', 'use variance'],
    explanation: ['One. Still one.', 'Two.'],
    notTheSameAs: ['A permit is not one.'],
  })
})

test('an address is understood as people copy it, and an empty row of sources is none', () => {
  const typed = (address: string, title = '') => {
    const { entry, troubles } = read({ headword: 'dam', gist: 'A wall.', sources: [{ address, title }] })
    return entry ? entry.sources : troubles.map(({ kind, at }) => `${at[0]}: ${kind}`)
  }
  expect(typed('example.org/code?x=1')).toEqual([
    { address: 'https://example.org/code?x=1', title: 'example.org' },
  ])
  expect(typed(' https://example.org/ ', ' Town code ')).toEqual([
    { address: 'https://example.org/', title: 'Town code' },
  ])
  expect(typed(' ', '')).toEqual([])
  expect(typed('', 'Town code')).toEqual(['sources: not an address'])
  expect(typed('javascript:alert(1)')).toEqual(['sources: not an address'])
  expect(typed('http://example.org/')).toEqual(['sources: not an address'])
})

describe('what is to be mended is told by its box', () => {
  test.each<[string, Partial<EntryTyping>, readonly string[]]>([
    ['nothing at all', {}, ['headword: missing', 'gist: missing']],
    ['no meaning', { headword: 'dam' }, ['gist: missing']],
    ['a name that is everywhere', { headword: 'dam', gist: 'A wall.', also: 'the' }, ['also: too common']],
    ['bold', { headword: 'dam', gist: 'A wall.', explanation: 'A **wall**.' }, ['explanation: holds bold']],
    ['clues left out', { headword: 'dam', gist: 'A wall.', needsClues: 'wall' }, ['needsClues: needs clues']],
    ['too long', { headword: 'x'.repeat(121), gist: 'A wall.' }, ['headword: too long']],
  ])('%s', (_, typing, told) => {
    const { entry, written, troubles } = read(typing)
    expect(entry).toBeNull()
    expect(written).toBeNull()
    expect(troubles.map(({ at, kind }) => `${at[0]}: ${kind}`)).toEqual(told)
  })
})

test('a source that is taken out takes its number along', () => {
  const { sources, timeline } = withoutSource(typingOf(zoning), 0)
  expect(sources.map(({ title }) => title)).toEqual(['Minutes (draft)'])
  expect(timeline.map(event => event.sources)).toEqual([[], [1]])
  const { timeline: same } = withoutSource(typingOf(zoning), 1)
  expect(same.map(event => event.sources)).toEqual([[1], [1]])
})

test('whatever is typed is shown as text, whole or not', () => {
  const boxes = Object.keys(NOTHING_TYPED).filter(
    box => typeof NOTHING_TYPED[box as keyof EntryTyping] === 'string',
  )
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 10, maxLength: 10 }), texts => {
      const typing = { ...NOTHING_TYPED, ...Object.fromEntries(boxes.map((box, i) => [box, texts[i]])) }
      const { entry, written, troubles } = read(typing)
      expect(entry === null).toBe(written === null)
      expect(entry === null).toBe(troubles.length > 0)
      const shown = unfinished(typing, 'a-1/x', TODAY)
      for (const block of shown.explanation) expect(block).toEqual({ paragraph: [expect.any(String)] })
      // What was read and opened again reads the same: nothing is lost from one day to the next.
      if (entry) expect(read(typingOf(entry), entry as typeof zoning).entry).toEqual(entry)
    }),
    { seed: 8, numRuns: 500 },
  )
})

test('a draft comes back as it was, whatever the order of its fields, and what is none is refused', () => {
  const typing = typingOf(zoning)
  const shuffled = Object.fromEntries(Object.entries(typing).toReversed())
  expect(typingFrom(shuffled)).toEqual(typing)
  expect(isNothing(typingFrom({})!)).toBe(true)
  expect(typingFrom({ headword: 'dam' })).toEqual({ ...NOTHING_TYPED, headword: 'dam' })
  for (const none of [null, 'dam', { headword: 7 }, { sources: [7] }, { sources: 'x' }, { replaces: 7 }])
    expect(typingFrom(none)).toBeNull()
})

test('two values say the same, whatever the order of their fields', () => {
  expect(alike({ a: 1, b: [{ c: null, d: 'x' }] }, { b: [{ d: 'x', c: null }], a: 1 })).toBe(true)
  for (const [a, b] of [
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: undefined }, { b: undefined }],
    [
      [1, 2],
      [2, 1],
    ],
    [[], {}],
    [null, {}],
    ['1', 1],
  ])
    expect(alike(a, b)).toBe(false)
})
