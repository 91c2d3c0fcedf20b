/** Entries that may have grown old: said by the calendar, so that it is a warning everywhere but before a release. */
import type { WrittenEntry } from './entry.ts'
import type { Finding } from './lint.ts'
import { remark } from './remark.ts'
import { GOOD_FOR, mayHaveChanged } from './timeline.ts'

const DAY = 86_400_000

/**
 * What has not been reviewed for too long.
 * @param today ISO day.
 */
export function freshness({ entry }: WrittenEntry, today: string): Finding[] {
  const age = Math.floor((Date.parse(today) - Date.parse(entry.reviewed)) / DAY)
  return mayHaveChanged(entry.changes, entry.reviewed, today)
    ? [
        {
          at: 'reviewed:',
          ...remark('long ago', age, entry.changes, GOOD_FOR[entry.changes]),
          mild: entry.changes !== 'live' && entry.changes !== 'fast' ? true : 'until release',
        },
      ]
    : []
}
