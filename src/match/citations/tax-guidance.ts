/**
 * How the IRS says it reads the tax laws: "Rev. Rul. 2025-7", "Revenue Procedure 2025-32", "Notice 2025-62"; and what it
 * tells its own staff: "IRM 11.3.29".
 */
import type { BodyOfLaw } from '../body-of-law.ts'
import { anyCase, DASH, pattern } from '../cursor.ts'

const REVENUE = anyCase(
  `Rev(?:\\.|enue)~(Rul(?:\\.|ing)|Proc(?:\\.|edure))(?: No\\.)?~((?:19|20)?\\d\\d)${DASH}(\\d{1,3})(?!\\w|[-.,:/]\\d)`,
)
const NOTICE = pattern(
  `(?:IRS |I\\.R\\.S\\. )?(Notice|Announcement)(?: No\\.)? ((?:19|20)\\d\\d)${DASH}(\\d{1,3})(?!\\w|[-.,:/]\\d)`,
)
/** By part, chapter, section and, further in, subsections. Its parts go up to 39. */
const MANUAL = pattern(
  '(?:IRM|I\\.R\\.M\\.|Internal Revenue Manual)(?: \\(IRM\\))?,?~(?:(?:§|[Ss]ection|[Ss]ec\\.|[Pp]art)~)?([1-9]|[1-3]\\d)(\\.\\d{1,3}(?:\\.\\d{1,3}){1,6})(?![\\w/]|\\.\\d)',
)
/** Other offices number their notices in the same way. */
const ABOUT_TAXES = /\bIRS\b|\b[Tt]ax(?:es|payers?|able)?\b|\bInternal Revenue\b|\bTreasury\b|\bRev\./
const NEARBY = 300

export const taxGuidance: BodyOfLaw = {
  cues: [
    '\\b[Rr]ev(?:\\.|enue)~(?:[Rr]ul|[Pp]roc)',
    '\\b(?:IRM|I\\.R\\.M\\.|Internal Revenue Manual)',
    '\\b(?:Notice|Announcement) (?:No|\\d)',
    '\\b(?:IRS |I\\.R\\.S\\. )(?:Notice|Announcement) (?:No|\\d)',
  ],
  read: (cursor, { vouched }) =>
    cursor.attempt(() => {
      const start = cursor.at
      const [, part, inner] = cursor.read(MANUAL) ?? []
      if (part !== undefined && inner !== undefined) {
        const citation = { system: 'irs', parts: ['irm', `${part}${inner}`] }
        return [{ start, end: cursor.at, citation, number: null, short: false }]
      }
      const [, kind = '', year = '', number = ''] = cursor.read(REVENUE) ?? cursor.read(NOTICE) ?? []
      if (kind === '') return null
      const isRevenue = /^(?:rul|proc)/i.test(kind)
      const near = `${cursor.before(NEARBY)}${cursor.after(NEARBY)}`
      if (!isRevenue && !vouched && !/^I/.test(cursor.after(1, start)) && !ABOUT_TAXES.test(near)) return null
      const name = isRevenue ? `rev-${/^r/i.test(kind) ? 'rul' : 'proc'}` : kind.toLowerCase()
      const citation = {
        system: 'irs',
        parts: [name, `${year.length === 2 ? `19${year}` : year}-${Number(number)}`],
      }
      return [{ start, end: cursor.at, citation, number: null, short: false }]
    }),
}
