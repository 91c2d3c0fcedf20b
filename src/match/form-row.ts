/** Forms as a lexicon stores them: most of them alike, so that only what sets one apart is written. */
import type { Casing, Form, Joint, Sureness } from './form.ts'

/**
 * A form as stored: target number and words; then, as far as they are not what most are, sureness, casing, joints, and the
 * spelling where it must be exact. Most forms are sure, cased anyhow and joined by blanks. Words with a plus at the end
 * stand for two forms, without and with an s there.
 */
export type FormRow = readonly [
  target: number,
  words: string,
  sureness?: Sureness | '',
  casing?: string,
  joints?: string,
  exact?: string,
]

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

/** The forms of a target as rows, each once. */
export function rowsOf(target: number, forms: readonly Form[]): FormRow[] {
  const rows = new Map<string, FormRow>()
  for (const form of forms) {
    const row = rowOf(target, form)
    const key = keyOf(row)
    if (!rows.has(key)) rows.set(key, row)
  }
  return [...rows.values()]
}

const keyOf = (row: FormRow): string => row.join('|')

/** A form as a row, without what most forms are. */
function rowOf(target: number, { words, casing, joints, sureness, written }: Form): FormRow {
  const row: [number, string, ...string[]] = [
    target,
    words.join(' '),
    sureness === 'sure' ? '' : sureness,
    casing.every(one => one === 'x') ? '' : casing.join(''),
    joints.every(one => one === ' ') ? '' : joints.join(''),
    sureness === 'exact' ? written : '',
  ]
  while (row.at(-1) === '') row.pop()
  return row as unknown as FormRow
}

const withWords = ([target, , ...rest]: FormRow, words: string): FormRow => [target, words, ...rest]

const plural = (row: FormRow): FormRow => withWords(row, `${row[1]}s`)

/** The same forms in fewer rows: a plural that only adds an s has none of its own. */
export function withoutPlurals(rows: readonly FormRow[]): FormRow[] {
  const keys = new Set(rows.map(keyOf))
  // What ends in an s may be a plural itself.
  const alone = rows.filter(([, words]) => !words.endsWith('s'))
  const plurals = new Set(alone.map(row => keyOf(plural(row))).filter(key => keys.has(key)))
  return rows
    .filter(row => !plurals.has(keyOf(row)))
    .map(row => (plurals.has(keyOf(plural(row))) ? withWords(row, row[1] + AND_PLURAL) : row))
}

/** How many letters of a row's words are the form's: fewer than there are where it stands for a plural too. */
export const lengthOf = ([, words]: FormRow): number =>
  words.endsWith(AND_PLURAL) ? words.length - AND_PLURAL.length : words.length

/** The form of a row, or its plural. */
export function formOf(row: FormRow, isPlural: boolean): StoredForm {
  const [target, written, sureness = '', casing = '', joints = '', exact = ''] = row
  const words = `${written.slice(0, lengthOf(row))}${isPlural ? 's' : ''}`.split(' ')
  return {
    target,
    words,
    casing: casing === '' ? words.map(() => 'x' as const) : ([...casing] as Casing[]),
    joints: joints === '' ? words.slice(1).map(() => ' ' as const) : ([...joints] as Joint[]),
    sureness: sureness || 'sure',
    exact: exact || null,
  }
}
