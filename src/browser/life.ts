/** The extension's own life: starting, its pages, the tab in question. */
import browser from 'webextension-polyfill'
import { noteBeside } from './private-window.ts'

/** Calls `agree` whenever what is granted may have changed, and when the browser or a new version starts. */
export function whenReachChanges(agree: () => void): void {
  browser.runtime.onInstalled.addListener(agree)
  browser.runtime.onStartup.addListener(agree)
  browser.permissions.onAdded.addListener(agree)
  browser.permissions.onRemoved.addListener(agree)
}

/** Opens the first-run page when we have just been installed, not when updated. */
export const welcomeNewReaders = (): void =>
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openWelcome()
  })

const openOurs = async (page: string): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL(page) })
}

export const openWelcome = (): Promise<void> => openOurs('src/welcome.html')

/** @param place `?search=…`, `#immigration/chnv-parole`, or empty for its beginning. */
export const openLibrary = (place = ''): Promise<void> => openOurs(`src/library.html${place}`)

/** @param place `#assignments`, `#pack/civics-7f3a`, or empty for its beginning. */
export const openClassroom = (place = ''): Promise<void> => openOurs(`src/classroom.html${place}`)

export const openReport = (): Promise<void> => openOurs('src/report.html')

/** The page that prints. @param sheet a sheet's name, or `board`. */
export const openPaper = (assignment: string, sheet: string): Promise<void> =>
  openOurs(`src/paper.html#${assignment}/${sheet}`)

/** @param assignment the id of the one whose work is handed in. */
export const openHandIn = (assignment: string): Promise<void> => openOurs(`src/handin.html#${assignment}`)

/** Opens an article in a new tab. @returns the tab; -1 when the browser does not say. */
export async function openArticle(address: string): Promise<number> {
  const { id = -1 } = await browser.tabs.create({ url: address })
  return id
}

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage()

/** A tab, as far as we may see it. */
export interface Tab {
  /** -1 when there is none. */
  readonly id: number
  /** Undefined where we have no business. */
  readonly address: string | undefined
  /** Whether it stands in a private window, of which nothing may be kept. */
  readonly isPrivate: boolean
}

/** The tab the popup speaks of: the active one, unless the popup's own address names another. */
export async function tabInQuestion(): Promise<Tab> {
  const named = Number(new URLSearchParams(location.search).get('tab'))
  const tab =
    named > 0
      ? await browser.tabs.get(named)
      : (await browser.tabs.query({ active: true, currentWindow: true }))[0]
  if (tab) noteBeside(tab)
  return { id: tab?.id ?? -1, address: tab?.url, isPrivate: tab?.incognito ?? false }
}
