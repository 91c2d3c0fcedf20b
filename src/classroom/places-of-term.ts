/** Where a term's sentence speaks of it. */
import { findMentions } from '../match/find.ts'
import { compileLexicon, openLexicon } from '../match/lexicon.ts'
import { inReadingOrder, overlap, type Span } from '../text/span.ts'
import type { LessonTerm } from './lesson.ts'

const isInWord = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at))

/** Every place of `words` in a text, letter for letter; inside other words only where it stands nowhere else. */
function literal(text: string, words: string): Span[] {
  const places: Span[] = []
  if (words === '') return places
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    places.push({ start: at, end: at + words.length })
  const whole = places.filter(
    ({ start, end }) =>
      !(isInWord(text, start - 1) && isInWord(text, start)) &&
      !(isInWord(text, end - 1) && isInWord(text, end)),
  )
  return whole.length > 0 ? whole : places
}

/** Every form of the term's names that our finder knows: plurals, other dashes, abbreviations explained on the spot. */
function found({ context, surface, headword, names }: LessonTerm): Span[] {
  const lexicon = compileLexicon([
    {
      target: 'term',
      sure: [headword, surface, ...names],
      exact: [],
      clued: [],
      informal: [],
      clues: [],
      unless: [],
      places: [],
      field: '',
      need: 0,
    },
  ])
  return findMentions([context], openLexicon(lexicon))
    .mentions.flat()
    .filter(({ target }) => target !== null)
}

/** Spans of `context`, in order and apart; empty where it does not speak of the term. */
export function placesOfTerm(term: LessonTerm): Span[] {
  const apart: Span[] = []
  for (const span of [...literal(term.context, term.surface), ...found(term)].sort(inReadingOrder)) {
    const last = apart.at(-1)
    if (last && overlap(last, span)) apart[apart.length - 1] = { ...last, end: Math.max(last.end, span.end) }
    else apart.push({ start: span.start, end: span.end })
  }
  return apart
}

/** The sentence without those places: one piece more than there are of them. */
export function aroundTerm(term: LessonTerm, places: readonly Span[] = placesOfTerm(term)): string[] {
  return [...places, null].map((place, i) => term.context.slice(places[i - 1]?.end ?? 0, place?.start))
}
