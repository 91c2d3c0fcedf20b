/**
 * Yes and no in as little room as their likelihood allows (binary arithmetic coding). How likely it is under some
 * circumstances is learnt from what was said under the same before, alike on both sides.
 */

/** Says whether it is so, under numbered circumstances: a writer is told it, a reader finds it in its bytes. */
export type Say = (circumstances: number, isSo: boolean) => boolean

/** Likelihoods are parts of this; none comes so near to it, or to 0, that the contrary could not be said. */
const CERTAIN = 0xffff
const FAST = 4
const SLOW = 7

const unknown = (circumstances: number): Uint16Array => new Uint16Array(circumstances).fill(CERTAIN >>> 1)

const learnt = (likelihood: number, isSo: boolean, slowly: number): number =>
  isSo ? likelihood + ((CERTAIN - likelihood) >>> slowly) : likelihood - (likelihood >>> slowly)

/** A stretch of whole numbers of three bytes, of which each answer leaves a part, as large as it was likely. */
const WHOLE = 0xffffff
const FIRST_BYTE = 16

const middleOf = (low: number, high: number, likelihood: number): number =>
  low + ((high - low) >>> 16) * likelihood + ((((high - low) & 0xffff) * likelihood) >>> 16)

/** @param circumstances how many there are */
export function bitWriter(circumstances: number): { readonly say: Say; written(): Uint8Array } {
  const lately = unknown(circumstances)
  const forLong = unknown(circumstances)
  const bytes: number[] = []
  let low = 0
  let high = WHOLE

  function say(i: number, isSo: boolean): boolean {
    const middle = middleOf(low, high, (lately[i]! + forLong[i]!) >>> 1)
    if (isSo) high = middle
    else low = middle + 1
    lately[i] = learnt(lately[i]!, isSo, FAST)
    forLong[i] = learnt(forLong[i]!, isSo, SLOW)
    while (low >>> FIRST_BYTE === high >>> FIRST_BYTE) {
      bytes.push(high >>> FIRST_BYTE)
      low = (low << 8) & WHOLE
      high = ((high << 8) & WHOLE) | 0xff
    }
    return isSo
  }

  return {
    say,
    written: () => Uint8Array.from([...bytes, high >>> 16, (high >>> 8) & 0xff, high & 0xff]),
  }
}

/** @param circumstances how many there are, as when it was written */
export function bitReader(bytes: Uint8Array, circumstances: number): Say {
  const lately = unknown(circumstances)
  const forLong = unknown(circumstances)
  let low = 0
  let high = WHOLE
  let here = (bytes[0]! << 16) | (bytes[1]! << 8) | bytes[2]!
  let next = 3

  return i => {
    const middle = middleOf(low, high, (lately[i]! + forLong[i]!) >>> 1)
    const isSo = here <= middle
    if (isSo) high = middle
    else low = middle + 1
    lately[i] = learnt(lately[i]!, isSo, FAST)
    forLong[i] = learnt(forLong[i]!, isSo, SLOW)
    while (low >>> FIRST_BYTE === high >>> FIRST_BYTE) {
      low = (low << 8) & WHOLE
      high = ((high << 8) & WHOLE) | 0xff
      here = ((here << 8) & WHOLE) | (next < bytes.length ? bytes[next]! : 0)
      next++
    }
    return isSo
  }
}
