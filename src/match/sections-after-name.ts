/** Citations that begin with the name of their law: "26 U.S.C. §§ 6103, 7213", "INA 212(d)(5)". */
import type { BodyOfLaw, Context, Found, NamedLaw, NameReader } from './body-of-law.ts'
import { type Cursor, pattern } from './cursor.ts'
import { type Item, readMark, readSections, sureOf } from './sections.ts'

/** What may stand between a name and its sections: 's, (INA), as amended, a comma. */
const TO_SECTIONS = pattern(
  "(?:['’]s)?(?:~\\((?:the )?[“\"‘']?[A-Z][A-Za-z.]{1,9}[”\"’']?\\))?(?:,~as amended)?(,)?~",
)

/** What a list's items cite, those left out that cite nothing. A range is one mention, of its first section. */
export function citeEach(items: readonly Item[], cite: (item: Item) => Found | null): readonly Found[] {
  const all: Found[] = []
  for (const [i, item] of items.entries()) {
    const found = cite(item)
    const last = all.at(-1)
    const begun = item.endsRange && last?.end === items[i - 1]?.end ? last : null
    if (found && begun) all[all.length - 1] = { ...begun, end: found.end, through: found }
    else if (found) all.push(found)
  }
  return all
}

/** The citations that a law makes of a list's items; those it has no section for are left out. */
export const citeAll = (items: readonly Item[], law: NamedLaw): readonly Found[] =>
  citeEach(items, ({ start, end, section, path }) => {
    const citation = law.cite(section, path)
    return citation && { start, end, citation, number: law.unrecalled ? null : section, short: false }
  })

/** Lengthens the last item. */
export const upTo = (end: number, items: readonly Item[]): readonly Item[] =>
  items.at(-1)?.end === end
    ? items
    : items.map((item, i) => (i === items.length - 1 ? { ...item, end } : item))

/** Moves to the sections; whether a comma stands before them. */
function readTo(cursor: Cursor): boolean {
  const { text, at } = cursor
  // As nearly all are: "26 U.S.C. § 6103", "8 CFR 287.7".
  if (text[at] === ' ' && (text[at + 1] === '§' || cursor.isDigit(at + 1))) {
    cursor.at++
    return false
  }
  return cursor.read(TO_SECTIONS)?.[1] !== undefined
}

function readAfter(law: NamedLaw, start: number, cursor: Cursor, context: Context): readonly Found[] | null {
  const comma = readTo(cursor)
  const mark = readMark(cursor, true)
  if (!mark && (comma || law.needsMark)) return null
  const many = mark?.many ?? false
  const list = { numbering: law.numbering, many, freely: law.listsFreely ?? false, start }
  const read = readSections(cursor, list)
  if (!read) return null
  const items = sureOf(read)
  cursor.at = items.at(-1)!.end
  const { section, path } = items[0]!
  if (!context.vouched && law.isDoubtful?.({ section, path, marked: mark !== null })) return null
  if (law.finish && !law.finish(cursor)) return null
  return citeAll(upTo(cursor.at, items), law)
}

/** A body of law made of sections, from the cues and the reader of its name. */
export const madeOfSections = (cues: readonly string[], name: NameReader): BodyOfLaw => ({
  cues,
  name,
  read: (cursor, context) =>
    cursor.attempt(() => {
      const start = cursor.at
      const law = name(cursor, 'before', context)
      if (!law) return null
      const found = readAfter(law, start, cursor, context)
      if (law.introduces) context.memory.introduce(law.introduces)
      return found
    }),
})
