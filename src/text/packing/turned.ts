/**
 * A text with its letters in the order of what follows them (Burrows and Wheeler’s transform): letters before the same
 * words stand side by side there, and are mostly the same.
 */
import { sortedEnds } from './ends.ts'

export interface Turned {
  readonly letters: Uint8Array
  /** Where among the letters the whole text would stand, which nothing comes before. */
  readonly whole: number
}

export function turned(text: Uint8Array): Turned {
  const letters = new Uint8Array(text.length)
  if (text.length === 0) return { letters, whole: 0 }
  let whole = 0
  let next = 0
  letters[next++] = text.at(-1)!
  for (const at of sortedEnds(text))
    if (at === 0) whole = next
    else letters[next++] = text[at - 1]!
  return { letters, whole }
}

/** The text again. */
export function turnedBack({ letters, whole }: Turned): Uint8Array {
  const length = letters.length
  const begun = new Int32Array(256)
  for (const letter of letters) begun[letter]!++
  for (let letter = 0, sum = 1; letter < 256; letter++) {
    const times = begun[letter]!
    begun[letter] = sum
    sum += times
  }
  // For each end the one a letter longer, which stands elsewhere in their order, with that letter.
  const longer = new Uint32Array(length + 1)
  const text = new Uint8Array(length)
  for (let i = 0; i < length; i++) {
    const row = i < whole ? i : i + 1
    longer[row] = (begun[letters[i]!]!++ << 8) | letters[i]!
  }
  for (let at = length - 1, row = 0; at >= 0; at--) {
    const step = longer[row]!
    text[at] = step & 255
    row = step >>> 8
  }
  return text
}
