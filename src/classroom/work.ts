/** What a student has written to an assignment: kept on the student's machine until the student hands it in. */
import { type Assignment, idOfTerm } from './assignment.ts'

/** Plain JSON. */
export interface Work {
  /** Id of the assignment. */
  readonly assignment: string
  /** As the student wishes to be called; absent unless the student adds it. */
  readonly name?: string
  /** ISO day on which it was begun. */
  readonly started: string
  /** Those without an answer are left out; those to questions that are no longer asked stay. */
  readonly answers: readonly Answer[]
  /** What the student thought a term means before reading its card. */
  readonly guesses: readonly Guess[]
  /** Terms that the student had explained without a guess; absent when none. Nobody's affair: no file and no sheet has it. */
  readonly shown?: readonly string[]
}

export interface Answer {
  /** Key of the question: see `keyOf`. */
  readonly question: number
  /** The student's words, or the number of the option, from 0. */
  readonly answer: string | number
}

export interface Guess {
  /** Id of the term, as the lesson has it. */
  readonly term: string
  readonly guess: string
}

/** Work that has not been done yet. @param started ISO day. */
export const noWork = ({ id }: Pick<Assignment, 'id'>, started: string): Work => ({
  assignment: id,
  started,
  answers: [],
  guesses: [],
})

/** What was answered to the question of that key; undefined where nothing was. */
export const answerTo = ({ answers }: Pick<Work, 'answers'>, key: number): Answer['answer'] | undefined =>
  answers.find(({ question }) => question === key)?.answer

/** With a question answered; an empty answer is none. */
export const withAnswer = (work: Work, question: number, answer: string | number): Work => ({
  ...work,
  answers: [
    ...work.answers.filter(other => other.question !== question),
    ...(answer === '' ? [] : [{ question, answer }]),
  ].sort((a, b) => a.question - b.question),
})

/** With a guess made; an empty one is none. */
export const withGuess = (work: Work, term: string, guess: string): Work => ({
  ...work,
  guesses: [...work.guesses.filter(other => other.term !== term), ...(guess === '' ? [] : [{ term, guess }])],
})

/** With a term explained to a student who would not guess. */
export const withShown = (work: Work, term: string): Work => ({
  ...work,
  shown: [...(work.shown ?? []).filter(other => other !== term), term],
})

/** The assignment's terms that are to be guessed and have not been, nor explained without. */
export const unguessed = (
  assignment: Assignment,
  { guesses, shown = [] }: Pick<Work, 'guesses' | 'shown'>,
): readonly string[] =>
  assignment.terms.flatMap((term, number) => {
    const id = idOfTerm(assignment, term, number)
    return term.guessFirst && !shown.includes(id) && !guesses.some(guess => guess.term === id) ? [id] : []
  })
