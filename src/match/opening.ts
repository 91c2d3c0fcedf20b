/**
 * How patterns open: the first characters of many, spelt out as steps of one tree.
 *
 *     \b[Ss]ec(?:tions?|\.)~\d    S·e·c·t·i, S·e·c·.·digit, S·e·c·.·blank, s·e·c·t·i, …
 *     \d{1,2}~U(?:\.|nited )      digit·blank·U·., digit·U·., digit·blank·U·n·i, …
 *
 * The tree is no stricter than the patterns: what one of them matches, its openings let through.
 */
import { OpeningSearch } from './opening-search.ts'
import {
  BLANK,
  DIGIT,
  isWord,
  OUTSIDE,
  rootAt,
  STEPS,
  stepAt,
  stepOf,
  WITHIN_WORD,
  WORD_STEPS,
} from './opening-step.ts'

/** Openings of more steps are cut. */
const DEEPEST = 5

/** No cue matches this many characters in so few steps: its numbers and gaps are short. */
const LONGEST = 100

/** Room for nodes, to begin with. */
const MANY = 2048

/** An opening is cut behind a class of more characters than this. */
const MOST_WAYS = 4

/** Lookbehinds after which no pattern goes on in the middle of a word: nothing of a word, or a blank, stands before. */
const BEHIND_NO_WORD = /\(\?<(?:!\[?\\w|=(?:[^()[]|\[[^\]]*\]|\([^()]*\))* \))/y

const GROUP = /\((?:\?(?:[:=!]|<[=!]))?/y

/** A source up to the next group, alternative or closing bracket. */
const PLAIN = /(?:[^\\()[|]|\\.|\[(?:\\.|[^\]\\])*\])+/y

/** Nodes of the tree: where the openings have come to that a pattern was read to have. */
type Nodes = readonly number[]

const both = (some: Nodes, others: Nodes): Nodes =>
  some.length === 0 ? others : others.length === 0 ? some : [...new Set([...some, ...others])]

/** Those of them that may be the beginning of a word. `\b` stands before letters and digits only. */
const outside = (nodes: Nodes): Nodes => nodes.filter(node => node !== WITHIN_WORD)

/** Openings of patterns, which go by numbers in the order in which they are added. */
export class Openings {
  /** For each node and step the node where it leads; 0 where it leads nowhere. */
  #ways = new Uint16Array(STEPS * MANY)
  readonly #parents = [0, 0, 0]
  readonly #depths = [0, 0, 0]
  readonly #steps = [0, 0, 0]
  /** By node whether an opening ends there, and of which patterns. */
  #ends = new Uint8Array(MANY)
  readonly #ending = new Map<number, number[]>()
  /** By node the patterns of which an opening ends there or on the way there; made when a text first gets there. */
  readonly #reached: (readonly number[] | null)[] = [null, null, null]
  /** Made when a first text is searched. */
  #search: OpeningSearch | null = null
  #added = 0
  /** The pattern that is added, and how far it is read. */
  #source = ''
  #at = 0

  add(source: string): void {
    this.#source = source
    this.#at = 0
    this.#search = null
    this.#end(this.#readAlternatives([OUTSIDE, WITHIN_WORD]))
    this.#added++
  }

  /** The first place at `from` or later where an opening stands; -1 when there is none. */
  next(text: string, from: number): number {
    this.#search ??= new OpeningSearch({
      ways: this.#ways,
      ends: this.#ends,
      parents: this.#parents,
      steps: this.#steps,
    })
    return this.#search.next(text, from)
  }

  /** The patterns of which an opening stands at a place, in their order. */
  at(text: string, at: number): readonly number[] {
    const ways = this.#ways
    const farthest = Math.min(text.length, at + LONGEST)
    let node = rootAt(text, at)
    for (let next = at; next < farthest; next++) {
      const way = ways[node * STEPS + stepAt(text, next)]!
      if (way === 0) break
      node = way
    }
    return this.#reached[node] ?? this.#gather(node)
  }

  #gather(node: number): readonly number[] {
    const found = new Set<number>()
    for (let on = node; on !== 0; on = this.#parents[on]!)
      for (const one of this.#ending.get(on) ?? []) found.add(one)
    const all = [...found].sort((a, b) => a - b)
    this.#reached[node] = all
    return all
  }

  /** Reads alternatives up to their closing bracket or the end. */
  #readAlternatives(from: Nodes): Nodes {
    let all = this.#readSequence(from)
    while (this.#source[this.#at] === '|') {
      this.#at++
      all = both(all, this.#readSequence(from))
    }
    return all
  }

  #readSequence(from: Nodes): Nodes {
    let nodes = from
    for (;;) {
      // Of what is cut only the end is looked for.
      if (nodes.length === 0) this.#skipPlain()
      const next = this.#source[this.#at]
      if (next === undefined || next === '|' || next === ')') return nodes
      const before = nodes
      const isDigit = next === '\\' && this.#source[this.#at + 1] === 'd'
      nodes = this.#readAtom(before, next)
      const quantifier = this.#readQuantifier()
      if (quantifier === '') continue
      // How often it comes isn't spelt out; digits in a row are one step anyhow.
      if (!isDigit && quantifier !== '?' && quantifier !== '{1}') nodes = this.#end(nodes)
      if (/^(?:[?*]|\{0)/.test(quantifier)) nodes = both(before, nodes)
    }
  }

  #readQuantifier(): string {
    const next = this.#source[this.#at]
    if (next !== '?' && next !== '*' && next !== '+' && next !== '{') return ''
    const from = this.#at
    this.#at = next === '{' ? this.#source.indexOf('}', from) + 1 : from + 1
    const quantifier = this.#source.slice(from, this.#at)
    if (this.#source[this.#at] === '?') this.#at++
    return quantifier
  }

  #readAtom(from: Nodes, first: string): Nodes {
    switch (first) {
      case '(':
        return this.#readGroup(from)
      case '[':
        return this.#go(from, this.#readClass())
      case '\\':
        return this.#source[this.#at + 1] === 'b'
          ? this.#pass(2, outside(from))
          : this.#go(from, this.#readCharacter())
      case ' ':
        return this.#pass(1, this.#go(from, [BLANK]))
      case '~':
        return this.#pass(1, both(from, this.#go(from, [BLANK])))
      case '.':
        return this.#pass(1, this.#end(from))
      default:
        return this.#pass(1, this.#go(from, [stepOf(first.charCodeAt(0))]))
    }
  }

  #readGroup(from: Nodes): Nodes {
    BEHIND_NO_WORD.lastIndex = this.#at
    const behind = BEHIND_NO_WORD.test(this.#source) ? outside(from) : from
    GROUP.lastIndex = this.#at
    const opening = GROUP.exec(this.#source)![0]
    // What must stand before or behind is no step.
    const isAside = opening.length > 1 && opening !== '(?:'
    const nodes = this.#readAlternatives(this.#pass(opening.length, isAside ? [] : from))
    return this.#pass(1, isAside ? behind : nodes)
  }

  /** Moves on in the source. */
  #pass(length: number, nodes: Nodes): Nodes {
    this.#at += length
    return nodes
  }

  #skipPlain(): void {
    PLAIN.lastIndex = this.#at
    if (PLAIN.test(this.#source)) this.#at = PLAIN.lastIndex
  }

  /** The steps of a character or an escape; null where we don't spell them out. */
  #readCharacter(): readonly number[] | null {
    const escaped = this.#source[this.#at] === '\\' ? this.#source[this.#at + 1] : undefined
    if (escaped === 'd' || escaped === 'w') {
      this.#at += 2
      return escaped === 'd' ? [DIGIT] : WORD_STEPS
    }
    const code = this.#readCode()
    return code === null ? null : [stepOf(code)]
  }

  /** A character's code; null for an escape that stands for several. */
  #readCode(): number | null {
    const code = this.#source.charCodeAt(this.#at++)
    if (code !== 0x5c) return code
    const escaped = this.#source[this.#at++]!
    const digits = { u: 4, x: 2 }[escaped]
    if (digits === undefined) return isWord(escaped.charCodeAt(0)) ? null : escaped.charCodeAt(0)
    this.#at += digits
    return Number.parseInt(this.#source.slice(this.#at - digits, this.#at), 16)
  }

  /** The steps of a class of characters; null where we don't spell them out. */
  #readClass(): readonly number[] | null {
    let all: Set<number> | null = new Set()
    for (this.#at++; this.#source[this.#at] !== ']'; ) {
      if (this.#source[this.#at] === '^') all = null
      const from = this.#at
      const steps = this.#readCharacter()
      const isRange = this.#source[this.#at] === '-' && this.#source[this.#at + 1] !== ']'
      if (!steps) all = null
      else if (!isRange) for (const step of steps) all?.add(step)
      else {
        this.#at = from
        const first = this.#readCode()!
        this.#at++
        const last = this.#readCode()!
        for (let code = first; code <= last; code++) all?.add(stepOf(code))
      }
    }
    this.#at++
    return all && [...all]
  }

  /** Lengthens openings by a step, each in as many ways as there are steps. */
  #go(from: Nodes, steps: readonly number[] | null): Nodes {
    if (steps === null) return this.#end(from)
    const nodes: number[] = []
    let isDeep = false
    for (const node of from)
      for (const step of steps) {
        const child = this.#ways[node * STEPS + step]! || this.#grow(node, step)
        nodes.push(child)
        isDeep ||= this.#depths[child]! >= DEEPEST
      }
    return isDeep || steps.length > MOST_WAYS ? this.#end(nodes) : nodes
  }

  #grow(parent: number, step: number): number {
    const node = this.#parents.push(parent) - 1
    this.#reached.push(null)
    this.#depths.push(this.#depths[parent]! + 1)
    this.#steps.push(step)
    if (node === this.#ends.length) this.#makeRoom()
    this.#ways[parent * STEPS + step] = node
    if (step === DIGIT || step === BLANK) this.#ways[node * STEPS + step] = node
    return node
  }

  #makeRoom(): void {
    const ways = new Uint16Array(this.#ways.length * 2)
    const ends = new Uint8Array(this.#ends.length * 2)
    ways.set(this.#ways)
    ends.set(this.#ends)
    this.#ways = ways
    this.#ends = ends
  }

  /** Cuts openings. */
  #end(nodes: Nodes): Nodes {
    for (const node of nodes) {
      this.#ends[node] = 1
      const ending = this.#ending.get(node)
      if (ending) ending.push(this.#added)
      else this.#ending.set(node, [this.#added])
    }
    return []
  }
}
