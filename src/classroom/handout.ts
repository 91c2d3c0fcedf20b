/** The handout: what a class needs to know before it reads, on a page or two. */
import type { HandoutWords } from './handout-words.ts'
import type { Lesson, LessonTerm, Question } from './lesson.ts'
import { aroundTerm, placesOfTerm } from './places-of-term.ts'
import { onOneLine, printable, somethingOnOneLine } from './printable.ts'
import { letterOf } from './quiz.ts'
import { joined, languageOf, lines, linked, paragraphs, sheet } from './sheet.ts'
import { element, onLines, type Sheet, type SheetElement, said } from './sheet-tree.ts'
import { webAddress } from './web-address.ts'

/** Sources named of each term, the first of all: entries may have thirty, and the glossary lists them. */
const MOST_SOURCES = 2

/** Lines to write an answer on. */
const LINES = 3

/** The article's sentence with the term set off. */
function context(term: LessonTerm, words: HandoutWords): SheetElement | null {
  if (onOneLine(term.context) === '') return null
  // Before it is cut: between two pieces a line's end could be counted twice.
  const printed = { ...term, context: printable(term.context), surface: printable(term.surface) }
  const places = placesOfTerm(printed)
  const sentence = aroundTerm(printed, places).flatMap((piece, i) => {
    const place = places[i]
    return place ? [piece, element('b', {}, printed.context.slice(place.start, place.end))] : piece
  })
  return element('blockquote', { class: 'context', lang: languageOf(term, words), dir: 'auto' }, ...sentence)
}

const remark = (term: LessonTerm, words: HandoutWords): SheetElement | null =>
  onOneLine(term.note) === ''
    ? null
    : element(
        'p',
        { class: 'remark' },
        element('span', { class: 'label' }, words.note),
        ' ',
        element('bdi', { class: 'say' }, term.note.trim()),
      )

function termOf(term: LessonTerm, words: HandoutWords): SheetElement {
  const language = languageOf(term, words)
  return element(
    'li',
    { class: 'entry' },
    said('h3', '', somethingOnOneLine(term.headword), language),
    element(
      'div',
      {},
      said('p', 'gist', somethingOnOneLine(term.gist), language),
      context(term, words),
      remark(term, words),
    ),
  )
}

const options = (all: readonly string[]): SheetElement =>
  element(
    'ol',
    { class: 'options' },
    ...all.map((option, i) =>
      element(
        'li',
        {},
        element('i', { class: 'box' }),
        element('b', {}, letterOf(i)),
        said('span', '', option),
      ),
    ),
  )

const questionOf = (question: Question): SheetElement =>
  element(
    'li',
    {},
    said('p', 'say', question.ask),
    question.kind === 'open' ? lines(LINES) : options(question.options),
  )

/** A part of the sheet under its heading; nothing where it would be empty. */
const part = (
  name: string,
  heading: string,
  list: string,
  items: readonly SheetElement[],
): SheetElement | null =>
  items.length === 0
    ? null
    : element(
        'section',
        { class: name },
        element('h2', {}, heading),
        element('ol', { class: list }, ...onLines(items)),
      )

function sourcesOf(term: LessonTerm, day: string, words: HandoutWords): SheetElement {
  const named = term.sources.slice(0, MOST_SOURCES).map(({ title, address }) => {
    const site = webAddress(address)?.site
    return element('span', {}, linked(title, address), site ? ` (${site})` : null)
  })
  const more = term.sources.length - named.length
  const all = more === 0 ? named : [...named, words.moreSources(more)]
  return element(
    'li',
    {},
    element('b', {}, element('bdi', {}, somethingOnOneLine(term.headword))),
    `${day === '' ? '' : `, ${words.asOf(words.day(day))}`}${all.length > 0 ? ': ' : ''}`,
    ...joined(all, '; '),
  )
}

/** The sources; a day that all explanations share is said once. */
function sourcesPart(terms: readonly LessonTerm[], words: HandoutWords): (SheetElement | null)[] {
  const sourced = terms.filter(({ sources, reviewed }) => sources.length > 0 || reviewed !== '')
  const [day = '', ...others] = new Set(sourced.map(({ reviewed }) => reviewed))
  const shared = others.length === 0 && day !== ''
  const heading = shared ? `${words.sources}, ${words.asOf(words.day(day))}` : words.sources
  const items = sourced.map(term => sourcesOf(term, shared ? '' : term.reviewed, words))
  const ours = sourced.some(({ reviewed }) => reviewed !== '')
  return [part('sources', heading, 'small', items), ours ? said('p', 'footnote', words.footnote) : null]
}

export function handout(lesson: Lesson, words: HandoutWords): Sheet {
  const { note, terms, questions } = lesson
  return sheet(
    lesson,
    words,
    { kind: words.handout, how: '', named: questions.length > 0, addressed: true },
    [
      onOneLine(note) === '' ? null : element('div', { class: 'note' }, ...paragraphs(note)),
      part(
        'words',
        words.terms,
        'terms',
        terms.map(term => termOf(term, words)),
      ),
      part('questions', words.questions, 'numbered', questions.map(questionOf)),
      ...sourcesPart(terms, words),
    ],
  )
}
