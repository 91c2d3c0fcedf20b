/**
 * Finds the places in the law that a text cites.
 *
 * One pass finds cues, the words by which a citation may begin; at each, the bodies of law try to read one. The reader
 * keeps nothing between texts: what a document has cited travels with it as its memory.
 */
import type { Span } from '../text/span.ts'
import type { BodyOfLaw, Context, Found } from './body-of-law.ts'
import { type Citation, normalForm } from './citation.ts'
import { codeOfFederalRegulations } from './citations/code-of-federal-regulations.ts'
import { immigrationAndNationalityAct } from './citations/immigration-and-nationality-act.ts'
import { internalRevenueCode } from './citations/internal-revenue-code.ts'
import { usCode } from './citations/us-code.ts'
import { Cursor, spaced } from './cursor.ts'
import { type Memory, Recollection } from './memory.ts'
import { sectionReferences } from './section-reference.ts'
import { subsectionReferences } from './subsection-reference.ts'
import { joinTwins } from './twin.ts'

/** A citation, as it stands in a text. */
export interface CitationMention extends Span {
  /** Normal form. */
  readonly citation: string
  /** True when it doesn't name its law, and what the document said before tells which is meant. */
  readonly short: boolean
}

/** Of two that can read the same words, the first does: "title 8, CFR" before "title 8". */
const BODIES: readonly BodyOfLaw[] = [
  codeOfFederalRegulations,
  usCode,
  internalRevenueCode,
  immigrationAndNationalityAct,
]

const references = sectionReferences(BODIES)

const READERS: readonly BodyOfLaw[] = [...BODIES, subsectionReferences(references), references]

const CUES = new RegExp(spaced([...new Set(READERS.flatMap(reader => reader.cues))].join('|')), 'g')

/** Reads what stands at the cursor with the first reader that can. */
function readHere(cursor: Cursor, context: Context): readonly Found[] | null {
  for (const reader of READERS) {
    const found = reader.read(cursor, context)
    if (found) return found
  }
  return null
}

const BLANK_LINE = /\n[^\S\n]*\n/

function findAll(text: string, context: Context): readonly Found[] {
  const all: Found[] = []
  const cursor = new Cursor(text)
  for (let seen = 0; ; ) {
    CUES.lastIndex = cursor.at
    const cue = CUES.exec(text)
    if (!cue) return joinTwins(text, all)
    if (BLANK_LINE.test(text.slice(seen, cue.index))) context.memory.startParagraph()
    seen = cursor.at = cue.index
    for (const found of readHere(cursor, context) ?? []) {
      const { citation, number } = found
      if (number !== null) context.memory.cite(number, { ...citation, parts: citation.parts.slice(0, 2) })
      all.push(found)
    }
    cursor.at = Math.max(cursor.at, cue.index + 1)
  }
}

/**
 * The citations of a text, in reading order, none overlapping; and the memory to read the document's next text with.
 * @param known asked for the section that a number means which the document hasn't cited and whose law isn't named
 *   ("Section 6103(i)(1)"): its normal form ("usc:26:6103"), or null where nothing speaks for one.
 */
export function readCitations(
  text: string,
  memory: Memory,
  known: Context['known'] = () => null,
): { mentions: CitationMention[]; memory: Memory } {
  const recollection = new Recollection(memory)
  const mentions = findAll(text, { memory: recollection, known, vouched: false }).map(
    ({ start, end, citation, short }) => ({ start, end, citation: normalForm(citation), short }),
  )
  return { mentions, memory: recollection.written() }
}

/** The citation that an author wrote: "26 USC 6103(i)(1)", "8 CFR 287.7(a)", "INA 212(d)(5)". null when it isn't one. */
export function parseCitation(written: string): Citation | null {
  const text = written.trim().replace(/\.$/, '')
  const [first, ...others] = findAll(text, { memory: new Recollection([]), known: () => null, vouched: true })
  const isWhole = first?.start === 0 && first.end === text.length && others.length === 0
  return isWhole ? first.citation : null
}
