/** A teacher's copy of an entry of ours, to be changed and shown in its stead. */
import type { Entry } from '../glossary/entry.ts'
import { linesOf, wordsOf } from '../glossary/prose.ts'
import { idOf } from './given-id.ts'
import type { PackEntry } from './pack-entry.ts'

/**
 * The copy: words without their links, a paragraph for each point of a list, and the names that always mean it.
 * @param names the entry's, its headword aside, as its pack has them.
 */
export const overruling = (entry: Entry, names: readonly string[]): PackEntry => ({
  id: idOf(entry.id.split('/')[1] ?? entry.headword),
  headword: entry.headword,
  also: names,
  exactly: [],
  needsClues: [],
  informal: [],
  clues: [],
  unless: [],
  gist: entry.gist,
  explanation: linesOf(entry.explanation).map(wordsOf),
  notTheSameAs: linesOf(entry.notTheSameAs).map(wordsOf),
  timeline: entry.timeline,
  sources: entry.sources.map(({ title, address }) => ({ title, address: new URL(address).href })),
  replaces: entry.id,
  changes: entry.changes,
  reviewed: entry.reviewed,
})
