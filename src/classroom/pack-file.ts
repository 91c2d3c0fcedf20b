/** A pack as a file that people pass on: assets/schemas/pack.schema.json says the same. */
import type { EntryId } from '../glossary/entry.ts'
import { checkEntry } from './check-entry.ts'
import { type PackEntry, packEntryAsKept, packEntryFrom } from './pack-entry.ts'
import { type Refusal, refusal, type Trouble } from './refusal.ts'
import { BUNDLED_ID, GIVEN_ID, LONGEST, listening, oneLine, opened, parsed, VERSION } from './untrusted.ts'

/** Plain JSON. */
export interface PackFile {
  /** Told apart from every folder of our glossary by a figure in it: `biology-7f3a`. */
  readonly id: string
  readonly title: string
  /** Who made it, as they wish to be called; empty when nobody says. */
  readonly by: string
  /** What its maker says about it; empty when nothing. */
  readonly note: string
  readonly entries: readonly PackEntry[]
  /** Entries of our glossary that its readers do not want. */
  readonly hides: readonly EntryId[]
}

/** The pack with all its entries that are sound; null when there is no telling what it is. */
export interface PackReading {
  readonly pack: PackFile | null
  /** What was left out, and why. `at` is empty or begins with a field of the file. */
  readonly troubles: readonly Trouble[]
}

export const MOST_OF_A_PACK = {
  title: 120,
  by: 120,
  note: 4_000,
  entries: 5_000,
  hides: 2_000,
  names: 20_000,
} as const

/** The file's text: JSON that a person can read. */
export const packFile = ({ entries, note, hides, ...pack }: PackFile): string =>
  `${JSON.stringify(
    {
      newsgloss: 'pack',
      version: VERSION,
      ...pack,
      ...(note === '' ? {} : { note }),
      entries: entries.map(packEntryAsKept),
      hides,
    },
    null,
    2,
  )}\n`

const namesIn = ({ also, exactly, needsClues, informal }: PackEntry): number =>
  1 + also.length + exactly.length + needsClues.length + informal.length

/** What a pack has too much of to be kept and opened again; null when it fits. */
export function outgrown(pack: PackFile): Refusal | null {
  const names = pack.entries.reduce((sum, entry) => sum + namesIn(entry), 0)
  const { length } = packFile(pack)
  if (pack.entries.length > MOST_OF_A_PACK.entries)
    return refusal('too many', 'entries', pack.entries.length, MOST_OF_A_PACK.entries)
  if (pack.hides.length > MOST_OF_A_PACK.hides)
    return refusal('too many', 'hides', pack.hides.length, MOST_OF_A_PACK.hides)
  if (names > MOST_OF_A_PACK.names) return refusal('too many', 'names', names, MOST_OF_A_PACK.names)
  return length > LONGEST.pack ? refusal('too big', LONGEST.pack) : null
}

/**
 * Reads such a file, a stranger's or one that was kept.
 * @param today the reader's ISO day.
 */
export function readPackFile(text: string, today: string): PackReading {
  const { troubles, tell } = listening()
  const value = parsed(text, LONGEST.pack, tell)
  const fields = troubles.length > 0 ? null : opened(value, 'pack', tell)
  if (!fields) return { pack: null, troubles }
  const head = {
    id: fields.id('id', GIVEN_ID),
    title: fields.text('title', MOST_OF_A_PACK.title, 'needed'),
    by: fields.text('by', MOST_OF_A_PACK.by),
    note: fields.lines('note', MOST_OF_A_PACK.note),
  }
  if (fields.raw('entries') === undefined) tell(refusal('missing', 'entries'), 'entries')
  if (troubles.length > 0) return { pack: null, troubles }

  const taken = new Set<string>()
  let names = 0
  const entries = fields.each('entries', MOST_OF_A_PACK.entries, (part, wrong) => {
    const entry = packEntryFrom(part, today, wrong)
    if (!entry) return null
    const isSecond = taken.has(entry.id)
    if (isSecond) wrong(refusal('there twice', entry.id), 'id')
    const checked = checkEntry(head.id, entry)
    for (const { at, ...refused } of checked.troubles) wrong(refused, ...at)
    if (!checked.written || isSecond) return null
    names += namesIn(entry)
    taken.add(entry.id)
    if (names <= MOST_OF_A_PACK.names) return entry
    wrong(refusal('too many', 'names', names, MOST_OF_A_PACK.names))
    return null
  })
  const hides = fields.each('hides', MOST_OF_A_PACK.hides, (part, wrong) => {
    if (typeof part === 'string' && BUNDLED_ID.test(part)) return part
    wrong(refusal('not an id', 'hides', typeof part === 'string' ? oneLine(part.slice(0, 200)) : typeof part))
    return null
  })
  return { pack: { ...head, entries, hides: [...new Set(hides)] }, troubles }
}
