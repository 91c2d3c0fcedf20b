/** Shorthand: short where words come again, and the same text when it is spelled out. */
import { describe, expect, test } from 'vitest'
import { frequentWords, shortener, spellOut } from '../../src/text/shorthand.ts'

const TEXTS = [
  'The court may stay the order. The court did not.',
  'The order says: “the court”, and the court alone.',
  'Nobody stays; 42 of 42 orders were stayed 42 times.',
  'Ünïcode: § 1983, 𝔰𝔱𝔞𝔶, שלום and 👩‍⚖️ — kept.',
  '',
]

describe('shorthand', () => {
  const words = frequentWords(TEXTS)
  const short = TEXTS.map(shortener(words))

  test('gives every text again', () => {
    expect(short.map(text => spellOut(text, words))).toEqual(TEXTS)
  })

  test('is shorter where words come again', () => {
    expect(words).toContain(' court')
    expect(short[0]!.length).toBeLessThan(TEXTS[0]!.length * 0.8)
  })

  test('spells a rare word with its letters', () => {
    expect(short[2]).toContain('Nobody')
  })

  test('holds more words than have characters of two bytes', () => {
    const many = Array.from({ length: 30_000 }, (_, i) => `word${i}`)
    const text = [...many, ...many, ...many].join(' ')
    const known = frequentWords([text])
    expect(known).toHaveLength(29_999)
    const written = shortener(known)(text)
    expect(written.length).toBeLessThan(91_000)
    expect(spellOut(written, known)).toBe(text)
  })

  test('leaves letters alone when there are more words than characters', () => {
    const many = Array.from({ length: 50_000 }, (_, i) => `word${i}`)
    const text = [...many, ...many, ...many].join(' ')
    const known = frequentWords([text, 'the “court”'])
    const written = shortener(known)(`${text} “court”`)
    expect(written).toContain(' word')
    expect(written).not.toMatch(/[\ud800-\udfff]/)
    expect(spellOut(written, known)).toBe(`${text} “court”`)
  })
})
