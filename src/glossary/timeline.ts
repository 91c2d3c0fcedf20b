/** What has happened to a thing, dated, and what of it an article could not know. */

export const KINDS = [
  'announced',
  'signed',
  'published',
  'effective',
  'filed',
  'ruling',
  'ended',
  'happened',
] as const

/** Announced is not published is not effective: an event is one step of one actor. */
export type EventKind = (typeof KINDS)[number]

export interface DatedEvent {
  /** ISO day (`2025-03-21`) or month (`2022-10`). */
  readonly date: string
  readonly kind: EventKind
  readonly text: string
  /** Numbers of the sources that prove it, counted from 1. */
  readonly sources: readonly number[]
  /** True when one newsroom alone says so. */
  readonly reported: boolean
}

/** Whether `date` (a day or a month) lies wholly after the day `published`. */
const after = (date: string, published: string): boolean => date > published.slice(0, date.length)

/**
 * The events an article of that day could not know, newest first.
 * What happened on the day itself counts as known; so does an event of which only the month is known,
 * when it is the article's own month. `published` null (no date known) gives none.
 */
export const since = (timeline: readonly DatedEvent[], published: string | null): readonly DatedEvent[] =>
  published === null
    ? []
    : timeline.filter(event => after(event.date, published)).sort((a, b) => b.date.localeCompare(a.date))

/** Days after its review when an entry may be out of date. */
export const GOOD_FOR = { fixed: 730, slow: 365, fast: 90, live: 30 } as const

/** Whether an entry reviewed that day may be out of date today, by the reader's clock. Both ISO days. */
export const mayHaveChanged = (changes: keyof typeof GOOD_FOR, reviewed: string, today: string): boolean =>
  Date.parse(today) - Date.parse(reviewed) > GOOD_FOR[changes] * 86_400_000
