/**
 * Where words begin and end, and how they are written.
 *
 * `ICE's` is the word `ice` with a tail; `D.H.S.` is one word, `dhs`; `green-card` is two; `#IRS` is `irs`;
 * `32,809` and `212.5` are one each; `§` and `&` are words, `&` the word `and`.
 */
import { foldUnit } from './fold.ts'

/** How the letters of a word are cased. */
export const SHAPE = { none: 0, small: 1, capital: 2, capitals: 3, mixed: 4 } as const

/** The words of a text, in parallel rows: word `i` is the `i`th of each. */
export interface Words {
  readonly count: number
  /** First unit of the word. */
  readonly start: Int32Array
  /** Past the word's last unit, without a possessive tail. */
  readonly end: Int32Array
  /** Past the word and its possessive tail. */
  readonly tail: Int32Array
  /** 32-bit hash of the folded word. */
  readonly hash: Uint32Array
  /** One of SHAPE. */
  readonly shape: Uint8Array
}

const SECTION_SIGN = 0xa7
const AMPERSAND = 38
const APOSTROPHE = 39
const PERIOD = 46
const COMMA = 44
const LETTER_S = 115

export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57

/** Letters of any script; `unit` is folded. */
const isLetter = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) ||
  (unit >= 0xdf && unit !== 0xf7 && unit < 0x2000) ||
  (unit >= 0x2c00 && unit < 0xd800 && !(unit >= 0x2e00 && unit < 0x3041))

/** FNV-1a, the start and the step. */
const SEED = 0x811c9dc5
const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)

/** The hash of a word with one more unit, folded, behind it. */
export const hashOn = (hash: number, unit: number): number => mix(hash, unit) >>> 0

/** The hash that what stands from `start` up to `end` would have as a word among `Words`; it is folded already. */
export function hashOf(word: string, start = 0, end = word.length): number {
  let hash = SEED
  for (let i = start; i < end; i++) hash = mix(hash, word.charCodeAt(i))
  return hash >>> 0
}

const AND = hashOf('and')

/** Every word of a text, in one pass. */
export function readWords(text: string): Words {
  let most = (text.length >> 1) + 1
  for (const sign of ['&', '§'])
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) most++
  const start = new Int32Array(most)
  const end = new Int32Array(most)
  const tail = new Int32Array(most)
  const hash = new Uint32Array(most)
  const shape = new Uint8Array(most)
  let count = 0
  let i = 0
  const folded = (at: number): number => (at < text.length ? foldUnit(text.charCodeAt(at)) : 0)
  const isWordUnit = (unit: number): boolean => isLetter(unit) || isDigit(unit)

  while (i < text.length) {
    const first = foldUnit(text.charCodeAt(i))
    if (first === SECTION_SIGN || first === AMPERSAND) {
      start[count] = i
      while (first === SECTION_SIGN && folded(i + 1) === SECTION_SIGN) i++
      end[count] = tail[count] = ++i
      hash[count] = first === AMPERSAND ? AND : mix(SEED, SECTION_SIGN) >>> 0
      shape[count++] = SHAPE.none
      continue
    }
    if (!isLetter(first) && !isDigit(first)) {
      i++
      continue
    }
    start[count] = i
    let h = SEED
    let units = 0
    let capitals = 0
    let smalls = 0
    let startsCapital = false
    let initials = 0
    let wordEnd = i
    let tailEnd = 0
    for (;;) {
      const raw = i < text.length ? text.charCodeAt(i) : 0
      const unit = raw === 0 ? 0 : foldUnit(raw)
      if (unit === 0) {
        if (i >= text.length) break
        while (i < text.length && folded(i) === 0) i++ // soft hyphens, joiners, accents inside the word
        if (isWordUnit(folded(i)) || folded(i) === APOSTROPHE) continue
        break
      }
      if (isLetter(unit)) {
        const capital = raw !== unit && String.fromCharCode(raw).toLowerCase() !== String.fromCharCode(raw)
        if (capital) capitals++
        else smalls++
        if (units === 0) startsCapital = capital
      } else if (!isDigit(unit)) {
        if (unit === PERIOD) {
          const initial = units === initials + 1 && isLetter(folded(i - 1))
          if (initial && isLetter(folded(i + 1)) && !isWordUnit(folded(i + 2))) {
            initials++
            i++
            continue
          }
          if (initial && initials > 0) {
            wordEnd = ++i // the last period of D.H.S.
            break
          }
          if (!(isDigit(folded(i - 1)) && isDigit(folded(i + 1)))) break
        } else if (unit === COMMA) {
          if (
            !(
              isDigit(folded(i - 1)) &&
              isDigit(folded(i + 1)) &&
              isDigit(folded(i + 3)) &&
              !isDigit(folded(i + 4))
            )
          )
            break
          i++
          continue
        } else if (unit === APOSTROPHE) {
          if (!isLetter(folded(i + 1))) break
          if (folded(i + 1) === LETTER_S && !isWordUnit(folded(i + 2))) {
            tailEnd = i + 2
            break
          }
          i++
          continue
        } else break
      }
      h = mix(h, unit)
      units++
      wordEnd = ++i
    }
    if (
      tailEnd === 0 &&
      folded(wordEnd) === APOSTROPHE &&
      folded(wordEnd + 1) === LETTER_S &&
      !isWordUnit(folded(wordEnd + 2))
    )
      tailEnd = wordEnd + 2 // D.H.S.'s
    end[count] = wordEnd
    tail[count] = i = Math.max(tailEnd, wordEnd)
    hash[count] = h >>> 0
    shape[count++] =
      capitals + smalls === 0
        ? SHAPE.none
        : smalls === 0
          ? capitals > 1
            ? SHAPE.capitals
            : SHAPE.capital
          : capitals === 0
            ? SHAPE.small
            : startsCapital && capitals === 1
              ? SHAPE.capital
              : SHAPE.mixed
  }
  return { count, start, end, tail, hash, shape }
}

/** Word `i` as search spells it: small, without accents, periods of initials or thousands' commas. */
export function spell(text: string, words: Words, i: number): string {
  let word = ''
  for (let at = words.start[i]!; at < words.end[i]!; at++) {
    const unit = foldUnit(text.charCodeAt(at))
    if (isLetter(unit) || isDigit(unit) || unit === SECTION_SIGN) word += String.fromCharCode(unit)
    else if (unit === AMPERSAND) return 'and'
    else if (unit === PERIOD && isDigit(foldUnit(text.charCodeAt(at - 1))) && isDigit(folded(text, at + 1)))
      word += '.'
  }
  return word.startsWith('§') ? '§' : word
}

const folded = (text: string, at: number): number => (at < text.length ? foldUnit(text.charCodeAt(at)) : 0)
