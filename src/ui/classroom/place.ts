/**
 * Where in the classroom the educator is, and its address:
 *
 *     classroom.html                       her packs
 *     classroom.html#assignments           her assignments
 *     classroom.html#pack/civics-7f3a      a pack
 *     classroom.html#pack/civics-7f3a/+    an entry that is begun
 *     classroom.html#pack/civics-7f3a/dam  an entry
 */
export type Place =
  | { readonly at: 'packs' }
  | { readonly at: 'assignments' }
  | { readonly at: 'pack'; readonly pack: string }
  /** `entry` is null for one that is begun. */
  | { readonly at: 'entry'; readonly pack: string; readonly entry: string | null }

/** No entry has this for its id. */
const NEW = '+'

/** Not an empty one, which would make the browser jump to the top. */
export const PACKS = '#packs'
export const ASSIGNMENTS = '#assignments'

export const addressOfPack = (pack: string): string => `#pack/${pack}`

/** @param entry null for one that is begun. */
export const addressOfEntry = (pack: string, entry: string | null): string => `#pack/${pack}/${entry ?? NEW}`

export function placeAt(hash: string): Place {
  if (hash === ASSIGNMENTS) return { at: 'assignments' }
  const [kind, pack = '', entry] = hash.slice(1).split('/')
  if (kind !== 'pack' || pack === '') return { at: 'packs' }
  if (entry === undefined || entry === '') return { at: 'pack', pack }
  return { at: 'entry', pack, entry: entry === NEW ? null : entry }
}
