/**
 * Courts as a citation names them in its brackets, "(D.C. Cir. 2020)", "(S.D.N.Y. Mar. 24, 2025)", by the short names
 * that court records use: cadc, nysd.
 */
import { type Cursor, pattern } from '../cursor.ts'
import { STATES } from '../states.ts'

/** The two letters of each state, by how courts shorten it. */
const BY_STATE: ReadonlyMap<string, string> = new Map([
  ...Object.entries(STATES).map(([code, [name, short = name]]) => [short.replace(' ', ''), code] as const),
  ['P.R.', 'pr'],
  ['Guam', 'gu'],
])

const IRREGULAR: Readonly<Record<string, string>> = {
  'U.S.': 'scotus',
  'D.C.Cir.': 'cadc',
  'Fed.Cir.': 'cafc',
  BIA: 'bia',
  'D.D.C.': 'dcd',
  'U.S.SupremeCourt': 'scotus',
}

const CIRCUIT = /^(\d{1,2})(?:st|nd|rd|th|d)Cir\.$/
const DISTRICT = /^([NSEWMC]?)\.?D\.(.+)$/

/** The short name of a court; null when we don't know one. */
export function courtNamed(printed: string): string | null {
  const name = printed.replace(/\s/g, '')
  const irregular = IRREGULAR[name]
  if (irregular !== undefined) return irregular
  const circuit = Number(CIRCUIT.exec(name)?.[1] ?? 0)
  if (circuit > 0 && circuit < 12) return `ca${circuit}`
  const [, part = '', state = ''] = DISTRICT.exec(name) ?? []
  const code = BY_STATE.get(state)
  return code === undefined ? null : `${code}${part.toLowerCase()}d`
}

const STATE_OF: ReadonlyMap<string, string> = new Map([...BY_STATE].map(([name, code]) => [code, name]))

/** How a court of appeals or a district court is printed: cadc → D.C. Cir., nysd → S.D.N.Y.; null for any other name. */
export function printedCourt(court: string): string | null {
  if (court === 'cadc') return 'D.C. Cir.'
  if (court === 'cafc') return 'Fed. Cir.'
  const circuit = /^ca(\d{1,2})$/.exec(court)?.[1]
  if (circuit !== undefined) return `${circuit}${{ 1: 'st', 2: 'd', 3: 'd' }[circuit] ?? 'th'} Cir.`
  const [, code = '', part = ''] = /^([a-z]{2})([nsewmc]?)d$/.exec(court) ?? []
  const state = STATE_OF.get(code)
  if (state === undefined) return null
  const initials = /^(?:[A-Z]\.)+$/.test(state)
  return `${part === '' ? '' : `${part.toUpperCase()}.`}D.${initials ? '' : ' '}${state}`
}

const MONTH = '(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]{0,6}\\.?'
const COURT = "((?:[A-Z1-9][\\w.'’]*~(?:&~)?){0,5}?)"
/** The brackets at the end of a citation: the court, the day, the year, a word on the kind of decision. */
const BRACKETS = pattern(
  `~\\(${COURT},?~(?:(?:filed|argued|decided) )?(?:${MONTH}~(?:\\d{1,2},~)?)?((?:1[789]|20)\\d\\d)\\)`,
)
const COURT_ALONE = pattern(`~\\(${COURT}\\)`)

/** What the brackets after a citation say. */
export interface Brackets {
  /** The court's short name; null where none is given or we don't know it. */
  readonly court: string | null
}

/** Reads "(D.D.C. Mar. 24, 2025)", "(2025)"; or the court alone, if it is one we know. */
export function readBrackets(cursor: Cursor): Brackets | null {
  const dated = cursor.read(BRACKETS)
  if (dated) return { court: courtNamed(dated[1] ?? '') }
  return cursor.attempt(() => {
    const court = courtNamed(cursor.read(COURT_ALONE)?.[1] ?? '')
    return court === null ? null : { court }
  })
}
