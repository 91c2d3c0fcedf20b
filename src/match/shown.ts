/** Which mentions a page shows: one of each thing, the first that fits, so that an article is not buried in marks. */
import type { Mention } from './mention.ts'

/** What a reader would see as the same thing again: the target, or the place cited where no target is its own. */
export const sameness = (mention: Mention<unknown>): string =>
  mention.target === null || mention.wider ? `${mention.citation}` : `${mention.target}`

/** Where a mention stands: in running text, in a link, or in a heading. */
export type Stand = 'text' | 'link' | 'heading'

/** Of the places where one thing is mentioned, which is shown: the first in running text, else in a link; headings never. */
export function bestOf<Place>(places: readonly Place[], stand: (place: Place) => Stand): Place | null {
  return (
    places.find(place => stand(place) === 'text') ?? places.find(place => stand(place) === 'link') ?? null
  )
}

/** The mentions shown of a whole document. */
export function shownOf<M extends Mention<unknown>>(
  mentions: readonly M[],
  stand: (mention: M) => Stand,
): Set<M> {
  const alike = new Map<string, M[]>()
  for (const mention of mentions)
    alike.set(sameness(mention), [...(alike.get(sameness(mention)) ?? []), mention])
  return new Set([...alike.values()].flatMap(places => bestOf(places, stand) ?? []))
}
