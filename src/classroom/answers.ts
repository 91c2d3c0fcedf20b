/** The teacher's sheet: what is right on the handout and in both quizzes. */
import type { HandoutWords } from './handout-words.ts'
import type { Lesson, Question } from './lesson.ts'
import { onOneLine, somethingOnOneLine } from './printable.ts'
import { type BlankedSentence, fillIn, letterOf, matching } from './quiz.ts'
import { sheet } from './sheet.ts'
import { element, onLines, type Sheet, type SheetElement, type SheetPart, said } from './sheet-tree.ts'

function answerTo(question: Question, words: HandoutWords): SheetElement {
  const right = question.kind === 'choice' && question.right !== null ? question.right : null
  const option = question.kind === 'choice' && right !== null ? question.options[right] : undefined
  return right === null || option === undefined
    ? said('p', 'answer', words.anyAnswer)
    : element('p', { class: 'answer' }, element('b', {}, letterOf(right)), ' ', element('bdi', {}, option))
}

function missing({ term }: BlankedSentence, words: HandoutWords): readonly SheetPart[] {
  const [headword, surface] = [somethingOnOneLine(term.headword), onOneLine(term.surface)]
  const differs = surface !== '' && surface.toLowerCase() !== headword.toLowerCase()
  return [element('bdi', {}, headword), differs ? ` (${words.inArticle(surface)})` : '']
}

const part = (
  heading: string,
  items: readonly (readonly SheetPart[])[],
  list = 'numbered key',
): SheetElement | null =>
  items.length === 0
    ? null
    : element(
        'section',
        {},
        element('h2', {}, heading),
        element('ol', { class: list }, ...onLines(items.map(item => element('li', {}, ...item)))),
      )

export function answers(lesson: Lesson, words: HandoutWords): Sheet {
  const pairs = matching(lesson)
  return sheet(
    lesson,
    words,
    { kind: words.answers, how: words.answersHow, named: false, addressed: false },
    [
      part(
        words.questions,
        lesson.questions.map(question => [said('p', 'say', question.ask), answerTo(question, words)]),
      ),
      part(
        words.matching,
        pairs?.words.map(({ headword }, i) => [
          element('bdi', {}, somethingOnOneLine(headword)),
          ': ',
          element('b', {}, letterOf(pairs.key[i]!)),
        ]) ?? [],
        'numbered key short',
      ),
      part(
        words.fillIn,
        fillIn(lesson)?.sentences.map(sentence => missing(sentence, words)) ?? [],
        'numbered key short',
      ),
    ],
  )
}
