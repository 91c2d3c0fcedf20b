/**
 * Cases by the names of their parties: "Trump v. CASA, Inc., 606 U.S. 831 (2025)", one mention with all the places where
 * the decision is printed, its pages, its court and its year; "Noem v. Doe, No. 25A326"; and "Noem v. Doe" alone.
 *
 *     us:606:831           by the first place named
 *     scotus:25A326        by its docket, where it isn't printed yet
 *     case:noem-v-doe      by name alone
 *
 * Later in the document the same name, and the part of it by which lawyers go on ("in CASA", "the Dobbs ruling"), are
 * the same decision.
 */

import { inReadingOrder } from '../../text/span.ts'
import type { BodyOfLaw, Context, Found } from '../body-of-law.ts'
import { type Citation, fromNormalForm, normalForm } from '../citation.ts'
import { type Cursor, pattern } from '../cursor.ts'
import type { Recollection } from '../memory.ts'
import { endOfParty, startOfNumber, startOfParty } from './case-name.ts'
import { readDecision } from './case-reporter.ts'
import { caseSlug, withoutSuffix } from './case-slug.ts'
import { readBrackets } from './courts.ts'
import { readDockets } from './docket.ts'
import { isSecondOfLandmark, landmark } from './landmark-cases.ts'

const VERSUS = pattern('v(s?)(\\.?) (?=[A-ZÀ-Þ\\d“‘])')
const VERSUS_WORD = pattern('versus (?=[A-Z])')
const TO_PLACE = pattern('(?:,~| |~\\()(?=[\\d_—-]|Nos?\\.)')
const BESIDE = pattern(',~(?=[\\d_—-]|Nos?\\.)')
const PINS = pattern(
  ',~(?:at~)?\\d{1,5}(?:[-–]\\d{1,5})?(?:~&?~?n\\.~\\d{1,3})?(?=,~\\d{1,5}(?:[-–,;.)]|~\\()|~\\(|[.;,)]|$)(?!,\\d{3})',
)
/** "slip op. at 3". */
const SLIP = pattern(',?~slip op\\.(?:,?~at \\d{1,3}(?:[-–]\\d{1,3})?)?')

/** Company in which "A v. B" is a match, a film or a fight. */
const PLAY =
  /\b(?:matche?s?|innings?|wickets?|cricket|rugby|football|soccer|basketball|baseball|hockey|tennis|boxing|playoffs?|finals?|semi-?finals?|quarterbacks?|stadium|scored?|coach|championship|tournament|league|kick-?off|tip-?off|season|games?|films?|movies?|box office|sequel|album|episode|World Cup|Super Bowl|odds|lineups?|series|debates?|polls?|polling|rematch|matchups?|showdown|rivalry|kicks? off|Madison Square Garden|on at \d{1,2})\b|\b[ap]\.m\./i
const LEGAL =
  /\b(?:courts?|rul(?:ing|ed|es?)|decisions?|decided|judges?|justices?|lawsuits?|suits?|cases?|precedents?|appeals?|opinions?|plaintiffs?|attorneys?|lawyers?|injunctions?|overturn\w*|overrul\w*|constitutional\w*|docket|litigation|certiorari|holding|held|dissent\w*|majority|amicus|petition\w*|landmark)\b/i
const NEARBY = 200

const company = (cursor: Cursor, at: number): string => cursor.before(NEARBY, at) + cursor.after(NEARBY, at)

/** Whether company lets "A v. B" be a case; "A vs. B" it must prove to be one. */
const isCase = (company: string, isWrittenAsCase: boolean): boolean =>
  isWrittenAsCase ? !PLAY.test(company) || LEGAL.test(company) : LEGAL.test(company) && !PLAY.test(company)

/** Parties to so many cases that their name means none of them. */
const IN_MANY_CASES =
  /^(?:United|U\.S|State|People|Commonwealth|Trump|Biden|Obama|Clinton|Bush|Noem|Mullin|Bondi|Bessent|Rubio|Hegseth|Garland|Mayorkas|Barr|Sessions|Kennedy|Doe|Roe|Smith|Jones|Johnson|Brown|Miller|Jackson|Davis|Wilson|Williams|Harris|Department|District|Employment|Planned|Regents|Students|Burwell|Federal|National|American|City|County|Town|Board|Commissioner|Secretary|Attorney|President|School|University|New|North|South|West|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming|Congress|ICE|IRS|EPA|FBI|DHS|INS|FEC|FCC|SEC|Immigration|Internal|Environmental|Facebook|Google|Apple|Meta|Amazon|Twitter|Microsoft)(?![\w-])/

/** Initials are what children and frightened people go by: J.G.G. is a case as well. */
const NAME = /^(?:[\p{Lu}][\p{L}'’.-]{2,}(?:\s[\p{Lu}][\p{L}'’.-]+)?|\d+\s[\p{Lu}][\p{L}'’.-]{2,})/u

/** The parts of a case's name by which it may be spoken of again: CASA, Loper Bright, Dobbs. */
function shortNames(first: string, second: string): readonly string[] {
  for (const party of [first, second]) {
    const name = NAME.exec(withoutSuffix(party))?.[0]
    if (name === undefined || IN_MANY_CASES.test(party)) continue
    const [lead = ''] = name.split(/\s/)
    const whole = withoutSuffix(party) === name
    return lead === name || (whole && lead.length < 4) ? [name] : [name, lead]
  }
  return []
}

/** What follows the name: the places where the decision is printed, its number, its court and year. */
function readPlaces(cursor: Cursor, context: Context): { places: Citation[]; end: number } | null {
  return cursor.attempt(() => {
    if (!cursor.skip(TO_PLACE)) return null
    const bracketed = cursor.before(1) === '('
    const places: Citation[] = []
    let end = cursor.at
    do {
      const dockets = readDockets(cursor, context, true)
      const decision = dockets?.at(-1) ?? readDecision(cursor, context, true)
      if (!decision) break
      if (!dockets || dockets.length === 1) places.push(decision.citation)
      while (cursor.skip(PINS) || cursor.skip(SLIP)) end = cursor.at
      end = cursor.at
    } while (cursor.skip(BESIDE))
    if (places.length === 0) return null
    cursor.at = end
    if (bracketed) {
      if (cursor.text[cursor.at] !== ')') return { places, end }
      return { places, end: ++cursor.at }
    }
    const brackets = readBrackets(cursor)
    const [place] = places
    if (brackets?.court && place?.system === 'dkt' && place.parts[0] === '')
      places[0] =
        brackets.court === 'scotus'
          ? { system: 'scotus', parts: place.parts.slice(1) }
          : { ...place, parts: [brackets.court, ...place.parts.slice(1)] }
    return { places, end: cursor.at }
  })
}

/** The first place that names a page; else a docket; null when there is neither. */
function best(places: readonly Citation[]): Citation | null {
  const printed = places.filter(({ parts }) => parts.at(-1) !== '_')
  return printed.find(({ system }) => system !== 'dkt' && system !== 'scotus') ?? printed[0] ?? null
}

const isDecision = (citation: Citation): boolean => citation.parts.at(-1) !== '_'

/** Where a caption begins and ends, and where its "v." stands. */
interface Caption {
  readonly start: number
  readonly firstEnd: number
  readonly secondStart: number
  readonly end: number
}

const firstOf = (text: string, { start, firstEnd }: Caption): string => text.slice(start, firstEnd).trim()
const secondOf = (text: string, { secondStart, end }: Caption): string => text.slice(secondStart, end)
const slugOf = (text: string, caption: Caption): string =>
  caseSlug(`${firstOf(text, caption)} v ${secondOf(text, caption)}`)

const COMPANY = /\s(?:LLC|L\.L\.C\.|Inc\.?|Corp\.?|Co\.|Ltd\.?|L\.P\.|LLP)$/

/** How far the caption may reach around a "v." that the cursor has passed. */
interface Reaches {
  /** By which everybody knows the case, the longest first: they may hold a comma, or begin with a number. */
  readonly known: readonly Caption[]
  /** With an "and" in the second name, and without; null where there is no name. */
  readonly wide: Caption | null
  readonly narrow: Caption | null
}

function readReaches(
  cursor: Cursor,
  firstEnd: number,
  plainStart: number,
  floor: number,
  vouched: boolean,
): Reaches {
  const { text, at: secondStart } = cursor
  const numbered = startOfNumber(text, plainStart)
  const isOwn = vouched || COMPANY.test(text.slice(plainStart, firstEnd).trim())
  const start = isOwn ? numbered : plainStart
  const reach = (from: number, end: number | null): Caption | null =>
    end === null ? null : { start: from, firstEnd, secondStart, end }
  const wide = endOfParty(cursor, true)
  const narrow = endOfParty(cursor, false)
  const reaches = { known: [], wide: reach(start, wide), narrow: reach(start, narrow) }
  if (!isSecondOfLandmark(text.slice(secondStart, narrow ?? secondStart))) return reaches
  cursor.at = firstEnd
  const starts = new Set([startOfParty(cursor, floor, true) ?? start, numbered, plainStart])
  cursor.at = secondStart
  const ends = new Set([endOfParty(cursor, true, true), wide, narrow])
  const known = [...starts]
    .flatMap(from => [...ends].map(end => reach(from, end)))
    .filter(caption => caption !== null && landmark(slugOf(text, caption)) !== null) as Caption[]
  return { ...reaches, known }
}

interface Read {
  readonly caption: Caption
  readonly places: readonly Citation[]
  readonly end: number
}

/** The first of the captions behind which stands where the decision is printed. */
function readPrinted(cursor: Cursor, captions: readonly (Caption | null)[], context: Context): Read | null {
  for (const caption of captions) {
    cursor.at = caption?.end ?? cursor.at
    const read = caption && readPlaces(cursor, context)
    if (read) return { caption, ...read }
  }
  return null
}

/** Notes the names by which the document may speak of the case again. */
function noteNames(
  text: string,
  { caption, places, end }: Read,
  citation: Citation,
  memory: Recollection,
): void {
  const isPrinted = places.length > 0
  if (isPrinted && !isDecision(citation)) return
  const form = normalForm(citation)
  if (isPrinted) memory.nameDecision(slugOf(text, caption), form)
  for (const short of shortNames(firstOf(text, caption), secondOf(text, caption)))
    memory.nameDecision(short.replace(/\s+/g, '_'), form, end)
}

export const caseCaption: BodyOfLaw = {
  cues: ["(?<=[\\w.,)’'”] )v(?:s?\\.?|ersus) (?=[“‘A-ZÀ-Þ\\d])"],
  read: (cursor, context) =>
    cursor.attempt(() => {
      const { text, at: firstEnd } = cursor
      const floor = context.memory.latest()[0]?.end ?? 0
      const start = startOfParty(cursor, floor)
      if (start === null) return null
      const [, many = '', dot = ''] = cursor.read(VERSUS) ?? []
      if (cursor.at === firstEnd && !cursor.skip(VERSUS_WORD)) return null
      const { known, wide, narrow } = readReaches(cursor, firstEnd, start, floor, context.vouched)
      const printed = readPrinted(cursor, [...known, wide, narrow], context)
      const caption = printed?.caption ?? known[0] ?? narrow
      if (!caption) return null
      const sure = printed !== null || context.vouched || (dot === '.' && many === '')
      if (!printed && !context.vouched && !isCase(company(cursor, firstEnd), sure)) return null
      const name = slugOf(text, caption)
      if (!/^[^-].*-v-./.test(name)) return null
      const read = printed ?? { caption, places: [], end: caption.end }
      const named = fromNormalForm(context.memory.decision(name) ?? landmark(name) ?? '')
      const citation = best(read.places) ?? named ?? { system: 'case', parts: [name] }
      noteNames(text, read, citation, context.memory)
      cursor.at = read.end
      const span = { start: caption.start, end: read.end, nameEnd: caption.end }
      return [{ ...span, citation, number: null, short: false, byName: true }]
    }),
}

const DECISION =
  /^(?:['’]s)?[\s\u200b]{1,3}(?:(?:Supreme Court|landmark) )?(?:decisions?|rulings?|case|opinion|majority|dissent|holding|court|precedent|standard|framework|test|doctrine|draft)\b|^,?\s{1,3}supra\b|^,?\s{1,3}(?:\d{1,4}\s)?(?:slip op\.|at \d)|^\s{1,3}(?:held|overruled|overturned|was (?:decided|overturned|overruled))\b/
const LEAD =
  /(?:\b(?:[Ii]n|[Ss]ince|[Aa]fter|[Bb]efore|[Ss]ee|[Cc]it(?:ing|es|ed)|[Aa]ppl(?:ying|ied)|[Uu]nder|[Oo]verrul\w{1,3}|[Oo]verturn\w{0,3})[\s\u200b]{1,3}|\b[Pp](?:ost|re)-)$/
const LEADS_TO_A_CASE = /^(?:[.;:)”"]|,(?!\s+[A-Z])|\s{1,3}the (?:court|justices|majority|Supreme)\b)/
const SURE_LEAD = /\b(?:[Oo]verrul\w{1,3}|[Oo]verturn\w{0,3})[\s\u200b]{1,3}$/
const WORD_BEFORE = /[\p{L}\p{N}_]$/u
const WORD_AFTER = /^[\p{L}\p{N}_]|^-[\p{L}]/u

/** Whether a name that a case goes by speaks of the case there, and not of the party. */
function meansCase(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 14), start)
  const after = text.slice(end, end + 40)
  if (WORD_BEFORE.test(before) || WORD_AFTER.test(after)) return false
  if (DECISION.test(after)) return true
  return (
    (SURE_LEAD.test(before) && !/^\s+[A-Z]|^['’]s/.test(after)) ||
    (LEAD.test(before) && LEADS_TO_A_CASE.test(after))
  )
}

/** Adds what speaks of an earlier case by a party's name. */
export function withPartyNames(
  text: string,
  found: readonly Found[],
  memory: Recollection,
): readonly Found[] {
  const all = [...found]
  for (const { name, decision, from } of memory.partyNames()) {
    const citation = fromNormalForm(decision)
    if (!citation) continue
    let next = 0
    for (let start = text.indexOf(name, from); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length
      while ((found[next]?.end ?? Infinity) <= start) next++
      const isFree = (found[next]?.start ?? Infinity) >= end
      if (isFree && meansCase(text, start, end)) all.push({ start, end, citation, number: null, short: true })
    }
  }
  return all.length === found.length ? found : apart(all.sort(inReadingOrder))
}

/** Of two names in one place, "Loper Bright" and "Loper", the first in reading order. */
const apart = (all: readonly Found[]): readonly Found[] => {
  let end = 0
  return all.filter(mention => {
    if (mention.start < end) return false
    end = mention.end
    return true
  })
}
