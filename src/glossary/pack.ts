/** A named, credited set of entries, ours or a teacher's, compiled for use. */
import { compileLexicon, type LexiconData, type Names as LexiconNames, namesOfAll } from '../match/lexicon.ts'
import { type Entry, type EntryId, entryFrom, type KnownBy, type WrittenEntry } from './entry.ts'
import type { Reckoning } from './reckoning.ts'
import type { Topic } from './topic.ts'

export interface Pack {
  readonly title: string
  /** Each entry as JSON text, read only when an article mentions it. */
  readonly entries: Readonly<Record<EntryId, string>>
  readonly lexicon: LexiconData<EntryId>
  /** What is reckoned of the number beside each entry's names; absent where nothing is. */
  readonly reckonings: Readonly<Record<EntryId, Reckoning>>
}

/** How much an entry is needed, by how many readers know the thing without it. */
const NEED: Readonly<Record<KnownBy, number>> = { most: 0, many: 1, some: 2, few: 3 }

/** What the finder looks for on behalf of an entry. */
export const namesOf = ({ entry, names, knownBy }: WrittenEntry): LexiconNames<EntryId> => ({
  target: entry.id,
  ...names,
  places: entry.explains,
  field: entry.id.split('/')[0]!,
  need: NEED[knownBy],
})

/** An entry without what only editors need. */
const forReaders = (entry: Entry): Entry => ({
  ...entry,
  sources: entry.sources.map(({ proves: _, ...source }) => source),
})

/** Makes a pack of entries. Done once, at build time. */
export const makePack = (title: string, written: readonly WrittenEntry[]): Pack => ({
  title,
  entries: Object.fromEntries(written.map(({ entry }) => [entry.id, JSON.stringify(forReaders(entry))])),
  lexicon: compileLexicon(written.map(namesOf)),
  reckonings: Object.fromEntries(
    written.flatMap(({ entry, reckoning }) => (reckoning ? [[entry.id, reckoning]] : [])),
  ),
})

/** The entry of that id as JSON text; null when the pack has none. */
export const textOf = (pack: Pack, id: EntryId): string | null =>
  Object.hasOwn(pack.entries, id) ? (pack.entries[id] ?? null) : null

/** Every entry of a pack, as lists show it. */
export function topicsOf({ entries, lexicon }: Pack): Topic[] {
  const called = namesOfAll(lexicon)
  return Object.values(entries).map(text => {
    const { id, headword, gist } = entryFrom(text)
    return { id, headword, gist, names: (called.get(id) ?? []).filter(name => name !== headword) }
  })
}
