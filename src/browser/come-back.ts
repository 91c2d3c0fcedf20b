/** After an update, back to the pages that are open. */
import browser from 'webextension-polyfill'
import { bring, type Scripts, siteOf } from './sites.ts'
import { settings } from './store.ts'

/** Firefox ends the scripts of the version before; Chromium leaves them at work, and a second one would be too many. */
const endsScripts = (): boolean => 'getBrowserInfo' in browser.runtime

async function comeBack(scripts: Scripts): Promise<void> {
  const { offSites } = await settings()
  // Of tabs on sites that are not granted the browser tells no address.
  for (const { id, url } of await browser.tabs.query({})) {
    const site = siteOf(url)
    if (id !== undefined && site && !offSites.includes(site.host)) await bring(id, scripts)
  }
}

/** Brings the content script to every open page of a granted site when a new version has taken the place of another. */
export const comeBackAfterUpdate = (scripts: Scripts): void =>
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'update' && endsScripts()) void comeBack(scripts)
  })
