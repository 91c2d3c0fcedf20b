/** Topics as a dictionary has them: by the letter of their headword. */
import type { Topic } from './topic.ts'

export interface Shelf {
  /** A capital letter, or `0–9` for what begins with none. */
  readonly letter: string
  readonly topics: readonly Topic[]
}

const FIGURES = '0–9'

/** Signs before the first word are no reason to stand elsewhere: “§ 6103”, “‘Gold card’ visa”. */
const firstWord = (headword: string): string => headword.replace(/^[^\p{L}\p{N}]+/u, '')

const letterOf = (headword: string): string => {
  const first = firstWord(headword).normalize('NFD').charAt(0).toUpperCase()
  return /\p{L}/u.test(first) ? first : FIGURES
}

const order = new Intl.Collator('en', { numeric: true, ignorePunctuation: true })

/** In the order of the alphabet, whatever the interface speaks: the headwords are English. */
export const inOrder = (topics: readonly Topic[]): readonly Topic[] =>
  [...topics].sort((a, b) => order.compare(firstWord(a.headword), firstWord(b.headword)))

/** Each letter that begins a headword, with its topics. */
export function byLetter(topics: readonly Topic[]): readonly Shelf[] {
  const shelves = new Map<string, Topic[]>()
  for (const topic of inOrder(topics)) {
    const letter = letterOf(topic.headword)
    const shelf = shelves.get(letter)
    if (shelf) shelf.push(topic)
    else shelves.set(letter, [topic])
  }
  return [...shelves].map(([letter, topics]) => ({ letter, topics }))
}
