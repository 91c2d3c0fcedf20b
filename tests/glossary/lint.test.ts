import { describe, expect, test } from 'vitest'
import { inWords } from '../../src/glossary/entry.ts'
import { lint } from '../../src/glossary/lint.ts'
import { readEntry } from '../../src/glossary/reader.ts'

const GOOD = `---
entry: border czar
changes: slow
reviewed: 2026-11-22
---
An informal name for the official who leads a president's work on the border.

The title is not in any law.
The White House gives it to a person it trusts.

## What happened
- 2025-01-20 happened: A new one starts work. [1]

## Sources
1. [A page](https://www.whitehouse.gov/x), read 2026-11-22: the day

## Found in
- The **border czar** spoke.

## Not found in
- The czar of Russia spoke.
`

/** What lint says of entries, each a file's text. */
const said = (...texts: string[]): string[] => complaints(texts).map(inWords)

const complaints = (texts: readonly string[], today = '2026-11-23') => {
  const read = texts.map((text, i) => readEntry(`assets/glossary/beat/e${i}.md`, text))
  expect(read.flatMap(({ problems }) => problems)).toEqual([])
  const written = read.map(({ written }) => written!)
  return lint(
    written,
    id => {
      const at = Number(id.replace('beat/e', ''))
      return { name: `e${at}.md`, text: texts[at]! }
    },
    today,
  )
}

test('a good entry passes', () => {
  expect(said(GOOD)).toEqual([])
})

describe('says what to mend, and where', () => {
  test.each<[what: string, from: string, to: string, said: string]>([
    [
      'a name that no sentence holds',
      'entry: border czar',
      'entry: border czar\nalso: czar of CO₂',
      'e0.md:3: “czar of CO₂” is found in no sentence as it is written',
    ],
    [
      'a word against the entry that is its own name',
      'entry: border czar',
      'entry: border czar\nalso: Office of Border Czars; OBC\nunless: … Obc',
      'e0.md:4: “… Obc” is a name of this entry',
    ],
    [
      'a gist too long',
      "who leads a president's work on the border.",
      `who ${'does this and '.repeat(8)}more.`,
      'e0.md:6: The gist has',
    ],
    [
      'a gist of two sentences',
      'on the border.',
      'on the border. It is new.',
      'e0.md:6: The gist is one sentence.',
    ],
    [
      'a sentence too long',
      'The title is not in any law.',
      `The title ${'is in no law and '.repeat(6)}so on.`,
      'e0.md:8: This sentence has',
    ],
    ['too few sentences', 'The title is not in any law.\n', '', 'The explanation has 1 sentences'],
    [
      'hard reading',
      'The title is not in any law.',
      'Constitutional appropriations considerations notwithstanding, administrative responsibilities proliferate.',
      'Reads at grade',
    ],
    [
      'a word that takes a side',
      'The title is',
      'The controversial title is',
      'e0.md:8: “controversial” takes a side.',
    ],
    ['a word that will be false', 'The title is', 'The title is currently', 'will be false one day'],
    ['a lawyer’s word', 'The title is not in', 'The title shall not be in', 'is a lawyer’s word'],
    [
      'one newsroom alone',
      'https://www.whitehouse.gov/x',
      'https://example.com/x',
      'e0.md:12: One newsroom alone says so',
    ],
    ['a dead link', 'any law.', 'any [law](../beat/law.md).', 'There is no entry beat/law'],
    [
      'an example not found',
      '**border czar** spoke',
      'border **czar** spoke',
      'e0.md:18: Must find “czar”; finds “border czar”.',
    ],
    ['an example without stars', 'The **border czar** spoke', 'The border czar spoke', 'Put **stars**'],
    [
      'an example that must not be',
      'The czar of Russia',
      'The border czar of Russia',
      'e0.md:21: Must not lead here; finds “border czar”.',
    ],
    [
      'a promise to reckon that no example keeps',
      'changes: slow',
      'one is: 42 gallons\nchanges: slow',
      'e0.md:18: Nothing can be reckoned in these sentences',
    ],
    ['an event too new', '2025-01-20 happened', '2026-12-20 happened', 'later than “known to'],
  ])('%s', (_, from, to, expected) => {
    expect(GOOD).toContain(from)
    expect(said(GOOD.replace(from, to)).join('\n')).toContain(expected)
  })
  test('“(reported)” is enough for one newsroom', () => {
    expect(
      said(
        GOOD.replace('https://www.whitehouse.gov/x', 'https://example.com/x').replace(
          'work. [1]',
          'work. (reported) [1]',
        ),
      ),
    ).toEqual([])
  })
  test('the host that prints the Supreme Court’s opinions is a public record, its neighbours are not', () => {
    const from = (host: string): string[] => said(GOOD.replace('www.whitehouse.gov', host))
    expect(from('supreme.justia.com')).toEqual([])
    expect(from('law.justia.com').join()).toContain('One newsroom alone says so')
    expect(from('notsupreme.justia.com').join()).toContain('One newsroom alone says so')
  })
  test('two entries that claim one name', () => {
    const all = said(GOOD, GOOD.replace('changes:', 'also: frontier czar\nchanges:'))
    expect(all.some(line => line.includes('e1.md:2: “border czar” belongs to beat/e0 too'))).toBe(true)
  })
  test('two entries that explain one place', () => {
    const place = GOOD.replace('changes:', 'explains: 8 USC 1357(g)\nchanges:')
      .replace('entry: border czar', 'entry: frontier czar')
      .replaceAll('border czar', 'frontier czar')
    expect(said(GOOD.replace('changes:', 'explains: INA 287(g)\nchanges:'), place)).toContain(
      'e1.md:3: usc:8:1357:g is explained by beat/e0 as well: one entry per place in the law.',
    )
  })
})

describe('what only an editor can judge is said, and breaks nothing', () => {
  const milds = (text: string, today?: string) =>
    complaints([text], today).map(({ say, mild }) => [say.slice(0, 30), mild])
  test('an abbreviation that is not written out in the text', () => {
    expect(milds(GOOD.replace('The title is not', 'The CBP title is not'))).toEqual([
      ['Write out “CBP”, or be sure th', true],
    ])
    expect(milds(GOOD.replace('An informal name', 'A CBP name'))).toEqual([
      ['Write out “CBP” in the gist.', false],
    ])
    expect(
      milds(GOOD.replace('The title is not', 'Customs and Border Protection (CBP) says the title is not')),
    ).toEqual([])
  })
  test.each<[changes: string, today: string, mild: unknown]>([
    ['live', '2026-12-22', undefined],
    ['live', '2026-12-23', 'until release'],
    ['fast', '2027-02-20', undefined],
    ['fast', '2027-02-21', 'until release'],
    ['slow', '2028-01-01', true],
  ])('an entry that is %s on %s', (changes, today, mild) => {
    const text = GOOD.replace('changes: slow', `changes: ${changes}\nknown to: 2026-07`)
    expect(milds(text, today).map(([, mild]) => mild)).toEqual(mild === undefined ? [] : [mild])
  })
})

test('two entries do not share a sentence', () => {
  const other = GOOD.replaceAll('border czar', 'drug czar')
    .replace(
      "An informal name for the official who leads a president's work on the border.",
      'Somebody a president puts in charge of the fight against drugs.',
    )
    .replace('The White House gives it to a person it trusts.', 'Presidents hand it out.')
  expect(said(GOOD, other)).toEqual([])
  const copied = other.replace(
    'The title is not in any law.',
    'It is an informal name for the official who leads it.',
  )
  expect(said(GOOD, copied)).toEqual([
    'e1.md:8: “an informal name for the official who leads” stands in beat/e0 too: say it in words of its own.',
  ])
})
