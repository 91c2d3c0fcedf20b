/**
 * The kin in a line as the hashes of their words. Most lines are plain, letters and figures with blanks and hyphens: they
 * are hashed as they are read, without a string for any word, since thirty thousand are laid before a page can be read.
 */
import { hashOf, hashOn, isDigit, readWords } from '../text/word.ts'
import { ENDING_BY_SIGN, kinIn } from './kin.ts'

/**
 * Told of one of a line's kin: the line's number, the place among the kin, and its words' hashes, from `start` up to `end`
 * of a row that may be written over afterwards.
 */
type Tell = (line: number, place: number, hashes: Uint32Array, start: number, end: number) => void

const codeOf = (sign: string): number => sign.charCodeAt(0)
const codesOf = (word: string): number[] => [...word].map(codeOf)

const BLANK = codeOf(' ')
const HYPHEN = codeOf('-')
const TO_SMALL = codeOf('a') - codeOf('A')

const isSmall = (unit: number): boolean => unit >= 97 && unit <= 122
const isCapital = (unit: number): boolean => unit >= 65 && unit <= 90

/** What plurals put behind a word, by the unit of their sign. */
const ENDINGS: Readonly<Record<number, readonly number[]>> = Object.fromEntries(
  Object.entries(ENDING_BY_SIGN).map(([sign, ending]) => [codeOf(sign), codesOf(ending)]),
)
/** The sign of an ending that stands in the place of the last letter. */
const INSTEAD = codeOf('<')

const NO_LETTER = hashOf('')
const NONE = -1

/** Longer lines are not plain. */
const MOST_WORDS = 64
const row = new Uint32Array(MOST_WORDS)

/** Where a line stands in a text. */
export interface Line {
  readonly from: number
  readonly to: number
}

/** Tells every one of the kin in some lines; those of each in the order of `kinIn`, plain lines first. */
export function hashKin(text: string, lines: readonly Line[], tell: Tell): void {
  const others: number[] = []
  for (let number = 0; number < lines.length; number++)
    if (!hashPlain(text, lines[number]!, number, tell)) others.push(number)
  hashOthers(text, lines, others, tell)
}

/** The same for lines that are not plain: all are read at once, as a page is. */
function hashOthers(text: string, lines: readonly Line[], numbers: readonly number[], tell: Tell): void {
  const kin = numbers.flatMap(number => {
    const { from, to } = lines[number]!
    return kinIn(text.slice(from, to)).map((written, place) => ({ number, place, written }))
  })
  const words = readWords(kin.map(({ written }) => written).join('\n'))
  let end = 0
  let past = 0
  for (const { number, place, written } of kin) {
    past += written.length
    const start = end
    while (end < words.count && words.start[end]! < past) end++
    past++
    tell(number, place, words.hash, start, end)
  }
}

/** The same for a plain line; false, and nothing told, when it is not. */
function hashPlain(text: string, { from, to }: Line, number: number, tell: Tell): boolean {
  let count = 0
  let hash = NO_LETTER
  let shorter = NO_LETTER
  let noun = NONE
  let plural = NO_LETTER
  for (let i = from; i <= to; i++) {
    const unit = i < to ? text.charCodeAt(i) : BLANK
    if (unit === BLANK || unit === HYPHEN) {
      if (hash === NO_LETTER) continue
      if (count === MOST_WORDS) return false
      row[count++] = hash
      hash = NO_LETTER
    } else if (isSmall(unit) || isCapital(unit) || isDigit(unit)) {
      shorter = hash
      hash = hashOn(hash, isCapital(unit) ? unit + TO_SMALL : unit)
    } else {
      const ending = ENDINGS[unit]
      if (!ending) return false
      noun = count
      plural = ending.reduce(hashOn, unit === INSTEAD ? shorter : hash)
    }
  }
  tell(number, 0, row, 0, count)
  if (noun === NONE) return true
  row[noun] = plural
  tell(number, 1, row, 0, count)
  return true
}
