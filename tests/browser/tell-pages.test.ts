import { beforeEach, expect, test, vi } from 'vitest'
import { DEFAULTS } from '../../src/glossary/settings.ts'

/** What the page in each tab is asked. */
const asked = new Map<number, string[]>()
const browser = vi.hoisted(() => ({ runtime: { id: 'ours' }, tabs: {} as Record<string, unknown> }))
vi.mock('webextension-polyfill', () => ({ default: browser }))
vi.stubGlobal('browser', browser)
browser.tabs = {
  query: async () => [
    { id: 1, url: 'https://example.org/a' },
    { id: 2, url: 'https://other.org/b' },
    { id: 3 },
  ],
  sendMessage: async (tab: number, { ask }: { ask: string }) => {
    asked.set(tab, [...(asked.get(tab) ?? []), ask])
  },
}
const { tellPages } = await import('../../src/browser/tell-pages.ts')

const off = { ...DEFAULTS, offSites: ['example.org'] }
const told = async (...which: string[]): Promise<unknown[]> => {
  await tellPages(new Set(which), off)
  return [1, 2, 3].map(tab => asked.get(tab) ?? [])
}

beforeEach(() => asked.clear())

test('a site that is switched off is left in all its tabs', async () => {
  expect(await told('offSites')).toEqual([['stop'], [], []])
})

test('what changes together with it is told to all the others', async () => {
  expect(await told('offSites', 'known', 'density')).toEqual([['stop'], ['want'], ['want']])
})

test('what changes without it is told to all: a page may be read there for once', async () => {
  expect(await told('known')).toEqual([['want'], ['want'], ['want']])
})
