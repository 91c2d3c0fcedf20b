/**
 * What our own reader says of a teacher's entry, told by the field it is about.
 *
 * A teacher need not give sources, an explanation, a day or how soon it changes: the first two are filled in for the reader
 * and taken out again, the others are settled when the entry is opened (pack-entry.ts). Sentences to be found and not to be
 * found are not asked for.
 */
import type { Problem, WrittenEntry } from '../glossary/entry.ts'
import { readEntry } from '../glossary/reader.ts'
import { broadNames } from './broad-name.ts'
import { type EntryText, entryText, unshielded } from './entry-text.ts'
import type { PackEntry } from './pack-entry.ts'
import { refusal, type Trouble } from './refusal.ts'

/** The entry as the program uses it, or null with at least one trouble. */
export interface CheckedEntry {
  readonly written: WrittenEntry | null
  /** `at` begins with the field. */
  readonly troubles: readonly Trouble[]
}

/** A value with all its texts as they were. */
function restored<Value>(value: Value): Value {
  if (typeof value === 'string') return unshielded(value) as Value
  if (Array.isArray(value)) return value.map(restored) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, restored(each)])) as Value
}

/** Without what was filled in for the reader. */
function withoutFillings(written: WrittenEntry, { sources, explanation }: PackEntry): WrittenEntry {
  const { entry } = written
  return {
    ...written,
    entry: {
      ...entry,
      explanation: explanation.length === 0 ? [] : entry.explanation,
      sources: sources.length === 0 ? [] : entry.sources,
      timeline:
        sources.length === 0 ? entry.timeline.map(event => ({ ...event, sources: [] })) : entry.timeline,
    },
  }
}

const fileOf = (pack: string, entry: PackEntry): string => `${pack}/${entry.id}.md`

/** What a problem says, by the field it is about. */
export function troubleAt(
  field: keyof PackEntry | null | undefined,
  { kind, about = [], say }: Problem,
): Trouble {
  const at = [field ?? 'headword']
  if (!kind) return { ...refusal('entry to mend', unshielded(say)), at }
  const names = about.map(each => (typeof each === 'string' ? unshielded(each) : each))
  return { kind, about: names, say: unshielded(say), at }
}

/** Problems without those that only follow from others: a paragraph that does not read leaves the explanation empty. */
function causes(problems: readonly Problem[], fields: EntryText['fields']): readonly Problem[] {
  const fieldOf = ({ line }: Problem) => fields[line - 1]
  const isUnexplained = problems.some(problem => fieldOf(problem) === 'explanation')
  const own = problems.filter(problem => fieldOf(problem) && !(isUnexplained && fieldOf(problem) === 'gist'))
  return own.length > 0 ? own : problems
}

/** Reads an entry of the pack of that id, as our own are read. */
export function checkEntry(pack: string, entry: PackEntry): CheckedEntry {
  const { text, fields } = entryText(entry)
  const { written, problems } = readEntry(fileOf(pack, entry), text)
  const troubles = [
    ...causes(problems, fields).map(problem => troubleAt(fields[problem.line - 1], problem)),
    ...broadNames(entry).map(([field, refused]) => ({ ...refused, at: [field] })),
  ]
  return {
    written: written && troubles.length === 0 ? withoutFillings(restored(written), entry) : null,
    troubles,
  }
}
