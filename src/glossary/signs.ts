/** What a page shows of its day. */

/** The signs of a page, as they stand there. Plain data: a page only gathers them, and somebody else reads them. */
export interface Signs {
  /** `datePublished` of the story in its JSON-LD. */
  readonly published: unknown
  /** What each `<meta>` holds that may name a day, by its name, property or itemprop in small letters. */
  readonly metas: Readonly<Record<string, string>>
  /** `datetime` of the story's `<time>` elements, in order, with what is printed in and before each. */
  readonly times: readonly { readonly datetime: string | null; readonly label: string }[]
  /** Texts near the headline that may be the line with the date. */
  readonly lines: readonly string[]
}

/** What a page shows that is no article. */
export const NO_SIGNS: Signs = {
  published: null,
  metas: {},
  times: [],
  lines: [],
}
