/** What files are called when they are saved. */
import { spelled } from './given-id.ts'

/** `The bridge on Mill Street`, `handout`, `.html` → `the-bridge-on-mill-street-handout.html`; `生物` → `handout.html`. */
export const fileName = (title: string, what: string, ending: string): string =>
  [spelled(title), what].filter(part => part !== '').join('-') + ending
