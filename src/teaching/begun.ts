/** What is begun in packs and not in its place yet. Wiring. */
import { draftOf, draftsOf } from '../browser/shelf.ts'
import { typingFrom } from '../classroom/entry-typing.ts'
import type { PackEntry } from '../classroom/pack-entry.ts'
import { oneLine } from '../classroom/untrusted.ts'

/** The name on the shelf of a draft of a pack's head. */
export const draftOfHead = (pack: string): string => `pack:${pack}`

/** A draft's name on the shelf. @param entry null for one that is begun. */
export const draftOfEntry = (pack: string, entry: string | null): string => `entry:${pack}/${entry ?? '+'}`

/** The names of all that may be begun in a pack. */
export const draftsIn = (pack: string, entries: readonly PackEntry[]): readonly string[] => [
  draftOfHead(pack),
  draftOfEntry(pack, null),
  ...entries.map(({ id }) => draftOfEntry(pack, id)),
]

/** The name that a begun entry has so far; null when none was begun. */
export async function begunIn(pack: string): Promise<string | null> {
  const left = (await draftOf(draftOfEntry(pack, null))) as { readonly typing?: unknown } | null
  const typing = typingFrom(left?.typing)
  return typing && oneLine(typing.headword)
}

/** Which of these entries have a draft that is not in its place. */
export async function unfinishedIn(
  pack: string,
  entries: readonly PackEntry[],
): Promise<ReadonlySet<string>> {
  const drafts = await draftsOf(entries.map(({ id }) => draftOfEntry(pack, id)))
  return new Set(entries.flatMap(({ id }) => (drafts.has(draftOfEntry(pack, id)) ? [id] : [])))
}
