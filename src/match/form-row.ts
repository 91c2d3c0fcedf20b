/** Forms as a lexicon stores them: most of them alike, so that only what sets one apart is written. */
import type { Casing, Form, Joint, Sureness } from './form.ts'
import type { Steps } from './steps.ts'

/**
 * A form as stored: its words; then, as far as they are not what most are, sureness, casing, joints, and the spelling where
 * it must be exact. Most forms are sure, cased anyhow and joined by blanks: these are their words and nothing else. Words
 * with a plus at the end stand for two forms, without and with an s there.
 */
export type FormRow =
  | string
  | readonly [words: string, sureness?: Sureness | '', casing?: string, joints?: string, exact?: string]

export interface StoredForm {
  readonly target: number
  readonly words: readonly string[]
  readonly casing: readonly Casing[]
  readonly joints: readonly Joint[]
  readonly sureness: Sureness
  /** The spelling an exact form must have; null for all others. */
  readonly exact: string | null
}

/** Behind the words of a form that stands for its plural too; no word holds it. */
const AND_PLURAL = '+'

const wordsOf = (row: FormRow): string => (typeof row === 'string' ? row : row[0])

/** Forms as rows, each once. */
export function rowsOf(forms: readonly Form[]): FormRow[] {
  const rows = new Map<string, FormRow>()
  for (const form of forms) {
    const row = rowOf(form)
    const key = keyOf(row)
    if (!rows.has(key)) rows.set(key, row)
  }
  return [...rows.values()]
}

const keyOf = (row: FormRow): string => (typeof row === 'string' ? row : row.join('|'))

/** A form as a row, without what most forms are. */
function rowOf({ words, casing, joints, sureness, written }: Form): FormRow {
  const row: [string, ...string[]] = [
    words.join(' '),
    sureness === 'sure' ? '' : sureness,
    casing.every(one => one === 'x') ? '' : casing.join(''),
    joints.every(one => one === ' ') ? '' : joints.join(''),
    sureness === 'exact' ? written : '',
  ]
  while (row.at(-1) === '') row.pop()
  return row.length === 1 ? row[0] : (row as unknown as FormRow)
}

const withWords = (row: FormRow, words: string): FormRow =>
  typeof row === 'string' ? words : (row.with(0, words) as unknown as FormRow)

const plural = (row: FormRow): FormRow => withWords(row, `${wordsOf(row)}s`)

/** The same forms in fewer rows: a plural that only adds an s has none of its own. */
export function withoutPlurals(rows: readonly FormRow[]): FormRow[] {
  const keys = new Set(rows.map(keyOf))
  // What ends in an s may be a plural itself.
  const alone = rows.filter(row => !wordsOf(row).endsWith('s'))
  const plurals = new Set(alone.map(row => keyOf(plural(row))).filter(key => keys.has(key)))
  return rows
    .filter(row => !plurals.has(keyOf(row)))
    .map(row => (plurals.has(keyOf(plural(row))) ? withWords(row, wordsOf(row) + AND_PLURAL) : row))
}

/** The words of a row's form, joined, without the plural that it may stand for too. */
export const wordsAlone = (row: FormRow): string => wordsOf(row).slice(0, lengthOf(row))

/** Every row of words that some rows stand for. */
export const allWords = (rows: readonly FormRow[]): string[] =>
  rows.flatMap(row => {
    const words = wordsAlone(row)
    return hasPlural(row) ? [words, `${words}s`] : [words]
  })

/** Whether a row stands for a plural too. */
export const hasPlural = (row: FormRow): boolean => wordsOf(row).endsWith(AND_PLURAL)

const lengthOf = (row: FormRow): number => wordsOf(row).length - (hasPlural(row) ? AND_PLURAL.length : 0)

/** Lays the ways to a row's form and to its plural, if it stands for one; tells the node at the end of each. */
export function layRow(steps: Steps, row: FormRow, tell: (node: number, isPlural: boolean) => void): void {
  const words = wordsOf(row)
  const length = lengthOf(row)
  tell(steps.lay(words, length, false), false)
  if (length < words.length) tell(steps.lay(words, length, true), true)
}

/** The form of a row, or its plural. @param target the number of what it means. */
export function formOf(target: number, row: FormRow, isPlural: boolean): StoredForm {
  const [, sureness = '', casing = '', joints = '', exact = ''] =
    typeof row === 'string' ? ([row] as const) : row
  const words = `${wordsAlone(row)}${isPlural ? 's' : ''}`.split(' ')
  return {
    target,
    words,
    casing: casing === '' ? words.map(() => 'x' as const) : ([...casing] as Casing[]),
    joints: joints === '' ? words.slice(1).map(() => ' ' as const) : ([...joints] as Joint[]),
    sureness: sureness || 'sure',
    exact: exact || null,
  }
}
