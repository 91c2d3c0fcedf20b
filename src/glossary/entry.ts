/** What the glossary says about one thing, and what its author says about finding it. */
import type { NameLists } from '../match/lexicon.ts'
import type { Credit } from './credit.ts'
import type { Prose } from './prose.ts'
import type { Reckoning } from './reckoning.ts'
import type { RemarkKind } from './remark.ts'
import type { DatedEvent } from './timeline.ts'

/** Beat and name of an entry, as its file is called: `immigration/chnv-parole`. */
export type EntryId = string

/** How soon an entry may be out of date: two years, one year, 90 days, 30 days after its review. */
export type Changes = 'fixed' | 'slow' | 'fast' | 'live'

/** How many readers know the thing without help; what `most` know is not marked, what `many` know where there is room. */
export type KnownBy = 'most' | 'many' | 'some' | 'few'

/** Where a fact comes from. */
export interface Source {
  readonly title: string
  /** An `https:` address. */
  readonly address: string
  /** The day the author read it, ISO. */
  readonly read: string
  /** What it proves, in the author's words; absent in a pack, since it is for editors. */
  readonly proves?: string
}

/** An entry as a card shows it. Plain JSON. */
export interface Entry {
  readonly id: EntryId
  readonly headword: string
  /** One sentence of at most 25 words, true in any year; empty while it is held back from somebody. */
  readonly gist: string
  readonly explanation: Prose
  /** What people mix it up with, a paragraph each; empty where nobody does. */
  readonly notTheSameAs: Prose
  /** Oldest first; empty where nothing datable happened. */
  readonly timeline: readonly DatedEvent[]
  /** The ISO day or month since which the thing exists; absent where an older article could speak of it too. */
  readonly began?: string
  readonly sources: readonly Source[]
  /** Normal forms of the places in the law that are its very subject; empty for most. */
  readonly explains: readonly string[]
  /** Normal forms of the other law it rests on. */
  readonly cites: readonly string[]
  readonly changes: Changes
  /** The last month or day our sources reach, ISO (`2026-07`). */
  readonly knownTo: string
  /** The day somebody last went through the whole entry, ISO. */
  readonly reviewed: string
  /** Whose it is; absent for ours. */
  readonly credit?: Credit
}

/** An entry from the JSON text in which it travels. */
export const entryFrom = (text: string): Entry => JSON.parse(text) as Entry

/** An entry file, read. */
export interface WrittenEntry {
  readonly entry: Entry
  /** The headword is among the sure ones unless it holds a bracket. */
  readonly names: NameLists
  readonly knownBy: KnownBy
  /** What is reckoned of the number beside its names; null for most. */
  readonly reckoning: Reckoning | null
  /** Sentences with `**stars**` around what must be found. */
  readonly foundIn: readonly Line[]
  /** Sentences that must not lead here. */
  readonly notFoundIn: readonly Line[]
}

/** A line of an entry file. */
export interface Line {
  readonly text: string
  /** Counted from 1. */
  readonly line: number
}

/** Something an author should mend. */
export interface Problem {
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  /** A sentence that says what to do. */
  readonly say: string
  /** What a teacher can meet as well has a kind, by which it is said in other languages; absent for the rest. */
  readonly kind?: RemarkKind
  /** What the sentence names; absent without a kind. */
  readonly about?: readonly (string | number)[]
}

/** `assets/glossary/tax/x.md:12: …`, as editors and terminals understand it. */
export const inWords = (p: Problem): string => `${p.file}:${p.line}: ${p.say}`
