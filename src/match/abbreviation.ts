/**
 * Abbreviations that an article defines itself, whose word outranks ours: `the Committee on Revenue (COR)`,
 * `COR (Committee on Revenue)`, `the Committee on Revenue, or COR,`.
 */
import type { Span } from '../text/span.ts'

export interface Definition {
  /** The abbreviation, without periods and without a plural s. */
  readonly short: string
  /** The words it stands for. */
  readonly long: Span
}

/** Words that an abbreviation may pass over. */
const SMALL = /^(?:of|and|the|for|on|in|to|at|de|la|with|by|from|against|a|an|or)$/i

/** Other words that it may pass over, in all. */
const MOST_PASSED = 2

/** Characters before a bracket in which its long form is looked for. */
const REACH = 160

const SHORT = '[A-Z][A-Za-z0-9&.-]{0,9}[A-Z0-9]\\.?s?'
const BEHIND = new RegExp(
  `(?:\\((?:the |or |also |known as |a\\.k\\.a\\. )*|, (?:or|known as|also known as|also called|abbreviated(?: as)?) (?:the )?)["“‘']?(${SHORT})["”’']?(?=\\)|[,.;]| \\()`,
  'g',
)
const BEFORE = new RegExp(`(?<![A-Za-z0-9])(${SHORT}) \\(([^()]{5,100})\\)`, 'g')

/** An abbreviation as it is compared: `D.H.S.`, `ITINs` → `DHS`, `ITIN`. */
export const bareShort = (written: string): string =>
  written.replace(/\./g, '').replace(/(?<=[A-Z0-9])s$/, '')

interface Initial {
  readonly letter: string
  readonly start: number
  readonly end: number
  readonly small: boolean
}

/** The first letter of every word; of initials, each. */
function initialsIn(text: string, from: number): Initial[] {
  return [...text.matchAll(/[A-Za-z0-9][A-Za-z0-9'’]*/g)].map(({ 0: word, index }) => ({
    letter: word[0]!.toUpperCase(),
    start: from + index,
    end: from + index + word.length,
    small: SMALL.test(word),
  }))
}

/** The words whose initials spell the letters, read from the end; null when none do. What stands behind them is passed over: “program”. */
function longOf(letters: string, initials: readonly Initial[]): Span | null {
  let passed = 0
  let i = initials.length - 1
  let start: number | null = null
  let end = 0
  for (let k = letters.length - 1; k >= 0; k--, i--) {
    while (i >= 0 && initials[i]!.letter !== letters[k]) {
      if (!initials[i]!.small && ++passed > MOST_PASSED) return null
      i--
    }
    if (i < 0) return null
    start = initials[i]!.start
    if (k === letters.length - 1) end = initials[i]!.end
  }
  return start === null ? null : { start, end }
}

const lettersOf = (short: string): string => short.replace(/[^A-Za-z0-9]/g, '').toUpperCase()

const isShort = (written: string): boolean => (written.match(/[A-Z]/g)?.length ?? 0) >= 2

/** Where the words before `end` begin that belong to its sentence. */
function sentenceBefore(text: string, end: number): number {
  const from = Math.max(0, end - REACH)
  const stops = [...text.slice(from, end).matchAll(/(?:[!?;:]|(?<!\b[A-Z])\.)\s/g)]
  return from + (stops.at(-1)?.index ?? 0)
}

/** Every abbreviation that a text defines, in order. */
export function definitionsIn(text: string): Definition[] {
  if (!text.includes('(') && !/, (?:or|known|also|abbreviated) /.test(text)) return []
  const found: Definition[] = []
  for (const { 1: written, index } of text.matchAll(BEHIND)) {
    if (!isShort(written!)) continue
    const end = text
      .slice(0, index)
      .trimEnd()
      .replace(/["”’]$/, '').length
    const from = sentenceBefore(text, end)
    const short = bareShort(written!)
    const long = longOf(lettersOf(short), initialsIn(text.slice(from, end), from))
    if (long) found.push({ short, long })
  }
  for (const { 0: whole, 1: written, 2: inside, index } of text.matchAll(BEFORE)) {
    if (!isShort(written!)) continue
    const from = index + whole.length - 1 - inside!.length
    const short = bareShort(written!)
    const long = longOf(lettersOf(short), initialsIn(inside!, from))
    if (long) found.push({ short, long })
  }
  return found
}
