/** The company a name keeps, and what in it speaks for a meaning or against it. */
import { sentencesIn } from '../text/sentence.ts'
import { SHAPE, spell, type Words } from '../text/word.ts'
import { type Clues, inWords, type Row, type Stretch } from './clue.ts'

/** The company a target keeps: numbers of clues. */
export interface Sense {
  /** Speak for the target. */
  readonly clues: readonly number[]
  /** Speak against it: one of them in the sentence is enough. */
  readonly unless: readonly number[]
}

/** The words of a passage, sentence by sentence, in search spelling. */
export interface Company extends Row {
  /** Of each clue that may begin in the passage, at which words. */
  readonly starts: ReadonlyMap<number, readonly number[]>
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
export function readCompany(text: string, words: Words, clues: Clues): Company {
  const spelled = Array.from({ length: words.count }, (_, i) => spell(text, words, i))
  const small = Array.from({ length: words.count }, (_, i) => words.shape[i] === SHAPE.small)
  const from: number[] = []
  const to: number[] = []
  const shouted: boolean[] = []
  const titled: boolean[] = []
  const lowered: boolean[] = []
  let first = 0
  for (const { start, end } of sentencesIn(text)) {
    let after = first
    while (after < words.count && words.start[after]! < end) after++
    const loud = shouts(text.slice(start, end))
    const post = !/\p{Lu}/u.test(text.slice(start, end))
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
  return { spelled, small, starts: clues.startsIn(spelled), from, to, shouted, titled, lowered }
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
  return capital > 2 && capital > 4 * small
}

/** Capitals around a name below which a sentence is too short to shout. */
const FEWEST_CAPITALS = 8

function shouts(sentence: string): boolean {
  const capitals = sentence.match(/\p{Lu}/gu)?.length ?? 0
  const smalls = sentence.match(/\p{Ll}/gu)?.length ?? 0
  return capitals >= FEWEST_CAPITALS && capitals > 4 * smalls
}

/** The word in the sentence that speaks against the sense; null when none does. */
export function vetoIn(company: Company, name: Stretch, { unless }: Sense, clues: Clues): string | null {
  const [from, to] = [company.from[name.from]!, company.to[name.from]!]
  const veto = unless.find(clue =>
    company.starts.get(clue)?.some(at => clues.stands(clue, at, company, name, from, to)),
  )
  return veto === undefined ? null : inWords(clues.all[veto]!)
}

/** The different clues that stand in the same sentence, and those that stand in the rest of the passage only. */
export function cluesAround(
  company: Company,
  name: Stretch,
  sense: Sense,
  clues: Clues,
): { readonly inSentence: readonly string[]; readonly inPassage: readonly string[] } {
  const [from, to] = [company.from[name.from]!, company.to[name.from]!]
  const inSentence: string[] = []
  const inPassage: string[] = []
  for (const clue of sense.clues) {
    const starts = company.starts.get(clue)
    if (starts === undefined) continue
    if (starts.some(at => clues.stands(clue, at, company, name, from, to)))
      inSentence.push(inWords(clues.all[clue]!))
    else if (starts.some(at => clues.stands(clue, at, company, name, 0, company.spelled.length)))
      inPassage.push(inWords(clues.all[clue]!))
  }
  return { inSentence, inPassage }
}
