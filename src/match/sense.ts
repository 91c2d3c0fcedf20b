/** Whether a form means its target here. Silence is better than a wrong card. */
import { sentencesIn } from '../text/sentence.ts'
import { readWords, SHAPE, spell, type Words } from '../text/word.ts'
import { STATES } from './states.ts'

/** The company a target keeps, as `foldClue` writes it. */
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
  /** Of each word, whether its author wrote a capital, so that small letters mean something else: House, house. */
  readonly capital: readonly boolean[]
  /** Where it counts: right before the name (`Texas …`), right behind it (`… Farm`), or anywhere around. */
  readonly place: 'before' | 'behind' | 'around'
}

/** A sense, ready for use. */
export interface OpenSense {
  readonly clues: readonly Clue[]
  readonly unless: readonly Clue[]
}

/** What an author writes for the name of any state. */
const ANY_STATE = '(state)'

/** The same within a folded clue; no author writes this word. */
const STATE = 'anystate'

const ELLIPSIS = /^\s*(?:…|\.\.\.)\s*|\s*(?:…|\.\.\.)\s*$/

/** A clue as an author writes it, in search spelling: a caret before a capital, dots where the name stands, a star for any ending. */
export function foldClue(clue: string): string {
  const name = ELLIPSIS.exec(clue)
  const bare = clue.replace(ELLIPSIS, '').replace(ANY_STATE, STATE)
  const open = bare.endsWith('*')
  const words = readWords(bare)
  const spelled = Array.from({ length: words.count }, (_, i) => spellClue(bare, words, i))
  const row = spelled.join(' ') + (open ? '*' : '')
  return name === null ? row : name.index === 0 ? `…${row}` : `${row}…`
}

const spellClue = (clue: string, words: Words, i: number): string => {
  const shape = words.shape[i]!
  const word = spell(clue, words, i)
  return shape === SHAPE.small || shape === SHAPE.none || word === STATE ? word : `^${word}`
}

function openClue(folded: string): Clue[] {
  const place = folded.startsWith('…') ? 'behind' : folded.endsWith('…') ? 'before' : 'around'
  const row = folded.replace('…', '')
  const words = row.replace(/\*$/, '').split(' ')
  const written = { open: row.endsWith('*'), place } as const
  const plain = words.map(word => word.replace('^', ''))
  const capital = words.map(word => word.startsWith('^'))
  const at = words.indexOf(STATE)
  return at < 0
    ? [{ ...written, words: plain, capital }]
    : NAMES_OF_STATES.map(name => ({
        ...written,
        words: plain.toSpliced(at, 1, ...name),
        capital: capital.toSpliced(at, 1, ...name.map(() => true)),
      }))
}

const NAMES_OF_STATES: readonly (readonly string[])[] = Object.values(STATES).map(([name]) =>
  name.toLowerCase().split(' '),
)

export const openSense = ({ clues, unless }: Sense): OpenSense => ({
  clues: clues.flatMap(openClue),
  unless: unless.flatMap(openClue),
})

/** The words of a passage, sentence by sentence, in search spelling. */
export interface Company {
  readonly spelled: readonly string[]
  /** Of each word, whether it is all small letters. */
  readonly small: readonly boolean[]
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
  return { spelled, small, from, to, shouted, titled, lowered }
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

/** The words of a name, `from` up to `to`. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Words around a name. */
interface Surroundings {
  readonly spelled: readonly string[]
  readonly small: readonly boolean[]
  /** How many of them stand before the name. */
  readonly before: number
}

/** The words from one place to another as if the name did not stand there: `the House [name] Committee`. */
const around = (name: Stretch, { spelled, small }: Company, from: number, to: number): Surroundings => ({
  spelled: [...spelled.slice(from, name.from), ...spelled.slice(name.to, to)],
  small: [...small.slice(from, name.from), ...small.slice(name.to, to)],
  before: name.from - from,
})

/** Whether the clue's words stand in a row, where they must. */
function stands({ words, open, capital, place }: Clue, { spelled, small, before }: Surroundings): boolean {
  const last = words.length - 1
  const first = place === 'around' ? 0 : place === 'behind' ? before : before - words.length
  const final =
    place === 'around' ? spelled.length - words.length : Math.min(first, spelled.length - words.length)
  for (let at = Math.max(0, first); at <= final; at++) {
    let k = 0
    const fits = (): boolean =>
      (k === last && open ? spelled[at + k]!.startsWith(words[k]!) : spelled[at + k] === words[k]) &&
      !(capital[k] && small[at + k])
    while (k <= last && fits()) k++
    if (k > last) return first >= 0
  }
  return false
}

const sentenceOf = (name: Stretch, company: Company): Surroundings =>
  around(name, company, company.from[name.from]!, company.to[name.from]!)

/** The clue as its author wrote it. */
const written = ({ words, open, place }: Clue): string =>
  (place === 'behind' ? '… ' : '') + words.join(' ') + (open ? '*' : '') + (place === 'before' ? ' …' : '')

/** The word in the sentence that speaks against the sense; null when none does. */
export function vetoIn(company: Company, name: Stretch, { unless }: OpenSense): string | null {
  if (unless.length === 0) return null
  const sentence = sentenceOf(name, company)
  const veto = unless.find(clue => stands(clue, sentence))
  return veto ? written(veto) : null
}

/** The different clues that stand in the same sentence, and those that stand in the rest of the passage only. */
export function cluesAround(
  company: Company,
  name: Stretch,
  { clues }: OpenSense,
): { readonly inSentence: readonly string[]; readonly inPassage: readonly string[] } {
  const sentence = sentenceOf(name, company)
  const passage = around(name, company, 0, company.spelled.length)
  const near = clues.filter(clue => stands(clue, sentence))
  const far = clues.filter(clue => !near.includes(clue) && stands(clue, passage))
  return { inSentence: near.map(written), inPassage: far.map(written) }
}
