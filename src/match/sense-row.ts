/** Senses as a lexicon stores them: two clues of three are of one sense only, and need no number. */
import { foldClue } from './clue.ts'
import type { Sense } from './sense.ts'

/**
 * Some clues of a sense: how many are its own, then those it shares with others, in ascending order, each as the distance
 * to the one before.
 */
type ClueRow = readonly [own: number, ...shared: number[]]

/** A sense as stored; its own clues come after those of the senses before it. */
export type SenseRow = readonly [clues: ClueRow, unless: ClueRow]

/** What speaks for a meaning and against it, as authors write it. */
interface WrittenSense {
  readonly clues: readonly string[]
  readonly unless: readonly string[]
}

/** Of clues about equally common those of one field stay together, as their senses do. */
const commonness = (uses: number): number => Math.floor(Math.log2(uses) / 3)

/** Between clues as stored; none holds it. */
const BETWEEN = ';'

/** Clues as `storeSenses` joined them. */
export const separate = (clues: string): string[] => clues.split(BETWEEN)

/** The clues of some senses, each once, and the senses by their numbers. */
export function storeSenses(written: readonly WrittenSense[]): {
  readonly clues: string
  readonly senses: readonly SenseRow[]
} {
  const folded = written.map(({ clues, unless }) => ({
    clues: new Set(clues.map(foldClue)),
    unless: new Set(unless.map(foldClue)),
  }))
  const uses = new Map<string, number>()
  for (const { clues, unless } of folded)
    for (const clue of [...clues, ...unless]) uses.set(clue, (uses.get(clue) ?? 0) + 1)
  const isOwn = (clue: string): boolean => uses.get(clue) === 1
  const shared = [...uses.keys()]
    .filter(clue => !isOwn(clue))
    .sort((a, b) => commonness(uses.get(b)!) - commonness(uses.get(a)!))
  const numbers = new Map(shared.map((clue, number) => [clue, number]))
  const rowOf = (clues: ReadonlySet<string>): ClueRow => [
    [...clues].filter(isOwn).length,
    ...[...clues]
      .flatMap(clue => numbers.get(clue) ?? [])
      .sort((a, b) => a - b)
      .map((number, i, row) => number - (row[i - 1] ?? 0)),
  ]
  return {
    clues: [...shared, ...folded.flatMap(({ clues, unless }) => [...clues, ...unless].filter(isOwn))].join(
      BETWEEN,
    ),
    senses: folded.map(({ clues, unless }) => [rowOf(clues), rowOf(unless)]),
  }
}

const ownOf = ([clues, unless]: SenseRow): number => clues[0] + unless[0]

/** The number of the first clue that is a sense's own, of each. @param clues how many there are. */
export function firstOwnOf(senses: readonly SenseRow[], clues: number): number[] {
  let next = clues - senses.reduce((sum, row) => sum + ownOf(row), 0)
  return senses.map(row => (next += ownOf(row)) - ownOf(row))
}

/** What a row stores. @param firstOwn the number of the first clue that is its own. */
export function senseOf([clues, unless]: SenseRow, firstOwn: number): Sense {
  const read = ([own, ...shared]: ClueRow, first: number): number[] => {
    const numbers = Array.from({ length: own }, (_, i) => first + i)
    let number = 0
    for (const distance of shared) numbers.push((number += distance))
    return numbers
  }
  return { clues: read(clues, firstOwn), unless: read(unless, firstOwn + clues[0]) }
}
