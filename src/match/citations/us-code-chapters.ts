/**
 * Whole titles and chapters of the U.S. Code: "Title 8 of the U.S. Code", "chapter 75 of title 26", "46 U.S.C. chapter
 * 701"; and those of title 11 by which the bankrupt are spoken of, "filed for Chapter 11 protection". A chapter's normal
 * form is usc:26:ch75.
 */
import type { BodyOfLaw } from '../body-of-law.ts'
import type { Citation } from '../citation.ts'
import { anyCase, type Cursor, pattern } from '../cursor.ts'
import { around } from '../nearby.ts'
import { citeUsCode } from './us-code.ts'

const CODE = '(?:U(?:\\.~)?S(?:\\.~)?C(?:\\.|(?![A-Za-z]))|(?:U\\.?~S\\.?|United States) Code(?! of Federal))'
const OF_CODE = `(?:,?~| of (?:the )?)${CODE}`
const TITLE = anyCase(`title (\\d{1,2})(${OF_CODE})`)
const CHAPTER_FIRST = anyCase('chapter (\\d{1,4}[A-Z]?)(?:,? of (?=title|\\d)|,? (?=title))')
const TITLE_AFTER = anyCase(`(?:title (\\d{1,2})(${OF_CODE})?|(\\d{1,2})~${CODE})(?!\\w)`)
const CODE_FIRST = anyCase(`(\\d{1,2})~${CODE},?~(?=ch)`)
/** Only one: a list of chapters is no place. */
const ITS_CHAPTER = anyCase(',?~ch(?:apter|\\.)~')
const CHAPTER = pattern('(\\d{1,4}[A-Z]?)(?![\\w%]|[.:/]\\d|,\\d{3}|-\\d)')
/** After "chapter 44 of title 18", these say that the title isn't the Code's. */
const OF_ANOTHER = pattern(
  ',? (?:of|OF) (?:the|this|its|an?|[A-Z])|,? (?:[A-Z][\\w.]{1,20} ){0,2}(?:Code|Statutes|C\\.F\\.R|CFR)\\b',
)
const BEFORE_ANOTHER = /(?:Codes?|Statutes?|Stat\.|Ann\.|Annotated)[’'s]{0,2},?\s*$/

/** Chapters under which people, towns and companies go bankrupt, beside a word that says so. */
const BANKRUPT = pattern(
  'Chapter (7|9|11|12|13|15)(?= (?:bankruptc(?:y|ies)|protection|petitions?|reorgani[sz]ation|liquidation|trustees?|restructuring|creditors?|debtors?|(filings?|cases?|plans?|proceedings?))\\b)',
)

const ABOUT_DEBTS = /\b[Bb]ankrupt|\b[Cc]reditors?\b|\b[Dd]ebts?\b|\b[Ii]nsolven/
const NEARBY = 200

function readBankruptcy(cursor: Cursor): Citation | null {
  const start = cursor.at
  const [, chapter, doubtful] = cursor.read(BANKRUPT) ?? []
  const isDoubtful = doubtful !== undefined && !ABOUT_DEBTS.test(around(cursor, start, NEARBY))
  return chapter === undefined || isDoubtful ? null : citeUsCode('11', `ch${chapter}`, [])
}

function readChapter(cursor: Cursor, title: string): Citation | null {
  const chapter = cursor.skip(ITS_CHAPTER) ? cursor.read(CHAPTER)?.[1] : undefined
  return chapter === undefined ? null : citeUsCode(title, `ch${chapter}`, [])
}

export const usCodeChapters: BodyOfLaw = {
  cues: [
    '\\b[Cc]hapter \\d{1,4}[A-Z]?,?(?: of)? (?:[Tt]itle )?\\d',
    '\\bChapter (?:7|9|1[1235]) [a-z]',
    '\\b[Tt]itle \\d',
    '(?<![\\w$.,:/-])\\d{1,2}~U',
  ],
  read: cursor =>
    cursor.attempt(() => {
      const start = cursor.at
      const before = cursor.before(20)
      const bankruptcy = readBankruptcy(cursor)
      if (bankruptcy) return [{ start, end: cursor.at, citation: bankruptcy, number: null, short: false }]
      const chapter = cursor.read(CHAPTER_FIRST)?.[1]
      const after = chapter === undefined ? null : cursor.read(TITLE_AFTER)
      if (chapter !== undefined) {
        const title = after?.[1] ?? after?.[3]
        const named = after?.[2] !== undefined || after?.[3] !== undefined
        if (title === undefined || BEFORE_ANOTHER.test(before) || (!named && cursor.sees(OF_ANOTHER)))
          return null
        const citation = citeUsCode(`${Number(title)}`, `ch${chapter}`, [])
        return citation && [{ start, end: cursor.at, citation, number: null, short: false }]
      }
      const title = cursor.read(TITLE)?.[1]
      const number = `${Number(title ?? cursor.read(CODE_FIRST)?.[1] ?? '0')}`
      const inside = cursor.attempt(() => readChapter(cursor, number))
      const whole =
        title !== undefined && citeUsCode(number, 'x', []) ? { system: 'usc', parts: [number] } : null
      const citation = inside ?? whole
      return citation && [{ start, end: cursor.at, citation, number: null, short: false }]
    }),
}
