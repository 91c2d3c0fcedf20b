/** Names as lists tell them, stored beside the forms that are written like them. */
import { expect, test } from 'vitest'
import { formsOf } from '../../src/match/form.ts'
import { type FormRow, rowsOf, withoutPlurals } from '../../src/match/form-row.ts'
import { readTold, storeTold } from '../../src/match/told.ts'

const rowsFor = (names: readonly string[]): FormRow[] =>
  withoutPlurals(rowsOf(names.flatMap(name => formsOf(name, 'sure'))))

test.each([
  [['asylum seeker', 'Border Patrol', 'ICE', 'U.S. Court of Appeals', 'right of asylum', 'Right of Asylum']],
  [['Éire Accord', 'éclair case', 'two  blanks', '']],
  [[]],
])('come back as they were: %j', names => {
  const rows = rowsFor(names)
  expect(readTold(storeTold(names, rows), rows)).toEqual(names)
})

test('take a number where a form is written like them', () => {
  const names = ['asylum seeker', 'Border Patrol', 'the ICE raids']
  expect(storeTold(names, rowsFor(names)).map(told => typeof told)).toEqual(['number', 'number', 'string'])
})

test('of a form that is not there are an error', () => {
  expect(() => readTold([8], rowsFor(['asylum']))).toThrow(RangeError)
})
