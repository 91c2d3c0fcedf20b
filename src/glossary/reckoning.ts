/**
 * What an author wants reckoned of the number beside an entry's words, and how it is written in the header:
 *
 *     one is: 42 gallons
 *     reckons: federal fiscal year
 *     reckons: percentage points
 *     reckons: margin of error
 *     reckons: average homes, each using 10,791 kilowatt-hours a year
 */

export type Reckoning =
  | Amount
  | Homes
  | { readonly by: 'federal fiscal year' }
  | { readonly by: 'percentage points' }
  | { readonly by: 'margin of error' }

/** How much a number of units is. */
export interface Amount {
  readonly by: 'what one is'
  readonly number: number
  /** `percentage points`, `gallons`; empty where it is a bare number. */
  readonly of: string
}

/** How many homes use as much electricity. */
export interface Homes {
  readonly by: 'homes'
  /** What an average one uses in a year, in kilowatt-hours. */
  readonly yearly: number
}

const AMOUNT = /^(\d[\d,]*(?:\.\d+)?)\s*(.*)$/
const HOMES = /^average homes, each using (\d[\d,]*(?:\.\d+)?) kilowatt-hours a year$/
const NAMED = ['federal fiscal year', 'percentage points', 'margin of error'] as const

const numberFrom = (figures: string): number => Number(figures.replaceAll(',', ''))

/** What follows `one is`; null when it is no amount above nothing. */
export function readAmount(written: string): Amount | null {
  const [, figures = '0', of = ''] = AMOUNT.exec(written) ?? []
  const number = numberFrom(figures)
  return number > 0 ? { by: 'what one is', number, of } : null
}

/** What follows `reckons`; null when it is nothing that can be reckoned. */
export function readReckoning(written: string): Reckoning | null {
  const by = NAMED.find(known => known === written)
  if (by) return { by }
  const yearly = numberFrom(HOMES.exec(written)?.[1] ?? '0')
  return yearly > 0 ? { by: 'homes', yearly } : null
}

/** How `reckons` may go on, for authors. */
export const WAYS_TO_RECKON = [...NAMED, 'average homes, each using 10,791 kilowatt-hours a year'] as const
