/** What is kept, on this machine only. */
import browser from 'webextension-polyfill'

interface Kept {
  /** Hosts the reader has switched off. */
  readonly offSites: readonly string[]
}

const isHosts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(host => typeof host === 'string')

/** Hosts the reader has switched off; none when nothing is kept, or what is kept cannot be read. */
export async function offSites(): Promise<readonly string[]> {
  const { offSites } = (await browser.storage.local.get('offSites')) as Partial<Kept>
  return isHosts(offSites) ? offSites : []
}

/**
 * Switches a site off, or on again.
 * In a private window nothing is written: false.
 */
export async function setSite(host: string, on: boolean): Promise<boolean> {
  if (browser.extension.inIncognitoContext) return false
  const others = (await offSites()).filter(other => other !== host)
  await browser.storage.local.set({ offSites: on ? others : [...others, host] } satisfies Kept)
  return true
}
