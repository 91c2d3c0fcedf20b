/**
 * Links that brought an assignment to a tab of a granted site, noted before the site could rewrite or leave them, and a
 * sign on the toolbar button. In the browser's memory: forgotten when the tab is closed or the browser ends.
 */
import browser from 'webextension-polyfill'
import { siteOf } from './sites.ts'

const at = (tab: number): string => `arrival:${tab}`

/** The accent of our paper, light. */
const COLOR = '#0a5963'

async function addressOf(tab: number): Promise<string | null> {
  const kept = (await browser.storage.session.get(at(tab)))[at(tab)]
  return typeof kept === 'string' ? kept : null
}

async function sign(tab: number, text: string, title: string): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: COLOR })
    await browser.action.setBadgeText({ tabId: tab, text })
    await browser.action.setTitle({ tabId: tab, title })
  } catch {
    // The tab has been closed.
  }
}

/** Notes the link a tab was opened with, and puts the sign on the button. */
export async function noteArrival(tab: number, address: string): Promise<void> {
  await browser.storage.session.set({ [at(tab)]: address })
  await sign(tab, '1', browser.i18n.getMessage('openWaiting'))
}

/**
 * The link that brought an assignment to a tab; null when none did, or when the tab has gone on to another site.
 * @param now the address that stands in the tab.
 */
export async function arrivalIn(tab: number, now: string | undefined): Promise<string | null> {
  const address = await addressOf(tab)
  return address !== null && siteOf(address)?.host === siteOf(now)?.host ? address : null
}

/** The sign again, where the site has sent the reader on to a page of its own: browsers take it away then. */
export async function signArrival(tab: number, now: string): Promise<void> {
  if ((await arrivalIn(tab, now)) !== null) await sign(tab, '1', browser.i18n.getMessage('openWaiting'))
}

/** The assignment has been opened or put away, or the tab is closed. */
export async function forgetArrival(tab: number): Promise<void> {
  if ((await addressOf(tab)) === null) return
  await browser.storage.session.remove(at(tab))
  await sign(tab, '', '')
}
