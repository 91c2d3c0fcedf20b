/**
 * When an article was published, by whatever it shows: JSON-LD, Open Graph, `<time>`, other names in its head, and at last
 * the line a reader sees. Knows no page, so that a file on disk is read by the same rules.
 */
import type { Signs } from './signs.ts'
import { dayIn } from './written-date.ts'

const GRAPH = ['article:published_time', 'og:published_time', 'og:article:published_time']

const NAMES = [
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'publication-date',
  'published',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.created',
  'dcterms.issued',
  'article.published',
  'cxenseparse:recs:publishtime',
  'citation_publication_date',
]

/** What says that a date is that of a change. */
const IS_UPDATE = /\b(?:updated|modified|last changed|corrected|revised)\b/i

/** Where a line stops being about its publication. */
const UPDATE_ON = /\b(?:updated|modified|last changed|corrected|revised)\b.*$/is

function firstOf<T>(all: readonly T[], read: (one: T) => string | null): string | null {
  for (const one of all) {
    const day = read(one)
    if (day !== null) return day
  }
  return null
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/**
 * Reads the signs.
 * @param today ISO day, in any zone; days after tomorrow are not believed, and tomorrow has begun somewhere.
 * @returns ISO day; null when nothing says it, or only a day that cannot be.
 */
export function publishedOn(signs: Signs, today: string): string | null {
  const tomorrow = dayAfter(today)
  const day = (written: unknown): string | null => dayIn(written, tomorrow)
  const named = (names: readonly string[]): string | null =>
    firstOf(names, name => day(Object.hasOwn(signs.metas, name) ? signs.metas[name] : null))
  return (
    day(signs.published) ??
    named(GRAPH) ??
    firstOf(signs.times, ({ datetime, label }) => (IS_UPDATE.test(label) ? null : day(datetime))) ??
    named(NAMES) ??
    firstOf(signs.lines, line => day(line.replace(UPDATE_ON, '')))
  )
}
