/** The reader's keys and the menu of a selection, as the browser was told them or the reader has set them. */
import browser from 'webextension-polyfill'
import { openLibrary } from './life.ts'
import { askPage } from './messages.ts'
import { openPanel } from './panel.ts'
import { bring, type Scripts } from './sites.ts'

const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-term': 1, 'previous-term': -1 }

/** Carries the keys to the page in front. */
export const obeyKeys = (scripts: Scripts): void =>
  // Firefox for Android has no keys.
  (browser as Partial<Pick<typeof browser, 'commands'>>).commands?.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return
    const by = STEPS[command]
    if (by !== undefined) void inPage(tab.id, scripts, 'step', by)
    else if (command === 'explain') void inPage(tab.id, scripts, 'explain', 'anything')
    else if (command === 'panel') void openPanel(tab.id)
  })

/** The key is the reader's leave to look at this page, once: our script comes with it where it was not there. */
async function inPage(
  tab: number,
  scripts: Scripts,
  ...asked: ['step', 1 | -1] | ['explain', 'selection' | 'anything']
): Promise<boolean> {
  const ask = (): Promise<boolean | null> =>
    asked[0] === 'step' ? askPage(tab, 'step', asked[1]) : askPage(tab, 'explain', asked[1])
  return (await ask()) ?? ((await bring(tab, scripts)) ? ((await ask()) ?? false) : false)
}

const MENU = 'explain'

/**
 * Offers “Explain …” for what is selected. Where the page cannot show a card (a frame of another site, a file viewer),
 * the library is opened with the search.
 */
export function offerMenu(scripts: Scripts): void {
  const { contextMenus } = browser as Partial<Pick<typeof browser, 'contextMenus'>>
  // Firefox for Android has no menus.
  if (!contextMenus) return
  browser.runtime.onInstalled.addListener(() => {
    contextMenus.create({
      id: MENU,
      title: browser.i18n.getMessage('menuExplain'),
      contexts: ['selection'],
    })
  })
  contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId !== MENU) return
    void inPage(tab?.id ?? -1, scripts, 'explain', 'selection').then(explained => {
      if (!explained) void openLibrary(`?search=${encodeURIComponent(selectionText.slice(0, 200))}`)
    })
  })
}

/** Our keys, and what they do in the reader's language; none where the browser has no keys for extensions. */
export async function shortcuts(): Promise<{ readonly does: string; readonly keys: string }[]> {
  const { commands } = browser as Partial<Pick<typeof browser, 'commands'>>
  const all = (await commands?.getAll()) ?? []
  return all.flatMap(({ description = '', shortcut = '' }) =>
    description === '' ? [] : { does: description, keys: shortcut },
  )
}

/** The way to the browser's own page for keys; null where there is none. */
export function shortcutSettings(): (() => void) | null {
  const { commands } = browser as {
    readonly commands?: { openShortcutSettings?: () => Promise<void> }
  }
  if (commands?.openShortcutSettings) return () => void commands.openShortcutSettings?.()
  return 'sidePanel' in ((globalThis as { chrome?: object }).chrome ?? {})
    ? () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
    : null
}
