/** One place cited twice in a row, in two dresses: "INA 235(b)(2)(A), 8 U.S.C. 1225(b)(2)(A)" is one mention. */
import type { Found } from './body-of-law.ts'
import { normalForm } from './citation.ts'

/** What may stand between the two: an abbreviation just given, then a comma, a bracket, "codified at". */
const BETWEEN =
  /^(?:\s{0,3}\((?:the )?[“"‘']?[A-Z][A-Za-z.]{1,9}[”"’']?\))?\s{0,3}(?:[,;/=]|or|,? ?(?:which is )?(?:codified|found) (?:at|in)|[,;]? ?([([])(?:(?:codified|also known) (?:at|as) )?)\s{0,3}$/

/** Bills print their brackets with spaces inside. */
const CLOSING = /^\s?[)\]]/

const LONGEST = 60

/** Where a mention of both ends; null when they are apart. */
function joinedEnd(text: string, first: Found, second: Found): number | null {
  if (
    second.short ||
    second.start - first.end > LONGEST ||
    normalForm(first.citation) !== normalForm(second.citation)
  )
    return null
  const between = BETWEEN.exec(text.slice(first.end, second.start))
  if (!between) return null
  const opened = between[1]
  if (opened === undefined) return second.end
  const closing = CLOSING.exec(text.slice(second.end, second.end + 2))?.[0]
  return closing?.at(-1) === (opened === '(' ? ')' : ']') ? second.end + closing.length : null
}

/** Citations in reading order, twins made one. */
export function joinTwins(text: string, found: readonly Found[]): readonly Found[] {
  const joined: Found[] = []
  for (const next of found) {
    const last = joined.at(-1)
    const end = last ? joinedEnd(text, last, next) : null
    if (last && end !== null)
      joined[joined.length - 1] = {
        ...(last.byName ? next : last),
        start: last.start,
        end,
        short: last.short && next.short,
      }
    else joined.push(next)
  }
  return joined
}
