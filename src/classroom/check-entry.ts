/**
 * What our own reader, and our own lint, say of a teacher's entry, told by the field it is about.
 *
 * A teacher need not give sources, an explanation, a day or how soon it changes: the first two are filled in for the reader
 * and taken out again, the others are settled when the entry is opened (pack-entry.ts). Sentences to be found and not to be
 * found are not asked for. What the lint says is advice: a teacher may know better.
 */
import type { EntryId, Problem, WrittenEntry } from '../glossary/entry.ts'
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

/** The lint of our own glossary, as far as it is needed here: it belongs to the build, so it is handed in. */
export type Lint = (
  written: readonly WrittenEntry[],
  file: (id: EntryId) => { readonly name: string; readonly text: string },
  today: string,
) => readonly Problem[]

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

const troubleAt = (field: keyof PackEntry | null | undefined, say: string): Trouble => ({
  ...refusal('entry to mend', unshielded(say)),
  at: [field ?? 'headword'],
})

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
    ...causes(problems, fields).map(({ line, say }) => troubleAt(fields[line - 1], say)),
    ...broadNames(entry).map(([field, refused]) => ({ ...refused, at: [field] })),
  ]
  return {
    written: written && troubles.length === 0 ? withoutFillings(restored(written), entry) : null,
    troubles,
  }
}

/** What only our own entries must have. */
const NOT_ASKED = /^Add “## /

/** What the lint advises about entries that read. @param today ISO day. */
export function adviceOn(
  pack: string,
  entries: readonly PackEntry[],
  lint: Lint,
  today: string,
): readonly { readonly entry: string; readonly trouble: Trouble }[] {
  const texts = new Map(entries.map(entry => [`${pack}/${entry.id}`, { entry, ...entryText(entry) }]))
  const written = entries.flatMap(entry => checkEntry(pack, entry).written ?? [])
  const complaints = lint(written, id => ({ name: id, text: unshielded(texts.get(id)?.text ?? '') }), today)
  return complaints
    .filter(({ say }) => !NOT_ASKED.test(say))
    .flatMap(({ file, line, say }) => {
      const about = texts.get(file)
      return about ? [{ entry: about.entry.id, trouble: troubleAt(about.fields[line - 1], say) }] : []
    })
}
