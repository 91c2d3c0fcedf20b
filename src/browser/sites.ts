/** Where the reader lets us work: granted sites get the content script, and nothing else does. */
import browser from 'webextension-polyfill'
import { isOffOn } from '../classroom/policy.ts'
import { policy } from './managed.ts'
import { NEWS_SITES, patternOf } from './news-sites.ts'
import { settings } from './store.ts'

/** The files that make a page readable, as built. */
export interface Scripts {
  readonly js: string
  readonly css: string
  /** What runs before the page's own scripts, on granted sites. */
  readonly first: string
}

/** From the extension's root: Firefox would look beside the page that asks. */
const fromRoot = (file: string): string => `/${file}`

/** Ids of our registered scripts. */
const READER = 'reader'
const FIRST = 'first'

/** Every site. */
const EVERYWHERE = ['https://*/*', 'http://*/*']

/** A site, as a reader means "this site": one host. */
export interface Site {
  readonly host: string
  /** What the browser is asked for: this host, over the protocol it was met by. */
  readonly pattern: string
}

/** The site of an address; null for pages no extension may touch. */
export const siteOf = (address: string | undefined): Site | null => {
  if (!address || !URL.canParse(address)) return null
  const { protocol, hostname } = new URL(address)
  return /^https?:$/.test(protocol) && hostname !== ''
    ? { host: hostname, pattern: `${protocol}//${hostname}/*` }
    : null
}

export type Reach = 'news sites' | 'everywhere'

const originsOf = (reach: Reach): string[] =>
  reach === 'everywhere' ? EVERYWHERE : NEWS_SITES.map(patternOf)

/** Asks the reader; must be called from a click. True when granted. A narrower reach gives the wider one back. */
export async function requestReach(reach: Reach): Promise<boolean> {
  const origins = originsOf(reach)
  const granted = await browser.permissions.request({ origins })
  if (!granted || reach === 'everywhere' || !(await browser.permissions.contains({ origins: EVERYWHERE })))
    return granted
  await browser.permissions.remove({ origins: EVERYWHERE })
  // Chromium takes the sites within away with it; asked for again, it grants them without a question.
  return (await browser.permissions.contains({ origins })) || browser.permissions.request({ origins })
}

export const requestSite = ({ pattern }: Site): Promise<boolean> =>
  browser.permissions.request({ origins: [pattern] })

/** Gives every site back. */
export async function giveBackAll(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll()
  if (origins.length > 0) await browser.permissions.remove({ origins })
}

export const isGranted = ({ pattern }: Site): Promise<boolean> =>
  browser.permissions.contains({ origins: [pattern] })

/** How far the reader lets us go, in the first-run page's three words. */
export async function reachNow(): Promise<Reach | 'on click' | 'some sites'> {
  const { origins = [] } = await browser.permissions.getAll()
  if (origins.length === 0) return 'on click'
  if (await browser.permissions.contains({ origins: EVERYWHERE })) return 'everywhere'
  return (await browser.permissions.contains({ origins: originsOf('news sites') }))
    ? 'news sites'
    : 'some sites'
}

/** The host and all hosts below it, where there can be any. */
const withSubdomains = (host: string): string[] => (/^[\d.]+$/.test(host) ? [host] : [host, `*.${host}`])

let registering: Promise<void> = Promise.resolve()

/** Makes the registered script agree with what is granted and what is switched off; one time after the other. */
export const register = (scripts: Scripts): Promise<void> =>
  (registering = registering.catch(() => {}).then(() => agree(scripts)))

async function agree({ js, css, first }: Scripts): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll()
  const off = [...(await settings()).offSites, ...(await policy()).offSites.flatMap(withSubdomains)]
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [READER, FIRST] })
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: known.map(({ id }) => id) })
  if (origins.length === 0) return
  const where = {
    matches: origins,
    ...(off.length > 0 ? { excludeMatches: off.map(host => `*://${host}/*`) } : {}),
    persistAcrossSessions: true,
  }
  await browser.scripting.registerContentScripts([
    { ...where, id: READER, js: [fromRoot(js)], css: [fromRoot(css)], runAt: 'document_idle' },
    { ...where, id: FIRST, js: [fromRoot(first)], runAt: 'document_start' },
  ])
}

/** Brings the content script to a tab the reader has just asked about. False where no extension may go, or a school keeps us off. */
export async function bring(tab: number, { js, css }: Scripts): Promise<boolean> {
  try {
    const { url } = await browser.tabs.get(tab)
    if (isOffOn(await policy(), siteOf(url)?.host ?? '')) return false
    await browser.scripting.insertCSS({ target: { tabId: tab }, files: [fromRoot(css)] })
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [fromRoot(js)] })
    return true
  } catch {
    return false
  }
}
