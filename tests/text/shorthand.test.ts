/** Shorthand: short where words come again, and the same text when it is spelled out. */
import { describe, expect, test } from 'vitest'
import { inShorthand, spellOut } from '../../src/text/shorthand.ts'

const again = (list: readonly string[]): string[] => {
  const { words, short } = inShorthand({ list })
  return short.list.map(text => spellOut(text, words))
}

const EIGHT_TIMES = Array.from({ length: 8 })

const manyWords = (count: number): string => Array.from({ length: count }, (_, i) => `word${i}`).join(' ')

describe('shorthand', () => {
  const texts = [
    'The court may stay the order. The court did not, and the court alone can.',
    'The order says: “the court”, the court, the court, the court, and the court alone.',
    'Nobody stays; 42 of 42 orders were stayed 42 times.',
    'Ünïcode: § 1983, 𝔰𝔱𝔞𝔶, שלום and 👩‍⚖️ — kept.',
    '',
  ]
  const { words, short } = inShorthand({ first: texts.slice(0, 2), others: texts.slice(2) })

  test('gives every text again, in its list', () => {
    expect(short.first.map(text => spellOut(text, words))).toEqual(texts.slice(0, 2))
    expect(short.others.map(text => spellOut(text, words))).toEqual(texts.slice(2))
  })

  test('is shorter where words come again', () => {
    expect(words).toContain(' court')
    expect(short.first[0]!.length).toBeLessThan(texts[0]!.length * 0.8)
  })

  test('spells a rare word with its letters', () => {
    expect(short.others[0]).toContain('Nobody')
  })

  test('makes one character of words that always stand together', () => {
    const same = Array.from({ length: 10 }, () => 'the rule of law.')
    expect(inShorthand({ same }).short.same[0]!.length).toBeLessThan(3)
    expect(again(same)).toEqual(same)
  })

  test('joins no text’s end with what is not there', () => {
    const list = [...Array.from({ length: 10 }, () => 'a-undefined'), 'b-']
    expect(again(list)).toEqual(list)
  })

  test('holds more words than have characters of two bytes', () => {
    const list = EIGHT_TIMES.map(() => manyWords(9000))
    expect(inShorthand({ list }).words.length).toBeGreaterThan(8000)
    expect(again(list)).toEqual(list)
  })

  test('leaves letters alone when there are more words than characters', () => {
    const list = [...EIGHT_TIMES.map(() => manyWords(50_000)), 'the “court”']
    const { short } = inShorthand({ list })
    expect(short.list[0]).toContain(' word')
    expect(short.list.join('')).not.toMatch(/[\ud800-\udfff]/)
    expect(again(list)).toEqual(list)
  })
})
