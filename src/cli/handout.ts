/** A lesson on the terms of a file that matter most, for a handout. */
import type { Lesson, LessonTerm } from '../classroom/lesson.ts'
import { beforeYouRead } from '../glossary/before-you-read.ts'
import { type Entry, entryFrom } from '../glossary/entry.ts'
import { sentenceAround } from '../glossary/error-report.ts'
import { lookUp, namesIn, type OpenPack } from '../glossary/lookup.ts'
import type { PageTerm } from '../glossary/page-report.ts'
import { linesOf, wordsOf } from '../glossary/prose.ts'
import type { Mention } from '../match/mention.ts'
import { bestOf, sameness } from '../match/shown.ts'
import type { FilePassage } from './html.ts'
import { readFile, standIn } from './scan.ts'
import { titleOfFile } from './title-of-file.ts'

interface Place {
  readonly mention: Mention<string>
  readonly passage: FilePassage
}

/** All places that speak of an entry, by entry, in reading order. */
function placesIn(
  mentions: readonly (readonly Mention<string>[])[],
  passages: readonly FilePassage[],
): Map<string, Place[]> {
  const places = new Map<string, Place[]>()
  mentions.forEach((here, i) => {
    for (const mention of here)
      if (mention.target !== null)
        places.set(mention.target, [
          ...(places.get(mention.target) ?? []),
          { mention, passage: passages[i]! },
        ])
  })
  return places
}

const pageTermOf = ({ id, headword, gist }: Entry, places: readonly Place[]): PageTerm => {
  const { mention } = places[0]!
  return {
    key: sameness(mention),
    surface: mention.surface,
    headword,
    gist,
    entry: id,
    citation: mention.citation,
    wider: mention.wider,
    section: '',
    times: places.length,
    need: Math.max(...places.map(place => place.mention.need)),
    marked: true,
    known: false,
  }
}

function lessonTermOf(
  { id, headword, gist, explanation, sources, reviewed }: Entry,
  names: readonly string[],
  places: readonly Place[],
): LessonTerm {
  const best = bestOf(places, ({ passage, mention }) => standIn(passage, mention))
  return {
    id,
    headword,
    names,
    gist,
    explanation: linesOf(explanation).map(wordsOf).join('\n\n'),
    context: (best && sentenceAround(best.passage.text, best.mention)) ?? '',
    surface: best?.mention.surface.replace(/\s+/g, ' ') ?? '',
    note: '',
    sources: sources.map(({ title, address }) => ({ title, address })),
    reviewed,
  }
}

/**
 * What to know before reading a file; null when nothing in it needs explaining.
 * @param text plain text or HTML.
 * @param path the file's name; `-` for standard input.
 * @param told the article's ISO day where the caller knows it.
 */
export function lessonOn(glossary: OpenPack, text: string, path: string, told: string | null): Lesson | null {
  const { passages, published } = readFile(text, told)
  const { mentions, entries } = lookUp(
    glossary,
    passages.map(passage => passage.text),
  )
  const places = placesIn(mentions, passages)
  const all = [...places].map(([id, here]) => pageTermOf(entryFrom(entries[id]!), here))
  const terms = beforeYouRead(all).map(({ entry }) =>
    lessonTermOf(entryFrom(entries[entry!]!), namesIn(glossary, entry!), places.get(entry!)!),
  )
  const { title, address } = titleOfFile(text, path)
  return terms.length === 0
    ? null
    : { title, by: '', article: { title, address, published }, note: '', terms, questions: [] }
}
