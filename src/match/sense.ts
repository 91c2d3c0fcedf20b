/** Whether a form means its target here. Silence is better than a wrong card. */
import { sentencesIn } from '../text/sentence.ts'
import { readWords, spell, type Words } from '../text/word.ts'

/** The company a target keeps: folded words, a star for any ending. */
export interface Sense {
  /** Speak for the target. */
  readonly clues: readonly string[]
  /** Speak against it: one of them in the sentence is enough. */
  readonly unless: readonly string[]
}

/** Words in a row; of the last, only the beginning where `open`. */
export interface Clue {
  readonly words: readonly string[]
  readonly open: boolean
}

/** A sense, ready for use. */
export interface OpenSense {
  readonly clues: readonly Clue[]
  readonly unless: readonly Clue[]
}

/** A clue as an author writes it, in search spelling. */
export function foldClue(clue: string): string {
  const open = clue.endsWith('*')
  const written = open ? clue.slice(0, -1) : clue
  const words = readWords(written)
  const spelled = Array.from({ length: words.count }, (_, i) => spell(written, words, i))
  return spelled.join(' ') + (open ? '*' : '')
}

const openClue = (clue: string): Clue => ({
  words: clue.replace(/\*$/, '').split(' '),
  open: clue.endsWith('*'),
})

export const openSense = ({ clues, unless }: Sense): OpenSense => ({
  clues: clues.map(openClue),
  unless: unless.map(openClue),
})

/** The words of a passage, sentence by sentence, in search spelling. */
export interface Company {
  readonly spelled: readonly string[]
  /** Of each word, the number of the first word of its sentence, and that of the first after it. */
  readonly from: readonly number[]
  readonly to: readonly number[]
  /** Of each word, whether its sentence is mostly capitals, so that capitals prove nothing. */
  readonly shouted: readonly boolean[]
}

/** Reads the company of every word of a passage. */
export function readCompany(text: string, words: Words): Company {
  const spelled = Array.from({ length: words.count }, (_, i) => spell(text, words, i))
  const from: number[] = []
  const to: number[] = []
  const shouted: boolean[] = []
  let first = 0
  for (const { start, end } of sentencesIn(text)) {
    let after = first
    while (after < words.count && words.start[after]! < end) after++
    const loud = shouts(text.slice(start, end))
    for (let i = first; i < after; i++) {
      from.push(first)
      to.push(after)
      shouted.push(loud)
    }
    first = after
  }
  return { spelled, from, to, shouted }
}

/** Capitals around a name below which a sentence is too short to shout. */
const FEWEST_CAPITALS = 8

function shouts(sentence: string): boolean {
  const capitals = sentence.match(/\p{Lu}/gu)?.length ?? 0
  const smalls = sentence.match(/\p{Ll}/gu)?.length ?? 0
  return capitals >= FEWEST_CAPITALS && capitals > 4 * smalls
}

/** The words of a name, `from` up to `to`. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** The words from one place to another as if the name did not stand there: `the House [name] Committee`. */
const without = (name: Stretch, { spelled }: Company, from: number, to: number): string[] => [
  ...spelled.slice(from, name.from),
  ...spelled.slice(name.to, to),
]

/** Whether the clue's words stand in a row. */
function stands({ words, open }: Clue, around: readonly string[]): boolean {
  const last = words.length - 1
  for (let at = 0; at + last < around.length; at++) {
    let k = 0
    while (k < last && around[at + k] === words[k]) k++
    if (k === last && (open ? around[at + k]!.startsWith(words[k]!) : around[at + k] === words[k]))
      return true
  }
  return false
}

const sentenceOf = (name: Stretch, company: Company): string[] =>
  without(name, company, company.from[name.from]!, company.to[name.from]!)

/** Whether a word in the sentence speaks against the sense. */
export function isVetoed(company: Company, name: Stretch, { unless }: OpenSense): boolean {
  const sentence = sentenceOf(name, company)
  return unless.some(clue => stands(clue, sentence))
}

/** How many different clues stand in the same sentence. */
export function cluesInSentence(company: Company, name: Stretch, { clues }: OpenSense): number {
  const sentence = sentenceOf(name, company)
  return clues.filter(clue => stands(clue, sentence)).length
}

/** Whether any clue stands in the passage. */
export function hasClue(company: Company, name: Stretch, { clues }: OpenSense): boolean {
  const passage = without(name, company, 0, company.spelled.length)
  return clues.some(clue => stands(clue, passage))
}
