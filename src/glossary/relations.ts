/** Which entries lead to which: by a link in the text, or by the law that one explains and the other rests on. */
import type { Entry, EntryId } from './entry.ts'
import { leadsOut, linksOf } from './prose.ts'

/** What an entry has to do with others. */
export interface Relations {
  /** The entries its text links to, in reading order, each once. */
  readonly to: readonly EntryId[]
  /** The entries whose text links to it, in the order they were given. */
  readonly from: readonly EntryId[]
}

/** All that is known of how entries stand to each other. */
export interface Web {
  relations(id: EntryId): Relations
  /** The entry whose very subject is a place in the law, by its normal form; null when there is none. */
  explaining(place: string): EntryId | null
}

type Linking = Pick<Entry, 'id' | 'explanation' | 'notTheSameAs' | 'explains'>

/** The entries one links to; never itself, and none that is not there. */
const ledTo = ({ id, notTheSameAs, explanation }: Linking, there: ReadonlySet<EntryId>): EntryId[] => [
  ...new Set(
    [...linksOf(notTheSameAs), ...linksOf(explanation)]
      .filter(link => !leadsOut(link) && link.to !== id && there.has(link.to))
      .map(link => link.to),
  ),
]

/** Reads every entry once. */
export function webOf(entries: readonly Linking[]): Web {
  const there = new Set(entries.map(({ id }) => id))
  const to = new Map(entries.map(entry => [entry.id, ledTo(entry, there)]))
  const from = new Map<EntryId, EntryId[]>(entries.map(({ id }) => [id, []]))
  for (const [id, others] of to) for (const other of others) from.get(other)?.push(id)
  const explaining = new Map(entries.flatMap(({ id, explains }) => explains.map(place => [place, id])))
  return {
    relations: id => ({ to: to.get(id) ?? [], from: from.get(id) ?? [] }),
    explaining: place => explaining.get(place) ?? null,
  }
}
