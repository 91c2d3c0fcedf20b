/**
 * Lists of sections, each with its path:
 *
 *     §§ 6103(i)(1), (l)(1), 7213 and 7431    6103(i)(1) · 6103(l)(1) · 7213 · 7431
 *     §§ 1181–1182, 701-06                    the two ends of a range, each an item: 1181 · 1182 · 701 · 706
 *     1101 note, 1081 et seq.                 1101:note · 1081
 */
import type { Span } from '../text/span.ts'
import { anyCase, type Cursor, DASH, pattern } from './cursor.ts'
import { type Numbering, statute } from './section-number.ts'
import { besidePath, goesOnCounting, readPath } from './subsection.ts'

/** A word or sign that says: sections follow. */
export interface Mark {
  readonly many: boolean
}

export interface Item extends Span {
  readonly section: string
  readonly path: readonly string[]
  /**
   * Whether it belongs to the list whatever follows. If not, only a name after the list can tell: "section 6103 and
   * 7213 of the tax code", but "26 U.S.C. 6103 and 200 more".
   */
  readonly sure: boolean
  /** Whether it is a bracket after a comma with words behind it: in the list only if the list goes on. */
  readonly dangling: boolean
  /** Whether it is the last section of a range that begins with the item before it. */
  readonly endsRange: boolean
}

const MARK = anyCase('(§(?:~§)?|sections?\\b|secs?\\b\\.?)~')
const MARK_AFTER_NAME = anyCase('(§(?:~§)?|sections?\\b|secs?\\b\\.?|ss?\\.|parts?\\b|pts?\\b\\.?)~')

/** Reads a mark; after the name of a law, also the marks that mean something else in running text. */
export function readMark(cursor: Cursor, afterName = false): Mark | null {
  if (cursor.isDigit()) return null
  const mark = cursor.read(afterName ? MARK_AFTER_NAME : MARK)?.[1]
  if (mark === undefined || (!afterName && /^SEC\b/.test(mark))) return null
  if (mark === '§') return { many: false }
  return { many: /§.*§|s\.?$/i.test(mark) && !/^s\.$/i.test(mark) }
}

const NOTE = pattern(' notes?\\b(?! (?:that|how|why|the|this)\\b)|~\\(notes?\\)')
const ET_SEQ = anyCase(',?~et\\.? ?seq(?:uen[st]\\w*)?(?!\\w)')

/** What "note", "et seq." and all that joins sections begins with. Most words begin with nothing of it. */
const SIGNS = new Set('(-\u2010\u2011\u2012\u2013—,;.&')
const WORDS = new Set(['no', 'et', 'an', 'or', 'th', 'to'])

/** Whether a list of sections may go on where the cursor stands. */
function mayGoOn(cursor: Cursor): boolean {
  const at = cursor.pastBlanks()
  const first = cursor.text.charAt(at)
  if (first < 'A') return SIGNS.has(first)
  return SIGNS.has(first) || WORDS.has(cursor.after(2, at).toLowerCase())
}

/** Reads a section with its path. */
function readSection(
  cursor: Cursor,
  numbering: Numbering,
  spaced = true,
): Pick<Item, 'section' | 'path'> | null {
  const section = numbering.read(cursor)
  if (section === null) return null
  const path = readPath(cursor, spaced)
  if (!mayGoOn(cursor)) return { section, path }
  if (numbering === statute && cursor.skip(NOTE)) path.push('note')
  cursor.skip(ET_SEQ)
  return { section, path }
}

/** The period of "et seq." ends no list. */
const AFTER_SEQ = '(?:(?<=seq)\\.)?'
const AND = anyCase(`${AFTER_SEQ}(?:~[,;])?~(?:and/or|and|or|&|through|thru|to)~(?=[§(\\d])`)
const COMMA = pattern(`${AFTER_SEQ}~[,;]~(?=[§(\\d])`)
const RANGE = pattern(`(?:--|${DASH}|—)(?=[§(\\d])`)
const SPACED_RANGE = pattern(` ${DASH} (?=\\d)`)
const SIGN = pattern('§(?:~§)?~')

/** A number before one of these is the volume or title of another citation. */
const REPORTER = pattern(
  '~(?:U\\.|US ?C|USC|United States Code|C\\.~F|CFR|Code of|FR\\b|F\\.|S\\.~Ct|Fed\\.|Stat\\.|WL\\b|LEXIS|I\\.~&|T\\.~C|Cong\\.|Op\\.|Treas)',
)
const WORD = pattern(' [A-Za-z]')
const SMALL_WORD = pattern(
  ' (?:of|and|or|to|in|by|for|on|as|at|with|that|which|is|are|was|were|do|does|et|the|if|when)\\b',
)

type Joint = 'and' | 'comma' | 'range'

function readJoint(cursor: Cursor, many: boolean): Joint | null {
  if (cursor.skip(RANGE) || (many && cursor.skip(SPACED_RANGE))) return 'range'
  if (cursor.skip(AND)) return 'and'
  return cursor.skip(COMMA) ? 'comma' : null
}

/** Whether a section without a mark of its own goes on a list of sections. */
function belongs(
  cursor: Cursor,
  items: readonly Item[],
  { section, path }: Pick<Item, 'section' | 'path'>,
  joint: Joint,
  list: ListRules,
): boolean {
  const previous = items.at(-1)!
  if (joint === 'range' || section === previous.section) return true
  const alike = list.numbering.shape(section) === list.numbering.shape(previous.section)
  const counted = cursor.sees(WORD) && !cursor.sees(SMALL_WORD)
  if (list.many) return alike || path.length > 0 || !counted || (joint === 'and' && items.length === 1)
  return (
    list.freely && (alike || section.length > 2) && !cursor.sees(WORD) && !/^(?:19|20)\d\d$/.test(section)
  )
}

/** What a list of sections may be made of. */
export interface ListRules {
  readonly numbering: Numbering
  /** Whether a mark said that there are several. */
  readonly many: boolean
  /** Whether they may be several all the same. */
  readonly freely: boolean
  /** Where the list begins, with its mark or name. */
  readonly start: number
  /** Whether it is one section with several paths: nothing said that sections follow. */
  readonly pathsOnly?: boolean
}

function readNext(
  cursor: Cursor,
  items: readonly Item[],
  closed: boolean,
  list: ListRules,
): (Item & { joint: Joint }) | null {
  const previous = items.at(-1)!
  const joint = readJoint(cursor, list.many)
  if (joint === null || previous.path.at(-1) === 'note') return null
  const start = cursor.at
  const inner = readPath(cursor, false)
  if (inner.length > 0) {
    const path = besidePath(previous.path, inner)
    if (!path || (inner.length === 1 && goesOnCounting(cursor, list.start, inner[0]!))) return null
    const dangling = joint === 'comma' && !list.many && cursor.sees(WORD)
    const section = previous.section
    return { start, end: cursor.at, section, path, sure: true, dangling, endsRange: false, joint }
  }
  if (list.pathsOnly || (closed && joint === 'comma')) return null
  const signed = cursor.skip(SIGN)
  const next = readSection(cursor, list.numbering)
  if (!next || (next.path.length === 0 && cursor.sees(REPORTER)) || (signed && cursor.sees(ELSEWHERE)))
    return null
  const last = joint === 'range' ? list.numbering.rangeEnd(previous.section, next.section) : next.section
  if (last === null) return null
  const sure = signed || belongs(cursor, items, next, joint, list)
  const endsRange = joint === 'range'
  return { ...next, section: last, start, end: cursor.at, sure, dangling: false, endsRange, joint }
}

/** Words after a section that say whose it is. */
export const ELSEWHERE = pattern(
  ',? (?:of|OF) (?:(?:the|this|that|its|his|her|their|our|an?|title)\\b|[A-Z])',
)

/**
 * Reads a list of sections, the cursor standing at the first number; null when there is no section. The first item's
 * span begins at `list.start`.
 */
export function readSections(cursor: Cursor, list: ListRules, spaced = true): readonly Item[] | null {
  const first = readSection(cursor, list.numbering, spaced)
  if (!first) return null
  const { start } = list
  const { section, path } = first
  // Written out: to copy an object costs more than to read a section.
  const items: Item[] = [
    { section, path, start, end: cursor.at, sure: true, dangling: false, endsRange: false },
  ]
  let closed = false
  while (mayGoOn(cursor)) {
    const next = cursor.attempt(() => readNext(cursor, items, closed, list))
    if (!next) break
    items.push(next)
    closed ||= next.joint === 'and' && next.section !== items.at(-2)!.section
  }
  while (items.at(-1)!.dangling) items.pop()
  cursor.at = items.at(-1)!.end
  return items
}

/** The items up to the first that isn't sure. */
export function sureOf(items: readonly Item[]): readonly Item[] {
  const unsure = items.findIndex(item => !item.sure)
  return unsure < 0 ? items : items.slice(0, unsure)
}
