/** An entry as a form holds it while it is written: what stands in each box, letter for letter. */
import type { Entry, EntryId, WrittenEntry } from '../glossary/entry.ts'
import type { DatedEvent } from '../glossary/timeline.ts'
import { alike } from './alike.ts'
import { checkEntry } from './check-entry.ts'
import { type PackEntry, type PackSource, packEntryFrom } from './pack-entry.ts'
import type { Trouble } from './refusal.ts'
import { listening, oneLine } from './untrusted.ts'

/** Plain JSON. Names, clues and mix-ups stand one to a line, paragraphs with an empty line between them. */
export interface EntryTyping {
  readonly headword: string
  readonly gist: string
  readonly also: string
  readonly explanation: string
  readonly notTheSameAs: string
  readonly needsClues: string
  readonly clues: string
  readonly unless: string
  readonly exactly: string
  readonly informal: string
  readonly sources: readonly PackSource[]
  /** As it came with the entry: the form shows it and may take it out. */
  readonly timeline: readonly DatedEvent[]
  readonly replaces: EntryId | null
}

/** The boxes that hold text. */
export type Box = Exclude<keyof EntryTyping, 'sources' | 'timeline' | 'replaces'>

const LINES = [
  'also',
  'notTheSameAs',
  'needsClues',
  'clues',
  'unless',
  'exactly',
  'informal',
] as const satisfies readonly Box[]

export const NOTHING_TYPED: EntryTyping = {
  headword: '',
  gist: '',
  also: '',
  explanation: '',
  notTheSameAs: '',
  needsClues: '',
  clues: '',
  unless: '',
  exactly: '',
  informal: '',
  sources: [],
  timeline: [],
  replaces: null,
}

/** An entry as it is first shown in the form; null for one that is begun. */
export const typingOf = (entry: PackEntry | null): EntryTyping =>
  entry === null
    ? NOTHING_TYPED
    : {
        headword: entry.headword,
        gist: entry.gist,
        explanation: entry.explanation.join('\n\n'),
        ...(Object.fromEntries(LINES.map(box => [box, entry[box].join('\n')])) as Record<
          (typeof LINES)[number],
          string
        >),
        sources: entry.sources,
        timeline: entry.timeline,
        replaces: entry.replaces,
      }

const lines = (text: string): readonly string[] => text.split('\n').filter(line => oneLine(line) !== '')

const paragraphs = (text: string): readonly string[] =>
  text.split(/\n[^\S\n]*\n/).filter(paragraph => oneLine(paragraph) !== '')

/** `example.org/town` as people copy it: with what browsers leave out. */
const withScheme = (address: string): string =>
  /^[\w-]+(?:\.[\w-]+)+(?:[/?#:]|$)/.test(address) ? `https://${address}` : address

const sourcesTyped = (sources: EntryTyping['sources']): readonly PackSource[] =>
  sources
    .map(({ title, address }) => ({ title: title.trim(), address: withScheme(address.trim()) }))
    .filter(({ title, address }) => title !== '' || address !== '')

/** What was typed, read. */
export interface ReadTyping {
  /** As it would stand in the pack; null while something is to be mended. */
  readonly entry: PackEntry | null
  /** As the program uses it; null together with `entry`. */
  readonly written: WrittenEntry | null
  /** `at` begins with the box. */
  readonly troubles: readonly Trouble[]
}

/**
 * Reads what was typed, by the same rules as a file.
 * @param pack the pack's id.
 * @param id the entry's within it.
 * @param before the entry as it stands in the pack; null for a new one.
 * @param today the reader's ISO day: from then on the entry counts as gone through, if anything in it is new.
 */
export function readTyping(
  typing: EntryTyping,
  pack: string,
  id: string,
  before: PackEntry | null,
  today: string,
): ReadTyping {
  const { troubles, tell } = listening()
  const entry = packEntryFrom(
    {
      id,
      headword: typing.headword,
      gist: typing.gist,
      explanation: paragraphs(typing.explanation),
      ...Object.fromEntries(LINES.map(box => [box, lines(typing[box])])),
      sources: sourcesTyped(typing.sources),
      timeline: typing.timeline,
      ...(typing.replaces === null ? {} : { replaces: typing.replaces }),
      changes: before?.changes ?? 'slow',
      reviewed: before?.reviewed ?? today,
    },
    today,
    tell,
  )
  if (!entry) return { entry: null, written: null, troubles }
  const checked = checkEntry(pack, entry)
  const isNew = !alike(entry, before)
  return {
    entry: checked.written && (isNew ? { ...entry, reviewed: today } : entry),
    written: checked.written,
    troubles: checked.troubles,
  }
}

/** The entry as far as it is there, for showing it while it is not whole. */
export const unfinished = (typing: EntryTyping, id: EntryId, today: string): Entry => ({
  id,
  headword: oneLine(typing.headword),
  gist: oneLine(typing.gist),
  explanation: paragraphs(typing.explanation).map(text => ({ paragraph: [oneLine(text)] })),
  notTheSameAs: lines(typing.notTheSameAs).map(text => ({ paragraph: [oneLine(text)] })),
  timeline: [],
  sources: [],
  explains: [],
  cites: [],
  changes: 'slow',
  knownTo: today,
  reviewed: today,
})

/** Without a source: events that name later ones by number name them by their new numbers. */
export const withoutSource = (typing: EntryTyping, gone: number): EntryTyping => ({
  ...typing,
  sources: typing.sources.filter((_, i) => i !== gone),
  timeline: typing.timeline.map(event => ({
    ...event,
    sources: event.sources
      .filter(number => number !== gone + 1)
      .map(number => (number > gone + 1 ? number - 1 : number)),
  })),
})

export const isNothing = (typing: EntryTyping): boolean => alike(typing, NOTHING_TYPED)

const isText = (value: unknown): value is string => typeof value === 'string'

/** What was kept of a form; null when it is none. */
export function typingFrom(kept: unknown): EntryTyping | null {
  if (typeof kept !== 'object' || kept === null) return null
  const typing = { ...NOTHING_TYPED, ...(kept as Partial<EntryTyping>) }
  const { sources, timeline, replaces, ...boxes } = typing
  const sound =
    Object.values(boxes).every(isText) &&
    (replaces === null || isText(replaces)) &&
    Array.isArray(timeline) &&
    Array.isArray(sources) &&
    sources.every(source => isText(source?.title) && isText(source?.address))
  return sound ? typing : null
}
