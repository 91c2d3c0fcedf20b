/** The handout: what a class needs to know before it reads, on a page or two. */
import type { HandoutWords } from './handout-words.ts'
import type { Lesson, LessonTerm, Question } from './lesson.ts'
import { inMarkup } from './markup.ts'
import { aroundTerm, placesOfTerm } from './places-of-term.ts'
import { onOneLine, somethingOnOneLine } from './printable.ts'
import { letterOf } from './quiz.ts'
import { element, languageOf, lines, linked, paragraphs, sheet } from './sheet.ts'
import { webAddress } from './web-address.ts'

/** Sources named of each term, the first of all: entries may have thirty, and the glossary lists them. */
const MOST_SOURCES = 2

/** Lines to write an answer on. */
const LINES = 3

/** The article's sentence with the term set off. */
function context(term: LessonTerm, words: HandoutWords): string {
  if (onOneLine(term.context) === '') return ''
  const places = placesOfTerm(term)
  const sentence = aroundTerm(term, places)
    .map((piece, i) => {
      const place = places[i]
      return `${inMarkup(piece)}${place ? `<b>${inMarkup(term.context.slice(place.start, place.end))}</b>` : ''}`
    })
    .join('')
  const language = languageOf(term, words)
  return `<blockquote class="context"${language && ` lang="${language}"`} dir="auto">${sentence}</blockquote>`
}

const remark = (term: LessonTerm, words: HandoutWords): string =>
  onOneLine(term.note) === ''
    ? ''
    : `<p class="remark"><span class="label">${inMarkup(words.note)}</span> <bdi class="say">${inMarkup(term.note.trim())}</bdi></p>`

const termOf = (term: LessonTerm, words: HandoutWords): string => {
  const language = languageOf(term, words)
  return `<li class="entry">
${element('h3', '', somethingOnOneLine(term.headword), language)}
<div>${element('p', 'gist', somethingOnOneLine(term.gist), language)}${context(term, words)}${remark(term, words)}</div>
</li>`
}

const options = (all: readonly string[]): string =>
  `<ol class="options">${all
    .map((option, i) => `<li><i class="box"></i><b>${letterOf(i)}</b>${element('span', '', option)}</li>`)
    .join('')}</ol>`

const questionOf = (question: Question): string =>
  `<li>${element('p', 'say', question.ask)}${question.kind === 'open' ? lines(LINES) : options(question.options)}</li>`

/** A part of the sheet under its heading; nothing where it would be empty. */
const part = (name: string, heading: string, list: string, items: readonly string[]): string =>
  items.length === 0
    ? ''
    : `<section class="${name}"><h2>${inMarkup(heading)}</h2><ol class="${list}">\n${items.join('\n')}\n</ol></section>`

function sourcesOf(term: LessonTerm, day: string, words: HandoutWords): string {
  const named = term.sources.slice(0, MOST_SOURCES).map(({ title, address }) => {
    const site = webAddress(address)?.site
    return `${linked(title, address)}${site ? ` (${inMarkup(site)})` : ''}`
  })
  const more = term.sources.length - named.length
  const all = more === 0 ? named : [...named, inMarkup(words.moreSources(more))]
  const asOf = day === '' ? '' : `, ${words.asOf(words.day(day))}`
  return `<li><b><bdi>${inMarkup(somethingOnOneLine(term.headword))}</bdi></b>${inMarkup(asOf)}${all.length > 0 ? ': ' : ''}${all.join('; ')}</li>`
}

/** The sources; a day that all explanations share is said once. */
function sourcesPart(terms: readonly LessonTerm[], words: HandoutWords): string {
  const sourced = terms.filter(({ sources, reviewed }) => sources.length > 0 || reviewed !== '')
  const [day = '', ...others] = new Set(sourced.map(({ reviewed }) => reviewed))
  const shared = others.length === 0 && day !== ''
  const heading = shared ? `${words.sources}, ${words.asOf(words.day(day))}` : words.sources
  const items = sourced.map(term => sourcesOf(term, shared ? '' : term.reviewed, words))
  const ours = sourced.some(({ reviewed }) => reviewed !== '')
  return `${part('sources', heading, 'small', items)}${ours ? element('p', 'footnote', words.footnote) : ''}`
}

/** A whole HTML document. */
export function handout(lesson: Lesson, words: HandoutWords): string {
  const { note, terms, questions } = lesson
  const body = [
    onOneLine(note) === '' ? '' : `<div class="note">${paragraphs(note)}</div>`,
    part(
      'words',
      words.terms,
      'terms',
      terms.map(term => termOf(term, words)),
    ),
    part('questions', words.questions, 'numbered', questions.map(questionOf)),
    sourcesPart(terms, words),
  ].join('\n')
  return sheet(
    lesson,
    words,
    { kind: words.handout, how: '', named: questions.length > 0, addressed: true },
    body,
  )
}
