/** Every refusal can be said in every language. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { adviceOn } from '../../src/classroom/advice.ts'
import { checkEntry } from '../../src/classroom/check-entry.ts'
import { readTable } from '../../src/classroom/pack-csv.ts'
import { type PackEntry, packEntryFrom } from '../../src/classroom/pack-entry.ts'
import { REFUSAL_KINDS, type Refusal, type RefusalKind, refusal } from '../../src/classroom/refusal.ts'
import { LONGEST } from '../../src/classroom/untrusted.ts'
import { root } from '../../src/cli/built.ts'
import { speakIn } from '../../src/cli/speak.ts'
import { localesIn } from '../../src/compile/catalog.ts'
import { REMARK_KINDS } from '../../src/glossary/remark.ts'
import { refusalInWords } from '../../src/ui/refusal.ts'
import { TODAY, zoning } from '../classroom/examples.ts'

/** What each kind is about, where that is not three things of any kind. */
const ABOUT: Partial<Record<RefusalKind, readonly (string | number)[]>> = {
  'not ours': ['pack'],
  'wrong kind': ['gist', 'list'],
  'row to mend': [7, 'Do that.'],
  missing: ['gist'],
}

const kinds = [...REFUSAL_KINDS, ...REMARK_KINDS].filter(kind => kind !== 'entry to mend')

const oneOf = (kind: RefusalKind): Refusal => ({
  kind,
  about: ABOUT[kind] ?? ['gist', 1234, 5678],
  say: 'Only in English.',
})

const said = (locale: string, refused: Refusal): string => {
  speakIn(locale)
  return refusalInWords(refused)
}

test('there are kinds of both sorts', () => {
  expect(kinds).toEqual(expect.arrayContaining(['too big', 'not ours', 'holds bold', 'name of two']))
  expect(new Set(kinds).size).toBe(kinds.length)
})

describe.each(localesIn(root))('in %s', locale => {
  test.each(kinds)('%s', kind => {
    const words = said(locale, oneOf(kind))
    expect(words).not.toBe('Only in English.')
    expect(words.length).toBeGreaterThan(8)
    expect(words).not.toMatch(/\$|undefined/)
  })
})

test.each(kinds)('%s is not said in the words of another language', kind => {
  const all = localesIn(root).map(locale => said(locale, oneOf(kind)))
  expect(new Set(all).size).toBe(all.length)
})

test('the words are about what is amiss', () => {
  const long = refusal('too long', 'gist', 1234, 600)
  expect(said('en', long)).toBe('“Meaning” has 1,234 characters; 600 is the most. Shorten it.')
  expect(said('es', long)).toBe('«Significado» tiene 1234 caracteres; el máximo es 600. Acórtalo.')
  expect(said('en', refusal('not ours', 'assignment'))).toContain('no assignment of Newsgloss')
  expect(said('en', refusal('wrong kind', 'sources', 'list'))).toBe(
    '“Sources” must be a list: correct it in the file.',
  )
  expect(said('en', refusal('missing', 'constructor'))).toContain('“constructor”')
})

test('a row of a table is told in the same language as what is amiss in it', () => {
  const { troubles } = readTable('term,definition\nthe,A word.\nvariance,', 'a-1', TODAY)
  const words = (locale: string) => troubles.map(trouble => said(locale, trouble))
  expect(words('en')).toEqual([
    'Row 2: “the” would be found in almost every sentence: write a longer name, or put it under “Names that need clues”.',
    'Row 3: Fill in “Meaning”: it cannot be empty.',
  ])
  expect(words('es')).toEqual([
    'Fila 2: «the» aparecería en casi todas las frases: escribe un nombre más largo o ponlo en «Nombres que necesitan pistas».',
    'Fila 3: Rellena «Significado»: no puede quedar vacío.',
  ])
})

const text = fc.oneof(
  fc.constantFrom(
    '<b>a</b>',
    '**a**',
    '`a`',
    '![a](b)',
    '[a](b)',
    '| a |',
    '> a',
    '# a',
    'a; b',
    'the',
    'A',
    '-',
    '1',
    '',
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
)
const texts = fc.array(text, { maxLength: 3 })
const anyEntry = fc.record({
  id: fc.constant('x'),
  headword: text,
  gist: text,
  also: texts,
  exactly: texts,
  needsClues: texts,
  informal: texts,
  clues: texts,
  unless: texts,
  explanation: texts,
  notTheSameAs: texts,
  timeline: fc.array(
    fc.record({
      date: fc.oneof(fc.constantFrom('2025-01-09', '2025-02-30', '2025'), text),
      kind: fc.constantFrom('ruling', 'ended'),
      text,
      sources: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 2 }),
      reported: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
  sources: fc.array(fc.record({ title: text, address: fc.constant('https://a.example/') }), { maxLength: 2 }),
})

test('nothing that a teacher can write is answered in English alone', () => {
  let refused = 0
  fc.assert(
    fc.property(anyEntry, value => {
      const entry: PackEntry | null = packEntryFrom(value, TODAY, () => {})
      if (!entry) return
      const { troubles } = checkEntry('a-1', entry)
      refused += troubles.length
      expect(troubles.filter(({ kind }) => kind === 'entry to mend').map(({ say }) => say)).toEqual([])
    }),
    { seed: 8, numRuns: 5_000 },
  )
  expect(refused).toBeGreaterThan(500)
})

test('nor is any advice', () => {
  const entries = [
    {
      ...zoning,
      gist: 'The DOL’s controversial group recently decides; it shall. It is, prima facie, done.',
    },
    {
      ...zoning,
      id: 'second',
      explanation: [`${'The very long word '.repeat(30)}ends.`],
      reviewed: '2020-01-01',
    },
  ]
  const advice = adviceOn('a-1', entries, TODAY)
  expect(advice.length).toBeGreaterThan(8)
  for (const { trouble } of advice) expect(said('es', trouble)).not.toBe(trouble.say)
  expect(advice.map(({ trouble }) => said('en', trouble))).toContain(
    '“zoning board” is a name of “zoning board” too: leave it to one of them.',
  )
})

test('figures are said as the language writes them', () => {
  expect(said('en', refusal('too big', LONGEST.pack))).toContain('2,000,000')
  expect(said('es', refusal('too big', LONGEST.pack))).toContain('2.000.000')
})
