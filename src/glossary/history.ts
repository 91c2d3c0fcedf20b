/**
 * What a card tells of a thing's history, given the day of the article and the day of the reader: the past is never
 * rewritten, so an order stays in the list although a later one reversed it, and each court keeps its own line.
 */
import type { Entry } from './entry.ts'
import { type DatedEvent, mayHaveChanged, since } from './timeline.ts'

/** How an article stands to what we know of a thing. */
export type Stand =
  /** Things have happened that it could not know. */
  | 'since'
  /** Nothing later is recorded, as far as our sources reach. */
  | 'none since'
  /** It is newer than our sources reach, so that we cannot know. */
  | 'beyond us'
  /** Its day is not known. */
  | 'no day'

export interface History {
  readonly stand: Stand
  /** True when the thing did not exist on the article's day. */
  readonly unborn: boolean
  /** The first to be shown, newest first: later events where there are any, else all. */
  readonly first: readonly DatedEvent[]
  /** The rest of them, newest first. */
  readonly rest: readonly DatedEvent[]
  /** The last month or day our sources reach, ISO. */
  readonly asOf: string
  /** True when, by the reader's clock, the entry has not been reviewed for too long: then it claims nothing of today. */
  readonly old: boolean
}

/** Events shown at once. */
const MOST_SHOWN = 3

/** Whether a day lies wholly behind a day or month. */
const isBehind = (day: string, known: string): boolean => day.slice(0, known.length) > known

/**
 * What to tell.
 * @param published the article's ISO day; null when it is not known.
 * @param today the reader's ISO day, by whatever clock the reader has.
 */
export function historyOf(
  {
    timeline,
    began,
    changes,
    knownTo,
    reviewed,
  }: Pick<Entry, 'timeline' | 'began' | 'changes' | 'knownTo' | 'reviewed'>,
  published: string | null,
  today: string,
): History {
  const later = since(timeline, published)
  const events = later.length > 0 ? later : [...timeline].sort((a, b) => b.date.localeCompare(a.date))
  const stand: Stand =
    published === null
      ? 'no day'
      : later.length > 0
        ? 'since'
        : isBehind(published, knownTo)
          ? 'beyond us'
          : 'none since'
  return {
    stand,
    unborn: published !== null && began !== undefined && isBehind(began, published.slice(0, began.length)),
    first: events.slice(0, MOST_SHOWN),
    rest: events.slice(MOST_SHOWN),
    asOf: knownTo,
    old: mayHaveChanged(changes, reviewed, today),
  }
}
