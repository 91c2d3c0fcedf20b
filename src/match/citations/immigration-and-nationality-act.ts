/**
 * The Immigration and Nationality Act: "INA § 212(d)(5)(A)", "section 208 of the Immigration and Nationality Act".
 *
 * Title 8 of the U.S. Code prints it under other section numbers and the same subsections, so each place has two
 * names and one normal form: INA 212(d)(5) is usc:8:1182:d:5.
 */
import type { BodyOfLaw, Found, NamedLaw, NameReader } from '../body-of-law.ts'
import { isLastNamed } from '../byname.ts'
import type { Citation } from '../citation.ts'
import { anyCase, pattern } from '../cursor.ts'
import { statute } from '../section-number.ts'
import { madeOfSections } from '../sections-after-name.ts'
import { citeUsCode } from './us-code.ts'

/** Section of the Act, then of title 8; of a run of sections, the first in title 8. From the Code's source credits. */
const SECTIONS =
  '101-105 1101; 106 1105a; 201-210 1151; 210A 1161; 211-213 1181; 213A 1183a; 214-215 1184; 216 1186a; 216A 1186b; ' +
  '217-219 1187; 221-224 1201; 231-235 1221; 235A 1225a; 236 1226; 236A 1226a; 237-239 1227; 240 1229a; 240A 1229b; ' +
  '240B 1229c; 240C 1230; 241 1231; 242-243 1252; 244 1254a; 245 1255; 245A 1255a; 246-250 1256; 251-258 1281; ' +
  '261-266 1301; 271-274 1321; 274A 1324a; 274B 1324b; 274C 1324c; 274D 1324d; 275-280 1325; 281-293 1351; 294 1363a; ' +
  '301-309 1401; 310-329 1421; 329A 1440-1; 330-348 1441; 349-352 1481; 356-357 1488; 358-361 1501; 411-414 1521; ' +
  '501-507 1531'

const inTitle8 = new Map(
  SECTIONS.split('; ').flatMap((run): [string, string][] => {
    const [sections = '', code = ''] = run.split(' ')
    const [first = '', last] = sections.split('-')
    if (last === undefined) return [[first, code]]
    const length = Number(last) - Number(first) + 1
    return Array.from({ length }, (_, i) => [`${Number(first) + i}`, `${Number(code) + i}`])
  }),
)

const inAct = new Map([...inTitle8].map(([section, code]) => [code, section]))

/** The Act's own number of a section of title 8; null when the section isn't the Act's. */
export const sectionOfAct = (code: string): string | null => inAct.get(code) ?? null

/** The citation of the Act's section, as title 8 prints it; null when it has none of that number. */
export function citeImmigrationAct(section: string, path: readonly string[]): Citation | null {
  const code = inTitle8.get(section) ?? inTitle8.get(section.toUpperCase())
  return code === undefined ? null : citeUsCode('8', code, path)
}

const WHOLE = anyCase('Immigration (?:and|&) (?:Nationality|Naturalization) Act(?: of 1952)?(?!\\w)')
const INITIALS = pattern('(?:I\\.~N\\.~A\\.?|INA)(?!\\w)')

const ACT = pattern('Act(?!\\w)')

/** Laken Riley Act, Trade Act. */
const NAMED_ACT = /\b([A-Z][a-z]+)\s+Act\b/g

/** Whether all sections that the paragraph cited last were cited by the Act's own numbers. */
function isOfAct(latest: readonly Found[]): boolean {
  const sections = latest.filter(({ number }) => number !== null)
  return (
    sections.length > 0 &&
    sections.every(
      ({ number, citation: { parts } }) =>
        parts[0] === '8' && number !== null && inTitle8.get(number) === parts[1],
    )
  )
}

const law: NamedLaw = { numbering: statute, cite: citeImmigrationAct }

const name: NameReader = (cursor, place, { memory }) => {
  if (cursor.skip(WHOLE)) return { ...law, introduces: 'ina' }
  if (cursor.skip(INITIALS)) return law
  if (place === 'before' || !cursor.sees(ACT) || !memory.hasIntroducedOnly('ina')) return null
  if (!isLastNamed(cursor, NAMED_ACT, ['Nationality', 'Naturalization'])) return null
  cursor.skip(ACT)
  return law
}

export const immigrationAndNationalityAct: BodyOfLaw = {
  ...madeOfSections(
    ['\\bI(?:NA\\b|\\.~N\\.~A)', '\\bI(?:mmigration (?:and|&) N|MMIGRATION (?:AND|&) N)'],
    name,
  ),
  /** 212(f), 287(g): a subsection of the only law the document introduced; § 237, beside INA § 101. */
  claim(section, [first = ''], { memory }, mark) {
    const isSubsection = /^[a-z]/.test(first)
    const isBeside = (mark === '§' || (mark === 'section' && isSubsection)) && isOfAct(memory.latest())
    return isBeside || (isSubsection && memory.hasIntroducedOnly('ina'))
      ? citeImmigrationAct(section, [])
      : null
  },
}
