/**
 * What a page's main thread did, from a trace of Chromium.
 *
 * The thread's work comes in tasks. A task is ours when it runs a content script or one of its timers and observers,
 * when it brings an extension's message, when it draws a frame or collects garbage after the script has begun: the
 * pages measured have no script of their own and are quiet by then, so nobody else gives cause to. The microtasks
 * after a task of ours are ours too. All other tasks (the browser's own bookkeeping) are not.
 *
 * Times are the thread's own, in ms: what it waits for, and what other programs take, does not count.
 */

/** A trace's event; times in µs. */
export interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  /** How long the thread itself ran. */
  readonly tdur?: number
  readonly args?: {
    readonly data?: { readonly url?: string }
    readonly chrome_mojo_event_info?: { readonly mojo_interface_tag?: string }
  }
}

/** What a task was for. `run`: the script's first run; `called`: its timers and observers. */
export type Kind = 'run' | 'answer' | 'called' | 'frame' | 'garbage' | 'other'

export interface Task {
  readonly kind: Kind
  /** Ms from the beginning of the first content script; negative before it. */
  readonly start: number
  /** The thread's own time, ms. */
  readonly work: number
  /** From beginning to end, ms. */
  readonly lasted: number
  /** Whether it painted anything. */
  readonly painted: boolean
}

export interface Traced {
  /** The process of the page. */
  readonly process: number
  /** All tasks of its main thread, in order. */
  readonly tasks: readonly Task[]
  /** Whether the page had been painted before the first content script began; true when none did. */
  readonly settled: boolean
}

/** What must be traced for the above. More would cost the page more, and mark.js most: `v8` tells of every call into the DOM. */
export const CATEGORIES = ['-*', 'toplevel', 'devtools.timeline', 'cc']

interface Span {
  readonly event: TraceEvent
  readonly inner: Span[]
}

/** Events of one thread, each within the one that holds it. */
function nested(events: readonly TraceEvent[]): Span[] {
  const top: Span[] = []
  const open: Span[] = []
  const sorted = [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
  for (const event of sorted) {
    while (open.length > 0 && ends(open.at(-1)!.event) <= event.ts) open.pop()
    const span = { event, inner: [] }
    ;(open.at(-1)?.inner ?? top).push(span)
    open.push(span)
  }
  return top
}

const ends = (event: TraceEvent): number => event.ts + (event.dur ?? 0)
// The thread's clock is coarse at times: work can never be longer than the time it took.
const work = ({ dur = 0, tdur = dur }: TraceEvent): number => Math.min(dur, tdur) / 1000

function* all(span: Span): Generator<TraceEvent> {
  yield span.event
  for (const inner of span.inner) yield* all(inner)
}

const isExtension = (url: string | undefined): boolean => /^(?:chrome|moz)-extension:/.test(url ?? '')

/** Our first script only notes what address a page arrived by, before there is any page: it begins nothing. */
const begins = (url: string | undefined): boolean => isExtension(url) && !url!.endsWith('/arriving.js')

/** What only script causes, and the pages have none of their own. */
const CALLBACKS = new Set(['TimerFire', 'FireAnimationFrame', 'FireIdleCallback', 'EventDispatch'])

function kindOf(events: readonly TraceEvent[]): Kind {
  const has = (test: (event: TraceEvent) => boolean): boolean => events.some(test)
  const ofExtension = (event: TraceEvent): boolean => isExtension(event.args?.data?.url)
  if (has(event => event.name === 'EvaluateScript' && ofExtension(event))) return 'run'
  if (has(({ args }) => args?.chrome_mojo_event_info?.mojo_interface_tag?.startsWith(PORT) ?? false))
    return 'answer'
  if (has(event => event.name === 'ProxyMain::BeginMainFrame')) return 'frame'
  if (has(event => CALLBACKS.has(event.name) || (event.name === 'FunctionCall' && ofExtension(event))))
    return 'called'
  return has(event => event.name === 'MinorGC' || event.name === 'MajorGC') ? 'garbage' : 'other'
}

/** How Chromium calls what brings an extension's messages. */
const PORT = 'extensions.mojom.MessagePort'

/**
 * Reads a trace.
 * @param address of the page; its process is found by it when no content script ran.
 * @returns null when the page's main thread is not in the trace.
 */
export function readTrace(events: readonly TraceEvent[], address: string): Traced | null {
  const first = events
    .filter(event => event.name === 'EvaluateScript' && begins(event.args?.data?.url))
    .sort((a, b) => a.ts - b.ts)[0]
  const parsed = events.find(
    ({ name, args }) => name === 'ParseHTML' && JSON.stringify(args).includes(address),
  )
  const there = first ?? parsed
  if (!there) return null
  const own = events.filter(event => event.pid === there.pid && event.tid === there.tid && event.ph === 'X')
  const tasks: Task[] = []
  for (const span of nested(own)) {
    const inside = [...all(span)]
    const { event } = span
    const before = tasks.at(-1)
    const start = (event.ts - there.ts) / 1000
    const follows = event.name === MICROTASKS && before !== undefined && start - endOf(before) < AT_ONCE
    tasks.push({
      kind: follows ? before.kind : kindOf(inside),
      start,
      work: work(event),
      lasted: (event.dur ?? 0) / 1000,
      painted: inside.some(({ name }) => name === 'Paint'),
    })
  }
  const settled = !first || tasks.some(task => task.painted && endOf(task) <= 0)
  return { process: there.pid, tasks, settled }
}

const MICROTASKS = 'BlinkScheduler_PerformMicrotaskCheckpoint'

/** Between a task and its microtasks passes less, ms. */
const AT_ONCE = 0.2

export const endOf = (task: Task): number => task.start + task.lasted

/** The tasks of ours, up to the one that painted the last of it. */
export function ours({ tasks }: Traced): Task[] {
  const after = tasks.filter(task => task.kind !== 'other' && endOf(task) > 0)
  const last = after.findLastIndex(task => task.painted)
  const done =
    last >= 0 ? last : after.findLastIndex(task => task.kind !== 'frame' && task.kind !== 'garbage')
  return after.slice(0, done + 1)
}

/** Sum of the work, ms. */
export const workOf = (tasks: readonly Task[]): number => tasks.reduce((sum, task) => sum + task.work, 0)

/** From the beginning of the script to the end of the last of these tasks, ms. */
export const untilEnd = (tasks: readonly Task[]): number => Math.max(...tasks.map(endOf))
