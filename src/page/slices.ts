/** Long work in short slices, so that the page never feels it. */

/** Longest stretch of work before the page gets its turn, in ms. */
const SLICE = 8

/**
 * Starts counting. The function returned is asked after each piece of work: null while the slice lasts, else a promise
 * to wait for, after which a new slice begins.
 */
export function sliced(): () => Promise<void> | null {
  let until = performance.now() + SLICE
  return () =>
    performance.now() < until
      ? null
      : new Promise(resolve =>
          setTimeout(() => {
            until = performance.now() + SLICE
            resolve()
          }),
        )
}
