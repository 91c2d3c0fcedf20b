/** A way the press writes a name. */
import { readWords, SHAPE, spell, type Words } from '../text/word.ts'
import { kinIn, lineOf, lineWithPlural } from './kin.ts'

/** How surely a form means its target. */
export type Sureness =
  /** It always does. */
  | 'sure'
  /** It does when written letter for letter. */
  | 'exact'
  /** It does near a clue. */
  | 'clued'
  /** It may in small letters, with more speaking for it than for other names. */
  | 'informal'

/** Whether a name needs no clue. */
export const isSure = (sureness: Sureness): boolean => sureness === 'sure' || sureness === 'exact'

/**
 * What the writing of one word must prove:
 * `A` capitals (ICE), `S` capitals and a small plural s (ITINs), `C` a capital (Treasury), `l` small letters (irs),
 * `x` nothing.
 */
export type Casing = 'A' | 'S' | 'C' | 'l' | 'x'

/**
 * What must stand between a word and the next: `-` a hyphen and nothing else (H-1B), `.` a gap that may hold a
 * period (Doe v. Noem), `,` one that may hold a comma (Cubans, Haitians), ` ` a space or a hyphen; anything else stands
 * for itself (the `% ` of 100% expensing).
 */
export type Joint = string

export interface Form {
  /** As the author wrote it, or its kin. */
  readonly written: string
  /** Folded, in order. */
  readonly words: readonly string[]
  readonly casing: readonly Casing[]
  /** One fewer than the words. */
  readonly joints: readonly Joint[]
  readonly sureness: Sureness
}

/** Words whose period is part of them. */
const TAKES_PERIOD = new Set(
  'v vs inc no sec st dept corp jr gov sen rep lt gen asst atty jan feb aug sept oct nov dec'.split(' '),
)

/** Whether a gap after this word may hold a period. */
export const takesPeriod = (word: string): boolean => word.length === 1 || TAKES_PERIOD.has(word)

const casingOf = (word: string, shape: number, alone: boolean): Casing =>
  shape === SHAPE.capitals || /^[A-Z]$/.test(word)
    ? 'A'
    : /^[A-Z0-9-]{2,}s$/.test(word) && /[A-Z]{2}|[A-Z]\d|\d[A-Z]/.test(word)
      ? 'S'
      : alone && shape === SHAPE.capital
        ? 'C'
        : 'x'

/** Whether a gap may part any two words of a name: a blank, a hyphen, a slash, with or without a quotation mark. */
export const isPlainGap = (gap: string): boolean =>
  /^[-‐‑–/]?$/.test(gap) ||
  (/^(?:[”"](?=\s))?[\s\u200b]{0,40}(?:(?<=\s)[“"])?$/.test(gap) && !/\n[^\S\n]*\n/.test(gap))

/** A gap without what the press writes one way or the other. */
export const bareGap = (gap: string): string =>
  gap.replace(/\s+/g, ' ').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[‐‑]/g, '-')

/** What stands between word `i` and the one before it; without the apostrophe of an owner: taxpayers’ data. */
export function gapBefore(text: string, words: Words, i: number): string {
  const gap = text.slice(words.tail[i - 1], words.start[i])
  return /s/i.test(text[words.end[i - 1]! - 1] ?? '') ? gap.replace(/^['’](?=\s)/, '') : gap
}

function jointBefore(written: string, words: Words, i: number): Joint {
  const gap = gapBefore(written, words, i)
  const short = words.end[i]! - words.start[i]! < 3 || words.end[i - 1]! - words.start[i - 1]! < 2
  if (gap.startsWith(',') || gap.startsWith('.')) return gap[0]!
  if (/^[-‐‑]$/.test(gap) && short) return '-'
  if (!isPlainGap(gap)) return bareGap(gap)
  return takesPeriod(spell(written, words, i - 1)) ? '.' : ' '
}

/** Reads a name into a form. Null when it holds no word. */
export function readForm(written: string, sureness: Sureness): Form | null {
  const words = readWords(written)
  if (words.count === 0) return null
  const rows = Array.from({ length: words.count }, (_, i) => i)
  return {
    written,
    words: rows.map(i => spell(written, words, i)),
    casing: rows.map(i =>
      sureness === 'informal'
        ? 'l'
        : casingOf(written.slice(words.start[i], words.end[i]), words.shape[i]!, words.count === 1),
    ),
    joints: rows.slice(1).map(i => jointBefore(written, words, i)),
    sureness,
  }
}

/** A name as it stands in a line. Exact and informal names have no plural. */
export const asLine = (name: string, sureness: Sureness): string =>
  sureness === 'exact' || sureness === 'informal' ? lineOf(name) : lineWithPlural(name)

/** All forms of a name. */
export const formsOf = (name: string, sureness: Sureness): Form[] =>
  kinIn(asLine(name, sureness)).flatMap(written => readForm(written, sureness) ?? [])
