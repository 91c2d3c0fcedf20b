/**
 * Laws by the Congress that passed them and their number in it: "Public Law 119-21", "Pub. L. No. 119–21, § 70101",
 * "section 4402(e) of P.L. 107-171"; and private laws, which are about one person, "Priv. L. 115-1".
 */
import type { BodyOfLaw, NameReader } from '../body-of-law.ts'
import type { Citation } from '../citation.ts'
import { anyCase, type Cursor, DASH, pattern } from '../cursor.ts'
import { readNumbers } from '../numbers-in-a-row.ts'
import { statute } from '../section-number.ts'
import { madeOfSections } from '../sections-after-name.ts'

const NO = '(?:~N(?:os?\\.?|umbers?))?~'
const LONG = anyCase(`(Pub(?:lic|\\.)?|Priv(?:ate|\\.)?|Pvt\\.?)~L(?:aw|\\.)?(s)?${NO}`)
const SHORT = pattern(`P\\.?~L\\.?${NO}`)
const NUMBER = pattern(`(\\d{1,3})${DASH}~(\\d{1,4})(?!\\w|${DASH}\\d|[.,:/]\\d)`)

/** Laws have been numbered by Congress since the 60th, of 1907. */
const FIRST_CONGRESS = 57
const LAST_CONGRESS = 150
/** The busiest Congress passed about a thousand. */
const LAST_LAW = 1100

function readNumber(cursor: Cursor, system: string): Citation | null {
  const [, congress = '', law = ''] = cursor.read(NUMBER) ?? []
  const exists =
    Number(congress) >= FIRST_CONGRESS &&
    Number(congress) <= LAST_CONGRESS &&
    Number(law) > 0 &&
    Number(law) <= LAST_LAW
  return exists ? { system, parts: [`${Number(congress)}`, `${Number(law)}`] } : null
}

/** Reads the words before the number. */
function readWords(cursor: Cursor): { readonly system: string; readonly many: boolean } | null {
  const [, kind, plural] = cursor.read(LONG) ?? []
  if (kind !== undefined) return { system: /^pu/i.test(kind) ? 'pl' : 'pvtl', many: plural !== undefined }
  return cursor.skip(SHORT) ? { system: 'pl', many: false } : null
}

const name: NameReader = cursor => {
  const words = readWords(cursor)
  const law = words && readNumber(cursor, words.system)
  if (!law) return null
  return {
    numbering: statute,
    needsMark: true,
    unrecalled: true,
    cite: (section, path) => ({ system: law.system, parts: [...law.parts, section, ...path] }),
  }
}

const sections = madeOfSections(
  ['\\b[Pp](?:ub(?:lic|\\.)?|UBLIC|UB\\.|riv(?:ate|\\.)?|vt\\.?)~[Ll]', '\\bP(?:\\.~)?L\\.?(?:~N|~\\d)'],
  name,
)

/** What the way to a section begins with: "Pub. L. 119-21, § 70101", "Public Law 107-171’s section 4402". */
const TO_A_SECTION = /[§sSpP,'’(]/

export const publicLaws: BodyOfLaw = {
  ...sections,
  read: (cursor, context) =>
    cursor.attempt(() => {
      const start = cursor.at
      const words = readWords(cursor)
      const found = words && readNumbers(cursor, start, words.many, at => readNumber(at, words.system))
      if (found?.length !== 1 || !TO_A_SECTION.test(cursor.ahead())) return found
      const end = cursor.at
      cursor.at = start
      const inside = sections.read(cursor, context)
      if (inside) return inside
      cursor.at = end
      return found
    }),
}
