/** What files of an assignment are called when they are saved. */
import { idOf } from './given-id.ts'

/** `The bridge on Mill Street`, `handout`, `.html` → `the-bridge-on-mill-street-handout.html`. */
export const fileName = (title: string, what: string, ending: string): string =>
  `${idOf(title)}-${what}${ending}`
