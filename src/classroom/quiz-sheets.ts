/** Quizzes on paper. Their keys stand on the sheet with the answers. */
import type { HandoutWords } from './handout-words.ts'
import type { Lesson } from './lesson.ts'
import { inMarkup } from './markup.ts'
import { somethingOnOneLine } from './printable.ts'
import { BLANK, fillIn, letterOf, matching } from './quiz.ts'
import { element, languageOf, sheet } from './sheet.ts'

/** A blank long enough to write on. */
const LONG_BLANK = BLANK.repeat(4)

/** A whole HTML document; null when the lesson has too few terms for a quiz. */
export function matchingSheet(lesson: Lesson, words: HandoutWords): string | null {
  const quiz = matching(lesson)
  if (!quiz) return null
  const left = quiz.words.map(
    (term, i) =>
      `<li><i></i><b>${i + 1}.</b>${element('span', 'word', somethingOnOneLine(term.headword), languageOf(term, words))}</li>`,
  )
  const right = quiz.meanings.map(
    (term, i) =>
      `<li><b>${letterOf(i)}.</b>${element('span', 'gist', somethingOnOneLine(term.gist), languageOf(term, words))}</li>`,
  )
  const body = `<div class="pairs"><ol>\n${left.join('\n')}\n</ol><ol>\n${right.join('\n')}\n</ol></div>`
  return sheet(
    lesson,
    words,
    { kind: words.matching, how: words.matchingHow, named: true, addressed: false },
    body,
  )
}

/** A whole HTML document; null when too few of the terms stand in a sentence. */
export function fillInSheet(lesson: Lesson, words: HandoutWords): string | null {
  const quiz = fillIn(lesson)
  if (!quiz) return null
  const bank = quiz.words.map(term =>
    element('li', '', somethingOnOneLine(term.headword), languageOf(term, words)),
  )
  const sentences = quiz.sentences.map(({ term, pieces }) => {
    const language = languageOf(term, words)
    return `<li${language && ` lang="${language}"`} dir="auto">${pieces.map(inMarkup).join(LONG_BLANK)}</li>`
  })
  const body = `<ul class="bank">\n${bank.join('\n')}\n</ul>\n<ol class="numbered sentences">\n${sentences.join('\n')}\n</ol>`
  return sheet(
    lesson,
    words,
    { kind: words.fillIn, how: words.fillInHow, named: true, addressed: false },
    body,
  )
}
