/** How far a student has come. */
import type { Assignment } from './assignment.ts'
import { keyOf } from './lesson.ts'
import { answerTo, unguessed, type Work } from './work.ts'

export interface Progress {
  readonly answered: number
  readonly questions: number
  /** Terms that are still to be guessed. */
  readonly toGuess: number
}

export const progressOf = (assignment: Assignment, work: Work): Progress => ({
  answered: assignment.questions.filter((question, number) => isAnswered(work, keyOf(question, number)))
    .length,
  questions: assignment.questions.length,
  toGuess: unguessed(assignment, work).length,
})

const isAnswered = (work: Work, key: number): boolean => `${answerTo(work, key) ?? ''}`.trim() !== ''

/** Whether there is anything to hand in, or to clear. */
export const isBegun = ({ answers, guesses, name }: Work): boolean =>
  answers.length > 0 || guesses.length > 0 || (name ?? '') !== ''
