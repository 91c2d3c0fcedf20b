/**
 * One part, fed with inputs made by chance, in a process of its own, so that one that never ends can be ended:
 * `fuzz.ts PART RUNS SEED`. Prints a line of JSON now and then, and at the end what came of it.
 */
import fc from 'fast-check'
import { FUZZED, FUZZINGS } from './fuzzed.ts'

/** Inputs between two lines. */
const TELL_EVERY = 500

/** What is told along the way. */
export interface Told {
  /** Inputs so far. */
  readonly done: number
  /** Inputs in which there was something to be taken. */
  readonly taken: number
  /** What the slowest took, ms. */
  readonly slowest: number
}

function main(): void {
  const [name, runs, seed] = process.argv.slice(2)
  const fuzzed = FUZZED.find(each => each === name)
  if (!fuzzed) throw new Error(`Nothing is called “${name}” here: ${FUZZED.join(', ')}.`)
  const { inputs, holds } = FUZZINGS[fuzzed]()
  let told: Told = { done: 0, taken: 0, slowest: 0 }
  const tell = (): void => void process.stdout.write(`${JSON.stringify(told)}\n`)
  fc.assert(
    fc.property(inputs, input => {
      const from = process.cpuUsage()
      const taken = holds(input)
      const { user, system } = process.cpuUsage(from)
      told = {
        done: told.done + 1,
        taken: told.taken + (taken ? 1 : 0),
        slowest: Math.max(told.slowest, (user + system) / 1000),
      }
      if (told.done % TELL_EVERY === 0) tell()
    }),
    { numRuns: Number(runs), seed: Number(seed) },
  )
  tell()
}

main()
