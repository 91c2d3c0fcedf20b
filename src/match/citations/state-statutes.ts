/**
 * Laws of the states, labelled and no more: "Tex. Penal Code § 51.02", "Florida Statute 908.103", "§ 908.103, Fla.
 * Stat.", "RCW 10.93.160", "A.R.S. § 11-1051". Normal form: the state, its code in small letters, the section.
 */
import type { BodyOfLaw } from '../body-of-law.ts'
import type { Citation } from '../citation.ts'
import { anyCase, type Cursor, DASH, pattern } from '../cursor.ts'
import { STATE_OR_SHORT, stateOf } from '../states.ts'
import { readPath } from '../subsection.ts'

/** The numbers of every state: 51.02, 57-1, 66-25.1:1, 54-192h, 181A.820, 6-2-101. */
const NUMBER = `(\\d{1,5}[A-Za-z]{0,3}(?:[.:]\\d{1,5}[A-Za-z]{0,2}|~?${DASH}~?\\d{1,5}[A-Za-z]{0,2}){0,4})(?![\\w%]|,\\d{3}|/\\d)`
const SECTION = anyCase(
  '(?:(?:,~| )?(?:Ann\\.|Annotated))?(?:~\\([^()]{2,20}\\))?,?~' +
    `(?:(§~§?|sections?|secs?\\.?|ss?\\.|chapter|ch?\\.)~)?${NUMBER}`,
)

/** Subjects of codes, long and short, as they stand in normal forms. */
const SUBJECTS =
  "Penal|Health (?:and|&) Safety|Health|Safety|Government|Gov(?:\\.|[’']t)?|Civil|Civ\\.|Criminal|Crim\\.|Family|Fam\\.|Labor|Lab\\.|Education|Educ\\.|Election|Elections|Elec\\.|Insurance|Ins\\.|Vehicle|Veh\\.|Business (?:and|&) Professions|Bus\\. (?:and|&) Prof\\.|Transportation|Transp\\.|Water|Tax|Revenue (?:and|&) Taxation|Public Utilities|Pub\\. Util\\.|Welfare (?:and|&) Institutions|Welf\\. (?:and|&) Inst\\.|Code of Criminal Procedure|Civil Practice (?:and|&) Remedies|Civ\\. Prac\\. (?:and|&) Rem\\.|Executive|Exec\\.|Correction|Judiciary|Jud\\.|Probate|Prob\\.|Real Property|Real Prop\\.|General|Gen\\.|Revised|Rev\\.|Compiled|Comp\\.|Consolidated|Consol\\.|Official|Off\\.|Vehicle (?:and|&) Traffic|Veh\\. (?:and|&) Traf\\.|Domestic Relations|Human Rights"
const CODE = `(?:((?:(?:${SUBJECTS}) ){0,3})(Codes?|Statutes?|Stats?\\.?|Laws?))`
const BY_STATE = pattern(`(${STATE_OR_SHORT})(?:['’]s?)? ${CODE}(?![A-Za-z])`)
const STATE_LAST = pattern(`(§~|[Ss]ections? |[Ss]ec\\. )${NUMBER}`)
const STATE_AFTER = pattern(`(?:,~| of the | )(${STATE_OR_SHORT}) ${CODE}(?![A-Za-z])`)

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
}
const BY_INITIALS = pattern(
  '(RCW|A\\.~R\\.~S\\.|ARS(?= §)|ORS|MCL|M\\.~C\\.~L\\.|N\\.~J\\.~S\\.~A\\.|NJSA|M\\.~G\\.~L\\.|MGL|C\\.~G\\.~S\\.|KRS|NRS|O\\.~C\\.~G\\.~A\\.|OCGA|N\\.~C\\.~G\\.~S\\.|K\\.~S\\.~A\\.|RSA|RSMo)(?![A-Za-z])',
)
const ILLINOIS = pattern(`(\\d{1,4}) ILCS (\\d{1,4})/(\\d{1,4}[A-Za-z]?(?:[-.]\\d{1,4}[A-Za-z]?){0,3})?`)

/** Virginia's numbers hold a colon, which parts citations: 66-25.1:1 is written 66-25.1_1. */
const citeState = (state: string, code: string, section: string, path: readonly string[]): Citation => ({
  system: 'state',
  parts: [
    state,
    code,
    section
      .replace(/[\u2010-\u2013]/g, '-')
      .replace(/\s/g, '')
      .replaceAll(':', '_'),
    ...path,
  ],
})

/** One name for a code that is written in several ways. */
const ONE_NAME: Readonly<Record<string, string>> = {
  ...{ government: 'gov', govt: 'gov', civ: 'civil', crim: 'criminal', fam: 'family', lab: 'labor' },
  ...{ educ: 'education', elec: 'election', elections: 'election', ins: 'insurance', veh: 'vehicle' },
  ...{ 'bus-and-prof': 'business-and-professions', transp: 'transportation', 'pub-util': 'public-utilities' },
  ...{ 'welf-and-inst': 'welfare-and-institutions', 'civ-prac-and-rem': 'civil-practice-and-remedies' },
  ...{ exec: 'executive', jud: 'judiciary', prob: 'probate', 'real-prop': 'real-property' },
  ...{ 'veh-and-traf': 'vehicle-and-traffic', general: 'gen', revised: 'rev', compiled: 'comp' },
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
  if (isCode && subject.trim() === '') return false
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
  const [, name = '', subject = '', noun = ''] = cursor.read(BY_STATE) ?? []
  const state = stateOf(name)
  const section = state === null ? null : readSection(cursor, subject, noun)
  return state === null || !section ? null : citeState(state, codeName(subject, noun), ...section)
}

function readInitials(cursor: Cursor): Citation | null {
  const [, chapter, act = '', part] = cursor.read(ILLINOIS) ?? []
  if (chapter !== undefined) return citeState('il', 'comp', `${chapter}/${act}${part ? `/${part}` : ''}`, [])
  const initials = cursor.read(BY_INITIALS)?.[1]?.replace(/[\s.]/g, '') ?? ''
  const [state, code] = INITIALS[initials] ?? []
  const section = state === undefined ? null : readSection(cursor, '', initials)
  return state === undefined || code === undefined || !section ? null : citeState(state, code, ...section)
}

/** Its number would be that of a title first. */
const IN_TITLE = /\b[Tt]itle \d{1,2},?\s*$/

function readStateLast(cursor: Cursor): Citation | null {
  if (IN_TITLE.test(cursor.before(12))) return null
  const [, , number = ''] = cursor.read(STATE_LAST) ?? []
  const path = readPath(cursor, false)
  const [, name = '', subject = '', noun = ''] = cursor.read(STATE_AFTER) ?? []
  const state = stateOf(name)
  return state === null ? null : citeState(state, codeName(subject, noun), number, path)
}

export const stateStatutes: BodyOfLaw = {
  cues: [
    `(?<![\\w.])${STATE_OR_SHORT}(?:['’]s?)? (?:(?:${SUBJECTS}) ){0,3}(?:Code|Stat|Law)`,
    '\\b(?:RCW|A\\.~R\\.~S|ARS|ORS|MCL|M\\.~C\\.~L|N\\.~J\\.~S\\.~A|NJSA|M\\.~G\\.~L|MGL|C\\.~G\\.~S|KRS|NRS|O\\.~C\\.~G|OCGA|N\\.~C\\.~G|K\\.~S\\.~A|RSA|RSMo)\\b',
    '(?<![\\w.,$])\\d{1,4} ILCS \\d',
    '(?:§~|\\b[Ss]ec(?:tions?|\\.) )\\d[\\w.:-]{0,16}(?:\\(\\w{1,4}\\)){0,3}(?:,~| of the | )[A-Z]',
  ],
  read(cursor) {
    const start = cursor.at
    const readers = cursor.sees(STATE_LAST) ? [readStateLast] : [readStateFirst, readInitials]
    for (const read of readers) {
      const citation = cursor.attempt(() => read(cursor))
      if (citation) return [{ start, end: cursor.at, citation, number: null, short: false }]
    }
    return null
  },
}
