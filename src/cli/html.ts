/** The passages of an HTML file, with the way back to its characters. */
import { decodeHTML } from 'entities'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { publishedOn } from '../glossary/article-dates.ts'
import type { Signs } from '../glossary/signs.ts'
import { isFootnote, type Standing, standingOf } from '../page/standing.ts'
import type { Span } from '../text/span.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

export interface FilePassage {
  readonly text: string
  /** For each unit of `text` and its end, where it stands in the file. */
  readonly places: readonly number[]
  /** Spans of links in the text. */
  readonly links: readonly Span[]
  readonly heading: boolean
}

export interface HtmlArticle {
  readonly passages: readonly FilePassage[]
  /** ISO day it says it was published; null when it does not. */
  readonly published: string | null
}

const isElement = (node: Node): node is Element => 'tagName' in node
const attribute = (element: Element) => (name: string) =>
  element.attrs.find(attr => attr.name === name)?.value ?? null

/** Where each unit of a text node's value stands in the source it was read from. */
function unitPlaces(source: string, start: number, value: string): number[] {
  const places: number[] = []
  let at = start
  while (places.length < value.length) {
    const entity =
      source[at] === '&'
        ? /^&(?:#\d+|#[xX][\da-fA-F]+|[A-Za-z][A-Za-z\d]*);?/.exec(source.slice(at, at + 40))
        : null
    const decoded = entity ? decodeHTML(entity[0]) : ''
    if (entity && decoded !== entity[0] && value.startsWith(decoded, places.length)) {
      for (let i = 0; i < decoded.length; i++) places.push(at)
      at += entity[0].length
    } else {
      places.push(at)
      at += source[at] === '\r' && source[at + 1] === '\n' ? 2 : 1
    }
  }
  return places
}

const all = function* (node: DefaultTreeAdapterTypes.ParentNode): Generator<Element> {
  for (const child of node.childNodes)
    if (isElement(child)) {
      yield child
      yield* all(child)
    }
}

const textOf = (element: Element): string =>
  element.childNodes
    .map(node => ('value' in node ? node.value : isElement(node) ? textOf(node) : ''))
    .join('')

/** Paragraphs an `<article>` must hold to be a story and not a teaser; as in a page. */
const FEWEST_PARAGRAPHS = 3

function storiesOf(document: DefaultTreeAdapterTypes.Document): Element[] {
  const elements = [...all(document)]
  const paragraphs = (element: Element) => [...all(element)].filter(inner => inner.tagName === 'p').length
  const articles = elements.filter(
    element =>
      (element.tagName === 'article' || attribute(element)('itemprop') === 'articleBody') &&
      paragraphs(element) >= FEWEST_PARAGRAPHS,
  )
  const outermost = articles.filter(
    element => !articles.some(other => other !== element && [...all(other)].includes(element)),
  )
  if (outermost.length > 0) return outermost
  const main = elements.find(element => element.tagName === 'main' || attribute(element)('role') === 'main')
  return main ? [main] : elements.filter(element => element.tagName === 'body')
}

const STORY = /"@type"\s*:\s*(?:"[^"]*|\[[^\]]*)(?:Article|Posting|Report|Review)"/

/** Words by which classes and the like name the line with the day; as in a page. */
const LINE = /dateline|publish|pubdate|timestamp|posted|date/i

/** What is printed in a `<time>` and before it, as far back as another one; as in a page. */
function labelOf(time: Element): string {
  const around = time.parentNode?.childNodes ?? []
  const until = around.slice(0, around.indexOf(time) + 1)
  const since = until.slice(0, -1).findLastIndex(node => isElement(node) && node.tagName === 'time') + 1
  return until
    .slice(since)
    .map(node => ('value' in node ? node.value : isElement(node) ? textOf(node) : ''))
    .join('')
}

/** What a file shows of its days, by the same rules as a page. */
function signsOf(document: DefaultTreeAdapterTypes.Document): Signs {
  const elements = [...all(document)]
  const story = elements
    .filter(element => element.tagName === 'script' && attribute(element)('type') === 'application/ld+json')
    .map(textOf)
    .find(text => STORY.test(text))
  return {
    published: /"datePublished"\s*:\s*"([^"]*)"/.exec(story ?? '')?.[1] ?? null,
    metas: Object.fromEntries(
      elements
        .filter(element => element.tagName === 'meta')
        .map(attribute)
        .map(is => [
          (is('property') ?? is('name') ?? is('itemprop') ?? '').toLowerCase(),
          is('content') ?? '',
        ])
        .reverse(),
    ),
    times: elements
      .filter(element => element.tagName === 'time')
      .map(element => ({
        datetime: attribute(element)('datetime'),
        label: labelOf(element),
      })),
    lines: elements
      .filter(element =>
        LINE.test(`${attribute(element)('class') ?? ''} ${attribute(element)('itemprop') ?? ''}`),
      )
      .slice(0, 40)
      .map(textOf)
      .filter(text => text.length <= 160),
  }
}

/**
 * Reads an HTML file by the same rules as a page.
 * @param today ISO day; later ones are not believed.
 */
export function readHtml(source: string, today: string): HtmlArticle {
  const document = parse(source, { sourceCodeLocationInfo: true })
  const passages: FilePassage[] = []
  let text = ''
  let places: number[] = []
  let links: Span[] = []
  const close = (heading: boolean): void => {
    if (/\p{L}/u.test(text))
      passages.push({ text, places: [...places, (places.at(-1) ?? -1) + 1], links, heading })
    text = ''
    places = []
    links = []
  }
  const read = (element: Element, heading: boolean): void => {
    for (const node of element.childNodes) {
      if ('value' in node) {
        const start = node.sourceCodeLocation?.startOffset
        if (start === undefined || (element.tagName === 'sup' && isFootnote(node.value))) continue
        places = places.concat(unitPlaces(source, start, node.value))
        text += node.value
      } else if (isElement(node)) {
        const standing: Standing = standingOf(node.tagName, attribute(node))
        if (standing === 'apart') continue
        if (node.tagName === 'br' && text !== '') {
          text += '\n'
          places.push(node.sourceCodeLocation?.startOffset ?? places.at(-1)!)
        }
        const parts = standing === 'block' || standing === 'heading'
        if (parts) close(heading)
        const start = text.length
        read(node, heading || standing === 'heading')
        if (standing === 'link' && text.length > start) links.push({ start, end: text.length })
        if (parts) close(heading || standing === 'heading')
      }
    }
  }
  for (const story of storiesOf(document)) {
    read(story, false)
    close(false)
  }
  return { passages, published: publishedOn(signsOf(document), today) }
}
