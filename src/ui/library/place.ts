/**
 * Where in the library the reader is, and its address:
 *
 *     library.html                             all terms
 *     library.html?search=parole               what a search finds
 *     library.html#immigration                 a subject
 *     library.html#immigration/chnv-parole     an entry; with ?search=… it was reached from there
 */
import type { EntryId } from '../../glossary/entry.ts'

export interface Place {
  /** What stands in the search box; empty without a search. */
  readonly search: string
  /** The subject; null for all, and while an entry is open. */
  readonly beat: string | null
  /** The entry that is open; null while there is a list. */
  readonly entry: EntryId | null
}

/** Longer searches are cut, in characters. */
const SEARCHED = 200

/** The address of the list of all terms. Not an empty one, which would make the browser jump to the top. */
export const ALL = '#all'

export const addressOfEntry = (id: EntryId): string => `#${id}`

export const addressOfBeat = (beat: string): string => `#${beat}`

export const addressOfSearch = (search: string): string =>
  search === '' ? ALL : `?${new URLSearchParams({ search })}`

/** What was written by hand may not be an address at all. */
function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash)
  } catch {
    return ''
  }
}

/** A subject or “all” that is chosen ends the search; an entry does not. */
export function placeAt({ search, hash }: { readonly search: string; readonly hash: string }): Place {
  const sought = (new URLSearchParams(search).get('search') ?? '').slice(0, SEARCHED)
  const named = decoded(hash.slice(1))
  if (named.includes('/')) return { search: sought, beat: null, entry: named }
  return {
    search: named === '' ? sought : '',
    beat: named === '' || named === 'all' ? null : named,
    entry: null,
  }
}
