/**
 * The names that lists tell, stored in little room: most of them are written as one of the target's forms, which stand
 * beside them, in small letters or with a capital at each word.
 */
import { type FormRow, wordsAlone } from './form-row.ts'

/** A name, or twice the number of the form that is written like it, and 1 more where each of its words has a capital. */
export type Told = string | number

const withCapitals = (words: string): string => words.replace(/(?<!\S)\S/g, letter => letter.toUpperCase())

/** Names as they are stored beside a target's forms. */
export function storeTold(names: readonly string[], rows: readonly FormRow[]): Told[] {
  const small = rows.map(wordsAlone)
  const capital = small.map(withCapitals)
  return names.map(name => {
    const asForm = small.indexOf(name)
    const asTitle = capital.indexOf(name)
    return asForm >= 0 ? asForm * 2 : asTitle >= 0 ? asTitle * 2 + 1 : name
  })
}

/** The names again. @throws RangeError when there is no such form. */
export const readTold = (told: readonly Told[], rows: readonly FormRow[]): string[] =>
  told.map(name => {
    if (typeof name === 'string') return name
    const row = rows[name >> 1]
    if (row === undefined)
      throw new RangeError(`A name is that of form ${name >> 1}, and there are ${rows.length}.`)
    return (name & 1) === 0 ? wordsAlone(row) : withCapitals(wordsAlone(row))
  })
