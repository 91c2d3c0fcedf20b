/** The few terms of an article that matter most, to be known before it is read. */
import type { PageTerm } from './page-report.ts'

const FEWEST = 5
const MOST = 8

/** A term for so many others. */
const PER_TERM = 3

/** How much a reader gains by knowing it first: what is needed, and what the article keeps coming back to. */
const worth = ({ need, times, entry }: PageTerm): number =>
  need + Math.min(2, Math.log2(times)) + (entry === null ? -1 : 0)

/** Five to eight terms, fewer where there are fewer, in reading order. */
export function beforeYouRead(terms: readonly PageTerm[]): PageTerm[] {
  const needed = terms.filter(({ need }) => need > 0)
  const most = Math.max(FEWEST, Math.min(MOST, Math.round(needed.length / PER_TERM)))
  const first = new Set([...needed].sort((a, b) => worth(b) - worth(a)).slice(0, most))
  return needed.filter(term => first.has(term))
}
