/** What the reader asks about by selecting it: the thing meant, or what it may be. Asked, a guess may be offered; never made. */

import type { Mention } from '../match/mention.ts'
import type { Weighed } from '../match/named.ts'
import { overlap, type Span } from '../text/span.ts'
import type { EntryId } from './entry.ts'
import { findInPacks, type Packs } from './several-packs.ts'
import type { Topic } from './topic.ts'

export interface Explained {
  /** The one thing the selection mentions; null when it is none, or several. */
  readonly meant: Mention<EntryId> | null
  /** What it may be, likeliest first; empty when one thing is meant or nothing is near. */
  readonly near: readonly Topic[]
}

/** Guesses offered. */
const MOST_NEAR = 5

/** Longer selections are searched by their beginning, in characters. */
const SEARCHED = 120

const length = ({ start, end }: Span): number => end - start

/** The mention that the selection is about: one that it touches, and of several none. */
function meantBy(selected: Span, mentions: readonly Mention<EntryId>[]): Mention<EntryId> | null {
  const touched = mentions.filter(mention => overlap(mention, selected))
  return touched.length === 1 ? touched[0]! : null
}

/**
 * Explains a selection by the passage it stands in.
 * @param selected the reader's selection in `passage`.
 * @param topics every entry that can be offered.
 * @param search finds topics by names nearly spelled so.
 */
export function explain(
  packs: Packs,
  passage: string,
  selected: Span,
  topics: readonly Topic[],
  search: (query: string) => readonly Topic[],
): Explained {
  const weighed: Weighed<EntryId>[] = []
  const { mentions } = findInPacks(packs, [passage], undefined, each => weighed.push(each))
  const here = mentions[0]!
  const meant = meantBy(selected, here)
  if (meant) return { meant, near: [] }
  const topicOf = new Map(topics.map(topic => [topic.id, topic]))
  const touched = [...here, ...weighed]
    .filter(each => overlap(each, selected))
    .sort((a, b) => length(b) - length(a))
    .flatMap(({ target }) => (target === null ? [] : (topicOf.get(target) ?? [])))
  const words = passage.slice(selected.start, selected.end).trim().slice(0, SEARCHED)
  const near = [...new Set([...touched, ...(touched.length > 0 ? [] : search(words))])].slice(0, MOST_NEAR)
  return { meant: null, near }
}
