/**
 * The side panel beside tabs that come and go: it shows the one in front, and the focus is where the reader left it.
 *
 * @vitest-environment happy-dom
 */
import { act } from 'preact/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import { root } from '../src/cli/built.ts'
import { readCatalog, templatesOf } from '../src/compile/catalog.ts'
import { fromTemplates } from '../src/ui/templates.ts'
import { fakeBrowser } from './browser/fake-storage.ts'

const reportOn = (title: string, need = 3) => ({
  state: 'reading',
  title,
  published: null,
  terms: [
    {
      key: 'courts/injunction',
      surface: 'injunction',
      headword: 'injunction',
      gist: 'A court order.',
      entry: 'courts/injunction',
      citation: null,
      section: '',
      times: 1,
      need,
      marked: true,
      known: false,
    },
  ],
})

const fake = vi.hoisted(() => ({ current: null as unknown }))
const made = fakeBrowser()
/** The tab in front, and what the page in each tab answers. */
let front = 1
const pages = new Map<number, () => Promise<unknown>>()
const activated: (() => void)[] = []
fake.current = {
  ...made.browser,
  storage: {
    ...made.browser.storage,
    managed: { get: async () => ({}) },
    session: { get: async () => ({}), set: async () => {} },
  },
  i18n: { getMessage: fromTemplates(templatesOf(readCatalog(root, 'en'))), getUILanguage: () => 'en' },
  permissions: { contains: async () => true },
  runtime: { id: 'ours', ...made.browser.runtime, sendMessage: async () => null },
  scripting: { executeScript: async () => [] },
  tabs: {
    query: async () => [{ id: front, url: `https://example.org/${front}`, incognito: false }],
    sendMessage: async (tab: number, { ask }: { ask: string }) =>
      ask === 'report' ? pages.get(tab)?.() : null,
    onActivated: { addListener: (listen: () => void) => void activated.push(listen) },
    onUpdated: { addListener: () => {} },
  },
}
Object.assign(globalThis, { browser: fake.current })
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake.current
  },
}))

const quiet = (): Promise<void> => act(() => new Promise(done => setTimeout(done, 30)))
const text = (): string => document.body.textContent ?? ''

async function open(): Promise<void> {
  vi.resetModules()
  await import('../src/panel.tsx')
  await quiet()
}

beforeEach(() => {
  made.clear()
  document.body.replaceChildren()
  activated.length = 0
  front = 1
  pages.clear()
  pages.set(1, async () => reportOn('The first story'))
})

test('a page that answers when another tab is in front is not shown in its place', async () => {
  let answer = (_: unknown): void => {}
  pages.set(1, () => new Promise(done => (answer = done)))
  pages.set(2, async () => reportOn('The second story'))
  await open()
  front = 2
  for (const listen of activated) listen()
  await quiet()
  expect(text()).toContain('The second story')
  answer(reportOn('The first story'))
  await quiet()
  expect(text()).toContain('The second story')
})
