import { expect, test } from 'vitest'
import { hashOf, readWords, SHAPE, spell } from '../../src/text/word.ts'

const shapes = Object.fromEntries(Object.entries(SHAPE).map(([name, value]) => [value, name]))

/** `word+tail:shape` for every word, so that a case is one line. */
const words = (text: string): string[] => {
  const found = readWords(text)
  return Array.from(
    { length: found.count },
    (_, i) =>
      `${spell(text, found, i)}${text.slice(found.end[i], found.tail[i]) ? '+' : ''}:${shapes[found.shape[i]!]}`,
  )
}

test.each<[what: string, text: string, expected: string[]]>([
  ['possessives are tails', 'ICE’s agents', ['ice+:capitals', 'agents:small']],
  ['initials are one word', 'the D.H.S. and U.S.', ['the:small', 'dhs:capitals', 'and:small', 'us:capitals']],
  ['initials may have a possessive', "D.H.S.'s", ['dhs+:capitals']],
  [
    'a sentence may end in a single letter',
    'Plan B. The rest',
    ['plan:capital', 'b:capital', 'the:capital', 'rest:small'],
  ],
  ['hyphens part words', 'green-card holder', ['green:small', 'card:small', 'holder:small']],
  ['en dashes too', 'IRS–ICE', ['irs:capitals', 'ice:capitals']],
  ['hashtags', '#IRS', ['irs:capitals']],
  ['small plural of capitals', 'ITINs', ['itins:mixed']],
  [
    'signs between letters crowd words together',
    'S&P§§Q&A',
    ['s:capital', 'and:none', 'p:capital', '§:none', 'q:capital', 'and:none', 'a:capital'],
  ],
  ['figures', '32,809 and 212.5', ['32809:none', 'and:small', '212.5:none']],
  ['Indian grouping stays apart', '5,00,000', ['5:none', '00000:none']],
  ['a list of figures is not one figure', '1, 234', ['1:none', '234:none']],
  ['section signs are one word', '§§ 6103', ['§:none', '6103:none']],
  [
    'an ampersand is “and”',
    'Immigration & Nationality',
    ['immigration:capital', 'and:none', 'nationality:capital'],
  ],
  ['accents fall away', 'Tocorón, São', ['tocoron:capital', 'sao:capital']],
  ['decomposed accents too', 'Tocoro\u0301n', ['tocoron:capital']],
  ['several in a row neither', 'hu\u00ad\u00adman', ['human:small']],
  ['nor two marks on one letter', 'Vie\u0323\u0302t', ['viet:capital']],
  ['nor a joiner before a possessive', 'ICE\u2060’s', ['ice+:capitals']],
  ['soft hyphens are not there', 'depor\u00adtation', ['deportation:small']],
  ['zero-width joiners are not there', 'IR\u200bS', ['irs:capitals']],
  ['apostrophes inside names', 'O’Donnell don’t', ['odonnell:mixed', 'dont:small']],
  [
    'no-break and thin spaces part words',
    'CHNV\u00a0parole\u2009program',
    ['chnv:capitals', 'parole:small', 'program:small'],
  ],
])('%s', (_, text, expected) => {
  expect(words(text)).toEqual(expected)
})

test('a word hashes as its spelling does, however it is printed', () => {
  for (const text of ['D.H.S.', 'DHS', 'dhs', 'D\u00adHS', 'DHS’s'])
    expect(readWords(text).hash[0]).toBe(hashOf('dhs'))
})

test('text without words has none', () => {
  expect(words(' — …  “” \n')).toEqual([])
  expect(words('')).toEqual([])
})

test('spans are those of the text as given', () => {
  const text = 'the “D.H.S.’s” plan'
  const found = readWords(text)
  expect(text.slice(found.start[1], found.end[1])).toBe('D.H.S.')
  expect(text.slice(found.start[1], found.tail[1])).toBe('D.H.S.’s')
})
