/**
 * The Federal Register, the government's daily paper, cited by volume and page: "90 Fed. Reg. 13611", "90 FR 13,611";
 * or by the number of a document, "FR Doc. 2025-05128".
 */
import type { BodyOfLaw, Found } from '../body-of-law.ts'
import { anyCase, type Cursor, DASH, pattern, plainDashes } from '../cursor.ts'

/** A page with the comma of its thousands, or without. */
const PAGE = '(\\d{1,3},\\d{3}|\\d{1,6})'
const END = '(?![\\w%]|,\\d{3}|[.:/]\\d)'

const PLACE = pattern(
  '(\\d{1,3})~(Fed\\.?~Reg\\.?|Federal Register|F\\.~R\\.|FR),?~(?:(?:at|pages?|pp?\\.) ?)?' +
    `${PAGE}(?:${DASH}\\d{1,6}(?:,\\d{3})?)?${END}`,
)
const DOCUMENT = anyCase(
  `(?:FR|Fed\\. Reg\\.|Federal Register)~Doc(?:ument|\\.)?(?: (?:Nos?\\.?|numbers?))?:?~((?:C\\d${DASH})?(?:20\\d\\d|\\d\\d|[EZRCX]\\d)${DASH}\\d{2,5})(?![\\w]|${DASH}\\d)`,
)

/** One volume a year since 1936. */
const LAST_VOLUME = 200

/** "FR" with few digits behind it may be a country or a score. */
const FEWEST_DIGITS = 3

/** Reads a volume and a page. */
function readPage(cursor: Cursor): Found | null {
  return cursor.attempt(() => {
    const start = cursor.at
    const [, volume = '', name = '', written = ''] = cursor.read(PLACE) ?? []
    const page = `${Number(written.replace(',', ''))}`
    if (volume === '' || Number(volume) > LAST_VOLUME || Number(volume) === 0 || page === '0') return null
    if (name === 'FR' && page.length < FEWEST_DIGITS) return null
    const citation = { system: 'fr', parts: [`${Number(volume)}`, page] }
    return { start, end: cursor.at, citation, number: null, short: false }
  })
}

/** Where a document was published, in brackets or after a comma; with the bracket's end. */
const OPENING = pattern('(?:,~|;~| (?:published (?:at|in) )?)(\\()?~')
const DAY = pattern(' \\([A-Z][a-z]{2,8}\\.? \\d{1,2}, \\d{4}\\)')
const CLOSING = pattern('~\\)')

/** Moves past the page of the Federal Register where the document before the cursor stands, if one is given. */
export function skipPublication(cursor: Cursor): void {
  cursor.attempt(() => {
    const bracket = cursor.read(OPENING)
    if (!bracket || !readPage(cursor)) return null
    if (bracket[1] === undefined) return bracket
    cursor.skip(DAY)
    return cursor.skip(CLOSING) ? bracket : null
  })
}

export const federalRegister: BodyOfLaw = {
  cues: [
    '(?<![\\w$.,:/-])\\d{1,3}~(?:Fed(?:\\.?~R|eral R)|F\\.~R\\.|FR)',
    '\\bF(?:R|r|ed\\. Reg\\.|ederal Register)~[Dd]oc',
  ],
  read(cursor) {
    const start = cursor.at
    const page = readPage(cursor)
    if (page) return [page]
    const document = cursor.read(DOCUMENT)?.[1]
    if (document === undefined) return null
    const citation = { system: 'frdoc', parts: [plainDashes(document)] }
    return [{ start, end: cursor.at, citation, number: null, short: false }]
  },
}
