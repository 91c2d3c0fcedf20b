/**
 * Sections and titles that go by their number alone, where the words around leave no doubt: "1031 exchange", "529 plan",
 * "501c3", "Section 230" of platforms, "Section 702" of surveillance, "Title IX" of schools. Those with brackets that
 * name themselves, 501(c)(3) and 401(k), are the Internal Revenue Code's own.
 */
import type { BodyOfLaw, Context, Found } from '../body-of-law.ts'
import { fromNormalForm, normalForm } from '../citation.ts'
import { type Cursor, pattern } from '../cursor.ts'
import { around } from '../nearby.ts'
import { ELSEWHERE, readMark } from '../sections.ts'
import { readPath } from '../subsection.ts'
import { citeImmigrationAct } from './immigration-and-nationality-act.ts'

const CREDIT =
  '(?:clean |green |energy )?(?:tax |production |manufacturing )?(?:credits?|incentives?|subsid(?:y|ies))'

/** Sections of title 26 by the word that follows them. */
const BEFORE_NOUN: readonly (readonly [sections: string, nouns: string])[] = [
  ['1031', '(?:like-kind )?(?:exchanges?|swaps?)'],
  ['529A?', '(?:college(?: |-))?(?:education )?(?:savings )?(?:plans?|accounts?|college savings)'],
  ['530A', 'accounts?'],
  ['527', '(?:political )?(?:groups?|organi[sz]ations?|committees?)'],
  ['199A', '(?:pass-through |QBI )?deductions?'],
  ['179', '(?:expensing )?deductions?|expensing'],
  ['174', '(?:research )?(?:deductions?|expensing|amortization)'],
  ['1202', 'stock|exclusions?'],
  ['(?:25[CDE]|30[CD]|45[LQUVWXYZ]|48[CDE]?)', CREDIT],
]

const NOUNS = BEFORE_NOUN.map(([sections, nouns]) =>
  pattern(`(?:(?:§|[Ss]ections?|[Ss]ec\\.)~)?(${sections})(?: |-)(?:${nouns})(?!\\w)`),
)

/** Spares the others a look. */
const OF_TAXES = pattern(
  `(?:(?:§|[Ss]ections?|[Ss]ec\\.)~)?(?:${BEFORE_NOUN.map(([sections]) => sections).join('|')})(?: |-)`,
)

const DIGIT = pattern('\\d')

/** Subsections of the Immigration and Nationality Act that go by their number in the news. */
const OF_IMMIGRATION =
  '(?:101\\(a\\)\\(\\d|208\\([abc]|212\\([acdf]|214\\(b|221\\(i|235\\(b|236\\([ac]|237\\(a|238\\(b|240[AB]\\(|241\\([ab]|245\\(i|274A\\(|287\\(g)'
const IMMIGRATION_SECTION = pattern(
  `(?:(?:§|[Ss]ections?|SECTION|[Ss]ec\\.)~)?(?=${OF_IMMIGRATION})(\\d{3}[AB]?)`,
)

/** The name of the Act alone is no clue: it is cited beside other laws. */
const ABOUT_IMMIGRATION =
  /\b(?:ICE|CBP|USCIS|DHS|TPS|[Ii]mmigra(?:nts?|tion)(?!\s+and\s+Na)|[Mm]igrants?|[Nn]on-?citizens?|[Dd]eport\w*|[Aa]sylum|[Vv]isas?|[Gg]reen[\s-]+cards?|[Rr]emoval\s+(?:proceedings|orders?)|[Pp]arole[es]?|[Pp]ublic[\s-]+charge|[Ee]ntry|Homeland\s+Security|[Bb]order|[Dd]etainees?|[Tt]ravel\s+ban|[Ss]heriff|[Jj]ail(?:ers?|s)?|[Ii]nmates?|(?:agreement|program)s?)\b/

/** What else is numbered, with letters in brackets. */
const OF_A_PLACE =
  /\b(?:Apartment|Apt\.|Unit|Lot|Row|Room|Suite|Gate|Seat|Bus|Flight|Item|Exhibit|Form|Policy|Article|Rule|No\.|Model|Building|Block|Parcel|Paragraph|Question|Table|Figure|Page|Highway|Route|Exit|Line)\s$/i

function readOfImmigration(cursor: Cursor, context: Context): readonly Found[] | null {
  const start = cursor.at
  const section = cursor.read(IMMIGRATION_SECTION)?.[1]
  const words = cursor.before(20, start)
  if (section === undefined || AFTER_NAME.test(words) || OF_A_PLACE.test(words)) return null
  const citation = citeImmigrationAct(section, readPath(cursor, false))
  if (!citation || cursor.sees(ELSEWHERE) || cursor.sees(SEVERAL)) return null
  const before = context.memory.meaning(section)
  const place = normalForm({ ...citation, parts: citation.parts.slice(0, 2) })
  if (before !== null && before !== place) return null
  if (!ABOUT_IMMIGRATION.test(around(cursor, start, NEARBY))) return null
  return [{ start, end: cursor.at, citation, number: section, short: false }]
}

/** 501c3, 501(c)3, 501c(4), 501(C)(3); 401k and 403b without their brackets, 401(K) in a headline. */
const CHARITY = pattern('501 ?\\(?([cC])\\)?~\\(?(\\d{1,2})\\)?s?(?![\\w]|,\\d)')
const SAVINGS = pattern('(401k|(?:403b|457b)(?=s? (?:plan|account|retire|saving)))s?(?!\\w)')
const SAVINGS_IN_CAPITALS = pattern('(401(?=\\(K)|(?:403|457)(?=\\(B))\\(([KB])\\)s?(?!\\w|\\()')
const COUNTED = pattern(
  ' (?:followers|views|likes|subscribers|people|users|members|votes|miles|jobs|fans)\\b',
)

/** Numbers of sections, where they lead, and the words that must stand near. */
const BY_NUMBER: Readonly<Record<string, readonly [place: string, clue: RegExp]>> = {
  '2': ['usc:52:10301', /\bVoting Rights Act\b|\bVRA\b/],
  '5': ['usc:52:10304', /\bpreclear/],
  '7': ['usc:16:1536', /\bEndangered\s+Species\b/],
  '8': [
    'usc:42:1437f',
    /\b[Vv]ouchers?\b|\bHUD\b|\b[Hh]ousing (?:assistance|authority|choice|subsid)|\b[Ll]andlords?\b/,
  ],
  '106': ['usc:54:306108', /\b[Hh]istoric [Pp]reservation\b/],
  '122': ['usc:19:2132', /\b(?:[Tt]ariffs?|[Ss]urcharges?|[Ii]mports?|Trade Act|duties)\b/],
  '201': ['usc:19:2251', /\b(?:[Tt]ariffs?|[Ss]afeguards?|Trade Act)\b/],
  '215': ['usc:50:1861', /\b[Pp]atriot Act\b|\bPATRIOT Act\b|\b[Pp]hone records\b/],
  '230': [
    'usc:47:230',
    /\b(?:[Pp]latforms?|[Ii]nternet|[Oo]nline|[Ss]ocial media|[Tt]ech|Communications Decency|Google|Meta|Facebook|YouTube|Twitter|TikTok|[Ww]ebsites?|[Mm]oderation|AI)\b/,
  ],
  '232': [
    'usc:19:1862',
    /\b(?:[Tt]ariffs?|[Ii]mports?|[Ss]teel|[Aa]lumin[iu]u?m|Trade Expansion|[Tt]rade (?:laws?|wars?|deals?|probes?|investigations?|practices|policy)|duties)\b/,
  ],
  '301': [
    'usc:19:2411',
    /\b(?:[Tt]ariffs?|USTR|Trade Representative|Trade Act|[Tt]rade (?:laws?|wars?|deals?|probes?|investigations?|practices|policy))\b/,
  ],
  '404': ['usc:33:1344', /\b[Ww]etlands?\b|\bClean Water\b|\bArmy Corps\b/],
  '504': ['usc:29:794', /\b[Dd]isabilit(?:y|ies)\b|\bRehabilitation Act\b/],
  '702': [
    'usc:50:1881a',
    /\b(?:[Ss]urveillance|FISA|[Ii]ntelligence|[Ww]arrantless|NSA|FBI|[Ss]py(?:ing)?|[Ee]avesdrop\w*)\b/,
  ],
  '1115': ['usc:42:1315', /\b(?:Medicaid|CMS|[Dd]emonstrations?)\b/],
  '1325': ['usc:8:1325', /\b(?:[Ii]mmigra\w*|[Mm]igrants?|[Bb]order|[Ii]llegal\s+entry|[Dd]ecriminali\w*)\b/],
  '1326': ['usc:8:1326', /\b(?:[Ii]mmigra\w*|[Rr]e-?entry|[Bb]order|[Dd]eport\w*)\b/],
  '1332': ['usc:42:18052', /\b(?:Affordable\s+Care|Obamacare|[Rr]einsurance|CMS)\b/],
  '1373': ['usc:8:1373', /\b(?:[Ss]anctuary|[Ii]mmigra\w*)\b/],
  '1557': ['usc:42:18116', /\b(?:[Dd]iscriminat\w*|Affordable Care|HHS)\b/],
  '1981': ['usc:42:1981', /\b(?:[Dd]iscriminat\w*|[Rr]ac(?:e|ial)|contracts?|[Cc]ivil rights)\b/],
  '1983': [
    'usc:42:1983',
    /\b(?:[Cc]ivil rights|[Ll]awsuits?|[Ss]u(?:e|ed|es|it|its|ing)|[Cc]laims?|[Pp]olice|[Oo]fficers?|[Ii]mmunity|[Cc]onstitutional)\b/,
  ],
  '2255': [
    'usc:28:2255',
    /\b(?:[Ss]entences?|[Cc]onvictions?|[Mm]otions?|[Ii]nmates?|[Pp]risoners?|[Hh]abeas)\b/,
  ],
  '12406': ['usc:10:12406', /\bGuard\b|\b[Tt]roops\b|\bTitle 10\b/],
}

/** Titles of acts and of the Code, likewise. */
const BY_TITLE: Readonly<Record<string, readonly [place: string, clue: RegExp]>> = {
  VI: [
    'usc:42:2000d',
    /\b(?:[Dd]iscriminat\w*|[Aa]ntisemit\w*|Civil Rights|[Rr]ac(?:e|ial)|[Uu]niversit(?:y|ies)|[Cc]ampus)/,
  ],
  VII: [
    'usc:42:2000e',
    /\b(?:[Dd]iscriminat\w*|EEOC|Civil Rights|[Hh]arass\w*|[Ee]mploy(?:ers?|ees?|ment))\b/,
  ],
  IX: [
    'usc:20:1681',
    /\b(?:[Ss]chools?|[Ss]ports?|[Aa]thlet\w*|[Tt]ransgender|[Gg]irls?|[Ww]om[ae]n(?:[’']s)?|[Ss]tudents?|[Cc]ampus\w*|[Uu]niversit\w+|[Cc]olleges?|[Ee]ducation\w*|[Ss]exual|[Ss]ex|[Dd]iscriminat\w*|[Gg]ender)\b/,
  ],
  X: [
    'usc:42:300',
    /\b(?:[Ff]amily planning|[Cc]ontracept\w*|[Aa]bortions?|[Bb]irth control|Planned Parenthood)\b/,
  ],
  '32': ['usc:32:502:f', /\bGuard\b/],
  '42': ['usc:42:265', /\b(?:[Ee]xpulsions?|[Ee]xpel\w*|[Bb]order|[Mm]igrants?|CDC|[Aa]sylum|[Pp]andemic)\b/],
}

const NUMBER = pattern('(\\d{1,5})(?![\\w%]|[.,:/]\\d|-\\d)')
const TITLE = pattern('T(?:itle|ITLE) (VII|VI|IX|X|32|42)(?![\\w-]|[.,:/]\\d)')
/** "Title 42 of the U.S. Code", "Title IX of the bill", "Title 42, Section 265". */
const ANOTHER = pattern(',? (?:of|OF|U\\.?S|§|[Ss]ec)')
const ITS_ACT = pattern(
  ',? of the (?:1964 )?(?:Civil Rights Act|Education Amendments|Public Health Service Act)\\b',
)
/** A named law before the number owns it: "FISA Section 702". */
const AFTER_NAME =
  /(?:\b(?:Acts?|Codes?|Title|Chapter|Article|Stat\.|Rules?|Amendment|Constitution)|\b[A-Z]{3,5}A)[’'s]{0,2},?\s*$/
/** More sections follow, or the name of their law: left to the reader of sections. */
const SEVERAL = pattern('(?:~,~| and | or |[-–])(?:[(§\\d]|[Tt]itle)|,? [Tt]itle| \\d')
const NEARBY = 250

const citeForm = (place: string) => fromNormalForm(place)!

export const sectionsByNumber: BodyOfLaw = {
  cues: [
    `(?:\\b[Ss]ec(?:tions?|\\.)~|\\bSECTIONS?~|§~)(?:${[...Object.keys(BY_NUMBER), ...BEFORE_NOUN.map(([sections]) => sections)].join('|')})\\b`,
    '(?<![\\w$.,:§/-])(?:1031|529A?|530A|527|199A|25[CDE]|30[CD]|45[LQUVWXYZ]|48[CDE])(?: |-)',
    '(?<![\\w$.,:§/-])(?:501 ?\\(?[cC]|401k|403b|457b|401\\(K\\)|4(?:03|57)\\(B\\))',
    '\\bT(?:itle|ITLE) (?:VI|IX|X|32|42)',
    `(?:(?<![\\w$.,:/§-])|\\b[Ss]ec(?:tions?|\\.)~|\\bSECTION~|§~)${OF_IMMIGRATION}`,
  ],
  read(cursor, context) {
    const start = cursor.at
    const one = (place: string, path: readonly string[] = [], number: string | null = null) => {
      const { system, parts } = citeForm(place)
      return [
        { start, end: cursor.at, citation: { system, parts: [...parts, ...path] }, number, short: false },
      ]
    }
    if (cursor.sees(OF_TAXES))
      for (const noun of NOUNS) {
        const section = cursor.read(noun)?.[1]
        if (section !== undefined) return one(`usc:26:${section}`, [], section)
      }
    const ofImmigration = context.vouched ? null : cursor.attempt(() => readOfImmigration(cursor, context))
    if (ofImmigration) return ofImmigration
    if (cursor.sees(DIGIT)) {
      const charity = cursor.read(CHARITY)
      // With all its brackets it is read like any section, further inwards.
      if (charity && !/^501 ?\(c\) ?\(\d+\)/.test(charity[0]))
        return one('usc:26:501', ['c', charity[2]!], '501')
      cursor.at = start
      const savings = cursor.read(SAVINGS)?.[1]
      if (savings !== undefined && !cursor.sees(COUNTED))
        return one(`usc:26:${savings.slice(0, 3)}`, [savings.slice(3)], savings.slice(0, 3))
      cursor.at = start
      const capitals = OF_A_PLACE.test(cursor.before(20)) ? null : cursor.read(SAVINGS_IN_CAPITALS)
      if (capitals) return one(`usc:26:${capitals[1]}`, [capitals[2]!.toLowerCase()], capitals[1]!)
      cursor.at = start
      return null
    }
    if (context.vouched) return null
    return cursor.attempt(() => {
      const title = cursor.read(TITLE)?.[1]
      const act = BY_TITLE[title ?? '']
      if (act) {
        const own = cursor.skip(ITS_ACT)
        if (!own && cursor.sees(ANOTHER)) return null
        return own || act[1].test(around(cursor, start, NEARBY)) ? one(act[0]) : null
      }
      const number = readMark(cursor) ? (cursor.read(NUMBER)?.[1] ?? '') : ''
      const known = BY_NUMBER[number]
      if (!known || AFTER_NAME.test(cursor.before(20, start))) return null
      const path = readPath(cursor, false)
      if (cursor.sees(ELSEWHERE) || cursor.sees(SEVERAL)) return null
      const [place, clue] = known
      const before = context.memory.meaning(number)
      if (!clue.test(around(cursor, start, NEARBY)) || (before !== null && before !== place)) return null
      return one(place, path, number)
    })
  },
}
