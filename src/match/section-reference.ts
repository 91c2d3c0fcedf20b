/**
 * Sections whose law isn't named before them: named after them, "section 6103 of title 26"; or not at all, "Section
 * 6103(i)(1)", "287(g)", and then clear from what the document said before, or not a citation.
 */
import type { BodyOfLaw, Context, Found, Mark, NamedLaw } from './body-of-law.ts'
import { fromNormalForm } from './citation.ts'
import { anyCase, type Cursor, pattern } from './cursor.ts'
import { type Numbering, regulation, statute } from './section-number.ts'
import { ELSEWHERE, type Item, readMark, readSections, sureOf } from './sections.ts'
import { citeAll, citeEach, upTo } from './sections-after-name.ts'

const OF = anyCase(',? of (?:the )?')
const BESIDE = pattern('(?:,~| )')
const JOINTS = [OF, BESIDE]
/** After a name beside a section these show that the name belongs to what follows: "Section 5, INA 212". */
const GOES_ON = anyCase("(?:['’]s)?(?:~\\([^()]{2,12}\\))?(?:,?~(?:§|sections?\\b|secs?\\b|\\d)| \\w)")

/** Reads the name of a law after sections, so far as it numbers its sections in this way. */
function readNameAfter(
  cursor: Cursor,
  bodies: readonly BodyOfLaw[],
  numbering: Numbering,
  context: Context,
): NamedLaw | null {
  const from = cursor.at
  for (const joint of JOINTS) {
    cursor.at = from
    if (!cursor.skip(joint)) continue
    const start = cursor.at
    for (const { name } of bodies) {
      if (!name) continue
      cursor.at = start
      const law = name(cursor, 'after', context)
      if (law?.numbering === numbering && !(joint === BESIDE && cursor.sees(GOES_ON))) return law
    }
  }
  cursor.at = from
  return null
}

/** Words before a section that name a law we don't read: an act, a code, a rule, an acronym such as FISA. */
const OF_OTHER_LAW =
  /(?:\b(?:Acts?|Codes?|Statutes?|Laws?|Rules?|Regulations?|Ordinance|Constitution|Charter|Treaty|Convention|Amendment|Bill|Title|Chapter|Article|Art\.)(?:\s[\dIVXLC]+)?|\b(?:Ann|Stats?|Regs?|Const|Rev|Comp|Gen)\.|\b(?:[A-Z]{1,5}A|RICO|UCMJ|R\.S\.|C\.S\.))[’'s]{0,2},?\s*$/

/** "Section 6103 of the law" speaks of the law at hand; any other "of" names another. */
const OF_THE_LAW = pattern(
  ',? of (?:the|this|that) (?:laws?|statutes?|code|title|chapter|section|subsection)\\b',
)

const DECIMAL = pattern('\\d{1,5}[a-z]{0,2}(?:-\\d{1,3})?\\.(?:\\d|T\\d)')
const REGULATIONS = [regulation]
const STATUTES = [statute]
const EITHER = [regulation, statute]
const PART_MARK = anyCase('parts?~')

/** The first answer that a body of law gives. */
function firstOf<T>(bodies: readonly BodyOfLaw[], ask: (body: BodyOfLaw) => T | null | undefined): T | null {
  for (const body of bodies) {
    const answer = ask(body)
    if (answer) return answer
  }
  return null
}

/** The section that a bare number speaks of, in this document. */
function recall(
  { section, path, start, end }: Item,
  bodies: readonly BodyOfLaw[],
  context: Context,
  mark: Mark,
): Found | null {
  const { memory, known } = context
  const owned = firstOf(bodies, body => body.owns?.(section, path))
  const cited = memory.meaning(section)
  const meaning = owned !== null && cited !== owned ? null : cited
  if (meaning === '') return null
  // 501(c)(3), with its bracket, needs nothing before it.
  const ownName = path.length > 0 ? owned : null
  const claim = () =>
    owned === null ? firstOf(bodies, body => body.claim?.(section, path, context, mark)) : null
  const place = fromNormalForm(meaning ?? ownName ?? known(section, { start, end }) ?? '') ?? claim()
  if (!place || (place.system === 'cfr' && path.length > 0 && !place.parts[1]?.includes('.'))) return null
  const citation = { system: place.system, parts: [...place.parts, ...path] }
  // The memory knows federal sections by their number; a state's are only those of its paragraph.
  const number = place.system === 'state' ? null : section
  return { start, end, citation, number, short: owned === null }
}

function markOf({ text }: Cursor, { start }: Item): Mark {
  const first = text[start] ?? ''
  return first === '§' ? '§' : /\d/.test(first) ? '' : 'section'
}

/** What a list of sections means that no name follows. */
function recallAll(
  cursor: Cursor,
  items: readonly Item[],
  bodies: readonly BodyOfLaw[],
  context: Context,
): readonly Found[] {
  const { memory } = context
  const itsOwn = cursor.sees(OF_THE_LAW)
  if (!itsOwn && (cursor.sees(ELSEWHERE) || OF_OTHER_LAW.test(cursor.before(40, items[0]!.start)))) {
    for (const { section } of items) memory.citeOther(section)
    return []
  }
  return citeEach(sureOf(items), item => {
    const found = recall(item, bodies, context, markOf(cursor, item))
    if (!found) memory.citeUnknown()
    return found
  })
}

/** A number with a subsection and no mark, 287(g): the brackets, opening with a letter, say that it is a section. */
const SELF_EVIDENT = pattern('\\d{2,4}[A-Z]{0,2}\\([a-z]')

export const sectionReferences = (bodies: readonly BodyOfLaw[]): BodyOfLaw => ({
  cues: [
    '(?<!§)§(?:~§)?~\\d',
    '\\b[Ss]ec(?:tions?|s?\\b\\.?)~\\d',
    '\\bSECTIONS?~\\d',
    '\\b[Pp]arts?~\\d{1,4}[a-z]?,?~(?:of|and|[Tt]itle)',
    '(?<![\\w$.,:§/-])\\d{2,4}[A-Z]{0,2}\\([a-z]',
  ],
  read(cursor, context) {
    const start = cursor.at
    const mark = readMark(cursor)
    const part = !mark && cursor.skip(PART_MARK)
    if (!mark && !part && !cursor.sees(SELF_EVIDENT)) return null
    const from = cursor.at
    const many = mark?.many ?? part
    const numberings = part ? REGULATIONS : cursor.sees(DECIMAL) ? EITHER : STATUTES
    for (const numbering of numberings) {
      cursor.at = from
      const rules = { numbering, many, freely: false, start, pathsOnly: !mark && !part }
      const items = readSections(cursor, rules, mark !== null)
      if (!items) continue
      const sure = sureOf(items)
      for (const some of sure === items ? [items] : [items, sure]) {
        cursor.at = some.at(-1)!.end
        const law = readNameAfter(cursor, bodies, numbering, context)
        if (!law) continue
        if (law.introduces) context.memory.introduce(law.introduces)
        const found = citeAll(upTo(law.end ?? cursor.at, some), law)
        if (found.length > 0) return found
        // A section that the law hasn't, or we don't know; its name may still be read by itself.
        for (const { section } of some) context.memory.citeOther(section)
        cursor.at = some.at(-1)!.end
        return []
      }
      if (!part) return recallAll(cursor, items, bodies, context)
    }
    cursor.at = start
    return null
  },
})
