/** Every sheet that a lesson makes, by the name that stands in addresses and files. */
import { answers } from './answers.ts'
import { handout } from './handout.ts'
import type { HandoutWords } from './handout-words.ts'
import type { Lesson } from './lesson.ts'
import { fillInSheet, matchingSheet } from './quiz-sheets.ts'
import type { Sheet } from './sheet-tree.ts'
import { vocabulary } from './vocabulary.ts'

/** Each gives null where the lesson has too little for it. */
export const SHEETS = {
  handout,
  vocabulary,
  matching: matchingSheet,
  'fill-in': fillInSheet,
  answers,
} as const satisfies Record<string, (lesson: Lesson, words: HandoutWords) => Sheet | null>

export type SheetName = keyof typeof SHEETS

export const SHEET_NAMES = Object.keys(SHEETS) as readonly SheetName[]

export const isSheetName = (name: string): name is SheetName => Object.hasOwn(SHEETS, name)

/** The names as people read them. */
export const sheetTitles = (words: HandoutWords): Readonly<Record<SheetName, string>> => ({
  handout: words.handout,
  vocabulary: words.vocabulary,
  matching: words.matching,
  'fill-in': words.fillIn,
  answers: words.answers,
})
