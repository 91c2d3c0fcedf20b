/** A text’s ends: for each place, all that follows it. */

const LETTERS = 257

/** Places in the order of what follows them; a text that is over comes first. Bytes, by prefix doubling. */
export function sortedEnds(text: Uint8Array): Int32Array {
  const length = text.length
  const sorted = new Int32Array(length)
  /** Where the group of a place’s end begins in `sorted`, and one more: 0 is the end of all. */
  let group = new Int32Array(length + 1)
  let finer = new Int32Array(length + 1)
  const begun = new Int32Array(Math.max(length, LETTERS * LETTERS) + 1)
  for (let at = 0; at < length; at++) {
    group[at] = text[at]! * LETTERS + (at + 1 < length ? text[at + 1]! + 1 : 0)
    begun[group[at]! + 1]!++
  }
  for (let i = 1; i < begun.length; i++) begun[i]! += begun[i - 1]!
  for (let at = 0; at < length; at++) sorted[begun[group[at]!]!++] = at

  const bySecond = new Int32Array(length)
  for (let known = 2; ; known *= 2) {
    const isNew = (i: number): boolean => {
      const at = sorted[i]!
      const before = sorted[i - 1]!
      if (group[at] !== group[before]) return true
      return known > 2 && groupAfter(at, known / 2) !== groupAfter(before, known / 2)
    }
    const groupAfter = (at: number, by: number): number => (at + by < length ? group[at + by]! : 0)
    let groups = 0
    for (let i = 0, first = 0; i < length; i++) {
      if (i === 0 || isNew(i)) {
        first = i
        groups++
      }
      finer[sorted[i]!] = first + 1
    }
    ;[group, finer] = [finer, group]
    group[length] = 0
    if (groups === length) return sorted

    let next = 0
    for (let at = Math.max(0, length - known); at < length; at++) bySecond[next++] = at
    for (let i = 0; i < length; i++) if (sorted[i]! >= known) bySecond[next++] = sorted[i]! - known
    for (let i = 0; i < length; i++) begun[i] = i
    for (let i = 0; i < length; i++) sorted[begun[group[bySecond[i]!]! - 1]!++] = bySecond[i]!
  }
}
