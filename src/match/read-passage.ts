/** A passage, its words read once, and what the finder holds of the names in it. */
import type { Span } from '../text/span.ts'
import { readWords, type Words } from '../text/word.ts'
import { type Candidate, candidatesIn } from './candidate.ts'
import type { Lexicon } from './lexicon.ts'
import type { Company } from './sense.ts'

/** A passage, read as far as names go. */
export interface ReadPassage {
  readonly text: string
  readonly words: Words
  /** At each word the forms that stand there, longest first. */
  readonly candidates: readonly (readonly Candidate[])[]
  /** Null until a name has to be weighed. */
  company: Company | null
  /** Names beside which a word says that something else is meant. */
  readonly vetoed: Vetoed[]
}

/** A name that a word near it takes from its target. */
export interface Vetoed extends Span {
  /** Number of the target. */
  readonly target: number
  /** In search spelling. */
  readonly name: string
  /** Whether it is the name of a place's own thing. */
  readonly renamed: boolean
}

/** A name with its meaning. */
export interface Named extends Span {
  /** Number of the target. */
  readonly target: number
  readonly informal: boolean
  /** Whether it always means the target. */
  readonly sure: boolean
  readonly lastWord: string
}

export function readPassage<Target>(text: string, lexicon: Lexicon<Target>): ReadPassage {
  const words = readWords(text)
  return { text, words, candidates: candidatesIn(text, words, lexicon), company: null, vetoed: [] }
}

/** The name that a candidate is written with, in search spelling. */
export const nameOf = ({ form }: Candidate): string => form.words.join(' ')
