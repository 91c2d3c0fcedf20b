/**
 * Finds the places in the law that a text cites.
 *
 * One pass finds cues, the words by which a citation may begin; at each, the bodies of law try to read one. The reader
 * keeps nothing between texts: what a document has cited travels with it as its memory.
 */
import type { Span } from '../text/span.ts'
import { backReferences } from './back-reference.ts'
import type { BodyOfLaw, Context, Found } from './body-of-law.ts'
import { type Citation, normalForm } from './citation.ts'
import { bills } from './citations/bills.ts'
import { caseByname, withBynames } from './citations/case-byname.ts'
import { caseCaption } from './citations/case-caption.ts'
import { caseReporter } from './citations/case-reporter.ts'
import { codeOfFederalRegulations } from './citations/code-of-federal-regulations.ts'
import { constitution } from './citations/constitution.ts'
import { courtRules } from './citations/court-rules.ts'
import { docket } from './citations/docket.ts'
import { federalRegister } from './citations/federal-register.ts'
import { forms } from './citations/forms.ts'
import { immigrationAndNationalityAct } from './citations/immigration-and-nationality-act.ts'
import { internalRevenueCode } from './citations/internal-revenue-code.ts'
import { namedStatutes } from './citations/named-statutes.ts'
import { presidentialDocuments } from './citations/presidential-documents.ts'
import { publicLaws } from './citations/public-laws.ts'
import { sectionsByNumber } from './citations/sections-by-number.ts'
import { stateStatutes } from './citations/state-statutes.ts'
import { statutesAtLarge } from './citations/statutes-at-large.ts'
import { taxGuidance } from './citations/tax-guidance.ts'
import { usCode } from './citations/us-code.ts'
import { usCodeChapters } from './citations/us-code-chapters.ts'
import { Cues } from './cue.ts'
import { Cursor } from './cursor.ts'
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
  /** True when it is a law's popular name, "the Hatch Act", and no number. */
  readonly byName: boolean
  /** Where that name ends; the mention may go on behind it. */
  readonly nameEnd: number
}

/** Of two that can read the same words, the first does: "title 8, CFR" before "title 8". */
const BODIES: readonly BodyOfLaw[] = [
  codeOfFederalRegulations,
  usCode,
  internalRevenueCode,
  immigrationAndNationalityAct,
  usCodeChapters,
  federalRegister,
  publicLaws,
  statutesAtLarge,
  presidentialDocuments,
  bills,
  forms,
  taxGuidance,
  stateStatutes,
  namedStatutes,
  constitution,
  courtRules,
  caseCaption,
  caseByname,
  caseReporter,
  docket,
  sectionsByNumber,
]

const references = sectionReferences(BODIES)

const CUES = new Cues([
  ...BODIES,
  subsectionReferences([references, backReferences]),
  references,
  backReferences,
])

const BLANK_LINE = /\n[^\S\n]*\n/y

/** The first blank line at `from` or later; null when there is none. */
function blankLine(text: string, from: number): Span | null {
  for (let start = text.indexOf('\n', from); start >= 0; start = text.indexOf('\n', start + 1)) {
    BLANK_LINE.lastIndex = start
    if (BLANK_LINE.test(text)) return { start, end: BLANK_LINE.lastIndex }
  }
  return null
}

function findAll(text: string, context: Context): readonly Found[] {
  const all: Found[] = []
  const cursor = new Cursor(text)
  let blank = blankLine(text, 0)
  for (;;) {
    const place = CUES.next(text, cursor.at)
    if (!place) return withBynames(text, joinTwins(text, all), context.memory)
    const { at } = place
    if (blank && blank.end <= at) context.memory.startParagraph()
    if (blank && blank.start < at) blank = blankLine(text, at)
    cursor.at = at
    for (const found of CUES.read(place, cursor, context) ?? []) {
      if (found.start < (all.at(-1)?.end ?? 0)) continue
      context.memory.read(found)
      all.push(found)
    }
    cursor.at = Math.max(cursor.at, at + 1)
  }
}

/**
 * The citations of a document's texts, each's in reading order, none overlapping; and the memory to read its next texts with.
 * @param known asked for the section that a number means which the document hasn't cited and whose law isn't named
 *   ("Section 6103(i)(1)"), in the text of that number: its normal form ("usc:26:6103"), or null where nothing speaks for one.
 */
export function readCitationsOf(
  texts: readonly string[],
  memory: Memory,
  known: (text: number, ...asked: Parameters<Context['known']>) => string | null,
): { mentions: CitationMention[][]; memory: Memory } {
  const recollection = new Recollection(memory)
  const mentions = texts.map((text, i) => {
    recollection.startText()
    const context: Context = { memory: recollection, known: (...asked) => known(i, ...asked), vouched: false }
    return findAll(text, context).map(
      ({ start, end, citation, short, byName = false, nameEnd = end }): CitationMention => {
        const form = normalForm(citation)
        return { start, end, short, byName, nameEnd, citation: form }
      },
    )
  })
  return { mentions, memory: recollection.written() }
}

/** The same of one text. */
export function readCitations(
  text: string,
  memory: Memory,
  known: Context['known'] = () => null,
): { mentions: CitationMention[]; memory: Memory } {
  const read = readCitationsOf([text], memory, (_, ...asked) => known(...asked))
  return { mentions: read.mentions[0]!, memory: read.memory }
}

/** The citation that an author wrote: "26 USC 6103(i)(1)", "8 CFR 287.7(a)", "INA 212(d)(5)". null when it isn't one. */
export function parseCitation(written: string): Citation | null {
  const text = written.trim().replace(/\.$/, '')
  const [first, ...others] = findAll(text, { memory: new Recollection([]), known: () => null, vouched: true })
  const isWhole = first?.start === 0 && first.end === text.length && others.length === 0
  return isWhole && !first.through ? first.citation : null
}
