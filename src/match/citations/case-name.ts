/**
 * The names of the parties before and after "v.": how far they reach in a running text.
 *
 *     overturned **Roe v. Wade** in 2022          a word in small letters ends a name
 *     In **Trump v. CASA, Inc.**, the court       and so does a comma, unless "Inc." follows it
 */
import type { Span } from '../../text/span.ts'
import type { Cursor } from '../cursor.ts'

/** How far a name may reach; longer ones are cut in print too. */
const FARTHEST = 120
const MOST_WORDS = 12

/** A word with the blank before it. */
const NEXT_WORD = /^[\s\u200b]{0,2}([^\s“”"()[\]—–]+)/

const PARAGRAPH = /\n[^\S\n]*\n/

/** Not "on" or "in", by which a sentence leads to a case: "a law firm on Doe v. Noem". */
const CONNECTOR = /^(?:of|the|for|and|&|de|la|las|los|del|y|van|von|der|ex|rel\.|et|al\.)$/
/** Those that may stand in the middle of the second name; "and" may begin something new there. */
const INNER_CONNECTOR = /^(?:of|the|for|&|de|la|las|los|del|y|van|von|der|ex|rel\.|et|al\.)$/

const CAPITALIZED = /^['’‘]?(?:\p{Lu}|\d[\w-]*\p{Lu})[\p{L}\d.'’&/-]*[,]?$/u
const SUFFIX =
  /^(?:Inc|INC|LTD|CORP|LLC|L\.L\.C|Ltd|Corp|Co|Cos|LLP|L\.P|LP|P\.C|N\.A|PLC|S\.A|et|Jr|Sr|II|III)[.,]*$/

/** Words with a period that end no sentence. */
const ABBREVIATION =
  /^(?:(?:\p{Lu}\.)+|Inc\.|Corp\.|Co\.|Cos\.|Ltd\.|Jr\.|Sr\.|St\.|Dr\.|Mr\.|Mrs\.|Ms\.|[A-Z][a-z]*['’][a-z]{1,3}\.|(?:Ass|Assn|Bd|Bus|Cmty|Commn|Div|Ed|Envtl|Fedn|Hum|Indep|Natl|Ore|Soc|W|Dep|Dept|Mt|Ft|Educ|Fed|Found|Gov|Ins|Int|Med|Mfg|Nat|No|Org|Pub|Ry|R\.R|Sch|Soc|Sec|Serv|Servs|Sys|Tel|Twp|Univ|Hosp|Indus|Elec|Def|Comm|Cnty|Dist|Mgmt|Ctr|Am|Cal|Tex|Fla|Mass|Pa|Va|Md|Ill|Ind|Mich|Minn|Wash|Wis|Ariz|Ark|Colo|Conn|Del|Ga|Kan|La|Me|Mo|Neb|Okla|Or|Tenn|Vt|Ala|Petrol|Res|Transp|Pharm|Health|Sec['’]y|Att['’]y|Gen|Prot|Hous|Auth|Bros|Prods|Techs|Labs|Assocs|Exch|Fin|Rev|Dev|Env|Emp|Empl|Loc|Mun|Mut|Sav|Sup|Tr|Am|Bhd|Chem|Const|Consol|Distrib|Eng|Equip|Gas|Grp|Guar|Inv|Lab|Mach|Pac|Pharms|Prop|Rd|Reg|Stat|Sur|Tech|Util|al)\.)$/u

/** Words that begin a sentence or a heading, not a name. */
const NOT_A_PARTY =
  /^(?:In|See|Under|After|Since|When|While|Before|The|A|An|But|And|Or|As|If|So|Both|Overturn(?:s|ed|ing)|Overrul(?:es|ed|ing)|Overturn|Overrule|Revers(?:es|ed|ing)|Reaffirm(?:s|ed|ing)|Citing|Cites|Quoting|Unlike|Like|From|With|Without|Because|That|This|These|Those|By|For|On|At|To|Of|Landmark|Case|Cases|Also|Cf\.|Accord|Compare|Contra|Re|Is|Was|Did|Does|Will|Would|How|Why|What|Where|Until|Though|Although|E\.g\.|Eg|Later|Then|Now|Even|Only|Just|Enter|Remember|Reading|Read|Today|Yesterday|Meanwhile|Consider|Take|Decision|Ruling|Docket|Transcript|Opinion|Brief|Syllabus|Lawsuit|Appeal|Court|Justices?|Judges?|President|Supreme|Federal|Appeals|Post|Pre|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|Jan\.|Feb\.|Mar\.|Apr\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)$/

/** A thing that owns what follows: the court's, Alito's; but Women's Health is a name. */
const POSSESSIVE = /['’]s$|s['’]$/
const NAME_IN_POSSESSIVE =
  /^(?:Wom[ae]n|M[ae]n|Children|People|Workers?|Veterans?|Teachers?|Lawyers?|Farmers?|Trustees?|Physicians?|Parents?|Citizens?|Humphrey|McDonald|Macy|Lowe|Wendy|Moody)['’]s?$/

/** Times by what was decided then: the post-Roe v. Wade world. */
const PREFIX = /^(?:[Pp]re|[Pp]ost|[Aa]nti|[Pp]ro)[-\u2010-\u2013](?=\p{Lu})/u

const BLANK = /[\s\u200b]/
const WORD_BREAK = /[\s\u200b“"‘([—–]/

/** The word before `at` and the blank behind it; null when there is no blank, or no word between it and `floor`. */
function wordBefore(text: string, at: number, floor: number): Span | null {
  let end = at
  while (end > floor && BLANK.test(text[end - 1]!)) end--
  let start = end
  while (start > floor && !WORD_BREAK.test(text[start - 1]!)) start--
  return end < at && start < end && !PARAGRAPH.test(text.slice(end, at)) ? { start, end } : null
}

/**
 * The start of the party that ends at the cursor, not before `floor`; null when no name stands there.
 * @param pastComma whether a comma may stand inside it: "Shelby County, Alabama".
 */
export function startOfParty(cursor: Cursor, floor: number, pastComma = false): number | null {
  const { text } = cursor
  const farthest = Math.max(floor, cursor.at - FARTHEST)
  let words: { readonly word: string; readonly start: number }[] = []
  for (let at = cursor.at; words.length < MOST_WORDS; ) {
    const span = wordBefore(text, at, farthest)
    if (!span) break
    const begin = span.start + (PREFIX.exec(text.slice(span.start, span.end))?.[0].length ?? 0)
    const word = text.slice(begin, span.end)
    const plain = word.replace(/,$/, '')
    if (/^v(?:s?\.?|ersus)$/i.test(word)) {
      words = words.slice(words.findIndex(each => /^(?:and|&|or)$/.test(each.word)) + 1)
      break
    }
    if (word.endsWith(',') && !pastComma && !SUFFIX.test(words[0]?.word ?? word)) break
    if (!CAPITALIZED.test(word) && !CONNECTOR.test(plain) && !SUFFIX.test(word)) break
    if (/[.;:!?]$/.test(plain) && !ABBREVIATION.test(plain) && !SUFFIX.test(plain)) break
    if (POSSESSIVE.test(plain) && !NAME_IN_POSSESSIVE.test(plain)) break
    words.unshift({ word, start: begin })
    at = begin
    if (at > 0 && !BLANK.test(text[at - 1]!)) break
  }
  const first = words.find(({ word }) => !NOT_A_PARTY.test(word) && !CONNECTOR.test(word))
  return first && /^['’‘]?[\p{Lu}\d]/u.test(first.word) ? first.start : null
}

const NUMBER_BEFORE = /(?<![\w$.,:§#-])(?!(?:1[6-9]|20)\d\d\s)\d{1,4}[\s\u200b]$/

/** Where the number begins that stands before a name, if it can be a part of it and is no year; else `start`. */
export function startOfNumber(text: string, start: number): number {
  const from = Math.max(0, start - 7)
  const found = NUMBER_BEFORE.exec(text.slice(from, start))
  return found ? from + found.index : start
}

/** Words after a name in title case that are no part of it. */
const AFTER_A_PARTY =
  /^(?:Supreme|Justices?|Chief|Decision|Ruling|Case|Opinion|Precedent|Court|President|Sen\.|Rep\.|The|This|That|It|He|She|They|In|On|At|By|But|And|As|When|While|After|Before|Is|Was|Will|Would|Could|Should|Has|Had|Did|Does|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Mar\.|Apr\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.|No\.|Nos\.|Id\.|See|Slip|WL|Docket|Overturned|Fell|Ends|Ended|Gets|Here|Here’s|What|Why|How|Who|Where|With|To|Now|Then|Today|Anniversary|Reversal|Repeal|Overruled|Overturning|Era|Leak|Draft|Protests?|Rally|Protections)[,.]?$/

/**
 * The end of the party that begins at the cursor; null when no name stands there.
 * @param wide whether "and" may stand inside it: "Immigration and Customs Enforcement".
 * @param pastComma whether a comma may: "City of New London, Connecticut".
 */
export function endOfParty(cursor: Cursor, wide: boolean, pastComma = false): number | null {
  const slice = cursor.after(FARTHEST).split(PARAGRAPH, 1)[0]!
  let at = 0
  let end: number | null = null
  let closed = false
  for (let words = 0; words < MOST_WORDS; words++) {
    const [whole = '', word = ''] = NEXT_WORD.exec(slice.slice(at)) ?? []
    if (word === '') break
    const comma = /[,;:!?]+$/.exec(word)?.[0] ?? ''
    const bare = word.slice(0, word.length - comma.length)
    const connects = (wide ? CONNECTOR : INNER_CONNECTOR).test(bare)
    if (words > 0 && AFTER_A_PARTY.test(bare) && !/^The$/.test(bare)) break
    if (closed && !pastComma && !SUFFIX.test(bare)) break
    if (words > 0 && connects && comma === '') {
      at += whole.length
      continue
    }
    if (!CAPITALIZED.test(bare) && !(words > 0 && /^et$|^al\.$/.test(bare))) break
    if (words === 0 && !/^['’‘]?(?:\p{Lu}|\d+\p{Lu})/u.test(bare)) break
    const owner = POSSESSIVE.test(bare) && !NAME_IN_POSSESSIVE.test(bare)
    const stop = /\.$/.test(bare) && !ABBREVIATION.test(bare) && !SUFFIX.test(bare)
    const kept = owner && /['’]s$/.test(bare) ? bare.slice(0, -2) : stop ? bare.slice(0, -1) : bare
    end = cursor.at + at + (whole.length - word.length) + kept.length
    at += whole.length
    if (owner || stop || (comma !== '' && comma !== ',')) break
    closed = comma === ',' || (closed && SUFFIX.test(bare))
  }
  return end
}
