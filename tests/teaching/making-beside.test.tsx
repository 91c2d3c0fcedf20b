/**
 * What a teacher sees of her assignments beside an article, while other tabs and pages of ours do theirs.
 *
 * @vitest-environment happy-dom
 */
import { beforeEach, expect, test, vi } from 'vitest'
import { makingOf } from '../../src/classroom/making.ts'
import { speakIn } from '../../src/cli/speak.ts'
import type { PageSeen } from '../../src/glossary/page-report.ts'
import type { MadeProps } from '../../src/ui/making/Made.tsx'
import type { MakingProps } from '../../src/ui/making/MakingForm.tsx'
import type { OfferProps } from '../../src/ui/making/Offer.tsx'
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

const { draftOf, dropAssignment, keepAssignment, keepDraft } = await import('../../src/browser/shelf.ts')
const { keepMaking } = await import('../../src/teaching/making-beside.tsx')
speakIn('en')

const STORY = assignment.article.address
const read: PageSeen = {
  state: 'reading',
  title: 'Neighbors fight a tower',
  published: null,
  terms: [],
  updates: [],
}

/** A panel, and the tabs that come to the front beside it. */
function panel() {
  const making = keepMaking(() => {})
  return {
    story: (address = STORY) => making.look({ tab: 1, address, page: read }),
    otherTab: () => making.look({ tab: 2, address: undefined, page: null }),
    offer: () => making.offer()?.props as OfferProps,
    form: () => making.whole()?.props as MakingProps,
    made: () => making.whole()?.props as MadeProps,
  }
}

beforeEach(async () => {
  extension.clear()
  extension.background.lesson = bridge
  await keepAssignment(assignment, true, bridge)
})

test('what another tab has changed meanwhile is what she goes on with', async () => {
  const beside = panel()
  await beside.story()
  await beside.otherTab()
  await keepAssignment(
    { ...assignment, title: 'The tower, again', note: 'Ten minutes of work.' },
    true,
    bridge,
  )
  await beside.story()
  expect(beside.offer().mine).toEqual([{ id: assignment.id, title: 'The tower, again' }])
  beside.offer().act.change(assignment.id)
  await vi.waitFor(() => expect(beside.form().making.note).toBe('Ten minutes of work.'))
})

test('what another tab has deleted meanwhile is offered no more', async () => {
  const beside = panel()
  await beside.story()
  await beside.otherTab()
  await dropAssignment(assignment.id)
  await beside.story()
  expect(beside.offer().mine).toEqual([])
})

test('what she has just made is shown as it is now, and not at all when it is gone', async () => {
  const beside = panel()
  await beside.story()
  beside.offer().act.share(assignment.id)
  await vi.waitFor(() => expect(beside.made().share.title).toBe(assignment.title))
  await beside.otherTab()
  await keepAssignment({ ...assignment, title: 'The tower, again' }, true, bridge)
  await beside.story()
  expect(beside.made().share.title).toBe('The tower, again')
  await dropAssignment(assignment.id)
  await vi.waitFor(() => expect(beside.made()).toBeUndefined())
})

test('a tab that comes to the front while the article is looked up takes nothing from it', async () => {
  const beside = panel()
  await Promise.all([beside.story(), beside.otherTab()])
  await beside.story()
  expect(beside.offer().mine).toHaveLength(1)
})

test('what was begun is found again, whatever link led to the article', async () => {
  const beside = panel()
  await beside.story(`${STORY}?utm_source=letter`)
  beside.offer().act.make()
  await vi.waitFor(() => expect(beside.form()).toBeDefined())
  beside.form().act.change({ ...beside.form().making, note: 'Read it.' })
  beside.form().act.leave()
  await vi.waitFor(() => expect(beside.offer().isBegun).toBe(true))
  const later = panel()
  await later.story()
  expect(later.offer().isBegun).toBe(true)
})

test('a draft that an earlier version has kept is found once, and kept as drafts are now', async () => {
  await keepDraft(`making:${STORY}`, makingOf(assignment))
  const beside = panel()
  await beside.story()
  expect(beside.offer().isBegun).toBe(true)
  expect(await draftOf(`making:${STORY}`)).toBeNull()
  const later = panel()
  await later.story(`${STORY}?utm_source=letter`)
  expect(later.offer().isBegun).toBe(true)
})
