/**
 * The roll: the names of all targets as one text, written as their authors wrote them. A line is a name with its plural, or
 * a sign that says how surely the names after it mean the target; an empty line ends a target's names.
 */
import { asLine, type Form, formsOf, isSure, type Sureness } from './form.ts'
import type { Line } from './hashed-kin.ts'
import { nameIn } from './kin.ts'

/** A target's names by how surely they mean it. */
export type NamesBySureness = Readonly<Record<Sureness, readonly string[]>>

/** The line before names that are not sure ones. */
const SIGNS = { exact: '=', clued: '?', informal: '~' } as const

const SURENESSES: readonly Sureness[] = ['sure', 'exact', 'clued', 'informal']

const keyOf = ({ words, casing, joints, sureness, written }: Form): string =>
  [words.join(' '), casing.join(''), joints.join(''), sureness, sureness === 'exact' ? written : ''].join('|')

/** The names without those that hold no word, or have no form that others have not. */
export function withoutTwins(names: NamesBySureness): NamesBySureness {
  const keysOf = (name: string, sureness: Sureness): string[] => formsOf(name, sureness).map(keyOf)
  const times = new Map<string, number>()
  for (const sureness of SURENESSES)
    for (const name of names[sureness])
      for (const key of keysOf(name, sureness)) times.set(key, (times.get(key) ?? 0) + 1)
  const isNeeded =
    (sureness: Sureness) =>
    (name: string): boolean => {
      const keys = keysOf(name, sureness)
      if (keys.some(key => times.get(key) === 1)) return true
      for (const key of keys) times.set(key, times.get(key)! - 1)
      return false
    }
  // A plural that an author wrote down goes, since the name it is of has it.
  const kept = (sureness: Sureness): string[] =>
    names[sureness].toReversed().filter(isNeeded(sureness)).toReversed()
  return { sure: kept('sure'), exact: kept('exact'), clued: kept('clued'), informal: kept('informal') }
}

/** The roll of some targets' names. */
export const writeRoll = (all: readonly NamesBySureness[]): string =>
  all
    .map(names =>
      SURENESSES.flatMap(sureness => {
        const lines = names[sureness].map(name => asLine(name.replaceAll('\n', ' '), sureness))
        return sureness === 'sure' || lines.length === 0 ? lines : [SIGNS[sureness], ...lines]
      })
        .map(line => `${line}\n`)
        .join(''),
    )
    .join('\n')

const SURENESS_BY_SIGN = new Map<string, Sureness>(
  Object.entries(SIGNS).map(([sureness, sign]) => [sign, sureness as Sureness]),
)

/** Where a name stands on a roll, and what it says. */
export interface Enrolled extends Line {
  /** Number of the target. */
  readonly target: number
  readonly sureness: Sureness
}

/** Every name on a roll. */
export function readRoll(roll: string): Enrolled[] {
  const names: Enrolled[] = []
  let target = 0
  let sureness: Sureness = 'sure'
  for (let from = 0, to = 0; from < roll.length; from = to + 1) {
    to = roll.indexOf('\n', from)
    if (to < 0) to = roll.length
    const sign = to === from + 1 ? SURENESS_BY_SIGN.get(roll[from]!) : undefined
    if (to === from) {
      target++
      sureness = 'sure'
    } else if (sign) sureness = sign
    else names.push({ target, sureness, from, to })
  }
  return names
}

/** The sure names among those of a roll, as their authors wrote them. */
export const surelyCalled = (roll: string, names: readonly Enrolled[]): string[] =>
  names.filter(({ sureness }) => isSure(sureness)).map(({ from, to }) => nameIn(roll.slice(from, to)))
