import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { adviceOn } from '../../src/classroom/advice.ts'
import { broadNames } from '../../src/classroom/broad-name.ts'
import { checkEntry } from '../../src/classroom/check-entry.ts'
import { entryText, unshielded } from '../../src/classroom/entry-text.ts'
import type { PackEntry } from '../../src/classroom/pack-entry.ts'
import { oneLine } from '../../src/classroom/untrusted.ts'
import { readEntry } from '../../src/glossary/reader.ts'
import { shortEntry, TODAY, zoning } from './examples.ts'

test('a whole entry reads as it was written', () => {
  const { written, troubles } = checkEntry('civics-7f3a', zoning)
  expect(troubles).toEqual([])
  expect(written?.entry).toEqual({
    id: 'civics-7f3a/zoning-board',
    headword: zoning.headword,
    gist: zoning.gist,
    explanation: zoning.explanation.map(text => ({ paragraph: [text] })),
    notTheSameAs: [{ paragraph: ['A school board runs schools.'] }],
    timeline: zoning.timeline,
    sources: zoning.sources.map(source => ({ ...source, read: '2026-09-01', proves: 'said by the author' })),
    explains: [],
    cites: [],
    changes: 'fast',
    knownTo: '2026-09-01',
    reviewed: '2026-09-01',
  })
  expect(written?.names).toEqual({
    sure: ['zoning board', 'board of zoning appeals', 'BZA'],
    exact: ['ZB'],
    clued: ['the board'],
    informal: [],
    clues: ['variance*', 'zoning'],
    unless: ['school board'],
  })
})

test('what a teacher leaves out is not made up', () => {
  const { written } = checkEntry('a-1', {
    ...shortEntry('x', 'variance', 'Leave to build.'),
    timeline: [{ date: '2024-05', kind: 'ended', text: 'It ended.', sources: [1], reported: false }],
  })
  expect(written?.entry.sources).toEqual([])
  expect(written?.entry.explanation).toEqual([])
  expect(written?.entry.timeline[0]?.sources).toEqual([])
  expect(JSON.stringify(written)).not.toContain('source.invalid')
})

/** Texts that try to be more than the text of their field. */
const hostile = fc.oneof(
  fc.constantFrom(
    '## Sources',
    '---',
    '- a point',
    '* a point',
    '# Title',
    '> said',
    '| a | b',
    '1. [a](https://example.org), read 2026-11-22: x',
    '[a](https://example.org)',
    '[a](javascript:alert(1))',
    '![a](x)',
    'a; b',
    'a\n---\nentry: b',
    'a\n\n## Found in\n- **b**',
    'It ended. (reported)',
    'It ended. [2]',
    'x](https://evil.example/), read 2026-11-22: y',
    'also: b',
    '\u2028## Sources\u2028',
    '\ue02d\ue02d\ue02d',
    '<b>a</b>',
    '',
    ' ',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom('-', '#', '[', ']', '(', ')', ';', ':', '\n', ' ', 'a', '*', '\ue05b', '\r', '>', '|'),
    )
    .map(signs => signs.join('')),
)

const entry: fc.Arbitrary<PackEntry> = fc.record({
  id: fc.constant('x'),
  headword: hostile,
  also: fc.array(hostile, { maxLength: 3 }),
  exactly: fc.array(hostile, { maxLength: 2 }),
  needsClues: fc.array(hostile, { maxLength: 2 }),
  informal: fc.array(hostile, { maxLength: 2 }),
  clues: fc.array(hostile, { maxLength: 3 }),
  unless: fc.array(hostile, { maxLength: 2 }),
  gist: hostile,
  explanation: fc.array(hostile, { maxLength: 3 }),
  notTheSameAs: fc.array(hostile, { maxLength: 3 }),
  timeline: fc.array(
    fc.record({
      date: fc.oneof(hostile, fc.constant('2025-01-09')),
      kind: fc.oneof(hostile as fc.Arbitrary<'ruling'>, fc.constant('ruling' as const)),
      text: hostile,
      sources: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 2 }),
      reported: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  sources: fc.array(
    fc.record({ title: hostile, address: fc.constantFrom('https://a.example/', 'https://b.example/)') }),
    {
      maxLength: 3,
    },
  ),
  replaces: fc.constant(null),
  changes: fc.constantFrom('slow', 'fast'),
  reviewed: fc.constant(TODAY),
})

const cleaned = (texts: readonly string[]): string[] => texts.map(oneLine).filter(text => text !== '')

test('no text breaks out of its field', () => {
  let sound = 0
  fc.assert(
    fc.property(entry, entry => {
      const { text } = entryText(entry)
      const { written } = readEntry('a-1/x.md', text)
      if (!written) return
      sound++
      const read = JSON.parse(JSON.stringify(written), (_, value) =>
        typeof value === 'string' ? unshielded(value) : value,
      ) as typeof written
      expect(read.entry.headword).toBe(oneLine(entry.headword))
      expect(read.entry.gist).toBe(oneLine(entry.gist))
      const said = cleaned(entry.explanation)
      expect(read.entry.explanation).toEqual(
        (said.length > 0 ? said : ['Nothing more is said.']).map(text => ({ paragraph: [text] })),
      )
      expect(read.entry.notTheSameAs.length).toBe(entry.notTheSameAs.length)
      expect(read.entry.timeline.map(event => event.text)).toEqual(
        entry.timeline.map(event => oneLine(event.text)),
      )
      expect(read.entry.timeline.map(event => event.reported)).toEqual(
        entry.timeline.map(event => event.reported),
      )
      expect(read.entry.sources.length).toBe(Math.max(1, entry.sources.length))
      expect(read.names.exact).toEqual(cleaned(entry.exactly))
      expect(read.names.clued).toEqual(cleaned(entry.needsClues))
      expect(read.names.clues).toEqual(cleaned(entry.clues))
      expect(read.foundIn).toEqual([])
      expect(JSON.stringify(read.entry.explanation)).not.toContain('"to":')
    }),
    { seed: 8, numRuns: 10_000 },
  )
  expect(sound).toBeGreaterThan(500)
})

describe('what is to be mended is told by its field, in our own authors’ sentences', () => {
  const said = (change: Partial<PackEntry>) =>
    checkEntry('a-1', { ...zoning, ...change }).troubles.map(({ at, say }) => `${at[0]}: ${say}`)
  test.each<[string, Partial<PackEntry>, string]>([
    [
      'HTML',
      { explanation: ['A <b>town</b> body.'] },
      'explanation: Take out HTML: an entry holds plain words',
    ],
    ['bold', { notTheSameAs: ['Not **this**.'] }, 'notTheSameAs: Take out bold or code marks'],
    [
      'an event without its source',
      { timeline: [{ ...zoning.timeline[0]!, sources: [] }] },
      'timeline: A dated event names its source',
    ],
    [
      'a source that is not there',
      { timeline: [{ ...zoning.timeline[0]!, sources: [3] }] },
      'timeline: There is no source [3].',
    ],
    [
      'a day that is none',
      { timeline: [{ ...zoning.timeline[0]!, date: '2025-02-30' }] },
      '“2025-02-30” is no date',
    ],
    ['names that need clues, without any', { clues: [] }, 'needsClues: Names that need clues need some'],
    ['no gist', { gist: '' }, 'After the header comes the gist'],
    ['a name found everywhere', { also: ['the'] }, 'also: “the” would be found in almost every sentence'],
    ['a row of such names', { also: ['of the'] }, 'also: “of the” would be found'],
    ['one letter', { exactly: ['A'] }, 'exactly: “A” would be found'],
    ['figures alone', { also: ['2,024'] }, 'also: “2,024” would be found'],
    ['a clue found everywhere', { clues: ['the', 'zoning'] }, 'clues: “the” stands in almost every sentence'],
    ['a clue that any word is', { clues: ['*'] }, 'clues: “*” stands'],
    ['a name without a word', { informal: ['🙂'] }, 'informal: “🙂” holds no word'],
  ])('%s', (_, change, expected) => {
    expect(said(change).join('\n')).toContain(expected)
    expect(checkEntry('a-1', { ...zoning, ...change }).written).toBeNull()
  })
})

test('figures and letters beside others are a name', () => {
  const also = ['W-2', '401(k)', 'G-20', 'S&P 500', '501(c)(3)', 'said on X', 'I-485']
  expect(broadNames({ ...shortEntry('forms', 'forms', 'They.'), also })).toEqual([])
})

test('capitals and clues make a common word a name', () => {
  expect(
    broadNames({
      ...shortEntry('who', 'WHO', 'It.'),
      exactly: ['US'],
      needsClues: ['will'],
      clues: ['testament'],
    }),
  ).toEqual([])
})

test('our lint advises, by field, and asks for no examples', () => {
  const entries = [
    { ...zoning, gist: 'A controversial town group that decides; really.' },
    shortEntry('variance', 'variance', 'Leave to build what the rules forbid.'),
  ]
  const advice = adviceOn('civics-7f3a', entries, TODAY).map(
    ({ entry, trouble }) => `${entry} ${trouble.at[0]}: ${trouble.say}`,
  )
  expect(advice).toContain('zoning-board gist: “controversial” takes a side.')
  expect(advice).toContain('zoning-board gist: The gist has no semicolon: say the main thing only.')
  expect(advice.filter(say => /Found in|Not found in/.test(say))).toEqual([])
})
