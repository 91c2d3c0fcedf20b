/** The steps of which openings are made: what stands at a place in a text, so far as they tell it apart. */
import { isSpace } from './cursor.ts'

/** Steps are ASCII characters, but for these. Digits in a row are one step, and so are blanks. */
export const DIGIT = 0x30
export const BLANK = 0x20
const SECTION_SIGN = 0x7f
const BEYOND_ASCII = 0
export const STEPS = 128

export const isWord = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x30 && code <= 0x39) ||
  code === 0x5f

export function stepOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return DIGIT
  if (isSpace(code)) return BLANK
  if (code < 0x7f) return code
  return code === 0xa7 ? SECTION_SIGN : BEYOND_ASCII
}

const ASCII = Array.from({ length: 128 }, (_, code) => code)
const STEP_OF_ASCII = Uint8Array.from(ASCII, stepOf)
export const IS_WORD = Uint8Array.from(ASCII, code => (isWord(code) ? 1 : 0))
export const WORD_STEPS = [...new Set(ASCII.filter(isWord).map(stepOf))]

/** The step at a place in a text. */
export function stepAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code < 128 ? STEP_OF_ASCII[code]! : stepOf(code)
}

/** Whether a letter, digit or underscore stands at a place in a text. */
function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 && IS_WORD[code] === 1
}

/** The nodes where every way begins: behind a letter or digit, and behind anything else. */
export const WITHIN_WORD = 1
export const OUTSIDE = 2

/** Where the way begins for what stands at a place. */
export const rootAt = (text: string, at: number): number =>
  at > 0 && isWordAt(text, at - 1) ? WITHIN_WORD : OUTSIDE
