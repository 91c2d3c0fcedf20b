/** The lexicon as it is compiled and opened. */
import { expect, test } from 'vitest'
import { compileLexicon, openLexicon } from '../../src/match/lexicon.ts'
import { hashOf } from '../../src/text/word.ts'

const MANY = 40_000

test('every step of very many names can be laid, plain ones and others', () => {
  // Of so many steps two are likely to have one print, however they are salted, unless they are counted as they are laid.
  const sure = Array.from({ length: MANY }, (_, i) => (i % 2 ? `U.S. v${i}` : `w${i} bond`))
  const names = { exact: [], clued: [], informal: [], clues: [], unless: [], places: [], field: '', need: 3 }
  const lexicon = openLexicon(compileLexicon([{ target: 'all', sure, ...names }]))
  expect(lexicon.step(lexicon.step(0, hashOf('us')), hashOf(`v${MANY - 1}`))).toBeGreaterThan(0)
})
