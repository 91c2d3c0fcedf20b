/** Which mentions a page shows: the first of each thing, so that an article is not buried in marks. */
import type { Mention } from './mention.ts'

/** What a reader would see as the same thing again: the target, or the place cited where no target is its own. */
export const sameness = (mention: Mention<unknown>): string =>
  mention.target === null || mention.wider ? `${mention.citation}` : `${mention.target}`

/** For each mention, whether it is the first of its kind. `seen` holds the kinds met before, and is added to. */
export const firstMentions = (mentions: readonly Mention<unknown>[], seen = new Set<string>()): boolean[] =>
  mentions.map(mention => {
    const first = !seen.has(sameness(mention))
    seen.add(sameness(mention))
    return first
  })
