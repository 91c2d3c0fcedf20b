/**
 * The U.S. Code: "26 U.S.C. § 6103(i)(2)", "26 USC 6103", "title 26, section 6103", "section 6103 of Title 26".
 *
 * The annotated editions (U.S.C.A., U.S.C.S.) print the same sections. Appendix titles have their own: 50a.
 */
import type { BodyOfLaw, Context, FirstSection, Found, Mark, NamedLaw, NameReader } from '../body-of-law.ts'
import type { Citation } from '../citation.ts'
import { anyCase, type Cursor, pattern } from '../cursor.ts'
import { statute } from '../section-number.ts'
import { madeOfSections } from '../sections-after-name.ts'

const LAST_TITLE = 54

/** Title 53 is reserved for a law not yet written. */
const RESERVED_TITLE = 53

/** The one title whose sections have six digits: 54 U.S.C. 320301. */
const TITLE_OF_LONG_NUMBERS = 54

/** The citation of a section; null when the Code has no such title. */
export function citeUsCode(title: string, section: string, path: readonly string[]): Citation | null {
  const number = Number.parseInt(title, 10)
  if (number < 1 || number > LAST_TITLE || number === RESERVED_TITLE) return null
  if (/^\d{6}/.test(section) && number !== TITLE_OF_LONG_NUMBERS) return null
  return { system: 'usc', parts: [title, section, ...path] }
}

const SHORT = 'U(?:\\.~)?S(?:\\.~)?C(?:\\.(?:~[ASU]\\.)?|[AS]?(?![A-Za-z]))'
const LONG = '(?:U\\.?~S\\.?|United States) Code(?! of Federal)'
const APPENDIX = '(?:,?~(App(?:endix\\b|\\.|\\b)))?'
/** What scanners make of the section sign. */
const MISREAD_SIGN = '(?:~[$S](?=~\\d))?'

const TITLE_FIRST = anyCase(`0?(\\d{1,2})(?:~|,~(?=United))(${SHORT}|${LONG})${APPENDIX}${MISREAD_SIGN}`)
const TITLE_SPELLED = anyCase(`title (\\d{1,2})(?:(,~| of (?:the )?| )(${SHORT}|${LONG})${APPENDIX})?(?!\\w)`)
const CODE_FIRST = anyCase(`(?:${SHORT}|${LONG}),?~title (\\d{1,2})(?!\\w)`)

/** The rest of "title 26, section 6103 of the U.S. Code". */
const REST_OF_NAME = anyCase(`(?:,~|,? of (?:the )?)(?:${SHORT}|${LONG})`)
/** After a title without the name of its code, these say that it is a title of something else. */
const OF_ANOTHER = pattern(
  ',? (?:of|OF) (?!(?:the )?(?:U\\.?S\\b|United States|federal))(?:the|this|that|its|an?|[A-Z])|,? (?:[A-Z][\\w.]{1,20} ){0,2}(?:Code|Statutes|C\\.F\\.R|CFR)\\b',
)
const BEFORE_ANOTHER =
  /(?:Codes?|Statutes?|Stat\.|Ann\.|Annotated|C\.\s?S\.(?:A\.)?|Regulations?|Laws?|Act)[’'s]{0,2},?\s*$/

/** Rankings: "No. 6 USC 27". */
const RANKED = /(?:\bNo\.?|#|№)\s?$/i

type Title = Pick<NamedLaw, 'numbering' | 'cite' | 'listsFreely'>

/** Titles that were read before, by number; an appendix has its own. */
const TITLES = new Map<string, Title>()

function named(title: string, appendix: string | undefined): Title {
  const number = `${Number(title)}${appendix ? 'a' : ''}`
  const known = TITLES.get(number)
  if (known) return known
  const law: Title = {
    numbering: statute,
    listsFreely: true,
    cite: (section, path) => citeUsCode(number, section, path),
  }
  TITLES.set(number, law)
  return law
}

const isScore = ({ section, path, marked }: FirstSection): boolean =>
  !marked && path.length === 0 && section.length < 3

/** "26 U.S.C." Without periods it is also a university, and the numbers a score. */
function readTitleFirst(cursor: Cursor): NamedLaw | null {
  const before = cursor.before(5)
  const [, title, code = '', appendix] = cursor.read(TITLE_FIRST) ?? []
  if (title === undefined) return null
  const dotted = /\.|code/i.test(code)
  if (!dotted && RANKED.test(before)) return null
  const law = named(title, appendix)
  return dotted ? law : { ...law, isDoubtful: isScore }
}

const finish = (cursor: Cursor): boolean => cursor.skip(REST_OF_NAME) || !cursor.sees(OF_ANOTHER)

/**
 * "title 26", with or without the name of the code. Added to "section 6103 of title 26" after a comma, as statutes
 * print it, the name says nothing new and stays outside the mention.
 */
function readTitleSpelled(cursor: Cursor, after: boolean, vouched: boolean): NamedLaw | null {
  const before = cursor.before(40)
  const found = cursor.read(TITLE_SPELLED)
  const [, title, joint = '', code, appendix] = found ?? []
  if (!found || title === undefined) return null
  const law = named(title, appendix)
  if (code !== undefined) {
    const isAdded = after && !vouched && joint.startsWith(',') && appendix === undefined
    return isAdded ? { ...law, end: found.index + found[0].indexOf(',') } : law
  }
  if (BEFORE_ANOTHER.test(before) || (after && cursor.sees(OF_ANOTHER))) return null
  const { numbering, cite } = law
  return { numbering, cite, listsFreely: true, needsMark: true, finish }
}

const name: NameReader = (cursor, place, { vouched }) => {
  const first = readTitleFirst(cursor) ?? readTitleSpelled(cursor, place === 'after', vouched)
  if (first) return first
  const title = cursor.read(CODE_FIRST)?.[1]
  return title === undefined ? null : named(title, undefined)
}

/**
 * The title whose sections, by their own numbers, are all that the paragraph cited last; null when they are of several
 * titles, or of other laws made of sections.
 */
function titleOfParagraph({ memory }: Context): string | null {
  const sections = memory
    .latest()
    .filter(({ number, citation }) => number !== null || citation.system === 'usc')
  const isOwn = ({ number, citation: { system, parts } }: Found) => system === 'usc' && number === parts[1]
  const [title = null, ...others] = new Set(sections.map(({ citation }) => citation.parts[0] ?? ''))
  return sections.every(isOwn) && others.length === 0 ? title : null
}

const digitsIn = (section: string): number => /^\d*/.exec(section)![0].length

/** "8 U.S.C. § 1226(a), not § 1225(b)(2)": as long a number, with the sign or a subsection. */
function claim(section: string, path: readonly string[], context: Context, mark: Mark): Citation | null {
  if ((path.length === 0 && mark !== '§') || digitsIn(section) < (mark === '' ? 4 : 3)) return null
  const title = titleOfParagraph(context)
  const last = context.memory.latest().find(({ citation }) => citation.system === 'usc')?.number ?? ''
  return title !== null && digitsIn(last) === digitsIn(section) ? citeUsCode(title, section, []) : null
}

const sections = madeOfSections(
  [
    '(?<![\\w$.,:/-])\\d{1,2},?~[Uu](?:\\.|[Ss]|nited )',
    '\\b[Tt](?:itle|ITLE) \\d',
    '\\bU(?:nited States|\\.?~S\\.?) Code,?~[Tt]itle',
    '\\bU(?:\\.~)?S(?:\\.~)?C\\.?,?~[Tt]itle',
  ],
  name,
)

export const usCode: BodyOfLaw = { ...sections, claim }
