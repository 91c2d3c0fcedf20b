/**
 * The assignments on the educator's own page, and what students hand in on them.
 *
 * @vitest-environment happy-dom
 */
import { beforeEach, expect, test, vi } from 'vitest'
import { noWork, type Work, withAnswer } from '../../src/classroom/work.ts'
import { workFile } from '../../src/classroom/work-file.ts'
import { speakIn } from '../../src/cli/speak.ts'
import type { Stage } from '../../src/teaching/room.ts'
import type { AssignmentsProps, Unfolded } from '../../src/ui/classroom/Assignments.tsx'
import type { Said } from '../../src/ui/classroom/Classroom.tsx'
import { assignment } from '../classroom/examples.ts'
import { bridge } from '../classroom/lessons.ts'
import { fakeExtension } from './fake-extension.ts'

const polyfill = vi.hoisted(() => ({ browser: null as unknown }))
vi.mock('webextension-polyfill', () => ({
  get default() {
    return polyfill.browser
  },
}))
const extension = fakeExtension()
polyfill.browser = extension.browser
Object.assign(globalThis, { browser: extension.browser, scrollTo: () => {} })

const { draftOf, keepAssignment, keepDraft } = await import('../../src/browser/shelf.ts')
const { openAssignments } = await import('../../src/teaching/assignments.tsx')
speakIn('en')

const { id } = assignment

/** The page with her assignment unfolded, and what it says at last. */
async function unfoldedPage() {
  let said: Said | null = null
  const stage = { draw: () => {}, tell: (next: Said) => void (said = next) } as Partial<Stage> as Stage
  const room = await openAssignments(stage, new AbortController().signal)
  const props = (): AssignmentsProps => room.view()?.props as AssignmentsProps
  props().act.unfold(id)
  await vi.waitFor(() => expect(props().unfolded).not.toBeNull())
  const unfolded = (): Unfolded => props().unfolded!
  return {
    props,
    unfolded,
    said: () => said,
    async open(...files: File[]) {
      unfolded().handIns.act.open(files)
      await new Promise(done => setTimeout(done, 20))
      return unfolded().handIns.handIns.map(({ work }) => work.name ?? '')
    },
  }
}

const begun = withAnswer(noWork(assignment, '2026-11-23'), 1, 0)

/** A file under the name that the program gives to every student's. */
const handedIn = (work: Work, lastModified: number): File =>
  new File([workFile(work, bridge)], 'the-bridge-on-mill-street-work.json', { lastModified })

beforeEach(async () => {
  extension.clear()
  extension.background.lesson = bridge
  await keepAssignment(assignment, true, bridge)
})

test('files of several students stay side by side, though all bear one name', async () => {
  const page = await unfoldedPage()
  const [ana, ben] = [handedIn({ ...begun, name: 'Ana' }, 1), handedIn({ ...begun, name: 'Ben' }, 2)]
  expect(await page.open(ana)).toEqual(['Ana'])
  expect(await page.open(ben)).toEqual(['Ana', 'Ben'])
  expect(await page.open(handedIn(begun, 3), handedIn(begun, 4))).toHaveLength(4)
})

test('a file that is opened once more is not counted twice', async () => {
  const page = await unfoldedPage()
  const ana = handedIn({ ...begun, name: 'Ana' }, 1)
  await page.open(ana)
  expect(await page.open(ana, handedIn({ ...begun, name: 'Ben' }, 2))).toEqual(['Ana', 'Ben'])
})

test('work in a script whose letters take three bytes is read as any other', async () => {
  const page = await unfoldedPage()
  const answer = '桥'.repeat(8_000)
  const work = Array.from({ length: 15 }).reduce<Work>((work, _, i) => withAnswer(work, i, answer), begun)
  const questions = Array.from({ length: 15 }, () => ({ kind: 'open' as const, ask: 'Why?' }))
  const long = new File([workFile({ ...work, name: 'Mei' }, { ...bridge, questions })], 'work.json')
  expect(long.size).toBeGreaterThan(700_000)
  expect(await page.open(long)).toEqual(['Mei'])
})

test('the copy of one with a long title can be read, and is opened to be changed', async () => {
  const page = await unfoldedPage()
  await keepAssignment({ ...assignment, id: 'long-1abc', title: 'x'.repeat(195) }, true, bridge)
  await vi.waitFor(() => expect(page.props().made).toHaveLength(2))
  page.props().act.copy('long-1abc')
  await vi.waitFor(() => expect(page.props().changing?.making.title).toMatch(/^x{193} \(copy\)$/))
  expect(page.props().made).toHaveLength(3)
})

test('one that another window has changed is shown as it is now', async () => {
  const page = await unfoldedPage()
  const later = { ...bridge, title: 'The bridge, again' }
  await keepAssignment(assignment, true, later)
  await vi.waitFor(() => expect(page.unfolded().preview.lesson).toEqual(later))
})

test('what is deleted takes a begun change along, and brings it back', async () => {
  const page = await unfoldedPage()
  await keepDraft(`changing:${id}`, 'half a sentence')
  page.props().act.drop(id)
  await vi.waitFor(() => expect(page.said()?.undo).toBeTypeOf('function'))
  expect(await draftOf(`changing:${id}`)).toBeNull()
  page.said()!.undo!()
  await vi.waitFor(() => expect(page.props().made).toHaveLength(1))
  expect(await draftOf(`changing:${id}`)).toBe('half a sentence')
})
