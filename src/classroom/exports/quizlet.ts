/** What Quizlet's import box takes as it comes: a term, a tab, its meaning. It knows no quotation marks around them. */
import type { Lesson } from '../lesson.ts'
import { somethingOnOneLine } from '../printable.ts'

export const quizlet = ({ terms }: Lesson): string =>
  terms.map(({ headword, gist }) => `${somethingOnOneLine(headword)}\t${somethingOnOneLine(gist)}\n`).join('')
