/** Starts the fuzzing of each part, and watches that it goes on. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Finding } from './finding.ts'
import type { Told } from './fuzz.ts'
import { FUZZED, type Fuzzed } from './fuzzed.ts'

/** Nothing told for so long means that an input never ends, ms; the slowest hundreds take a second. */
const HANGS = 120_000

/** Processor time that no single input may need, ms: such a passage would be felt. */
const SLOWEST = 2_000

/** Of a hundred inputs at least so many must have something in them, or nothing is tried. */
const LEAST_TAKEN = 5

interface Outcome extends Told {
  /** What went wrong; null when nothing did. */
  readonly wrong: string | null
}

function fuzz(part: Fuzzed, runs: number, seed: number): Promise<Outcome> {
  return new Promise(done => {
    const program = join(import.meta.dirname, 'fuzz.ts')
    const child = spawn(process.execPath, [...process.execArgv, program, part, `${runs}`, `${seed}`])
    let told: Told = { done: 0, taken: 0, slowest: 0 }
    let error = ''
    let hangs = false
    const end = (): void => {
      hangs = true
      child.kill('SIGKILL')
    }
    let watchdog = setTimeout(end, HANGS)
    createInterface({ input: child.stdout }).on('line', line => {
      told = JSON.parse(line) as Told
      clearTimeout(watchdog)
      watchdog = setTimeout(end, HANGS)
    })
    child.stderr.on('data', chunk => (error += chunk))
    child.on('close', code => {
      clearTimeout(watchdog)
      const wrong = hangs
        ? `one of the inputs after number ${told.done} never ends`
        : code !== 0
          ? error.trim() || `it ended with ${code}`
          : null
      done({ ...told, wrong })
    })
  })
}

/** @param seed the same one makes the same inputs. */
export async function* fuzzEach(
  runs: number,
  seed: number,
  say: (line: string) => void,
): AsyncGenerator<Finding> {
  for (const part of FUZZED) {
    const { done, taken, slowest, wrong } = await fuzz(part, runs, seed)
    if (wrong !== null) say(`${part}, seed ${seed}: ${wrong}`)
    const enough = taken * 100 >= LEAST_TAKEN * done
    yield {
      what: `fuzz: ${part}`,
      found: `${done} inputs, ${taken} with something in them, the slowest ${slowest.toFixed(0)} ms`,
      bound: `no throw, no hang, nothing out of place; each below ${SLOWEST} ms`,
      kept: wrong === null && done >= runs && enough && slowest < SLOWEST,
    }
  }
}
