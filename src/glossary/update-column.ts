/** What has happened since an article was published, over all it speaks of: its own column of updates. */
import type { Entry, EntryId } from './entry.ts'
import { type DatedEvent, since } from './timeline.ts'

export interface Update {
  readonly event: DatedEvent
  /** The entries it stands in, in the order of the article. */
  readonly entries: readonly { readonly id: EntryId; readonly headword: string }[]
  /** Address of its first source; null when it names none. */
  readonly source: string | null
}

/** Every event after the article's day, newest first; one that several entries tell in the same words stands once. */
export function updatesSince(entries: readonly Entry[], published: string | null): Update[] {
  const updates = new Map<string, Update>()
  for (const { id, headword, timeline, sources } of entries)
    for (const event of since(timeline, published)) {
      const key = `${event.date} ${event.text}`
      const before = updates.get(key)
      updates.set(key, {
        event,
        entries: [...(before?.entries ?? []), { id, headword }],
        source: before?.source ?? sources[(event.sources[0] ?? 0) - 1]?.address ?? null,
      })
    }
  return [...updates.values()].sort((a, b) => b.event.date.localeCompare(a.event.date))
}
