/** A zip that is the same to the last byte wherever and whenever it is made of the same files. */
import { zipSync } from 'fflate'

/** Zips know only local time: a fixed moment would differ from zone to zone, fixed local figures do not. */
const date = (): Date => new Date(2020, 0, 1)

/** @param files contents by path, with `/` between folders. */
export function archive(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1))
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: date() })
}
