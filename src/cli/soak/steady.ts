/** Whether a heap that is measured again and again grows. */

export interface Sample {
  /** Minutes since the beginning. */
  readonly at: number
  /** What is in use after the garbage was collected, MB. */
  readonly heap: number
}

export interface Growth {
  /** From the first sample that counts to the last, MB; negative when it shrank. */
  readonly grown: number
  /** Of the straight line that fits the samples best, MB a minute. */
  readonly slope: number
  /** The first that counts, MB. */
  readonly first: number
  /** MB. */
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

/**
 * @param settled minutes after which everything has been loaded once; samples before do not count.
 */
export function growthOf(samples: readonly Sample[], settled: number): Growth {
  const counted = samples.filter(({ at }) => at >= settled)
  const [first, last] = [counted[0], counted.at(-1)]
  if (!first || !last || counted.length < 3)
    throw new Error(`Only ${counted.length} samples after minute ${settled}: that says nothing.`)
  return { grown: last.heap - first.heap, slope: slopeOf(counted), first: first.heap, last: last.heap }
}
