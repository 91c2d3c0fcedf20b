/**
 * Steps through the words of all forms, in one table: from a node, by a word, to the next node. Node 0 has read nothing.
 *
 * A step is kept as a print of its node and its word, 32 bits, and the node it reaches; never its word.
 */

/** Slots for each step: sparse enough that a lookup seldom probes twice. */
const ROOM = 1.4

/** Salts tried: among 50,000 steps two prints are one by chance in every fourth table or so. */
const MOST_SALTS = 100

/** 100 MB of table. */
const MOST_STEPS = 10_000_000

/** Salted, so that no two steps need share one. */
const printOf = (node: number, hash: number, salt: number): number =>
  Math.imul((hash ^ Math.imul(node + salt, 0x9e3779b1)) | 0, 0x85ebca6b) >>> 0

interface Step {
  readonly from: number
  readonly hash: number
  readonly to: number
}

export class Steps {
  /** Pairs: print, node reached; a slot that reaches 0 is free. */
  readonly #table: Uint32Array
  readonly #count: number
  readonly #slots: number
  readonly #salt: number
  #nodes = 0

  /**
   * @param count how many steps will be laid.
   * @throws RangeError when that is no number, or too great a one.
   */
  constructor(count: number, salt: number) {
    if (!(count <= MOST_STEPS)) throw new RangeError(`A table of ${count} steps cannot be made.`)
    this.#count = count
    this.#slots = Math.max(8, Math.ceil(count * ROOM))
    this.#table = new Uint32Array(this.#slots * 2)
    this.#salt = salt
  }

  /** How many of those that were counted are not laid. */
  get left(): number {
    return this.#count - this.#nodes
  }

  /** The slot of a print, or the free one where it belongs. */
  #slotOf(print: number): number {
    const table = this.#table
    let slot = (print % this.#slots) * 2
    while (table[slot + 1] !== 0 && table[slot] !== print) slot = (slot + 2) % table.length
    return slot
  }

  /** The node reached from `node` by a word of that hash; 0 when there is none. */
  from(node: number, hash: number): number {
    return this.#table[this.#slotOf(printOf(node, hash, this.#salt)) + 1]!
  }

  /** The same; where there is none, one is laid. */
  #through(node: number, hash: number): number {
    const print = printOf(node, hash, this.#salt)
    const slot = this.#slotOf(print)
    const known = this.#table[slot + 1]!
    if (known !== 0) return known
    if (this.left === 0) throw new RangeError('There are more steps than were counted.')
    this.#nodes++
    this.#table[slot] = print
    this.#table[slot + 1] = this.#nodes
    return this.#nodes
  }

  /** Lays the way through words of the hashes from `start` up to `end`; returns the node at its end. */
  lay(hashes: Uint32Array, start = 0, end = hashes.length): number {
    let node = 0
    for (let i = start; i < end; i++) node = this.#through(node, hashes[i]!)
    return node
  }
}

/**
 * How many steps lead through rows of words' hashes, laid in this order, and a salt by which no two of their prints are one.
 * @throws Error when no salt will do.
 */
export function countSteps(rows: readonly Uint32Array[]): {
  readonly steps: number
  readonly salt: number
} {
  const known = new Map<string, Step>()
  for (const row of rows) {
    let node = 0
    for (const hash of row) {
      const name = `${node} ${hash}`
      const step = known.get(name) ?? { from: node, hash, to: known.size + 1 }
      known.set(name, step)
      node = step.to
    }
  }
  const steps = [...known.values()]
  for (let salt = 0; salt < MOST_SALTS; salt++)
    if (new Set(steps.map(({ from, hash }) => printOf(from, hash, salt))).size === steps.length)
      return { steps: steps.length, salt }
  throw new Error(`${steps.length} steps have two with one print, however they are salted: divide the pack.`)
}
