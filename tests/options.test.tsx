/**
 * The options page: an undo takes back what was done, and the focus is never lost with a button that has done its work.
 *
 * @vitest-environment happy-dom
 */
import { act } from 'preact/test-utils'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { root } from '../src/cli/built.ts'
import { readCatalog, templatesOf } from '../src/compile/catalog.ts'
import { withKnown } from '../src/glossary/settings.ts'
import { fromTemplates } from '../src/ui/templates.ts'
import { fakeBrowser } from './browser/fake-storage.ts'

const fake = vi.hoisted(() => ({ current: null as unknown }))
const made = fakeBrowser()
/** What stands in the browser's memory. */
const inMemory = new Set<string>()
/** What the reader has allowed, and whether the browser refuses to take it back. */
const sites = { allowed: [] as string[], areFixed: false }
fake.current = {
  ...made.browser,
  storage: {
    ...made.browser.storage,
    managed: { get: async () => ({}) },
    session: { clear: async () => void inMemory.clear() },
  },
  i18n: { getMessage: fromTemplates(templatesOf(readCatalog(root, 'en'))), getUILanguage: () => 'en' },
  permissions: {
    getAll: async () => ({ origins: sites.allowed }),
    async remove() {
      if (sites.areFixed) throw new Error('You cannot remove required permissions.')
      sites.allowed = []
      return true
    },
  },
}
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake.current
  },
}))
const { change, settings } = await import('../src/browser/store.ts')

const quiet = (): Promise<void> => act(() => new Promise(done => setTimeout(done, 20)))
const button = (name: string): HTMLButtonElement =>
  [...document.querySelectorAll('button')].find(
    each => (each.getAttribute('aria-label') ?? each.textContent) === name,
  )!

async function press(name: string): Promise<void> {
  button(name).focus()
  button(name).click()
  await quiet()
}

const known = async (): Promise<string[]> => (await settings()).known.map(({ name }) => name)

beforeEach(async () => {
  made.clear()
  for (const name of ['Bee', 'Cee']) await change(now => withKnown(now, { key: name, name }, true))
  vi.resetModules()
  await import('../src/options.tsx')
  await quiet()
})

test('undo brings a term back, and leaves what was learnt on a page meanwhile', async () => {
  await press('Mark again: Cee')
  await change(now => withKnown(now, { key: 'Dee', name: 'Dee' }, true))
  await quiet()
  await press('Undo')
  expect((await known()).toSorted()).toEqual(['Bee', 'Cee', 'Dee'])
})

test('with the button of a term that is marked again gone, the focus is on “Undo”', async () => {
  await press('Mark again: Cee')
  expect(document.activeElement).toBe(button('Undo'))
})

test('“Clear everything” asks, with the focus on its question, and “no” leads back', async () => {
  await press('Clear everything')
  expect(document.activeElement?.closest('.sure')).not.toBeNull()
  const no = document.querySelectorAll<HTMLButtonElement>('.sure button')[1]!
  await press(no.textContent!)
  expect(document.activeElement).toBe(button('Clear everything'))
})

describe('“Clear everything”', () => {
  async function clear(): Promise<void> {
    inMemory.add('handed over')
    sites.allowed = ['https://example.org/*']
    await press('Clear everything')
    await press(document.querySelector('.sure button')!.textContent!)
  }
  test('forgets what is kept, what is in the browser’s memory, and what was allowed', async () => {
    sites.areFixed = false
    await clear()
    expect([await known(), [...inMemory], sites.allowed]).toEqual([[], [], []])
    expect(document.body.textContent).toContain('Everything is cleared.')
  })
  test('forgets all it can where the browser does not take back a site, and says so', async () => {
    sites.areFixed = true
    await clear()
    expect([await known(), [...inMemory]]).toEqual([[], []])
    expect(document.body.textContent).toContain('the browser did not take back the sites')
  })
})
