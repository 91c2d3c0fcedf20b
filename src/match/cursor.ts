/** Reads a text forward, one small pattern at a time. */

/** Any space of print but a line break: plain, no-break, thin, narrow, zero-width. */
const SPACE =
  '[\\t\\v\\f\\r\\x20\\u00a0\\u1680\\u2000-\\u200b\\u2028\\u2029\\u202f\\u205f\\u2060\\u3000\\ufeff]'

/** Space within a citation. At most one line break, for a paragraph ends a citation; bounded, for blanks must cost nothing. */
const GAP = `(?:${SPACE}{1,8}(?:\\n${SPACE}{0,8})?|\\n${SPACE}{0,8})`

/** The source of a regular expression in which a blank stands for a gap and `~` for a gap that may be missing. */
export const spaced = (source: string): string => source.replaceAll('~', `${GAP}?`).replaceAll(' ', GAP)

/** A pattern for a cursor, written as `spaced` says. It matches where the cursor stands and nowhere else. */
export const pattern = (source: string): RegExp => new RegExp(spaced(source), 'y')

/**
 * The same in any case of letters, but for classes in square brackets, which hold what they say. Spelt out because the
 * flag `i` would have the engine look for the other case of every space: milliseconds, each time a worker wakes.
 */
export const anyCase = (source: string): RegExp =>
  pattern(
    source.replace(/\\u[\da-f]{4}|\\.|\[[^\]]*\]|[A-Za-z]/g, part =>
      part.length > 1 ? part : `[${part.toLowerCase()}${part.toUpperCase()}]`,
    ),
  )

/** Hyphen, no-break hyphen, en dash: what stands between the numbers of a section or of a range. */
export const DASH = '[-\\u2010-\\u2013]'

export class Cursor {
  readonly text: string
  /** Where the next pattern is tried. */
  at: number

  constructor(text: string, at = 0) {
    this.text = text
    this.at = at
  }

  /** What the pattern finds here, moving past it; null, without moving, when that is nothing. */
  read(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.at
    const found = sticky.exec(this.text)
    if (found) this.at = sticky.lastIndex
    return found
  }

  /** Moves past the pattern, if it is here. */
  skip(sticky: RegExp): boolean {
    sticky.lastIndex = this.at
    if (!sticky.test(this.text)) return false
    this.at = sticky.lastIndex
    return true
  }

  /** Whether the pattern is here. */
  sees(sticky: RegExp): boolean {
    sticky.lastIndex = this.at
    return sticky.test(this.text)
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
