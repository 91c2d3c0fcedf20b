/** The vocabulary list: each word with its meaning, and room to say it again in one's own words. */
import type { HandoutWords } from './handout-words.ts'
import type { Lesson } from './lesson.ts'
import { somethingOnOneLine } from './printable.ts'
import { languageOf, lines, sheet } from './sheet.ts'
import { element, onLines, type Sheet, said } from './sheet-tree.ts'

/** Lines to write on, beside each word. */
const LINES = 2

export function vocabulary(lesson: Lesson, words: HandoutWords): Sheet {
  const rows = lesson.terms.map(term => {
    const language = languageOf(term, words)
    return element(
      'tr',
      {},
      element(
        'th',
        { scope: 'row' },
        said('h2', 'word', somethingOnOneLine(term.headword), language),
        said('p', 'gist', somethingOnOneLine(term.gist), language),
      ),
      element('td', {}, lines(LINES)),
    )
  })
  // The browser repeats a table's head on every page.
  const head = [words.terms, words.ownWords].map(name =>
    element('th', { scope: 'col', class: 'label' }, name),
  )
  return sheet(lesson, words, { kind: words.vocabulary, how: '', named: true, addressed: false }, [
    element(
      'table',
      { class: 'own' },
      element('thead', {}, element('tr', {}, ...head)),
      element('tbody', {}, ...onLines(rows)),
    ),
  ])
}
