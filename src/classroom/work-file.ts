/** A student's work as a file: whoever opens it in any program reads it, and ours reads it back. */
import { MOST_OF_AN_ASSIGNMENT } from './assignment-file.ts'
import type { Lesson } from './lesson.ts'
import { refusal, type Trouble } from './refusal.ts'
import {
  ENTRY_ID,
  fieldsOf,
  GIVEN_ID,
  LONGEST,
  listening,
  opened,
  parsed,
  type Tell,
  VERSION,
} from './untrusted.ts'
import { type Answer, type Guess, type Work, withAnswer, withGuess } from './work.ts'
import { WORK_WORDS, type WorkWords, workText } from './work-text.ts'

export interface WorkReading {
  readonly work: Work | null
  readonly troubles: readonly Trouble[]
}

/** Many more answers and guesses than one version of an assignment asks for: those of earlier versions stay. */
const MOST = { name: 120, answer: 8_000, guess: 2_000, answers: 200, guesses: 200 } as const

/** The work as a file: whoever opens it in any program reads it, and ours reads it back. */
export const workFile = (
  { shown: _, ...work }: Work,
  lesson: Lesson,
  words: WorkWords = WORK_WORDS,
): string =>
  `${JSON.stringify(
    {
      newsgloss: 'work',
      version: VERSION,
      ...work,
      readable: workText(work, lesson, words).trimEnd().split('\n'),
    },
    null,
    2,
  )}\n`

function answerFrom(value: unknown, tell: Tell): Answer | null {
  const fields = fieldsOf(value, 'answers', tell)
  if (!fields) return null
  const question = fields.number('question', MOST_OF_AN_ASSIGNMENT.key)
  if (question === null) tell(refusal('missing', 'question'), 'question')
  const answer =
    typeof fields.raw('answer') === 'number'
      ? fields.number('answer', MOST_OF_AN_ASSIGNMENT.options - 1)
      : fields.lines('answer', MOST.answer)
  return question === null || answer === null || answer === '' ? null : { question, answer }
}

function guessFrom(value: unknown, tell: Tell): Guess | null {
  const fields = fieldsOf(value, 'guesses', tell)
  const guess = fields && { term: fields.id('term', ENTRY_ID), guess: fields.lines('guess', MOST.guess) }
  return guess && guess.guess !== '' ? guess : null
}

/** Reads such a file, a student's or one that was kept; null with at least one trouble. */
export function readWorkFile(text: string): WorkReading {
  const { troubles, tell } = listening()
  const value = parsed(text, LONGEST.work, tell)
  const fields = troubles.length > 0 ? null : opened(value, 'work', tell)
  if (!fields) return { work: null, troubles }
  const name = fields.text('name', MOST.name)
  const empty = {
    assignment: fields.id('assignment', GIVEN_ID),
    ...(name === '' ? {} : { name }),
    started: fields.day('started', null),
    answers: [],
    guesses: [],
  }
  const answered = fields
    .each('answers', MOST.answers, answerFrom)
    .reduce<Work>((work, { question, answer }) => withAnswer(work, question, answer), empty)
  const work = fields
    .each('guesses', MOST.guesses, guessFrom)
    .reduce<Work>((work, { term, guess }) => withGuess(work, term, guess), answered)
  return { work: troubles.length === 0 ? work : null, troubles }
}
