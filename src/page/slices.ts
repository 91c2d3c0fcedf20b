/** Long work in short slices, so that the page never feels it. */

/** Longest stretch of work before the page gets its turn, in ms. */
const SLICE = 8

/** The items of `source`; the page gets a turn after every slice. Ends early when `signal` is aborted. */
export async function* inSlices<T>(source: Iterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  let until = performance.now() + SLICE
  for (const item of source) {
    if (signal.aborted) return
    yield item
    if (performance.now() < until) continue
    await new Promise(resolve => setTimeout(resolve))
    until = performance.now() + SLICE
  }
}
