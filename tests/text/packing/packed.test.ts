/** Packed text: the same again, in less room than a zip file needs where the same words come again far apart. */
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packed, unpacked } from '../../../src/text/packing/packed.ts'

/** Sentences in which the same few hundred words come again in ever other orders. */
function prose(sentences: number): string {
  let dice = 7
  const upTo = (most: number): number => {
    dice = (dice * 48271) % 0x7fffffff
    return dice % most
  }
  const words = Array.from({ length: 300 }, () => `w${(upTo(1e6) + 1e6).toString(36)}`)
  const sentence = (): string =>
    `${Array.from({ length: 12 }, () => words[Math.min(upTo(300), upTo(300))]).join(' ')}.`
  return Array.from({ length: sentences }, sentence).join(' ')
}

describe('packed text', () => {
  test.each([
    ['nothing', ''],
    ['one letter', 'a'],
    ['the same letter many times', 'a'.repeat(100_000)],
    ['the same words many times', 'the court, '.repeat(5000)],
    ['letters in turns', 'ab'.repeat(999)],
    ['letters beyond ASCII', '“§ 1983” — Ünïcode, שלום, 𝔰𝔱𝔞𝔶 and 👩‍⚖️\0\n'],
    [
      'every character of two bytes',
      Array.from({ length: 0x800 }, (_, i) => String.fromCharCode(i)).join(''),
    ],
    ['prose', prose(500)],
  ])('is the same again: %s', (_, text) => {
    expect(unpacked(packed(text))).toBe(text)
  })

  test('is the same again, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), text => unpacked(packed(text)) === text))
    const fewLetters = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 300 })
    fc.assert(fc.property(fewLetters, text => unpacked(packed(text)) === text))
  })

  test('is the same again after it has stood in a script', () => {
    const text = prose(20)
    expect(unpacked(JSON.parse(JSON.stringify(packed(text))))).toBe(text)
  })

  test('takes less room in a zip file than the text does', () => {
    const text = prose(5000)
    const inZip = (data: string): number => gzipSync(data, { level: 9 }).length
    expect(inZip(packed(text).base64)).toBeLessThan(0.9 * inZip(text))
  })
})
