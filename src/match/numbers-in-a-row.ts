/** Numbers that follow one name: "Executive Orders 14151, 14168 and 14173". */
import type { Found } from './body-of-law.ts'
import type { Citation } from './citation.ts'
import { type Cursor, pattern } from './cursor.ts'

const JOINT = pattern('(?:~,~(?:and |or |& )?| (?:and|or|&) )')

/**
 * Reads a number, and where there are many those that follow it. The first's span begins at `start`. null when there
 * is no number.
 */
export function readNumbers(
  cursor: Cursor,
  start: number,
  many: boolean,
  read: (cursor: Cursor) => Citation | null,
): readonly Found[] | null {
  const found: Found[] = []
  for (let from = start; ; ) {
    const citation = cursor.attempt(() => read(cursor))
    if (!citation) break
    found.push({ start: from, end: cursor.at, citation, number: null, short: false })
    if (!many || !cursor.skip(JOINT)) break
    from = cursor.at
  }
  const last = found.at(-1)
  if (!last) return null
  cursor.at = last.end
  return found
}
