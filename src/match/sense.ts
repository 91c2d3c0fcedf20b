/** Whether a form means its target here. Silence is better than a wrong card. */
import { sentenceAround } from '../text/sentence.ts'
import type { Span } from '../text/span.ts'
import { readWords, spell, type Words } from '../text/word.ts'

/** The company a target keeps: folded words, a star for any ending. */
export interface Sense {
  /** Speak for the target. */
  readonly clues: readonly string[]
  /** Speak against it: one of them in the sentence is enough. */
  readonly unless: readonly string[]
}

/** How much the words around a span speak for a sense. */
export interface Evidence {
  /** Different clues in the same sentence. */
  readonly sentence: number
  /** Different clues in the rest of the passage. */
  readonly passage: number
  /** Whether a word in the sentence speaks against it. */
  readonly vetoed: boolean
}

/** A clue as an author writes it, in search spelling. */
export function foldClue(clue: string): string {
  const star = clue.endsWith('*')
  const written = star ? clue.slice(0, -1) : clue
  const words = readWords(written)
  return Array.from({ length: words.count }, (_, i) => spell(written, words, i)).join(' ') + (star ? '*' : '')
}

/** Whether the clue's words stand in a row in `words`. */
function stands(clue: string, words: readonly string[]): boolean {
  const star = clue.endsWith('*')
  const wanted = (star ? clue.slice(0, -1) : clue).split(' ')
  const last = wanted.length - 1
  return words.some((_, at) =>
    wanted.every((word, k) =>
      star && k === last ? words[at + k]?.startsWith(word) : words[at + k] === word,
    ),
  )
}

const spelled = (text: string, words: Words, within: (start: number) => boolean): string[] => {
  const found: string[] = []
  for (let i = 0; i < words.count; i++) if (within(words.start[i]!)) found.push(spell(text, words, i))
  return found
}

/** Weighs the words around `span`; the span's own words do not count. */
export function weigh(text: string, words: Words, span: Span, sense: Sense): Evidence {
  const sentence = sentenceAround(text, span)
  const inSentence = (at: number) => at >= sentence.start && at < sentence.end
  const outside = (at: number) => at < span.start || at >= span.end
  const near = spelled(text, words, at => inSentence(at) && outside(at))
  if (sense.unless.some(clue => stands(clue, near))) return { sentence: 0, passage: 0, vetoed: true }
  const here = sense.clues.filter(clue => stands(clue, near))
  const rest = spelled(text, words, at => !inSentence(at))
  return {
    sentence: here.length,
    passage: sense.clues.filter(clue => !here.includes(clue) && stands(clue, rest)).length,
    vetoed: false,
  }
}

/** Whether most letters around a span are capitals, so that capitals prove nothing. */
export function shouts(text: string, span: Span): boolean {
  const { start, end } = sentenceAround(text, span)
  const around = text.slice(start, span.start) + text.slice(span.end, end)
  const capitals = around.match(/\p{Lu}/gu)?.length ?? 0
  const smalls = around.match(/\p{Ll}/gu)?.length ?? 0
  return capitals >= 6 && capitals > 4 * smalls
}
