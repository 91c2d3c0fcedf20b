/** Assignments that come in by a link or a file: found, looked at, and taken only when the student says so. Wiring. */
import { addressAtFirst } from '../browser/address-at-first.ts'
import { arrivalIn } from '../browser/assignment-links.ts'
import type { Tab } from '../browser/life.ts'
import { policy } from '../browser/managed.ts'
import { ask, askPage } from '../browser/messages.ts'
import { assignmentOf, type Kept } from '../browser/shelf.ts'
import type { Assignment } from '../classroom/assignment.ts'
import { readAssignmentFile } from '../classroom/assignment-file.ts'
import type { Lesson } from '../classroom/lesson.ts'
import { beforeOf, broughtBy, isItsPage, missingIn, type Offer } from '../classroom/offer.ts'
import { allows } from '../classroom/policy.ts'
import { type Refusal, refusal } from '../classroom/refusal.ts'
import { LONGEST } from '../classroom/untrusted.ts'
import type { EntryId } from '../glossary/entry.ts'

/** What a student is shown before anything is applied. */
export type Offered =
  | (Offer & { readonly missing: readonly EntryId[] })
  | {
      /** Empty where a school has switched links off. */
      readonly troubles: readonly Refusal[]
      readonly isLink: boolean
    }

/** @param its addresses of the page in front, beside its own of now. */
export async function offerOf(
  assignment: Assignment,
  tab: Tab,
  its: readonly string[] = [],
): Promise<Offered> {
  const lesson = await ask('lesson', assignment, '', null)
  return {
    assignment,
    isHere: isItsPage(assignment, [tab.address, ...its]),
    before: beforeOf(assignment, await assignmentOf(assignment.id)),
    missing: lesson ? missingIn(assignment, lesson) : [],
  }
}

/** What a link has brought to a tab; null when none did. */
export async function offeredIn(tab: Tab): Promise<Offered | null> {
  const [atFirst, arrival] = await Promise.all([
    addressAtFirst(tab.id),
    arrivalIn(tab.id, tab.address).catch(() => null),
  ])
  const page = [tab.address, atFirst].filter(address => typeof address === 'string')
  const brought = broughtBy(page, arrival === null ? [] : [arrival])
  if (!brought) return null
  if (!allows(await policy(), 'opening assignments from links')) return { troubles: [], isLink: true }
  const { reading, withPage } = brought
  return 'assignment' in reading
    ? offerOf(reading.assignment, tab, withPage ? [reading.address] : [])
    : { troubles: reading.troubles, isLink: true }
}

/** What a file holds. Its size is looked at before it is read. */
export async function offeredBy(file: File, tab: Tab): Promise<Offered> {
  // A character has four bytes at most.
  if (file.size > 4 * LONGEST.assignment)
    return { troubles: [refusal('too big', LONGEST.assignment)], isLink: false }
  const { assignment, troubles } = readAssignmentFile(await file.text())
  return assignment ? offerOf(assignment, tab) : { troubles, isLink: false }
}

/** The lesson as the article in a tab has it; null when nobody can answer. */
export async function lessonIn(tab: Tab, assignment: Assignment): Promise<Lesson | null> {
  const [text, report] = await Promise.all([askPage(tab.id, 'text'), askPage(tab.id, 'report')])
  return ask('lesson', assignment, text ?? '', report?.published ?? null)
}

/** Takes an assignment for a tab; in a private window it is put nowhere. */
export const take = async (assignment: Assignment, tab: Tab): Promise<Kept> =>
  tab.isPrivate ? 'private' : ((await ask('take', assignment, tab.id)) ?? 'full')
