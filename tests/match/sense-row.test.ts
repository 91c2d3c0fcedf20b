import { expect, test } from 'vitest'
import { foldClue } from '../../src/match/clue.ts'
import { firstOwnOf, senseOf, separate, storeSenses } from '../../src/match/sense-row.ts'

const SENSES = [
  { clues: ['migrant*', 'border', 'deport*'], unless: ['prison', 'parole board'] },
  { clues: [], unless: [] },
  { clues: ['prison', 'inmate*', 'border'], unless: ['migrant*', 'border', 'CHNV'] },
  { clues: ['judge*', 'Judge*', 'judge*'], unless: ['… Farm', 'prison'] },
]

test('every sense has its clues back, each once', () => {
  const stored = storeSenses(SENSES)
  const clues = separate(stored.clues)
  const told = (numbers: readonly number[]): string[] => numbers.map(number => clues[number]!).sort()
  const meant = (written: readonly string[]): string[] => [...new Set(written.map(foldClue))].sort()
  const firstOwn = firstOwnOf(stored.senses, clues.length)
  expect(
    stored.senses
      .map((row, i) => senseOf(row, firstOwn[i]!))
      .map(({ clues, unless }) => [told(clues), told(unless)]),
  ).toEqual(SENSES.map(({ clues, unless }) => [meant(clues), meant(unless)]))
})

test('each clue is kept once, the most common ones first', () => {
  const clues = separate(storeSenses(SENSES).clues)
  expect(new Set(clues).size).toBe(clues.length)
  expect(clues.slice(0, 3).sort()).toEqual(['border', 'migrant*', 'prison'])
})

test('what is of one sense only costs no number of its own', () => {
  const { senses } = storeSenses(SENSES)
  expect(senses[1]).toEqual([[0], [0]])
  expect(senses[3]).toEqual([[2], [1, expect.any(Number)]])
})
