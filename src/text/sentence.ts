/** The sentence around a span. */
import type { Span } from './span.ts'

/** Words whose period ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s("“])(?:[A-Z]|[A-Za-z]\.[A-Za-z]|Mr|Mrs|Ms|Dr|Jr|Sr|St|Sec|Secs|No|Nos|Art|Gov|Sen|Rep|Reps|Sens|Gen|Lt|Col|Inc|Corp|Co|Ltd|Dept|Pub|Stat|Fed|Reg|Rev|Rul|Treas|Supp|Cir|Ct|App|Amdt|amend|cl|pt|ch|art|vs?|U\.S|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/

/** A sentence longer than this is cut: no writer means it as one. */
const LONGEST = 1000

/** Whether a sentence ends with the `.`, `!` or `?` at `at`. */
function endsAt(text: string, at: number): boolean {
  const unit = text[at]
  if (unit === '\n') return /^\n[^\S\n]*\n/.test(text.slice(at, at + 80))
  if (unit !== '.' && unit !== '!' && unit !== '?') return false
  if (!/^["”’')\]]*(?:\s|$)/.test(text.slice(at + 1, at + 12))) return false
  return unit !== '.' || !ABBREVIATION.test(text.slice(Math.max(0, at - 12), at))
}

/** The sentence (or the rest of the paragraph) that holds `span`. */
export function sentenceAround(text: string, span: Span): Span {
  let start = span.start
  while (start > 0 && span.start - start < LONGEST && !endsAt(text, start - 1)) start--
  let end = Math.max(span.start, span.end - 1)
  while (end < text.length && end - span.end < LONGEST && !endsAt(text, end)) end++
  return { start, end: Math.min(text.length, end + 1) }
}
