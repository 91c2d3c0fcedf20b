/** A lesson that is looked up anew keeps the order it had. */
import type { Lesson, LessonTerm } from './lesson.ts'

/** A lesson with its terms in the order of another, known by their headwords; those it has not come last. */
export function inOrderOf(before: Lesson, lesson: Lesson): Lesson {
  const order = new Map(before.terms.map(({ headword }, i) => [headword, i]))
  const placeOf = ({ headword }: LessonTerm): number => order.get(headword) ?? before.terms.length
  return { ...lesson, terms: lesson.terms.toSorted((a, b) => placeOf(a) - placeOf(b)) }
}
