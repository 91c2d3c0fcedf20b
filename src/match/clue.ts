/**
 * Clues: words that speak for a meaning or against it. All clues of a glossary are looked for in a passage at once, by
 * their first words; whether one really stands beside a name is asked only of those that begin somewhere.
 */
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

/** The words of a passage, as clues are compared with them. */
export interface Row {
  readonly spelled: readonly string[]
  /** Of each word, whether it is all small letters. */
  readonly small: readonly boolean[]
}

/** The words of a name, `from` up to `to`. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Letters by which beginnings are found; shorter ones are looked through one by one. */
const BUCKET = 3

const add = (map: Map<string, number[]>, key: string, number: number): void => {
  const all = map.get(key)
  if (all) all.push(number)
  else map.set(key, [number])
}

/** All clues of a glossary, by number. */
export class Clues {
  readonly all: readonly Clue[]
  readonly #byWord = new Map<string, number[]>()
  /** Beginnings of words, by their first letters. */
  readonly #byLetters = new Map<string, number[]>()
  readonly #short: number[] = []

  /** @param folded as `foldClue` writes them. */
  constructor(folded: readonly string[]) {
    this.all = folded.map(openClue)
    this.all.forEach(({ words, open }, number) => {
      const [first] = words
      if (words.length > 1 || !open) {
        if (first === STATE) for (const [word] of NAMES_OF_STATES) add(this.#byWord, word!, number)
        else add(this.#byWord, first!, number)
      } else if (first!.length < BUCKET) this.#short.push(number)
      else add(this.#byLetters, first!.slice(0, BUCKET), number)
    })
  }

  /** Of each clue that may begin in a row of words, where. */
  startsIn(spelled: readonly string[]): ReadonlyMap<number, readonly number[]> {
    const starts = new Map<number, number[]>()
    const note = (number: number, at: number): void => {
      const all = starts.get(number)
      if (all === undefined) starts.set(number, [at])
      else if (all[all.length - 1] !== at) all.push(at)
    }
    spelled.forEach((word, at) => {
      for (const number of this.#byWord.get(word) ?? []) note(number, at)
      const alike = word.length >= BUCKET ? this.#byLetters.get(word.slice(0, BUCKET)) : undefined
      if (alike)
        for (const number of alike) if (word.startsWith(this.all[number]!.words[0]!)) note(number, at)
      for (const number of this.#short) if (word.startsWith(this.all[number]!.words[0]!)) note(number, at)
    })
    return starts
  }

  /** Whether a clue that may begin at word `at` really stands there, as if the name did not: `the House [name] Committee`. */
  stands(
    number: number,
    at: number,
    { spelled, small }: Row,
    name: Stretch,
    from: number,
    to: number,
  ): boolean {
    const { words, open, capital, place } = this.all[number]!
    if (at < from || (at >= name.from && at < name.to)) return false
    if (place === 'behind' && at !== name.to) return false
    let next = at
    for (let k = 0; k < words.length; k++) {
      if (next === name.from) {
        if (place === 'before') return false
        next = name.to
      }
      if (next >= to) return false
      if (words[k] === STATE) {
        const state = NAMES_OF_STATES.find(
          parts => !small[next] && parts.every((part, i) => spelled[next + i] === part),
        )
        if (!state) return false
        next += state.length
        continue
      }
      if (capital[k] && small[next]) return false
      if (open && k === words.length - 1 ? !spelled[next]!.startsWith(words[k]!) : spelled[next] !== words[k])
        return false
      next++
    }
    return place !== 'before' || next === name.from
  }
}
