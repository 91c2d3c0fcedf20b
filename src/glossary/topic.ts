/** An entry as a list shows it: enough to choose it by. Plain JSON. */
import type { Credit } from './credit.ts'
import type { EntryId } from './entry.ts'

export interface Topic {
  readonly id: EntryId
  readonly headword: string
  readonly gist: string
  /** Other names that always mean it. */
  readonly names: readonly string[]
  /** Whose it is; absent for ours. */
  readonly credit?: Credit
}

/** The folder an entry stands in: `immigration`. */
export const beatOf = (id: EntryId): string => id.split('/')[0]!
