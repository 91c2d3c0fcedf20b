/** An entry of a teacher's pack, as plain text by field: what a form shows and a file holds. */
import type { Changes, EntryId } from '../glossary/entry.ts'
import { type DatedEvent, KINDS } from '../glossary/timeline.ts'
import { refusal } from './refusal.ts'
import { BUNDLED_ID, type Fields, fieldsOf, HTTPS, ID, type Tell } from './untrusted.ts'

/** Plain JSON. Texts are words only: brackets and stars in them are brackets and stars. */
export interface PackEntry {
  /** Its name within the pack: `photosynthesis`. */
  readonly id: string
  readonly headword: string
  /** Other names that always mean it; the next five are as in assets/glossary/README.md. */
  readonly also: readonly string[]
  readonly exactly: readonly string[]
  readonly needsClues: readonly string[]
  readonly informal: readonly string[]
  readonly clues: readonly string[]
  readonly unless: readonly string[]
  /** One sentence. */
  readonly gist: string
  /** Paragraphs; empty where the gist says it all. */
  readonly explanation: readonly string[]
  readonly notTheSameAs: readonly string[]
  /** As the author has them; events name sources by number where there are any. */
  readonly timeline: readonly DatedEvent[]
  /** Empty where the author gives none. */
  readonly sources: readonly PackSource[]
  /** The entry of our glossary it stands in for; null for most. */
  readonly replaces: EntryId | null
  /** As an author of ours would say it; `slow` when nothing is said. */
  readonly changes: Changes
  /** ISO day on which its author last went through it; the day it came to us when nothing is said. */
  readonly reviewed: string
}

export interface PackSource {
  /** The site's name when the author gives no title. */
  readonly title: string
  /** An `https:` address. */
  readonly address: string
}

const CHANGES = ['slow', 'fixed', 'fast', 'live'] as const satisfies readonly Changes[]

/** The most of each, in characters and in parts. */
export const MOST = {
  name: 120,
  names: 400,
  clues: 100,
  gist: 600,
  paragraph: 2_000,
  paragraphs: 10,
  mixup: 600,
  mixups: 10,
  event: 600,
  date: 10,
  events: 50,
  title: 300,
  sources: 30,
} as const

function sourceFrom(value: unknown, tell: Tell): PackSource | null {
  const fields = fieldsOf(value, 'sources', tell)
  if (!fields) return null
  const address = fields.address('address', HTTPS)
  if (fields.raw('address') === undefined) tell(refusal('missing', 'address'), 'address')
  const title = fields.text('title', MOST.title)
  return address === '' ? null : { title: title || new URL(address).hostname, address }
}

function sourceNumber(value: unknown, tell: Tell): number | null {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MOST.sources)
    return value
  tell(refusal('not a number', 'sources', 1, MOST.sources))
  return null
}

function eventFrom(value: unknown, tell: Tell): DatedEvent | null {
  const fields = fieldsOf(value, 'timeline', tell)
  if (!fields) return null
  const date = fields.text('date', MOST.date, 'needed')
  if (date !== fields.raw('date')) tell(refusal('not a day', 'date', date), 'date')
  return {
    date,
    kind: fields.oneOf('kind', KINDS, 'happened'),
    text: fields.text('text', MOST.event, 'needed'),
    sources: fields.each('sources', MOST.sources, sourceNumber),
    reported: fields.yes('reported'),
  }
}

function fromFields(fields: Fields, today: string): PackEntry {
  const names = (name: string): readonly string[] => fields.texts(name, MOST.names, MOST.name)
  const clues = (name: string): readonly string[] => fields.texts(name, MOST.clues, MOST.name)
  return {
    id: fields.id('id', ID),
    headword: fields.text('headword', MOST.name, 'needed'),
    also: names('also'),
    exactly: names('exactly'),
    needsClues: names('needsClues'),
    informal: names('informal'),
    clues: clues('clues'),
    unless: clues('unless'),
    gist: fields.text('gist', MOST.gist, 'needed'),
    explanation: fields.texts('explanation', MOST.paragraphs, MOST.paragraph),
    notTheSameAs: fields.texts('notTheSameAs', MOST.mixups, MOST.mixup),
    timeline: fields.each('timeline', MOST.events, eventFrom),
    sources: fields.each('sources', MOST.sources, sourceFrom),
    replaces: fields.raw('replaces') === undefined ? null : fields.id('replaces', BUNDLED_ID) || null,
    changes: fields.oneOf('changes', CHANGES, 'slow'),
    reviewed: fields.day('reviewed', today),
  }
}

/**
 * An entry from outside, its form only: whether it reads well is for check-entry.ts to say.
 * @param today the reader's ISO day.
 * @returns null, and told, when something is amiss.
 */
export function packEntryFrom(value: unknown, today: string, tell: Tell): PackEntry | null {
  let sound = true
  const noting: Tell = (refusal, ...at) => {
    sound = false
    tell(refusal, ...at)
  }
  const fields = fieldsOf(value, 'entries', noting)
  const entry = fields && fromFields(fields, today)
  return sound ? entry : null
}

/** The entry as a file holds it, without what is empty. */
export const packEntryAsKept = (entry: PackEntry): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(entry).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  )
