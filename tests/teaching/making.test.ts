/**
 * The form of an assignment: what was typed is not lost, and what nobody typed is not kept.
 *
 * @vitest-environment happy-dom
 */
import { beforeEach, expect, test, vi } from 'vitest'
import type { Lesson } from '../../src/classroom/lesson.ts'
import { type Making, makingOf } from '../../src/classroom/making.ts'
import type { Form } from '../../src/teaching/making.ts'
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

const { assignmentOf, draftOf, keepAssignment } = await import('../../src/browser/shelf.ts')
const { openForm } = await import('../../src/teaching/making.ts')

const DRAFT = 'changing:tower-1x9'
let answer: Lesson | null
let saved: string[]

/** The form of the assignment, which is on the shelf already. */
const open = (first: Making = makingOf(assignment)): Form =>
  openForm(
    first,
    {
      draft: DRAFT,
      isChange: true,
      candidates: () => [],
      lesson: async () => answer,
      blank: () => null,
      draw: () => {},
      leave: () => {},
      made: ({ note }) => void saved.push(note),
    },
    new AbortController().signal,
  )
const type = (form: Form, note: string): void => form.props().act.change({ ...form.props().making, note })

beforeEach(async () => {
  extension.clear()
  answer = bridge
  saved = []
  await keepAssignment(assignment, true, bridge)
})

test('what nobody has touched leaves no draft', async () => {
  const form = open()
  await form.keep()
  expect(await draftOf(DRAFT)).toBeNull()
  type(form, 'Read it.')
  await form.keep()
  expect(await draftOf(DRAFT)).toMatchObject({ note: 'Read it.' })
})

test('what is typed back to how it was is kept like that', async () => {
  const first = makingOf(assignment)
  const form = open(first)
  type(form, 'Read it.')
  await form.keep()
  form.props().act.change(first)
  await form.keep()
  expect(await draftOf(DRAFT)).toEqual(first)
})

test('what found no room is tried again', async () => {
  const form = open()
  extension.state.room = 10
  type(form, 'Read it.')
  await form.keep()
  expect(form.props().kept).toBe('full')
  extension.state.room = Number.POSITIVE_INFINITY
  await form.keep()
  expect(await draftOf(DRAFT)).toMatchObject({ note: 'Read it.' })
})
