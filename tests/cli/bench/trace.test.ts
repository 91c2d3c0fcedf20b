import { describe, expect, it } from 'vitest'
import { ours, readTrace, type TraceEvent, untilEnd, workOf } from '../../../src/cli/bench/trace.ts'

const ADDRESS = 'http://127.0.0.1:1/article'
const CONTENT = { data: { url: 'chrome-extension://abc/content.js' } }

/** An event of the page's main thread; times in ms. */
const event = (name: string, from: number, to: number, args: TraceEvent['args'] = {}): TraceEvent => ({
  name,
  ph: 'X',
  pid: 7,
  tid: 1,
  ts: from * 1000,
  dur: (to - from) * 1000,
  tdur: (to - from) * 1000,
  args,
})

const task = (from: number, to: number, ...inner: TraceEvent[]): TraceEvent[] => [
  event('RunTask', from, to),
  ...inner,
]

/** The page is painted, the script runs, its answer comes, its observer is called, its marks are painted. */
const reading: TraceEvent[] = [
  ...task(10, 40, event('ProxyMain::BeginMainFrame', 10, 40), event('Paint', 20, 40)),
  ...task(100, 111, event('EvaluateScript', 100, 110, CONTENT)),
  ...task(115, 118),
  ...task(
    130,
    132,
    event('Receive mojo message', 130, 132, {
      chrome_mojo_event_info: { mojo_interface_tag: 'extensions.mojom.MessagePort' },
    }),
  ),
  event('BlinkScheduler_PerformMicrotaskCheckpoint', 132.1, 133.1),
  ...task(140, 141, event('FunctionCall', 140, 141, CONTENT)),
  ...task(142, 143, event('TimerFire', 142, 143)),
  ...task(145, 148, event('MinorGC', 145, 148)),
  ...task(150, 154, event('ProxyMain::BeginMainFrame', 150, 154), event('Paint', 151, 153)),
  ...task(160, 161, event('MinorGC', 160, 161)),
  event('BlinkScheduler_PerformMicrotaskCheckpoint', 500, 501),
]

describe('a trace', () => {
  const traced = readTrace(reading, ADDRESS)!

  it('tells what each task was for, from the script’s start on', () => {
    expect(traced.process).toBe(7)
    expect(traced.tasks.map(({ kind, start }) => [kind, start])).toEqual([
      ['frame', -90],
      ['run', 0],
      ['other', 15],
      ['answer', 30],
      ['answer', 32.1],
      ['called', 40],
      ['called', 42],
      ['garbage', 45],
      ['frame', 50],
      ['garbage', 60],
      ['other', 400],
    ])
  })

  it('knows which are ours: up to the last frame that painted', () => {
    expect(ours(traced).map(({ kind }) => kind)).toEqual([
      'run',
      'answer',
      'answer',
      'called',
      'called',
      'garbage',
      'frame',
    ])
    expect(workOf(ours(traced))).toBeCloseTo(11 + 2 + 1 + 1 + 1 + 3 + 4)
    expect(untilEnd(ours(traced))).toBeCloseTo(54)
  })

  it('ends with the script where nothing was painted', () => {
    const quiet = readTrace([...reading.slice(0, 5), ...task(160, 161, event('MinorGC', 160, 161))], ADDRESS)!
    expect(ours(quiet).map(({ kind }) => kind)).toEqual(['run'])
  })

  it('leaves other threads and processes out', () => {
    const others = reading.map(one => ({ ...one, tid: 2 }))
    const elsewhere = reading.map(one => ({ ...one, pid: 8, ts: one.ts + 1e6 }))
    expect(readTrace([...elsewhere, ...others, ...reading].reverse(), ADDRESS)!.tasks).toHaveLength(11)
  })

  it('counts the thread’s own time, never more than passed', () => {
    const waited = readTrace([{ ...event('EvaluateScript', 0, 10, CONTENT), tdur: 4000 }], ADDRESS)!
    expect(waited.tasks.map(({ work, lasted }) => [work, lasted])).toEqual([[4, 10]])
    const coarse = readTrace([{ ...event('EvaluateScript', 0, 10, CONTENT), tdur: 31_000 }], ADDRESS)!
    expect(coarse.tasks[0]!.work).toBe(10)
  })

  it('knows whether the page was painted first', () => {
    expect(traced.settled).toBe(true)
    expect(readTrace(reading.slice(3), ADDRESS)!.settled).toBe(false)
  })

  it('finds a page without any content script by its address', () => {
    const parsing = event('ParseHTML', 0, 5, { data: { url: ADDRESS } } as TraceEvent['args'])
    expect(readTrace([parsing], ADDRESS)!.tasks.map(({ kind }) => kind)).toEqual(['other'])
    expect(readTrace([parsing], 'http://127.0.0.1:2/')).toBeNull()
  })
})
