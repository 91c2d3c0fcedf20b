/**
 * Numbers under which courts keep their cases: "1:25-cv-00677-DLF", "No. 25-5181", "No. 25A312".
 *
 *     dkt:dcd:1:25-cv-00677    the court by its short name, known by brackets behind the number: "(D.D.C.)"
 *     dkt::25-5181             the court isn't known
 *     dkt:cfpb:2013-CFPB-0013  an agency's own: "CFPB No. 2013-CFPB-0013"
 *     scotus:24-1287           the Supreme Court's, where its name stands near; 25A312, an application, is always its own
 */
import type { BodyOfLaw, Context, Found } from '../body-of-law.ts'
import type { Citation } from '../citation.ts'
import { type Cursor, DASH, pattern, plainDashes } from '../cursor.ts'
import { readBrackets } from './courts.ts'

const KINDS = 'cv|cr|mc|mj|md|ml|bk|ap|po|sw|cm|misc|CV|CR|MC|MJ|MD|ML|BK|AP|PO|SW|CM'
/** With the initials of its judges: 1:25-cv-00677-DLF. */
const DISTRICT = pattern(
  `((?:\\d{1,2}:)?\\d{2}${DASH}(?:${KINDS})${DASH}\\d{2,6})((?:${DASH}[A-Z]{2,4}){0,3})(?![\\w/:]|${DASH}\\d)`,
)
const NUMBER_WORD = pattern('Nos?\\.?~(?=\\d)')
const PLAIN = pattern(`(\\d{2}${DASH}\\d{2,5})(?![\\w/:%$]|\\.\\d|,\\d{3}|${DASH}\\d)`)
/** Behind the name of a case a number may be of one figure. */
const AFTER_NAME = pattern(`(\\d{2}${DASH}\\d{1,5})(?![\\w/:%$]|\\.\\d|,\\d{3}|${DASH}\\d)`)
const APPLICATION = pattern('(\\d{2}[AM]\\d{1,4}|22O\\d{2,3})(?![\\w/:-]|\\.\\d)')
const AND = pattern('(?:,~|,? (?:and|&) )(?=\\d{2}[-\\u2010-\\u2013AO]\\d)')

/** What may stand before "No.", so that it numbers a case and not a permit or a rule. */
const BEFORE_NUMBER =
  /(?:^|[.,;:()[\]“”"—–]|\b(?:[Cc]ases?|[Dd]ockets?|[Aa]ctions?|[Aa]ppeals?|[Pp]etitions?|[Mm]atters?|[Aa]pplications?|[Cc]ourt|[Cc]ivil|[Cc]riminal|[Ii]n|[Ss]ee|[Uu]nder|[Aa]s|[Ii]s|[Aa]nd|[Nn]umbered|[Ff]rom|[Ff]iled|[Tt]he))\s*$/
/** "case number 26-5006", "docket 26-5006". */
const NUMBERED =
  /\b(?:[Cc]ases?|[Dd]ockets?|[Aa]ppeals?|Civil Action|Criminal Action)(?: (?:[Nn]umbers?|[Nn]os?\.?|#))?:?\s*$|\bcourt (?:case|docket) #\s*$/

/** A number of two figures, a dash and two or three may count much else. */
const ABOUT_COURTS =
  /\bv\.\s|\b(?:[Cc]ourts?|[Dd]ockets?|[Jj]udges?|[Jj]ustices?|[Ll]awsuits?|[Aa]ppeals?|[Cc]ert(?:iorari|\.)|[Cc]ircuit|Cir\.|SCOTUS|petition(?:er)?s?|plaintiffs?|defendants?|[Cc]ivil [Aa]ction|[Cc]ase [Nn]o)\b/
const SUPREME =
  /\bSupreme Court\b|\bSCOTUS\b|\bcertiorari\b|\bhigh court\b|\b[Jj]ustices\b|\b_{2,} U\.S\.|\bU\.S\. _{2,}/
/** Lower courts near a number, so that the Supreme Court near it may not be its own. */
const LOWER =
  /\bCir\.|\b(?:Circuit|[Dd]istrict [Cc]ourt|[Aa]ppeals [Cc]ourt|[Cc]ourt of [Aa]ppeals|[Dd]istrict [Jj]udge)\b/
const NEARBY = 200

const around = (cursor: Cursor): string => cursor.before(NEARBY) + cursor.after(NEARBY)

const inCourt = (court: string | null, number: string): Citation =>
  court === 'scotus'
    ? { system: 'scotus', parts: [number] }
    : { system: 'dkt', parts: [court ?? '', ...plainDashes(number).toLowerCase().split(':')] }

/** A docket that a district court keeps tells by its letters what it is. */
function readDistrict(cursor: Cursor): Found | null {
  const start = cursor.at
  const number = cursor.read(DISTRICT)?.[1]
  if (number === undefined) return null
  const end = cursor.at
  const court = readBrackets(cursor)?.court ?? null
  return {
    start,
    end: court === null ? end : cursor.at,
    citation: inCourt(court, number),
    number: null,
    short: false,
  }
}

/** Reads one number of a case, once words have said that it is one. */
function readNumber(cursor: Cursor, company: string, certain: boolean): Found | null {
  const start = cursor.at
  const application = cursor.read(APPLICATION)?.[1]
  const number = application ?? cursor.read(certain ? AFTER_NAME : PLAIN)?.[1]
  if (number === undefined) return null
  const end = cursor.at
  const named = readBrackets(cursor)?.court ?? null
  const court = application ? 'scotus' : named
  const isSupreme = SUPREME.test(company) && !LOWER.test(company) && /^\d\d.\d{1,4}$/.test(number)
  return {
    start,
    end: named === null || named !== court ? end : cursor.at,
    citation: inCourt(court ?? (isSupreme ? 'scotus' : null), plainDashes(number)),
    number: null,
    short: false,
  }
}

/** Whether a number is so short, and its court so unknown, that only company can tell it from a record of games. */
const isBrief = ({ system, parts }: Citation): boolean =>
  system === 'dkt' && parts[0] === '' && !/\d{3}$/.test(parts.at(-1)!)

/** Reads "No. 25-5181", "Nos. 24-656 and 24-657"; behind the name of a case nothing is doubted. */
export function readDockets(cursor: Cursor, context: Context, certain = false): readonly Found[] | null {
  return cursor.attempt(() => {
    const start = cursor.at
    const before = cursor.before(40)
    const district = readDistrict(cursor)
    if (district) return [district]
    const company = around(cursor)
    const worded = cursor.skip(NUMBER_WORD)
    const own = worded ? readDistrict(cursor) : null
    if (own) return [own]
    const told = certain || context.vouched || (worded ? BEFORE_NUMBER.test(before) : NUMBERED.test(before))
    if (!told) return null
    const trusted = certain || context.vouched
    const first = readNumber(cursor, company, trusted)
    if (!first) return null
    if (!trusted && isBrief(first.citation) && !ABOUT_COURTS.test(company)) return null
    const found = [{ ...first, start }]
    for (let end = cursor.at; cursor.skip(AND); end = cursor.at) {
      const next = readNumber(cursor, company, trusted)
      if (!next) {
        cursor.at = end
        break
      }
      found.push(next)
    }
    return found
  })
}

const AGENCIES = 'ASBCA|CBCA|CFPB|CFTC|FERC|NLRB|SBA'
const AGENCY = pattern(
  `(${AGENCIES}) No\\. ((?=[A-Z\\d-]{0,12}\\d)[A-Z\\d]+(?:${DASH}[A-Z\\d]+){0,3})(?![\\w])`,
)

/** Agencies number the cases that they decide themselves. */
function readAgency(cursor: Cursor): Found | null {
  const start = cursor.at
  const [, agency, number = ''] = cursor.read(AGENCY) ?? []
  if (agency === undefined) return null
  const parts = [agency.toLowerCase(), plainDashes(number)]
  return { start, end: cursor.at, citation: { system: 'dkt', parts }, number: null, short: false }
}

export const docket: BodyOfLaw = {
  cues: [
    `(?<![\\w$.,:/-])(?:\\d{1,2}:)?\\d{2}${DASH}(?:${KINDS})${DASH}\\d`,
    `\\bNos?\\.~\\d{2}(?:${DASH}|[AMO])\\d`,
    `(?<=\\b(?:[Cc]ase|[Dd]ocket|[Aa]ppeal|[Aa]ction|[Nn]umber) )\\d{2}(?:${DASH}\\d{2,5}|[AO]\\d{2,4})\\b`,
    '(?<![\\w$.,:/-])\\d{2}[AO]\\d{2,4}\\b',
    `\\b(?:${AGENCIES}) No\\.`,
  ],
  read(cursor, context) {
    const agency = readAgency(cursor)
    if (agency) return [agency]
    const applied = cursor.sees(APPLICATION) && SUPREME.test(around(cursor))
    return readDockets(cursor, context, applied)
  },
}
