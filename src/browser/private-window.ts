/** Whether we are in or beside a private window, from which nothing is written. */
import browser from 'webextension-polyfill'

/** Chromium calls its own private windows' popups and panels ordinary: there only the tab beside them tells. */
let isBeside = false

/** Notes what the tab beside us is: of a page of ours that stands beside one, the popup and the panel. */
export const noteBeside = (tab: { readonly incognito: boolean }): void => {
  isBeside = tab.incognito
}

export const isPrivateWindow = (): boolean => isBeside || browser.extension.inIncognitoContext === true
