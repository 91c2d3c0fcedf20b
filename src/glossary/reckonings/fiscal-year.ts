/** The days of a federal fiscal year that a sentence names by its number: FY2026, fiscal 2026, the 2026 fiscal year. */
import { sentenceOf } from '../../text/sentence.ts'
import type { Span } from '../../text/span.ts'
import { speaksOfFederalMoney } from './federal-money.ts'

export interface FiscalYear {
  readonly what: 'federal fiscal year'
  readonly year: number
  /** ISO days: its first and its last. */
  readonly from: string
  readonly to: string
}

/** Before, it began in July: the first that began in October bears this number. */
const FIRST_FROM_OCTOBER = 1977

/** FY2026, FY 26, fiscal 2026. */
const WITHIN = /^(?:FY|fiscal)[\s'’-]*(\d{4}|\d{2})$/i
/** Fiscal year 2026, fiscal year (FY) 2026, fiscal year of 2026. */
const BEHIND = /^(?:\s\(FY\))?(?:\sof)?,?\s['’]?(\d{4}|(?<=['’])\d{2})(?![\d%]|,\d|\.\d)/
/** The 2026 fiscal year; in the 2025-26 fiscal year it is a state's or a school's. */
const AHEAD = /(?<![\d/–—-]\s?|\d[\d,.]*)(\d{4})[\s-]$/
/** "2025-26", "2025 and 2026", "2024, 2025 and 2026". */
const ANOTHER_BEHIND =
  /^\s?(?:[-–—/]\s?\d|(?:,|and|or|to|through|until)\s?(?:FY\s?)?(?:['’]\d{2}\b|(?:19|20)\d{2}\b))/
const ANOTHER_AHEAD = /(?:\d{4}|['’]\d{2})(?:,|\sand|\sor|\sto|\sthrough)\s$/

/** Of two figures the century is told by what people write of: 77 to 99 are the last one's. */
const inFull = (year: string): number =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) < FIRST_FROM_OCTOBER - 1900 ? 2000 : 1900)

function yearAt(before: string, words: string, after: string): number | null {
  const within = WITHIN.exec(words)?.[1]
  const behind = within === undefined && /(?:year|FY)$/i.test(words) ? BEHIND.exec(after) : null
  const ahead = within === undefined && behind === null ? AHEAD.exec(before) : null
  const year = within ?? behind?.[1] ?? ahead?.[1]
  if (year === undefined || /(?:years|FYs)$/i.test(words)) return null
  const several =
    ANOTHER_BEHIND.test(after.slice(behind?.[0].length ?? 0)) ||
    ANOTHER_AHEAD.test(ahead ? before.slice(0, ahead.index) : before)
  return several ? null : inFull(year)
}

export function reckonFiscalYear(text: string, mention: Span): FiscalYear | null {
  const sentence = sentenceOf(text, mention)
  const year = yearAt(sentence.before, sentence.words, sentence.after)
  if (year === null || year < FIRST_FROM_OCTOBER || year > 2099 || !speaksOfFederalMoney(sentence))
    return null
  return { what: 'federal fiscal year', year, from: `${year - 1}-10-01`, to: `${year}-09-30` }
}
