import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { type HandIn, handInTable, rightAmong, sideBySide } from '../../src/classroom/hand-ins.ts'
import { noWork, withAnswer, withGuess } from '../../src/classroom/work.ts'
import { bridge } from './lessons.ts'

const begun = noWork({ id: 'bridge-1abc' }, '2026-11-23')
const ana: HandIn = {
  file: 'ana.json',
  work: withGuess(withAnswer(withAnswer({ ...begun, name: 'Ana' }, 0, '=Why?'), 1, 1), 'local/toll', 'A fee'),
}
const ben: HandIn = { file: 'ben.json', work: withAnswer(withAnswer(begun, 1, 0), 2, 1) }
const odd: HandIn = { file: 'odd.json', work: withAnswer(withAnswer(begun, 1, 7), 2, 'Yes') }
const guess: HandIn = { file: 'guess.json', work: withGuess(begun, 'local/city-council', 'Townsfolk') }

test('question by question, file by file; what somebody guessed first', () => {
  const asked = sideBySide(bridge, [ana, ben, guess])
  expect(asked.map(({ ask }) => ask)).toEqual(['City council', ...bridge.questions.map(({ ask }) => ask)])
  expect(asked[0]!.answers.map(({ answer }) => answer)).toEqual(['', '', 'Townsfolk'])
  expect(asked[1]!.answers).toEqual([
    { answer: '=Why?', isRight: null },
    { answer: '', isRight: null },
    { answer: '', isRight: null },
  ])
  expect(asked[2]!.answers).toEqual([
    { answer: 'Two thirds', isRight: true },
    { answer: 'More than half', isRight: false },
    { answer: '', isRight: null },
  ])
  expect(asked[3]!.answers[1]).toEqual({ answer: 'No', isRight: null })
})

test('an option that is none is no answer', () => {
  const asked = sideBySide(bridge, [odd])
  expect(asked[1]!.answers).toEqual([{ answer: '', isRight: null }])
  expect(asked[2]!.answers).toEqual([{ answer: '', isRight: null }])
})

test('how many are right among those who answered', () => {
  const [open, choice, noneRight] = sideBySide(bridge, [ana, ben, guess]).slice(1).map(rightAmong)
  expect(open).toBeNull()
  expect(choice).toEqual({ right: 1, all: 2 })
  expect(noneRight).toBeNull()
})

test('a table that a spreadsheet opens, without formulas', () => {
  const asked = sideBySide(bridge, [ana, ben])
  const { data, errors } = Papa.parse<string[]>(
    handInTable('Student', ['Ana', '-Ben'], asked).replace(/^\uFEFF|\r\n$/g, ''),
    { delimiter: ',', newline: '\r\n' },
  )
  expect(errors).toEqual([])
  expect(data[0]).toEqual(['Student', ...bridge.questions.map(({ ask }) => ask)])
  expect(data[1]!.slice(0, 3)).toEqual(['Ana', "'=Why?", 'Two thirds'])
  expect(data[2]![0]).toBe("'-Ben")
})
