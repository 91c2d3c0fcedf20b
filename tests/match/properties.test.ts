/** What holds of every text, tried on many made by chance. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText as textFrom } from '../../src/cli/soak/texts.ts'
import { describe as describeCitation } from '../../src/glossary/reference.ts'
import { REPORTERS } from '../../src/glossary/references/court-decision.ts'
import { type Citation, fromNormalForm, normalForm } from '../../src/match/citation.ts'
import type { Memory } from '../../src/match/memory.ts'
import { parseCitation, readCitations } from '../../src/match/read-citations.ts'
import { STATES } from '../../src/match/states.ts'
import { marked } from '../notation.ts'
import { NEWS, TRAPS } from './news-style-cases.ts'

const LINES = Object.values(NEWS)
  .flat()
  .map(([line]) => marked(line).text)

const anyText = textFrom([...LINES, ...TRAPS])

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

const congress = (first: number) => fc.integer({ min: first, max: 125 }).map(String)
const kindOfBill = fc.constantFrom('hr', 's', 'hjres', 'sjres', 'hconres', 'sconres', 'hres', 'sres')
const state = fc.constantFrom(...Object.keys(STATES))
const sectionOfState = fc.tuple(number(999), number(999)).map(parts => parts.join('.'))
const FORMS =
  'w-2 w-7 1040 1040-sr 1099-k 990 8300 1120-s 1040-schedule-c schedule-k-1 i-9 i-94 i-130 i-247a i-821d n-400 g-325r ar-11 eoir-42b sf-86 fd-302 fec-3 ds-160 dd-214'.split(
    ' ',
  )
/** '' where it isn't known. */
const COURTS = [
  '',
  'dcd',
  'cadc',
  'cafc',
  'ca1',
  'ca2',
  'ca3',
  'ca9',
  'nysd',
  'txwd',
  'mad',
  'cand',
  'ncmd',
  'prd',
]
const STATE_REPORTERS =
  'A.2d P.3d N.E.2d N.W.2d S.W.3d So.2d N.Y.S.3d Cal.App.4th Ill.2d Mich. Tex. Browne'.split(' ')
/** Initials, abbreviations, figures and an apostrophe among the names. */
const party = fc.oneof(
  fc.constantFrom(
    ...'roe doe noem united-states department-of-homeland-security d-v-d j-g-g women-s-health national-federation-of-independent-business 3m irs nrdc att mcculloch o-brien a-h'.split(
      ' ',
    ),
  ),
  fc
    .array(fc.constantFrom('alpha', 'beta', 'gamma', 'of', 'county'), { minLength: 1, maxLength: 3 })
    .map(words => `lake-${words.join('-')}-park`),
)

/** Citations of each body of law, by what makes it up. */
const CITATIONS: Readonly<Record<string, fc.Arbitrary<Citation>>> = {
  usc: fc
    .tuple(titleOfCode, statuteSection, path)
    .map(([title, section, inner]) => ({ system: 'usc', parts: [title, section, ...inner] })),
  'section of an act by its own count': fc
    .tuple(fc.constantFrom('usc:42:7401', 'usc:19:2101', 'usc:50:1541', 'usc:29:206:d'), number(9999), path)
    .map(([begins, section, inner]) => {
      const { system, parts } = fromNormalForm(begins)!
      return { system, parts: [...parts, 'act', `9${section}`, ...inner] }
    }),
  note: of('usc', titleOfCode, statuteSection, fc.constant('note')),
  appendix: of('usc', fc.constantFrom('5a', '28a', '50a'), number(999)),
  cfr: fc.tuple(titleOfRules, number(999), number(999), path).map(([title, part, section, inner]) => ({
    system: 'cfr',
    parts: [title, `${part}.${section}`, ...inner],
  })),
  'part of the rules': of('cfr', titleOfRules, number(9999)),
  fr: of('fr', number(91), fc.integer({ min: 100, max: 99_999 }).map(String)),
  pl: of('pl', congress(60), number(700)),
  pvtl: of('pvtl', congress(60), number(700)),
  'section of a law': fc
    .tuple(congress(60), number(700), number(9999), path)
    .map(([sits, law, section, inner]) => ({ system: 'pl', parts: [sits, law, section, ...inner] })),
  frdoc: fc
    .tuple(fc.integer({ min: 2010, max: 2026 }), fc.integer({ min: 10, max: 29_999 }))
    .map(([y, n]) => ({
      system: 'frdoc',
      parts: [`${y}-${n}`],
    })),
  title: of('usc', titleOfCode),
  chapter: of(
    'usc',
    titleOfCode,
    number(999).map(n => `ch${n}`),
  ),
  stat: of('stat', number(139), number(4000)),
  eo: of('eo', number(15_000)),
  proc: of('proc', number(12_000)),
  'section of an order': fc
    .tuple(
      fc.constantFrom('eo', 'proc'),
      fc.integer({ min: 2100, max: 15_000 }).map(String),
      number(20),
      path,
    )
    .map(([system, order, section, inner]) => ({ system, parts: [order, section, ...inner] })),
  directive: fc
    .tuple(fc.constantFrom('nspm', 'nspd', 'nsm', 'hspd', 'ppd'), number(99))
    .map(([system, n]) => ({ system, parts: [n] })),
  bill: of('bill', kindOfBill, number(9999), congress(93)),
  'bill of no Congress': of('bill', kindOfBill, number(9999)),
  amendment: of('const', fc.constant('amdt'), number(27)),
  'section of an amendment': of('const', fc.constant('amdt'), number(27), number(5)),
  article: of('const', fc.constant('art'), number(7)),
  'section of an article': of('const', fc.constant('art'), fc.constantFrom('1', '2', '3', '4'), number(10)),
  'clause of an article': of(
    'const',
    fc.constant('art'),
    fc.constantFrom('1', '2', '3', '4'),
    number(10),
    number(18),
  ),
  'clause of an undivided article': of(
    'const',
    fc.constant('art'),
    fc.constantFrom('5', '6', '7'),
    number(3),
  ),
  form: of('form', fc.constantFrom(...FORMS)),
  irs: fc
    .tuple(
      fc.constantFrom('rev-rul', 'rev-proc', 'notice', 'announcement'),
      fc.integer({ min: 1954, max: 2026 }),
      number(150),
    )
    .map(([kind, year, n]) => ({ system: 'irs', parts: [kind, `${year}-${n}`] })),
  'bill of a state': of('state', state, fc.constantFrom('sb', 'hb', 'sjr', 'hjr'), number(9999)),
  'file of a state': of('state', fc.constantFrom('mn', 'ia'), fc.constantFrom('sf', 'hf'), number(9999)),
  'measure of a state': of(
    'state',
    state,
    fc.constantFrom('proposition', 'measure', 'amendment'),
    number(300),
  ),
  'law of a state': of(
    'state',
    state,
    fc.constantFrom('penal', 'gov', 'health-and-safety', 'statutes', 'code-of-criminal-procedure'),
    sectionOfState,
  ),
  rule: fc
    .tuple(fc.constantFrom('frcp', 'frcrmp', 'frap', 'supct'), number(48), path)
    .map(([set, n, inner]) => ({ system: 'rule', parts: [set, n, ...inner] })),
  scotus: fc
    .tuple(fc.integer({ min: 10, max: 26 }), fc.constantFrom('-', 'A', 'M'), number(1400))
    .map(([term, kind, n]) => ({ system: 'scotus', parts: [`${term}${kind}${n}`] })),
  dkt: fc
    .tuple(
      fc.constantFrom(...COURTS),
      number(9),
      fc.integer({ min: 10, max: 26 }),
      fc.constantFrom('cv', 'cr', 'mc'),
      number(9999),
    )
    .map(([court, office, year, kind, n]) => ({
      system: 'dkt',
      parts: [court, office, `${year}-${kind}-${n.padStart(5, '0')}`],
    })),
  'dkt on appeal': fc
    .tuple(fc.constantFrom(...COURTS), fc.integer({ min: 10, max: 26 }), number(9999))
    .map(([court, year, n]) => ({ system: 'dkt', parts: [court, `${year}-${n}`] })),
  case: of(
    'case',
    fc
      .tuple(fc.oneof(party, fc.constant('44-liquormart')), party)
      .map(([first, second]) => `${first}-v-${second}`),
  ),
  wl: of(
    'wl',
    fc.integer({ min: 1990, max: 2026 }).map(String),
    fc.integer({ min: 1000, max: 9_999_999 }).map(String),
  ),
  tcmemo: fc
    .tuple(fc.integer({ min: 1960, max: 2026 }), number(300))
    .map(([year, n]) => ({ system: 'tcmemo', parts: [`${year}-${n}`] })),
  'page not known': of('us', fc.constantFrom('_', '607'), fc.constant('_')),
  reporter: of('reporter', fc.constantFrom(...STATE_REPORTERS), number(600), number(1300)),
  ...Object.fromEntries(
    Object.keys(REPORTERS).map(system => [`printed in ${system}`, of(system, number(99), number(1300))]),
  ),
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

  /** Printed in ways of their own. */
  const ODD =
    'cfr:41:102-3 reporter:L.R.A.:1915A:601 reporter:IL:2014:115811 reporter:ILApp(1st):2014:120583-U tcm:95342 tcm:2004-279 ' +
    "reporter:La.App.1Cir.:2009:1359R reporter:Misc.:81:1211(A) reporter:Ridgely'sNotebook:IV:33 reporter:Smith:123 " +
    "reporter:McCrary'sCir.Ct.Rpts:4:567 reporter:CCH,UnemploymentIns.Rep.:1A:1950.74 dkt:cfpb:2013-CFPB-0013 " +
    'state:il:comp:5/805/10 state:va:code:66-25.1_1 state:ny:vehicle-and-traffic:1192 eo:1 proc:95'

  it.each([...new Set([...LINES.flatMap(line => forms(line)), ...ODD.split(' ')])])('%s', form => {
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
