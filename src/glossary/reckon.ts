/** What can be reckoned of the number beside a mention. Null wherever it cannot be told: a wrong figure is worse than none. */
import type { Span } from '../text/span.ts'
import type { Reckoning } from './reckoning.ts'
import { type ReckonedAmount, reckonAmount } from './reckonings/amount.ts'
import { type FiscalYear, reckonFiscalYear } from './reckonings/fiscal-year.ts'
import { type ReckonedHomes, reckonHomes } from './reckonings/homes.ts'
import { type Margin, reckonMargin } from './reckonings/margin-of-error.ts'
import { type Points, reckonPoints } from './reckonings/percentage-points.ts'

export type Reckoned = ReckonedAmount | FiscalYear | Points | Margin | ReckonedHomes

/** The same, ready for a card. */
export interface ReckonedInWords {
  readonly text: string
  /** Absent where it is the interface's language. */
  readonly lang?: 'en'
}

/**
 * Reckons as an entry asks.
 * @param text the passage that mentions it.
 */
export function reckon(reckoning: Reckoning, text: string, mention: Span): Reckoned | null {
  switch (reckoning.by) {
    case 'what one is':
      return reckonAmount(text, mention, reckoning)
    case 'homes':
      return reckonHomes(text, mention, reckoning)
    case 'federal fiscal year':
      return reckonFiscalYear(text, mention)
    case 'percentage points':
      return reckonPoints(text, mention)
    case 'margin of error':
      return reckonMargin(text, mention)
  }
}
