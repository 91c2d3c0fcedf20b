import { expect, test } from 'vitest'
import { isBegun, progressOf } from '../../src/classroom/progress.ts'
import { noWork, withAnswer, withGuess, withShown } from '../../src/classroom/work.ts'
import { assignment, work } from './examples.ts'

const none = noWork(assignment, '2026-11-21')

test('how far a student has come', () => {
  expect(progressOf(assignment, none)).toEqual({ answered: 0, questions: 3, toGuess: 1 })
  expect(progressOf(assignment, work)).toEqual({ answered: 2, questions: 3, toGuess: 0 })
})

test('blanks are no answer; the first option is one', () => {
  expect(progressOf(assignment, withAnswer(none, 0, ' \n')).answered).toBe(0)
  expect(progressOf(assignment, withAnswer(none, 1, 0)).answered).toBe(1)
})

test('answers to questions that the assignment no longer has do not count', () => {
  expect(progressOf({ ...assignment, questions: [] }, work)).toEqual({
    answered: 0,
    questions: 0,
    toGuess: 0,
  })
})

test('what there is to hand in or to clear', () => {
  expect(isBegun(none)).toBe(false)
  expect(isBegun(withShown(none, 'courts/injunction'))).toBe(false)
  expect(isBegun(withGuess(none, 'courts/injunction', 'a shot'))).toBe(true)
  expect(isBegun({ ...none, name: 'Sam' })).toBe(true)
})
