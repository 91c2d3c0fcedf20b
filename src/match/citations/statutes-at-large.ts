/**
 * The Statutes at Large, where Congress's laws are printed in the order of their passing: "139 Stat. 72",
 * "112 Stat. 2681-337", "113 Stat. 1501A-1".
 */
import type { BodyOfLaw } from '../body-of-law.ts'
import { DASH, pattern } from '../cursor.ts'
import { statute } from '../section-number.ts'

const PLACE = pattern(
  '(\\d{1,3})~Stat\\.,?~(?:at )?(\\d{1,4}|\\d,\\d{3})' +
    `([A-Z]?${DASH}[A-Z]?\\d{1,4})?(?![\\w%]|,\\d{3}|[.:/]\\d)`,
)
const LAST_VOLUME = 200

/** The page that begins a range is the page; any other number behind a dash is part of it. */
function pageOf(written: string, tail: string): string {
  const page = written.replace(',', '')
  const plain = tail.replace(/[\u2010-\u2013]/, '-')
  return /^-\d/.test(plain) && statute.rangeEnd(page, plain.slice(1)) !== null ? page : page + plain
}

export const statutesAtLarge: BodyOfLaw = {
  cues: ['(?<![\\w$.,:/-])\\d{1,3}~Stat\\.'],
  read: cursor =>
    cursor.attempt(() => {
      const start = cursor.at
      const [, volume = '', page = '', tail = ''] = cursor.read(PLACE) ?? []
      if (Number(volume) === 0 || Number(volume) > LAST_VOLUME) return null
      const citation = { system: 'stat', parts: [`${Number(volume)}`, pageOf(page, tail)] }
      return [{ start, end: cursor.at, citation, number: null, short: false }]
    }),
}
