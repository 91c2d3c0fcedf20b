/** Tells every page that we are in what has changed. */
import browser from 'webextension-polyfill'
import type { Wish } from '../glossary/settings.ts'
import { askPage } from './messages.ts'

const inEveryTab = async (tell: (tab: number) => Promise<unknown>): Promise<void> => {
  const tabs = await browser.tabs.query({})
  await Promise.all(tabs.map(({ id }) => (id === undefined ? null : tell(id))))
}

/** How the reader wants marks. */
export const tellPages = (wish: Wish): Promise<void> => inEveryTab(tab => askPage(tab, 'want', wish))

/** That what they were told of their text no longer holds. */
export const readPagesAgain = (): Promise<void> => inEveryTab(tab => askPage(tab, 'readAgain'))
