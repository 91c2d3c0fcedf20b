/** How hard an entry's words are to read, with its proper names out of the way. */
import { syllable } from 'syllable'

/** What an entry's text measures. */
export interface Readability {
  /** Flesch–Kincaid grade, names masked. */
  readonly grade: number
  /** Flesch reading ease, names masked. */
  readonly ease: number
  /** Words of the longest sentence. */
  readonly longest: number
  /** Share of sentences in the passive voice, 0 to 1. */
  readonly passive: number
}

/** A one-syllable name that stands for every other. */
const NAME = 'Zed'

export const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?]["”’)]?)\s+(?=["“(]?[A-Z0-9])/).filter(sentence => sentence !== '')

export const wordsIn = (text: string): string[] => text.match(/[\p{L}\d][\p{L}\d'’().,-]*/gu) ?? []

/**
 * Puts a short name for each name a reader takes in whole: the headword, rows of capitalised words inside a sentence,
 * initials and citations.
 */
export const mask = (text: string, headword: string): string =>
  text
    .replaceAll(headword, NAME)
    .replace(/\b(?:Section |section |§ ?)?\d+[A-Za-z]?(?:\([\dA-Za-z]+\))+/g, NAME)
    .replace(/\((?:[\dA-Za-z]{1,4})\)(?:\([\dA-Za-z]{1,4}\))*/g, NAME)
    .replace(/\b[A-Z]{2,}s?\b/g, NAME)
    .replace(/(?<=[\p{Ll},;:] )\p{Lu}[\p{L}’'-]+(?: (?:of |the |and |for )*\p{Lu}[\p{L}’'-]+)*/gu, NAME)
    .replace(/^\p{Lu}[\p{L}’'-]+(?: (?:of |the |and |for )*\p{Lu}[\p{L}’'-]+)+/gmu, NAME)

const PASSIVE =
  /\b(?:am|is|are|was|were|be|been|being|get|gets|got)\s+(?:(?:not|also|then|first|later|often|usually|only)\s+)?(?:\w{3,}ed|given|held|kept|made|paid|sent|set|shown|taken|told|used|written|known|found|born|barred|seen|done|built|brought|put)\b/i

/** Measures gist and explanation together. */
export function readability(text: string, headword: string): Readability {
  const sentences = sentencesOf(text)
  const masked = mask(sentences.join('\n'), headword)
  const words = wordsIn(masked)
  const perSentence = words.length / Math.max(1, sentences.length)
  const perWord =
    words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0) / Math.max(1, words.length)
  return {
    grade: 0.39 * perSentence + 11.8 * perWord - 15.59,
    ease: 206.835 - 1.015 * perSentence - 84.6 * perWord,
    longest: Math.max(0, ...sentences.map(sentence => wordsIn(sentence).length)),
    passive: sentences.filter(sentence => PASSIVE.test(sentence)).length / Math.max(1, sentences.length),
  }
}
