/** What is kept, on this machine only. */
import browser from 'webextension-polyfill'
import type { Density } from '../match/shown.ts'

interface Kept {
  /** Hosts the reader has switched off. */
  readonly offSites: readonly string[]
  /** How many marks the reader wants. */
  readonly density: Density
}

const isHosts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(host => typeof host === 'string')

/** Hosts the reader has switched off; none when nothing is kept, or what is kept cannot be read. */
export async function offSites(): Promise<readonly string[]> {
  const { offSites } = (await browser.storage.local.get('offSites')) as Partial<Kept>
  return isHosts(offSites) ? offSites : []
}

const DENSITIES: readonly unknown[] = ['usual', 'more', 'all'] satisfies Density[]

/** How many marks the reader wants; the usual number when nothing is kept, or what is kept cannot be read. */
export async function density(): Promise<Density> {
  const { density } = (await browser.storage.local.get('density').catch(() => ({}))) as Partial<Kept>
  return DENSITIES.includes(density) ? density! : 'usual'
}

/**
 * Keeps how many marks the reader wants.
 * In a private window nothing is written: false.
 */
export async function setDensity(density: Density): Promise<boolean> {
  if (browser.extension.inIncognitoContext) return false
  await browser.storage.local.set({ density } satisfies Partial<Kept>)
  return true
}

/**
 * Switches a site off, or on again.
 * In a private window nothing is written: false.
 */
export async function setSite(host: string, on: boolean): Promise<boolean> {
  if (browser.extension.inIncognitoContext) return false
  const others = (await offSites()).filter(other => other !== host)
  await browser.storage.local.set({ offSites: on ? others : [...others, host] } satisfies Partial<Kept>)
  return true
}
