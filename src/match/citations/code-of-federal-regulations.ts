/**
 * The Code of Federal Regulations: "8 C.F.R. § 287.7(a)", "45 CFR Part 164", "section 212.5 of title 8, Code of Federal
 * Regulations", and "Treas. Reg. § 301.6103(a)-1", which stands in title 26. A whole title is cfr:42.
 */
import type { BodyOfLaw, Context, Found, Mark, NamedLaw, NameReader } from '../body-of-law.ts'
import type { Citation } from '../citation.ts'
import { anyCase, type Cursor, pattern } from '../cursor.ts'
import { regulation } from '../section-number.ts'
import { madeOfSections } from '../sections-after-name.ts'

const LAST_TITLE = 50

/** Title 3 is cited by page: it collects what presidents signed in a year. */
const TITLE_OF_PAGES = 3

function cite(title: number, section: string, path: readonly string[]): Citation | null {
  if (title < 1 || title > LAST_TITLE) return null
  const isPart = !section.includes('.')
  return isPart && (path.length > 0 || title === TITLE_OF_PAGES)
    ? null
    : { system: 'cfr', parts: [`${title}`, section, ...path] }
}

const CODE = '(?:C(?:\\.~)?F(?:\\.~)?R(?:\\.|(?![A-Za-z]))|Code of Federal Regulations?)'
const MISREAD_SIGN = '(?:~[$S](?=~\\d))?'
const TITLE_FIRST = anyCase(`0?(\\d{1,2})~${CODE}${MISREAD_SIGN}`)
const TITLE_SPELLED = anyCase(`title (\\d{1,2})(?:,~| of (?:the )?| )${CODE}`)
/** "title 8, section 212.5 of the Code of Federal Regulations" */
const TITLE_ALONE = anyCase('title (\\d{1,2})(?=,?~(?:§|sections?|parts?))')
const REST_OF_NAME = anyCase(`(?:,~| of (?:the )?)${CODE}`)
const TREASURY = anyCase('Treas(?:\\.|ury) Reg(?:\\.|s\\.|ulations?)')

/** Proposed rules aren't in the Code. */
const PROPOSED = /\bProp(?:\.|osed)\s*$/

/** Titles that were read before, by number. */
const TITLES = new Map<number, NamedLaw>()

function named(title: number): NamedLaw {
  const known = TITLES.get(title)
  if (known) return known
  const law: NamedLaw = {
    numbering: regulation,
    listsFreely: true,
    cite: (section, path) => cite(title, section, path),
  }
  TITLES.set(title, law)
  return law
}

const finish = (cursor: Cursor): boolean => cursor.skip(REST_OF_NAME)

const name: NameReader = (cursor, place) => {
  const title = (cursor.read(TITLE_FIRST) ?? cursor.read(TITLE_SPELLED))?.[1]
  if (title !== undefined) return named(Number(title))
  const alone = place === 'before' ? cursor.read(TITLE_ALONE)?.[1] : undefined
  if (alone !== undefined) return { ...named(Number(alone)), needsMark: true, finish }
  if (place === 'after' || PROPOSED.test(cursor.before(12))) return null
  return cursor.skip(TREASURY) ? { ...named(26), listsFreely: false } : null
}

/** "8 C.F.R. § 236.1 … § 287.7(d)": of the one title of which the paragraph has last cited sections. */
function claim(section: string, _: readonly string[], { memory }: Context, mark: Mark): Citation | null {
  const [last, ...others] = memory.latest().filter(({ number }) => number !== null)
  const title = last?.citation.parts[0] ?? ''
  const isOfTitle = ({ citation: { system, parts } }: Found) => system === 'cfr' && parts[0] === title
  return mark === '§' && section.includes('.') && last && [last, ...others].every(isOfTitle)
    ? cite(Number(title), section, [])
    : null
}

const sections = madeOfSections(
  [
    '(?<![\\w$.,:/-])\\d{1,2}~[Cc](?:\\.|[Ff]|ode of F)',
    '\\b[Tt](?:itle|ITLE) \\d',
    '\\bTreas(?:\\.|ury) Reg',
  ],
  name,
)

const WHOLE_TITLE = anyCase(`title (\\d{1,2}) of (?:the )?${CODE}`)
const ANOTHER_PART = pattern('[Pp]art (\\d{1,4})(?![\\w%]|[.,:/]\\d|-\\d| of\\b)')
/** What may stand between a citation and the next part of its title. */
const JOINT = /^,?\s{1,3}(?:(?:and|or|and in|and under|as well as)\s{1,3})$/

/** "Title 42 of the Code of Federal Regulations", whole; "14 CFR 61.57 and Part 135", of the title cited before it. */
function readTitleOrPart(cursor: Cursor, { memory }: Context): readonly Found[] | null {
  const start = cursor.at
  const title = cursor.read(WHOLE_TITLE)?.[1]
  if (title !== undefined) {
    const citation = { system: 'cfr', parts: [`${Number(title)}`] }
    return Number(title) > 0 && Number(title) <= LAST_TITLE
      ? [{ start, end: cursor.at, citation, number: null, short: false }]
      : null
  }
  const [last] = memory.latest()
  const isBeside =
    last?.citation.system === 'cfr' && last.end <= start && JOINT.test(cursor.text.slice(last.end, start))
  const part = isBeside ? cursor.read(ANOTHER_PART)?.[1] : undefined
  const citation = part === undefined ? null : cite(Number(last?.citation.parts[0]), part, [])
  return citation && [{ start, end: cursor.at, citation, number: null, short: true }]
}

export const codeOfFederalRegulations: BodyOfLaw = {
  ...sections,
  cues: [...sections.cues, '\\b[Pp]art \\d'],
  read: (cursor, context) =>
    sections.read(cursor, context) ?? cursor.attempt(() => readTitleOrPart(cursor, context)),
  claim,
}
