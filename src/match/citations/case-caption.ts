/**
 * Cases by the names of their parties: "Trump v. CASA, Inc., 606 U.S. 831 (2025)", one mention with all the places where
 * the decision is printed, its pages, its court and its year; "Noem v. Doe, No. 25A326"; and "Noem v. Doe" alone.
 *
 *     us:606:831           by the first place named
 *     scotus:25A326        by its docket, where it isn't printed yet
 *     case:noem-v-doe      by name alone
 *
 * Later in the document the same name is the same decision. The part of it by which lawyers go on ("in CASA", "the Dobbs
 * ruling") is read in `case-byname.ts`.
 */
import type { BodyOfLaw, Context, Found } from '../body-of-law.ts'
import { type Citation, fromNormalForm, normalForm } from '../citation.ts'
import { type Cursor, pattern } from '../cursor.ts'
import type { Recollection } from '../memory.ts'
import { endOfParty, startOfNumber, startOfParty } from './case-name.ts'
import { readDecision } from './case-reporter.ts'
import { caseSlug, withoutSuffix } from './case-slug.ts'
import { readBrackets } from './courts.ts'
import { readDockets } from './docket.ts'
import { isParty, isSecondOfLandmark, landmark, landmarksAgainst } from './landmark-cases.ts'

const VERSUS = pattern('[vV]([sS]?)(\\.?) (?=[A-ZÀ-Þ\\d“‘])')
const VERSUS_WORD = pattern('versus (?=[A-Z])')
const TO_PLACE = pattern('(?:,~| |~\\()(?=[\\d_—-]|Nos?\\.)')
const BESIDE = pattern(',~(?=[\\d_—-]|Nos?\\.)')
const PINS = pattern(
  ',~(?:at~)?\\d{1,5}(?:[-–]\\d{1,5})?(?:~&?~?n\\.~\\d{1,3})?(?=,~\\d{1,5}(?:[-–,;.)]|~\\()|~\\(|[.;,)]|$)(?!,\\d{3})',
)
/** "slip op. at 3". */
const SLIP = pattern(',?~slip op\\.(?:,?~at \\d{1,3}(?:[-–]\\d{1,3})?)?')

/** Company in which "A v. B" is a match, a film, a fight or a race for a seat. */
const PLAY =
  /\b(?:matche?s?|innings?|wickets?|cricket|rugby|football|soccer|basketball|baseball|hockey|tennis|golf|boxing|boxers?|heavyweights?|knockouts?|wrestl\w+|pay-per-view|UFC|bouts?|chess|checkmate|playoffs?|finals?|semi-?finals?|quarterbacks?|pitcher|strikers?|goalkeeper|midfield\w*|stadium|arena|Oscars?|Grammys?|scored?|coach|championship|tournament|league|derby|Grand Slam|Wimbledon|kick-?off|tip-?off|season|games?|gamers?|gameplay|Nintendo|PlayStation|Xbox|films?|movies?|cinemas?|remakes?|best picture|box office|sequel|albums?|episodes?|novel|comics?|TV|sitcom|World Cup|Gold Cup|Super Bowl|\w+ Bowl|odds|lineups?|series|debates?|polls?|polling|rematch|matchups?|showdown|rivalry|feud|kicks? off|Madison Square Garden|pickleball|halftime|in overtime|on at \d{1,2}|\d+(?:st|nd|rd|th) (?:(?:House|Senate|Congressional) )?District(?! Court)|(?:Republicans?|Democrat(?:s|ic)?)(?=:))\b|\b[ap]\.m\./i
/** Words of the law that games and films have as well: "by majority decision of the judges", "a court of clay". */
const LEGAL =
  /\b(?:courts?|rulings?|ruled|decisions?|judge|justices?|lawsuits?|suit|sue[ds]?|suing|cases?|precedents?|appeals?|appealed|appellate|opinions?|plaintiffs?|defendants?|attorneys?|lawyers?|injunctions?|overturn\w*|overrul\w*|upheld|constitutional\w*|constitution|amendment|docket|litigation|certiorari|holding|held(?! (?:on|off|up|out|back|an?|its|his|her|their|serve)\b)|dissent\w*|amicus|petition\w*|laws?|lawful|unlawful|legal\w*|statutes?|doctrine|SCOTUS|oral arguments?|verdict|jury|trial|immunity|due process|struck down|abortions?|liable|liability)\b/i
/** Words that only the law has. */
const SURELY_LEGAL =
  /\b(?:Supreme Court|justices|lawsuits?|sued|suing|plaintiffs?|defendants?|precedents?|overrul\w*|injunctions?|certiorari|amicus|SCOTUS|docket|litigation|unconstitutional|appellate|appeals court|court of appeals|circuit|(?:court|judge|justice|panel|jury) (?:in|ruled|held|found|said|wrote|has|rejected|upheld|struck|blocked|sided)|(?:court|judge)['’]s|rul(?:ing|ed) (?:in|that|against|for)|(?:the|this|that|landmark|court|legal) (?:case|ruling|suit))\b/i
/** A round, a court and a judge that no law knows. */
const OF_A_GAME =
  /\b(?:centre|center) court\b|\bCourt One\b|\b(?:clay|grass|hard|home|tennis|basketball)[- ]courts?\b|\bcourt (?:of clay|side)\b|\b(?:split|unanimous|majority|points) decision\b|\b(?:ringside|line|fight) judges\b|\bthe appeal (?:is|of)\b/gi
const OF_AN_ACT =
  /\b(?:Rights|Clean (?:Air|Water)|Care|Endangered Species|Reform|Claims|Practices|Security) Act\b/
const NEARBY = 200
const BLANK_LINE = /\n[^\S\n]*\n/

/** The words around a caption in its paragraph, without those of a game that sound like the law. */
const company = (cursor: Cursor, at: number): string => {
  const before = cursor.before(NEARBY, at).split(BLANK_LINE).at(-1) ?? ''
  const [after = ''] = cursor.after(NEARBY, at).split(BLANK_LINE)
  return (before + after).replace(OF_A_GAME, ' ')
}

/** A party that no team, no film and no fighter is. */
const PARTY_AT_LAW =
  /^(?:(?:The )?United States|U\.\s?S\.|U\.S\.A\.|The State|State|People|Commonwealth|(?:Jane |John )?(?:Doe|Roe)|(?:\p{Lu}\.\s?){2,4})$|^(?:City|County|State|Town|Village|People|Commonwealth|Board|Department|Dept\.|Bureau|Estate|Matter|Secretary|Bank|Church) of\b|\b(?:Inc|LLC|L\.L\.C|LLP|Corp|Ltd|Ass['’]?n|Assn|Dep['’]t|Comm['’]n|Nat['’]l|Fed['’]n)\b|\b(?:Co|Cos|Dept|Bd)\.|\b(?:Department|Commission(?:er)?|Agency|Administration|Corporation|Association|Bureau|Secretary|Attorney General|Board of|School District|Parenthood|Executor|Foundation|Authority|Coalition|Alliance|Federation of|Council of|Citizens for|Center for)\b|^(?:EPA|FDA|ICE|DHS|INS|FEC|FCC|SEC|IRS|NLRB|FTC|DOJ|HHS|CDC|CFPB|FERC|OSHA|EEOC|SSA|USCIS|CBP|FBI|CIA|NSA|OPM|USAID|ACLU|NAACP|NRDC|AFGE|AFSCME|SEIU|NTEU|PETA|FAA|FEMA|HUD|USPS|ATF|DEA|DOGE)$/u

const isAtLaw = (text: string, caption: Caption): boolean =>
  PARTY_AT_LAW.test(firstOf(text, caption)) || PARTY_AT_LAW.test(secondOf(text, caption))

/** Whether company lets a name be a case: one that shows by itself that it is one needs only no game beside it. */
function isCase(company: string, showsIt: boolean, isWrittenAsCase: boolean): boolean {
  if (!showsIt && !LEGAL.test(company) && !OF_AN_ACT.test(company)) return false
  return !PLAY.test(company) || (isWrittenAsCase && SURELY_LEGAL.test(company))
}

/** Parties to so many cases that their name means none of them. */
const IN_MANY_CASES =
  /^(?:United|U\.S|NYSRPA|SFFA|State|People|Commonwealth|Trump|Biden|Obama|Clinton|Bush|Noem|Mullin|Bondi|Bessent|Rubio|Hegseth|Garland|Mayorkas|Barr|Sessions|Kennedy|Doe|Roe|Smith|Jones|Johnson|Brown|Miller|Jackson|Davis|Wilson|Williams|Harris|Department|District|Employment|Planned|Regents|Students|Burwell|Federal|National|American|City|County|Town|Board|Commissioner|Secretary|Attorney|President|School|University|New|North|South|West|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming|Congress|ICE|IRS|EPA|FBI|DHS|INS|FEC|FCC|SEC|Immigration|Internal|Environmental|Facebook|Google|Apple|Meta|Amazon|Twitter|Microsoft)(?![\w-])/

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

/** A word in a headline where every word is in capitals, which tell no name from the words around it. */
const CAPITALS_WORD = /\S+/g
const CAPITALS_REACH = 80
const AFTER_A_WORD = /[.,;:!?”"’')]+$/

/** Where the party of that key begins that ends at `end`, or ends that begins at `start`; null when it isn't there. */
function startOfKnown(text: string, end: number, party: string): number | null {
  const from = Math.max(0, end - CAPITALS_REACH)
  const words = [...text.slice(from, end).matchAll(CAPITALS_WORD)].slice(-wordsOf(party)).reverse()
  const first = words.find(({ index }) => isParty(text.slice(from + index, end), party))
  return first ? from + first.index : null
}

function endOfKnown(text: string, start: number, party: string): number | null {
  const words = [...text.slice(start, start + CAPITALS_REACH).matchAll(CAPITALS_WORD)].slice(
    0,
    wordsOf(party),
  )
  for (const { 0: word, index } of words) {
    const end = start + index + word.replace(AFTER_A_WORD, '').length
    if (isParty(text.slice(start, end), party)) return end
  }
  return null
}

/** How many words of print a party may have: an "Inc." and an "&" are in no key. */
const wordsOf = (party: string): number => party.split('-').length + 2

/** The reaches of a caption in capitals: it must be known, or printed somewhere. */
function readCapitals(cursor: Cursor, firstEnd: number, start: number): Reaches {
  const { text, at: secondStart } = cursor
  const end = endOfParty(cursor, true)
  const wide = end === null ? null : { start, firstEnd, secondStart, end }
  const known = landmarksAgainst(text.slice(secondStart, end ?? secondStart)).flatMap(([first, second]) => {
    const from = startOfKnown(text, firstEnd, first)
    const to = from === null ? null : endOfKnown(text, secondStart, second)
    return from === null || to === null ? [] : [{ start: from, firstEnd, secondStart, end: to }]
  })
  return { known: known.sort((a, b) => a.start - b.start || b.end - a.end), wide, narrow: null }
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

/** What tells a document's next mention of the name that it is a case's, though nobody said where it is printed. */
const saidName = (name: string): string => `said_${name}`

const isNamed = (name: string, memory: Recollection): boolean =>
  memory.decision(name) !== null || memory.decision(saidName(name)) !== null

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
  const name = slugOf(text, caption)
  if (isPrinted) memory.nameDecision(name, form)
  else memory.nameDecision(saidName(name), form)
  for (const short of shortNames(firstOf(text, caption), secondOf(text, caption)))
    memory.nameDecision(short.replace(/\s+/g, '_'), form, end)
}

const OF_ONE = pattern("(?:Matter of|In re|Ex parte) (?=['’‘]?[A-ZÀ-Þ])")

/** A case of one party, which goes on where the decision is printed: "Matter of Q. Li, 29 I. & N. Dec. 66 (BIA 2025)". */
function readOfOne(cursor: Cursor, context: Context): readonly Found[] | null {
  const { text, at: start } = cursor
  if (!cursor.skip(OF_ONE)) return null
  const nameStart = cursor.at
  const wide = endOfParty(cursor, true)
  const narrow = wide === null ? null : endOfParty(cursor, false)
  for (const nameEnd of new Set([wide, narrow])) {
    if (nameEnd === null) continue
    cursor.at = nameEnd
    const read = readPlaces(cursor, context)
    if (!read && !context.memory.hasNamedDecisions()) continue
    const name = caseSlug(text.slice(start, nameEnd))
    const printed = read && best(read.places)
    if (printed) context.memory.nameDecision(name, normalForm(printed))
    const citation = printed ?? fromNormalForm(context.memory.decision(name) ?? '')
    if (!citation) continue
    cursor.at = read?.end ?? nameEnd
    return [{ start, end: cursor.at, nameEnd, citation, number: null, short: false, byName: true }]
  }
  cursor.at = nameStart
  return null
}

export const caseCaption: BodyOfLaw = {
  cues: [
    "\\b(?:Matter of|In re|Ex parte) ['’‘]?[A-ZÀ-Þ]",
    "(?<=[\\w.,)’'”] )v(?:s?\\.?|ersus) (?=[“‘A-ZÀ-Þ\\d])",
    "(?<=[A-ZÀ-Þ\\d.,)’'”] )VS?\\. (?=[A-ZÀ-Þ\\d.’']{2})",
  ],
  read: (cursor, context) =>
    cursor.attempt(() => readOfOne(cursor, context)) ??
    cursor.attempt(() => {
      const { text, at: firstEnd } = cursor
      const floor = context.memory.latest()[0]?.end ?? 0
      const start = startOfParty(cursor, floor)
      if (start === null) return null
      const [, many = '', dot = ''] = cursor.read(VERSUS) ?? []
      if (cursor.at === firstEnd && !cursor.skip(VERSUS_WORD)) return null
      const inCapitals = text[firstEnd] === 'V'
      const { known, wide, narrow } = inCapitals
        ? readCapitals(cursor, firstEnd, start)
        : readReaches(cursor, firstEnd, start, floor, context.vouched)
      const printed = readPrinted(cursor, [...known, wide, narrow], context)
      const caption = printed?.caption ?? known[0] ?? (inCapitals ? null : narrow)
      if (!caption) return null
      const name = slugOf(text, caption)
      if (!/^[^-].*-v-./.test(name)) return null
      const isWrittenAsCase = dot === '.' && many === ''
      const isKnown = known.length > 0 || isNamed(name, context.memory) || isAtLaw(text, caption)
      const showsIt = isWrittenAsCase && isKnown
      if (!printed && !context.vouched && !isCase(company(cursor, firstEnd), showsIt, isWrittenAsCase))
        return null
      const read = printed ?? { caption, places: [], end: caption.end }
      const named = fromNormalForm(context.memory.decision(name) ?? landmark(name) ?? '')
      const citation = best(read.places) ?? named ?? { system: 'case', parts: [name] }
      noteNames(text, read, citation, context.memory)
      cursor.at = read.end
      const span = { start: caption.start, end: read.end, nameEnd: caption.end }
      return [{ ...span, citation, number: null, short: false, byName: true }]
    }),
}
