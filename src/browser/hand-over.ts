/** Work that is not kept, on its way from the panel to the page that hands it in: in the browser's memory, gone when it is read. */
import browser from 'webextension-polyfill'
import type { Lesson } from '../classroom/lesson.ts'
import type { Work } from '../classroom/work.ts'

export interface HandedOver {
  readonly work: Work
  readonly lesson: Lesson
}

const KEY = 'handed over'

export const handOver = (what: HandedOver): Promise<void> => browser.storage.session.set({ [KEY]: what })

/** The work on that assignment, once; null when none was handed over. */
export async function takeOver(assignment: string): Promise<HandedOver | null> {
  const { [KEY]: what } = (await browser.storage.session.get(KEY)) as { readonly [KEY]?: HandedOver }
  if (what?.work.assignment !== assignment) return null
  await browser.storage.session.remove(KEY)
  return what
}
