/** The words around a citation, by which a form that may mean something else is settled. */
import type { Cursor } from './cursor.ts'

/** The text up to `radius` units before `start` and after the cursor, without what stands between. */
export const around = (cursor: Cursor, start: number, radius: number): string =>
  `${cursor.before(radius, start)} | ${cursor.after(radius)}`
