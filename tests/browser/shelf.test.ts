import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { PackFile } from '../../src/classroom/pack-file.ts'
import { noWork, withAnswer, withGuess } from '../../src/classroom/work.ts'
import { type Settings, withKnown } from '../../src/glossary/settings.ts'
import { assignment, pack } from '../classroom/examples.ts'
import { fakeBrowser } from './fake-storage.ts'

const fake = vi.hoisted(() => ({ current: null as unknown }))
const made = fakeBrowser()
fake.current = made.browser
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake.current
  },
}))
const {
  arrangePacks,
  assignmentOf,
  assignments,
  assignmentsOn,
  changeWork,
  draftOf,
  dropAssignment,
  dropPack,
  keepAssignment,
  keepDraft,
  keepPack,
  keepWork,
  packs,
  packsOn,
  whenShelfChanges,
  workOn,
} = await import('../../src/browser/shelf.ts')

const { change, settings } = await import('../../src/browser/store.ts')

const other: PackFile = { ...pack, id: 'other-2b', title: 'Another' }
const ids = async (): Promise<string[]> => (await packs()).map(({ id }) => id)

beforeEach(() => made.clear())

describe('packs', () => {
  test('a new one comes first and is on; kept again it keeps its place', async () => {
    expect(await keepPack(pack)).toBe('kept')
    expect(await keepPack(other)).toBe('kept')
    expect(await ids()).toEqual([other.id, pack.id])
    expect(await keepPack({ ...pack, title: 'New title' })).toBe('kept')
    const [, again] = await packs()
    expect(again).toMatchObject({ id: pack.id, on: true, pack: { title: 'New title' }, troubles: [] })
    expect((await packsOn()).map(({ credit }) => credit.from)).toEqual(['Another', 'New title'])
  })
  test('they stand in their reader’s order, on or off', async () => {
    await keepPack(pack)
    await keepPack(other)
    await arrangePacks([
      { id: pack.id, on: true },
      { id: other.id, on: false },
      { id: 'unknown-1', on: true },
    ])
    expect((await packs()).map(({ id, on }) => [id, on])).toEqual([
      [pack.id, true],
      [other.id, false],
    ])
    expect((await packsOn()).map(({ id }) => id)).toEqual([pack.id])
  })
  test('two kept at once both last', async () => {
    await Promise.all([keepPack(pack), keepPack(other), keepAssignment(assignment, true, null)])
    expect(await ids()).toEqual([other.id, pack.id])
    expect((await assignments()).length).toBe(1)
  })
  test('one that was dropped leaves nothing behind', async () => {
    await keepPack(pack)
    await dropPack(pack.id)
    expect(made.kept()).toEqual({ packs: [] })
  })
  test('another version of ours compiles it anew', async () => {
    await keepPack(pack)
    made.spoil({ [`compiled:${pack.id}`]: { version: '0.9', pack: 'of another form' } })
    expect((await packsOn())[0]).toMatchObject({ id: pack.id, credit: { from: pack.title } })
  })
})

/** Locks as all pages of an extension have them in common. */
function locks() {
  const last = new Map<string, Promise<unknown>>()
  return {
    request<T>(name: string, act: () => Promise<T>): Promise<T> {
      const done = (last.get(name) ?? Promise.resolve()).then(act)
      last.set(name, done)
      return done
    },
  }
}

test('what two of our pages keep at once both lasts', async () => {
  vi.stubGlobal('navigator', { locks: locks() })
  vi.resetModules()
  const shelf = await import('../../src/browser/shelf.ts')
  const store = await import('../../src/browser/store.ts')
  const learn = (name: string) => (now: Settings) => withKnown(now, { key: name, name }, true)
  await Promise.all([
    keepAssignment(assignment, true, null),
    shelf.keepAssignment({ ...assignment, id: 'later-2' }, true, null),
    change(learn('Bee')),
    store.change(learn('Cee')),
  ])
  vi.unstubAllGlobals()
  expect((await assignments()).length).toBe(2)
  expect((await settings()).known.map(({ key }) => key)).toEqual(['Bee', 'Cee'])
})

test('what is typed is kept at once, whatever another page is about: its page may be closing', async () => {
  vi.stubGlobal('navigator', { locks: { request: () => new Promise(() => {}) } })
  vi.resetModules()
  const shelf = await import('../../src/browser/shelf.ts')
  expect(await shelf.keepDraft('pack', 'typed')).toBe('kept')
  vi.unstubAllGlobals()
})

describe('when there is no room', () => {
  test('what was kept stays as it was, whole', async () => {
    await keepPack(pack)
    const before = JSON.stringify(made.kept())
    made.state.room = before.length
    expect(await keepPack({ ...pack, title: 'A title that is a good deal longer than the old one' })).toBe(
      'full',
    )
    expect(await keepPack(other)).toBe('full')
    expect(await keepAssignment(assignment, false, null)).toBe('full')
    expect(await keepDraft('pack', { typed: 'x'.repeat(100) })).toBe('full')
    expect(JSON.stringify(made.kept())).toBe(before)
    expect(await ids()).toEqual([pack.id])
  })
  test('the next write is tried again', async () => {
    made.state.room = 10
    expect(await keepPack(pack)).toBe('full')
    made.state.room = Number.POSITIVE_INFINITY
    expect(await keepPack(pack)).toBe('kept')
    expect(await ids()).toEqual([pack.id])
  })
})

describe('in a private window', () => {
  test('nothing is written', async () => {
    made.state.isPrivate = true
    expect(await keepPack(pack)).toBe('private')
    expect(await keepWork(noWork(assignment, '2026-11-22'))).toBe('private')
    expect(await dropPack(pack.id)).toBe('private')
    expect(made.kept()).toEqual({})
  })
})

describe('what was damaged', () => {
  test('of a pack is told; nothing else is lost', async () => {
    await keepPack(other)
    await keepPack(pack)
    made.spoil({ [`pack:${pack.id}`]: '{"newsgloss":"pa', [`compiled:${pack.id}`]: 7 })
    const [first, second] = await packs()
    expect(first).toMatchObject({ id: pack.id, pack: null })
    expect(first!.troubles.length).toBeGreaterThan(0)
    expect(second?.pack?.title).toBe('Another')
    expect((await packsOn()).map(({ id }) => id)).toEqual([other.id])
  })
  test('of the lists is as if nothing were kept', async () => {
    made.spoil({ packs: 'none', assignments: [null, 7, { id: 3 }, { id: 'gone-1', address: 9 }] })
    expect(await packs()).toEqual([])
    expect(await assignments()).toEqual([])
    expect(await assignmentsOn('https://example.org/')).toEqual([])
  })
  test('a storage that fails reads as empty', async () => {
    await keepPack(pack)
    made.state.broken = true
    expect(await packs()).toEqual([])
    expect(await packsOn()).toEqual([])
    expect(await workOn(assignment.id)).toBeNull()
    expect(await draftOf('pack')).toBeNull()
  })
})

describe('when one read fails', () => {
  const failing = async (act: () => Promise<unknown>): Promise<unknown> => {
    const before = JSON.stringify(made.kept())
    made.state.failing = 1
    const kept = await act()
    expect(JSON.stringify(made.kept())).toBe(before)
    return kept
  }
  test('a change is not kept, says so, and takes nothing else away', async () => {
    await keepPack(pack)
    await keepAssignment(assignment, false, null)
    await keepWork(withAnswer(noWork(assignment, '2026-11-22'), 0, 'Because.'))
    expect(await failing(() => keepPack(other))).toBe('full')
    expect(await failing(() => dropPack(other.id))).toBe('full')
    expect(await failing(() => arrangePacks([{ id: pack.id, on: false }]))).toBe('full')
    expect(await failing(() => keepAssignment({ ...assignment, id: 'later-2' }, true, null))).toBe('full')
    expect(await failing(() => dropAssignment('later-2'))).toBe('full')
    const answered = (): Promise<unknown> =>
      changeWork(noWork(assignment, '2026-11-23'), work => withAnswer(work, 1, 'Later.'))
    expect(await failing(answered)).toBe('full')
    expect(await answered()).toBe('kept')
    expect((await workOn(assignment.id))?.answers).toEqual([
      { question: 0, answer: 'Because.' },
      { question: 1, answer: 'Later.' },
    ])
  })
  test('so it is with the settings', async () => {
    for (const name of ['Bee', 'Cee']) await change(now => withKnown(now, { key: name, name }, true))
    const learn = (): Promise<unknown> => change(now => withKnown(now, { key: 'Dee', name: 'Dee' }, true))
    expect(await failing(learn)).toBe(false)
    expect(await learn()).toBe(true)
    expect((await settings()).known.map(({ key }) => key)).toEqual(['Bee', 'Cee', 'Dee'])
  })
})

describe('assignments', () => {
  const { address } = assignment.article
  test('are found by their article, the latest first, and by their id', async () => {
    await keepAssignment(assignment, false, null)
    await keepAssignment({ ...assignment, id: 'later-2' }, true, null)
    const elsewhere = { ...assignment.article, address: 'https://example.org/other' }
    await keepAssignment({ ...assignment, id: 'else-3', article: elsewhere }, true, null)
    const here = await assignmentsOn(`${address}?utm_source=x#newsgloss=1.abc`)
    expect(here.map(({ assignment: { id }, mine }) => [id, mine])).toEqual([
      ['later-2', true],
      [assignment.id, false],
    ])
    expect(await assignmentOf(assignment.id)).toEqual({ assignment, mine: false, lesson: null })
    expect(await assignmentOf('nobody-4')).toBeNull()
  })
  test('keep their work apart from the others, and take it with them', async () => {
    await keepAssignment(assignment, false, null)
    const work = withAnswer(noWork(assignment, '2026-11-22'), 0, 'Because.')
    await keepWork(work)
    expect(await workOn(assignment.id)).toEqual(work)
    expect(await workOn('another-1')).toBeNull()
    await dropAssignment(assignment.id)
    expect(made.kept()).toEqual({ assignments: [] })
  })
})

test('what has changed is told: answers are work, and a guess is more than that', async () => {
  const heard: string[][] = []
  whenShelfChanges(what => heard.push([...what].sort()))
  await keepPack(pack)
  await keepAssignment(assignment, false, null)
  const work = noWork(assignment, '2026-11-22')
  await keepWork(withAnswer(work, 0, 'B'))
  await keepWork(withAnswer(work, 0, 'Be'))
  await keepWork(withGuess(work, 'courts/injunction', 'A st'))
  await keepWork(withGuess(work, 'courts/injunction', 'A stop'))
  await keepDraft('pack', 'x')
  expect(heard).toEqual([['packs'], ['assignments'], ['work'], ['work'], ['guesses', 'work'], ['work']])
})
