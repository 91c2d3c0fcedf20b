/**
 * The form of an assignment: what was typed is not lost, and what nobody typed is not kept.
 *
 * @vitest-environment happy-dom
 */
import { beforeEach, describe, expect, test, vi } from 'vitest'
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

const { assignmentOf, draftOf, dropAssignment, keepAssignment } = await import('../../src/browser/shelf.ts')
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
      before: assignment,
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

describe('when it is saved', () => {
  const shelved = async (): Promise<string | undefined> =>
    (await assignmentOf(assignment.id))?.assignment.note

  test('and nobody looks the terms up, it says so, and what was typed stays a draft', async () => {
    const form = open()
    type(form, 'Read it.')
    answer = null
    form.props().act.save()
    await vi.waitFor(() => expect(form.props().kept).toBe('no answer'))
    expect(saved).toEqual([])
    expect(await shelved()).toBe(assignment.note)
    expect(await draftOf(DRAFT)).toMatchObject({ note: 'Read it.' })
    answer = bridge
    form.props().act.save()
    await vi.waitFor(() => expect(saved).toEqual(['Read it.']))
    expect(await draftOf(DRAFT)).toBeNull()
  })

  test('and another window has changed it meanwhile, she is told before hers takes its place', async () => {
    const form = open()
    type(form, 'Read it.')
    await keepAssignment({ ...assignment, note: 'Ten minutes of work.' }, true, bridge)
    form.props().act.save()
    await vi.waitFor(() => expect(form.props().kept).toBe('changed elsewhere'))
    expect(await shelved()).toBe('Ten minutes of work.')
    form.props().act.save()
    await vi.waitFor(() => expect(saved).toEqual(['Read it.']))
    expect(await shelved()).toBe('Read it.')
  })

  test('and another window has deleted it meanwhile, it is there again', async () => {
    const form = open()
    await dropAssignment(assignment.id)
    form.props().act.save()
    await vi.waitFor(() => expect(saved).toHaveLength(1))
    expect(await shelved()).toBe(assignment.note)
  })

  test('what could not be done is said no more once she goes on typing', async () => {
    const form = open()
    answer = null
    form.props().act.save()
    await vi.waitFor(() => expect(form.props().kept).toBe('no answer'))
    type(form, 'Read it.')
    expect(form.props().kept).toBe('kept')
  })
})
