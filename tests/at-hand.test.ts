/** What pages are read with: one failure, or one pack that cannot be made ready, must not silence ours. */
import { expect, test, vi } from 'vitest'
import type { PackFile } from '../src/classroom/pack-file.ts'
import { teacherPacks } from '../src/classroom/teacher-pack.ts'
import { fakeBrowser } from './browser/fake-storage.ts'
import { pack } from './classroom/examples.ts'

const fake = vi.hoisted(() => ({ current: null as unknown }))
const made = fakeBrowser()
fake.current = { ...made.browser, storage: { ...made.browser.storage, managed: { get: async () => ({}) } } }
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake.current
  },
}))
/** Our own pack; null while it cannot be opened. */
const ours = vi.hoisted(() => ({ pack: null as unknown }))
vi.mock('virtual:glossary', () => ({
  get pack() {
    if (ours.pack === null) throw new Error('Not yet.')
    return ours.pack
  },
}))
const { packsAtHand } = await import('../src/at-hand.ts')
const { makePack } = await import('../src/glossary/pack.ts')

test('packs that could not be opened are opened anew at the next question', async () => {
  await expect(packsAtHand()).rejects.toThrow('Not yet.')
  ours.pack = makePack('', [])
  expect((await packsAtHand()).mine).toEqual([])
})

test('a pack that cannot be made ready leaves the others as they are', () => {
  const broken = {
    ...pack,
    id: 'broken-1',
    get entries(): PackFile['entries'] {
      throw new Error('What nobody thought of.')
    },
  }
  expect(teacherPacks([broken, pack]).map(({ id }) => id)).toEqual([pack.id])
})
