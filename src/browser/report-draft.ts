/** The report of a mistake on its way from a card to our own page: in the browser's memory, gone when it is read or closed. */
import browser from 'webextension-polyfill'
import type { Mistake } from './messages.ts'

export const draftReport = (mistake: Mistake): Promise<void> => browser.storage.session.set({ mistake })

/** The draft, once; null when there is none. */
export async function takeDraft(): Promise<Mistake | null> {
  const { mistake } = (await browser.storage.session.get('mistake')) as { readonly mistake?: Mistake }
  await browser.storage.session.remove('mistake')
  return mistake ?? null
}
