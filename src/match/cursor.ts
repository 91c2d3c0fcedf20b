/** Reads a text forward, one small pattern at a time. */

/** Any space of print but a line break: plain, no-break, thin, narrow, zero-width. */
const SPACE =
  '[\\t\\v\\f\\r\\x20\\u00a0\\u1680\\u2000-\\u200b\\u2028\\u2029\\u202f\\u205f\\u2060\\u3000\\ufeff]'

const SPACES = new Set(
  Array.from(
    '\n\t\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff',
    space => space.charCodeAt(0),
  ),
)

/** Whether the character of that code may stand in a gap. */
export const isSpace = (code: number): boolean =>
  code === 0x20 || (code !== 0xa7 && (code < 0x20 || code > 0x7f) && SPACES.has(code))

/** Space within a citation. At most one line break, for a paragraph ends a citation; bounded, for blanks must cost nothing. */
const GAP = `(?:${SPACE}{1,8}(?:\\n${SPACE}{0,8})?|\\n${SPACE}{0,8})`

/** As many characters as a gap may have. */
const FARTHEST = 17

/** The source of a regular expression in which a blank stands for a gap and `~` for a gap that may be missing. */
export const spaced = (source: string): string => source.replaceAll('~', `${GAP}?`).replaceAll(' ', GAP)

/**
 * A source in any case of letters, but for classes in square brackets, which hold what they say. Spelt out because the
 * flag `i` would have the engine look for the other case of every space: milliseconds, each time a worker wakes.
 */
export const inAnyCase = (source: string): string =>
  source.replace(/\\u[\da-f]{4}|\\.|\[[^\]]*\]|[A-Za-z]/g, part =>
    part.length > 1 ? part : `[${part.toLowerCase()}${part.toUpperCase()}]`,
  )

/**
 * A regular expression that matches where a cursor stands and nowhere else. It is made when it is first needed: a worker
 * that has just woken reads a text sooner the fewer it makes.
 */
export class Pattern {
  readonly #source: () => string
  #made: RegExp | null = null

  constructor(source: () => string) {
    this.#source = source
  }

  /** To be asked with its `lastIndex` set. */
  get sticky(): RegExp {
    this.#made ??= new RegExp(spaced(this.#source()), 'y')
    return this.#made
  }

  stands(text: string, at: number): boolean {
    const { sticky } = this
    sticky.lastIndex = at
    return sticky.test(text)
  }
}

/** A pattern for a cursor, written as `spaced` says. */
export const pattern = (source: string): Pattern => new Pattern(() => source)

/** The same in any case of letters. */
export const anyCase = (source: string): Pattern => new Pattern(() => inAnyCase(source))

/** Hyphen, no-break hyphen, en dash: what stands between the numbers of a section or of a range. */
export const DASH = '[-\\u2010-\\u2013]'

/** With a hyphen for every dash that may stand in a number. */
export const plainDashes = (written: string): string => written.replace(new RegExp(DASH, 'g'), '-')

export class Cursor {
  readonly text: string
  /** Where the next pattern is tried. */
  at: number

  constructor(text: string, at = 0) {
    this.text = text
    this.at = at
  }

  /** What the pattern finds here, moving past it; null, without moving, when that is nothing. */
  read({ sticky }: Pattern): RegExpExecArray | null {
    sticky.lastIndex = this.at
    const found = sticky.exec(this.text)
    if (found) this.at = sticky.lastIndex
    return found
  }

  /** The same, but only the whole of what it finds, without its groups. */
  take({ sticky }: Pattern): string | null {
    const from = this.at
    sticky.lastIndex = from
    if (!sticky.test(this.text)) return null
    this.at = sticky.lastIndex
    return this.text.slice(from, this.at)
  }

  /** Moves past the pattern, if it is here. */
  skip({ sticky }: Pattern): boolean {
    sticky.lastIndex = this.at
    if (!sticky.test(this.text)) return false
    this.at = sticky.lastIndex
    return true
  }

  /** Whether the pattern is here. */
  sees(pattern: Pattern): boolean {
    return pattern.stands(this.text, this.at)
  }

  /** Where the next character stands behind blanks, of which there may be none. */
  pastBlanks(): number {
    let at = this.at
    const farthest = Math.min(at + FARTHEST, this.text.length)
    while (at < farthest && isSpace(this.text.charCodeAt(at))) at++
    return at
  }

  /** That character; '' at the end of the text. */
  ahead(): string {
    return this.text.charAt(this.pastBlanks())
  }

  /** Whether a digit stands at `at`. */
  isDigit(at = this.at): boolean {
    const code = this.text.charCodeAt(at)
    return code >= 0x30 && code <= 0x39
  }

  /** At most `length` units of text before `at`. */
  before(length: number, at = this.at): string {
    return this.text.slice(Math.max(0, at - length), at)
  }

  /** At most `length` units of text after `at`. */
  after(length: number, at = this.at): string {
    return this.text.slice(at, at + length)
  }

  /** What `read` returns; when that is null, the cursor is back where it was. */
  attempt<T>(read: () => T | null): T | null {
    const from = this.at
    const result = read()
    if (result === null) this.at = from
    return result
  }
}
