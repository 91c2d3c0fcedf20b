/** Asking again until there is an answer: the only kind of waiting in the driver and its tests. */

/** Asks every 25 ms until the answer is neither null, undefined nor false. Throws with `what` after `ms`. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  ms = 5000,
): Promise<T> {
  const end = Date.now() + ms
  for (;;) {
    const answer = await ask()
    if (answer !== null && answer !== undefined && answer !== false) return answer
    if (Date.now() > end) throw new Error(`${what}: not within ${ms} ms`)
    await pause(25)
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise(done => setTimeout(done, ms))
}
