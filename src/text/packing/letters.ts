/**
 * Letters told by how lately each was met: 0 is the one before, 1 the last that was another, and so on. Where the same few
 * letters stand side by side nearly all are 0.
 */
import type { Say } from './bits.ts'

/** How far back the letters before were tells how far back this one will be. */
const roughly = (rank: number): number => (rank === 0 ? 0 : rank === 1 ? 1 : rank < 4 ? 2 : 3)

/** Where the circumstances begin of a 1, of a greater number’s length in bits, and of its bits. */
const ONE = 4 ** 3
const LENGTH = ONE + 4 ** 2
const BITS = LENGTH + 8 * 4
export const CIRCUMSTANCES = BITS + 8 * 128

/** Says ranks from 0 to 255, one after the other. */
function rankSayer(say: Say): (rank: number) => number {
  let before = 0
  let earlier = 0
  let earliest = 0

  function said(rank: number): number {
    if (say((before << 4) | (earlier << 2) | earliest, rank === 0)) return 0
    if (say(ONE + ((before << 2) | earlier), rank === 1)) return 1
    let length = 1
    while (length < 7 && !say(LENGTH + ((length << 2) | before), rank < 2 << length)) length++
    let number = 1
    for (let i = length - 1; i >= 0; i--)
      number = (number << 1) | +say(BITS + ((length << 7) | number), ((rank >>> i) & 1) === 1)
    return number
  }

  return rank => {
    const number = said(rank)
    earliest = earlier
    earlier = before
    before = roughly(number)
    return number
  }
}

const ALL = 256

const alphabet = (): Uint8Array => Uint8Array.from({ length: ALL }, (_, letter) => letter)

function toFront(lately: Uint8Array, rank: number): number {
  const letter = lately[rank]!
  for (let i = rank; i > 0; i--) lately[i] = lately[i - 1]!
  lately[0] = letter
  return letter
}

export function sayLetters(letters: Uint8Array, say: Say): void {
  const sayRank = rankSayer(say)
  const lately = alphabet()
  for (const letter of letters) toFront(lately, sayRank(lately.indexOf(letter)))
}

/** @param say a reader’s */
export function readLetters(length: number, say: Say): Uint8Array {
  const readRank = rankSayer(say)
  const lately = alphabet()
  const letters = new Uint8Array(length)
  for (let i = 0; i < length; i++) letters[i] = toFront(lately, readRank(0))
  return letters
}
