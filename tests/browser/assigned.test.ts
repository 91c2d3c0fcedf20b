import { beforeEach, describe, expect, test, vi } from 'vitest'

/** Tabs and the browser's memory, as far as they are asked for here. */
const fake = vi.hoisted(() => ({
  kept: {} as Record<string, unknown>,
  addresses: new Map<number, string | undefined>(),
  closed: [] as ((tab: number) => void)[],
}))
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      session: {
        get: async (key: string) => (key in fake.kept ? { [key]: fake.kept[key] } : {}),
        set: async (values: object) => void Object.assign(fake.kept, values),
        remove: async (key: string) => void delete fake.kept[key],
      },
    },
    action: {
      setBadgeBackgroundColor: async () => {},
      setBadgeText: async () => {},
      setTitle: async () => {},
    },
    i18n: { getMessage: (key: string) => key },
    tabs: {
      // Firefox throws on the spot what can be no tab.
      get(tab: number) {
        if (tab < 0) throw new Error('Integer -1 is too small.')
        if (!fake.addresses.has(tab)) return Promise.reject(new Error('No tab.'))
        return Promise.resolve({ url: fake.addresses.get(tab) })
      },
      onRemoved: { addListener: (listen: (tab: number) => void) => void fake.closed.push(listen) },
    },
  },
}))
const { arrivalIn, noteArrival } = await import('../../src/browser/assignment-links.ts')
const { assign, assigned, assignedTo, forgetClosedTabs, pageIn } = await import(
  '../../src/browser/assigned.ts'
)

const STORY = 'https://example.org/story'
const seen = (address: string, document = 'a') => ({ tab: 1, address, document })

beforeEach(() => {
  fake.kept = {}
  fake.addresses = new Map([[1, STORY]])
})

describe('an assignment opened in a tab', () => {
  test('is that of its page, whatever address the site gives it', async () => {
    await assign(1, 'read-1')
    expect(await assignedTo(seen(STORY))).toBe('read-1')
    expect(await assignedTo(seen('https://example.org/2025/another-name'))).toBe('read-1')
    fake.addresses.set(1, 'https://example.org/2025/another-name')
    expect(await assigned(1)).toBe('read-1')
    expect(await pageIn(1)).toEqual({
      tab: 1,
      address: 'https://example.org/2025/another-name',
      document: 'a',
    })
  })
  test('is forgotten when another page asks', async () => {
    await assign(1, 'read-1')
    await assignedTo(seen(STORY))
    expect(await assignedTo(seen('https://example.org/next', 'b'))).toBeNull()
    expect(fake.kept).toEqual({})
  })
  test('is not that of another page, even before one has asked', async () => {
    await assign(1, 'read-1')
    fake.addresses.set(1, 'https://example.org/next')
    expect(await assigned(1)).toBeNull()
    expect(await assignedTo(seen('https://example.org/next', 'b'))).toBeNull()
  })
  test('holds where the address may not be seen', async () => {
    fake.addresses.set(1, undefined)
    await assign(1, 'read-1')
    expect(await assigned(1)).toBe('read-1')
    expect(await assignedTo(seen(STORY))).toBe('read-1')
  })
  test('is taken from it by null, by closing it, and never comes to another tab', async () => {
    await assign(1, 'read-1')
    expect(await assigned(2)).toBeNull()
    expect(await assigned(-1)).toBeNull()
    await assign(-1, 'read-2')
    expect(Object.keys(fake.kept)).toEqual(['assigned:1'])
    expect(await pageIn(-1)).toEqual({ tab: -1, address: '', document: '' })
    await assign(1, null)
    expect(await assigned(1)).toBeNull()
    await assign(1, 'read-1')
    forgetClosedTabs()
    for (const closed of fake.closed) closed(1)
    await vi.waitFor(() => expect(fake.kept).toEqual({}))
  })
})

describe('the link that brought an assignment to a tab', () => {
  test('is noted for each, of two that come at once, and forgotten with its tab', async () => {
    await Promise.all([noteArrival(1, `${STORY}#newsgloss=1.a`), noteArrival(2, `${STORY}#newsgloss=1.b`)])
    expect(await arrivalIn(1, STORY)).toBe(`${STORY}#newsgloss=1.a`)
    expect(await arrivalIn(2, STORY)).toBe(`${STORY}#newsgloss=1.b`)
    forgetClosedTabs()
    for (const closed of fake.closed) closed(1)
    await vi.waitFor(async () => expect(await arrivalIn(1, STORY)).toBeNull())
    expect(await arrivalIn(2, STORY)).not.toBeNull()
  })
})
