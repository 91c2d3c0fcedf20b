/**
 * The Constitution: "14th Amendment", "Section 3 of the 14th Amendment", "U.S. Const. amend. XIV, § 3", "Article II,
 * Section 2, Clause 3", "the Commerce Clause".
 *
 *     const:amdt:14:3     section 3 of the 14th Amendment
 *     const:art:1:8:3     article I, section 8, clause 3
 *     const:art:6:2       article VI, clause 2: articles V, VI and VII have no sections
 */
import type { BodyOfLaw, Context, Found } from '../body-of-law.ts'
import type { Citation } from '../citation.ts'
import { anyCase, type Cursor, inAnyCase, type Pattern, pattern } from '../cursor.ts'

const LAST_AMENDMENT = 27
const LAST_ARTICLE = 7

/** Of amendments in one breath. */
const LONGEST_LIST = 6

const UNITS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth'

const ORDINAL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...UNITS.split(' ').map((word, i): [string, number] => [word, i + 1]),
  ...UNITS.split(' ')
    .slice(0, 7)
    .map((word, i): [string, number] => [`twenty-${word}`, 21 + i]),
])

const WORDS = [...ORDINAL_NUMBERS.keys()]
  .sort((a, b) => b.length - a.length)
  .map(word => word.replace('-', '(?:-| )?'))

/** As printed with a capital, or all in capitals: the second amendment to a bill is in small letters. */
const CAPITALIZED = WORDS.flatMap(word => [
  word
    .replace(/^./, first => first.toUpperCase())
    .replace(/(?<=\?)\w/, second => `[${second}${second.toUpperCase()}]`),
  word.toUpperCase(),
]).join('|')

const ORDINAL = pattern(`(${CAPITALIZED}|\\d{1,2}(?:st|nd|rd|th|ST|ND|RD|TH))(?!\\w)`)
const SMALL_ORDINAL = pattern(`(${WORDS.join('|')}|\\d{1,2}(?:st|nd|rd|th))(?!\\w)`)
const TO_NEXT = pattern('(?:,~(?:and|or|&) | (?:and|or|&) |,~|/)(?:the )?')
const AMENDMENT = pattern(' (?:Amendment|AMENDMENT)(?:s|S)?(?!\\w)')
const SMALL_AMENDMENT = pattern(
  ' amendments?(?= (?:to|of) the (?:U\\.?~?S\\.?|United States|federal) [Cc]onstitution)',
)

const ROMAN = 'X{0,2}(?:IX|IV|V?I{0,3})'
const AMENDMENT_FIRST = pattern(`(?:Amendment|AMENDMENT) (?=[XVI])(${ROMAN})(?![\\w.]\\w|\\w)`)
const SHORT_AMENDMENT = pattern(
  `(?:[Aa]mends?\\.|AMEND\\.|[Aa]mdt\\.|[Aa]mendment|AMENDMENT)~(?:(?=[XVI])(${ROMAN})|(\\d{1,2}))(?!\\w)`,
)

/** Not the Constitution's: a contract is amended, an organization is named for an amendment. */
const OF_AN_AGREEMENT = pattern(
  ' to (?:(?:the|its|that|this|an?|our) )?(?:[A-Z][\\w.&’-]* ){0,5}(?:[Aa]greement|[Bb]ill|[Aa]ct|[Pp]lan|[Ll]ease|[Cc]ontract|[Tt]reaty|[Oo]rder|[Rr]esolution|[Bb]udget|[Cc]ode|[Ii]ndenture|[Bb]ylaws|[Cc]harter|[Pp]rotocol|[Dd]eclaration|[Cc]omplaint|[Nn]ote|[Ll]oan|[Cc]redit)\\b',
)
/** "Second Amendment, the band". */
const A_BAND = pattern(',? (?:an?|the) (?:[\\w-]{1,15} ){0,2}(?:band|duo|trio|quartet|podcast|horse)\\b')
const OF_A_CLUB = pattern(
  ' (?:[A-Z][a-z]+ ){0,2}(?:Foundation|Institute|Coalition|Center|Centre|Project|Caucus|Society|Clinic|Lawyers|Encyclopedia|Museum|Watch|Alliance|Association|Fund|Arms|Guns?|Sisters|Club)\\b',
)
/** "California's First Amendment": a state's constitution has amendments of its own. */
const NOT_OURS =
  /\b(?:band|duo|trio|podcast|horse)\s$|\b(?:state|State|Florida|Texas|California|Ohio|Alabama|Colorado|Missouri|Michigan|Iranian|Mexican|Irish|Indian)['’]s\s$/

const SECTION_OF = anyCase(
  '(?:section|sec\\.|§)~(\\d{1,2}|one|two|three|four|five)(?:,~|,? of )(?:the )?(?=[\\w§])',
)
const CLAUSE_OF = anyCase('(?:clause|cl\\.)~(\\d{1,2})(?:,~|,? of )(?:the )?')
const SECTION = anyCase(
  "(?:['’]s|,)?~(?:sections?|secs?\\.|§|¶)~(\\d{1,2}|one|two|three|four|five)(?![\\w(]|\\.\\d)",
)
const CLAUSE = anyCase(',?~(?:clauses?|cls?\\.)~(\\d{1,2})(?![\\w(]|\\.\\d)')
const NUMBER_WORDS = ['', 'one', 'two', 'three', 'four', 'five']

const CONSTITUTION = '(?:U\\.~S\\.|US|U\\.S|United States|Federal) C(?:onst(?:itution)?|ONST)\\b'
const NAME = pattern(`${CONSTITUTION.replace('C(?:', '(?:C|c)(?:')}[.,’'s]{0,3}~`)
const NAME_SHORT = pattern('U\\.~S\\. CONST[.,]{0,2}~')
const OF_THE_CONSTITUTION = anyCase(
  ",? of the (?:(?:U\\.?S\\.?|United States|federal|American|nation[’']s) )?constitution(?!\\w)",
)
/** Another constitution, a treaty, a company's articles. */
const OF_ANOTHER = pattern(
  ',? of (?:the )?(?!(?:Constitution|U\\.?S|United States|[Ff]ederal|American|[Cc]onstitution)\\b)(?:[A-Z]|its|their|our|his|[a-z-]+ (?:constitution|charter|treaty|convention|agreement|code|statute)|impeachment|state)',
)
const ANOTHER_BEFORE =
  /(?:\b(?!U\.S\.|United|Federal|The|Under|In|By)(?:[A-Z][\w.]*|[Ss]tate) (?:Const(?:itution|\.)|Charter|Treaty|Statute|Convention|Agreement)(?:['’]s)?,?|\b(?:UCMJ|NATO|GATT|NPT|IMF|TFEU|ECHR|GDPR|bylaws|charter|Convention|Treaty)(?:['’]s)?,?)\s$/

const ARTICLE = pattern(
  '(?:[Aa]rticle|ARTICLE|[Aa]rt\\.|ART\\.)~(?:(?=[IV])((?:IV|V?I{0,3}))|(\\d))(?![\\w(]|\\.\\d|-\\d)',
)
const ARTICLES = pattern('Articles ((?=[IV])(?:IV|V?I{0,3}))(?!\\w)')
const AND_ARTICLE = pattern('(?:,~|,? (?:and|or) )((?=[IV])(?:IV|V?I{0,3}))(?![\\w.])')

/** Company in which an article by its number alone is the Constitution's. */
const COMPANY =
  /\b(?:[Cc]onstitution(?:al|ally)?|Congress|[Cc]ongressional|[Pp]resident(?:ial|s)?|[Ee]xecutive (?:power|branch|authority)|[Jj]udicia(?:l|ry)|[Jj]udges?|[Jj]ustices?|[Cc]ourts?|[Ss]tanding|[Tt]ribunals?|[Ss]eparation of powers|[Ll]egislative|[Ll]egislature|Framers|Founders|[Cc]onvention of [Ss]tates|[Rr]atif\w+|[Vv]esting)\b/
const OTHER_COMPANY =
  /\b(?:NATO|UCMJ|IMF|GATT|WTO|NPT|[Tt]reaty|[Ii]mpeach(?:ment|ed)?|[Cc]onsultation|Geneva|United Nations|U\.N\.|[Mm]agazine|European|EU|Indian?|bylaws|Nonproliferation|Non-Proliferation|[Cc]ommander|[Cc]onvention on|[Gg]eneral [Aa]greement)\b/
const COURT_WORD = pattern(
  "(?:['’]s)? (?:courts?|judges?|judgeships?|judiciary|standing|tribunals?|powers?|authority|branch|convention|confirmations?|appointees?|tenure)\\b",
)
const NEARBY = 160

/** Clauses that have a name of their own, and where they stand; only those that stand in one place. */
const CLAUSES =
  'commerce art:1:8:3; supremacy art:6:2; take care art:2:3; appointments art:2:2:2; equal protection amdt:14:1; ' +
  'establishment amdt:1; free exercise amdt:1; confrontation amdt:6; takings amdt:5; double jeopardy amdt:5; ' +
  'full faith and credit art:4:1; speech or debate art:1:6:1; citizenship amdt:14:1; foreign emoluments art:1:9:8; ' +
  'domestic emoluments art:2:1:7; necessary and proper art:1:8:18; privileges or immunities amdt:14:1; ' +
  'privileges and immunities art:4:2:1; self-incrimination amdt:5; cruel and unusual punishment amdt:8; ' +
  'cruel and unusual punishments amdt:8; excessive fines amdt:8; foreign commerce art:1:8:3; interstate commerce art:1:8:3; ' +
  'recess appointments art:2:2:3; indian commerce art:1:8:3'
/** Names that mean something else in small letters: a contract has a spending clause too. */
const CAPITAL_CLAUSES =
  'Spending art:1:8:1; Elections art:1:4:1; Electors art:2:1:2; Origination art:1:7:1; Presentment art:1:7:2; ' +
  'Suspension art:1:9:2; Contracts art:1:10:1; Contract art:1:10:1; Appropriations art:1:9:7; Pardon art:2:2:1; ' +
  'Treaty art:2:2:2; Extradition art:4:2:2; Guarantee art:4:4; Property art:4:3:2; Free Speech amdt:1; Free Press amdt:1; ' +
  'Insurrection amdt:14:3; Disqualification amdt:14:3; Declare War art:1:8:11; Militia art:1:8:15; Territory art:4:3:2; ' +
  'Enclave art:1:8:17; Postal art:1:8:7; Naturalization art:1:8:4'

const CLAUSE_PLACES: ReadonlyMap<string, string> = new Map(
  `${CLAUSES}; ${CAPITAL_CLAUSES}`.split('; ').map((line): [string, string] => {
    const at = line.lastIndexOf(' ')
    return [line.slice(0, at).toLowerCase(), line.slice(at + 1)]
  }),
)

const clauseNames = (clauses: string): string =>
  clauses
    .split('; ')
    .map(line => line.slice(0, line.lastIndexOf(' ')))
    .sort((a, b) => b.length - a.length)
    .join('|')

const CLAUSE_NAME = anyCase(`(${clauseNames(CLAUSES).replaceAll('-', '(?:-| )')}) clause(?!s?\\w)`)
const CAPITAL_CLAUSE_NAME = pattern(`(${clauseNames(CAPITAL_CLAUSES)}) [Cc]lause(?!\\w)`)
/** In two amendments; which one, only the words beside it can tell. */
const SHARED_CLAUSE = anyCase('(due process) clause(?!s?\\w)')
const OF_THE = pattern(' (?:of|in|under) the ')
const POSSESSED = pattern("['’]s? ")

const romanNumber = (roman: string): number =>
  [...roman].reduce((sum, letter, i) => {
    const value = { I: 1, V: 5, X: 10 }[letter] ?? 0
    const next = { I: 1, V: 5, X: 10 }[roman[i + 1] ?? ''] ?? 0
    return sum + (value < next ? -value : value)
  }, 0)

const ordinalNumber = (written: string): number =>
  ORDINAL_NUMBERS.get(written.toLowerCase().replace(/\s+|(?<=twenty)(?=[a-z])/, '-')) ??
  Number.parseInt(written, 10)

const placeNumber = (written: string): string => {
  const word = NUMBER_WORDS.indexOf(written.toLowerCase())
  return word > 0 ? `${word}` : written
}

const amendment = (number: number, rest: readonly string[] = []): Citation | null =>
  number >= 1 && number <= LAST_AMENDMENT ? { system: 'const', parts: ['amdt', `${number}`, ...rest] } : null

const article = (number: number, rest: readonly string[] = []): Citation | null =>
  number >= 1 && number <= LAST_ARTICLE ? { system: 'const', parts: ['art', `${number}`, ...rest] } : null

const found = (start: number, end: number, citation: Citation): Found => ({
  ...{ start, end, citation },
  number: null,
  short: false,
})

const foundByName = (start: number, end: number, citation: Citation): Found => ({
  ...found(start, end, citation),
  byName: true,
})

/** Reads ", Section 2, Clause 3". */
function readPlace(cursor: Cursor): string[] {
  const section = cursor.read(SECTION)?.[1]
  const clause = cursor.read(CLAUSE)?.[1]
  return [...(section === undefined ? [] : [placeNumber(section)]), ...(clause === undefined ? [] : [clause])]
}

interface Ordinal {
  readonly start: number
  readonly end: number
  readonly number: number
}

/** Reads "First", or "13th, 14th and 15th", before "Amendment". */
function readOrdinals(cursor: Cursor, ordinal: Pattern): readonly Ordinal[] {
  const all: Ordinal[] = []
  for (;;) {
    const next = cursor.attempt(() => {
      if (all.length > 0 && !cursor.skip(TO_NEXT)) return null
      const start = cursor.at
      const written = cursor.read(ordinal)?.[1]
      return written === undefined ? null : { start, end: cursor.at, number: ordinalNumber(written) }
    })
    if (!next) return all
    all.push(next)
    if (all.length === LONGEST_LIST) return all
  }
}

/** Reads "14th Amendment", "First and Fourteenth Amendments", "14th Amendment, Section 3". */
function readAmendments(cursor: Cursor): readonly Found[] | null {
  return cursor.attempt(() => {
    const state = NOT_OURS.test(cursor.before(20))
    const begin = cursor.at
    let ordinals = readOrdinals(cursor, ORDINAL)
    if (ordinals.length === 0 || !cursor.skip(AMENDMENT)) {
      cursor.at = begin
      ordinals = readOrdinals(cursor, SMALL_ORDINAL)
      if (ordinals.length === 0 || !cursor.skip(SMALL_AMENDMENT)) return null
    }
    if (state || cursor.sees(OF_AN_AGREEMENT) || cursor.sees(OF_A_CLUB) || cursor.sees(A_BAND)) return null
    const named = cursor.at
    const place = readPlace(cursor)
    const all = ordinals.flatMap(({ start, end, number }, i) => {
      const isLast = i === ordinals.length - 1
      const citation = amendment(number, isLast ? place : [])
      const isPlaced = isLast && place.length > 0
      return citation
        ? [
            (isPlaced ? found : foundByName)(
              start,
              isLast ? (place.length > 0 ? cursor.at : named) : end,
              citation,
            ),
          ]
        : []
    })
    if (place.length === 0) {
      const clause = cursor.attempt(() =>
        cursor.skip(POSSESSED) ? readNamedClause(cursor, all.at(-1)) : null,
      )
      if (clause && all.length === 1) return [clause]
    }
    cursor.at = all.at(-1)?.end ?? named
    return all.length === ordinals.length ? all : null
  })
}

/** The clause of an amendment, just named: "the 14th Amendment's Equal Protection Clause". */
function readNamedClause(cursor: Cursor, of: Found | undefined): Found | null {
  const name = (cursor.read(CLAUSE_NAME) ??
    cursor.read(CAPITAL_CLAUSE_NAME) ??
    cursor.read(SHARED_CLAUSE))?.[1]
  if (name === undefined || !of) return null
  const place = CLAUSE_PLACES.get(plainName(name))?.split(':')
  const citation =
    place?.[0] === 'amdt' && place[1] === of.citation.parts[1]
      ? { system: 'const', parts: place }
      : of.citation
  return foundByName(of.start, cursor.at, citation)
}

const plainName = (name: string): string =>
  name.toLowerCase().replace(/\s+/g, ' ').replace('self incr', 'self-incr')

/** Reads "Commerce Clause", "Due Process Clause of the Fifth Amendment". */
function readClause(cursor: Cursor): readonly Found[] | null {
  return cursor.attempt(() => {
    const start = cursor.at
    const shared = cursor.skip(SHARED_CLAUSE)
    const name = shared ? 'due process' : (cursor.read(CLAUSE_NAME) ?? cursor.read(CAPITAL_CLAUSE_NAME))?.[1]
    if (name === undefined) return null
    const own = CLAUSE_PLACES.get(plainName(name))?.split(':')
    const end = cursor.at
    const of = cursor.attempt(() => (cursor.skip(OF_THE) ? readAmendments(cursor) : null))
    if (of) {
      const [first] = of
      if (of.length > 1 || !first) {
        cursor.at = end
        return own ? [foundByName(start, end, { system: 'const', parts: own })] : []
      }
      const isIn = own?.[0] === 'amdt' && own[1] === first.citation.parts[1]
      const citation = isIn ? { system: 'const', parts: own } : first.citation
      return [{ ...foundByName(start, first.end, citation), nameEnd: end }]
    }
    const ofArticle = cursor.attempt(() => (cursor.skip(OF_THE_CONSTITUTION) ? true : null))
    if (cursor.sees(OF_ANOTHER) && !ofArticle) return null
    cursor.at = end
    return own ? [foundByName(start, end, { system: 'const', parts: own })] : null
  })
}

/** Reads "Amendment XIV", and behind "U.S. Const." all the short ways. */
function readAmendmentFirst(cursor: Cursor, start: number, named: boolean): Found | null {
  return cursor.attempt(() => {
    const [written = '', roman] = cursor.read(AMENDMENT_FIRST) ?? []
    const short = written === '' ? cursor.read(SHORT_AMENDMENT) : null
    if (written === '' && !short) return null
    const number = roman ? romanNumber(roman) : short?.[1] ? romanNumber(short[1]) : Number(short?.[2] ?? 0)
    const bare = roman ?? short?.[1] ?? ''
    if (cursor.sees(OF_ANOTHER)) return null
    const rest = readPlace(cursor)
    // Ballots letter their amendments, "Amendment X", and number them.
    if (!named && rest.length === 0 && bare.length < 2) return null
    if (!named && bare === '') return null
    const citation = amendment(number, rest)
    return citation && found(start, cursor.at, citation)
  })
}

/** Reads "Article II", "Art. I, § 8, cl. 3". */
function readArticle(cursor: Cursor, start: number, named: boolean): Found | null {
  return cursor.attempt(() => {
    const from = cursor.at
    const [, roman, figure = '0'] = cursor.read(ARTICLE) ?? []
    const number = roman === undefined ? Number(figure) : romanNumber(roman)
    if (number < 1 || number > LAST_ARTICLE) return null
    const end = cursor.at
    const rest = readPlace(cursor)
    const placed = rest.length > 0
    if (!placed) cursor.at = end
    const own = cursor.skip(OF_THE_CONSTITUTION)
    if (!own && cursor.sees(OF_ANOTHER)) return null
    if (!named && !own && ANOTHER_BEFORE.test(cursor.before(60, from))) return null
    const around = `${cursor.before(NEARBY, from)} ${cursor.after(NEARBY)}`
    const sure =
      named || own || (roman !== undefined && cursor.sees(COURT_WORD) && !OTHER_COMPANY.test(around))
    if (!sure && roman === undefined && !(placed && /\bConstitution/.test(around))) return null
    if (!sure && !placed && (!COMPANY.test(around) || OTHER_COMPANY.test(around))) return null
    const citation = article(number, rest)
    return citation && found(start, cursor.at, citation)
  })
}

/** Reads "Articles I and II". */
function readArticles(cursor: Cursor): readonly Found[] | null {
  return cursor.attempt(() => {
    const start = cursor.at
    const first = cursor.read(ARTICLES)?.[1]
    if (first === undefined) return null
    const around = `${cursor.before(NEARBY, start)} ${cursor.after(NEARBY, start)}`
    if (!COMPANY.test(around) || OTHER_COMPANY.test(around)) return null
    const all: Found[] = []
    for (let roman: string | undefined = first, from = start; roman !== undefined; ) {
      const citation = article(romanNumber(roman))
      if (citation) all.push(found(from, cursor.at, citation))
      roman = cursor.read(AND_ARTICLE)?.[1]
      from = cursor.at - (roman?.length ?? 0)
    }
    return cursor.sees(OF_ANOTHER) ? null : all
  })
}

/** Reads "Section 3 of the 14th Amendment", "Section 8 of Article I". */
function readInside(cursor: Cursor): readonly Found[] | null {
  return cursor.attempt(() => {
    const start = cursor.at
    const clause = cursor.read(CLAUSE_OF)?.[1]
    const section = cursor.read(SECTION_OF)?.[1]
    if (clause === undefined && section === undefined) return null
    const rest = [
      ...(section === undefined ? [] : [placeNumber(section)]),
      ...(clause === undefined ? [] : [clause]),
    ]
    const whole =
      readAmendments(cursor) ??
      [readAmendmentFirst(cursor, start, true) ?? readArticle(cursor, start, true) ?? []].flat()
    const [only, ...others] = whole
    if (!only || others.length > 0 || only.citation.parts.length > 2) return null
    return [{ ...only, start, citation: { ...only.citation, parts: [...only.citation.parts, ...rest] } }]
  })
}

const SECTION_ALONE = pattern(
  'Section (\\d{1,2}|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive)(?![\\w(]|[.:]\\d|-\\w|,? (?:of|OF) |,? (?:and|or) \\d|,~\\d)',
)

/** It stands in a section, but nobody said in which. */
const CLAUSE_BY_NAME = /[Cc]lause/

/** Reads "Section 3" where the paragraph's last citation with a section is Section 3 of the 14th Amendment. */
function readRecalled(cursor: Cursor, { memory }: Context): readonly Found[] | null {
  const [last, ...others] = memory
    .latest()
    .filter(({ number, citation }) => number !== null || citation.parts.length > 2)
  if (last?.citation.system !== 'const' || others.some(({ citation }) => citation.system !== 'const'))
    return null
  if (CLAUSE_BY_NAME.test(cursor.text.slice(last.start, last.end))) return null
  return cursor.attempt(() => {
    const start = cursor.at
    const section = placeNumber(cursor.read(SECTION_ALONE)?.[1] ?? '')
    const [of = '', which = '', cited] = last.citation.parts
    if (section === '' || section !== cited || of !== 'amdt') return null
    const citation = { system: 'const', parts: [of, which, section] }
    return [{ ...found(start, cursor.at, citation), short: true }]
  })
}

const SECTION_WORD = /^sec[t.]/i

function readHere(cursor: Cursor, context: Context): readonly Found[] | null {
  const { vouched } = context
  // Asked at every section of every law: spares it all that begins otherwise.
  if (SECTION_WORD.test(cursor.after(4))) return readInside(cursor) ?? readRecalled(cursor, context)
  const start = cursor.at
  const named = cursor.skip(NAME) || cursor.skip(NAME_SHORT)
  const one = readAmendmentFirst(cursor, start, named) ?? readArticle(cursor, start, named || vouched)
  if (one) return [one]
  cursor.at = start
  return named
    ? null
    : (readInside(cursor) ??
        readRecalled(cursor, context) ??
        readAmendments(cursor) ??
        readClause(cursor) ??
        readArticles(cursor))
}

/** A name in any case, but for all of its first word except the first letter: "Commerce", "take CARE". */
function clauseCue(name: string): string {
  const [word = '', ...rest] = name.split(/(?=[ -])/)
  return `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}${inAnyCase(rest.join('')).replaceAll('-', '(?:-| )')}`
}

const CLAUSE_CUE = `${[...clauseNames(CLAUSES).split('|'), 'due process'].map(clauseCue).join('|')}|${clauseNames(CAPITAL_CLAUSES)}`

export const constitution: BodyOfLaw = {
  cues: [
    `\\b(?:${CAPITALIZED})(?=,|/| (?:[Aa]mendment|AMENDMENT|and |or |& ))`,
    '(?<![\\w$.,:/-])\\d{1,2}(?:st|nd|rd|th|ST|ND|RD|TH)(?=,|/| (?:[Aa]mendment|AMENDMENT|and |or |& ))',
    `\\b(?:${WORDS.join('|')})(?= amendments? (?:to|of) the )`,
    '\\b(?:[Aa]mend(?:ment|\\.)|[Aa]mdt\\.|A(?:MENDMENT|MEND\\.))~[XVI\\d]',
    '\\b(?:[Aa]rt(?:icles?|\\.)|ARTICLE|ART\\.)~[IV\\d]',
    '\\b(?:U\\.~S\\.|US|United States) C(?:onst|ONST)',
    '\\b(?:[Ss]ection|SECTION|[Ss]ec\\.) (?:\\d|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive)',
    '\\b(?:[Cc]lause|[Cc]l\\.) \\d',
    `\\b(?:${CLAUSE_CUE}) [Cc]lause`,
  ],
  read: (cursor, context) => cursor.attempt(() => readHere(cursor, context)),
}
