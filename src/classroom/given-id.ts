/** Ids for what a teacher makes: readable, and never two alike. */
import { hashOf } from '../text/word.ts'

/** Characters of a name that an id shows. */
const SHOWN = 48

/** `Marbury v. Madison` → `marbury-v-madison`; empty when nothing of it can be spelled in such letters. */
export const spelled = (name: string): string =>
  name
    .slice(0, 4 * SHOWN)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, SHOWN)
    .replace(/^-+|-+$/g, '')

/** As it is spelled, or else `entry`. */
export const idOf = (name: string): string => spelled(name) || 'entry'

/** An id that is not taken yet: `parole`, else with a print of the very letters of the name, else with a number too. */
export function freeId(name: string, taken: { has(id: string): boolean }): string {
  const id = idOf(name)
  if (!taken.has(id)) return id
  const own = `${id}-${hashOf(name).toString(36)}`
  for (let n = 1; ; n++) {
    const next = n === 1 ? own : `${own}-${n}`
    if (!taken.has(next)) return next
  }
}

/**
 * An id of a pack or an assignment, with a figure in it, which no folder of our glossary has.
 * @param random 32 bits, so that two teachers' “Biology” are two.
 */
export const givenId = (title: string, random: number): string =>
  `${idOf(title)}-${(random % 10).toString()}${(random >>> 0).toString(36).padStart(7, '0')}`
