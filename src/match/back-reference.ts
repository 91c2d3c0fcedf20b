/**
 * Words that point back at a citation: "that section", "the same order", "the order", "Id. at 835", "Id. § 7213". Read only where one
 * antecedent is clear; where there might be two, they say nothing.
 */
import type { BodyOfLaw, Context, Found } from './body-of-law.ts'
import { type Citation, fromNormalForm, normalForm } from './citation.ts'
import { type Cursor, pattern } from './cursor.ts'
import { regulation, statute } from './section-number.ts'
import { readMark, readSections, sureOf } from './sections.ts'
import { citeEach } from './sections-after-name.ts'
import { besidePath, readPath } from './subsection.ts'

const POINTING = pattern(
  '(?:[Tt]hat|[Tt]he same) (?:[Cc]ode )?(section|(?:[Ee]xecutive )?[Oo]rder|[Pp]roclamation)(?!\\w)',
)

/** Of the order just cited, and no other: "The order froze assets". */
const THE_ORDER = pattern('[Tt]he ((?:[Ee]xecutive )?order|proclamation)(?![\\w-]| of\\b| in which)')
/** What courts, kitchens and armies order, where a judge may have spoken meanwhile. */
const ANOTHER_ORDER =
  /\b(?:judges?|justices?|panel|injunctions?|restraining|rulings?|ruled|gag|subpoenas?|block\w*|halt\w*|paus\w*|enjoin\w*|appeals|court orders?|plac(?:ed?|ing)|deliver\w*|purchase|menu|waiter)\b|\b(?:new|another|second|earlier|previous|different) (?:\w+ )?(?:order|proclamation)\b|\ban order\b/i
const SOON = 250

/** "that section of the wall", "that section where they sat", "that section 5". */
const OF_SOMETHING = pattern(
  ' (?:of(?! (?:the|federal) (?:law|statute|(?:tax|legal|federal|U\\.?S\\.?) code|Code)\\b)|in|at|on|near|where|between|along|from|\\d|§)',
)

/** "first, second and third, in that order"; "asked for that order of fries". */
const IN_THAT_ORDER = /\b[Ii]n\s+$/

/** Judges give orders too. */
const OF_A_COURT = /\b(?:courts?|judges?|justices?|panel|injunctions?|restraining|rulings?|gag|subpoenas?)\b/i
const NEARBY = 300

/** What "that order" or "that proclamation" may be, by the word used. */
const SYSTEMS: Readonly<Record<string, string>> = {
  order: 'eo',
  'executive order': 'eo',
  proclamation: 'proc',
}

function readPointing(cursor: Cursor, { memory }: Context): Citation | null {
  const before = cursor.before(NEARBY)
  const word = cursor.read(POINTING)?.[1]?.toLowerCase().replace(/\s+/g, ' ')
  if (word === undefined || cursor.sees(OF_SOMETHING)) return null
  if (word === 'section') return fromNormalForm(memory.onlySection() ?? '')
  if (word === 'order' && (IN_THAT_ORDER.test(before) || OF_A_COURT.test(before + cursor.after(40))))
    return null
  return memory.onlyOrder(SYSTEMS[word]!)
}

/** The one order or proclamation of the paragraph, cited shortly before. */
function readTheOrder(cursor: Cursor, { memory }: Context): Citation | null {
  const start = cursor.at
  const word = cursor.read(THE_ORDER)?.[1]?.toLowerCase().replace(/\s+/g, ' ')
  if (word === undefined) return null
  const system = SYSTEMS[word]!
  const meant = memory.onlyOrder(system)
  const written = meant && normalForm(meant)
  const last = memory.latest().find(({ citation }) => normalForm(citation) === written)
  if (!last || start - last.end > SOON) return null
  return ANOTHER_ORDER.test(`${cursor.before(120, last.start)} ${cursor.text.slice(last.end, start)}`)
    ? null
    : meant
}

const ID = pattern('([Ii]d)\\.(?!\\w)')

/** What may stand before "Id.", so that it is no name, no place and no part of the soul. */
const BEFORE_ID =
  /(?:^|[.;:,!?”"’')\]]\s{0,3}|[(["“]|\b(?:[Ss]ee|[Cc]f\.|[Cc]iting|[Qq]uoting|[Aa]lso|e\.g\.,?)\s{1,3})\d{0,2}$/

/** Sources that we don't read; after one of them "Id." is that one. */
const ANOTHER_SOURCE = /\bv\.\s|\b[Ss]upra\b|\bNo\.|§|\bhttps?:|\d\s+[A-Z][\w.’' ]{0,20}\s\d/

const SENTENCE_END = /[.!?]["”’)\]]{0,2}\s+["“(]?[A-Z]/

const AT_SECTIONS = pattern(',?(?: at)? (?=§|[Ss]ec)')
const AT_PAGES = pattern(
  ',? at (?:\\*~)?\\d{1,5}(?:[-–]\\d{1,5})?(?:,~\\d{1,5}(?:[-–]\\d{1,5})?){0,3}(?![\\d.:/]\\d)',
)

/** How many parts of a citation stand before its subsections; null for a body that has none. */
const TO_SUBSECTIONS: Readonly<Record<string, number>> = { usc: 2, cfr: 2, rule: 2, state: 3 }

const isPaged = ({ system }: Citation): boolean => !(system in TO_SUBSECTIONS)

const AT_SUBSECTION = pattern(',? at (?:subsection )?(?=\\()')
/** A place that isn't read: "Id. at cl. 2", "Id. at para. 3". */
const AT_PLACE = pattern(
  ',?(?: at)? (?:§|[Ss]ec|[Cc]l(?:ause|\\.)|[Aa]rt(?:icle|\\.)|[Pp]ara|¶|\\([a-z0-9]{1,4}\\))',
)

/** "Id. at (b)": the same section, another subsection. */
function besideSubsection(cursor: Cursor, { system, parts }: Citation): Citation | null {
  const depth = TO_SUBSECTIONS[system]
  if (depth === undefined || !cursor.skip(AT_SUBSECTION)) return null
  const inner = readPath(cursor, false)
  if (inner.length === 0) return null
  const path = parts.length === depth ? inner : besidePath(parts.slice(depth), inner)
  return path && { system, parts: [...parts.slice(0, depth), ...path] }
}

/** The citation right before the cursor, the only one of its sentence; null when there is none or another source. */
function antecedent(cursor: Cursor, { memory }: Context): Found | null {
  const [last, ...others] = memory.latest()
  if (!last || cursor.at - last.end > NEARBY) return null
  if (ANOTHER_SOURCE.test(cursor.text.slice(last.end, cursor.at))) return null
  const meant = normalForm(last.citation)
  const rivals = others.filter(
    other =>
      normalForm(other.citation) !== meant && !SENTENCE_END.test(cursor.text.slice(other.end, last.start)),
  )
  return rivals.length === 0 && !last.through ? last : null
}

function readId(cursor: Cursor, context: Context): readonly Found[] | null {
  const start = cursor.at
  if (!cursor.sees(ID) || !BEFORE_ID.test(cursor.before(8))) return null
  const meant = antecedent(cursor, context)
  cursor.skip(ID)
  if (!meant) return null
  const { citation } = meant
  const found = { start, citation, number: null, short: true }
  const beside = cursor.attempt(() => besideSubsection(cursor, citation))
  if (beside) return [{ ...found, end: cursor.at, citation: beside }]
  const isCode = citation.system === 'usc' || citation.system === 'cfr'
  if (isCode && cursor.skip(AT_SECTIONS)) {
    const [title = ''] = citation.parts
    const numbering = citation.system === 'cfr' ? regulation : statute
    const many = readMark(cursor)?.many ?? false
    const items = readSections(cursor, { numbering, many, freely: false, start })
    return (
      items &&
      citeEach(sureOf(items), ({ start, end, section, path }) => ({
        ...{ start, end, number: section, short: true },
        citation: { system: citation.system, parts: [title, section, ...path] },
      }))
    )
  }
  if (isPaged(citation) && cursor.skip(AT_PAGES)) return [{ ...found, end: cursor.at }]
  return cursor.sees(AT_PAGES) || cursor.sees(AT_PLACE) ? null : [{ ...found, end: start + 2 }]
}

export const backReferences: BodyOfLaw = {
  cues: [
    '\\b[Tt]h(?:at|e same) (?:[Cc]ode )?(?:section|(?:[Ee]xecutive )?[Oo]rder|[Pp]roclamation)\\b',
    '\\b[Tt]he (?:(?:[Ee]xecutive )?order|proclamation)\\b',
    '\\b[Ii]d\\.',
  ],
  read: (cursor, context) =>
    cursor.attempt(() => {
      const start = cursor.at
      const citation = cursor.attempt(() => readPointing(cursor, context)) ?? readTheOrder(cursor, context)
      if (citation) return [{ start, end: cursor.at, citation, number: null, short: true }]
      cursor.at = start
      return readId(cursor, context)
    }),
}
