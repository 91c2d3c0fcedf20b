/**
 * Where citations may begin: at the words and signs that the bodies of law call their cues.
 *
 * One alternation of all cues would try each of them at every letter of a text. So they are sorted by the characters
 * they can begin with, and by those they cannot stand behind: most letters are then passed by looking into two tables.
 */
import type { BodyOfLaw, Context, Found } from './body-of-law.ts'
import { type Cursor, pattern } from './cursor.ts'

const ASCII = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code))

/** Where the bracket closes that opens at `from`. */
function closing(source: string, from: number): number {
  let depth = 0
  for (let at = from, inClass = false; at < source.length; at++) {
    const character = source[at]
    if (character === '\\') at++
    else if (inClass) inClass = character !== ']'
    else if (character === '[') inClass = true
    else if (character === '(') depth++
    else if (character === ')' && --depth === 0) return at
  }
  throw new Error(`No end of “${source.slice(from)}”`)
}

/** The alternatives of a pattern, none of its brackets cut. */
function alternatives(source: string): string[] {
  const found: string[] = []
  let from = 0
  for (let at = 0; at < source.length; at++) {
    const character = source[at]
    if (character === '\\') at++
    else if (character === '(') at = closing(source, at)
    else if (character === '[') {
      ATOM.lastIndex = at
      ATOM.exec(source)
      at = ATOM.lastIndex - 1
    } else if (character === '|') {
      found.push(source.slice(from, at))
      from = at + 1
    }
  }
  return [...found, source.slice(from)]
}

const ASSERTION = /\(\?<?[=!]/y
const GROUP = /\((?:\?:)?/y
const ATOM = /\\u[\da-f]{4}|\\.|\[(?:\\.|[^\]\\])+\]|[^\\[(]/y
const QUANTIFIER = /[?*+]|\{(\d+)[^}]*\}/y

const atomCharacters = new Map<string, readonly string[]>()

/** The characters that one atom of a pattern matches. */
function charactersOf(atom: string, possible: readonly string[]): readonly string[] {
  let found = atomCharacters.get(atom)
  if (!found) {
    const whole = new RegExp(`^${pattern(atom).source}$`)
    found = possible.filter(character => whole.test(character))
    atomCharacters.set(atom, found)
  }
  return found
}

const known = new Map<string, ReadonlySet<string>>()

/** The first characters, `length` of them, that a pattern can match; fewer where it ends before. */
function openings(source: string, length: number, possible: readonly string[]): ReadonlySet<string> {
  const key = `${length}${source}`
  let found = known.get(key)
  if (!found) {
    found = new Set(alternatives(source).flatMap(one => [...openingsOfOne(one, length, possible)]))
    known.set(key, found)
  }
  return found
}

/** The same for a pattern without alternatives. */
function openingsOfOne(source: string, length: number, possible: readonly string[]): ReadonlySet<string> {
  const has = (sticky: RegExp, at: number): RegExpExecArray | null => {
    sticky.lastIndex = at
    return sticky.exec(source)
  }
  if (source === '' || length === 0) return new Set([''])
  const skipped = has(ASSERTION, 0) ? closing(source, 0) + 1 : source.startsWith('\\b') ? 2 : 0
  if (skipped > 0) return openingsOfOne(source.slice(skipped), length, possible)
  const group = has(GROUP, 0)
  const atom = group ? source.slice(0, closing(source, 0) + 1) : (has(ATOM, 0)?.[0] ?? '')
  const quantifier = has(QUANTIFIER, atom.length)?.[0] ?? ''
  const rest = source.slice(atom.length + quantifier.length)
  const repeats = /^(?:[*+]|\{(?!1\}|0,1\}))/.test(quantifier)
  const found = new Set<string>()
  const units = group
    ? openings(atom.slice(group[0].length, -1), length, possible)
    : charactersOf(atom, possible)
  for (const unit of units) {
    if (unit.length >= length) found.add(unit)
    else if (unit !== '') {
      const follows = openingsOfOne(repeats ? `(?:${atom})?${rest}` : rest, length - unit.length, possible)
      for (const next of follows) found.add(unit + next)
    }
  }
  if (atom === '~' || /^(?:[?*]|\{0)/.test(quantifier) || (group && (units as ReadonlySet<string>).has('')))
    for (const next of openingsOfOne(rest, length, possible)) found.add(next)
  return found
}

/** A pattern without those of its alternatives that cannot begin with the character. */
function narrowed(source: string, first: string, possible: readonly string[]): string {
  const mayBegin = (one: string): boolean =>
    [...openings(one, 1, possible)].some(opening => opening === first || opening === '')
  const narrowedOne = (one: string): string => {
    const skipped = /^\(\?<?[=!]/.test(one) ? closing(one, 0) + 1 : one.startsWith('\\b') ? 2 : 0
    if (skipped > 0) return one.slice(0, skipped) + narrowedOne(one.slice(skipped))
    const opening = /^\((?:\?:)?/.exec(one)?.[0]
    const end = opening === undefined ? 0 : closing(one, 0)
    if (opening === undefined || /^[?*+{]/.test(one.slice(end + 1))) return one
    return `(?:${narrowed(one.slice(opening.length, end), first, possible)})${one.slice(end + 1)}`
  }
  return alternatives(source).filter(mayBegin).map(narrowedOne).join('|')
}

/** The sources that match the characters which a pattern may not stand behind. */
function notBehind(source: string): readonly string[] {
  if (alternatives(source).length > 1) return []
  if (source.startsWith('\\b')) return ['\\w', ...notBehind(source.slice(2))]
  if (!/^\(\?<?[=!]/.test(source)) return []
  const end = closing(source, 0)
  const rest = notBehind(source.slice(end + 1))
  return source.startsWith('(?<!') ? [source.slice(4, end), ...rest] : rest
}

/** The cues that begin with one character. */
interface Group {
  readonly any: RegExp
  /** By character code, whether it may stand before one of the cues. Beyond ASCII everything may. */
  readonly before: Uint8Array
  /** Whether it may be the second character of one. */
  readonly second: Uint8Array
  readonly readers: readonly { readonly cue: RegExp; readonly reader: BodyOfLaw }[]
}

interface Cue {
  readonly source: string
  readonly reader: BodyOfLaw
  readonly openings: ReadonlySet<string>
  readonly notBehind: readonly string[]
}

/** One for each ASCII character that is allowed. */
const table = (allowed: (character: string) => boolean): Uint8Array =>
  Uint8Array.from(ASCII, character => (allowed(character) ? 1 : 0))

function groupOf(cues: readonly Cue[], first: string, possible: readonly string[]): Group {
  // A word boundary in front of what is no letter says nothing of this kind.
  const isWord = /\w/.test(first)
  const allowedBehind = new Map(
    [...new Set(cues.flatMap(cue => cue.notBehind))].map(source => {
      const forbidden = new Set(source === '\\w' && !isWord ? [] : charactersOf(`(?:${source})`, possible))
      return [source, (character: string) => !forbidden.has(character)] as const
    }),
  )
  const ways = [...new Set(cues.map(cue => cue.notBehind.join('\n')))].map(way =>
    way.split('\n').filter(Boolean),
  )
  const seconds = new Set(
    cues.flatMap(({ openings }) => [...openings].filter(one => one[0] === first).map(one => one[1] ?? '')),
  )
  const joined = (some: readonly Cue[]): RegExp =>
    pattern([...new Set(some.map(cue => narrowed(cue.source, first, possible)))].join('|'))
  const readers = [...new Set(cues.map(({ reader }) => reader))].map(reader => ({
    reader,
    cue: joined(cues.filter(cue => cue.reader === reader)),
  }))
  return {
    any: joined(cues),
    before: table(character => ways.some(way => way.every(source => allowedBehind.get(source)!(character)))),
    second: table(character => seconds.has('') || seconds.has(character)),
    readers,
  }
}

/** All cues, ready to be looked for. */
export class Cues {
  readonly #possible: readonly string[]
  readonly #cues = new Map<string, Cue[]>()
  /**
   * By the code of their first character, in ASCII and beyond; null where none begins so. Made when a text first has
   * the character, for each time a worker wakes it makes them anew.
   */
  readonly #plain: (Group | null | undefined)[] = ASCII.map(() => undefined)
  readonly #rare = new Map<number, Group | null>()

  constructor(readers: readonly BodyOfLaw[]) {
    const written = readers.flatMap(reader => reader.cues.map(source => ({ source, reader })))
    const rare = new Set(written.flatMap(({ source }) => [...source].filter(character => character > '\x7f')))
    const escaped = written.flatMap(({ source }) =>
      [...source.matchAll(/\\u([\da-f]{4})/g)].map(([, code = '']) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      ),
    )
    this.#possible = [...new Set([...ASCII, ...rare, ...escaped])]
    for (const { source, reader } of written) {
      const begins = openings(source, 2, this.#possible)
      const cue = { source, reader, openings: begins, notBehind: notBehind(source) }
      for (const first of new Set([...begins].map(one => one.slice(0, 1))))
        this.#cues.set(first, [...(this.#cues.get(first) ?? []), cue])
    }
  }

  /** Where the next cue begins, at `from` or later; -1 when there is none. */
  next(text: string, from: number): number {
    let before = from > 0 ? text.charCodeAt(from - 1) : 0
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const group = this.#group(code)
      if (group !== null && (before > 127 || group.before[before] === 1)) {
        const second = text.charCodeAt(at + 1)
        if (!(second < 128) || group.second[second] === 1) {
          group.any.lastIndex = at
          if (group.any.test(text)) return at
        }
      }
      before = code
    }
    return -1
  }

  /** What the first can read of the readers whose cues stand at the cursor; null when none can. */
  read(cursor: Cursor, context: Context): readonly Found[] | null {
    for (const { cue, reader } of this.#group(cursor.text.charCodeAt(cursor.at))?.readers ?? []) {
      const found = cursor.sees(cue) ? reader.read(cursor, context) : null
      if (found) return found
    }
    return null
  }

  #group(code: number): Group | null {
    const group = code < 128 ? this.#plain[code] : this.#rare.get(code)
    return group === undefined ? this.#make(code) : group
  }

  #make(code: number): Group | null {
    const first = String.fromCharCode(code)
    const cues = this.#cues.get(first)
    const group = cues ? groupOf(cues, first, this.#possible) : null
    if (code < 128) this.#plain[code] = group
    else this.#rare.set(code, group)
    return group
  }
}
