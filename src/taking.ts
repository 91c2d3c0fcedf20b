/** Taking an assignment: on the shelf, with everything looked up, and open in its tab. In the background, since a popup may end in the middle. */
import { packsAtHand } from './at-hand.ts'
import { assign } from './browser/assigned.ts'
import { forgetArrival } from './browser/assignment-links.ts'
import { askPage } from './browser/messages.ts'
import { type Kept, keepAssignment } from './browser/shelf.ts'
import type { Assignment } from './classroom/assignment.ts'
import { lessonOf } from './classroom/lesson-of.ts'

export async function take(assignment: Assignment, tab: number): Promise<Kept> {
  const [text, report] = await Promise.all([askPage(tab, 'text'), askPage(tab, 'report')])
  const lesson = lessonOf(assignment, await packsAtHand(), text ?? '', report?.published ?? null)
  const kept = await keepAssignment(assignment, false, lesson)
  await forgetArrival(tab)
  if (kept === 'kept') await assign(tab, assignment.id)
  await askPage(tab, 'readAgain')
  return kept
}
