/** What an educator does with packs can be taken back, and takes nothing else with it. */
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { PackFile } from '../../src/classroom/pack-file.ts'
import { speakIn } from '../../src/cli/speak.ts'
import type { Said } from '../../src/ui/classroom/Classroom.tsx'
import { say } from '../../src/ui/words.ts'
import { fakeBrowser } from '../browser/fake-storage.ts'
import { pack, shortEntry, zoning } from '../classroom/examples.ts'

const fake = vi.hoisted(() => ({ current: null as unknown, saved: [] as string[] }))
const made = fakeBrowser()
fake.current = made.browser
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake.current
  },
}))
vi.mock('../../src/browser/save-file.ts', () => ({
  saveFile: (name: string) => void fake.saved.push(name),
}))
/** Of each lock, the last who asked for it. */
const last = new Map<string, Promise<unknown>>()
vi.stubGlobal('navigator', {
  locks: {
    request(name: string, run: () => unknown) {
      const done = (last.get(name) ?? Promise.resolve()).then(run)
      last.set(name, done)
      return done
    },
  },
})

const { arrangePacks, draftOf, dropPack, keepDraft, keepPack, packs } = await import(
  '../../src/browser/shelf.ts'
)
const { changePack } = await import('../../src/browser/change-pack.ts')
const { bringBack, hide, movePack, removeEntry, removePack, savePack, switchPack, takeIn } = await import(
  '../../src/teaching/pack-acts.ts'
)

const setback = shortEntry('setback', 'setback', 'How far a building must stand from the street.')
const other: PackFile = { ...pack, id: 'other-2b', title: 'Another' }

let said: Said
let heard: string[]
const tell = (next: Said): void => {
  said = next
  heard.push(next.say)
}

const now = async (): Promise<PackFile | null> =>
  (await packs()).find(({ id }) => id === pack.id)?.pack ?? null
const ids = async () => (await now())?.entries.map(({ id }) => id)
const order = async () => (await packs()).map(({ id, on }) => [id, on])

/** What is written in another tab, or beside the way back. */
const write = (next: (now: PackFile) => PackFile) => changePack(pack.id, now => now && next(now))

async function undo(): Promise<string> {
  const before = said
  said.undo?.()
  await vi.waitFor(() => expect(said).not.toBe(before))
  return said.say
}

beforeEach(async () => {
  speakIn('en')
  heard = []
  made.clear()
  await keepPack(pack)
})

describe('undo leaves what was written since', () => {
  test('an entry of ours is hidden, terms are written, and only the hiding is taken back', async () => {
    await hide(pack.id, 'courts/injunction', 'Injunction', tell)
    await write(now => ({ ...now, title: 'Towns', entries: [...now.entries, setback] }))
    expect(await undo()).toBe(say('optionsSaidUndone'))
    expect(await now()).toEqual({ ...pack, title: 'Towns', entries: [...pack.entries, setback] })
  })
  test('a deleted term is put back in its place under a new title', async () => {
    await removeEntry(pack.id, 'zoning-board', tell)
    expect(await ids()).toEqual(['variance'])
    await write(now => ({ ...now, title: 'Towns', entries: [...now.entries, setback] }))
    await undo()
    expect(await now()).toMatchObject({ title: 'Towns', entries: [zoning, pack.entries[1], setback] })
  })
  test('a file is taken in, and the note is written after', async () => {
    await takeIn({ pack: { ...pack, entries: [setback] }, changes: [], hides: 0 }, pack, 'Taken.', tell)
    await write(now => ({ ...now, note: 'For May.' }))
    await undo()
    expect(await now()).toEqual({ ...pack, note: 'For May.' })
  })
  test('a deleted pack comes back where it was; another stays switched off', async () => {
    await keepPack(other)
    await arrangePacks([
      { id: pack.id, on: false },
      { id: other.id, on: true },
    ])
    await removePack(pack.id, tell)
    await switchPack(other.id, false)
    expect(await undo()).toBe(say('optionsSaidUndone'))
    expect(await order()).toEqual([
      [pack.id, false],
      [other.id, false],
    ])
    expect(await now()).toEqual(pack)
  })
  test('packs that have come or gone up since stay where they are', async () => {
    await takeIn({ pack: other, changes: [], hides: 0 }, null, 'Taken.', tell)
    const third = { ...pack, id: 'third-3c' }
    await keepPack(third)
    await movePack(pack.id, -1)
    await switchPack(third.id, false)
    await undo()
    expect(await order()).toEqual([
      [third.id, false],
      [pack.id, true],
    ])
  })
})

describe('what was changed since is not undone, and that is said', () => {
  const refused = async () => {
    const before = await packs()
    expect(await undo()).toBe(say('packUndoMeanwhile'))
    expect(await packs()).toEqual(before)
  }
  test('a term of the same name was written for the deleted one', async () => {
    await removeEntry(pack.id, 'variance', tell)
    await write(now => ({ ...now, entries: [...now.entries, { ...setback, id: 'variance' }] }))
    await refused()
  })
  test('a term in our words again was rewritten', async () => {
    await bringBack(pack.id, 'local/zoning', 'Zoning', tell)
    await write(now => ({ ...now, entries: now.entries.map(entry => ({ ...entry, gist: 'A board.' })) }))
    await refused()
  })
  test('a pack that was taken in was written in', async () => {
    await dropPack(pack.id)
    await takeIn({ pack, changes: [], hides: 0 }, null, 'Taken.', tell)
    await write(now => ({ ...now, entries: [...now.entries, setback] }))
    await refused()
  })
  test('a deleted pack was brought in anew', async () => {
    await removePack(pack.id, tell)
    await keepPack({ ...pack, title: 'From the file' })
    await refused()
  })
})

test('undo pressed twice undoes once, and says so', async () => {
  await removeEntry(pack.id, 'variance', tell)
  const press = said.undo
  press?.()
  press?.()
  await vi.waitFor(() => expect(heard).toHaveLength(3))
  expect(heard.slice(1)).toEqual([say('optionsSaidUndone'), say('optionsSaidUndone')])
  expect(await now()).toEqual(pack)
})

test('a pack that was deleted since is not made again by an undo', async () => {
  await hide(pack.id, 'courts/injunction', 'Injunction', tell)
  await dropPack(pack.id)
  expect(await undo()).toBe(say('packGone'))
  expect(await packs()).toEqual([])
})

describe('what was begun in it goes with it, and comes back with it', () => {
  const begin = async () => {
    for (const name of [
      `pack:${pack.id}`,
      `entry:${pack.id}/+`,
      `entry:${pack.id}/variance`,
      'entry:other-2b/+',
    ])
      await keepDraft(name, { typing: name, before: null })
    return Object.keys(made.kept()).sort()
  }
  const drafts = () => Object.keys(made.kept()).filter(key => key.startsWith('draft:'))
  test('a pack', async () => {
    const before = await begin()
    await removePack(pack.id, tell)
    expect(drafts()).toEqual(['draft:entry:other-2b/+'])
    await undo()
    expect(Object.keys(made.kept()).sort()).toEqual(before)
    expect(await draftOf(`entry:${pack.id}/+`)).toMatchObject({ typing: `entry:${pack.id}/+` })
  })
  test('a term', async () => {
    const before = await begin()
    await removeEntry(pack.id, 'variance', tell)
    expect(drafts()).not.toContain(`draft:entry:${pack.id}/variance`)
    await undo()
    expect(Object.keys(made.kept()).sort()).toEqual(before)
  })
  test('but not to a term of the same name that was written since', async () => {
    await begin()
    await removeEntry(pack.id, 'variance', tell)
    await write(now => ({ ...now, entries: [...now.entries, { ...setback, id: 'variance' }] }))
    await undo()
    expect(drafts()).not.toContain(`draft:entry:${pack.id}/variance`)
  })
  test('a pack that could not be deleted keeps it', async () => {
    const before = await begin()
    made.state.isPrivate = true
    await removePack(pack.id, tell)
    await removeEntry(pack.id, 'variance', tell)
    expect(Object.keys(made.kept()).sort()).toEqual(before)
  })
})

test('a pack made here is saved under the title that it has now', () => {
  savePack({ ...pack, id: 'my-pack-3x7ab91', title: 'Towns & rivers' })
  savePack({ ...pack, title: '生物' })
  expect(fake.saved).toEqual(['towns-rivers.json', 'pack.json'])
})
