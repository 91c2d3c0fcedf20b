/** One page, opened in a renderer that has run nothing before, and what its main thread did. */
import type { Session } from '../drive/session.ts'
import type { Tab } from '../drive/tab.ts'
import { pause } from '../drive/wait.ts'
import { Trouble } from '../trouble.ts'
import { privateMemory } from './memory.ts'
import { CATEGORIES, readTrace, type Traced, type TraceEvent } from './trace.ts'

export interface Recording extends Traced {
  /** Memory only the page's process has, after its garbage was collected, in MB; null where it cannot be had. */
  readonly memory: number | null
  /** What can be seen of the marks: painted ranges, and elements of mark.js. */
  readonly marks: number
}

/** Long enough for a 50 KB page to be read, answered and painted three times over, ms. */
const PATIENCE = 1200

/** On a machine that does much else, scripts may get their turn before the page is painted: then it is tried again. */
const MOST_TRIED = 6

/** @param patience how long to watch after the page's own content has been parsed, ms. */
export async function record(session: Session, address: string, patience = PATIENCE): Promise<Recording> {
  for (let tried = 0; tried < MOST_TRIED; tried++) {
    const recording = await recordOnce(session, address, patience)
    if (recording.settled) return recording
  }
  throw new Trouble(
    'The machine is too busy for a benchmark: pages are not painted in time. Try again later.',
  )
}

async function recordOnce(session: Session, address: string, patience: number): Promise<Recording> {
  const tab = await session.open('about:blank')
  try {
    await tab.page.tracing.start({ categories: CATEGORIES })
    await tab.page.goto(address, { waitUntil: 'domcontentloaded' })
    await pause(patience)
    // Waits its turn behind whatever script is still running.
    const marks = await tab.evaluate(countMarks)
    mustBeWhole(tab)
    await pause(300)
    const trace = await tab.page.tracing.stop()
    const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] }
    const traced = readTrace(traceEvents, address)
    if (traced === null) throw new Error(`The trace does not hold ${address}.`)
    return { ...traced, marks, memory: await memoryOf(tab, traced.process) }
  } finally {
    await tab.close()
  }
}

/** Whoever has died half-way was quick, and has proved nothing. */
export function mustBeWhole({ errors }: Tab): void {
  if (errors[0] !== undefined) throw new Error(`A script failed in the page that is measured: ${errors[0]}`)
}

function countMarks(): number {
  const painted = CSS.highlights.get('context-note')?.size ?? 0
  return painted + document.querySelectorAll('mark').length
}

async function memoryOf(tab: Tab, process: number): Promise<number | null> {
  const client = await tab.page.createCDPSession()
  await client.send('HeapProfiler.collectGarbage')
  await pause(100)
  return privateMemory(process)
}
