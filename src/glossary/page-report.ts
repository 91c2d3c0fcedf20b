/** How a page stands, as the popup tells it. */

import type { Credit } from './credit.ts'
import type { EntryId } from './entry.ts'
import type { Update } from './update-column.ts'

export interface PageReport {
  /** `reading` shows marks; `dormant` waits to be asked, since the page shows no sign of being an article. */
  readonly state: 'reading' | 'dormant'
  /** The page's title. */
  readonly title: string
  /** One line per term, in reading order, marked or not. */
  readonly terms: readonly PageTerm[]
  /** The article's ISO day; null when it is not known. */
  readonly published: string | null
}

/** A page's report, with what has happened since. */
export interface PageSeen extends PageReport {
  /** What has happened since to all that is marked, newest first; empty without a day. */
  readonly updates: readonly Update[]
}

export interface PageTerm {
  readonly key: string
  readonly surface: string
  readonly headword: string
  /** Empty while it is held back. */
  readonly gist: string
  /** Whose the entry is; absent for ours. */
  readonly credit?: Credit | undefined
  /** The entry behind it; null for a place in the law that has none. */
  readonly entry: EntryId | null
  /** Normal form of the place in the law; null for a name. */
  readonly citation: string | null
  /** True when the entry explains only a wider place than the one cited. */
  readonly wider: boolean
  /** The heading it stands under; empty where none came before. */
  readonly section: string
  /** How often the article mentions it, as far as it was counted. */
  readonly times: number
  /** How much a reader is likely to need it, as `Mention` counts it. */
  readonly need: number
  /** Whether it is marked. */
  readonly marked: boolean
  /** Whether the reader knows it and wants no mark. */
  readonly known: boolean
}
