/** What would become of a pack by what is brought in: shown first, done after. */
import type { PackEntry } from './pack-entry.ts'

/**
 * `merge` changes what is there as far as the newcomers say something, and adds the rest;
 * `replace` keeps nothing else; `add new` leaves all that is there as it is.
 */
export type Way = 'merge' | 'replace' | 'add new'

export interface Change {
  readonly kind: 'added' | 'changed' | 'removed' | 'same'
  readonly id: string
  readonly headword: string
  /** What would be different; empty but for `changed`. */
  readonly fields: readonly (keyof PackEntry)[]
}

export interface Merged {
  readonly entries: readonly PackEntry[]
  /** One per entry that is there before or after, in the order of the outcome, what is removed last. */
  readonly changes: readonly Change[]
}

const isEmpty = (value: unknown): boolean =>
  value === '' || value === null || (Array.isArray(value) && value.length === 0)

const differing = (before: PackEntry, after: PackEntry): readonly (keyof PackEntry)[] =>
  (Object.keys(after) as (keyof PackEntry)[]).filter(
    field => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  )

/** What an entry has without anyone's saying so. */
const UNSAID: readonly string[] = ['reviewed', 'changes']

/** The newcomer on the place of the one that is there: it keeps its id, and its day where nothing else is new. */
function settled(before: PackEntry, next: PackEntry): { after: PackEntry; fields: Change['fields'] } {
  const after = { ...next, id: before.id }
  const fields = differing(before, after)
  return fields.every(field => UNSAID.includes(field)) ? { after: before, fields: [] } : { after, fields }
}

/** What the newcomer says, and for the rest what stood there. */
const blended = (before: PackEntry, next: PackEntry): PackEntry => ({
  ...before,
  ...(Object.fromEntries(
    Object.entries(next).filter(([field, value]) => !isEmpty(value) && field !== 'changes'),
  ) as Partial<PackEntry>),
})

const nameOf = ({ headword }: PackEntry): string => headword.toLowerCase()

/**
 * Brings entries into those of a pack. The same entry is one of the same id, or else of the same headword; none is the
 * same as two.
 */
export function merged(before: readonly PackEntry[], incoming: readonly PackEntry[], way: Way): Merged {
  const byId = new Map(before.map(entry => [entry.id, entry]))
  const claimed = new Set(incoming.map(({ id }) => id))
  const byName = new Map(before.filter(({ id }) => !claimed.has(id)).map(entry => [nameOf(entry), entry]))
  const met = new Map<string, PackEntry>()
  const added: PackEntry[] = []
  const taken = new Set(byId.keys())
  for (const next of incoming) {
    const there = byId.get(next.id) ?? byName.get(nameOf(next))
    if (there) {
      met.set(there.id, next)
      if (there.id !== next.id) byName.delete(nameOf(next))
    } else if (!taken.has(next.id)) {
      taken.add(next.id)
      added.push(next)
    }
  }
  const changes: Change[] = []
  const removed: Change[] = []
  const kept = before.flatMap(entry => {
    const next = met.get(entry.id)
    const told = { id: entry.id, headword: entry.headword, fields: [] }
    if (!next && way === 'replace') {
      removed.push({ ...told, kind: 'removed' })
      return []
    }
    if (!next || way === 'add new') {
      changes.push({ ...told, kind: 'same' })
      return [entry]
    }
    const { after, fields } = settled(entry, way === 'merge' ? blended(entry, next) : next)
    changes.push({
      id: entry.id,
      headword: after.headword,
      fields,
      kind: fields.length === 0 ? 'same' : 'changed',
    })
    return [after]
  })
  return {
    entries: [...kept, ...added],
    changes: [
      ...changes,
      ...added.map(({ id, headword }): Change => ({ kind: 'added', id, headword, fields: [] })),
      ...removed,
    ],
  }
}
