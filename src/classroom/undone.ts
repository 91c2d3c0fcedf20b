/** Taking back one change to a pack, and only that: what was written since stays. */
import { alike } from './alike.ts'
import type { PackEntry } from './pack-entry.ts'
import type { PackFile } from './pack-file.ts'

interface Named {
  readonly id: string
}

/** Puts one back among others: behind the last of those that stood ahead of it `before`. */
export function putBack<One extends Named>(
  others: readonly One[],
  one: One,
  before: readonly Named[],
): readonly One[] {
  const place = before.findIndex(({ id }) => id === one.id)
  const ahead = new Set(before.slice(0, place).map(({ id }) => id))
  return others.toSpliced(others.findLastIndex(({ id }) => ahead.has(id)) + 1, 0, one)
}

const byId = (entries: readonly PackEntry[]): ReadonlyMap<string, PackEntry> =>
  new Map(entries.map(entry => [entry.id, entry]))

/** Null when an entry that the change touched was changed since. */
function entriesUndone(now: PackFile, before: PackFile, after: PackFile): readonly PackEntry[] | null {
  const is = byId(now.entries)
  const was = byId(before.entries)
  const became = byId(after.entries)
  const touched = new Set([...was.keys(), ...became.keys()].filter(id => !alike(was.get(id), became.get(id))))
  if ([...touched].some(id => !alike(is.get(id), became.get(id)))) return null
  const stayed = now.entries.flatMap(entry => (touched.has(entry.id) ? (was.get(entry.id) ?? []) : entry))
  const gone = before.entries.filter(({ id }) => touched.has(id) && !became.has(id))
  return gone.reduce<readonly PackEntry[]>(
    (entries, entry) => putBack(entries, entry, before.entries),
    stayed,
  )
}

/**
 * The pack as it is now, without a change to its entries or to what it hides.
 * @returns null when the change can't be told from what was done since.
 */
export function undone(now: PackFile, before: PackFile, after: PackFile): PackFile | null {
  const entries = entriesUndone(now, before, after)
  const stayed = now.hides.filter(id => before.hides.includes(id) || !after.hides.includes(id))
  const gone = before.hides.filter(id => !after.hides.includes(id))
  return entries && { ...now, entries, hides: [...new Set([...stayed, ...gone])] }
}
