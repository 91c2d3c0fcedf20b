/**
 * Looks for openings in a text, each of whose characters is looked at once.
 *
 * A tree is walked from each place anew; so that none is, a way that ends nowhere goes on where the ways from the later
 * places have come to meanwhile (as Aho and Corasick do). Where it does is found out when a text first gets there: texts
 * go few of all the ways there are.
 */
import { BLANK, DIGIT, IS_WORD, OUTSIDE, rootAt, STEPS, stepAt, stepOf, WITHIN_WORD } from './opening-step.ts'

/** The tree of all openings. Nodes go by numbers; 0 is none. */
export interface OpeningTree {
  /** For each node and step the node where it leads. */
  readonly ways: Uint16Array
  /** By node whether an opening ends there. */
  readonly ends: Uint8Array
  /** By node where it comes from, and by which step. The roots come from 0. */
  readonly parents: readonly number[]
  readonly steps: readonly number[]
}

/** What leads to no node: nobody has gone there yet; the text must be looked at again. */
const UNKNOWN = 0
const ANEW = -0x8000
const ROW_ANEW = ANEW * STEPS

/** A run of these is one step. */
const isRun = (step: number): boolean => step === DIGIT || step === BLANK

export class OpeningSearch {
  readonly #tree: OpeningTree
  /**
   * For each node and step, and for ASCII characters by themselves, where a search goes: the node's row here, below zero
   * where an opening ends at the node.
   */
  readonly #moves: Int32Array
  /** By node where the ways from the later places have come to; ANEW where the text must be looked at again. */
  readonly #links: Int16Array

  constructor(tree: OpeningTree) {
    this.#tree = tree
    this.#moves = new Int32Array(tree.parents.length * STEPS)
    this.#links = new Int16Array(tree.parents.length)
  }

  /** The first place at `from` or later where an opening stands; -1 when there is none. */
  next(text: string, from: number): number {
    const moves = this.#moves
    const { length } = text
    let floor = from
    let row = rootAt(text, from) * STEPS
    for (let at = from; at < length; at++) {
      const code = text.charCodeAt(at)
      const column = code < 0x7f ? code : stepOf(code)
      let move = moves[row + column]!
      if (move <= 0) {
        if (move === UNKNOWN) {
          move = this.#move(row / STEPS, stepOf(code)) * STEPS
          moves[row + column] = move
        }
        if (move === ROW_ANEW) {
          floor = this.#startOf(row / STEPS, text, at, floor) + 1
          at = floor - 1
          move = rootAt(text, floor) * STEPS
        } else if (move < 0) return this.#startOf(-move / STEPS, text, at + 1, floor)
      }
      row = move
    }
    return -1
  }

  /** The node where a step leads; below zero where an opening ends there. */
  #move(node: number, step: number): number {
    const way = this.#tree.ways[node * STEPS + step]!
    if (way !== 0) return this.#tree.ends[way] === 1 ? -way : way
    if (node <= OUTSIDE) return afterStep(step)
    const link = this.#link(node)
    return link === ANEW ? ANEW : this.#move(link, step)
  }

  #link(node: number): number {
    let link = this.#links[node]!
    if (link === UNKNOWN) {
      link = this.#findLink(this.#tree.parents[node]!, this.#tree.steps[node]!)
      this.#links[node] = link
    }
    return link
  }

  #findLink(parent: number, step: number): number {
    if (parent <= OUTSIDE) {
      const root = afterStep(step)
      // There may be more of a run than its first character, or not.
      return isRun(step) && this.#move(root, step) !== root ? ANEW : root
    }
    const link = this.#link(parent)
    const node = link === ANEW ? ANEW : this.#move(link, step)
    return node < 0 ? ANEW : node
  }

  /** Where the way begins, at `floor` or later, that has come to a node at `end`. */
  #startOf(node: number, text: string, end: number, floor: number): number {
    const { parents, steps } = this.#tree
    let start = end
    for (let on = node; on > OUTSIDE; on = parents[on]!) {
      const step = steps[on]!
      start--
      if (isRun(step)) while (start > floor && stepAt(text, start - 1) === step) start--
    }
    return start
  }
}

/** The root for what stands behind a step. */
const afterStep = (step: number): number => (IS_WORD[step] === 1 ? WITHIN_WORD : OUTSIDE)
