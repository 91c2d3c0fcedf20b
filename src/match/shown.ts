/**
 * Which mentions a page shows: one of each thing, the ones a reader needs most, and no more than a page can bear,
 * so that an article is not buried in marks.
 */
import type { Mention } from './mention.ts'

/** How many marks a reader wants: what is needed most, more of it, everything that was found, or none until asked. */
export type Density = 'usual' | 'more' | 'all' | 'none'

/** What a reader would see as the same thing again: the target, or the place cited where no target is its own. */
export const sameness = (mention: Pick<Mention<unknown>, 'target' | 'citation' | 'wider'>): string =>
  mention.target === null || mention.wider ? `${mention.citation}` : `${mention.target}`

/** Where a mention stands: in running text, in a link, or where none is shown (a heading, unseen text). */
export type Stand = 'text' | 'link' | 'heading'

/** Of the places where one thing is mentioned, which is shown: the first in running text, else in a link; headings never. */
export function bestOf<Place>(places: readonly Place[], stand: (place: Place) => Stand): Place | null {
  return (
    places.find(place => stand(place) === 'text') ?? places.find(place => stand(place) === 'link') ?? null
  )
}

/** One thing of a document, at its best place. */
export interface Offer {
  /** Where it stands, in characters from the document's beginning. */
  readonly at: number
  /** How much a reader is likely to need it: 0, every reader knows it, to 3; more for what somebody has chosen. */
  readonly need: number
  /** How often the document mentions it. */
  readonly times: number
}

/** The need of what a teacher has chosen: it is shown whatever else is, whoever knows it. */
export const CHOSEN = 9

export const isChosen = ({ need }: Pick<Offer, 'need'>): boolean => need === CHOSEN

/** Marks a document of `characters` bears, and of them those that one screenful does. */
interface Room {
  readonly inAll: (characters: number) => number
  readonly onScreen: number
}

/** Characters that fill a screen, about 250 words. */
const SCREENFUL = 1500

/** An article of 800 words; longer ones bear one mark more for every further 100 words. */
const ORDINARY = 4800
const PER_MORE = 600

const ROOM: Readonly<Record<Exclude<Density, 'all'>, Room>> = {
  usual: {
    inAll: characters =>
      Math.max(4, Math.ceil(Math.min(characters, ORDINARY) / 240)) +
      Math.floor(Math.max(0, characters - ORDINARY) / PER_MORE),
    onScreen: 7,
  },
  more: {
    inAll: characters => Math.max(10, Math.ceil(characters / 120)),
    onScreen: 14,
  },
  none: { inAll: () => 0, onScreen: 0 },
}

/** How much an offer is worth a mark: its need, a little more when the article keeps coming back to it. */
const worth = ({ need, times }: Offer): number => need + Math.min(1, Math.log2(times) / 3)

/**
 * The offers that are shown, most needed first.
 * @param characters the document's length.
 */
export function within<O extends Offer>(offers: readonly O[], characters: number, density: Density): O[] {
  if (density === 'all') return [...offers]
  const { inAll, onScreen } = ROOM[density]
  const most = inAll(characters)
  const taken: O[] = []
  for (const offer of offers
    .filter(({ need }) => need > 0)
    .sort((a, b) => worth(b) - worth(a) || a.at - b.at)) {
    const near = taken.filter(({ at }) => Math.abs(at - offer.at) < SCREENFUL / 2).length
    if (isChosen(offer) || (taken.length < most && near < onScreen)) taken.push(offer)
  }
  return taken
}

/** The mentions shown of a whole document, given where each begins in it. */
export function shownOf<M extends Mention<unknown>>(
  mentions: readonly M[],
  stand: (mention: M) => Stand,
  placeOf: (mention: M) => number,
  characters: number,
  density: Density = 'usual',
): Set<M> {
  const alike = new Map<string, M[]>()
  for (const mention of mentions)
    alike.set(sameness(mention), [...(alike.get(sameness(mention)) ?? []), mention])
  const offers = [...alike.values()].flatMap(places => {
    const mention = bestOf(
      places.filter(({ explained }) => !explained),
      stand,
    )
    return mention ? [{ mention, at: placeOf(mention), need: mention.need, times: places.length }] : []
  })
  return new Set(within(offers, characters, density).map(({ mention }) => mention))
}
