import { describe, expect, test } from 'vitest'
import { Clues, foldClue } from '../../src/match/clue.ts'
import { cluesAround, readCompany, vetoIn } from '../../src/match/sense.ts'
import { readWords } from '../../src/text/word.ts'
import { marked } from '../notation.ts'

/** What clues and vetoes say of the name between stars. */
function around(line: string, clues: readonly string[] = [], unless: readonly string[] = []) {
  const { text, surfaces } = marked(line)
  const words = readWords(text)
  const start = text.indexOf(surfaces[0]!)
  const inside = Array.from({ length: words.count }, (_, i) => i).filter(
    i => words.start[i]! >= start && words.end[i]! <= start + surfaces[0]!.length,
  )
  const book = new Clues([...clues, ...unless].map(foldClue))
  const sense = { clues: clues.map((_, i) => i), unless: unless.map((_, i) => clues.length + i) }
  const company = readCompany(text, words)
  const name = { from: inside[0]!, to: inside.at(-1)! + 1 }
  return { company, clues: cluesAround(company, name, sense, book), veto: vetoIn(company, name, sense, book) }
}

describe('a clue', () => {
  test.each<[clue: string, line: string, speaks: boolean]>([
    ['border', 'At the border he got **parole**.', true],
    ['border', 'At the borders he got **parole**.', false],
    ['border*', 'At the borders he got **parole**.', true],
    ['parole board', 'The **parole** board met.', true],
    ['parole', 'The **parole** board met.', false],
    ['on parole', 'He came on **parole**.', true],
    ['House Committee', 'The **House** Committee met.', true],
    ['Homeland Security', 'The House **Homeland Security** Committee met.', false],
    ['House Committee', 'The House **Homeland Security** Committee met.', true],
    ['Border Patrol', 'He met the Border  Patrol, then **parole** came.', true],
    ['U.S.', 'He came to the US on **parole**.', true],
    ['taxpayer’s', 'The taxpayer’s **data** leaked.', true],
    ['India’s', 'India’s **court** met.', true],
    ['India’s', 'The India **visa** was dear.', false],
    ['data', 'The **data** leaked.', false],
    ['House', 'The House heard of **parole**.', true],
    ['House', 'In his house he heard of **parole**.', false],
    ['House', 'THE HOUSE HEARD OF **PAROLE**.', true],
    ['house', 'The House heard of **parole**.', true],
    ['… Farm', 'At **White House** Farm they met.', true],
    ['… Farm', 'The **White House** bought a Farm.', false],
    ['… of Blues', 'At the **House** of Blues they met.', true],
    ['state …', 'The state **House** met.', true],
    ['state …', 'The **House** of the state met.', false],
    ['(state) …', 'The New Mexico **House** met.', true],
    ['(state) …', 'A New Mexico member of the **House** met.', false],
    ['(state) lawmakers', 'New Mexico lawmakers rewrote the **tax code**.', true],
    ['(state) lawmakers', 'Our lawmakers rewrote the **tax code** of New Mexico.', false],
    ['(state)', 'The **House** heard a man from Maine.', true],
    ['… ', 'The **House** met.', false],
  ])('%s in “%s”: %s', (clue, line, speaks) => {
    expect(around(line, [clue]).clues.inSentence).toHaveLength(speaks ? 1 : 0)
  })
})

test('a clue is told as its author wrote it, but for capitals', () => {
  expect(around('India’s **court** met.', ['India’s …']).clues.inSentence).toEqual(['india’s …'])
})

test('clues of the sentence and of the rest of the passage are told apart, each once', () => {
  const line = 'A border and a border. The **parole** of a sponsor. A visa.'
  expect(around(line, ['sponsor', 'border', 'visa', 'asylum']).clues).toEqual({
    inSentence: ['sponsor'],
    inPassage: ['border', 'visa'],
  })
})

test('a veto works in the sentence only', () => {
  expect(around('He left prison on **parole**.', [], ['prison*']).veto).toEqual({
    word: 'prison*',
    near: true,
    renames: false,
  })
  expect(around('He left prison. Then **parole** came.', [], ['prison*']).veto).toBeNull()
})

test('a veto at the other end of a long sentence weighs less', () => {
  const long = `The prison ${'stood on a hill by the river '.repeat(3)}where her **parole** ended.`
  expect(around(long, [], ['prison']).veto).toEqual({ word: 'prison', near: false, renames: false })
})

test('a sentence in capitals shouts, a name in capitals does not', () => {
  expect(around('ICE AND THE **IRS** SHARE DATA').company.shouted[0]).toBe(true)
  expect(around('The **IRS** and ICE share data').company.shouted[0]).toBe(false)
  expect(around('**IRS**, ICE').company.shouted[0]).toBe(false)
})
