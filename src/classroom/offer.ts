/** An assignment as it comes in by a link or a file: whose and what, before anything of it is applied. */
import type { EntryId } from '../glossary/entry.ts'
import { type Assignment, idOfTerm } from './assignment.ts'
import { assignmentIn, type LinkReading } from './assignment-link.ts'
import type { Lesson } from './lesson.ts'
import type { Trouble } from './refusal.ts'
import { isSameArticle } from './same-article.ts'

/** What lies on the shelf under the same id: nothing, the very same, another one, or one that was made here. */
export type Before = 'nothing' | 'the same' | 'another' | 'own'

export interface Offer {
  readonly assignment: Assignment
  /** Whether the page in front is its article. */
  readonly isHere: boolean
  readonly before: Before
}

/** An assignment that cannot be read, and why. */
export interface Refused {
  readonly troubles: readonly Trouble[]
}

/** Where an assignment was found, for one that came with a link. */
export interface Brought {
  readonly reading: LinkReading
  /** True for what the page in front was opened with; false for what its tab was, before it went on. */
  readonly withPage: boolean
}

/**
 * The first assignment that addresses of a tab bring along, a sound one before a damaged one; null when none does.
 * @param page addresses of the page in front: its own, and the one it had at first.
 * @param before addresses that its tab had before.
 */
export function broughtBy(page: readonly string[], before: readonly string[]): Brought | null {
  const found = [
    ...page.map(address => ({ address, withPage: true })),
    ...before.map(address => ({ address, withPage: false })),
  ].flatMap(({ address, withPage }) => {
    const reading = assignmentIn(address)
    return reading ? [{ reading, withPage }] : []
  })
  return found.find(({ reading }) => 'assignment' in reading) ?? found[0] ?? null
}

/** Whether a page is the article: by its own address, or by the one that it was opened with. */
export const isItsPage = (
  { article }: Pick<Assignment, 'article'>,
  addresses: readonly (string | undefined)[],
): boolean => addresses.some(address => address !== undefined && isSameArticle(article.address, address))

/** @param shelved what lies on the shelf under the assignment's id; null when nothing does. */
export function beforeOf(
  assignment: Assignment,
  shelved: { readonly assignment: Assignment; readonly mine: boolean } | null,
): Before {
  if (shelved === null) return 'nothing'
  if (shelved.mine) return 'own'
  return JSON.stringify(shelved.assignment) === JSON.stringify(assignment) ? 'the same' : 'another'
}

/** Terms that no glossary at hand has: the lesson lacks them. */
export const missingIn = (assignment: Assignment, { terms }: Pick<Lesson, 'terms'>): readonly EntryId[] =>
  assignment.terms.flatMap((term, number) => {
    const id = idOfTerm(assignment, term, number)
    return terms.some(known => known.id === id) ? [] : [id]
  })

/** A name for an entry of which only the id is known: `town-7f3a/zoning-board` → zoning board. */
export const nameOf = (id: EntryId): string => id.slice(id.indexOf('/') + 1).replaceAll('-', ' ')
