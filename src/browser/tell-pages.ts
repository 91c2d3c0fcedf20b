/** Tells every page that we are in how the reader wants marks. */
import browser from 'webextension-polyfill'
import type { Wish } from '../glossary/settings.ts'
import { askPage } from './messages.ts'

export async function tellPages(wish: Wish): Promise<void> {
  const tabs = await browser.tabs.query({})
  await Promise.all(tabs.map(({ id }) => (id === undefined ? null : askPage(id, 'want', wish))))
}
