/**
 * The Internal Revenue Code, which is title 26 of the U.S. Code: "IRC Section 6103(l)(1)", "I.R.C. § 6103",
 * "section 6103 of the tax code", "Code Sec. 6103" where the text is about taxes.
 */
import type { BodyOfLaw, FirstSection, NamedLaw, NameReader } from '../body-of-law.ts'
import { isLastNamed } from '../byname.ts'
import { anyCase, type Cursor, pattern } from '../cursor.ts'
import type { Recollection } from '../memory.ts'
import { statute } from '../section-number.ts'
import { madeOfSections } from '../sections-after-name.ts'
import { citeUsCode } from './us-code.ts'

const WHOLE = anyCase('(?:(?:federal|U\\.?S\\.?) )?Internal Revenue Code(?: of 19(?:39|54|86))?(?!\\w)')
const INITIALS = pattern('(?:I\\.~R\\.~C\\.?|IRC)(?!\\w)')
const TAX_CODE = anyCase(
  "(?:(?:federal|national|nation['’]s|country['’]s|American|U\\.?S\\.?|IRS) )?(?:tax|IRS|revenue) code(?!\\w)",
)
const IRS = pattern('IRS(?: [Cc]ode)?(?=~(?:§|[Ss]ec))')
const CODE = pattern('Code(?!\\w)')
/** With nothing behind it that would make it another code: "of the Code of Conduct". */
const CODE_ALONE = pattern('Code(?=[,.;:)”"]|~—| (?:[a-z](?!f\\b)|of 19(?:54|86)))')

/** A word before "tax code" or "Code" that makes it a state's, a country's, or another code altogether. */
const NOT_FEDERAL =
  /(?:\b(?!(?:The|Under|In|On|By|Of|To|But|And|If|See|Per|With|Federal|National|American|IRS|U\.?S\.?)\s)[A-Z][\w.]*|(?<!nation|country)[’']s|s[’']|\b(?:state|local|city|county|municipal|provincial|foreign|penal|criminal|civil|building|fire)),?\s+$/

/** A text about federal taxes. */
const ABOUT_TAXES = /\bIRS\b|\b[Tt]ax(?:es|payers?)?\b|\bInternal Revenue\b/
const NEARBY = 300

/** Bankruptcy Code, Penal Code. */
const NAMED_CODE = /\b([A-Z][a-z]+)\s+Code\b/g

const law: NamedLaw = { numbering: statute, cite: (section, path) => citeUsCode('26', section, path) }

/** IRC without a mark is also the International Rescue Committee, with its numbers of years and people. */
const isDoubtful = ({ section, path, marked }: FirstSection): boolean =>
  !marked &&
  path.length === 0 &&
  !/^\d+[A-Z]$/.test(section) &&
  (section.length < 4 || /^(?:19|20)\d\d$/.test(section))

const isTheCode = (cursor: Cursor, memory: Recollection): boolean =>
  memory.hasIntroduced('irc') && isLastNamed(cursor, NAMED_CODE, ['Revenue', 'Tax'])

const isAboutTaxes = (cursor: Cursor): boolean =>
  ABOUT_TAXES.test(cursor.before(NEARBY)) || ABOUT_TAXES.test(cursor.after(NEARBY))

const name: NameReader = (cursor, place, { memory, vouched }) => {
  if (cursor.skip(WHOLE)) return { ...law, introduces: 'irc' }
  if (cursor.skip(INITIALS)) return { ...law, isDoubtful }
  const before = cursor.before(30)
  if (place === 'after') {
    if (cursor.skip(TAX_CODE)) return law
    const code = isTheCode(cursor, memory) || (isAboutTaxes(cursor) && cursor.sees(CODE_ALONE))
    return cursor.sees(CODE) &&
      code &&
      isLastNamed(cursor, NAMED_CODE, ['Revenue', 'Tax']) &&
      cursor.skip(CODE)
      ? law
      : null
  }
  if (cursor.skip(IRS)) return { ...law, needsMark: true }
  if (NOT_FEDERAL.test(before)) return null
  if (cursor.skip(TAX_CODE)) return { ...law, needsMark: true }
  if (!cursor.sees(CODE)) return null
  const code = isTheCode(cursor, memory) || isAboutTaxes(cursor) || vouched
  return code && cursor.skip(CODE) ? { ...law, needsMark: true } : null
}

/** Charities and savings plans that go by their number. */
const HOUSEHOLD_NAME = /^(?:401k|403b|457b|501c|529A?)$/

export const internalRevenueCode: BodyOfLaw = {
  ...madeOfSections(
    [
      '\\bI(?:RC\\b|\\.~R\\.~C)',
      '\\bI(?:nternal Revenue Code|NTERNAL REVENUE CODE)',
      '\\b[Tt](?:ax [Cc]ode|AX CODE)',
      '\\bIRS (?:[Cc]ode~)?(?:§|[Ss]ec)',
      '\\bCode~(?:§|[Ss]ec)',
    ],
    name,
  ),
  owns: (section, [first = '']) => (HOUSEHOLD_NAME.test(section + first) ? `usc:26:${section}` : null),
}
