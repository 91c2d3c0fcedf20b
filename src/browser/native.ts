/**
 * The browser's own `browser` object: Firefox has always had it, Chromium since 148, our oldest.
 * Content scripts use it bare, since the polyfill would be a fifth of their size and do nothing.
 */
import type { Browser } from 'webextension-polyfill'

/** Null outside an extension, and in a page whose extension was updated or removed under it. */
export function native(): Browser | null {
  const { browser } = globalThis as { browser?: unknown }
  return (browser as Browser | undefined)?.runtime?.id ? (browser as Browser) : null
}
