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
import { endOfParty, startOfParty } from './case-name.ts'
import { readDecision } from './case-reporter.ts'
import { readBrackets } from './courts.ts'
import { readDockets } from './docket.ts'
import { landmark } from './landmark-cases.ts'

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
  /\b(?:matche?s?|innings?|wickets?|cricket|rugby|football|soccer|basketball|baseball|hockey|tennis|boxing|playoffs?|finals?|semi-?finals?|quarterbacks?|stadium|scored?|coach|championship|tournament|league|kick-?off|tip-?off|season|games?|films?|movies?|box office|sequel|album|episode|World Cup|Super Bowl|odds|lineups?|series|debates?|polls?|polling|rematch|matchups?|showdown|p\.m\.|a\.m\.)\b/i
const LEGAL =
  /\b(?:courts?|rul(?:ing|ed|es?)|decisions?|decided|judges?|justices?|lawsuits?|suits?|cases?|precedents?|appeals?|opinions?|plaintiffs?|attorneys?|lawyers?|injunctions?|overturn\w*|overrul\w*|constitutional\w*|docket|litigation|certiorari|holding|held|dissent\w*|majority|amicus|petition\w*|landmark)\b/i
const NEARBY = 200

const company = (cursor: Cursor, at: number): string => cursor.before(NEARBY, at) + cursor.after(NEARBY, at)

/** Whether company lets "A v. B" be a case; "A vs. B" it must prove to be one. */
const isCase = (company: string, isWrittenAsCase: boolean): boolean =>
  isWrittenAsCase ? !PLAY.test(company) || LEGAL.test(company) : LEGAL.test(company) && !PLAY.test(company)

const SUFFIX = /,?\s+(?:Inc|LLC|L\.L\.C|Ltd|Corp|Co|LLP|L\.P|et al)\b\.?|,/g

/** noem-v-doe */
const slug = (name: string): string =>
  name
    .replace(SUFFIX, '')
    .replace(/\bU\.\s?S\.(?=\s|$)/g, 'United States')
    .replace(/&/g, 'and')
    .toLowerCase()
    .replace(/\bvs?\.?\s/, 'v ')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')

/** Parties to so many cases that their name means none of them. */
const IN_MANY_CASES =
  /^(?:United|U\.S|State|People|Commonwealth|Trump|Biden|Obama|Clinton|Bush|Noem|Mullin|Bondi|Bessent|Rubio|Hegseth|Garland|Mayorkas|Barr|Sessions|Kennedy|Doe|Roe|Smith|Jones|Johnson|Brown|Miller|Jackson|Davis|Wilson|Williams|Harris|Department|Federal|National|American|City|County|Town|Board|Commissioner|Secretary|Attorney|President|School|University|New|North|South|West|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming|Congress|ICE|IRS|EPA|FBI|DHS|INS|FEC|FCC|SEC|Immigration|Internal|Environmental|Facebook|Google|Apple|Meta|Amazon|Twitter|Microsoft)(?![\w-])/

/** Initials are what children and frightened people go by: J.G.G. is a case as well. */
const NAME = /^[\p{Lu}][\p{L}'’.-]{2,}(?:\s[\p{Lu}][\p{L}'’.-]+)?/u

/** The parts of a case's name by which it may be spoken of again: CASA, Loper Bright, Dobbs. */
function shortNames(first: string, second: string): readonly string[] {
  for (const party of [first, second]) {
    const name = NAME.exec(party.replace(SUFFIX, ''))?.[0]
    if (name === undefined || IN_MANY_CASES.test(party)) continue
    const [lead = ''] = name.split(/\s/)
    const whole = party.replace(SUFFIX, '') === name
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

export const caseCaption: BodyOfLaw = {
  cues: ["(?<=[\\w.,)’'”] )v(?:s?\\.?|ersus) (?=[“‘A-ZÀ-Þ\\d])"],
  read: (cursor, context) =>
    cursor.attempt(() => {
      const start = startOfParty(cursor, context.memory.latest()[0]?.end ?? 0)
      const firstEnd = cursor.at
      if (start === null) return null
      const [, many = '', dot = ''] = cursor.read(VERSUS) ?? []
      if (cursor.at === firstEnd && !cursor.skip(VERSUS_WORD)) return null
      const secondStart = cursor.at
      const ends = [endOfParty(cursor, true), endOfParty(cursor, false)]
      for (const end of new Set(ends)) {
        if (end === null) continue
        cursor.at = end
        const read = readPlaces(cursor, context)
        const isShort = end === ends[1]
        if (!read && !isShort) continue
        const sure = read !== null || context.vouched || (dot === '.' && many === '')
        if (!read && !context.vouched && !isCase(company(cursor, firstEnd), sure)) return null
        const first = cursor.text.slice(start, firstEnd).trim()
        const second = cursor.text.slice(secondStart, end)
        const name = slug(`${first} v ${second}`)
        if (!/^[^-].*-v-./.test(name)) return null
        const named = fromNormalForm(context.memory.decision(name) ?? landmark(name) ?? '')
        const citation = (read && best(read.places)) ?? named ?? { system: 'case', parts: [name] }
        if (read && isDecision(citation)) {
          const form = normalForm(citation)
          context.memory.nameDecision(name, form)
          for (const short of shortNames(first, second))
            context.memory.nameDecision(short.replace(/\s+/g, '_'), form, cursor.at)
        } else if (!read) {
          for (const short of shortNames(first, second))
            context.memory.nameDecision(short.replace(/\s+/g, '_'), normalForm(citation), end)
        }
        cursor.at = read ? read.end : end
        return [{ start, end: cursor.at, citation, number: null, short: false, byName: true, nameEnd: end }]
      }
      return null
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
