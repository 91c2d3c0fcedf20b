import { describe, expect, test } from 'vitest'
import { inWords } from '../../src/glossary/entry.ts'
import { readEntry } from '../../src/glossary/reader.ts'
import type { Reckoning } from '../../src/glossary/reckoning.ts'

const WHOLE = `---
entry: CHNV parole
also: CHNV program; CHNV humanitarian parole
needs clues: parole
clues: border; sponsor*
unless: prison
cites: 8 USC 1182(d)(5)(A)
changes: fast
known to: 2026-07
known by: few
reviewed: 2026-11-22
---
A program that let sponsored people come.

They needed a sponsor.
It is not [asylum](../immigration/asylum.md), see [the law](https://example.gov/law).

- one
- two

## Not the same as
- [Parole](parole.md) from prison: release before a sentence ends.

## What happened
- 2022-10 effective: It opens. [1]
- 2025-03-21 announced: The end is announced. (reported) [1][2]

## Sources
1. [A notice](https://www.federalregister.gov/x), read 2026-11-22: the date
2. [A page](https://example.org/y), read 2026-11-22: the same

## Found in
- The **CHNV program** ended.

## Not found in
- He got parole in 2019.
`
const FILE = 'assets/glossary/immigration/chnv-parole.md'
const read = (text: string) => readEntry(FILE, text)
/** What is said about the file when one line of it is changed. */
const saidOf = (from: string, to: string): string[] => {
  expect(WHOLE).toContain(from)
  return read(WHOLE.replace(from, to)).problems.map(inWords)
}

test('a whole entry reads into a value', () => {
  const { written, problems } = read(WHOLE)
  expect(problems).toEqual([])
  expect(written?.entry).toEqual({
    id: 'immigration/chnv-parole',
    headword: 'CHNV parole',
    gist: 'A program that let sponsored people come.',
    explanation: [
      {
        paragraph: [
          'They needed a sponsor.',
          ' ',
          'It is not ',
          { words: 'asylum', to: 'immigration/asylum' },
          ', see ',
          { words: 'the law', to: 'https://example.gov/law' },
          '.',
        ],
      },
      { list: [['one'], ['two']] },
    ],
    notTheSameAs: [
      {
        paragraph: [
          { words: 'Parole', to: 'immigration/parole' },
          ' from prison: release before a sentence ends.',
        ],
      },
    ],
    timeline: [
      { date: '2022-10', kind: 'effective', text: 'It opens.', sources: [1], reported: false },
      {
        date: '2025-03-21',
        kind: 'announced',
        text: 'The end is announced.',
        sources: [1, 2],
        reported: true,
      },
    ],
    sources: [
      {
        title: 'A notice',
        address: 'https://www.federalregister.gov/x',
        read: '2026-11-22',
        proves: 'the date',
      },
      { title: 'A page', address: 'https://example.org/y', read: '2026-11-22', proves: 'the same' },
    ],
    explains: [],
    cites: ['usc:8:1182:d:5:A'],
    changes: 'fast',
    knownTo: '2026-07',
    reviewed: '2026-11-22',
  })
  expect(written?.names).toEqual({
    sure: ['CHNV parole', 'CHNV program', 'CHNV humanitarian parole'],
    exact: [],
    clued: ['parole'],
    informal: [],
    clues: ['border', 'sponsor*'],
    unless: ['prison'],
  })
  expect(written?.foundIn).toEqual([{ text: 'The **CHNV program** ended.', line: 33 }])
})

test('Windows line ends and a byte-order mark change nothing', () => {
  expect(read(`\uFEFF${WHOLE.replaceAll('\n', '\r\n')}`).written).toEqual(read(WHOLE).written)
})

test('a headword with a bracket is no form', () => {
  expect(
    read(WHOLE.replace('entry: CHNV parole', 'entry: Parole (immigration)')).written?.names.sure,
  ).toEqual(['CHNV program', 'CHNV humanitarian parole'])
})

test('a headword that needs clues, or its exact letters, is no sure form', () => {
  for (const [from, to] of [
    ['needs clues: parole', 'needs clues: parole; CHNV parole'],
    ['also:', 'exactly: CHNV parole\nalso:'],
  ] as const)
    expect(read(WHOLE.replace(from, to)).written?.names.sure).toEqual([
      'CHNV program',
      'CHNV humanitarian parole',
    ])
})

test.each<[header: string, reckoning: Reckoning | null]>([
  ['', null],
  ['one is: 325,851 gallons\n', { by: 'what one is', number: 325_851, of: 'gallons' }],
  ['one is: 100,000\n', { by: 'what one is', number: 100_000, of: '' }],
  ['reckons: federal fiscal year\n', { by: 'federal fiscal year' }],
  ['reckons: percentage points\n', { by: 'percentage points' }],
  ['reckons: margin of error\n', { by: 'margin of error' }],
  ['reckons: average homes, each using 10,791 kilowatt-hours a year\n', { by: 'homes', yearly: 10_791 }],
])('what is to be reckoned: %s', (header, reckoning) => {
  const { written, problems } = read(WHOLE.replace('changes: fast', `${header}changes: fast`))
  expect(problems).toEqual([])
  expect(written?.reckoning).toEqual(reckoning)
})

describe('a mistake is told with its line and what to do', () => {
  test.each<[what: string, from: string, to: string, said: string]>([
    ['no headword', 'entry: CHNV parole', 'entry:', ':2: The header names the headword: “entry: …”.'],
    ['an unknown field', 'also:', 'alias:', ':3: There is no header field “alias”.'],
    ['a field twice', 'known by: few', 'changes: slow', ':10: The field “changes” stands twice'],
    [
      'a line without a colon',
      'known by: few',
      'known by few',
      ':10: A header line is a name, a colon and a value',
    ],
    [
      'a share of readers there is no word for',
      'known by: few',
      'known by: all',
      ':10: “known by” is most, many',
    ],
    [
      'no volatility',
      'changes: fast',
      'changes: often',
      ':8: The header says how soon the entry may be out of date',
    ],
    ['an impossible day', 'reviewed: 2026-11-22', 'reviewed: 2026-02-30', ':11: The header says when'],
    ['a fast entry without its reach', 'known to: 2026-07\n', '', ':8: An entry that changes fast'],
    ['clues missing', 'clues: border; sponsor*\n', '', ':4: Names that need clues need some'],
    [
      'no citation',
      'cites: 8 USC 1182(d)(5)(A)',
      'cites: the parole law',
      ':7: “the parole law” is no citation',
    ],
    ['a dead link', '../immigration/asylum.md', 'asylum', ':16: The link “asylum” leads nowhere'],
    ['an unsafe link', 'https://example.gov/law', 'javascript:alert(1)', ':16: The link'],
    ['HTML', 'They needed a sponsor.', 'They needed <b>a</b> sponsor.', ':15: Take out HTML'],
    ['an unknown section', '## Found in', '## Examples', ':32: There is no section “## Examples”.'],
    ['an event without a kind', '- 2022-10 effective: It', '- 2022-10: It', ':25: Write an event as'],
    ['an unknown kind', '2022-10 effective:', '2022-10 began:', ':25: “began” is no kind of event'],
    ['an event without a source', 'It opens. [1]', 'It opens.', ':25: A dated event names its source'],
    ['a source that is not there', 'It opens. [1]', 'It opens. [3]', ':25: There is no source [3].'],
    ['a link in an event', 'It opens. [1]', 'It [opens](asylum.md). [1]', ':25: An event holds no links'],
    ['sources out of order', '2. [A page]', '3. [A page]', ':30: Number the sources in order'],
    ['a source without a day', 'read 2026-11-22: the same', 'read today: the same', ':30: “today” is no day'],
    [
      'a source that is no address',
      'https://example.org/y',
      'http://example.org/y',
      ':30: “http://example.org/y” is no https:// address',
    ],
    [
      'an example without a dash',
      '- The **CHNV',
      'The **CHNV',
      ':33: Under “Found in” every line begins with “- ”.',
    ],
    [
      'a unit that is no number',
      'changes: fast',
      'one is: many\nchanges: fast',
      '“one is” says what one of the unit is',
    ],
    [
      'a unit that is nothing',
      'changes: fast',
      'one is: 0\nchanges: fast',
      ':8: “one is” says what one of the unit is',
    ],
    [
      'what cannot be reckoned',
      'changes: fast',
      'reckons: state fiscal year\nchanges: fast',
      ':8: We cannot reckon “state fiscal year”: write federal fiscal year; or percentage points; or margin of error; or average homes, each using 10,791 kilowatt-hours a year.',
    ],
    [
      'homes that use nothing',
      'changes: fast',
      'reckons: average homes, each using 0 kilowatt-hours a year\nchanges: fast',
      ':8: We cannot reckon',
    ],
    [
      'two things to reckon',
      'changes: fast',
      'one is: 42 gallons\nreckons: margin of error\nchanges: fast',
      ':9: The header has “one is” and “reckons”',
    ],
    [
      'a gist with a link',
      'let sponsored people',
      'let [sponsored](asylum.md) people',
      ':13: The gist holds no links',
    ],
  ])('%s', (_, from, to, said) => {
    const all = saidOf(from, to)
    expect(all.some(line => line.startsWith(FILE) && line.includes(said))).toBe(true)
  })
  test('nothing but a header', () => {
    const said = read(`${WHOLE.split('\n---\n')[0]}\n---\n`)
      .problems.map(inWords)
      .join('\n')
    expect(said).toContain('After the header comes the gist')
    expect(said).toContain('An entry needs at least one source')
  })
  test('no header at all', () => {
    expect(read('Just text').problems.map(inWords)).toEqual([
      `${FILE}:1: An entry begins with a line “---” and its header: entry, changes, reviewed.`,
    ])
  })
  test('a header without an end', () => {
    expect(read('---\nentry: X\n').problems.map(inWords)).toEqual([
      `${FILE}:1: The header has no end: write a line “---” after its last field.`,
    ])
  })
  test('and no value comes of it', () => {
    expect(read(WHOLE.replace('changes: fast', 'changes: often')).written).toBeNull()
  })
})
