/** The company a name keeps, and what in it speaks for a meaning or against it. */
import { sentencesIn } from '../text/sentence.ts'
import { SHAPE, spell, type Words } from '../text/word.ts'
import {
  type Clues,
  type InSentence,
  inWords,
  NEARNESS,
  type Row,
  renames,
  rowOf,
  type Stretch,
} from './clue.ts'

/** The company a target keeps: numbers of clues. */
export interface Sense {
  /** Speak for the target. */
  readonly clues: readonly number[]
  /** Speak against it: one of them in the sentence, near the name, is enough. */
  readonly unless: readonly number[]
}

/** The words of a passage, sentence by sentence, in search spelling. */
export interface Company extends Row {
  /** Of each word, the number of the first word of its sentence, and that of the first after it. */
  readonly from: readonly number[]
  readonly to: readonly number[]
  /** Of each word, whether its sentence is mostly capitals, so that capitals prove nothing. */
  readonly shouted: readonly boolean[]
  /** Of each word, whether its sentence is a headline in Title Case, so that a capital proves nothing. */
  readonly titled: readonly boolean[]
  /** Of each word, whether its sentence has no capital at all, as posts have none. */
  readonly lowered: readonly boolean[]
}

/** Reads the company of every word of a passage. */
export function readCompany(text: string, words: Words): Company {
  const spelled = Array.from({ length: words.count }, (_, i) => spell(text, words, i))
  const small = Array.from({ length: words.count }, (_, i) => words.shape[i] === SHAPE.small)
  const owner = Array.from({ length: words.count }, (_, i) => words.tail[i]! > words.end[i]!)
  const from: number[] = []
  const to: number[] = []
  const shouted: boolean[] = []
  const titled: boolean[] = []
  const lowered: boolean[] = []
  let first = 0
  for (const { start, end } of sentencesIn(text)) {
    let after = first
    while (after < words.count && words.start[after]! < end) after++
    const { capitals, smalls } = lettersIn(text, start, end)
    const loud = capitals >= FEWEST_CAPITALS && capitals > 4 * smalls
    const post = capitals === 0
    const headline = isHeadline(words, first, after)
    for (let i = first; i < after; i++) {
      from.push(first)
      to.push(after)
      shouted.push(loud)
      titled.push(headline)
      lowered.push(post)
    }
    first = after
  }
  return { ...rowOf(spelled, small, owner, words.hash), from, to, shouted, titled, lowered }
}

/** How many letters of a stretch of text are capitals, and how many small. */
function lettersIn(
  text: string,
  start: number,
  end: number,
): { readonly capitals: number; readonly smalls: number } {
  let capitals = 0
  let smalls = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit > 0x7f) {
      const letter = text[at]!
      if (letter !== letter.toLowerCase()) capitals++
      else if (letter !== letter.toUpperCase()) smalls++
    } else if (unit >= 97 && unit <= 122) smalls++
    else if (unit >= 65 && unit <= 90) capitals++
  }
  return { capitals, smalls }
}

/** Words shorter than this stay small in headlines. */
const LONG = 4

/** Whether nearly all the longer words of a sentence bear capitals. */
function isHeadline(words: Words, from: number, to: number): boolean {
  let small = 0
  let capital = 0
  for (let i = from; i < to; i++) {
    if (words.end[i]! - words.start[i]! < LONG) continue
    if (words.shape[i] === SHAPE.small) small++
    else if (words.shape[i] === SHAPE.capital) capital++
  }
  return (capital > 2 && capital > 4 * small) || (capital > 1 && small === 0)
}

/** Capitals below which a sentence is too short to shout. */
const FEWEST_CAPITALS = 8

const inSentence = (name: Stretch, company: Company): InSentence => ({
  name,
  from: company.from[name.from]!,
  to: company.to[name.from]!,
})

/** A word in the sentence that speaks against the sense. */
export interface Veto {
  readonly word: string
  /** Whether it stands near the name, not at the other end of a long sentence. */
  readonly near: boolean
  /** Whether it makes the name that of a place's own thing: the Ohio Department of Agriculture. */
  readonly renames: boolean
}

/** The nearest word in the sentence that speaks against the sense, first of all one that renames; null when none does. */
export function vetoIn(company: Company, name: Stretch, { unless }: Sense, clues: Clues): Veto | null {
  const where = inSentence(name, company)
  let found: Veto | null = null
  for (const { clue, near } of clues.find(unless, company, where, NEARNESS.sentence)) {
    const veto = { word: inWords(clue), near: near === NEARNESS.near, renames: renames(clue) }
    if (veto.renames) return veto
    if (!found || (veto.near && !found.near)) found = veto
  }
  return found
}

/** The different clues that stand in the same sentence, and those that stand in the rest of the passage only. */
export function cluesAround(
  company: Company,
  name: Stretch,
  sense: Sense,
  clues: Clues,
): { readonly inSentence: readonly string[]; readonly inPassage: readonly string[] } {
  const where = inSentence(name, company)
  const near: string[] = []
  const far: string[] = []
  for (const found of clues.find(sense.clues, company, where, NEARNESS.passage))
    (found.near === NEARNESS.passage ? far : near).push(inWords(found.clue))
  return { inSentence: near, inPassage: far }
}
