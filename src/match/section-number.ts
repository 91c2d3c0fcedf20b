/** How the sections of a body of law are numbered: statutes 6103, 1254a, 2000e-5; regulations 287.7, 1.1031(a)-1. */
import { type Cursor, DASH, pattern, plainDashes } from './cursor.ts'

export interface Numbering {
  /** Reads one number, dashes made plain; null when there is none. */
  read(cursor: Cursor): string | null
  /** How numbers that stand in one list look alike. */
  shape(number: string): string
  /** The last number of a range, in full; null when the two make no range. */
  rangeEnd(first: string, last: string): string | null
}

/** What may not follow a number: more of it, a thousand, a share, a time, a fraction, a decimal. */
const OVER = '(?![A-Za-z0-9]|,\\d{3}|~%|[:/]\\d)'

const DIGITS = pattern(`\\d{1,6}[A-Za-z]{0,4}${OVER}`)

const IS_DASH = new RegExp(DASH)
const TAIL = pattern(`${DASH}(\\d{1,5})([A-Za-z]{0,2})${OVER}`)

/** The end of a sentence with a footnote's number stuck to it: "§ 6103.1 The agency". */
const FOOTNOTE = pattern('\\.\\d{1,2}(?: ["“(]?[A-Z]|~$)')

const LETTERS = /[A-Za-z]+$/
const ORDINAL = /\d(?:st|nd|rd|th)$/i

/** The last number of a range may drop what it shares with the first: 701-06, 551-59. */
function endOfRange(first: string, last: string): string | null {
  const [, digits = '', letters = ''] = /^(\d+)([A-Za-z]*)/.exec(first) ?? []
  const [, lastDigits = '', lastLetters = ''] = /^(\d+)([A-Za-z]*)/.exec(last) ?? []
  const from = Number(digits)
  const to = Number(lastDigits)
  if (to === from && lastLetters !== '') return last
  if (letters !== '')
    return to > from && digits.length > 2 && lastDigits.length === digits.length ? last : null
  if (to > from) return last
  const whole = digits.slice(0, -lastDigits.length) + lastDigits
  return lastDigits.length === 2 && lastLetters === '' && Number(whole) > from ? whole : null
}

/**
 * Sections of a statute. A hyphen joins one number (2000e-5, 288-1) unless what follows can be the end of a range
 * (1181-1182, 10a-10c).
 */
export const statute: Numbering = {
  read: cursor =>
    cursor.attempt(() => {
      const written = cursor.take(DIGITS)
      if (written === null) return null
      const digits = cursor.isDigit(cursor.at - 1) ? written : written.replace(LETTERS, '')
      if (Number(digits) === 0 || ORDINAL.test(written)) return null
      let number = written
      for (let tails = 0; tails < 2 && IS_DASH.test(cursor.text.charAt(cursor.at)); tails++) {
        const tail = cursor.attempt(() => {
          const found = cursor.read(TAIL)?.[0].slice(1)
          return found !== undefined && endOfRange(number, found) === null ? found : null
        })
        if (tail === null) break
        number += `-${tail}`
      }
      const decimal = cursor.text[cursor.at] === '.' && /^\.\d/.test(cursor.after(2))
      return decimal && !(digits.length > 3 && cursor.sees(FOOTNOTE)) ? null : number
    }),
  shape: number => `${/^\d+/.exec(number)?.[0].length}`,
  rangeEnd: endOfRange,
}

const PART = '\\d{1,5}[a-z]{0,2}'

/** What follows a dash in the number of a section: 0125, 19A, DD (before more), l. */
const SEGMENT = `(?:\\d{1,4}[A-Z]{0,2}|[A-Z]{1,3}(?=${DASH}\\d)|[a-z])(?![A-Za-z0-9])`

const REGULATION = pattern(
  `${PART}(?:${DASH}\\d{1,3})?\\.(?:\\d|T\\d)[0-9A-Za-z]{0,8}` +
    // Brackets belong to the number where a dash follows them: 1.1031(a)-1, 301.6103(j)(1)-1T.
    `(?:(?:\\([0-9A-Za-z]{1,5}\\)){1,4}${DASH}\\d{1,3}[A-Z]{0,2}(?!\\.\\d|[A-Za-z0-9])|(?:${DASH}(?!${PART}\\.\\d)${SEGMENT}){0,4})` +
    '(?![A-Za-z0-9])',
)

/** In 109-38.301-1.50 a dot stands after the last dash. */
const DOTTED_TAIL = pattern(`${DASH}\\d{1,2}\\.\\d{1,3}(?![A-Za-z0-9])`)

const PART_ALONE = pattern(`${PART}${OVER}(?!\\.\\d)`)

/** A part; in some titles its number holds a hyphen, 102-3, which is read as in a statute's. */
function readPart(cursor: Cursor): string | null {
  const part = cursor.take(PART_ALONE)
  const tail =
    part &&
    IS_DASH.test(cursor.text.charAt(cursor.at)) &&
    cursor.attempt(() => {
      const found = cursor.read(TAIL)?.[0].slice(1) ?? ''
      return found !== '' && /^\d+$/.test(found) && endOfRange(part, found) === null ? found : null
    })
  return tail ? `${part}-${tail}` : part
}

/** Sections and parts of regulations: a section has a dot, a part none. */
export const regulation: Numbering = {
  read(cursor) {
    const section = cursor.take(REGULATION)
    if (section === null) return readPart(cursor)
    const tail = /^\d+[\u2010-\u2013-]\d+\./.test(section) ? (cursor.read(DOTTED_TAIL)?.[0] ?? '') : ''
    return plainDashes(section + tail)
  },
  shape: number => (number.includes('.') ? 'section' : `part ${number.length}`),
  rangeEnd: (first, last) =>
    first.includes('.') === last.includes('.') && parseFloat(last) >= parseFloat(first) ? last : null,
}
