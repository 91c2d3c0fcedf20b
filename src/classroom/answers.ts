/** The teacher's sheet: what is right on the handout and in both quizzes. */
import type { HandoutWords } from './handout-words.ts'
import type { Lesson, Question } from './lesson.ts'
import { inMarkup } from './markup.ts'
import { onOneLine, somethingOnOneLine } from './printable.ts'
import { type BlankedSentence, fillIn, letterOf, matching } from './quiz.ts'
import { element, sheet } from './sheet.ts'

function answerTo(question: Question, words: HandoutWords): string {
  const right = question.kind === 'choice' && question.right !== null ? question.right : null
  const option = question.kind === 'choice' && right !== null ? question.options[right] : undefined
  return right === null || option === undefined
    ? element('p', 'answer', words.anyAnswer)
    : `<p class="answer"><b>${letterOf(right)}</b> <bdi>${inMarkup(option)}</bdi></p>`
}

function missing({ term }: BlankedSentence, words: HandoutWords): string {
  const [headword, surface] = [somethingOnOneLine(term.headword), onOneLine(term.surface)]
  const differs = surface !== '' && surface.toLowerCase() !== headword.toLowerCase()
  return `<bdi>${inMarkup(headword)}</bdi>${differs ? inMarkup(` (${words.inArticle(surface)})`) : ''}`
}

const part = (heading: string, items: readonly string[], list = 'numbered key'): string =>
  items.length === 0
    ? ''
    : `<section><h2>${inMarkup(heading)}</h2><ol class="${list}">\n${items.map(item => `<li>${item}</li>`).join('\n')}\n</ol></section>`

/** A whole HTML document. */
export function answers(lesson: Lesson, words: HandoutWords): string {
  const pairs = matching(lesson)
  const body = [
    part(
      words.questions,
      lesson.questions.map(question => element('p', 'say', question.ask) + answerTo(question, words)),
    ),
    part(
      words.matching,
      pairs?.words.map(
        ({ headword }, i) =>
          `<bdi>${inMarkup(somethingOnOneLine(headword))}</bdi>: <b>${letterOf(pairs.key[i]!)}</b>`,
      ) ?? [],
      'numbered key short',
    ),
    part(
      words.fillIn,
      fillIn(lesson)?.sentences.map(sentence => missing(sentence, words)) ?? [],
      'numbered key short',
    ),
  ].join('\n')
  return sheet(
    lesson,
    words,
    { kind: words.answers, how: words.answersHow, named: false, addressed: false },
    body,
  )
}
