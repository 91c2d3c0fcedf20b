import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { bills } from '../../src/match/citations/bills.ts'
import { caseCaption } from '../../src/match/citations/case-caption.ts'
import { caseReporter } from '../../src/match/citations/case-reporter.ts'
import { codeOfFederalRegulations } from '../../src/match/citations/code-of-federal-regulations.ts'
import { constitution } from '../../src/match/citations/constitution.ts'
import { courtRules } from '../../src/match/citations/court-rules.ts'
import { docket } from '../../src/match/citations/docket.ts'
import { federalRegister } from '../../src/match/citations/federal-register.ts'
import { forms } from '../../src/match/citations/forms.ts'
import { namedStatutes } from '../../src/match/citations/named-statutes.ts'
import { publicLaws } from '../../src/match/citations/public-laws.ts'
import { sectionsByNumber } from '../../src/match/citations/sections-by-number.ts'
import { stateStatutes } from '../../src/match/citations/state-statutes.ts'
import { usCode } from '../../src/match/citations/us-code.ts'
import { pattern } from '../../src/match/cursor.ts'
import { Openings } from '../../src/match/opening.ts'
import { sectionReferences } from '../../src/match/section-reference.ts'
import { marked } from '../notation.ts'
import { NEWS, TRAPS } from './news-style-cases.ts'

/** The sources whose openings stand at a place, each with openings of its own and all in one tree. */
const openingAt = (sources: readonly string[], text: string, at: number): readonly string[] => {
  const openings = new Openings()
  for (const source of sources) openings.add(source)
  return openings.at(text, at).map(number => sources[number]!)
}

describe('an opening', () => {
  it.each([
    ['\\b[Ss]ec(?:tions?|\\.)~\\d', ['Section 5', 'sec.9', 'sections  8'], ['Sector', 'sex', 'SECTION 5']],
    ['\\d{1,2}~U(?:\\.|nited )', ['26 U.S.', '8United States', '8\u00a0\n United'], ['26 F.', '26 u', 'U.']],
    ['(?<!§)§(?:~§)?~\\d', ['§ 5', '§§5', '§\u2009§ 5'], ['“5', '5']],
    ['(?:ab|cd){1,2}e', ['abe', 'abcde', 'cdx'], ['ae', 'cb']],
    ['[^a]b', ['xb', 'ab'], []],
    ['a*?b|\\bc', ['b', 'aab', 'c'], ['d']],
  ])('of %s stands where the pattern may', (source, where, elsewhere) => {
    for (const text of where) expect(openingAt([source], text, 0), text).toEqual([source])
    for (const text of elsewhere) expect(openingAt([source], text, 0), text).toEqual([])
  })

  it('tells patterns apart, in their order', () => {
    expect(openingAt(['ab', 'ac', 'a', '\\bx'], 'ac', 0)).toEqual(['ac', 'a'])
    expect(openingAt(['\\bac', 'ac'], 'xac', 1)).toEqual(['ac'])
  })
})

const CUES = [
  ...[bills, caseCaption, caseReporter, codeOfFederalRegulations, constitution, courtRules, docket],
  ...[federalRegister, forms, namedStatutes, publicLaws, sectionsByNumber, stateStatutes, usCode],
  sectionReferences([]),
].flatMap(({ cues }) => cues)

const LINES = [...Object.values(NEWS).flat(), ...TRAPS.map(line => [line])].map(
  ([line]) => marked(line!).text,
)

/** Words of many lines, put together by chance with whatever may stand between them. */
const anyText = fc
  .array(
    fc.tuple(
      fc.constantFrom(...new Set(LINES.flatMap(line => line.split(/(?<=[\s(,;])|(?=[.)§])/)))),
      fc.constantFrom('', '', ' ', '\u00a0', '\n', '(', 'x', '8 '),
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map(pieces => pieces.flat().join(''))

/** How many characters are looked at until no more openings are found. */
function looksAt(openings: Openings, text: string): number {
  const look = vi.spyOn(String.prototype, 'charCodeAt')
  for (let at = openings.next(text, 0); at >= 0; at = openings.next(text, at + 1)) {}
  const looks = look.mock.calls.length
  look.mockRestore()
  return looks
}

it.each(['1', ' ', '1 ', 'U ', `${' '.repeat(90)}U`])(
  'in “%s” over and over, few characters are looked at twice',
  piece => {
    const openings = new Openings()
    for (const source of ['\\d{1,2}~U', 'U ~§']) openings.add(source)
    const once = looksAt(openings, `1 U${piece.repeat(2000)}`)
    expect(looksAt(openings, `1 U${piece.repeat(4000)}`)).toBeLessThan(2.1 * once + 100)
  },
)

/** The first place, looked for at each by itself. */
function firstPlace(openings: Openings, text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (openings.at(text, at).length > 0) return at
  return -1
}

it.each([
  [['\\d{1,2}~U', 'U ~§', '\\bab', 'b a']],
  [['1 2 3', '2 U', ' U', '\\b3 3']],
  [['\\(a\\)\\(1', 'a\\)U', '§~§', '(?<!\\w)1 1']],
])('of %s the first is found from wherever one looks', sources => {
  const openings = new Openings()
  for (const source of sources) openings.add(source)
  const anyPiece = fc.constantFrom(
    '1',
    '2',
    '3',
    '33',
    ' ',
    '  ',
    'U',
    'a',
    'b',
    '(',
    ')',
    '§',
    '\u00a0',
    'é',
  )
  fc.assert(
    fc.property(fc.array(anyPiece, { maxLength: 30 }), pieces => {
      const text = pieces.join('')
      for (let from = 0; from <= text.length; from++)
        expect(openings.next(text, from), `${from}`).toBe(firstPlace(openings, text, from))
    }),
    { numRuns: 300 },
  )
})

describe('the openings of all cues', () => {
  const openings = new Openings()
  for (const cue of CUES) openings.add(cue)
  const patterns = CUES.map(pattern)

  it('stand wherever one of the cues does', () => {
    let stood = 0
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constantFrom(...LINES)), text => {
        for (let at = 0; at < text.length; at++) {
          const standing = patterns.flatMap((cue, i) => (cue.stands(text, at) ? [i] : []))
          if (standing.length === 0) continue
          stood++
          expect(openings.at(text, at)).toEqual(expect.arrayContaining(standing))
          expect(openings.next(text, at)).toBe(at)
        }
      }),
      { numRuns: 400 },
    )
    expect(stood).toBeGreaterThan(100)
  })
})
