/** The side panel: Chromium's, or Firefox's sidebar. */
import browser from 'webextension-polyfill'

interface SidePanel {
  open(options: { tabId: number }): Promise<void>
}

const chromiums = (): SidePanel | undefined =>
  (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel

const firefoxes = (): { open(): Promise<void> } | undefined => browser.sidebarAction

/** Whether this browser has a place beside the page; Firefox for Android has none. */
export const canOpenPanel = (): boolean => chromiums() !== undefined || firefoxes() !== undefined

/** Opens it beside a tab; must be called from a click. */
export const openPanel = async (tab: number): Promise<void> => {
  await (chromiums()?.open({ tabId: tab }) ?? firefoxes()?.open())
}

/** Calls `changed` when another tab comes to the front, or the one in front has loaded another page. */
export function whenFrontChanges(changed: () => void): void {
  browser.tabs.onActivated.addListener(changed)
  browser.tabs.onUpdated.addListener((_, { status }) => {
    if (status === 'complete') changed()
  })
}
