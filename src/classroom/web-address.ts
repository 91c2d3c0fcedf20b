/** An address that may become a link: of the web, and nothing else. */

export interface WebAddress {
  /** As a link leads to it. */
  readonly href: string
  /** The site as people call it: `example.org`. */
  readonly site: string
}

/** Null for what is no address of the web. */
export function webAddress(text: string): WebAddress | null {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return null
  return { href: url.href, site: url.hostname.replace(/^www\./, '') }
}
