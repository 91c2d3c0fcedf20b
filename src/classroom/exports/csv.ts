/** A table for any spreadsheet: RFC 4180, one row for each term. */
import Papa from 'papaparse'
import type { Lesson } from '../lesson.ts'
import { printable } from '../printable.ts'

export const COLUMNS = [
  'term',
  'definition',
  'aliases',
  'explanation',
  'context',
  'note',
  'sources',
  'reviewed',
] as const

/** Between the aliases, and between the addresses of the sources. */
const BETWEEN = '|'

/** A spreadsheet takes such a cell for a formula and runs it; an apostrophe before it makes it text. */
export const guarded = (cell: string): string => (/^[=+\-@]/.test(cell) ? `'${cell}` : cell)

/** A list in one cell. @param instead what stands for the sign between its items where an item holds it. */
const listed = (items: readonly string[], instead: string): string =>
  items.map(item => item.replaceAll(BETWEEN, instead)).join(BETWEEN)

export function csv({ terms }: Lesson): string {
  const rows = terms.map(term => [
    term.headword,
    term.gist,
    listed(term.names, '/'),
    term.explanation,
    term.context,
    term.note,
    listed(
      term.sources.map(({ address }) => address),
      '%7C',
    ),
    term.reviewed,
  ])
  const cells = [[...COLUMNS], ...rows.map(row => row.map(cell => guarded(printable(cell).trim())))]
  return `${Papa.unparse(cells, { newline: '\r\n' })}\r\n`
}
