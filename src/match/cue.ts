/**
 * Where citations may begin: at the words and signs that the bodies of law call their cues.
 *
 * To have the engine compile every cue is most of what a first text would cost, and to try each of them at every letter
 * most of what any would. So a cue is tried only where one of its openings stands.
 */
import type { BodyOfLaw, Context, Found } from './body-of-law.ts'
import { type Cursor, type Pattern, pattern } from './cursor.ts'
import { Openings } from './opening.ts'

interface Cue {
  readonly reader: BodyOfLaw
  readonly pattern: Pattern
}

/** A place where a cue begins. */
export interface Place {
  readonly at: number
  /** The cues that may begin there, by number. */
  readonly cues: readonly number[]
  /** Which of them is the first that does. */
  readonly first: number
}

/** All cues, ready to be looked for. */
export class Cues {
  readonly #readers: readonly BodyOfLaw[]
  /** In the order of their readers. */
  #cues: readonly Cue[] = []
  /** Made when a first text is read. */
  #openings: Openings | null = null

  constructor(readers: readonly BodyOfLaw[]) {
    this.#readers = readers
  }

  /** Where the next cue begins, at `from` or later; null when there is none. */
  next(text: string, from: number): Place | null {
    const openings = (this.#openings ??= this.#open())
    for (let at = openings.next(text, from); at >= 0; at = openings.next(text, at + 1)) {
      const cues = openings.at(text, at)
      for (let first = 0; first < cues.length; first++)
        if (this.#cues[cues[first]!]!.pattern.stands(text, at)) return { at, cues, first }
    }
    return null
  }

  /** What the first can read of the readers whose cues begin where the cursor stands; null when none can. */
  read({ cues, first }: Place, cursor: Cursor, context: Context): readonly Found[] | null {
    let asked: BodyOfLaw | null = null
    for (let i = first; i < cues.length; i++) {
      const { reader, pattern } = this.#cues[cues[i]!]!
      if (reader === asked || (i > first && !cursor.sees(pattern))) continue
      const found = reader.read(cursor, context)
      if (found) return found
      asked = reader
    }
    return null
  }

  #open(): Openings {
    const openings = new Openings()
    this.#cues = this.#readers.flatMap(reader =>
      reader.cues.map(source => {
        openings.add(source)
        return { reader, pattern: pattern(source) }
      }),
    )
    return openings
  }
}
