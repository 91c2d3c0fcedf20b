/** One change after the other: two made at once must both last. */

const turns = new Map<string, Promise<unknown>>()

/** After what this page does to the same. @param of what is changed. */
export function inTurnHere<T>(of: string, change: () => Promise<T>): Promise<T> {
  const done = (turns.get(of) ?? Promise.resolve()).then(change)
  turns.set(
    of,
    done.catch(() => {}),
  )
  return done
}

/** After what any page of ours does to the same: what is read within stays true until it is written. */
export const inTurn = <T>(of: string, change: () => Promise<T>): Promise<T> =>
  inTurnHere(of, () => (globalThis.navigator?.locks ? navigator.locks.request(of, () => change()) : change()))
