/** Tells every page that we are in what has changed. */
import browser from 'webextension-polyfill'
import { type Settings, wishOf } from '../glossary/settings.ts'
import { askPage } from './messages.ts'
import { siteOf } from './sites.ts'

const inEveryTab = async (tell: (tab: number, address?: string) => Promise<unknown>): Promise<void> => {
  const tabs = await browser.tabs.query({})
  await Promise.all(tabs.map(({ id, url }) => (id === undefined ? null : tell(id, url))))
}

/** How the reader wants marks, or that no more are wanted on its site. @param which settings have changed. */
export async function tellPages(which: ReadonlySet<string>, now: Settings): Promise<void> {
  const isWish = [...which].some(key => key !== 'offSites')
  const off = which.has('offSites') ? now.offSites : []
  await inEveryTab(async (tab, address) => {
    if (off.includes(siteOf(address)?.host ?? '')) await askPage(tab, 'stop')
    else if (isWish) await askPage(tab, 'want', wishOf(now))
  })
}

/** That what they were told of their text no longer holds. */
export const readPagesAgain = (): Promise<void> => inEveryTab(tab => askPage(tab, 'readAgain'))
