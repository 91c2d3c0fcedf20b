import { describe, expect, test } from 'vitest'
import type { Assignment } from '../../src/classroom/assignment.ts'
import { linkOf } from '../../src/classroom/assignment-link.ts'
import { beforeOf, broughtBy, isItsPage, missingIn, nameOf } from '../../src/classroom/offer.ts'
import { assignment } from './examples.ts'

const link = (of: Assignment): string => {
  const made = linkOf(of)
  if (typeof made !== 'string') throw new Error(made.say)
  return made
}
const other: Assignment = { ...assignment, id: 'other-2b3c' }
const PLAIN = 'https://www.example.com/2026/11/tower'
const damaged = link(assignment).slice(0, -9)

/** The id of what was brought; `damaged` where it cannot be read. */
const brought = (page: readonly string[], before: readonly string[] = []): string | null => {
  const found = broughtBy(page, before)
  return found && ('assignment' in found.reading ? found.reading.assignment.id : 'damaged')
}

describe('what addresses bring', () => {
  test('the address of now goes before the one at first, that before what the tab was', () => {
    expect(brought([link(assignment), link(other)], [])).toBe(assignment.id)
    expect(brought([PLAIN, link(other)], [link(assignment)])).toBe(other.id)
    expect(brought([PLAIN, PLAIN], [link(assignment)])).toBe(assignment.id)
  })
  test('what came with the page is told from what the tab had before', () => {
    expect(broughtBy([PLAIN, link(assignment)], [])?.withPage).toBe(true)
    expect(broughtBy([PLAIN], [link(assignment)])?.withPage).toBe(false)
  })
  test('a sound one goes before a damaged one, and a damaged one is told', () => {
    expect(brought([damaged, link(other)])).toBe(other.id)
    expect(brought([damaged, PLAIN])).toBe('damaged')
  })
  test('nothing brings nothing', () => {
    expect(broughtBy([], [])).toBeNull()
    expect(broughtBy([PLAIN, 'about:blank', ''], [PLAIN])).toBeNull()
  })
})

test.each<[string, (string | undefined)[], boolean]>([
  ['by its address', ['https://example.com/2026/11/tower/?utm_source=mail'], true],
  ['by the address it was opened with', ['https://example.com/x', PLAIN], true],
  ['not by another', ['https://example.com/2026/11/bridge'], false],
  ['not where nothing is known', [undefined], false],
])('a page is the article: %s', (_, addresses, expected) => {
  expect(isItsPage(assignment, addresses)).toBe(expected)
})

test('what lies on the shelf under the same id', () => {
  const again = JSON.parse(JSON.stringify(assignment)) as Assignment
  expect(beforeOf(assignment, null)).toBe('nothing')
  expect(beforeOf(assignment, { assignment: again, mine: false })).toBe('the same')
  expect(beforeOf(assignment, { assignment: { ...again, note: 'Read it once.' }, mine: false })).toBe(
    'another',
  )
  expect(beforeOf(assignment, { assignment: again, mine: true })).toBe('own')
})

test('terms that no glossary at hand has, by names a person can ask for', () => {
  const term = { headword: '', names: [], gist: '', explanation: '', context: '', surface: '', note: '' }
  const known = (id: string) => ({ ...term, id, sources: [], reviewed: '' })
  expect(missingIn(assignment, { terms: [known('own-tower-1x9/2')] })).toEqual(['courts/injunction'])
  expect(missingIn(assignment, { terms: [known('own-tower-1x9/2'), known('courts/injunction')] })).toEqual([])
  expect(nameOf('town-7f3a/zoning-board')).toBe('zoning board')
})
