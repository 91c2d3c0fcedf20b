/** A name's kin: its plural, and how “v.” is written elsewhere. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hashKin } from '../../src/match/hashed-kin.ts'
import { kinIn, lineOf, lineWithPlural, nameIn } from '../../src/match/kin.ts'
import { readWords } from '../../src/text/word.ts'

describe('the kin of a name', () => {
  test.each([
    ['municipal bond', ['municipal bond', 'municipal bonds']],
    ['grand jury', ['grand jury', 'grand juries']],
    ['IP address', ['IP address', 'IP addresses']],
    ['computer virus', ['computer virus', 'computer viruses']],
    ['ITIN', ['ITIN', 'ITINs']],
    ['petition for certiorari', ['petition for certiorari', 'petitions for certiorari']],
    ['capital gains', ['capital gains']],
    ['401(k)', ['401(k)']],
    ['Doe v. Noem', ['Doe v. Noem', 'Doe vs. Noem', 'Doe v. Noems', 'Doe vs. Noems']],
    ['LGBTQ+', ['LGBTQ+']],
  ])('%s', (name, kin) => {
    const line = lineWithPlural(name)
    expect(kinIn(line)).toEqual(kin)
    expect(nameIn(line)).toBe(name)
  })

  test('signs of plurals that a name brings along are blanks', () => {
    expect(kinIn(lineWithPlural('a<b ^ bond>'))).toEqual(['a b   bond '])
    expect(kinIn(lineOf('a^b'))).toEqual(['a b'])
  })
})

/** Each of a line's kin as the hashes of its words, read between two other lines. */
const hashed = (line: string): number[][] => {
  const rows: number[][] = []
  const text = ['§ 1 v.', line, 's, Inc.'].join('\n')
  const lines = [
    { from: 0, to: 6 },
    { from: 7, to: 7 + line.length },
    { from: 8 + line.length, to: text.length },
  ]
  hashKin(text, lines, (number, place, hashes, start, end) => {
    if (number === 1) rows[place] = [...hashes.subarray(start, end)]
  })
  return rows
}

const read = (line: string): number[][] =>
  kinIn(line).map(name => {
    const { hash, count } = readWords(name)
    return [...hash.subarray(0, count)]
  })

describe('the hashes of the kin are those that their words have in a text', () => {
  test.each([
    '100-year flood',
    'H-1B visa',
    'sky  blue - box',
    'EU treaty',
    'y',
    'x-y',
    'right to try',
    'sworn in',
    'Title IX',
    'U.S. attorney',
    'Dobbs v. Jackson',
    'court’s dismissal',
    'coup d’état',
    '1,000-year flood',
    'Éire',
    'AT&T',
    '§ 1983',
    '',
  ])('of %s', name => {
    expect(hashed(lineWithPlural(name))).toEqual(read(lineWithPlural(name)))
  })

  test('of any name', () => {
    const sign = fc.constantFrom(..."aeysxzhcuAEYSZ09  --.,’'&é§^<>")
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 24 }), signs => {
        const line = lineWithPlural(signs.join(''))
        expect(hashed(line)).toEqual(read(line))
      }),
    )
  })

  test('of a name of very many words', () => {
    const line = lineWithPlural('so many words '.repeat(40))
    expect(hashed(line)).toEqual(read(line))
  })
})
