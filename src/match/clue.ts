/** Clues: words that speak for a meaning or against it, and whether they stand beside a name. */
import { hashOf, readWords, SHAPE, spell, type Words } from '../text/word.ts'
import { STATES } from './states.ts'

/** Words in a row; of the last, only the beginning where `open`. */
export interface Clue {
  readonly words: readonly string[]
  readonly open: boolean
  /** Of each word, whether its author wrote a capital, so that small letters mean something else: House, house. */
  readonly capital: readonly boolean[]
  /** Of each word, whether its author wrote it as an owner: India’s court, not the India visa. */
  readonly owner: readonly boolean[]
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

const BEGIN_STATES: ReadonlySet<string> = new Set(NAMES_OF_STATES.map(([first]) => first!))

const ELLIPSIS = /^\s*(?:…|\.\.\.)\s*|\s*(?:…|\.\.\.)\s*$/

/** Behind an owner in a folded clue. */
const OWNER = "'"

const spellClue = (clue: string, words: Words, i: number): string => {
  const shape = words.shape[i]!
  const word = spell(clue, words, i) + (words.tail[i]! > words.end[i]! ? OWNER : '')
  return shape === SHAPE.small || shape === SHAPE.none || word === STATE ? word : `^${word}`
}

/** A clue as an author writes it, in search spelling: a caret before a capital, an apostrophe behind an owner, dots where the name stands, a star for any ending. */
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
    words: words.map(word => word.replace('^', '').replace(OWNER, '')),
    capital: words.map(word => word.startsWith('^')),
    owner: words.map(word => word.endsWith(OWNER)),
    open: row.endsWith('*'),
    place,
  }
}

/** Whether the clue makes the name behind it that of a place's own thing: `(state) …`, `state …`, `Mexican …`. */
export const renames = ({ words, capital, place }: Clue): boolean =>
  place === 'before' && (capital[0]! || words[0] === STATE || words[0] === 'state')

/** The clue as its author wrote it, but for its capitals. */
export const inWords = ({ words, owner, open, place }: Clue): string =>
  (place === 'behind' ? '… ' : '') +
  words
    .map((word, k) => (owner[k] ? `${word}’s` : word))
    .join(' ')
    .replace(STATE, ANY_STATE) +
  (open ? '*' : '') +
  (place === 'before' ? ' …' : '')

/** The words of a passage, as clues are compared with them; each word's places are chained, lest a page make a thousand lists. */
export interface Row {
  readonly spelled: readonly string[]
  /** Of each word, whether it is all small letters. */
  readonly small: readonly boolean[]
  /** Of each word, whether it is written as an owner, with ’s. */
  readonly owner: readonly boolean[]
  /** The first place of each word, and from each place the next of the same word; -1 behind the last. */
  readonly first: ReadonlyMap<string, number>
  readonly next: Int32Array
  /** The same for the first letters of words. */
  readonly firstByLetters: ReadonlyMap<string, number>
  readonly nextByLetters: Int32Array
  /** Places where the name of a state may begin. */
  readonly states: readonly number[]
  /** Bits of the prints of all its words and of their first letters: a clue whose bit is missing stands nowhere in it. */
  readonly prints: Uint32Array
}

/** Letters by which the beginnings of words are found. */
const LETTERS = 3

const NOWHERE = -1

/** 4,096 bits, in words of 32: of a paragraph's sixty words every thirtieth print is there by chance. */
const PRINTS = 128

/** The print of a clue that may begin with more than one word, and of one whose print has not been asked for. */
const ANY = 0
const UNREAD = -1

const printOfWord = (hash: number): number => hash || 1
const printOfLetters = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> 0 || 1

const CARET = 94
const ELLIPSIS_SIGN = 0x2026
const STAR = 42
const APOSTROPHE = 39
const BLANK = 32

/** What a clue shows of its first word in one number, read off its folded spelling: few clues need ever be opened. */
function printOf(folded: string): number {
  let from = 0
  while (folded.charCodeAt(from) === ELLIPSIS_SIGN || folded.charCodeAt(from) === CARET) from++
  let end = from
  for (; end < folded.length; end++) {
    const unit = folded.charCodeAt(end)
    if (unit === BLANK || unit === STAR || unit === ELLIPSIS_SIGN || unit === APOSTROPHE) break
  }
  const isOpen = folded.charCodeAt(end) === STAR
  if (folded.startsWith(STATE, from) || (isOpen && end - from < LETTERS)) return ANY
  return isOpen
    ? printOfLetters(hashOf(folded, from, from + LETTERS))
    : printOfWord(hashOf(folded, from, end))
}

const put = (prints: Uint32Array, print: number): void => {
  prints[(print >>> 5) % PRINTS]! |= 1 << (print & 31)
}

/**
 * Makes a row of words.
 * @param hashes of the words, as `readWords` tells them.
 */
export function rowOf(
  spelled: readonly string[],
  small: readonly boolean[],
  owner: readonly boolean[],
  hashes: Uint32Array,
): Row {
  const prints = new Uint32Array(PRINTS)
  const states: number[] = []
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
    if (!small[at] && BEGIN_STATES.has(word)) states.push(at)
    put(prints, printOfWord(hashes[at]!))
    put(prints, printOfLetters(hashOf(letters)))
  }
  return { spelled, small, owner, first, next, firstByLetters, nextByLetters, states, prints }
}

/** The words of a name, `from` up to `to`. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Where a clue stands beside a name, nearest first. */
export const NEARNESS = { near: 0, sentence: 1, passage: 2, nowhere: 3 } as const

export type Nearness = (typeof NEARNESS)[keyof typeof NEARNESS]

/** Words between a clue and a name up to which they are near: a long sentence speaks of several things. */
const NEAR = 16

/** Words up to which the rest of a passage is company at all: a page without paragraphs speaks of many things in one. */
const AROUND = 60

/** A name in its sentence, `from` up to `to`. */
export interface InSentence {
  readonly name: Stretch
  readonly from: number
  readonly to: number
}

/**
 * Where a clue's words end that stand in a row from `at`, before `to`; null when they do not.
 * @param name passed over as if it were not there: `the House [name] Committee`; null when it counts like any other words.
 */
function endAt(
  { words, open, capital, owner, place }: Clue,
  at: number,
  { spelled, small, owner: owns }: Row,
  name: Stretch | null,
  to: number,
): number | null {
  let next = at
  for (let k = 0; k < words.length; k++) {
    if (next === name?.from) {
      if (place === 'before') return null
      next = name.to
    }
    if (next >= to) return null
    if (words[k] === STATE) {
      const from = next
      const state = small[from]
        ? undefined
        : NAMES_OF_STATES.find(parts => parts.every((part, i) => spelled[from + i] === part))
      if (!state) return null
      next += state.length
      continue
    }
    if ((capital[k] && small[next]) || (owner[k] && !owns[next])) return null
    const isLast = k === words.length - 1
    if (open && isLast ? !spelled[next]!.startsWith(words[k]!) : spelled[next] !== words[k]) return null
    next++
  }
  return next
}

/** Whether a clue stands from `at`, before `to`, beside a name. */
function standsAt(clue: Clue, at: number, row: Row, name: Stretch, to: number): boolean {
  const { place } = clue
  if (at < name.from || at >= name.to) {
    if (place === 'behind' && at !== name.to) return false
    const end = endAt(clue, at, row, name, to)
    if (end !== null) return place !== 'before' || end === name.from
  }
  if (place !== 'around' || at >= name.to) return false
  // The name and more: “in a sentence” beside “sentence”.
  const end = endAt(clue, at, row, null, to)
  return end !== null && (at < name.from || end > name.to)
}

function* along(start: number | undefined, next: Int32Array): Generator<number> {
  for (let at = start ?? NOWHERE; at !== NOWHERE; at = next[at]!) yield at
}

/** The places in a row where a clue may begin. */
function* beginnings({ words, open }: Clue, row: Row): Generator<number> {
  const word = words[0]!
  if (word === STATE) yield* row.states
  else if (!open || words.length > 1) yield* along(row.first.get(word), row.next)
  else if (word.length >= LETTERS)
    yield* along(row.firstByLetters.get(word.slice(0, LETTERS)), row.nextByLetters)
  else
    for (const [letters, start] of row.firstByLetters)
      if (letters.startsWith(word)) yield* along(start, row.nextByLetters)
}

/** Where a clue stands, nearest first. @param reach the farthest that counts: its sentence, or the passage. */
function nearness(clue: Clue, row: Row, { name, from, to }: InSentence, reach: Nearness): Nearness {
  let found: Nearness = NEARNESS.nowhere
  for (const at of beginnings(clue, row)) {
    const inside = at >= from && at < to
    const words = at < name.from ? name.from - at : at - name.to
    const here = inside
      ? words <= NEAR
        ? NEARNESS.near
        : NEARNESS.sentence
      : words <= AROUND
        ? NEARNESS.passage
        : NEARNESS.nowhere
    if (here >= found || here > reach) continue
    if (standsAt(clue, at, row, name, inside ? to : row.spelled.length)) found = here
    if (found === NEARNESS.near) break
  }
  return found
}

/** All clues of a glossary by number, each opened when it is first needed. */
export class Clues {
  readonly #folded: readonly string[]
  readonly #opened: Clue[] = []
  /** Of each clue its print. */
  readonly #prints: Float64Array

  /** @param folded as `foldClue` writes them. */
  constructor(folded: readonly string[]) {
    this.#folded = folded
    this.#prints = new Float64Array(folded.length).fill(UNREAD)
  }

  /** Those of some clues that stand within reach, in their order, and where. */
  *find(
    numbers: readonly number[],
    row: Row,
    where: InSentence,
    reach: Nearness,
  ): Generator<{ readonly clue: Clue; readonly near: Nearness }> {
    for (const number of this.#likely(numbers, row)) {
      const clue = (this.#opened[number] ??= openClue(this.#folded[number]!))
      const near = nearness(clue, row, where, reach)
      if (near !== NEARNESS.nowhere) yield { clue, near }
    }
  }

  /** Those that may stand somewhere in a row. One loop and nothing else: a name has seventy clues, an article five hundred names. */
  #likely(numbers: readonly number[], { prints }: Row): readonly number[] {
    const likely: number[] = []
    for (let i = 0; i < numbers.length; i++) {
      const number = numbers[i]!
      let print = this.#prints[number]!
      if (print === UNREAD) print = this.#prints[number] = printOf(this.#folded[number]!)
      if (print === ANY || ((prints[(print >>> 5) % PRINTS]! >>> (print & 31)) & 1) === 1) likely.push(number)
    }
    return likely
  }
}
