/** A table of terms, from any spreadsheet, as entries of a pack. */
import Papa from 'papaparse'
import { checkEntry } from './check-entry.ts'
import { freeId } from './given-id.ts'
import { MOST, type PackEntry, packEntryFrom } from './pack-entry.ts'
import { MOST_OF_A_PACK } from './pack-file.ts'
import { refusal, type Trouble } from './refusal.ts'
import { LONGEST, listening, oneLine } from './untrusted.ts'

export interface TableReading {
  readonly entries: readonly PackEntry[]
  /** What was left out, and why. `at` holds the row as a spreadsheet counts it, the names of the columns being row 1. */
  readonly troubles: readonly Trouble[]
  /** In the order of the table; empty when its first row names no term and no definition. */
  readonly columns: readonly Column[]
}

/** A column of the table. */
export interface Column {
  /** As its first row calls it. */
  readonly name: string
  /** Null for one that is left out: we know no such thing, or another says it already. */
  readonly holds: Holds | null
}

/** What a column may hold. */
export type Holds =
  | 'headword'
  | 'gist'
  | 'also'
  | 'explanation'
  | 'needsClues'
  | 'clues'
  | 'unless'
  | 'source'
  | 'sourceTitle'

/** What people call it, in letters alone. */
const CALLED: Readonly<Record<Holds, readonly string[]>> = {
  headword: [
    'term',
    'terms',
    'word',
    'words',
    'headword',
    'name',
    'concept',
    'vocabulary',
    'vocabularyword',
    'front',
    'entry',
  ],
  gist: [
    'definition',
    'definitions',
    'meaning',
    'gist',
    'plain',
    'plainmeaning',
    'description',
    'back',
    'gloss',
  ],
  also: [
    'aliases',
    'alias',
    'also',
    'alsocalled',
    'alsoknownas',
    'synonyms',
    'synonym',
    'othernames',
    'names',
  ],
  explanation: ['explanation', 'explanations', 'details', 'detail', 'more', 'notes'],
  needsClues: ['needsclues', 'ambiguous'],
  clues: ['clues', 'clue'],
  unless: ['unless'],
  source: ['source', 'sources', 'link', 'links', 'url', 'address', 'sourceaddress'],
  sourceTitle: ['sourcetitle', 'sourcename'],
}

const COLUMNS = Object.keys(CALLED) as Holds[]

const columnOf = (header: string): Holds | null => {
  const letters = header.toLowerCase().replace(/[^a-z]/g, '')
  return COLUMNS.find(column => CALLED[column].includes(letters)) ?? null
}

const DELIMITERS = [',', ';', '\t', '|']

/** What spreadsheets put before the first name: marks of byte order, zero bytes of UTF-16 read as UTF-8, `sep=;`. */
const bare = (text: string): string =>
  text
    .replaceAll('\0', '')
    .replace(/^[\ufeff\ufffe\ufffd]+/, '')
    .replace(/^"?sep=.?"?\r?\n?/i, '')

/** Columns looked at: a table of terms has a handful. */
const MOST_COLUMNS = 100

const columnsOf = (header: readonly string[] | undefined): readonly (Holds | null)[] => {
  const columns = header?.slice(0, MOST_COLUMNS).map(columnOf) ?? []
  return columns.map((column, at) => (columns.indexOf(column) === at ? column : null))
}

/** The delimiter by which the first row names most columns. */
const delimiterOf = (text: string): string => {
  const known = DELIMITERS.map(delimiter => {
    const [first] = Papa.parse<string[]>(text, { delimiter, preview: 1 }).data
    return { delimiter, columns: new Set(columnsOf(first)).size }
  })
  return known.sort((a, b) => b.columns - a.columns)[0]!.delimiter
}

/** Without the apostrophe that keeps a spreadsheet from reckoning. */
const unguarded = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r])/, '')

const parts = (cell: string): string[] =>
  cell
    .split(/[|;\n]/)
    .map(part => part.trim())
    .filter(part => part !== '')

const paragraphs = (cell: string): string[] =>
  cell
    .split(/\n\s*\n/)
    .map(part => part.trim())
    .filter(part => part !== '')

/** The row's cells as an entry's fields, for the same reader that reads a file's. */
function fieldsOfRow(cells: ReadonlyMap<Holds, string>, id: string): Record<string, unknown> {
  const cell = (column: Holds): string => cells.get(column) ?? ''
  const title = cell('sourceTitle').trim()
  return {
    id,
    headword: cell('headword'),
    gist: cell('gist'),
    also: parts(cell('also')),
    explanation: paragraphs(cell('explanation')),
    needsClues: parts(cell('needsClues')),
    clues: parts(cell('clues')),
    unless: parts(cell('unless')),
    sources: cell('source')
      .split(/[\s|]+/)
      .filter(address => address !== '')
      .map(address => ({ address, ...(title === '' ? {} : { title }) })),
  }
}

/**
 * Reads a table: comma, semicolon, tab or bar between cells, the columns in any order and under many names.
 * @param pack id of the pack it is for.
 * @param today the reader's ISO day.
 */
export function readTable(table: string, pack: string, today: string): TableReading {
  const { troubles, tell } = listening()
  if (table.length > LONGEST.table) {
    tell(refusal('too big', LONGEST.table))
    return { entries: [], troubles, columns: [] }
  }
  const text = bare(table)
  const most = MOST_OF_A_PACK.entries
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text), preview: most + 2 })
  const columns = columnsOf(data[0])
  if (!columns.includes('headword') || !columns.includes('gist')) {
    tell(refusal('no header row'))
    return { entries: [], troubles, columns: [] }
  }
  if (data.length > most + 1) tell(refusal('too many', 'rows', data.length - 1, most))
  const broken = new Set(errors.flatMap(({ type, row }) => (type === 'Quotes' ? (row ?? []) : [])))
  const taken = new Set<string>()
  const named = new Set<string>()
  const entries = data.slice(1, most + 1).flatMap((row, i) => {
    const number = i + 2
    if (row.every(cell => cell.trim() === '')) return []
    const rowTroubles = listening()
    if (broken.has(i + 1)) rowTroubles.tell(refusal('open quotation'))
    const cells = new Map<Holds, string>()
    row.slice(0, MOST_COLUMNS).forEach((cell, at) => {
      const column = columns[at]
      if (column) cells.set(column, unguarded(cell))
    })
    const id = freeId(cells.get('headword') ?? '', taken)
    const entry =
      rowTroubles.troubles.length > 0 ? null : packEntryFrom(fieldsOfRow(cells, id), today, rowTroubles.tell)
    const checked = entry && checkEntry(pack, entry)
    const name = entry?.headword.toLowerCase() ?? ''
    if (entry && named.has(name)) rowTroubles.tell(refusal('there twice', entry.headword))
    for (const trouble of [...rowTroubles.troubles, ...(checked?.troubles ?? [])])
      tell({ ...refusal('row to mend', number, trouble.say), because: trouble }, number, ...trouble.at)
    if (!entry || !checked?.written || named.has(name)) return []
    taken.add(id)
    named.add(name)
    return [entry]
  })
  const names = (data[0] ?? []).slice(0, MOST_COLUMNS).map(name => oneLine(name.slice(0, MOST.name)))
  return { entries, troubles, columns: names.map((name, at) => ({ name, holds: columns[at] ?? null })) }
}

/** A table's bytes as text: UTF-8, UTF-16 as Excel's “Unicode Text”, or else the letters of Western Windows. */
export function tableText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
