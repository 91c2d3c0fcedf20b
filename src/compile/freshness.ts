/** Entries that may have grown old: said by the calendar, so that it is a warning everywhere but before a release. */
import type { Changes, WrittenEntry } from '../glossary/entry.ts'
import type { Finding } from './lint.ts'

/** Days after its review at which an entry is looked at again. */
const DAYS: Readonly<Record<Changes, number>> = { live: 30, fast: 90, slow: 365, fixed: 730 }

const DAY = 86_400_000

/**
 * What has not been reviewed for too long.
 * @param today ISO day.
 */
export function freshness({ entry }: WrittenEntry, today: string): Finding[] {
  const age = Math.floor((Date.parse(today) - Date.parse(entry.reviewed)) / DAY)
  return age > DAYS[entry.changes]
    ? [
        {
          at: 'reviewed:',
          say: `Last reviewed ${age} days ago; an entry that is ${entry.changes} is gone through every ${DAYS[entry.changes]}.`,
          mild: entry.changes !== 'live' && entry.changes !== 'fast' ? true : 'until release',
        },
      ]
    : []
}
