/** A file brought in, a pack or a table: what it holds, and what would become of a pack by it. Nothing is done here. */
import { freeId, givenId } from './given-id.ts'
import { type Column, readTable } from './pack-csv.ts'
import type { PackEntry } from './pack-entry.ts'
import { MOST_OF_A_PACK, type PackFile, readPackFile } from './pack-file.ts'
import { type Change, merged, type Way } from './pack-merge.ts'
import { type Refusal, refusal, type Trouble } from './refusal.ts'
import { LONGEST, oneLine } from './untrusted.ts'

export interface Brought {
  /** What was chosen, as its maker called it. */
  readonly file: string
  /** The pack in it, or the pack that a table makes; null when it is neither. */
  readonly pack: PackFile | null
  /** What was left out, and why. */
  readonly troubles: readonly Trouble[]
  /** What the first row of a table says its columns hold; empty for a pack. */
  readonly columns: readonly Column[]
}

/** UTF-8 has three bytes at the most for each unit that we count. */
const BYTES = 3

/** Why a file of so many bytes is not opened; null when it may be. */
export const tooBig = (bytes: number): Refusal | null =>
  bytes > BYTES * Math.max(LONGEST.pack, LONGEST.table) ? refusal('too big', LONGEST.pack) : null

const nameOf = (file: string): string =>
  oneLine(file.replace(/\.[^.]*$/, '').replace(/[_-]+/g, ' ')).slice(0, MOST_OF_A_PACK.title) || 'Pack'

/**
 * Reads a file: JSON is a pack, all else a table.
 * @param random 32 bits, for the id of a pack that a table makes.
 * @param today the reader's ISO day.
 */
export function broughtIn(file: string, text: string, random: number, today: string): Brought {
  if (/^[\s\uFEFF]*[{[]/.test(text)) return { file, ...readPackFile(text, today), columns: [] }
  const title = nameOf(file)
  const id = givenId(title, random)
  const { entries, troubles, columns } = readTable(text, id, today)
  const hasTerms = columns.length > 0
  return {
    file,
    pack: hasTerms ? { id, title, by: '', note: '', entries, hides: [] } : null,
    troubles,
    columns,
  }
}

/** What would stand on the shelf. */
export interface Outcome {
  readonly pack: PackFile
  /** Of its entries. */
  readonly changes: readonly Change[]
  /** How many entries of ours it would hide that it did not hide before. */
  readonly hides: number
}

/** Entries with ids of their own where two sets meet by headword alone. */
function fitting(there: readonly PackEntry[], incoming: readonly PackEntry[]): readonly PackEntry[] {
  const byId = new Map(there.map(entry => [entry.id, entry.headword.toLowerCase()]))
  const taken = new Set([...byId.keys(), ...incoming.map(({ id }) => id)])
  return incoming.map(entry => {
    const other = byId.get(entry.id)
    if (other === undefined || other === entry.headword.toLowerCase()) return entry
    const id = freeId(`${entry.headword} ${entry.id}`, taken)
    taken.add(id)
    return { ...entry, id }
  })
}

/**
 * What would become of a pack.
 * @param into the pack it would go into; null for one of its own.
 * @param isTable whether ids were made from headwords, so that alike ids may well be different entries.
 */
export function outcomeOf(brought: PackFile, into: PackFile | null, way: Way, isTable: boolean): Outcome {
  const before = into?.entries ?? []
  const incoming = isTable ? fitting(before, brought.entries) : brought.entries
  const { entries, changes } = merged(before, incoming, way)
  const hidden = into?.hides ?? []
  const hides =
    into === null || (way === 'replace' && !isTable)
      ? brought.hides
      : [...new Set([...hidden, ...brought.hides])]
  return {
    pack: { ...(into ?? brought), entries, hides },
    changes,
    hides: hides.filter(id => !hidden.includes(id)).length,
  }
}
