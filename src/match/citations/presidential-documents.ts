/**
 * What presidents sign: executive orders, "Executive Order 14165", "E.O. 14,165", "Exec. Order No. 14,165, 90 Fed. Reg.
 * 8467"; proclamations, "Proclamation 10903"; and directives on security, "NSPM-7".
 */
import type { BodyOfLaw, Found, NameReader } from '../body-of-law.ts'
import type { Citation } from '../citation.ts'
import { anyCase, type Cursor, DASH, pattern } from '../cursor.ts'
import { readNumbers } from '../numbers-in-a-row.ts'
import { statute } from '../section-number.ts'
import { madeOfSections } from '../sections-after-name.ts'
import { skipPublication } from './federal-register.ts'

const NO = '(?:,? ?(Nos?\\.?|numbers?|#))?~'
const ORDER = anyCase(`(?:Executive|Exec\\.?) Order(s)?(?: \\(E\\.?~O\\.?\\))?${NO}`)
const ORDER_SHORT = pattern(`E(?:\\.~)?O\\.?(s)?${NO.replace('numbers', '[Nn]umbers')}`)
const PROCLAMATION = anyCase(`(?:Proclamation(s)?|Proc\\.(?= No| \\d{1,2},?\\d{3}))${NO}`)

/** Governors number their orders by year or from one, "2025-3" and "14": only the president's have four digits. */
const NUMBER = pattern(`(\\d{1,2}),?(\\d{3})(?!\\w|[.,/]\\d|${DASH}\\d)`)
/** The president's first, of the century before last: Proclamation 95 freed slaves. */
const EARLY_NUMBER = pattern(`([1-9]\\d{0,2})(?!\\w|[.,/]\\d|${DASH}\\d)`)
const YEAR = pattern('(?:1[6-9]|20)\\d\\d\\b')
const LAST_NUMBER = 20_000

/** How surely what follows is a president's number. */
type Trust = 'vouched' | 'counted' | 'none'

function readNumber(cursor: Cursor, system: string, trust: Trust): Citation | null {
  if (trust === 'none' && cursor.sees(YEAR)) return null
  const early = trust === 'vouched' ? cursor.read(EARLY_NUMBER)?.[1] : undefined
  if (early !== undefined) return { system, parts: [`${Number(early)}`] }
  const [, thousands = '', rest = ''] = cursor.read(NUMBER) ?? []
  const number = Number(thousands + rest)
  return number > 999 && number <= LAST_NUMBER ? { system, parts: [`${number}`] } : null
}

interface Words {
  readonly system: 'eo' | 'proc'
  readonly many: boolean
  /** Whether "No." says that a number follows. */
  readonly counted: boolean
}

function readWords(cursor: Cursor): Words | null {
  const order = cursor.read(ORDER) ?? cursor.read(ORDER_SHORT)
  const words = order ?? cursor.read(PROCLAMATION)
  if (!words) return null
  return { system: order ? 'eo' : 'proc', many: words[1] !== undefined, counted: words[2] !== undefined }
}

const trustIn = ({ many, counted }: Words, vouched: boolean): Trust =>
  vouched ? 'vouched' : counted || many ? 'counted' : 'none'

const name: NameReader = (cursor, _, { vouched }) => {
  const words = readWords(cursor)
  const document = words && readNumber(cursor, words.system, trustIn(words, vouched))
  if (!document) return null
  return {
    numbering: statute,
    needsMark: true,
    cite: (section, path) => ({ system: document.system, parts: [...document.parts, section, ...path] }),
  }
}

const SERIES: Readonly<Record<string, string>> = {
  'national security presidential memorandum': 'nspm',
  'national security presidential directive': 'nspd',
  'national security memorandum': 'nsm',
  'homeland security presidential directive': 'hspd',
  'presidential policy directive': 'ppd',
}
const DIRECTIVE = anyCase(
  `(National Security Presidential (?:Memorandum|Directive)|National Security Memorandum|Homeland Security Presidential Directive|Presidential Policy Directive)(?:~${DASH}~|,? ?(?:No\\.|number)?~)(\\d{1,3})(?![\\w%]|[.,:/]\\d|${DASH}\\d)`,
)
const DIRECTIVE_SHORT = pattern(
  `(NSPM|NSPD|HSPD|NSM|PPD)(?:${DASH}|(?<=SP[MD]) )(\\d{1,3})(?![\\w%]|[.,:/]\\d|${DASH}\\d)`,
)

function readDirective(cursor: Cursor): readonly Found[] | null {
  const start = cursor.at
  const [, series = '', number = ''] = cursor.read(DIRECTIVE) ?? cursor.read(DIRECTIVE_SHORT) ?? []
  if (series === '') return null
  const written = series.toLowerCase().replace(/\s+/g, ' ')
  const citation = { system: SERIES[written] ?? written, parts: [`${Number(number)}`] }
  return [{ start, end: cursor.at, citation, number: null, short: false }]
}

const sections = madeOfSections(
  [
    '\\b[Ee]xec(?:utive|\\.)? [Oo]rder',
    '\\bE(?:XECUTIVE ORDER|Os?(?:\\b|(?=1[0-9]\\d{3}))|\\.~O\\.)',
    '\\b[Pp]roc(?:lamations?|\\.)(?: No|~#|~\\d)',
    '\\bPROCLAMATION',
    '\\b(?:NSPM|NSPD|HSPD|NSM|PPD)\\b',
    '\\b(?:[Nn]ational [Ss]ecurity (?:[Pp]residential|[Mm]emo)|Homeland Security Pres|Presidential Policy D)',
  ],
  name,
)

export const presidentialDocuments: BodyOfLaw = {
  ...sections,
  read: (cursor, context) =>
    sections.read(cursor, context) ??
    readDirective(cursor) ??
    cursor.attempt(() => {
      const start = cursor.at
      const words = readWords(cursor)
      const found =
        words &&
        readNumbers(cursor, start, words.many, at =>
          readNumber(at, words.system, trustIn(words, context.vouched)),
        )
      const [only, ...others] = found ?? []
      if (!only || others.length > 0) return found
      skipPublication(cursor)
      return [{ ...only, end: cursor.at }]
    }),
}
