/** The vocabulary list: each word with its meaning, and room to say it again in one's own words. */
import type { HandoutWords } from './handout-words.ts'
import type { Lesson } from './lesson.ts'
import { inMarkup } from './markup.ts'
import { somethingOnOneLine } from './printable.ts'
import { element, languageOf, lines, sheet } from './sheet.ts'

/** Lines to write on, beside each word. */
const LINES = 2

/** A whole HTML document. */
export function vocabulary(lesson: Lesson, words: HandoutWords): string {
  const rows = lesson.terms.map(term => {
    const language = languageOf(term, words)
    const word = element('h2', 'word', somethingOnOneLine(term.headword), language)
    const gist = element('p', 'gist', somethingOnOneLine(term.gist), language)
    return `<tr><th scope="row">${word}${gist}</th><td>${lines(LINES)}</td></tr>`
  })
  // The browser repeats a table's head on every page.
  const head = [words.terms, words.ownWords].map(
    name => `<th scope="col" class="label">${inMarkup(name)}</th>`,
  )
  const body = `<table class="own">
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`
  return sheet(lesson, words, { kind: words.vocabulary, how: '', named: true, addressed: false }, body)
}
