/** An article that gives a name of ours to something else: a state's department, a state's House. */
import { describe, expect, test } from 'vitest'
import { NOTHING_SAID } from '../../src/match/document-memory.ts'
import { findMentions } from '../../src/match/find.ts'
import { compileLexicon, type Names, openLexicon } from '../../src/match/lexicon.ts'
import { starred } from '../notation.ts'

const NAMES: Names<string>[] = [
  {
    target: 'agriculture',
    sure: ['U.S. Department of Agriculture'],
    exact: [],
    clued: ['Department of Agriculture'],
    informal: [],
    clues: ['farm*', 'meat'],
    unless: ['(state) …', 'state …', 'hunger'],
    places: [],
    field: '',
    need: 2,
  },
  {
    target: 'appeal',
    sure: [],
    exact: [],
    clued: ['appeal'],
    informal: [],
    clues: ['court'],
    unless: ['state …'],
    places: [],
    field: '',
    need: 2,
  },
  {
    target: 'senate',
    sure: ['U.S. Senate', 'Senate'],
    exact: [],
    clued: [],
    informal: [],
    clues: [],
    unless: ['state …'],
    places: [],
    field: '',
    need: 2,
  },
  {
    target: 'cdc',
    sure: ['CDC'],
    exact: [],
    clued: [],
    informal: [],
    clues: [],
    unless: ['Chinese …'],
    places: [],
    field: '',
    need: 2,
  },
]
const lexicon = openLexicon(compileLexicon(NAMES))

const found = (...passages: string[]): string[] =>
  findMentions(passages, lexicon).mentions.map((mentions, i) => starred(passages[i]!, mentions))

describe('a name that the article has given to something else', () => {
  test.each([
    ['The Ohio Department of Agriculture closed it.', 'The Department of Agriculture saw no meat.'],
    ['The Department of Agriculture saw no meat.', 'The state Department of Agriculture closed it.'],
  ])('is not ours: %s %s', (...passages) => {
    expect(found(...passages)).toEqual(passages)
  })

  test('is ours again where the article names ours in full', () => {
    expect(
      found(
        'The Ohio Department of Agriculture asked the U.S. Department of Agriculture.',
        'The Department of Agriculture saw no meat.',
      ),
    ).toEqual([
      'The Ohio Department of Agriculture asked the **U.S. Department of Agriculture**.',
      'The **Department of Agriculture** saw no meat.',
    ])
  })

  test('is ours where a word farther off spoke against it once', () => {
    expect(
      found(
        'Hunger, the Department of Agriculture said, fell.',
        'The Department of Agriculture saw no meat.',
      ),
    ).toEqual([
      'Hunger, the Department of Agriculture said, fell.',
      'The **Department of Agriculture** saw no meat.',
    ])
  })

  test('is ours where it is a plain word', () => {
    expect(found('A state appeal failed.', 'The court heard the appeal.')).toEqual([
      'A state appeal failed.',
      'The court heard the **appeal**.',
    ])
  })

  test('is not ours even if it needs no clue, whatever ours is called in full', () => {
    const passages = [
      'The state Senate passed it, a seat in the U.S. Senate being empty.',
      'The Senate meets on Friday.',
    ]
    expect(found(...passages)).toEqual([
      'The state Senate passed it, a seat in the **U.S. Senate** being empty.',
      'The Senate meets on Friday.',
    ])
    const { memory } = findMentions(passages, lexicon)
    expect(findMentions(['The Senate rose.'], lexicon, memory).mentions).toEqual([[]])
  })

  test('is ours where it is an abbreviation, which others borrow', () => {
    expect(found('The Chinese CDC knew.', 'The CDC sent no one.')).toEqual([
      'The Chinese CDC knew.',
      'The **CDC** sent no one.',
    ])
  })

  test('is not ours in a later part of the document', () => {
    const { memory } = findMentions(['The Ohio Department of Agriculture closed it.'], lexicon, NOTHING_SAID)
    const { mentions } = findMentions(['The Department of Agriculture saw no meat.'], lexicon, memory)
    expect(mentions).toEqual([[]])
  })
})
