/** A named, credited set of entries, ours or a teacher's, compiled for use. */
import { compileLexicon, type LexiconData, type Names as LexiconNames } from '../match/lexicon.ts'
import type { EntryId, WrittenEntry } from './entry.ts'

export interface Pack {
  readonly title: string
  /** Each entry as JSON text, read only when an article mentions it. */
  readonly entries: Readonly<Record<EntryId, string>>
  readonly lexicon: LexiconData<EntryId>
}

/** What the finder looks for on behalf of an entry. */
export const namesOf = ({ entry, names }: WrittenEntry): LexiconNames<EntryId> => ({
  target: entry.id,
  ...names,
  places: entry.explains,
})

/** Makes a pack of entries. Done once, at build time. */
export const makePack = (title: string, written: readonly WrittenEntry[]): Pack => ({
  title,
  entries: Object.fromEntries(written.map(({ entry }) => [entry.id, JSON.stringify(entry)])),
  lexicon: compileLexicon(written.map(namesOf)),
})

/** The entry of that id as JSON text; null when the pack has none. */
export const textOf = (pack: Pack, id: EntryId): string | null =>
  Object.hasOwn(pack.entries, id) ? (pack.entries[id] ?? null) : null
