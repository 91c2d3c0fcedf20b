/** Whether a heap that is measured again and again grows. */
import { median } from '../bench/figures.ts'

export interface Sample {
  /** Minutes since the beginning. */
  readonly at: number
  /** What is in use after the garbage was collected, MB. */
  readonly heap: number
}

export interface Growth {
  /** From the first samples that count to the last, MB; negative when it shrank. */
  readonly grown: number
  /** Of the straight line that fits the samples best, MB a minute. */
  readonly slope: number
  /** What the first that count lie around, MB. */
  readonly first: number
  /** What the last lie around, MB. */
  readonly last: number
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / numbers.length

/** By least squares. */
function slopeOf(samples: readonly Sample[]): number {
  const [at, heap] = [mean(samples.map(({ at }) => at)), mean(samples.map(each => each.heap))]
  const over = samples.reduce((sum, each) => sum + (each.at - at) * (each.heap - heap), 0)
  const under = samples.reduce((sum, each) => sum + (each.at - at) ** 2, 0)
  return under === 0 ? 0 : over / under
}

/** A document that was just left may or may not be gone: so many samples are taken for one, by their median. */
const TOGETHER = 3

/**
 * @param settled minutes after which everything has been loaded once; samples before do not count.
 */
export function growthOf(samples: readonly Sample[], settled: number): Growth {
  const counted = samples.filter(({ at }) => at >= settled)
  if (counted.length < TOGETHER)
    throw new Error(`Only ${counted.length} samples after minute ${settled}: that says nothing.`)
  const around = (some: readonly Sample[]): number => median(some.map(({ heap }) => heap))
  const [first, last] = [around(counted.slice(0, TOGETHER)), around(counted.slice(-TOGETHER))]
  return { grown: last - first, slope: slopeOf(counted), first, last }
}
