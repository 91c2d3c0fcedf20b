/** How a page stands, as the popup tells it. */

export interface PageReport {
  /** `reading` shows marks; `dormant` waits to be asked, since the page shows no sign of being an article. */
  readonly state: 'reading' | 'dormant'
  /** One line per marked term, in reading order. */
  readonly terms: readonly PageTerm[]
  readonly published: string | null
}

export interface PageTerm {
  readonly key: string
  readonly surface: string
  readonly headword: string
  readonly gist: string
}
