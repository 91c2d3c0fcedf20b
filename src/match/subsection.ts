/** The brackets after a section number, `(i)(1)(A)(ii)`: the path to a subsection and further in. */
import { type Cursor, DASH, pattern } from './cursor.ts'

/** Deeper than any law goes; what stands beyond belongs to no citation. */
const DEEPEST = 10

const BRACKET = pattern(`\\((\\d{1,3}[A-Za-z]?|[A-Za-z]{1,8}|[A-Za-z]{1,2}${DASH}\\d{1,2})\\)`)

const SPACE_BEFORE_BRACKET = pattern('[^\\S\\n]{1,2}(?=\\()')

const ROMAN = /^(?:(?:xl|x{0,3})(?:ix|iv|v?i{0,3})|(?:XL|X{0,3})(?:IX|IV|V?I{0,3}))$/

/** Whether brackets hold the name of a subdivision, and not a word, an abbreviation or a year. */
const isLabel = (inside: string): boolean =>
  inside.length === 1 ||
  /^(?:\d|[A-Za-z]{1,2}[-\u2010-\u2013]|[A-Za-z]$)/.test(inside) ||
  isDoubled(inside) ||
  isRoman(inside)

const ONE_CHARACTER = /^[A-Za-z\d]$/

/** A label of one character, as most are, in its brackets where the cursor stands; null when there is none. */
function shortLabel({ text, at }: Cursor): string | null {
  const label = text.charAt(at + 1)
  return text[at] === '(' && text[at + 2] === ')' && ONE_CHARACTER.test(label) ? label : null
}

/**
 * Reads a path, outermost first; [] when there is none.
 * @param spaced whether a space may stand before a bracket, as in "47 CFR 54.506 (c)".
 */
export function readPath(cursor: Cursor, spaced = true): string[] {
  const path: string[] = []
  while (path.length < DEEPEST && cursor.ahead() === '(') {
    const short = shortLabel(cursor)
    if (short !== null) {
      path.push(short)
      cursor.at += 3
      continue
    }
    const label = cursor.attempt(() => {
      const apart = spaced && cursor.text[cursor.at] !== '(' && cursor.skip(SPACE_BEFORE_BRACKET)
      const from = cursor.at
      const inside = cursor.read(BRACKET)?.[1]
      if (inside === undefined || !isLabel(inside)) return null
      if (
        apart &&
        (counts(cursor.before(NEARBY, from), neighbour(inside, -1)) || nextFollows(cursor, inside))
      )
        return null
      return inside.length < 3 ? inside : inside.replace(/[\u2010-\u2013]/, '-')
    })
    if (label === null) break
    path.push(label)
  }
  return path
}

/** How far a count "(a) … (b) …" is looked for. */
const NEARBY = 200

const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']

/** The labels that come before (-1) or after (1) a label, whatever way it is counted. */
function neighbour(label: string, step: -1 | 1): readonly string[] {
  if (/^\d+$/.test(label)) return [`${Number(label) + step}`]
  const roman = ROMANS[ROMANS.indexOf(label.toLowerCase()) + step]
  const letter = label.length === 1 ? [String.fromCharCode(label.charCodeAt(0) + step)] : []
  return ROMANS.includes(label.toLowerCase()) && roman ? [...letter, roman] : letter
}

/** Whether one of the labels stands alone in a stretch of text, as when a sentence counts its points. */
const counts = (stretch: string, labels: readonly string[]): boolean =>
  labels.some(label => ` ${stretch} `.replaceAll('\n', ' ').includes(` (${label}) `))

const nextFollows = (cursor: Cursor, label: string): boolean =>
  counts(cursor.after(NEARBY), neighbour(label, 1))

/** Whether the label goes on a count that began before `from`: "whether (1) the IRS broke 6103(i)(1) and (2) …". */
export const goesOnCounting = (cursor: Cursor, from: number, label: string): boolean =>
  counts(cursor.before(NEARBY, from), neighbour(label, -1))

const isLower = (label: string): boolean => /^[a-z]/.test(label)
const isUpper = (label: string): boolean => /^[A-Z]/.test(label)
const isRoman = (label: string): boolean => ROMAN.test(label)
const isDoubled = (label: string): boolean => /^([A-Za-z])\1{1,3}$/.test(label)

/**
 * Whether `label` can stand where `at` stands in its path: numbers beside numbers, letters beside letters. A small
 * roman numeral is one below the first level only: (i) opens a subsection, (C)(i) a clause.
 */
function standsBeside(label: string, path: readonly string[], at: number): boolean {
  const there = path[at]!
  if (/^\d/.test(there)) return /^\d/.test(label)
  const counted =
    isRoman(there) && (isLower(there) ? at > 0 : isLower(path[at - 1] ?? '') && isRoman(path[at - 1]!))
  if (counted) return isRoman(label) && isLower(label) === isLower(there)
  if (isDoubled(there)) return isDoubled(label) && isLower(label) === isLower(there)
  return isLower(there) ? isLower(label) : isUpper(label)
}

/**
 * The path that a shorter one means after another: after (i)(1), "(2)" is (i)(2) and "(l)(1)" is (l)(1).
 * The deepest level where it fits; null where it fits nowhere.
 */
export function besidePath(path: readonly string[], next: readonly string[]): readonly string[] | null {
  const [first = '', second] = next
  for (let at = path.length - 1; at >= 0; at--) {
    if (!standsBeside(first, path, at)) continue
    // A clause is divided by letters, a subsection by numbers: (A)(i) or (v)(1) goes back to subsection (v).
    if (at > 0 && isLower(path[at]!) && second !== undefined && /^\d/.test(second)) continue
    return [...path.slice(0, at), ...next]
  }
  return null
}
