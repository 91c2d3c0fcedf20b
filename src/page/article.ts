/** Whether a page is an article, when it was published, and which part of it is the story. */
import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js'
import { dayOf } from './day.ts'

export interface Article {
  /** ISO day it was first published; null when the page does not say, or says a day that has not come. */
  readonly published: string | null
}

const STORY = /(?:Article|Posting|Report|Review)$/

/** Every object of a page's JSON-LD that says what it is. */
function* described(value: unknown, depth = 0): Generator<Record<string, unknown>> {
  if (depth > 6 || typeof value !== 'object' || value === null) return
  if ('@type' in value) yield value as Record<string, unknown>
  for (const inner of Object.values(value)) yield* described(inner, depth + 1)
}

const storyIn = (page: Document): Record<string, unknown> | null => {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      for (const thing of described(JSON.parse(script.textContent ?? '')))
        if ([thing['@type']].flat().some(type => STORY.test(String(type)))) return thing
    } catch {
      // Many sites ship broken JSON-LD; the next sign may be whole.
    }
  }
  return null
}

const content = (page: Document, selector: string): string | null =>
  page.querySelector(selector)?.getAttribute('content') ?? null

/** The article a page is; null when it shows no sign of being one. */
export function articleOf(page: Document): Article | null {
  if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(page.contentType)) return null
  const story = storyIn(page)
  const isOne =
    story !== null || content(page, 'meta[property="og:type"]') === 'article' || isProbablyReaderable(page)
  if (!isOne || page.designMode === 'on') return null
  return {
    published:
      dayOf(story?.datePublished) ??
      dayOf(content(page, 'meta[property="article:published_time"]')) ??
      dayOf(page.querySelector('article time[datetime]')?.getAttribute('datetime')),
  }
}

/** Paragraphs an `<article>` must hold to be a story and not a teaser. */
const FEWEST_PARAGRAPHS = 3

/** The elements that hold the story: its articles, else the main part, else the whole body. */
export function storiesOf(page: Document): readonly Element[] {
  const articles = [...page.querySelectorAll('article, [itemprop="articleBody"]')].filter(
    element =>
      element.querySelectorAll('p').length >= FEWEST_PARAGRAPHS && !element.closest('nav, aside, footer'),
  )
  const outermost = articles.filter(
    element => !articles.some(other => other !== element && other.contains(element)),
  )
  if (outermost.length > 0) return outermost
  const main = page.querySelector('main, [role="main"]')
  return main ? [main] : page.body ? [page.body] : []
}
