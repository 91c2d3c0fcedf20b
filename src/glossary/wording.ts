/** Words an entry does without: those that take a side, grow old, sound like a lawyer, or leave letters unexplained. */
import type { WrittenEntry } from './entry.ts'
import type { Finding } from './lint.ts'
import { linesOf, wordsOf } from './prose.ts'
import { type RemarkKind, remark } from './remark.ts'

/** Why a word is out of place. */
type BannedFor = Extract<
  RemarkKind,
  'takes a side' | 'verb takes a side' | 'one side’s word' | 'grows old' | 'lawyer’s word' | 'advice'
>

const BANNED: readonly [RegExp, BannedFor][] = [
  [
    /\b(?:harsh|sweeping|draconian|common-sense|so-called|controversial|historic|unprecedented|radical|extremist|notorious|disastrous|landmark)\b/i,
    'takes a side',
  ],
  [/\b(?:slammed|blasted|touted|railed|lashed out|cracked down)\b/i, 'verb takes a side'],
  [
    /\b(?:illegals|anchor bab(?:y|ies)|death tax|pro-life|pro-choice|gun grab|amnesty bill)\b/i,
    'one side’s word',
  ],
  [
    /\b(?:currently|recently|nowadays|at present|these days|last (?:year|month|week)|this year|to date)\b|(?<!un)\bnow\b(?! and then)/i,
    'grows old',
  ],
  [
    /\b(?:pursuant to|aforementioned|shall|and\/or|herein|thereof|inter alia|prima facie)\b/i,
    'lawyer’s word',
  ],
  [/\b(?:you should|you qualify|you can avoid)\b/i, 'advice'],
]

/** Letters that every reader takes in whole. */
const KNOWN = new Set([
  'U.S.',
  'US',
  'D.C.',
  'DC',
  'IRS',
  'FBI',
  'CIA',
  'NATO',
  'TV',
  'ID',
  'DNA',
  'GDP',
  'AI',
  'II',
  'III',
  'IV',
  'VI',
])

const LETTERS = /(?<![\w.])(?:[A-Z]\.){2,}|(?<![\w.-])[A-Z]{2,6}(?=s?\b)/g

/** Abbreviations in a text that it does not explain and its entry is not about. */
const unexplained = (text: string, { entry, names }: WrittenEntry): string[] => {
  const own = [entry.headword, ...names.sure, ...names.exact, ...names.clued].join(' ')
  return [...new Set(text.match(LETTERS) ?? [])].filter(
    letters =>
      !KNOWN.has(letters) &&
      !own.includes(letters) &&
      !text.includes(`(${letters})`) &&
      !/^[IVX]+$/.test(letters),
  )
}

/** What to mend in an entry's words. */
export function wording(written: WrittenEntry): Finding[] {
  const { entry } = written
  const explanation = linesOf(entry.explanation).map(wordsOf).join(' ')
  const mixups = linesOf(entry.notTheSameAs).map(wordsOf)
  const banned = [entry.gist, explanation, ...mixups, ...entry.timeline.map(event => event.text)].flatMap(
    text =>
      BANNED.flatMap(([word, why]): Finding[] => {
        const found = word.exec(text)
        return found ? [{ at: found[0], ...remark(why, found[0]) }] : []
      }),
  )
  const inGist = unexplained(entry.gist, written).map(
    (letters): Finding => ({ at: entry.gist, ...remark('letters in gist', letters) }),
  )
  const inText = unexplained(explanation, written).map(
    (letters): Finding => ({
      at: letters,
      ...remark('letters', letters),
      mild: true,
    }),
  )
  return [...banned, ...inGist, ...inText]
}
