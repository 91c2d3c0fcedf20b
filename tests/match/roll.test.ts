/** Names as they are shipped. */
import { expect, test } from 'vitest'
import { readRoll, surelyCalled, withoutTwins, writeRoll } from '../../src/match/roll.ts'

const none = { sure: [], exact: [], clued: [], informal: [] }
const ALL = [
  { sure: ['grand jury', 'Doe v. Noem'], exact: ['C++'], clued: ['jury', '?'], informal: ['gj'] },
  none,
  { ...none, clued: ['bond'] },
  none,
]

const enrolled = (roll: string): string[] =>
  readRoll(roll).map(({ target, sureness, from, to }) => `${target} ${sureness} ${roll.slice(from, to)}`)

test('come back with what they mean, how surely, and their plural', () => {
  expect(enrolled(writeRoll(ALL.map(withoutTwins)))).toEqual([
    '0 sure grand jury<',
    '0 sure Doe v. Noem^',
    '0 exact C++',
    '0 clued jury<',
    '0 informal gj',
    '2 clued bond^',
  ])
})

test('of a target are sure again, whatever the one before it was called', () => {
  const roll = writeRoll([
    { ...none, clued: ['bond'] },
    { ...none, sure: ['visa'] },
  ])
  expect(enrolled(roll)).toEqual(['0 clued bond^', '1 sure visa^'])
})

test('of a roll that was cut off are those that are left', () => {
  const roll = writeRoll(ALL.map(withoutTwins))
  expect(enrolled(roll.slice(0, 'grand jury<\nDoe v.'.length))).toEqual([
    '0 sure grand jury<',
    '0 sure Doe v.',
  ])
})

test('no name can begin another line', () => {
  expect(enrolled(writeRoll([{ ...none, sure: ['one\n?\n\ntwo'] }]))).toEqual(['0 sure one ?  two^'])
})

test('are told by what they surely mean', () => {
  const roll = writeRoll(ALL.map(withoutTwins))
  const called = [0, 1, 2].map(target =>
    surelyCalled(
      roll,
      readRoll(roll).filter(name => name.target === target),
    ),
  )
  expect(called).toEqual([['grand jury', 'Doe v. Noem', 'C++'], [], []])
})

test('go without those that have no form of their own: a plural that its author wrote down, a second spelling', () => {
  expect(
    withoutTwins({ ...none, sure: ['bonds', 'bond', 'cap-and-trade', 'cap and trade', '!'] }).sure,
  ).toEqual(['bond', 'cap-and-trade'])
})

test('that need a clue are no twins of those that need none', () => {
  const names = { ...none, sure: ['ICE'], clued: ['ICE'] }
  expect(withoutTwins(names)).toEqual(names)
})
