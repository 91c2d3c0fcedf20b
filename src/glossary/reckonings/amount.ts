/** How much a number of units is: 5 lakh = 500,000. */
import { numberBefore } from '../../text/number.ts'
import type { Span } from '../../text/span.ts'
import type { Amount } from '../reckoning.ts'

export interface ReckonedAmount {
  readonly what: 'amount'
  readonly count: number
  /** The unit as the article writes it. */
  readonly unit: string
  readonly worth: number
  /** What `worth` counts; empty for a bare number. */
  readonly of: string
}

/** Without what binary fractions add: 25 × 0.01 is 0.25. */
const round = (number: number): number => Number(number.toPrecision(12))

/** Units that tell how many come in a day. */
const BY_THE_DAY = /^(?:bpd|b\/d)$/i

export function reckonAmount(text: string, { start, end }: Span, one: Amount): ReckonedAmount | null {
  const count = numberBefore(text, start)
  if (count === null) return null
  const worth = round(count * one.number)
  const unit = text.slice(start, end).replace(/\s+/g, ' ')
  const of = worth === 1 ? one.of.replace(/s$/, '') : one.of
  return { what: 'amount', count, unit, worth, of: BY_THE_DAY.test(unit) ? `${of} a day` : of }
}
