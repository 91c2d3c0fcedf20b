/** What several students have handed in on one assignment, side by side: question by question, file by file. */
import Papa from 'papaparse'
import { guarded } from './exports/csv.ts'
import { keyOf, type Lesson, type Question } from './lesson.ts'
import { printable } from './printable.ts'
import { answerTo, type Work } from './work.ts'

/** A file that was opened. */
export interface HandIn {
  /** The file's name. */
  readonly file: string
  readonly work: Work
}

/** What was asked, and what each student said. */
export interface Asked {
  /** A question of the teacher's; null for a term whose meaning was to be guessed. */
  readonly question: Question | null
  /** What was asked: the question, or the term. */
  readonly ask: string
  /** In the order of the files. */
  readonly answers: readonly Answered[]
}

export interface Answered {
  /** In words; empty where there is none. */
  readonly answer: string
  /** Null where nothing is right or wrong. */
  readonly isRight: boolean | null
}

const NO_ANSWER: Answered = { answer: '', isRight: null }

function answered(question: Question, number: number, work: Work): Answered {
  const given = answerTo(work, keyOf(question, number))
  if (given === undefined) return NO_ANSWER
  if (question.kind === 'open') return { answer: `${given}`, isRight: null }
  const option = typeof given === 'number' ? question.options[given] : undefined
  if (option === undefined) return NO_ANSWER
  return { answer: option, isRight: question.right === null ? null : given === question.right }
}

/** The guesses in the lesson's order, then the questions; of terms only those that somebody has guessed. */
export function sideBySide({ terms, questions }: Lesson, handIns: readonly HandIn[]): readonly Asked[] {
  const guesses = terms.map(({ id, headword }) => ({
    question: null,
    ask: headword,
    answers: handIns.map(({ work }) => ({
      answer: work.guesses.find(({ term }) => term === id)?.guess ?? '',
      isRight: null,
    })),
  }))
  return [
    ...guesses.filter(({ answers }) => answers.some(({ answer }) => answer !== '')),
    ...questions.map((question, number) => ({
      question,
      ask: question.ask,
      answers: handIns.map(({ work }) => answered(question, number, work)),
    })),
  ]
}

/** How many answered, and how many of them rightly; null where nothing is right or wrong. */
export function rightAmong({ question, answers }: Asked): { right: number; all: number } | null {
  if (question?.kind !== 'choice' || question.right === null) return null
  return {
    right: answers.filter(({ isRight }) => isRight).length,
    all: answers.filter(({ isRight }) => isRight !== null).length,
  }
}

/**
 * The same for a spreadsheet: a row for each student.
 * @param who heads the first column.
 * @param names of the students, in the order of the files.
 */
export function handInTable(who: string, names: readonly string[], asked: readonly Asked[]): string {
  const rows = [
    [who, ...asked.map(({ ask }) => ask)],
    ...names.map((name, i) => [name, ...asked.map(({ answers }) => answers[i]?.answer ?? '')]),
  ]
  const cells = rows.map(row => row.map(cell => guarded(printable(cell).trim())))
  return `\uFEFF${Papa.unparse(cells, { newline: '\r\n' })}\r\n`
}
