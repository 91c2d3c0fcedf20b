/** What an assignment asks of the article's page. */
import type { EntryId } from '../glossary/entry.ts'
import { type Assignment, idOfTerm } from './assignment.ts'
import { unguessed, type Work } from './work.ts'

export interface Focus {
  /** Terms that are marked whatever else is. */
  readonly terms: ReadonlySet<EntryId>
  /** Terms whose meaning is held back until the student has said what it may be. */
  readonly held: ReadonlySet<EntryId>
}

/** Of a page that nobody has assigned. */
export const NO_FOCUS: Focus = { terms: new Set(), held: new Set() }

/** @param work the student's; null for who made the assignment, from whom nothing is held back. */
export const focusOf = (assignment: Assignment, work: Pick<Work, 'guesses'> | null): Focus => ({
  terms: new Set(assignment.terms.map((term, number) => idOfTerm(assignment, term, number))),
  held: new Set(work ? unguessed(assignment, work) : []),
})
