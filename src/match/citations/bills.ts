/**
 * Bills and resolutions of Congress: "H.R. 22", "S. 128", "S.J. Res. 59", "H. Con. Res. 14", with the Congress where
 * the text gives it, "H.R. 1 of the 119th Congress"; their numbers begin anew every two years. And bills of a state that
 * stands beside them, "Texas' SB 4", or alone in the sentence: "Texas lawmakers passed SB 4".
 */
import type { BodyOfLaw, Context, Found } from '../body-of-law.ts'
import type { Citation } from '../citation.ts'
import { anyCase, type Cursor, DASH, pattern } from '../cursor.ts'
import { around } from '../nearby.ts'
import { ENDS_IN_STATE, STATE, stateOf } from '../states.ts'
import { stateNearby } from './state-nearby.ts'

const NUMBER = `(\\d{1,5})(?!\\w|[.,:/]\\d|~%|${DASH}\\d)`

/** Initials that belong to Congress and to nobody else; a space or period may stand anywhere. */
const RESOLUTION = pattern(`(H|S)\\.?~(J|Con|C|)\\.?~(?:Res\\.?|RES\\.?)(?: ?(?:Nos?\\.?))?~${NUMBER}`)
const JOINED = pattern(`(H|S)(J|CON|)RES~${NUMBER}`)
const HOUSE = pattern(`H\\.~R\\.(?: ?Nos?\\.?)?~${NUMBER}`)
const HOUSE_BARE = pattern(`HR\\.?(?: ?Nos?\\.?)?~${NUMBER}`)
const SENATE = pattern(`S\\. ?(?:No\\. )?${NUMBER}`)
const SPELLED = anyCase(
  `(U\\.?S\\.? )?(House|Senate) (?:(Joint|Concurrent) )?(Bill|Resolution)(?: (?:No\\.?|number))? ${NUMBER}`,
)

const ORDINAL = '(\\d{2,3})(?:st|nd|rd|th|d)'
/** The Congress, after a bill. */
const CONGRESS = anyCase(
  `(?:,? (?:of|in|from|during) (?:the )?${ORDINAL} (?:U\\.?S\\.? )?Congress|,~${ORDINAL} Cong(?:ress|\\.|(?!\\w))|~\\((?:the )?${ORDINAL}(?: Cong(?:ress|\\.|(?!\\w)))?\\))`,
)
const LAST_CONGRESS = 150

/** Words that speak of Congress at work. */
const ABOUT_BILLS =
  /\b(?:[Bb]ills?|BILLS?|Acts?|[Ll]egislation|[Ll]awmakers?|[Cc]ongress(?:ional|man|woman)?|Senate|Senators?|Sens?|Reps?|[Rr]epresentatives?|House|[Cc]o?-?[Ss]ponsor\w*|[Ii]ntroduced?|[Rr]econciliation|[Rr]esolutions?|[Rr]oll call|[Ff]ilibuster|Capitol|[Vv]ote[ds]?|[Aa]mends?|[Mm]arkup)\b|\bH\.\s?R\./
const OF_CONGRESS =
  /\bCongress(?:ional|man|woman)?\b|\bU\.?S\.? (?:House|Senate|Rep|Sen)|\bCapitol Hill\b|\bHouse (?:Speaker|Republicans|Democrats)/
const OF_A_STATE =
  /\b(?:state(?:wide|house)?|[Ll]egislat(?:ure|ors?)|[Gg]overnor|Gov\.|[Gg]eneral [Aa]ssembly)\b|\b[Ss]tate (?:House|Senate|Sen\.|Rep\.)/
/** Home runs and the heart's beat. */
const NO_BILL =
  /\b(?:homers?|home runs?|RBIs?|innings?|ERA|heart rates?|bpm|batting|pitch\w*|human resources)\b/i
const NEARBY = 150

/** What only a bill of the Senate does, or is: "The companion, S. 2296, authorizes". */
const DOES_LAWMAKING = pattern(
  '(?:,? which)?,? (?:became (?:law|the [A-Z]\\w{2,20}(?: [A-Z]\\w{2,20}){0,4} (?:[Ll]aw|Act)|Public Law)|becomes law|authoriz(?:es|ed)|appropriates|would (?!be\\b)[a-z]{2,12}|was (?:introduced|enacted|signed into law))\\b',
)

/** A street or an initial before "S. 3": "1200 S. 3", "Ulysses S. 3". */
const NOT_SENATE = /(?:\b\d+|[A-Z][a-z]+)\s$/
/** A number so short may count much else: it must follow words of lawmaking, or open a sentence that goes on like one. */
const SHORT_NUMBER = 100
const AFTER_LAWMAKING =
  /(?:\b(?:[Bb]ills?(?: numbered| number)?|measure|[Pp]ass(?:ed|es|ing)?|[Aa]pprov(?:e|es|ed|ing)|[Aa]dvanc(?:e|es|ed|ing)|[Dd]ebat(?:e|es|ed|ing)|[Cc]onsider(?:s|ed|ing)?|[Rr]eject(?:s|ed|ing)?|[Bb]lock(?:s|ed|ing)?|[Bb]ack(?:s|ed|ing)?|[Oo]ppos(?:e|es|ed|ing)|[Ss]upport(?:s|ed|ing)?|[Ii]ntroduc(?:e|es|ed|ing)|[Cc]o-?sponsor(?:s|ed|ing)?|[Ss]ponsor(?:s|ed|ing)?|[Ff]ilibuster(?:s|ed|ing)?|[Ss]ign(?:s|ed|ing)?|[Vv]eto(?:es|ed|ing)?|[Aa]gainst|for|on|under|to|called|as|like|is|up)\s|\b(?:[Bb]ill|[Aa]ct|[Ll]egislation|[Mm]easure|[Vv]ersion|[Pp]roposal|[Cc]ompanion)[^.;]{0,60}[,(—]\s?|(?:H\.?\s?R\.?|S\.)\s?\d{1,4},? (?:and|or)\s|\()$/
const OPENS_A_SENTENCE = /(?:^|[.!?”"]\s{1,3}|\n)$/
const GOES_ON_AS_A_BILL = pattern(
  "(?:['’]s)?(?:,| (?:is|was|has|had|would|will|does|did|could|may|might|can|should|must|also|pass(?:ed|es)|fail(?:ed|s)|died|goes|went|requires?|amends?|bars|bans|makes|lets|gives|creates|allows|seeks|remains|advanced|cleared|heads|stalled)\\b)",
)
/** "S. 2 of the manual", "S. 2 streets". */
const OF_SOMETHING = pattern(' (?:of|in size|streets?)\\b')

const NUMBER_OF_NAMES = /\b(?:St|Street|Ave|Avenue|Road|Rd|Blvd|Highway|Hwy|Route|Mile)\b/

const typeOf = (house: string, kind: string, isBill: boolean): string => {
  const chamber = house.toLowerCase().startsWith('h') ? 'h' : 's'
  if (isBill) return chamber === 'h' ? 'hr' : 's'
  const small = kind.toLowerCase()
  return `${chamber}${small.startsWith('j') ? 'j' : small.startsWith('c') ? 'con' : ''}res`
}

interface Bill {
  readonly type: string
  readonly number: string
  /** Whether only the words around, or the Congress, tell that it is one. */
  readonly doubt: 'none' | 'house' | 'senate' | 'spelled'
}

function readBill(cursor: Cursor): Bill | null {
  const resolution = cursor.read(RESOLUTION) ?? cursor.read(JOINED)
  if (resolution) {
    const [, house = '', kind = '', number = ''] = resolution
    return { type: typeOf(house, kind, false), number, doubt: 'none' }
  }
  const dotted = cursor.read(HOUSE)?.[1]
  if (dotted !== undefined) return { type: 'hr', number: dotted, doubt: 'none' }
  const bare = cursor.read(HOUSE_BARE)?.[1]
  if (bare !== undefined) return { type: 'hr', number: bare, doubt: 'house' }
  const senate = cursor.read(SENATE)?.[1]
  if (senate !== undefined) return { type: 's', number: senate, doubt: 'senate' }
  const [, federal, house = '', kind = '', what = '', number = ''] = cursor.read(SPELLED) ?? []
  if (house === '') return null
  const type = typeOf(house, kind, /bill/i.test(what))
  return { type, number, doubt: federal === undefined ? 'spelled' : 'none' }
}

/** Reads the Congress after a bill; '' when the text doesn't give it. */
function readCongress(cursor: Cursor): string {
  const from = cursor.at
  const found = cursor.read(CONGRESS)
  const congress = found?.[1] ?? found?.[2] ?? found?.[3] ?? ''
  if (Number(congress) > 0 && Number(congress) <= LAST_CONGRESS) return congress
  cursor.at = from
  return ''
}

function isDoubtful(cursor: Cursor, start: number, { doubt, number }: Bill): boolean {
  if (doubt === 'none') return false
  const words = around(cursor, start, NEARBY)
  if (doubt === 'spelled') return !OF_CONGRESS.test(words) || OF_A_STATE.test(words)
  if (NO_BILL.test(words) || !(ABOUT_BILLS.test(words) || doesLawmaking(cursor, start, doubt, number)))
    return true
  const place = NUMBER_OF_NAMES.test(cursor.after(12)) || NOT_SENATE.test(cursor.before(20, start))
  const introduced = /\b(?:The|See|Under|And|But|Bill|Bills|Senate|Act|Pass|Passed|Passes)\s$/.test(
    cursor.before(20, start),
  )
  if (doubt !== 'senate') return false
  if (Number(number) < SHORT_NUMBER && !isShortBill(cursor, start)) return true
  return number.length < 5 && place && !introduced
}

const doesLawmaking = (cursor: Cursor, start: number, doubt: Bill['doubt'], number: string): boolean =>
  doubt === 'senate' &&
  Number(number) >= SHORT_NUMBER &&
  !NOT_SENATE.test(cursor.before(20, start)) &&
  cursor.sees(DOES_LAWMAKING)

function isShortBill(cursor: Cursor, start: number): boolean {
  const before = cursor.before(90, start)
  if (cursor.sees(OF_SOMETHING)) return false
  return AFTER_LAWMAKING.test(before) || (OPENS_A_SENTENCE.test(before) && cursor.sees(GOES_ON_AS_A_BILL))
}

function readFederal(cursor: Cursor, vouched: boolean): readonly Found[] | null {
  const start = cursor.at
  if (ENDS_IN_STATE.test(cursor.before(30))) return null
  const bill = readBill(cursor)
  if (!bill || Number(bill.number) === 0) return null
  const end = cursor.at
  const congress = readCongress(cursor)
  if (congress === '') {
    cursor.at = end
    if (!vouched && isDoubtful(cursor, start, bill)) return null
  }
  const parts = [bill.type, `${Number(bill.number)}`, ...(congress === '' ? [] : [congress])]
  return [{ start, end: cursor.at, citation: { system: 'bill', parts }, number: null, short: false }]
}

const STATE_FIRST = pattern(`(${STATE})(?:['’]s?)?(?:~,)? `)
const STATE_BILL = pattern(
  `(S\\.?B|H\\.?B|A\\.?B|S\\.?F|H\\.?F|L\\.?D|S\\.?J\\.?R|H\\.?J\\.?R)\\.?(?: ?No\\.)?(?: |-)?${NUMBER}`,
)
const STATE_BILL_SPELLED = anyCase(`(House|Senate|Assembly) (Bill|File)(?: No\\.)? ${NUMBER}`)
const IN_STATE = pattern(`(?: in | of | from |,? ~\\()(${STATE})(\\))?(?!\\w)`)
const MEASURE = pattern(`(Proposition|Prop\\.?|Measure|Amendment) ${NUMBER}`)
/** Alone, only these: a Measure 11 and an Amendment 80 may be anything. */
const PROPOSITION = pattern(`(Proposition|Prop\\.?) ${NUMBER}`)

/** The kind of a state's bill, in small letters, and its number. */
function readStateBill(cursor: Cursor): readonly [kind: string, number: string] | null {
  const [, initials, number = ''] = cursor.read(STATE_BILL) ?? []
  if (initials !== undefined) return [initials.replaceAll('.', '').toLowerCase(), number]
  const [, house, what = '', count = ''] = cursor.read(STATE_BILL_SPELLED) ?? []
  return house === undefined ? null : [`${house[0]}${what[0]}`.toLowerCase(), count]
}

/** Kinds that few states have. */
const STATES_OF_KIND: Readonly<Record<string, string>> = {
  ab: 'ca nv wi',
  sf: 'mn ia wy',
  hf: 'mn ia',
  ld: 'me',
}

/** Words of lawmaking in a state. */
const ABOUT_STATE_BILLS =
  /\b(?:[Bb]ills?|[Ll]aws?|[Ll]egislat\w{1,5}|[Ll]awmakers?|[Gg]overnor|Gov|[Ss]enators?|[Ss]igned|[Pp]ass(?:ed|es)?|[Vv]eto\w{0,3}|[Ss]tatute|[Ss]ession|Capitol|[Ss]ponsor\w{0,3}|[Mm]easure|Assembly|[Ii]mmigration|[Cc]ourts?|[Jj]udges?|[Bb]locks?|[Bb]locked|[Bb]ans?|[Bb]anned|[Rr]equires?|[Pp]olice|[Ee]nforce\w{0,4})\b/
/** What a measure put to the voters is known by, where its state stands further off. */
const ABOUT_BALLOTS =
  /\b(?:[Vv]ote[drs]?|[Vv]oting|[Bb]allots?|[Ii]nitiatives?|[Mm]easure|[Rr]eferendum|[Pp]ass(?:ed|es)|[Aa]pproved|[Rr]epeal\w*|[Ee]nforced|[Cc]ourts?|[Jj]udges?|[Ll]aws?|[Tt]ax(?:es)?)\b/
const BALLOT_KIND = /^(?:proposition|measure|amendment)$/

/** Bases stolen: "12 SB", "SB 4, 2 HR". */
const COUNTED_BEFORE = /(?:\d|\b(?:HR|RBIs?|AVG|OBP|ERA|LB|CB))[ ,]{0,2}$/

/** The state of a bill that none stands beside: the document's, if it has placed the bill; else the nearby words'. */
function stateOfBare(
  cursor: Cursor,
  start: number,
  kind: string,
  number: string,
  { memory, vouched }: Context,
): string | null {
  const before = memory.stateOfBill(`${kind}:${number}`)
  if (before !== null) return before === '' ? null : before
  if (vouched || COUNTED_BEFORE.test(cursor.before(8, start))) return null
  const words = around(cursor, start, NEARBY)
  const isSpelled = /[Bb]ill|[Ff]ile/.test(cursor.text.slice(start, cursor.at))
  const about = BALLOT_KIND.test(kind) ? ABOUT_BALLOTS : ABOUT_STATE_BILLS
  if (!(isSpelled || about.test(words)) || NO_BILL.test(words)) return null
  return stateNearby(cursor, start)
}

function cite(state: string, kind: string, number: string): Citation | null {
  const exists = Number(number) > 0 && (STATES_OF_KIND[kind] ?? state).includes(state)
  return exists ? { system: 'state', parts: [state, kind, `${Number(number)}`] } : null
}

function readOfState(cursor: Cursor, context: Context): readonly Found[] | null {
  const start = cursor.at
  const first = cursor.read(STATE_FIRST)?.[1]
  const measure = cursor.read(first === undefined ? PROPOSITION : MEASURE)
  const kind = measure?.[1]?.toLowerCase().replace(/^prop\.?$/, 'proposition')
  const bill = kind === undefined ? readStateBill(cursor) : ([kind, measure?.[2] ?? ''] as const)
  if (!bill) return null
  const named = first ?? cursor.read(IN_STATE)?.[1]
  const state = named === undefined ? stateOfBare(cursor, start, ...bill, context) : stateOf(named)
  const citation = state === null ? null : cite(state, ...bill)
  if (!citation || state === null) return null
  context.memory.placeBill(`${bill[0]}:${bill[1]}`, state)
  return [{ start, end: cursor.at, citation, number: null, short: named === undefined }]
}

const SPELLED_CUE =
  '(?:House|Senate|Assembly|HOUSE|SENATE|house|senate) (?:[JjCcBbRrF]\\w{1,11} ){1,2}(?:No|\\d)'

export const bills: BodyOfLaw = {
  cues: [
    '\\b[HS]\\.?~(?:J|C(?:on)?)?\\.?~R(?:es|ES)\\b',
    '\\b[HS](?:J|CON)?RES~\\d',
    '\\bH\\.?~?R\\b\\.?(?: ?No|~\\d)',
    '(?<![\\w.])S\\. ?(?:No|\\d)',
    `\\b${SPELLED_CUE}`,
    `\\bU\\.?S\\.? ${SPELLED_CUE}`,
    '\\bProp(?:osition|\\.)? \\d',
    '\\b(?:[SH]\\.?[BF]|A\\.?B|L\\.?D)\\.?(?: ?No|-?\\d| ?\\d)',
    `\\b${STATE}['’]?s? (?:[SHAL]\\.?(?:[BFD]|J\\.?R)|House [BF]|Senate [BF]|Assembly B|Prop|Measure|Amendment \\d)`,
  ],
  read: (cursor, context) =>
    cursor.attempt(() => readOfState(cursor, context)) ??
    cursor.attempt(() => readFederal(cursor, context.vouched)),
}
