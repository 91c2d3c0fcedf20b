/**
 * Rules of the federal courts: "Fed. R. Civ. P. 12(b)(6)", "Federal Rule of Evidence 702", "Rule 65(c) of the Federal
 * Rules of Civil Procedure", and "Rule 11 sanctions", where the words beside the number tell which rule is meant.
 *
 *     rule:frcp:12:b:6     civil procedure          rule:frap:4          appellate procedure
 *     rule:frcrmp:6:e      criminal procedure       rule:frbp:9011       bankruptcy procedure
 *     rule:fre:702         evidence                 rule:supct:10        the Supreme Court's own
 *
 * The SEC's Rule 10b-5 is a regulation: cfr:17:240.10b-5.
 */
import type { BodyOfLaw, Context, Found } from '../body-of-law.ts'
import type { Citation } from '../citation.ts'
import { anyCase, type Cursor, type Pattern, pattern } from '../cursor.ts'
import { readPath } from '../subsection.ts'

const SETS: readonly (readonly [set: string, name: Pattern])[] = [
  ['frcp', pattern('(?:Fed\\.~R(?:\\.|ule)~Civ\\.~P(?:\\.|roc\\.)|F\\.~R\\.~C\\.~P\\.|FRCP|FRCivP)~')],
  [
    'frcrmp',
    pattern(
      '(?:Fed\\.~R(?:\\.|ule)~Crim\\.~P(?:\\.|roc\\.)|F\\.~R\\.~Crim\\.~P\\.|FRCrP|FRCrimP)~(?:Rule )?',
    ),
  ],
  ['fre', pattern('(?:Fed\\.~R(?:\\.|ule)~Evid\\.|F\\.~R\\.~E\\.|FRE)~')],
  ['frap', pattern('(?:Fed\\.~R(?:\\.|ule)~App\\.~P(?:\\.|roc\\.)|F\\.~R\\.~A\\.~P\\.|FRAP)~')],
  ['frbp', pattern('(?:Fed\\.~R(?:\\.|ule)~Bankr\\.~P(?:\\.|roc\\.)|FRBP)~')],
  ['supct', pattern('(?:Sup\\.~Ct\\.~R\\.|S\\.~Ct\\.~R\\.|(?:U\\.~S\\.~)?Supreme Court Rule)~')],
]

const SPELLED: readonly (readonly [set: string, name: string])[] = [
  ['frcp', 'civil procedure'],
  ['frcrmp', 'criminal procedure'],
  ['fre', 'evidence'],
  ['frap', 'appellate procedure'],
  ['frbp', 'bankruptcy procedure'],
]

const spelled = (write: (name: string) => string): readonly (readonly [string, Pattern])[] =>
  SPELLED.map(([set, name]) => [set, anyCase(write(name))])

const NAME_FIRST = spelled(name => `federal rules? of ${name},?~(?:(?:rules?|no\\.)~)?`)
const NAME_AFTER = spelled(name => `(?:,~| of the |,? )(?:u\\.?s\\.? )?federal rules? of ${name}(?!\\w)`)

const NUMBER = pattern('(\\d{1,4}(?:\\.\\d{1,2})?)(?![A-Za-z0-9]|,\\d{3}|[:/]\\d|\\.\\d|~%|-\\w)')
const RULE = anyCase('rules?~(?=\\d)')
const SECURITIES = pattern(
  '(?:SEC )?Rule (10b-?5(?:-\\d)?|10b-\\d{1,2}|144A|13[dgh]-\\d{1,2}|14a-\\d{1,2}|15c\\d-\\d{1,2})(?![\\w])',
)

const LAST_RULE: Readonly<Record<string, number>> = {
  frcp: 87,
  frcrmp: 62,
  fre: 1103,
  frap: 48,
  frbp: 9037,
  supct: 48,
}

/** Rules that the news calls by number alone: the set, and the words near it of which one must stand there. */
const BY_NUMBER: readonly (readonly [rule: string, set: string, company: RegExp])[] = [
  ['6:e', 'frcrmp', /\bgrand[- ]jur/i],
  ['6', 'frcrmp', /\bgrand[- ]jur/i],
  ['11', 'frcrmp', /\bplea(?:s|ds?|ded)?\b|\bguilty\b/i],
  ['11', 'frcp', /\bsanction|\bfrivolous|\bpleadings?\b/i],
  ['12:b', 'frcp', /\bdismiss|\blawsuit|\bcomplaint|\bmotion/i],
  ['12', 'frcp', /\bmotions? to dismiss/i],
  ['16', 'frcrmp', /\bdiscovery\b.*\b(?:prosecut|defense)|\bprosecut.*\bdiscovery\b/i],
  ['17:c', 'frcrmp', /\bsubpoena/i],
  ['23', 'frcp', /\bclass(?:es)?\b|\bclass[- ]action/i],
  ['26', 'frcp', /\bdiscovery\b|\bdisclosures?\b/i],
  ['29', 'frcrmp', /\bacquit/i],
  ['30:b:6', 'frcp', /\bdeposition|\bdepose|\bwitness|\btestif/i],
  ['33', 'frcrmp', /\bnew trial\b/i],
  ['35', 'frcrmp', /\bsentenc/i],
  ['37', 'frcp', /\bdiscovery\b|\bsanction/i],
  ['41', 'frcrmp', /\bwarrants?\b|\bseized?\b|\breturn of property\b/i],
  ['41', 'frcp', /\bvoluntar(?:y|ily)\b.*\bdismiss|\bdismiss\w*\b.*\bvoluntar/i],
  ['45', 'frcp', /\bsubpoena/i],
  ['48', 'frcrmp', /\bdismiss|\bdrop\w* (?:the )?(?:charges|case|indictment)/i],
  ['50', 'frcp', /\bjudgment as a matter of law\b|\bjury\b/i],
  ['54:b', 'frcp', /\bjudgment\b/i],
  ['56', 'frcp', /\bsummary judgment\b/i],
  ['59', 'frcp', /\bnew trial\b|\bamend the judgment\b/i],
  ['60:b', 'frcp', /\bjudgment\b|\brelief\b|\breopen/i],
  ['65', 'frcp', /\binjuncti|\brestraining\b|\bbond\b|\bsecurity\b/i],
  ['68', 'frcp', /\boffers? of judgment\b/i],
  ['403', 'fre', /\bevidence\b|\bprejudic/i],
  ['404', 'fre', /\bevidence\b|\bbad acts?\b|\bcharacter\b/i],
  ['702', 'fre', /\bexperts?\b|\bDaubert\b/i],
  ['801', 'fre', /\bhearsay\b/i],
  ['803', 'fre', /\bhearsay\b/i],
]

/** A court must be near, and no other maker of rules. */
const COURT =
  /\b(?:[Cc]ourts?|[Jj]udges?|[Jj]ustices?|[Ll]awyers?|[Aa]ttorneys?|[Pp]rosecut(?:ors?|ion)|[Pp]laintiffs?|[Dd]efendants?|[Dd]efense|[Mm]otions?|[Ll]awsuits?|[Gg]rand jur(?:y|ies|ors?)|[Ss]anctions?|[Ii]njunctions?|[Jj]ury|[Jj]urors?|[Cc]lass[- ]actions?)\b/
const OTHER_MAKER =
  /\b(?:NCAA|NFL|NBA|MLB|NHL|FIFA|UEFA|PGA|USGA|FINRA|NYSE|Nasdaq|SEC|FCC|FDA|NLRB|Senate|House|party|golf(?:ers?)?|tennis|cricket|Olympic|[Cc]ommissioner|umpires?|referees?|MSRB|CFTC)\b/
const OF_ANOTHER = pattern(
  ',? of (?:the )?(?!(?:Federal|federal|civil|criminal)\\b)(?:[A-Z]|[a-z]+ (?:rules|code|constitution)|state|court)',
)
const STATE_BEFORE =
  /(?:\b(?!The\b|Under\b|In\b|A\b|By\b|Federal\b|His\b|Her\b|Its\b|That\b|This\b|Civil\b|Criminal\b)[A-Z][\w.’']*|\b(?:state|local|house|party|club|league))\s$/
const NEARBY = 200

const found = (start: number, end: number, citation: Citation): Found => ({
  ...{ start, end, citation },
  number: null,
  short: false,
})

/** Reads "12(b)(6)". */
function readPlace(cursor: Cursor): readonly string[] | null {
  const number = cursor.read(NUMBER)?.[1]
  return number === undefined || Number(number) === 0 ? null : [number, ...readPath(cursor, false)]
}

const cite = (set: string, place: readonly string[]): Citation | null =>
  Number(place[0]) <= (LAST_RULE[set] ?? 0) ? { system: 'rule', parts: [set, ...place] } : null

const AND = pattern('(?:,~|,? (?:and|or|&) )(?=\\d)')

/** Reads a rule after the name of its set, and those listed with it. */
function readNamed(cursor: Cursor, sets: readonly (readonly [string, Pattern])[]): readonly Found[] | null {
  for (const [set, name] of sets) {
    const all = cursor.attempt(() => {
      const start = cursor.at
      if (!cursor.skip(name)) return null
      const place = readPlace(cursor)
      const first = place && cite(set, place)
      if (!first) return null
      const listed = [found(start, cursor.at, first)]
      for (;;) {
        const next = cursor.attempt(() => {
          if (!cursor.skip(AND)) return null
          const from = cursor.at
          const another = readPlace(cursor)
          const citation = another && another.length > 1 ? cite(set, another) : null
          return citation && found(from, cursor.at, citation)
        })
        if (!next) return listed
        listed.push(next)
      }
    })
    if (all) return all
  }
  return null
}

/** The set of a rule that is called by its number alone; null where nothing near it tells. */
function setOf(place: readonly string[], around: string): string | null {
  const at = place.join(':')
  const told = BY_NUMBER.find(
    ([rule, , company]) => (at === rule || at.startsWith(`${rule}:`)) && company.test(around),
  )
  return told?.[1] ?? (at.startsWith('12:b:') ? 'frcp' : null)
}

/** The set of which the paragraph last cited rules; null where it cited none, or of several. */
function setOfParagraph({ memory }: Context): string | null {
  const rules = memory.latest().filter(({ citation }) => citation.system === 'rule')
  const [set = null, ...others] = new Set(rules.map(({ citation }) => citation.parts[0] ?? ''))
  return others.length === 0 ? set : null
}

/** Reads "Rule 65(c)", with or without the name of its set behind it. */
function readByNumber(cursor: Cursor, context: Context): readonly Found[] | null {
  return cursor.attempt(() => {
    const start = cursor.at
    const beside = cursor.before(NEARBY)
    const securities = cursor.read(SECURITIES)?.[1]
    if (securities !== undefined) {
      const section = securities === '10b5' ? '10b-5' : securities
      const isOfSales = section === '144A'
      const parts = ['17', isOfSales ? '230.144A' : `240.${section}`, ...readPath(cursor, false)]
      return [found(start, cursor.at, { system: 'cfr', parts })]
    }
    if (!cursor.skip(RULE)) return null
    const place = readPlace(cursor)
    if (!place) return null
    const end = cursor.at
    for (const [set, name] of NAME_AFTER) {
      const citation = cursor.skip(name) ? cite(set, place) : null
      if (citation) return [found(start, cursor.at, citation)]
    }
    if (!/^R/.test(cursor.text[start]!)) return null
    if (STATE_BEFORE.test(beside.slice(-30)) || cursor.sees(OF_ANOTHER)) return null
    const around = `${beside} ${cursor.after(NEARBY, end)}`
    if (OTHER_MAKER.test(`${beside.slice(-80)} ${cursor.after(80, end)}`)) return null
    const told = place.length > 1 || COURT.test(around) ? setOf(place, around) : null
    const set = told ?? setOfParagraph(context)
    const citation = set === null ? null : cite(set, place)
    return citation && [{ ...found(start, end, citation), short: told === null }]
  })
}

export const courtRules: BodyOfLaw = {
  cues: [
    '\\bF(?:ed\\.~R(?:\\.|ule)~(?:Civ|Crim|Evid|App|Bankr)|\\.~R\\.~(?:C|E|A)|RCP|RCr|RE|RAP|RBP)',
    '\\b[Ff]ederal [Rr]ules? of ',
    '\\b(?:[Rr]ules?|RULE)~\\d',
    '\\bSEC Rule \\d',
    '\\bS(?:up\\.~Ct\\.~R|\\.~Ct\\.~R\\.|upreme Court Rule) ?\\d?',
    '\\bU\\.~S\\.~Supreme Court Rule',
  ],
  read: (cursor, context) =>
    readNamed(cursor, SETS) ?? readNamed(cursor, NAME_FIRST) ?? readByNumber(cursor, context),
}
