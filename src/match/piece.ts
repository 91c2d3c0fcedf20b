/** Passages cut to a length in which all that stands together can be weighed together. */
import { sentencesIn } from '../text/sentence.ts'

/** Characters of the longest paragraph of the press many times over; what is longer is a page without paragraphs. */
const LONGEST = 8_000

export interface Piece {
  /** Number of the passage it is of. */
  readonly passage: number
  /** Where it begins in its passage. */
  readonly start: number
  readonly text: string
}

/** Where a text is best cut before `LONGEST`: between two sentences, else between two words. */
function cutIn(text: string): number {
  const last = sentencesIn(text).at(-1)?.start ?? 0
  if (last > 0) return last
  const blank = text.lastIndexOf(' ')
  return blank > 0 ? blank + 1 : text.length
}

/** Every passage in pieces, in order; most are one. */
export function piecesOf(passages: readonly string[]): Piece[] {
  const pieces: Piece[] = []
  passages.forEach((text, passage) => {
    let start = 0
    while (text.length - start > LONGEST) {
      const piece = text.slice(start, start + LONGEST)
      const cut = cutIn(piece)
      pieces.push({ passage, start, text: piece.slice(0, cut) })
      start += cut
    }
    pieces.push({ passage, start, text: start === 0 ? text : text.slice(start) })
  })
  return pieces
}
