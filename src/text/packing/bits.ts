/**
 * Yes and no in as little room as their likelihood allows (binary arithmetic coding). How likely it is under some
 * circumstances is learnt from what was said under the same before, alike on both sides.
 */

/** Says whether it is so, under numbered circumstances: a writer is told it, a reader finds it in its bytes. */
export interface Sayer {
  say(circumstances: number, isSo: boolean): boolean
}

/** Likelihoods are parts of this; none comes so near to it, or to 0, that the contrary could not be said. */
const CERTAIN = 0xffff
const FAST = 4
const SLOW = 7

/** What is learnt of likelihoods: lately, and for long. @param circumstances how many there are */
class Learnt {
  private readonly lately: Uint16Array
  private readonly forLong: Uint16Array

  constructor(circumstances: number) {
    this.lately = new Uint16Array(circumstances).fill(CERTAIN >>> 1)
    this.forLong = new Uint16Array(circumstances).fill(CERTAIN >>> 1)
  }

  likelihood(i: number): number {
    return (this.lately[i]! + this.forLong[i]!) >>> 1
  }

  so(i: number): void {
    this.lately[i]! += (CERTAIN - this.lately[i]!) >>> FAST
    this.forLong[i]! += (CERTAIN - this.forLong[i]!) >>> SLOW
  }

  notSo(i: number): void {
    this.lately[i]! -= this.lately[i]! >>> FAST
    this.forLong[i]! -= this.forLong[i]! >>> SLOW
  }
}

/** A stretch of whole numbers of three bytes, of which each answer leaves a part, as large as it was likely. */
const WHOLE = 0xffffff
const FIRST_BYTE = 16

const middleOf = (low: number, high: number, likelihood: number): number =>
  low + ((high - low) >>> 16) * likelihood + ((((high - low) & 0xffff) * likelihood) >>> 16)

export class BitWriter implements Sayer {
  private readonly learnt: Learnt
  private readonly bytes: number[] = []
  private low = 0
  private high = WHOLE

  constructor(circumstances: number) {
    this.learnt = new Learnt(circumstances)
  }

  say(i: number, isSo: boolean): boolean {
    const middle = middleOf(this.low, this.high, this.learnt.likelihood(i))
    if (isSo) {
      this.high = middle
      this.learnt.so(i)
    } else {
      this.low = middle + 1
      this.learnt.notSo(i)
    }
    while (this.low >>> FIRST_BYTE === this.high >>> FIRST_BYTE) {
      this.bytes.push(this.high >>> FIRST_BYTE)
      this.low = (this.low << 8) & WHOLE
      this.high = ((this.high << 8) & WHOLE) | 0xff
    }
    return isSo
  }

  written(): Uint8Array {
    const { high } = this
    return Uint8Array.from([...this.bytes, high >>> 16, (high >>> 8) & 0xff, high & 0xff])
  }
}

export class BitReader implements Sayer {
  private readonly learnt: Learnt
  private at = 0
  private low = 0
  private high = WHOLE
  private here = 0

  constructor(
    private readonly bytes: Uint8Array,
    circumstances: number,
  ) {
    this.learnt = new Learnt(circumstances)
    for (let i = 0; i < 3; i++) this.read()
  }

  private read(): void {
    this.here = ((this.here << 8) & WHOLE) | (this.at < this.bytes.length ? this.bytes[this.at++]! : 0)
  }

  say(i: number): boolean {
    const middle = middleOf(this.low, this.high, this.learnt.likelihood(i))
    const isSo = this.here <= middle
    if (isSo) {
      this.high = middle
      this.learnt.so(i)
    } else {
      this.low = middle + 1
      this.learnt.notSo(i)
    }
    while (this.low >>> FIRST_BYTE === this.high >>> FIRST_BYTE) {
      this.low = (this.low << 8) & WHOLE
      this.high = ((this.high << 8) & WHOLE) | 0xff
      this.read()
    }
    return isSo
  }
}
