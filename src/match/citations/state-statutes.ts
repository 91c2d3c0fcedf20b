/**
 * Laws of the states, labelled and no more: "Tex. Penal Code § 51.02", "Florida Statute 908.103", "§ 908.103, Fla.
 * Stat.", "RCW 10.93.160", "A.R.S. § 11-1051". Normal form: the state, its code in small letters, the section.
 */
import type { BodyOfLaw, Context, Found } from '../body-of-law.ts'
import type { Citation } from '../citation.ts'
import { anyCase, type Cursor, DASH, pattern, plainDashes } from '../cursor.ts'
import { STATE_OR_SHORT, stateOf } from '../states.ts'
import { readPath } from '../subsection.ts'

/** The numbers of every state: 51.02, 57-1, 66-25.1:1, 54-192h, 181A.820, 6-2-101. */
const NUMBER = `(\\d{1,5}[A-Za-z]{0,3}(?:[.:]\\d{1,5}[A-Za-z]{0,2}|~?${DASH}~?\\d{1,5}[A-Za-z]{0,2}){0,4})(?![\\w%]|,\\d{3}|/\\d)`
const SECTION = anyCase(
  '(?:(?:,~| )?(?:Ann\\.|Annotated))?(?:~\\([^()]{2,20}\\))?,?~' +
    `(?:(§~§?|sections?|secs?\\.?|ss?\\.|chapter|ch?\\.|articles?|art\\.)~)?${NUMBER}`,
)

/** Subjects of codes, long and short, as they stand in normal forms. */
const SUBJECTS =
  "Penal|Health (?:and|&) Safety|Health|Safety|Government|Gov(?:\\.|[’']t)?|Civil|Civ\\.|Criminal|Crim\\.|Family|Fam\\.|Labor|Lab\\.|Education|Educ\\.|Election|Elections|Elec\\.|Insurance|Ins\\.|Vehicle|Veh\\.|Business (?:and|&) Professions|Bus\\. (?:and|&) Prof\\.|Transportation|Transp\\.|Water|Tax|Revenue (?:and|&) Taxation|Public Utilities|Pub\\. Util\\.|Welfare (?:and|&) Institutions|Welf\\. (?:and|&) Inst\\.|Civil Practice (?:and|&) Remedies|Civ\\. Prac\\. (?:and|&) Rem\\.|Executive|Exec\\.|Correction|Judiciary|Jud\\.|Probate|Prob\\.|Real Property|Real Prop\\.|Public Resources|Pub\\. Res\\.|Food (?:and|&) Agricultural|Military (?:and|&) Veterans|Streets (?:and|&) Highways|Financial|Evidence|Evid\\.|Occupations|Occ\\.|Local Government|Loc\\. Gov[’']t|Human Resources|Hum\\. Res\\.|General|Gen\\.|Revised|Rev\\.|Compiled|Comp\\.|Consolidated|Consol\\.|Official|Off\\.|Vehicle (?:and|&) Traffic|Veh\\. (?:and|&) Traf\\.|Domestic Relations|Human Rights"
const CODE = `(?:((?:(?:${SUBJECTS}) ){0,3})(Codes?(?: of (?:Criminal|Civil) Procedure| (?:Crim|Civ)\\. Proc\\.)?|Statutes?|Stats?\\.?|Laws?))`
const CODE_NAME = pattern(`${CODE}(?![A-Za-z])`)
const STATE_FIRST = pattern(`(${STATE_OR_SHORT})(?:['’]s?)? `)
const STATE_LAST = pattern(`(§~|[Ss]ections? |[Ss]ec\\. )${NUMBER}`)
const STATE_AFTER = pattern(`(?:,~| of the | )(${STATE_OR_SHORT}) `)

/** Codes that go by their initials. */
const INITIALS: Readonly<Record<string, readonly [state: string, code: string]>> = {
  RCW: ['wa', 'rev'],
  ARS: ['az', 'rev'],
  ORS: ['or', 'rev'],
  MCL: ['mi', 'comp'],
  NJSA: ['nj', 'statutes'],
  MGL: ['ma', 'gen'],
  CGS: ['ct', 'gen'],
  ILCS: ['il', 'comp'],
  KRS: ['ky', 'rev'],
  NRS: ['nv', 'rev'],
  OCGA: ['ga', 'code'],
  NCGS: ['nc', 'gen'],
  KSA: ['ks', 'statutes'],
  RSA: ['nh', 'rev'],
  RSMo: ['mo', 'rev'],
  CRS: ['co', 'rev'],
  HRS: ['hi', 'rev'],
  TCA: ['tn', 'code'],
  NDCC: ['nd', 'code'],
  SDCL: ['sd', 'law'],
  UCA: ['ut', 'code'],
}
const BY_INITIALS = pattern(
  '(RCW|A\\.~R\\.~S\\.|ARS(?= §)|ORS|MCL|M\\.~C\\.~L\\.|N\\.~J\\.~S\\.~A\\.|NJSA|M\\.~G\\.~L\\.|MGL|C\\.~G\\.~S\\.|KRS|NRS|O\\.~C\\.~G\\.~A\\.|OCGA|N\\.~C\\.~G\\.~S\\.|K\\.~S\\.~A\\.|RSA|RSMo|C\\.~R\\.~S\\.|CRS(?= §)|H\\.~R\\.~S\\.|HRS(?= §)|T\\.~C\\.~A\\.|N\\.~D\\.~C\\.~C\\.|NDCC|SDCL|U\\.~C\\.~A\\.(?= §))(?![A-Za-z])',
)
/** "c. 265, § 13A", after the laws of Massachusetts: chapter, then section. */
const IN_CHAPTER = pattern(
  `,?~(?:§(?:~§)?|[Ss]ections?|[Ss]ecs?\\.|ss?\\.)~(\\d{1,4}[A-Z]{0,2}(?:½)?)(?![\\w%]|,\\d{3}|[.:/]\\d)`,
)
/** States that number the titles of their codes before the name: 18 Pa.C.S. § 5503, 9 Del. C. § 2402. */
const TITLED = pattern(
  `(\\d{1,2}[A-Z]?) (Pa\\.~C(?:ons)?\\.~S(?:tat)?\\.(?:~A\\.| Ann\\.)?|Pa\\. Consol\\. Stat\\.|Del\\.~C\\.|Del\\. Code(?: Ann\\.)?)(?:~(?:§(?:~§)?|[Ss]ections?|[Ss]ec\\.))?~${NUMBER}`,
)
const ILLINOIS = pattern(`(\\d{1,4}) ILCS (\\d{1,4})/(\\d{1,4}[A-Za-z]?(?:[-.]\\d{1,4}[A-Za-z]?){0,3})?`)

/** Virginia's numbers hold a colon, which parts citations: 66-25.1:1 is written 66-25.1_1. */
const citeState = (state: string, code: string, section: string, path: readonly string[]): Citation => ({
  system: 'state',
  parts: [state, code, plainDashes(section).replace(/\s/g, '').replaceAll(':', '_'), ...path],
})

/** One name for a code that is written in several ways. */
const ONE_NAME: Readonly<Record<string, string>> = {
  ...{ government: 'gov', govt: 'gov', civ: 'civil', crim: 'criminal', fam: 'family', lab: 'labor' },
  ...{ educ: 'education', elec: 'election', elections: 'election', ins: 'insurance', veh: 'vehicle' },
  ...{ 'bus-and-prof': 'business-and-professions', transp: 'transportation', 'pub-util': 'public-utilities' },
  ...{ 'welf-and-inst': 'welfare-and-institutions', 'civ-prac-and-rem': 'civil-practice-and-remedies' },
  ...{ exec: 'executive', jud: 'judiciary', prob: 'probate', 'real-prop': 'real-property' },
  ...{ 'veh-and-traf': 'vehicle-and-traffic', general: 'gen', revised: 'rev', compiled: 'comp' },
  ...{ 'revised-civil': 'rev-civ', 'rev-civil': 'rev-civ' },
  ...{ 'code-crim-proc': 'code-of-criminal-procedure', 'code-civ-proc': 'code-of-civil-procedure' },
  ...{ consolidated: 'consol', official: 'code', off: 'code', codes: 'code' },
  ...{ stat: 'statutes', stats: 'statutes', statute: 'statutes', laws: 'law' },
}

/** "Penal Code" is penal, "Gov. Code" gov, "Rev. Stat." rev, "Code" code. */
function codeName(subject: string, noun: string): string {
  const plain = (subject.trim() || noun).replace(/&/g, 'and').replace(/[^\w\s]/g, '')
  const name = plain.trim().replace(/\s+/g, '-').toLowerCase()
  return ONE_NAME[name] ?? name
}

/** A number without a sign needs the look of a section, 908.103, 57-1, or a code of one subject before it. */
function isSection(mark: string | undefined, number: string, subject: string, noun: string): boolean {
  if (mark !== undefined) return true
  const isCode = /^code/i.test(noun)
  if (/^codes?$/i.test(noun) && subject.trim() === '') return false
  if (/^(?:19|20)\d\d(?![.:\d])/.test(number) || /^law/i.test(noun)) return false
  return /[.:\u2010-\u2013-]/.test(number) || (isCode && number.length > 2)
}

function readSection(
  cursor: Cursor,
  subject: string,
  noun: string,
): readonly [section: string, path: readonly string[]] | null {
  const [, mark, number = ''] = cursor.read(SECTION) ?? []
  return number === '' || !isSection(mark, number, subject, noun) ? null : [number, readPath(cursor, false)]
}

function readStateFirst(cursor: Cursor): Citation | null {
  const state = stateOf(cursor.read(STATE_FIRST)?.[1] ?? '')
  const [, subject = '', noun = ''] = (state !== null && cursor.read(CODE_NAME)) || []
  const section = noun === '' ? null : readSection(cursor, subject, noun)
  if (state === null || !section) return null
  const inChapter = state === 'ma' && /^law/i.test(noun) ? cursor.read(IN_CHAPTER)?.[1] : undefined
  return inChapter === undefined
    ? citeState(state, codeName(subject, noun), ...section)
    : citeState(state, codeName(subject, noun), `${section[0]}-${inChapter}`, readPath(cursor, false))
}

function readInitials(cursor: Cursor): Citation | null {
  const [, chapter, act = '', part] = cursor.read(ILLINOIS) ?? []
  if (chapter !== undefined) return citeState('il', 'comp', `${chapter}/${act}${part ? `/${part}` : ''}`, [])
  const initials = cursor.read(BY_INITIALS)?.[1]?.replace(/[\s.]/g, '') ?? ''
  const [state, code] = INITIALS[initials] ?? []
  const section = state === undefined ? null : readSection(cursor, '', initials)
  if (state === undefined || code === undefined || !section) return null
  const inChapter = state === 'ma' ? cursor.read(IN_CHAPTER)?.[1] : undefined
  return inChapter === undefined
    ? citeState(state, code, ...section)
    : citeState(state, code, `${section[0]}-${inChapter}`, readPath(cursor, false))
}

function readTitled(cursor: Cursor): Citation | null {
  const [, title = '', name = '', number = ''] = cursor.read(TITLED) ?? []
  if (number === '') return null
  const [state, code] = name.startsWith('P') ? ['pa', 'consol'] : ['de', 'code']
  return citeState(state!, code!, `${title}-${number}`, readPath(cursor, false))
}

/** Its number would be that of a title first. */
const IN_TITLE = /\b[Tt]itle \d{1,2},?\s*$/

function readStateLast(cursor: Cursor): Citation | null {
  if (IN_TITLE.test(cursor.before(12))) return null
  const [, , number = ''] = cursor.read(STATE_LAST) ?? []
  const path = readPath(cursor, false)
  const state = stateOf(cursor.read(STATE_AFTER)?.[1] ?? '')
  const [, subject = '', noun = ''] = (state !== null && cursor.read(CODE_NAME)) || []
  return state === null || noun === '' ? null : citeState(state, codeName(subject, noun), number, path)
}

/** 26-14-8 is shaped like 38-2-6, and 285.20 like 285.16. */
const shapeOf = (section: string): string => section.replace(/\d+/g, '9').replace(/[A-Za-z]+/g, 'a')

/** The section of that number in the one code of which the paragraph has last cited sections; null when there is none. */
function inSameCode(section: string, { memory }: Context): Citation | null {
  const [last, ...others] = memory
    .latest()
    .filter(({ number, citation }) => number !== null || citation.system === 'state')
  const [state = '', code = '', cited = ''] = last?.citation.parts ?? []
  const isOfCode = ({ citation }: Found) =>
    citation.system === 'state' && citation.parts[1] === code && citation.parts[0] === state
  const isAlike =
    shapeOf(section) === shapeOf(cited) && (/[-.]/.test(section) || section.length === cited.length)
  return last && isAlike && [last, ...others].every(isOfCode) ? citeState(state, code, section, []) : null
}

const SIGN_AND_NUMBER = pattern(`§~${NUMBER}`)
/** The name of another law follows, or more numbers. */
const GOES_ON = pattern(',? (?:of\\b|[A-Z][\\w.]* (?:[A-Z][\\w.]* )*(?:Code|Stat|Laws?)\\b)|~[-–&,]~[\\d§]')

/** "§ 18-105", which elsewhere would be sections 18 to 105. */
function readAgain(cursor: Cursor, context: Context): Citation | null {
  const number = cursor.read(SIGN_AND_NUMBER)?.[1]
  if (number === undefined || !/[-.]/.test(number) || cursor.sees(GOES_ON)) return null
  const citation = inSameCode(number, context)
  return citation && { ...citation, parts: [...citation.parts, ...readPath(cursor, false)] }
}

export const stateStatutes: BodyOfLaw = {
  /** "Ala. Code § 38-2-6 … § 26-14-8". */
  claim: (section, _, context, mark) => (mark === '§' ? inSameCode(section, context) : null),
  cues: [
    `(?<![\\w.])${STATE_OR_SHORT}(?:['’]s?)? (?:(?:[A-Z][\\w.'’]{1,20}|and|&|of) ){0,9}(?:Code|Stat|Law)`,
    '\\b(?:RCW|A\\.~R\\.~S|ARS|ORS|MCL|M\\.~C\\.~L|N\\.~J\\.~S\\.~A|NJSA|M\\.~G\\.~L|MGL|C\\.~G\\.~S|KRS|NRS|O\\.~C\\.~G|OCGA|N\\.~C\\.~G|K\\.~S\\.~A|RSA|RSMo|C\\.~R\\.~S|CRS|H\\.~R\\.~S|HRS|T\\.~C\\.~A|N\\.~D\\.~C|NDCC|SDCL|U\\.~C\\.~A)\\b',
    '(?<![\\w.,$])\\d{1,4} ILCS \\d',
    '(?<![\\w.,$])\\d{1,2}[A-Z]? (?:Pa\\.~C|Pa\\. C|Del\\.~C)',
    '(?:§~|\\b[Ss]ec(?:tions?|\\.) )\\d[\\w.:-]{0,16}(?:\\(\\w{1,4}\\)){0,3}(?:,~| of the | )[A-Z]',
    '§~\\d{1,5}[A-Za-z]{0,3}[-.]\\d',
  ],
  read(cursor, context) {
    const start = cursor.at
    const readers = cursor.sees(STATE_LAST)
      ? [readStateLast, readAgain]
      : [readStateFirst, readInitials, readTitled]
    for (const read of readers) {
      const citation = cursor.attempt(() => read(cursor, context))
      if (citation) return [{ start, end: cursor.at, citation, number: null, short: false }]
    }
    return null
  },
}
