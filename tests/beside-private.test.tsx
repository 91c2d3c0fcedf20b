/**
 * The popup and the panel beside a private window: nothing is written, and what is not kept says so. Chromium calls such
 * a popup or panel ordinary; only the tab tells.
 *
 * @vitest-environment happy-dom
 */
import { act } from 'preact/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import { root } from '../src/cli/built.ts'
import { readCatalog, templatesOf } from '../src/compile/catalog.ts'
import { fromTemplates } from '../src/ui/templates.ts'
import { fakeBrowser } from './browser/fake-storage.ts'

const ADDRESS = 'https://example.org/story'
const REPORT = {
  state: 'reading',
  title: 'A story',
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
      need: 3,
      marked: true,
      known: false,
    },
  ],
}

const fake = vi.hoisted(() => ({ current: null as unknown }))
const made = fakeBrowser()
/** What the page is asked. */
const asked: string[] = []
const never = { addListener: () => {} }
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
    query: async () => [{ id: 7, url: ADDRESS, incognito: true }],
    sendMessage: async (_: number, { ask }: { ask: string }) => {
      asked.push(ask)
      return ask === 'text' ? 'A story.' : ask === 'know' ? false : REPORT
    },
    onActivated: never,
    onUpdated: never,
  },
}
Object.assign(globalThis, { browser: fake.current })
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake.current
  },
}))

const quiet = (ms = 30): Promise<void> => act(() => new Promise(done => setTimeout(done, ms)))
const button = (name: string): HTMLButtonElement =>
  [...document.querySelectorAll('button')].find(each => each.textContent === name)!

async function press(name: string): Promise<void> {
  button(name).click()
  await quiet()
}

beforeEach(async () => {
  made.clear()
  document.body.replaceChildren()
  vi.resetModules()
})

test('a site switched off in the popup, and how much is marked, are not kept, and it says so', async () => {
  await import('../src/popup.tsx')
  await quiet()
  document.querySelector<HTMLInputElement>('input[value="all"]')!.click()
  await quiet()
  expect(document.body.textContent).toContain('This could not be kept')
  await press('Turn off on this site')
  expect(document.body.textContent).toContain('This could not be kept')
  expect(made.kept()).toEqual({})
})

test('what a teacher types in the panel is not kept, and it says so', async () => {
  await import('../src/panel.tsx')
  await quiet()
  await press('Make an assignment')
  const title = document.querySelector<HTMLInputElement>('#make-title')!
  title.value = 'For Monday'
  title.dispatchEvent(new Event('input', { bubbles: true }))
  await quiet(400)
  expect(document.body.textContent).toContain('In a private window nothing is kept')
  expect(made.kept()).toEqual({})
})

test('“I know this” in the panel goes through the article, which knows whose window it is, and says what is not kept', async () => {
  await import('../src/panel.tsx')
  await quiet()
  document.querySelector<HTMLButtonElement>('.term .head')!.click()
  await quiet()
  const card = () => document.querySelector('.open div')!.shadowRoot!
  card().querySelector<HTMLButtonElement>('.own button')!.click()
  await quiet()
  expect(asked).toContain('know')
  expect(card().textContent).toContain('On this page only. It could not be kept')
  expect(made.kept()).toEqual({})
})
