/** A sheet of paper, to be printed on Letter or A4 or read on a screen: its head, and what several sheets have. */
import type { HandoutWords } from './handout-words.ts'
import type { Lesson, LessonTerm } from './lesson.ts'
import { onOneLine, printable, somethingOnOneLine } from './printable.ts'
import { element, type Sheet, type SheetElement, type SheetPart, said } from './sheet-tree.ts'
import { webAddress } from './web-address.ts'

/** What a sheet begins with. */
export interface SheetHead {
  /** Above the title: what kind of sheet it is. */
  readonly kind: string
  /** Below it; empty where nothing needs saying. */
  readonly how: string
  /** Whether a student writes a name on it. */
  readonly named: boolean
  /** Whether the article is read with it, so that its whole address is wanted. */
  readonly addressed: boolean
}

/** The language of what a glossary of English words says, where a sheet speaks another; empty where it is the sheet's. */
export const languageOf = ({ reviewed }: LessonTerm, { language }: HandoutWords): string =>
  reviewed !== '' && language !== 'en' ? 'en' : ''

/** Paragraphs, parted by blank lines. */
export const paragraphs = (text: string): SheetElement[] =>
  printable(text)
    .split(/\n\s*\n/)
    .filter(paragraph => paragraph.trim() !== '')
    .map(paragraph => said('p', 'say', paragraph.trim()))

/** Lines to write on. */
export const lines = (count: number): SheetElement =>
  element(
    'div',
    { class: 'lines', 'aria-hidden': 'true' },
    ...Array.from({ length: count }, () => element('i', {})),
  )

/** A title as a link where it has an address. */
export function linked(title: string, address: string): SheetElement {
  const to = webAddress(address)
  const words = element('bdi', {}, somethingOnOneLine(title))
  return to ? element('a', { href: to.href }, words) : words
}

/** Parts with a sign between them. */
export const joined = (parts: readonly SheetPart[], between: string): SheetPart[] =>
  parts.flatMap((part, i) => (i === 0 ? part : [between, part]))

/** Who made it, and what it is about: on one line. */
function aboutLine({ title, by, article }: Lesson, words: HandoutWords): SheetElement | null {
  const site = article && webAddress(article.address)?.site
  const isNamed = article && onOneLine(article.title) !== '' && onOneLine(article.title) !== onOneLine(title)
  const parts = [
    onOneLine(by) === '' ? null : element('bdi', {}, words.by(onOneLine(by))),
    isNamed ? linked(article.title, article.address) : null,
    site ?? null,
    article?.published ? element('bdi', {}, words.day(article.published)) : null,
  ].filter(part => part !== null)
  return parts.length === 0 ? null : element('p', { class: 'about' }, ...joined(parts, ' · '))
}

/** Where the article stands, to be copied from paper. */
function addressLine({ article }: Lesson): SheetElement | null {
  const to = article && webAddress(article.address)
  return to ? element('p', { class: 'address' }, element('a', { href: to.href }, to.href)) : null
}

const writeHere = ({ name, date }: HandoutWords): SheetElement =>
  element(
    'p',
    { class: 'write' },
    ...[name, date].map(what => element('span', {}, `${what} `, element('i', {}))),
  )

const headOf = (
  lesson: Lesson,
  words: HandoutWords,
  { kind, how, named, addressed }: SheetHead,
): SheetElement =>
  element(
    'header',
    {},
    said('p', 'kind', kind),
    said('h1', '', somethingOnOneLine(lesson.title)),
    aboutLine(lesson, words),
    addressed ? addressLine(lesson) : null,
    how === '' ? null : said('p', 'how', how),
    named ? writeHere(words) : null,
  )

export const sheet = (
  lesson: Lesson,
  words: HandoutWords,
  head: SheetHead,
  body: readonly (SheetPart | null)[],
): Sheet => ({
  title: `${head.kind}: ${somethingOnOneLine(lesson.title)}`,
  language: words.language,
  parts: [headOf(lesson, words, head), element('main', {}, ...body)],
})
