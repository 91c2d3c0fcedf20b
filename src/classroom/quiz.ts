/** Quizzes on a lesson's terms, with their keys. The same lesson always gives the same quiz. */
import type { Lesson, LessonTerm } from './lesson.ts'
import { aroundTerm } from './places-of-term.ts'
import { onOneLine } from './printable.ts'
import { shuffled } from './shuffle.ts'

/** Each word to be paired with its meaning. */
export interface Matching {
  /** In the lesson's order. */
  readonly words: readonly LessonTerm[]
  /** The same terms in another order, to be shown by their gists. */
  readonly meanings: readonly LessonTerm[]
  /** For each word, the number of its meaning, from 0. */
  readonly key: readonly number[]
}

/** Sentences of the article in which the term is missing. */
export interface FillIn {
  /** The terms of all sentences in another order, to be chosen from by their headwords. */
  readonly words: readonly LessonTerm[]
  /** In the lesson's order. */
  readonly sentences: readonly BlankedSentence[]
}

export interface BlankedSentence {
  readonly term: LessonTerm
  /** The sentence's pieces; between two of them the term is missing. */
  readonly pieces: readonly string[]
}

/** What does it mean? One answer is right. */
export interface ChoiceOfMeaning {
  readonly term: LessonTerm
  /** Two to four gists, no two alike. */
  readonly options: readonly string[]
  /** Number of the right one, from 0. */
  readonly right: number
}

/** What stands for a missing word. */
export const BLANK = '_____'

/** Wrong answers offered beside the right one. */
const MOST_WRONG = 3

/** What readers would take for the same words. */
const sameness = (text: string): string => onOneLine(text).toLowerCase()

/** The terms that can be told apart: of two with one headword or one gist, the first. */
function distinct(terms: readonly LessonTerm[]): LessonTerm[] {
  const seen = new Set<string>()
  return terms.filter(({ headword, gist }) => {
    const keys = [`word ${sameness(headword)}`, `gist ${sameness(gist)}`]
    if (sameness(headword) === '' || sameness(gist) === '' || keys.some(key => seen.has(key))) return false
    for (const key of keys) seen.add(key)
    return true
  })
}

/** Null for fewer than two terms: there would be nothing to match. */
export function matching({ title, terms }: Lesson): Matching | null {
  const words = distinct(terms)
  if (words.length < 2) return null
  const meanings = shuffled(words, title)
  return { words, meanings, key: words.map(word => meanings.indexOf(word)) }
}

/** Null for fewer than two sentences: the one word would be in its place already. */
export function fillIn({ title, terms }: Lesson): FillIn | null {
  const sentences = distinct(terms)
    .map(term => ({ term, pieces: aroundTerm(term) }))
    .filter(({ pieces }) => pieces.length > 1 && pieces.some(piece => /\p{L}/u.test(piece)))
  if (sentences.length < 2) return null
  const words = sentences.map(({ term }) => term)
  return { words: shuffled(words, title), sentences }
}

/** A question for each term that has another to be mistaken for. */
export function choicesOfMeaning({ title, terms }: Lesson): ChoiceOfMeaning[] {
  const words = distinct(terms)
  if (words.length < 2) return []
  return words.map(term => {
    const seed = `${title}\n${term.id}`
    const others = words.filter(other => other !== term)
    const offered = shuffled([term, ...shuffled(others, seed).slice(0, MOST_WRONG)], seed)
    return { term, options: offered.map(({ gist }) => gist), right: offered.indexOf(term) }
  })
}

/** What a student may rightly write for a term: what the article says, and every name; each once. */
export function rightWords({ headword, surface, names }: LessonTerm): string[] {
  const alike = new Map<string, string>()
  for (const name of [headword, surface, ...names])
    if (sameness(name) !== '' && !alike.has(sameness(name))) alike.set(sameness(name), onOneLine(name))
  return [...alike.values()]
}

/** A for the first, AA for the twenty-seventh. */
export const letterOf = (number: number): string =>
  (number < 26 ? '' : letterOf(Math.floor(number / 26) - 1)) + String.fromCharCode(65 + (number % 26))
