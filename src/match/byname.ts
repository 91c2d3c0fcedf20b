/** "the Code", "the Act": a law's own last word, once the text has introduced it and has since named no other. */
import type { Cursor } from './cursor.ts'

/** How far back another law's name is looked for. */
const NEARBY = 2000

/**
 * Whether the last "… Code" or "… Act" named in full before the cursor is one of ours, or none is near.
 * @param named finds the word before "Code" or "Act"; global.
 * @param ours those words in our law's names.
 */
export function isLastNamed(cursor: Cursor, named: RegExp, ours: readonly string[]): boolean {
  const last = [...cursor.before(NEARBY).matchAll(named)].at(-1)?.[1]
  return last === undefined || ours.includes(last)
}
