/** Clues: words that speak for a meaning or against it, and whether they stand beside a name. */
import { readWords, SHAPE, spell, type Words } from '../text/word.ts'
import { STATES } from './states.ts'

/** Words in a row; of the last, only the beginning where `open`. */
export interface Clue {
  readonly words: readonly string[]
  readonly open: boolean
  /** Of each word, whether its author wrote a capital, so that small letters mean something else: House, house. */
  readonly capital: readonly boolean[]
  /** Where it counts: right before the name (`Texas …`), right behind it (`… Farm`), or anywhere around. */
  readonly place: 'before' | 'behind' | 'around'
}

/** What an author writes for the name of any state. */
const ANY_STATE = '(state)'

/** The same within a folded clue; no author writes this word. */
const STATE = 'anystate'

const NAMES_OF_STATES: readonly (readonly string[])[] = Object.values(STATES).map(([name]) =>
  name.toLowerCase().split(' '),
)

const ELLIPSIS = /^\s*(?:…|\.\.\.)\s*|\s*(?:…|\.\.\.)\s*$/

const spellClue = (clue: string, words: Words, i: number): string => {
  const shape = words.shape[i]!
  const word = spell(clue, words, i)
  return shape === SHAPE.small || shape === SHAPE.none || word === STATE ? word : `^${word}`
}

/** A clue as an author writes it, in search spelling: a caret before a capital, dots where the name stands, a star for any ending. */
export function foldClue(clue: string): string {
  const name = ELLIPSIS.exec(clue)
  const bare = clue.replace(ELLIPSIS, '').replace(ANY_STATE, STATE)
  const words = readWords(bare)
  const spelled = Array.from({ length: words.count }, (_, i) => spellClue(bare, words, i))
  const row = spelled.join(' ') + (bare.endsWith('*') ? '*' : '')
  return name === null ? row : name.index === 0 ? `…${row}` : `${row}…`
}

function openClue(folded: string): Clue {
  const place = folded.startsWith('…') ? 'behind' : folded.endsWith('…') ? 'before' : 'around'
  const row = folded.replace('…', '')
  const words = row.replace(/\*$/, '').split(' ')
  return {
    words: words.map(word => word.replace('^', '')),
    capital: words.map(word => word.startsWith('^')),
    open: row.endsWith('*'),
    place,
  }
}

/** The clue as its author wrote it, but for its capitals. */
export const inWords = ({ words, open, place }: Clue): string =>
  (place === 'behind' ? '… ' : '') +
  words.join(' ').replace(STATE, ANY_STATE) +
  (open ? '*' : '') +
  (place === 'before' ? ' …' : '')

/** The words of a passage, as clues are compared with them; each word's places are chained, lest a page make a thousand lists. */
export interface Row {
  readonly spelled: readonly string[]
  /** Of each word, whether it is all small letters. */
  readonly small: readonly boolean[]
  /** The first place of each word, and from each place the next of the same word; -1 behind the last. */
  readonly first: ReadonlyMap<string, number>
  readonly next: Int32Array
  /** The same for the first letters of words. */
  readonly firstByLetters: ReadonlyMap<string, number>
  readonly nextByLetters: Int32Array
}

/** Letters by which the beginnings of words are found. */
const LETTERS = 3

const NOWHERE = -1

/** Makes a row of words. */
export function rowOf(spelled: readonly string[], small: readonly boolean[]): Row {
  const first = new Map<string, number>()
  const firstByLetters = new Map<string, number>()
  const next = new Int32Array(spelled.length)
  const nextByLetters = new Int32Array(spelled.length)
  for (let at = spelled.length - 1; at >= 0; at--) {
    const word = spelled[at]!
    const letters = word.slice(0, LETTERS)
    next[at] = first.get(word) ?? NOWHERE
    nextByLetters[at] = firstByLetters.get(letters) ?? NOWHERE
    first.set(word, at)
    firstByLetters.set(letters, at)
  }
  return { spelled, small, first, next, firstByLetters, nextByLetters }
}

/** The words of a name, `from` up to `to`. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Where a clue stands beside a name. */
export type Nearness = 'near' | 'sentence' | 'passage' | 'nowhere'

/** Words between a clue and a name up to which they are near: a long sentence speaks of several things. */
const NEAR = 16

const ORDER: readonly Nearness[] = ['near', 'sentence', 'passage', 'nowhere']

/** A name in its sentence, `from` up to `to`. */
export interface InSentence {
  readonly name: Stretch
  readonly from: number
  readonly to: number
}

/** Whether the clue's words stand in a row from `at`, before `to`, as if the name did not: `the House [name] Committee`. */
function standsAt(
  { words, open, capital, place }: Clue,
  at: number,
  row: Row,
  name: Stretch,
  to: number,
): boolean {
  const { spelled, small } = row
  if ((at >= name.from && at < name.to) || (place === 'behind' && at !== name.to)) return false
  let next = at
  for (let k = 0; k < words.length; k++) {
    if (next === name.from) {
      if (place === 'before') return false
      next = name.to
    }
    if (next >= to) return false
    if (words[k] === STATE) {
      const from = next
      const state = small[from]
        ? undefined
        : NAMES_OF_STATES.find(parts => parts.every((part, i) => spelled[from + i] === part))
      if (!state) return false
      next += state.length
      continue
    }
    if (capital[k] && small[next]) return false
    const isLast = k === words.length - 1
    if (open && isLast ? !spelled[next]!.startsWith(words[k]!) : spelled[next] !== words[k]) return false
    next++
  }
  return place !== 'before' || next === name.from
}

/** Where a clue stands, nearest first; `reach` says whether the rest of the passage counts. */
export function nearness(
  clue: Clue,
  row: Row,
  { name, from, to }: InSentence,
  reach: 'sentence' | 'passage',
): Nearness {
  const { words, open } = clue
  const [word] = words as [string, ...string[]]
  let found: Nearness = 'nowhere'
  /** Looks along a chain of places; true when nothing nearer can be found. */
  const along = (start: number | undefined, next: Int32Array): boolean => {
    for (let at = start ?? NOWHERE; at !== NOWHERE; at = next[at]!) {
      const inside = at >= from && at < to
      const here: Nearness = !inside
        ? 'passage'
        : (at < name.from ? name.from - at : at - name.to) <= NEAR
          ? 'near'
          : 'sentence'
      if (ORDER.indexOf(here) >= ORDER.indexOf(found) || (!inside && reach === 'sentence')) continue
      if (standsAt(clue, at, row, name, inside ? to : row.spelled.length)) found = here
      if (found === 'near') return true
    }
    return false
  }
  if (word === STATE) NAMES_OF_STATES.some(([first]) => along(row.first.get(first!), row.next))
  else if (!open || words.length > 1) along(row.first.get(word), row.next)
  else if (word.length >= LETTERS) along(row.firstByLetters.get(word.slice(0, LETTERS)), row.nextByLetters)
  else
    for (const [letters, start] of row.firstByLetters)
      if (letters.startsWith(word) && along(start, row.nextByLetters)) break
  return found
}

/** All clues of a glossary by number, each opened when it is first asked for. */
export class Clues {
  readonly #folded: readonly string[]
  readonly #opened: Clue[] = []

  /** @param folded as `foldClue` writes them. */
  constructor(folded: readonly string[]) {
    this.#folded = folded
  }

  at(number: number): Clue {
    return (this.#opened[number] ??= openClue(this.#folded[number]!))
  }
}
