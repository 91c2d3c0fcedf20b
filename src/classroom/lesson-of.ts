/** An assignment with everything looked up: what goes on paper, into other programs and into the student's panel. */
import { type Entry, type EntryId, entryFrom } from '../glossary/entry.ts'
import { linesOf, wordsOf } from '../glossary/prose.ts'
import { findInPacks, namesIn, type Packs, textIn, withPackFirst } from '../glossary/several-packs.ts'
import type { Mention } from '../match/mention.ts'
import { sentencesIn } from '../text/sentence.ts'
import { type AssignedTerm, type Assignment, idOfTerm, ownTerms } from './assignment.ts'
import type { Lesson, LessonTerm } from './lesson.ts'

/** Where the article speaks of a term. */
interface Place {
  /** Number among all mentions, for reading order. */
  readonly order: number
  readonly context: string
  readonly surface: string
}

const sentenceAround = (passage: string, { start, end }: Mention<EntryId>): string => {
  const around = sentencesIn(passage).filter(sentence => sentence.start < end && sentence.end > start)
  return passage
    .slice(around[0]?.start ?? 0, around.at(-1)?.end ?? 0)
    .replace(/\s+/g, ' ')
    .trim()
}

/** Headlines and captions bear no period. */
const isWhole = (sentence: string): boolean => /[.!?]["”’')\]]*$/.test(sentence)

/** Of each entry, the first place where the text speaks of it, in a whole sentence rather than a headline. */
function firstPlaces(packs: Packs, passages: readonly string[]): ReadonlyMap<EntryId, Place> {
  const places = new Map<EntryId, Place>()
  findInPacks(packs, passages).mentions.forEach((here, i) => {
    for (const mention of here) {
      if (mention.target === null) continue
      const before = places.get(mention.target)
      if (before && isWhole(before.context)) continue
      const context = sentenceAround(passages[i]!, mention)
      if (before && !isWhole(context)) continue
      const surface = mention.surface.replace(/\s+/g, ' ')
      places.set(mention.target, { order: before?.order ?? places.size, context, surface })
    }
  })
  return places
}

const lessonTerm = (
  entry: Entry,
  names: readonly string[],
  { own, note }: AssignedTerm,
  place: Place | undefined,
): LessonTerm => ({
  id: entry.id,
  headword: entry.headword,
  names,
  gist: entry.gist,
  explanation: linesOf(entry.explanation).map(wordsOf).join('\n\n'),
  context: place?.context ?? '',
  surface: place?.surface ?? '',
  note,
  sources: entry.sources.map(({ title, address }) => ({ title, address })),
  reviewed: own ? '' : entry.reviewed,
})

/** The terms of an assignment that no glossary at hand has: a pack must be asked for first. */
export const missingTerms = ({ terms }: Assignment, packs: Packs): readonly EntryId[] =>
  terms.flatMap(({ entry }) => (entry !== undefined && textIn(packs, entry) === null ? [entry] : []))

/**
 * Looks everything up. Terms that no glossary at hand has are left out (see `missingTerms`); those that the article does
 * not speak of come last, in the teacher's order.
 * @param text the article's, with a line or more between its paragraphs; empty when it is not at hand.
 * @param published the article's ISO day; null when it is not known.
 */
export function lessonOf(
  assignment: Assignment,
  packs: Packs,
  text: string,
  published: string | null = null,
): Lesson {
  const all = withPackFirst(packs, ownTerms(assignment))
  const places = firstPlaces(
    all,
    text.split(/\n+/).filter(passage => passage.trim() !== ''),
  )
  const order = (id: EntryId): number => places.get(id)?.order ?? Number.POSITIVE_INFINITY
  const terms = assignment.terms.flatMap((term, number) => {
    const id = idOfTerm(assignment, term, number)
    const json = textIn(all, id)
    return json === null ? [] : [lessonTerm(entryFrom(json), namesIn(all, id), term, places.get(id))]
  })
  const { title, by, article, note, questions } = assignment
  return {
    title,
    by,
    article: { title: article.title, address: article.address, published },
    note,
    terms: terms.sort((a, b) => (order(a.id) === order(b.id) ? 0 : order(a.id) - order(b.id))),
    questions,
  }
}
