/**
 * What every body of law offers to the reader of citations. A new one is a file in `citations/` and a line in
 * `read-citations.ts`: it says by which words its citations may begin and reads what stands there. A body made of
 * sections says how it is named, before its sections or after them, and leaves the sections to `sections.ts`.
 */
import type { Span } from '../text/span.ts'
import type { Citation } from './citation.ts'
import type { Cursor } from './cursor.ts'
import type { Recollection } from './memory.ts'
import type { Numbering } from './section-number.ts'

/** What is known while a text is read. */
export interface Context {
  readonly memory: Recollection
  /** The section that a bare number speaks of, by clues outside the citation; null when they don't speak for one. */
  readonly known: (section: string, at: Span) => string | null
  /** True when somebody vouches that this is a citation, so that the doubts of running text don't count. */
  readonly vouched: boolean
}

/** One citation, as found in a text. */
export interface Found extends Span {
  readonly citation: Citation
  /** The number by which its section may be spoken of again: 212 for INA 212, which is 8 U.S.C. 1182. null: by none. */
  readonly number: string | null
  /** Whether only what the document said before tells which law is meant. */
  readonly short: boolean
  /** Whether it is a law's popular name, "the Hatch Act", and no number. Absent: it isn't. */
  readonly byName?: boolean
  /** Where that name ends, if the mention goes on behind it; absent where it doesn't. */
  readonly nameEnd?: number
  /** The last section where several are cited as a range, "10 U.S.C. 251–255"; absent for one place alone. */
  readonly through?: Found
}

/** What stands before a section: its sign, the word, or nothing, 287(g). */
export type Mark = '§' | 'section' | ''

export interface BodyOfLaw {
  /**
   * Patterns, written as `spaced` says, of how its citations may begin. All bodies' cues are looked for in one pass:
   * they need not be exact, only short, and never open-ended. But the longer a cue, the less often it is read in vain.
   */
  readonly cues: readonly string[]
  /**
   * Reads the citations that begin at the cursor, which stands at one of its cues, and moves past them; null when
   * there are none of this body. Empty when it read something that is a citation of nothing we know.
   */
  read(cursor: Cursor, context: Context): readonly Found[] | null
  /** For a body made of sections: reads its name where sections may stand next to it. */
  readonly name?: NameReader
  /**
   * For a body made of sections: the section, in normal form, that everybody means by this number, so that it is never
   * taken for one of another law; null for all others.
   */
  readonly owns?: (section: string, path: readonly string[]) => string | null
  /**
   * For a body made of sections: one that is spoken of without a name, where the document speaks for this body.
   * @param mark what says that it is a section.
   */
  readonly claim?: (section: string, path: readonly string[], context: Context, mark: Mark) => Citation | null
}

/** Reads what stands at the cursor with the first reader that can. */
export function readFirst(
  readers: readonly BodyOfLaw[],
  cursor: Cursor,
  context: Context,
): readonly Found[] | null {
  for (const reader of readers) {
    const found = reader.read(cursor, context)
    if (found) return found
  }
  return null
}

/** Whether a name stands before its sections, "INA 212", or after them, "section 212 of the INA". */
export type Place = 'before' | 'after'

/** Reads the name of a law at the cursor, without "of the"; null when it isn't there. */
export type NameReader = (cursor: Cursor, place: Place, context: Context) => NamedLaw | null

/** A law made of sections, its name just read. */
export interface NamedLaw {
  readonly numbering: Numbering
  /** The citation of one of its sections; null when it has no such section. */
  cite(section: string, path: readonly string[]): Citation | null
  /** The law introduced by this name; absent when the name is too short to introduce it ("IRC" is also a charity). */
  readonly introduces?: string
  /** Whether sections follow only after a word or sign for "section". */
  readonly needsMark?: boolean
  /** Whether sections are listed without saying "sections": 18 U.S.C. 371, 1343. */
  readonly listsFreely?: boolean
  /** Whether what was read may well be something else: "IRC 2024", "No. 6 USC 27". Absent: never. */
  readonly isDoubtful?: (first: FirstSection) => boolean
  /** Where the name's part of a mention ends; absent where that is everything read. */
  readonly end?: number
  /** Whether a later number alone is never one of its sections. Absent: it may be. */
  readonly unrecalled?: boolean
  /** Reads on after the sections, where the name may be finished ("of the U.S. Code"). False: it is another law's. */
  readonly finish?: (cursor: Cursor) => boolean
}

/** What a doubt is judged by. */
export interface FirstSection {
  readonly section: string
  readonly path: readonly string[]
  /** Whether a word or sign for "section" stood before it. */
  readonly marked: boolean
}
