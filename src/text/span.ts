/** A stretch of a text, from `start` up to but not including `end`, in UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether two spans share at least one unit. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Reading order: the earlier first; of two that start together, the longer. */
export const inReadingOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end
