import { describe, expect, test } from 'vitest'
import type { Lesson } from '../../src/classroom/lesson.ts'
import { noWork, unguessed, withAnswer, withGuess, withShown } from '../../src/classroom/work.ts'
import { readWorkFile, workFile } from '../../src/classroom/work-file.ts'
import { workText } from '../../src/classroom/work-text.ts'
import { assignment, work } from './examples.ts'

const lesson: Lesson = {
  title: assignment.title,
  by: assignment.by,
  article: { ...assignment.article, published: null },
  note: '',
  terms: [
    {
      id: 'courts/injunction',
      headword: 'injunction',
      names: [],
      gist: 'A court order.',
      explanation: '',
      context: '',
      surface: '',
      note: '',
      sources: [],
      reviewed: '',
    },
  ],
  questions: assignment.questions,
}

test('answers and guesses, given, changed and taken back', () => {
  const none = noWork(assignment, '2026-11-21')
  expect(unguessed(assignment, none)).toEqual(['courts/injunction'])
  const done = withGuess(
    withAnswer(withAnswer(withAnswer(none, 1, 1), 0, 'The board does,\nby a vote.'), 1, 0),
    'courts/injunction',
    'a kind of shot?',
  )
  expect(done).toEqual(work)
  expect(unguessed(assignment, done)).toEqual([])
  expect(withGuess(withAnswer(withAnswer(done, 0, ''), 1, ''), 'courts/injunction', '')).toEqual(none)
})

test('a term explained without a guess is no longer held back, and nobody is told', () => {
  const none = noWork(assignment, '2026-11-21')
  const shown = withShown(withShown(none, 'courts/injunction'), 'courts/injunction')
  expect(shown.shown).toEqual(['courts/injunction'])
  expect(unguessed(assignment, shown)).toEqual([])
  expect(workText(shown, lesson)).toBe(workText(none, lesson))
  expect(workFile(shown, lesson)).toBe(workFile(none, lesson))
})

test('as a person reads it; no name unless the student adds one', () => {
  expect(workText(work, lesson)).toBe(`The tower on Elm Street
Neighbors fight a tower, https://www.example.com/2026/11/tower
Begun: 2026-11-21

What I thought the words mean
injunction: a kind of shot?

1. Who decides, and how?
The board does,
by a vote.

2. What is a setback?
A distance

3. Are you for it?
(no answer)
`)
  expect(workText({ ...work, name: 'Sam' }, lesson)).toContain('\nBy: Sam\n')
})

test('a file brings back what was written, and reads well as it stands', () => {
  expect(readWorkFile(workFile(work, lesson))).toEqual({ work, troubles: [] })
  expect(readWorkFile(workFile({ ...work, name: 'Sam' }, lesson)).work).toEqual({ ...work, name: 'Sam' })
  expect(workFile(work, lesson)).toContain('"1. Who decides, and how?",')
})

test('a file of all that there is room for on the desk is read', () => {
  const questions = Array.from({ length: 40 }, () => ({ kind: 'open' as const, ask: 'Why?' }))
  const full = questions.reduce(
    (work, _, i) => withAnswer(work, i, 'a'.repeat(8_000)),
    noWork(assignment, '2026-11-21'),
  )
  expect(readWorkFile(workFile(full, { ...lesson, questions }))).toEqual({ work: full, troubles: [] })
})

describe('a file that is amiss is refused', () => {
  const told = () => JSON.parse(workFile(work, lesson)) as Record<string, unknown>
  test.each<[string, unknown]>([
    ['an assignment', { ...told(), newsgloss: 'assignment' }],
    ['no day', { ...told(), started: undefined }],
    ['answers that are an object', { ...told(), answers: {} }],
    ['an answer to nothing', { ...told(), answers: [{ answer: 'x' }] }],
    ['an answer that is a list', { ...told(), answers: [{ question: 0, answer: ['x'] }] }],
    ['an option without end', { ...told(), answers: [{ question: 0, answer: 1e9 }] }],
    ['an answer without end', { ...told(), answers: [{ question: 0, answer: 'x'.repeat(8_001) }] }],
    ['a guess at nothing', { ...told(), guesses: [{ guess: 'x' }] }],
    ['a name that is a number', { ...told(), name: 7 }],
  ])('%s', (_, value) => {
    const { work, troubles } = readWorkFile(JSON.stringify(value))
    expect(work).toBeNull()
    expect(troubles).not.toEqual([])
  })
  test('size before parsing', () => {
    expect(readWorkFile(' '.repeat(1_000_001)).troubles.map(({ kind }) => kind)).toEqual(['too big'])
  })
})
