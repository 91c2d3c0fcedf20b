/**
 * Decisions of courts by volume, reporter and page: "597 U.S. 215", "962 F.3d 612", "2025 WL 3706685", "29 I. & N. Dec.
 * 216", "T.C. Memo. 2024-10"; not yet paged, "607 U.S. ___".
 *
 *     us:597:215               f3d:962:612               wl:2025:3706685           tcmemo:2024-10
 *     reporter:S.W.2d:440:61   a state court's, by its abbreviation
 *     us:607:_                 the page isn't known yet
 *     us:550:at-570            a page inside a decision that the document hasn't cited in full: "550 U.S., at 570"
 *
 * The board of immigration appeals is told by its brackets, which belong to the citation: "29 I. & N. Dec. 216 (BIA 2025)".
 * Pages cited inside the decision and the year are no part of the citation; after the name of a case they are part of
 * the mention, which see in `case-caption.ts`.
 */
import type { BodyOfLaw, Context, Found } from '../body-of-law.ts'
import { type Citation, formOfFirst, fromNormalForm, normalForm } from '../citation.ts'
import { type Cursor, DASH, pattern, plainDashes } from '../cursor.ts'
import {
  ALONE_CUE,
  isSurname,
  type ReporterName,
  readReporter,
  readReporterAlone,
  UNDOTTED_CUE,
} from './reporters.ts'

const VOLUME = pattern('(\\d{1,4}(?:-\\d{1,4})?[A-Z]?|_{2,4}|—{1,3}|-{3})~(?=[A-Z])')

/** The series within the series, the editor, the year: "21 D.C. (Tuck. & Cl.) 456". */
const ASIDE = pattern(',?~(?:\\([^()\\n]{1,25}\\)|\\[CCH\\]),?')
const PARAGRAPH = pattern(',?~(?:(?:¶|par\\.|para\\.)~|P~(?=\\d))')
const PAGE_WORD = pattern(',?~(?:No\\.|p\\.|pp\\.|[Pp]age)~')
const TO_PAGE = pattern('(?:(?<=\\dd)\\.~|,~|,?(?= )|(?<=\\.|\\)|\\d[dh]|[A-Z]))(?:~|(?=\\d))')

const OVER = '(?![A-Za-z0-9]|~%|[:/]\\d|\\.\\d)'
/** Letters mark slip pages and unpublished opinions: 840N, 120583-U, 1211(A). */
const LETTERS = '(?:[A-Za-z]{1,2})?(?:-[A-Z]{1,2})?(?:\\([A-Z]\\)|\\[[A-Z]\\])?'
const PAGE = pattern(
  `(?:\\d{1,9}${LETTERS}|[A-Z]~\\d{1,5}|[ivxl]{1,6}|[IVXL]{1,6}(?!\\.~[A-Z]))${OVER}(?!,\\d{3}(?!\\d)|${DASH}\\d+${DASH}\\d)`,
)
const YEAR_AND_NUMBER = pattern(`((?:1[6-9]|20)\\d\\d${DASH}\\d{1,4}|\\d{2,6}[a-z]?)${OVER}(?!,\\d{3})`)
const VOLUME_AND_PAGE = pattern(
  `((?:19\\d\\d[A-F],~\\d{1,5})|(?:[IV]{1,3},~\\d{1,4})|\\d{1,6}(?:${DASH}\\d{1,4})?[A-Z]?)${OVER}`,
)
const PARAGRAPH_NUMBER = pattern(
  '(\\d{1,3}(?:,\\d{3})+[A-Z]?|\\d{1,6}(?:[.-]\\d{1,4})?[A-Z]?)(?![A-Za-z0-9])',
)
const BLANK_PAGE = pattern('(?:_{2,6}|—{1,4}|-{3,4})')
/** Dashes that are blanks, and no dashes around a country: "the deal — U.S. — China". */
const AFTER_BLANK = pattern('[,;.)]|~\\(|~$')
/** "597 U.S., at 220": a page inside the decision. */
const AT_PAGE = pattern(
  ',?~at (?:pp?\\.~)?(\\d{1,5})(?:[-–]\\d{1,5})?(?!\\d|[.:/,]\\d|~%| ?(?:[ap]\\.?m\\b|percent|cents|under|over|million|billion))',
)
/** Initials that are the country's as well: "the 50 U.S. at 9". */
const SURE_VOLUME = 100

const ORDINAL = /^\d+(?:st|nd|rd|th)$/i

/** What stands before a number that isn't a volume: a rank, a road, an exit. Read backwards, it is soon seen not to. */
const NOT_A_VOLUME = pattern(
  '(?<=(?:\\b(?:[Tt]op|No\\.?|[Nn]umber|Nos\\.|[Ee]xit|[Rr]oute|[Hh]ighway|Hwy\\.?|Rte\\.?|Interstate|I-|U\\.S\\.|[Mm]ile|[Rr]oom|Suite|Apt\\.?|Pt\\.?|Class\\x20of|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.|January|February|March|April|May|June|July|August|September|October|November|December)|[$€£#])\\s?)',
)

/** What stands after a number that counts or measures: "3 U.S. 155 mm shells". */
const COUNTED = pattern(
  ' (?:mm|mph|miles?|feet|dollars|percent|cents|million|billion|people|points|degrees|minutes|hours|days|votes|dead|killed|injured|hurt|years?)\\b',
)
const SCORE = pattern(`${DASH}\\d{1,3}(?!\\d)(?! ?\\()`)
const YEAR_IN_BRACKETS = pattern(
  '(?:, \\d[\\d–,\\x20-]{0,20})?~\\((?:[A-Z0-9][^()\\n]{0,40} )?(?:1[789]|20)\\d\\d\\)',
)

/** Volumes go no higher than this, for years to come. */
const HIGHEST: Readonly<Record<string, number>> = {
  us: 699,
  sct: 199,
  led: 100,
  led2d: 299,
  fed: 300,
  f2d: 999,
  f3d: 999,
  f4th: 399,
  fsupp: 999,
  fsupp2d: 999,
  fsupp3d: 999,
}

/** Temperatures, magazines, and the two-letter name of the country: not a reporter unless a year follows. */
const DOUBTFUL = new Set([
  'F.',
  'US',
  'Misc',
  'Misc.',
  'Mich',
  'Or.',
  'La.',
  'Pet.',
  'How.',
  'Wash.',
  'Atl.',
  'Idaho',
])

const isYear = (volume: string): boolean => /^(?:19|20)\d\d$/.test(volume)

function isDoubtful(cursor: Cursor, volume: string, { bare, form }: ReporterName, page: string): boolean {
  const [system = ''] = form
  if (ORDINAL.test(page) || (system === 'wl' && (!isYear(volume) || page.length < 4))) return true
  if (Number.parseInt(volume, 10) > (HIGHEST[system] ?? 9999)) return true
  if (cursor.sees(COUNTED)) return true
  if (system === 'us' && cursor.sees(SCORE)) return true
  if (/[A-Z]\W?$/.test(volume + page)) return false
  return DOUBTFUL.has(bare) && !cursor.sees(YEAR_IN_BRACKETS)
}

/** Whether "550 U.S., at 570" speaks for itself, where the document hasn't cited that volume before. */
function isPinned(written: string, volume: string, { printed, form: [system = ''] }: ReporterName): boolean {
  if (!/^\d+$/.test(volume) || Number(volume) > (HIGHEST[system] ?? 999)) return false
  if (system === 'us') return /U\.\s*S\.,|U\.\sS\./.test(written) || Number(volume) >= SURE_VOLUME
  return system in HIGHEST ? system !== 'fed' : /\d(?:d|th)$/.test(printed)
}

const cite = ({ form }: ReporterName, parts: readonly string[]): Citation => {
  const [system = '', ...rest] = form
  return { system, parts: [...rest, ...parts] }
}

/** Reads "¶ 25,508", or a page; null when neither is here. */
function readPage(cursor: Cursor): string | null {
  // As nearly all are: " 215".
  if (cursor.text[cursor.at] === ' ' && cursor.isDigit(cursor.at + 1)) {
    cursor.at++
    return cursor.take(PAGE)
  }
  const aside = cursor.skip(ASIDE)
  if (cursor.skip(PARAGRAPH)) return cursor.read(PARAGRAPH_NUMBER)?.[1]?.replaceAll(',', '') ?? null
  if (!cursor.skip(PAGE_WORD)) cursor.skip(TO_PAGE)
  if (cursor.skip(BLANK_PAGE)) return '_'
  const paragraph = aside ? cursor.attempt(() => cursor.read(PARAGRAPH_NUMBER)?.[1] ?? null) : null
  if (paragraph?.includes(',')) return paragraph.replaceAll(',', '')
  if (paragraph !== null) cursor.at -= paragraph.length
  return cursor.take(PAGE)?.replace(/\s/g, '') ?? null
}

/** A decision read where a citation may begin, or behind the name of a case, which settles every doubt. */
export function readDecision(cursor: Cursor, context: Context, certain = false): Found | null {
  return cursor.attempt(() => {
    const start = cursor.at
    if (!certain && cursor.sees(NOT_A_VOLUME)) return null
    const volume = cursor.read(VOLUME)?.[1]
    if (volume === undefined) return null
    const reporter = readReporter(cursor)
    if (!reporter) return null
    const next = cursor.ahead()
    const at = next === ',' || next === 'a' ? cursor.read(AT_PAGE)?.[1] : undefined
    if (at !== undefined) {
      const known = fromNormalForm(context.memory.decision(normalForm(cite(reporter, [volume]))) ?? '')
      if (known) return { start, end: cursor.at, citation: known, number: null, short: true }
      if (!context.vouched && !isPinned(cursor.text.slice(start, cursor.at), volume, reporter)) return null
      const citation = cite(reporter, [volume, `at-${at}`])
      return { start, end: cursor.at, citation, number: null, short: false }
    }
    if (isSurname(reporter) && !context.vouched && !cursor.sees(ASIDE)) return null
    const page = readPage(cursor)
    if (page === null) return null
    const blank = /^[_—-]/.test(volume)
    if (blank && page !== '_') return null
    if (volume.startsWith('—') && !certain && !cursor.sees(AFTER_BLANK)) return null
    if (page !== '_' && !certain && !context.vouched && isDoubtful(cursor, volume, reporter, page))
      return null
    if (context.vouched || reporter.form[0] === 'indec') cursor.skip(YEAR_IN_BRACKETS)
    const citation = cite(reporter, [blank ? '_' : volume, page])
    const ofVolume = blank
      ? normalForm(cite(reporter, [volume]))
      : formOfFirst(citation.parts.length - 1, citation)
    context.memory.nameDecision(ofVolume, normalForm(citation))
    return { start, end: cursor.at, citation, number: null, short: false }
  })
}

/** Behind the numbers that only some courts of appeals give out: "2014 FED App. 0840N (6th Cir.)". */
const COURT_IN_BRACKETS = pattern('~\\((?:1st|2d|2nd|3d|3rd|[4-9]th|1[01]th|D\\.C\\.|Fed\\.) Cir\\.\\)')

/** "T.C. Memo. 2024-10", "L.R.A. 1915A, 601". */
function readAlone(cursor: Cursor, { vouched }: Context): Found | null {
  return cursor.attempt(() => {
    const start = cursor.at
    const reporter = readReporterAlone(cursor)
    if (!reporter) return null
    const aside = cursor.skip(ASIDE)
    const paragraph = cursor.skip(PARAGRAPH)
    if (isSurname(reporter) && !vouched && !aside) return null
    if (!paragraph && !cursor.skip(PAGE_WORD)) cursor.skip(TO_PAGE)
    const plain = paragraph || aside ? null : (cursor.read(YEAR_AND_NUMBER) ?? cursor.read(VOLUME_AND_PAGE))
    const number = (plain ?? cursor.read(PARAGRAPH_NUMBER))?.[1]
    if (number === undefined) return null
    const parts = plainDashes(number)
      .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
      .split(/,\s?/)
    return { start, end: cursor.at, citation: cite(reporter, parts), number: null, short: false }
  })
}

/** Numbered by the court itself, year first: "2023-Ohio-5699", "2014 IL 115811", "2010-NMSC-007". */
const NEUTRAL_COURTS =
  'NMCERT|NMCA|NMSC|Ohio|OH|IL(?: App \\(\\d[a-z]{1,2}\\))?|COA|CO|ME|MT|ND|OK|SD|UT|VT|WI|WY|NH|VI|DNH'
const NEUTRAL = pattern(
  `((?:19|20)\\d\\d)~-?(${NEUTRAL_COURTS})(?:~-~|~)(\\d{1,6})(-[A-Z]{1,2}|[A-Z]{0,2})(?![\\w/:]|\\.\\d|${DASH}\\d)`,
)

/** Two digits may also be a seat in the House, "the 2022 CO 7 race", or a year's class, "2024 OH 12". */
function readNeutral(cursor: Cursor): Found | null {
  return cursor.attempt(() => {
    const start = cursor.at
    const [, year = '', court = '', number = '', letters = ''] = cursor.read(NEUTRAL) ?? []
    if (number === '' || (number.length < 3 && !/^(?:NM|DNH|VI|COA)/.test(court) && letters === ''))
      return null
    const parts = [court.replace(/\s/g, ''), year, number + letters]
    return { start, end: cursor.at, citation: { system: 'reporter', parts }, number: null, short: false }
  })
}

/** Louisiana's courts of appeal: by number, then the court and mostly the day. */
const LOUISIANA = pattern(
  '((?:19|20)\\d\\d) (\\d{1,4}[A-Z]?) \\(La\\.~App\\. (\\d) Cir\\.(?: \\d{1,2}/\\d{1,2}/\\d{2,4})?\\)',
)

function readLouisiana(cursor: Cursor): Found | null {
  const start = cursor.at
  const [, year, number, circuit] = cursor.read(LOUISIANA) ?? []
  if (year === undefined || number === undefined) return null
  const parts = [`La.App.${circuit}Cir.`, year, number]
  return { start, end: cursor.at, citation: { system: 'reporter', parts }, number: null, short: false }
}

export const caseReporter: BodyOfLaw = {
  cues: [
    `(?<![\\w$.,:/-])\\d{1,4}(?:-\\d{1,4})?[A-Z]?~(?:[A-Z][A-Za-z]{0,8}['’]?[a-z]?\\.|(?:${UNDOTTED_CUE})(?![a-z]))`,
    '(?<!\\w)(?:_{2,4}|—{1,3}|-{3})~U\\.~S\\.',
    `(?<![\\w$.,:/-])(?:19|20)\\d\\d~-?(?:${NEUTRAL_COURTS})`,
    '(?<![\\w$.,:/-])(?:19|20)\\d\\d \\d{1,4}[A-Z]? \\(La\\.',
    ALONE_CUE,
  ],
  read(cursor, context) {
    const { text, at } = cursor
    const mayBeYear = text.startsWith('19', at) || text.startsWith('20', at)
    const ofYear = mayBeYear ? (readNeutral(cursor) ?? readLouisiana(cursor)) : null
    const found = ofYear ?? readDecision(cursor, context) ?? readAlone(cursor, context)
    if (found?.citation.parts[0] !== 'FEDApp.' || !cursor.skip(COURT_IN_BRACKETS)) return found && [found]
    return [{ ...found, end: cursor.at }]
  },
}
