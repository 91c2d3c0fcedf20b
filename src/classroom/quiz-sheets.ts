/** Quizzes on paper. Their keys stand on the sheet with the answers. */
import type { HandoutWords } from './handout-words.ts'
import type { Lesson } from './lesson.ts'
import { somethingOnOneLine } from './printable.ts'
import { BLANK, fillIn, letterOf, matching } from './quiz.ts'
import { languageOf, sheet } from './sheet.ts'
import { element, onLines, type Sheet, said } from './sheet-tree.ts'

/** A blank long enough to write on. */
const LONG_BLANK = BLANK.repeat(4)

/** Null when the lesson has too few terms for a quiz. */
export function matchingSheet(lesson: Lesson, words: HandoutWords): Sheet | null {
  const quiz = matching(lesson)
  if (!quiz) return null
  const left = quiz.words.map((term, i) =>
    element(
      'li',
      {},
      element('i', {}),
      element('b', {}, `${i + 1}.`),
      said('span', 'word', somethingOnOneLine(term.headword), languageOf(term, words)),
    ),
  )
  const right = quiz.meanings.map((term, i) =>
    element(
      'li',
      {},
      element('b', {}, `${letterOf(i)}.`),
      said('span', 'gist', somethingOnOneLine(term.gist), languageOf(term, words)),
    ),
  )
  const lists = [left, right].map(items => element('ol', {}, ...onLines(items)))
  return sheet(
    lesson,
    words,
    { kind: words.matching, how: words.matchingHow, named: true, addressed: false },
    [element('div', { class: 'pairs' }, ...lists)],
  )
}

/** Null when too few of the terms stand in a sentence. */
export function fillInSheet(lesson: Lesson, words: HandoutWords): Sheet | null {
  const quiz = fillIn(lesson)
  if (!quiz) return null
  const bank = quiz.words.map(term =>
    said('li', '', somethingOnOneLine(term.headword), languageOf(term, words)),
  )
  const sentences = quiz.sentences.map(({ term, pieces }) =>
    said('li', '', pieces.join(LONG_BLANK), languageOf(term, words)),
  )
  return sheet(lesson, words, { kind: words.fillIn, how: words.fillInHow, named: true, addressed: false }, [
    element('ul', { class: 'bank' }, ...onLines(bank)),
    element('ol', { class: 'numbered sentences' }, ...onLines(sentences)),
  ])
}
