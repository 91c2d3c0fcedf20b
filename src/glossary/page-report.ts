/** How a page stands, as the popup tells it. */

import type { Update } from './update-column.ts'

export interface PageReport {
  /** `reading` shows marks; `dormant` waits to be asked, since the page shows no sign of being an article. */
  readonly state: 'reading' | 'dormant'
  /** One line per marked term, in reading order. */
  readonly terms: readonly PageTerm[]
  /** The article's ISO day; null when it is not known. */
  readonly published: string | null
  /** What has happened since to all that is marked, newest first; empty without a day. */
  readonly updates: readonly Update[]
}

export interface PageTerm {
  readonly key: string
  readonly surface: string
  readonly headword: string
  readonly gist: string
}
