/** What is kept, on this machine only. */
import browser from 'webextension-polyfill'
import { DEFAULTS, type Settings, settingsFrom } from '../glossary/settings.ts'
import { inTurn } from './in-turn.ts'
import { isPrivateWindow } from './private-window.ts'

const KEYS = Object.keys(DEFAULTS)

const read = async (): Promise<Settings> => settingsFrom(await browser.storage.local.get(KEYS))

/** The reader's settings; as at first when nothing is kept, or what is kept cannot be read. */
export const settings = (): Promise<Settings> => read().catch(() => settingsFrom({}))

/**
 * Changes the settings and keeps only what differs.
 * From a private window nothing is written.
 * @returns whether it was kept: false in a private window, when the browser has no room, or when what was kept cannot be
 * read, which must not be written anew.
 */
export const change = (change: (settings: Settings) => Settings): Promise<boolean> =>
  inTurn('settings', async () => {
    const before = await read().catch(() => null)
    if (before === null) return false
    const after = change(before)
    const differing = Object.entries(after).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key as keyof Settings]),
    )
    if (differing.length === 0) return true
    if (isPrivateWindow()) return false
    return browser.storage.local.set(Object.fromEntries(differing)).then(
      () => true,
      () => false,
    )
  })

/** Forgets everything that was kept, in the browser's memory too. */
export async function forgetAll(): Promise<void> {
  await browser.storage.local.clear()
  await browser.storage.session.clear()
}

/** Calls `changed` with the names of the settings that were changed, here or in another of our pages. */
export const whenSettingsChange = (changed: (which: ReadonlySet<string>) => void): void =>
  browser.storage.onChanged.addListener((changes, area) => {
    const which = area === 'local' ? Object.keys(changes).filter(key => KEYS.includes(key)) : []
    if (which.length > 0) changed(new Set(which))
  })
