import { expect, test } from 'vitest'
import { openSearch } from '../../src/glossary/search.ts'
import type { Topic } from '../../src/glossary/topic.ts'

const topic = (headword: string, gist: string, ...names: string[]): Topic => ({
  id: headword,
  headword,
  gist,
  names,
})

const search = openSearch([
  topic('Temporary Protected Status', 'Lets people stay while their country is unsafe.', 'TPS'),
  topic('Deferred action', 'A decision not to deport somebody for a time.', 'DACA'),
  topic('Filibuster', 'Talk without end, which stops a vote.'),
  topic('Enforcement and Removal Operations', 'The part of ICE that deports.', 'ERO'),
  topic('Habeas corpus', 'Asks a judge whether a jailing is lawful.', 'writ of habeas corpus'),
  topic('IRC § 6103(i)(1)', 'Opens tax files in criminal cases.'),
  topic('Remittance tax', 'One percent of cash sent abroad.'),
])

const first = (query: string): string | undefined => search(query)[0]?.headword

test.each([
  ['TPS', 'Temporary Protected Status'],
  ['tps', 'Temporary Protected Status'],
  ['T.P.S.', 'Temporary Protected Status'],
  ['temporary protected', 'Temporary Protected Status'],
  ['temporery protectd status', 'Temporary Protected Status'],
  ['fillibuster', 'Filibuster'],
  ['filibus', 'Filibuster'],
  ['habeus corpus', 'Habeas corpus'],
  ['6103', 'IRC § 6103(i)(1)'],
  ['remitance', 'Remittance tax'],
  ['deport', 'Deferred action'],
])('%s leads to %s', (query, headword) => {
  expect(first(query)).toBe(headword)
})

test.each(['', '   ', 'zebra', '§', 'ab'])('%j finds nothing', query => {
  expect(search(query)).toEqual([])
})

test('a short word is taken as typed: “ER” is not “ERO”, nor “TBS” TPS', () => {
  expect(search('TBS')).toEqual([])
  expect(search('ER')).toEqual([])
})

test('a phrase of which one word is unknown is still worth a guess', () => {
  expect(first('the fillibuster zebra')).toBe('Filibuster')
})
