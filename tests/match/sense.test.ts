import { describe, expect, test } from 'vitest'
import {
  cluesInSentence,
  foldClue,
  hasClue,
  isVetoed,
  openSense,
  readCompany,
} from '../../src/match/sense.ts'
import { readWords } from '../../src/text/word.ts'
import { marked } from '../notation.ts'

/** The company of the name between stars. */
const around = (line: string) => {
  const { text, surfaces } = marked(line)
  const words = readWords(text)
  const start = text.indexOf(surfaces[0]!)
  const inside = Array.from({ length: words.count }, (_, i) => i).filter(
    i => words.start[i]! >= start && words.end[i]! <= start + surfaces[0]!.length,
  )
  return { company: readCompany(text, words), name: { from: inside[0]!, to: inside.at(-1)! + 1 } }
}
const sense = (clues: string[], unless: string[] = []) =>
  openSense({ clues: clues.map(foldClue), unless: unless.map(foldClue) })

describe('a clue', () => {
  test.each<[clue: string, line: string, speaks: boolean]>([
    ['border', 'At the border he got **parole**.', true],
    ['border', 'At the borders he got **parole**.', false],
    ['border*', 'At the borders he got **parole**.', true],
    ['parole board', 'The **parole** board met.', false],
    ['House Committee', 'The House **Homeland Security** Committee met.', true],
    ['Border Patrol', 'He met the border  patrol, then **parole** came.', true],
    ['U.S.', 'He came to the US on **parole**.', true],
    ['taxpayer’s', 'The taxpayer’s **data** leaked.', true],
    ['data', 'The **data** leaked.', false],
  ])('%s in “%s”: %s', (clue, line, speaks) => {
    const { company, name } = around(line)
    expect(cluesInSentence(company, name, sense([clue]))).toBe(speaks ? 1 : 0)
  })
})

test('clues count in the sentence, each once, and are seen in the passage', () => {
  const { company, name } = around('A border and a border. The **parole** of a sponsor. A visa.')
  expect(cluesInSentence(company, name, sense(['sponsor', 'border', 'visa']))).toBe(1)
  expect(hasClue(company, name, sense(['visa']))).toBe(true)
  expect(hasClue(company, name, sense(['asylum']))).toBe(false)
})

test('a veto works in the sentence only', () => {
  const unless = sense([], ['prison'])
  for (const [line, vetoed] of [
    ['He left prison on **parole**.', true],
    ['He left prison. Then **parole** came.', false],
  ] as const) {
    const { company, name } = around(line)
    expect(isVetoed(company, name, unless)).toBe(vetoed)
  }
})

test('a sentence in capitals shouts, a name in capitals does not', () => {
  expect(around('ICE AND THE **IRS** SHARE DATA').company.shouted[0]).toBe(true)
  expect(around('The **IRS** and ICE share data').company.shouted[0]).toBe(false)
  expect(around('**IRS**, ICE').company.shouted[0]).toBe(false)
})
