/** What holds of every text, tried on many made by chance. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describe as describeCitation } from '../../src/glossary/reference.ts'
import { type Citation, fromNormalForm, normalForm } from '../../src/match/citation.ts'
import type { Memory } from '../../src/match/memory.ts'
import { parseCitation, readCitations } from '../../src/match/read-citations.ts'
import { marked } from '../notation.ts'
import { NEWS, TRAPS } from './news-style-cases.ts'

const LINES = Object.values(NEWS)
  .flat()
  .map(([line]) => marked(line).text)

/** Pieces of citations, so that chance makes almost-citations. */
const PIECES =
  '26|U.S.C.|USC|§|§§|Section|Sections|sec.|6103|6103(i)(1)|(i)(2)|(a)|(|)|[|,|;|.|-|–|—|and|or|of|the|title|Title 26|Code|IRC|I.R.C.|INA|212(f)|8|CFR|C.F.R.|Part|208.16|et seq.|note|Fed. Reg.|FR|13611|Pub. L.|119-21|Stat.|139|Executive Order|E.O.|14165|14,165|No.|Nos.|H.R.|S.|22|J. Res.|14th|Fourteenth|Amendment|Article|Art. II|cl. 3|v.|Trump|CASA, Inc.|606 U.S. 831|(2025)|F.3d|WL|25A312|1:25-cv-00677|Rule|11|Form|I-130|W-2|1099-K|Tex.|Penal Code|Act|that section|the same order|Id.|at 12|supra|\n|\n\n|\u00a0|“|”|’s|_|___|¶|$|1|999999|x'.split(
    '|',
  )

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ', ' ', ' ')), { maxLength: 40 })
    .map(pieces => pieces.flat().join('')),
  fc.array(fc.constantFrom(...LINES, ...TRAPS), { maxLength: 4 }).map(lines => lines.join('\n\n')),
)

const forms = (text: string, memory: Memory = []): readonly string[] =>
  readCitations(text, memory).mentions.map(({ citation }) => citation)

describe('on any text', () => {
  it('spans are in order, apart and inside it, and cite something', () => {
    fc.assert(
      fc.property(anyText, text => {
        let last = 0
        for (const { start, end, citation } of readCitations(text, []).mentions) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(text.slice(start, end)).toMatch(/^\S(?:.*[^\s,;:])?$/su)
          expect(fromNormalForm(citation), citation).not.toBeNull()
          last = end
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('the memory is plain JSON: lines that come back the same and are read the same', () => {
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const { memory } = readCitations(first, [])
        const sent = JSON.parse(JSON.stringify(memory)) as Memory
        expect(sent).toEqual(memory)
        expect(readCitations(second, sent)).toEqual(readCitations(second, memory))
        expect(readCitations('', memory).memory).toEqual(memory)
      }),
      { numRuns: 400 },
    )
  })

  it('parsing never throws', () => {
    fc.assert(
      fc.property(anyText, text => {
        const citation = parseCitation(text)
        if (citation) expect(fromNormalForm(normalForm(citation))).toEqual(citation)
      }),
      { numRuns: 1000 },
    )
  })
})

const number = (most: number) => fc.integer({ min: 1, max: most }).map(String)

/** The brackets of a statute, each kind where it may stand. */
const path = fc
  .tuple(
    fc.constantFrom('a', 'b', 'c', 'g', 'i', 'l', 'bb'),
    fc.constantFrom('1', '2', '15', '43'),
    fc.constantFrom('A', 'B', 'I'),
    fc.constantFrom('i', 'ii', 'iv'),
    fc.constantFrom('I', 'II'),
  )
  .chain(levels => fc.integer({ min: 0, max: levels.length }).map(depth => levels.slice(0, depth)))

const of = (system: string, ...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<Citation> =>
  fc.tuple(...parts).map(made => ({ system, parts: made }))

const statuteSection = fc.oneof(
  number(9999),
  fc.tuple(number(9999), fc.constantFrom('a', 'A', 'aa', 'gg')).map(parts => parts.join('')),
  fc
    .tuple(number(9999), fc.constantFrom('a', 'e', 'gg'), number(99))
    .map(([n, l, tail]) => `${n}${l}-${tail}`),
)

const titleOfCode = number(54).filter(title => title !== '53')
const titleOfRules = number(50).filter(title => title !== '3')

/** Citations of each body of law that can be written from its parts alone. */
const CITATIONS: Readonly<Record<string, fc.Arbitrary<Citation>>> = {
  usc: fc
    .tuple(titleOfCode, statuteSection, path)
    .map(([title, section, inner]) => ({ system: 'usc', parts: [title, section, ...inner] })),
  note: of('usc', titleOfCode, statuteSection, fc.constant('note')),
  appendix: of('usc', fc.constantFrom('5a', '28a', '50a'), number(999)),
  cfr: fc.tuple(titleOfRules, number(999), number(999), path).map(([title, part, section, inner]) => ({
    system: 'cfr',
    parts: [title, `${part}.${section}`, ...inner],
  })),
  'part of the rules': of('cfr', titleOfRules, number(9999)),
  fr: of('fr', number(91), fc.integer({ min: 100, max: 99_999 }).map(String)),
  pl: of('pl', fc.integer({ min: 60, max: 119 }).map(String), number(700)),
  stat: of('stat', number(139), number(4000)),
  // A number that may be a year isn't taken for one of theirs.
  eo: of('eo', fc.integer({ min: 2100, max: 15_000 }).map(String)),
  proc: of('proc', fc.integer({ min: 2100, max: 12_000 }).map(String)),
  bill: of(
    'bill',
    fc.constantFrom('hr', 's', 'hjres', 'sjres', 'hconres', 'sconres', 'hres', 'sres'),
    number(9999),
    fc.integer({ min: 93, max: 125 }).map(String),
  ),
  amendment: of('const', fc.constant('amdt'), number(27)),
  'section of an article': of('const', fc.constant('art'), fc.constantFrom('1', '2', '3', '4'), number(4)),
  us: of('us', number(606), number(999)),
  sct: of('sct', number(145), number(2999)),
  f3d: of('f3d', number(999), number(1300)),
  f4th: of('f4th', number(170), number(1300)),
  fsupp3d: of('fsupp3d', number(800), number(1300)),
}

describe('what is printed can be read', () => {
  it.each(Object.entries(CITATIONS))('%s', (_, citations) => {
    fc.assert(
      fc.property(citations, citation => {
        const { label } = describeCitation(citation)
        const read = parseCitation(label)
        expect(read && normalForm(read), label).toBe(normalForm(citation))
      }),
      { numRuns: 200 },
    )
  })

  /** A docket's court, and what "Article II" is an article of, is said by the words around. */
  const standsAlone = (form: string): boolean => !/^(?:dkt|scotus):|^const:art:\d$/.test(form)

  it.each([...new Set(LINES.flatMap(line => forms(line)))].filter(standsAlone))('%s', form => {
    const { label } = describeCitation(fromNormalForm(form)!)
    const read = parseCitation(label)
    expect(read && normalForm(read), label).toBe(form)
  })
})

describe('the same under other spaces', () => {
  const SPACES = [' ', '\u00a0', '\u2009', '\u202f', '\n']

  it.each(LINES)('%s', line => {
    const found = forms(line)
    const plain = line.replace(/\s/g, ' ')
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SPACES), { minLength: 8, maxLength: 8 }), spaces => {
        let next = 0
        const other = plain.replaceAll(' ', () => spaces[next++ % spaces.length]!)
        expect(forms(other), JSON.stringify(other)).toEqual(found)
      }),
      { numRuns: 20 },
    )
  })
})

describe('in passages as in one text', () => {
  /** Sentences whose citations are clear from themselves and from what was cited, whatever else stands around. */
  const sentences = fc.constantFrom(
    'It rained that day.',
    '26 U.S.C. § 6103(i)(1) is strict.',
    'Section 6103(l) is, too.',
    'Then 8 U.S.C. § 1360 came.',
    'Section 1360(b) says so.',
    'Of 8 CFR 208.16 nobody spoke.',
    'The section 208.16(c) is another.',
    'Then (i)(2) was read.',
    'And subsection (i)(2) of that section.',
    'That section bars it.',
    'Executive Order 14165 was signed.',
    'Critics of that order sued.',
    'Executive Order 14160 was not.',
  )
  const paragraphs = fc.array(fc.array(sentences, { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 5,
  })

  it('carrying the memory over', () => {
    fc.assert(
      fc.property(paragraphs, made => {
        const passages = made.map(paragraph => paragraph.join(' '))
        let memory: Memory = []
        const apart = passages.flatMap(passage => {
          const read = readCitations(passage, memory)
          memory = read.memory
          return read.mentions.map(({ citation, short }) => `${citation} ${short}`)
        })
        const whole = readCitations(passages.join('\n\n'), [])
        expect(whole.mentions.map(({ citation, short }) => `${citation} ${short}`)).toEqual(apart)
        expect(whole.memory).toEqual(memory)
      }),
      { numRuns: 500 },
    )
  })

  it('plain paragraphs around it change nothing but where it stands', () => {
    fc.assert(
      fc.property(paragraphs, made => {
        const text = made.map(paragraph => paragraph.join(' ')).join('\n\n')
        const before = 'It rained.\n\n'
        const around = readCitations(`${before}${text}\n\nThe sun rose.`, []).mentions
        const moved = readCitations(text, []).mentions.map(({ start, end, citation }) => ({
          ...{ start: start + before.length, end: end + before.length },
          citation,
        }))
        expect(around.map(({ start, end, citation }) => ({ start, end, citation }))).toEqual(moved)
      }),
    )
  })
})
