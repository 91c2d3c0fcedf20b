/**
 * Two of our own pages at once: what one has kept, the other neither shows old nor writes over.
 *
 * @vitest-environment happy-dom
 */
import { act } from 'preact/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import { noWork, withAnswer } from '../src/classroom/work.ts'
import { root } from '../src/cli/built.ts'
import { readCatalog, templatesOf } from '../src/compile/catalog.ts'
import { fromTemplates } from '../src/ui/templates.ts'
import { fakeBrowser } from './browser/fake-storage.ts'
import { assignment } from './classroom/examples.ts'
import { bridge } from './classroom/lessons.ts'

const fake = vi.hoisted(() => ({ current: null as unknown }))
const made = fakeBrowser()
fake.current = {
  ...made.browser,
  storage: { ...made.browser.storage, session: { get: async () => ({}) } },
  i18n: { getMessage: fromTemplates(templatesOf(readCatalog(root, 'en'))), getUILanguage: () => 'en' },
}
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake.current
  },
}))
const { keepAssignment, keepWork, workOn } = await import('../src/browser/shelf.ts')

const quiet = (): Promise<void> => act(() => new Promise(done => setTimeout(done, 20)))
const nameField = (): HTMLInputElement => document.querySelector<HTMLInputElement>('#name')!

async function typeName(name: string): Promise<void> {
  nameField().value = name
  nameField().dispatchEvent(new Event('input', { bubbles: true }))
  await quiet()
}

const first = withAnswer(noWork(assignment, '2026-11-23'), 0, 'My first answer')
const mended = withAnswer(first, 0, 'My mended answer')

beforeEach(async () => {
  made.clear()
  await keepAssignment(assignment, false, bridge)
  await keepWork(first)
  location.hash = `#${assignment.id}`
  vi.resetModules()
  await import('../src/handin.tsx')
  await quiet()
})

test('an answer mended in the panel is what the page for handing in shows', async () => {
  await keepWork(mended)
  await quiet()
  expect(document.body.textContent).toContain('My mended answer')
})

test('a name added on that page goes with the answers kept meanwhile', async () => {
  await keepWork(mended)
  await typeName('Sam')
  expect(await workOn(assignment.id)).toEqual({ ...mended, name: 'Sam' })
})

test('the fold for the name stays open while a name is typed anew', async () => {
  await typeName('Sam')
  const fold = nameField().closest('details')!
  fold.open = true
  await typeName('')
  expect(fold.open).toBe(true)
})

test('the file that is handed in bears the student’s name, so that a teacher can tell thirty of them apart', async () => {
  await typeName('Ana Díaz')
  const saved: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download)
  })
  document.querySelector<HTMLButtonElement>('.acts .main')!.click()
  await quiet()
  expect(saved).toEqual(['ana-diaz-the-bridge-on-mill-street-work.json'])
})
