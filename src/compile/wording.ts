/** Words an entry does without: those that take a side, grow old, sound like a lawyer, or leave letters unexplained. */
import type { WrittenEntry } from '../glossary/entry.ts'
import { linesOf, wordsOf } from '../glossary/prose.ts'
import type { Finding } from './lint.ts'

const BANNED: readonly [RegExp, string][] = [
  [
    /\b(?:harsh|sweeping|draconian|common-sense|so-called|controversial|historic|unprecedented|radical|extremist|notorious|disastrous|landmark)\b/i,
    'takes a side',
  ],
  [
    /\b(?:slammed|blasted|touted|railed|lashed out|cracked down)\b/i,
    'takes a side: write said, argued or ruled',
  ],
  [
    /\b(?:illegals|anchor bab(?:y|ies)|death tax|pro-life|pro-choice|gun grab|amnesty bill)\b/i,
    'is one side’s word',
  ],
  [
    /\b(?:currently|recently|nowadays|at present|these days|last (?:year|month|week)|this year|to date)\b|(?<!un)\bnow\b(?! and then)/i,
    'will be false one day: give the date',
  ],
  [
    /\b(?:pursuant to|aforementioned|shall|and\/or|herein|thereof|inter alia|prima facie)\b/i,
    'is a lawyer’s word: say it plainly',
  ],
  [/\b(?:you should|you qualify|you can avoid)\b/i, 'is advice: an entry gives none'],
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
        return found ? [{ at: found[0], say: `“${found[0]}” ${why}.` }] : []
      }),
  )
  const inGist = unexplained(entry.gist, written).map(
    (letters): Finding => ({ at: entry.gist, say: `Write out “${letters}” in the gist.` }),
  )
  const inText = unexplained(explanation, written).map(
    (letters): Finding => ({
      at: letters,
      say: `Write out “${letters}”, or be sure that every reader knows it.`,
      mild: true,
    }),
  )
  return [...banned, ...inGist, ...inText]
}
