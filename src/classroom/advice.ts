/** What the lint of our own glossary says of a teacher's entries. It is advice: a teacher may know better. */
import { lint } from '../glossary/lint.ts'
import { type RemarkKind, remark } from '../glossary/remark.ts'
import { checkEntry, troubleAt } from './check-entry.ts'
import { entryText, unshielded } from './entry-text.ts'
import type { PackEntry } from './pack-entry.ts'
import type { Trouble } from './refusal.ts'

/** What only our own entries must have; and what says the same as another remark. */
const NOT_ASKED: ReadonlySet<RemarkKind> = new Set([
  'explanation sentences',
  'long words',
  'one newsroom',
  'event too late',
])

/** The field of remarks that are about no one line. */
const ABOUT: Partial<Record<RemarkKind, keyof PackEntry>> = {
  'explanation long': 'explanation',
  'hard to read': 'gist',
  passive: 'gist',
}

/** What the lint of our own glossary advises about entries that read. @param today ISO day. */
export function adviceOn(
  pack: string,
  entries: readonly PackEntry[],
  today: string,
): readonly { readonly entry: string; readonly trouble: Trouble }[] {
  const texts = new Map(entries.map(entry => [`${pack}/${entry.id}`, { entry, ...entryText(entry) }]))
  const written = entries.flatMap(entry => checkEntry(pack, entry).written ?? [])
  const complaints = lint(written, id => ({ name: id, text: unshielded(texts.get(id)?.text ?? '') }), today)
  return complaints
    .filter(({ kind }) => kind && !NOT_ASKED.has(kind))
    .flatMap(complaint => {
      const about = texts.get(complaint.file)
      if (!about || !complaint.kind) return []
      const field = ABOUT[complaint.kind] ?? about.fields[complaint.line - 1]
      const [name, other] = complaint.about ?? []
      const told =
        complaint.kind === 'name of two'
          ? remark('name of two', `${name}`, texts.get(`${other}`)?.entry.headword ?? '')
          : {}
      return [{ entry: about.entry.id, trouble: troubleAt(field, { ...complaint, ...told }) }]
    })
}

const namesOf = ({ headword, also, exactly }: PackEntry): readonly string[] =>
  [headword, ...also, ...exactly].map(name => name.toLowerCase())

/** What is advised about one of them, with those in mind that bear one of its names. */
export function adviceOnOne(
  pack: string,
  entry: PackEntry,
  others: readonly PackEntry[],
  today: string,
): readonly Trouble[] {
  const names = new Set(namesOf(entry))
  const namesakes = others.filter(
    other => other.id !== entry.id && namesOf(other).some(name => names.has(name)),
  )
  return adviceOn(pack, [entry, ...namesakes], today)
    .filter(advice => advice.entry === entry.id)
    .map(({ trouble }) => trouble)
}
