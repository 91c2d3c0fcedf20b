/**
 * Links that brought an assignment to a tab of a granted site, noted before the site could rewrite or leave them, and a
 * sign on the toolbar button. In the browser's memory: forgotten when the browser ends.
 */
import browser from 'webextension-polyfill'
import { siteOf } from './sites.ts'

interface Arrival {
  readonly tab: number
  readonly address: string
}

const KEY = 'arrivals'

/** Tabs remembered; whoever has more of them waiting has forgotten the first. */
const MOST = 20

/** The accent of our paper, light. */
const COLOR = '#0a5963'

async function arrivals(): Promise<readonly Arrival[]> {
  const { [KEY]: kept } = (await browser.storage.session.get(KEY)) as { readonly [KEY]?: readonly Arrival[] }
  return kept ?? []
}

const keep = (all: readonly Arrival[]): Promise<void> =>
  browser.storage.session.set({ [KEY]: all.slice(-MOST) })

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
  await keep([...(await arrivals()).filter(other => other.tab !== tab), { tab, address }])
  await sign(tab, '1', browser.i18n.getMessage('openWaiting'))
}

/**
 * The link that brought an assignment to a tab; null when none did, or when the tab has gone on to another site.
 * @param now the address that stands in the tab.
 */
export async function arrivalIn(tab: number, now: string | undefined): Promise<string | null> {
  const arrival = (await arrivals()).find(other => other.tab === tab)
  return arrival && siteOf(arrival.address)?.host === siteOf(now)?.host ? arrival.address : null
}

/** The sign again, where the site has sent the reader on to a page of its own: browsers take it away then. */
export async function signArrival(tab: number, now: string): Promise<void> {
  if ((await arrivalIn(tab, now)) !== null) await sign(tab, '1', browser.i18n.getMessage('openWaiting'))
}

/** The assignment has been opened or put away. */
export async function forgetArrival(tab: number): Promise<void> {
  const all = await arrivals()
  if (!all.some(other => other.tab === tab)) return
  await keep(all.filter(other => other.tab !== tab))
  await sign(tab, '', '')
}
