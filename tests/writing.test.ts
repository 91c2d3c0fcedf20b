/**
 * Whatever is typed is kept: in its place, or as a draft, or it stays in the form and says so; and what another window
 * has written is not written over.
 *
 * @vitest-environment happy-dom
 */
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Placed, Subject, Writing } from '../src/teaching/writing.ts'

/** A browser's storage: it gives fields back in the order of the alphabet, and may have no room, or keep nothing at all. */
const shelf = vi.hoisted(() => ({ kept: new Map<string, string>(), full: false, incognito: false }))

const sorted = (value: unknown): unknown =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, part]) => [key, sorted(part)]),
      )

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { getManifest: () => ({ version: '1' }) },
    extension: {
      get inIncognitoContext() {
        return shelf.incognito
      },
    },
    storage: {
      local: {
        get: async (keys: string | string[]) =>
          Object.fromEntries(
            [keys].flat().flatMap(key => {
              const text = shelf.kept.get(key)
              return text === undefined ? [] : [[key, sorted(JSON.parse(text))]]
            }),
          ),
        set: async (items: Record<string, unknown>) => {
          if (shelf.full) throw new Error('No room.')
          for (const [key, value] of Object.entries(items)) shelf.kept.set(key, JSON.stringify(value))
        },
        remove: async (keys: string | string[]) => {
          for (const key of [keys].flat()) shelf.kept.delete(key)
        },
      },
      onChanged: { addListener: () => {} },
    },
  },
}))

const { openWriting } = await import('../src/teaching/writing.ts')

interface Made {
  readonly b: string
  readonly a: string
}

/** What stands in its place. Sound is what ends with a full stop; it is kept without blanks around it. */
let place: Made | null
let leaving: AbortController

const subject: Subject<string, Made> = {
  draft: () => 'x',
  now: async () => place,
  typingOf: made => made?.a ?? '',
  typingFrom: kept => (typeof kept === 'string' ? kept : null),
  make: typing => (typing.trim().endsWith('.') ? { b: 'same', a: typing.trim() } : null),
  async keep(made, before): Promise<Placed<Made>> {
    if (shelf.incognito) return { not: 'private' }
    if (shelf.full) return { not: 'full' }
    if (place?.a !== before?.a) return { other: place }
    place = made
    return { kept: made }
  },
}

const open = (drawn = () => {}): Promise<Writing<string, Made>> => openWriting(subject, drawn, leaving.signal)

const draft = (): unknown => JSON.parse(shelf.kept.get('draft:x') ?? 'null')

beforeEach(() => {
  shelf.kept.clear()
  shelf.full = shelf.incognito = false
  place = null
  leaving = new AbortController()
})

test('what is sound goes to its place after a pause, and leaves no draft', async () => {
  vi.useFakeTimers()
  try {
    const writing = await open()
    writing.type('A')
    writing.type('A wall.')
    expect(writing.standing.is).toBe('typing')
    await vi.advanceTimersByTimeAsync(200)
    expect(place).toBeNull()
    await vi.advanceTimersByTimeAsync(300)
    expect(place).toEqual({ b: 'same', a: 'A wall.' })
    expect(writing.standing.is).toBe('kept')
    expect(draft()).toBeNull()
  } finally {
    vi.useRealTimers()
  }
})

test('a letter typed while something begun is put in its place leaves no draft of what was begun', async () => {
  let name = '+'
  const begun: Subject<string, Made> = {
    ...subject,
    draft: () => name,
    async keep(made, before) {
      if (name === '+') writing.type('A wall of stone.')
      name = 'wall'
      return subject.keep(made, before)
    },
  }
  const writing = await openWriting(begun, () => {}, leaving.signal)
  writing.type('A wall.')
  await writing.settle()
  await writing.settle()
  expect(place?.a).toBe('A wall of stone.')
  expect([...shelf.kept.keys()]).toEqual([])
})

test('what is not sound stays a draft, and is there when the browser has quit in between', async () => {
  place = { b: 'same', a: 'A wall.' }
  const writing = await open()
  writing.type('A wall, or')
  await writing.settle()
  expect(writing.standing.is).toBe('draft')
  expect(place.a).toBe('A wall.')
  const again = await open()
  expect(again.typing).toBe('A wall, or')
  expect(again.standing.is).toBe('draft')
  again.type('A wall, or a bank.')
  await again.settle()
  expect(place).toEqual({ a: 'A wall, or a bank.', b: 'same' })
  expect(draft()).toBeNull()
})

test('leaving keeps what was typed a moment before', async () => {
  const writing = await open()
  writing.type('A wall.')
  leaving.abort()
  await vi.waitFor(() => expect(place?.a).toBe('A wall.'))
})

test('typing back to what was there leaves no draft', async () => {
  place = { b: 'same', a: 'A wall.' }
  const writing = await open()
  writing.type('A wall')
  await writing.settle()
  expect(draft()).not.toBeNull()
  writing.type('A wall.')
  await writing.settle()
  expect(writing.standing.is).toBe('settled')
  expect(draft()).toBeNull()
})

describe('when two windows write the same', () => {
  const both = async () => {
    place = { b: 'same', a: 'A wall.' }
    const [mine, theirs] = [await open(), await open()]
    theirs.type('A bank.')
    await theirs.settle()
    mine.type('A dike.')
    await mine.settle()
    expect(place?.a).toBe('A bank.')
    expect(mine.standing).toEqual({ is: 'changed elsewhere', other: { a: 'A bank.', b: 'same' } })
    return mine
  }
  test('nothing is written over, and the writer may keep hers', async () => {
    const mine = await both()
    await mine.choose('mine')
    expect(place?.a).toBe('A dike.')
    expect(mine.standing.is).toBe('kept')
  })
  test('or take the other', async () => {
    const mine = await both()
    await mine.choose('theirs')
    expect(mine.typing).toBe('A bank.')
    expect(place?.a).toBe('A bank.')
    expect(draft()).toBeNull()
  })
  test('while she has not chosen, what she goes on typing is kept as a draft', async () => {
    const mine = await both()
    mine.type('A dike, I say.')
    await mine.settle()
    expect(mine.standing.is).toBe('changed elsewhere')
    expect(draft()).toMatchObject({ typing: 'A dike, I say.' })
    expect(place?.a).toBe('A bank.')
  })
  test('what the other window has dropped of her draft is kept again', async () => {
    place = { b: 'same', a: 'A wall.' }
    const [mine, theirs] = [await open(), await open()]
    mine.type('A dike, or')
    await mine.settle()
    theirs.type('A bank.')
    await theirs.settle()
    expect(draft()).toBeNull()
    await mine.look()
    expect(mine.standing.is).toBe('changed elsewhere')
    expect(draft()).toMatchObject({ typing: 'A dike, or' })
  })
  test('what was not touched follows the other window', async () => {
    place = { b: 'same', a: 'A wall.' }
    const mine = await open()
    place = { a: 'A bank.', b: 'same' }
    await mine.look()
    expect(mine.typing).toBe('A bank.')
    expect(mine.standing.is).toBe('settled')
  })
  test('a draft from before the other’s change is not taken for the newer one', async () => {
    place = { b: 'same', a: 'A wall.' }
    const before = await open()
    before.type('A dike')
    await before.settle()
    place = { a: 'A bank.', b: 'same' }
    const after = await open()
    expect(after.typing).toBe('A dike')
    expect(after.standing).toEqual({ is: 'changed elsewhere', other: place })
  })
  test('what was deleted there is not put back unasked', async () => {
    place = { b: 'same', a: 'A wall.' }
    const mine = await open()
    place = null
    mine.type('A dike.')
    await mine.settle()
    expect(place).toBeNull()
    expect(mine.standing).toEqual({ is: 'changed elsewhere', other: null })
    await mine.choose('mine')
    expect(place).toEqual({ a: 'A dike.', b: 'same' })
  })
})

test.each([
  ['full', (): void => void (shelf.full = true)],
  ['private', (): void => void (shelf.incognito = true)],
] as const)('where nothing can be kept (%s), it stays in the form and says so', async (why, make) => {
  const writing = await open()
  make()
  for (const typed of ['A wall', 'A wall.']) {
    writing.type(typed)
    await writing.settle()
    expect(writing.standing).toEqual({ is: 'not kept', why })
    expect(writing.typing).toBe(typed)
  }
  expect(place).toBeNull()
  shelf.full = shelf.incognito = false
  writing.type('A wall, again.')
  await writing.settle()
  expect(writing.standing.is).toBe('kept')
})

test('what is forgotten is neither in its place nor a draft', async () => {
  const writing = await open()
  writing.type('A dike')
  await writing.settle()
  await writing.forget()
  leaving.abort()
  await writing.settle()
  expect(place).toBeNull()
  expect(draft()).toBeNull()
})
