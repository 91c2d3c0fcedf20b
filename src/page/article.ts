/** Whether a page is an article, what it shows of its day, and which part of it is the story. */
import type { Signs } from '../glossary/signs.ts'
import { outermost } from './node.ts'
import { standing } from './passage.ts'

const STORY = /(?:Article|(?<!Job)Posting|Report|Review)$/

/** Under these names a page tells of other things than itself. */
const OTHERS = /^(?:itemList|review|hasPart|mention|isRel|comment)/

/** Every object of a page's JSON-LD that says what it is. */
function* described(value: unknown, depth = 0): Generator<Record<string, unknown>> {
  if (depth > 6 || typeof value !== 'object' || value === null) return
  if ('@type' in value) yield value as Record<string, unknown>
  for (const [name, inner] of Object.entries(value))
    if (!OTHERS.test(name)) yield* described(inner, depth + 1)
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

/** Lines near a headline that may say the day. */
const LINES =
  '[itemprop="datePublished"], [class*="date" i], [class*="publish" i], [class*="timestamp" i], [class*="posted" i], header p, header span'

/** Such lines looked at, and the longest that can be one. */
const MOST_LINES = 40
const LONGEST_LINE = 160

/** Names of a `<meta>` that may hold a day. */
const OF_DAYS = /date|time|pub|mod|creat|issue/

/** Every such `<meta>` by its name, property or itemprop in small letters; of two the first. */
function metasOf(page: Document): Record<string, string> {
  const metas: Record<string, string> = {}
  for (const meta of page.querySelectorAll('meta[content]')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      ''
    ).toLowerCase()
    if (OF_DAYS.test(name)) metas[name] ??= meta.getAttribute('content')!
  }
  return metas
}

/** What is printed in a `<time>` and before it, as far back as another one. */
function labelOf(time: Element): string {
  let label = time.textContent!
  for (
    let before = time.previousSibling;
    before && before.nodeName !== 'TIME';
    before = before.previousSibling
  )
    label = before.textContent + label
  return label
}

const signsOf = (page: Document, story: Record<string, unknown> | null): Signs => ({
  published: story?.datePublished,
  metas: metasOf(page),
  times: [...page.querySelectorAll('article time, main time, header time')]
    .slice(0, MOST_LINES)
    .map(time => ({
      datetime: time.getAttribute('datetime'),
      label: labelOf(time),
    })),
  lines: [...page.querySelectorAll(LINES)]
    .slice(0, MOST_LINES)
    .map(line => line.textContent!)
    .filter(text => text.length <= LONGEST_LINE),
})

/** Characters up to which a paragraph may be a teaser, a caption or a note. */
const SHORT = 140

/** How much running text makes an article: as much as three paragraphs of 185 characters or one of 540. */
const ENOUGH = 20

/** Whether a page that does not say what it is reads like an article; reckoned as Mozilla's Readability does. */
function readsLikeOne(page: Document): boolean {
  let sum = 0
  for (const block of page.querySelectorAll('p, div:has(> br)')) {
    if (standing(block) === 'apart' || block.matches('li p')) continue
    sum += Math.sqrt(block.textContent!.trim().length - SHORT) || 0
    if (sum > ENOUGH) return true
  }
  return false
}

/** What an article's page shows of its day; null when the page shows no sign of being an article. */
export function articleOf(page: Document): Signs | null {
  if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(page.contentType)) return null
  const story = storyIn(page)
  const type = page.querySelector<HTMLMetaElement>('meta[property="og:type"]')
  const isOne = story || type?.content === 'article' || readsLikeOne(page)
  if (!isOne || page.designMode === 'on') return null
  return signsOf(page, story)
}

/** Paragraphs an `<article>` must hold to be a story and not a teaser. */
const FEWEST_PARAGRAPHS = 3

/** What holds no story: among others the comments, of which WordPress makes an `<article>` each. */
const NO_STORY = 'nav, aside, footer, #comments, .comments, .comment-body'

/** The elements that hold the story: its articles, else the main part, else the whole body. */
export function storiesOf(page: Document): readonly Element[] {
  const articles = [...page.querySelectorAll('article, [itemprop="articleBody"]')].filter(
    element => element.querySelectorAll('p').length >= FEWEST_PARAGRAPHS && !element.closest(NO_STORY),
  )
  if (articles.length > 0) return outermost(articles)
  const main = page.querySelector('main, [role="main"]') ?? page.body
  return main ? [main] : []
}
