/** How many average homes use as much electricity: a plant's megawatts at full power, or an amount of megawatt-hours. */
import { numberBefore } from '../../text/number.ts'
import { sentenceOf } from '../../text/sentence.ts'
import type { Span } from '../../text/span.ts'
import type { Homes } from '../reckoning.ts'

export interface ReckonedHomes {
  /** Homes that use that much at any moment; homes in a year; one home in so many days, or hours. */
  readonly what: 'homes' | 'homes in a year' | 'days of a home' | 'hours of a home'
  /** As the article has it, before its unit. */
  readonly count: number
  /** `MW`, `kWh`. */
  readonly unit: string
  /** How many homes, days or hours, to two figures. */
  readonly worth: number
}

const HOURS_IN_YEAR = 8760
const DAYS_IN_YEAR = 365

/** Kilowatts in one. */
const PREFIXES: Readonly<Record<string, readonly [symbol: string, kilo: number]>> = {
  k: ['k', 1],
  m: ['M', 1e3],
  g: ['G', 1e6],
  t: ['T', 1e9],
}

const UNIT = /^([kmgt])(?:ilo|ega|iga|era)?w(?:atts?)?([- ]?h(?:ours?)?)?s?$/i

/** A sentence that speaks of homes makes the comparison itself, and maybe on another ground. */
const ITS_OWN = /\b(?:homes?|households?|houses?|housing|residen\w+|customers?|famil(?:y|ies)|apartments?)\b/i

/** Heat and light are no electricity to be used at home; "MW hours" we did not read to its end. */
const NO_ELECTRICITY =
  /^s?[ -](?:thermal|of (?:heat|heating|cooling)|lasers?|engines?|motors?|h(?:ou)?rs?\b)/i

/** More homes than there are would tell nobody anything. */
const MOST_HOMES = 140_000_000

/** Below two of anything a comparison says little. */
const LEAST = 2

const twoFigures = (number: number): number => Number(number.toPrecision(2))

export function reckonHomes(text: string, mention: Span, { yearly }: Homes): ReckonedHomes | null {
  const { start, end } = mention
  const [whole, letter = '', hours] = UNIT.exec(text.slice(start, end).replace(/\s+/g, ' ')) ?? []
  const prefix = PREFIXES[letter.toLowerCase()]
  const count = numberBefore(text, start)
  if (whole === undefined || !prefix || count === null) return null
  const { before, after } = sentenceOf(text, mention)
  if (ITS_OWN.test(before) || ITS_OWN.test(after) || NO_ELECTRICITY.test(after)) return null
  const [symbol, kilo] = prefix
  const reckoned = (what: ReckonedHomes['what'], number: number): ReckonedHomes | null =>
    number < LEAST || number > MOST_HOMES
      ? null
      : { what, count, unit: `${symbol}W${hours ? 'h' : ''}`, worth: twoFigures(number) }
  const kilowatts = count * kilo
  if (!hours) return reckoned('homes', (kilowatts * HOURS_IN_YEAR) / yearly)
  const years = kilowatts / yearly
  if (years >= LEAST) return reckoned('homes in a year', years)
  const days = years * DAYS_IN_YEAR
  return days >= LEAST ? reckoned('days of a home', days) : reckoned('hours of a home', years * HOURS_IN_YEAR)
}
