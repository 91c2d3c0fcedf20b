/** The reader's keys, as the browser was told them or the reader has set them. */
import browser from 'webextension-polyfill'
import { askPage } from './messages.ts'

const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-term': 1, 'previous-term': -1 }

/** Carries the keys to the page in front. */
export const obeyKeys = (): void =>
  browser.commands.onCommand.addListener((command, tab) => {
    const by = STEPS[command]
    if (by !== undefined && tab?.id !== undefined) void askPage(tab.id, 'step', by)
  })
