/**
 * A term of a pack is written beside the others, never over one of them.
 *
 * @vitest-environment happy-dom
 */
import { beforeEach, expect, test, vi } from 'vitest'
import { NOTHING_TYPED } from '../../src/classroom/entry-typing.ts'
import { type PackFile, readPackFile } from '../../src/classroom/pack-file.ts'
import { speakIn } from '../../src/cli/speak.ts'
import type { Stage } from '../../src/teaching/room.ts'
import type { EntryFormProps } from '../../src/ui/classroom/EntryForm.tsx'
import { fakeBrowser } from '../browser/fake-storage.ts'
import { pack, TODAY } from '../classroom/examples.ts'

const fake = vi.hoisted(() => ({ current: null as unknown, saved: [] as string[] }))
const made = fakeBrowser()
fake.current = made.browser
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake.current
  },
}))
vi.mock('../../src/browser/messages.ts', () => ({ ask: async () => null }))
vi.mock('../../src/browser/save-file.ts', () => ({
  saveFile: (_name: string, _type: string, text: string) => void fake.saved.push(text),
}))
vi.stubGlobal('navigator', { locks: { request: (_: string, run: () => unknown) => run() } })

const { keepPack } = await import('../../src/browser/shelf.ts')
const { openEntry } = await import('../../src/teaching/writing-entry.tsx')

const stage: Stage = {
  today: TODAY,
  packs: () => [{ id: pack.id, pack, on: true, troubles: [] }],
  pack: () => pack,
  know: () => {},
  draw: () => {},
  tell: () => {},
  bringIn: () => {},
  go: () => {},
}

beforeEach(async () => {
  speakIn('en')
  made.clear()
  await keepPack(pack)
})

/** The form, as it stands. */
async function open(): Promise<() => EntryFormProps> {
  const room = await openEntry(pack.id, null, stage, new AbortController().signal)
  return () => room!.view()!.props as EntryFormProps
}

test('saved as a file where there is no room, a begun term leaves one of its headword in the pack', async () => {
  const form = await open()
  made.state.room = 0
  vi.useFakeTimers()
  try {
    form().act.type({ ...NOTHING_TYPED, headword: 'variance', gist: 'How far numbers lie apart.' })
    await vi.advanceTimersByTimeAsync(1_000)
  } finally {
    vi.useRealTimers()
  }
  expect(form().kept).toEqual({ is: 'not kept', why: 'full' })
  form().act.save?.()
  const file = readPackFile(fake.saved.at(-1)!, TODAY).pack as PackFile
  expect(file.entries.slice(0, 2)).toEqual(pack.entries)
  expect(file.entries.map(({ gist }) => gist).at(-1)).toBe('How far numbers lie apart.')
})
