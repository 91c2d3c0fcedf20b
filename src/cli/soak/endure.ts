/** A reader's long day in one browser: a page that never rests, many pages one after the other, many at once. */
import type { Session } from '../drive/session.ts'
import type { Tab } from '../drive/tab.ts'
import { pause, until } from '../drive/wait.ts'
import type { Finding } from './finding.ts'
import { backgroundHeap, pageHeap } from './heap.ts'
import { RESTLESS, type Restless, STORIES, TERM } from './restless.ts'
import { growthOf, type Sample } from './steady.ts'

/** Between two samples, ms. */
const SAMPLED_EVERY = 15_000

/** Minutes until everything has been loaded and compiled once. */
const SETTLED = 2

/** MB. */
const MOST_GROWN = 1
/** MB a minute: the bound, in half an hour. */
const STEEPEST = MOST_GROWN / 30
/** Minutes; in a shorter run the slope is chance, up to 0.1 MB a minute either way. */
const TELLING = 15

const NAVIGATIONS = 200
const TABS = 20
const ROUNDS_OF_TABS = 4

/** Patience with a busy machine, ms. */
const PATIENT = 30_000

const MARKS = 'context-note'

export interface Enduring {
  /** Of every name in what is found: `Chromium`. */
  readonly title: string
  readonly session: Session
  /** The same browser without the extension, for what the page itself grows by; null where heaps cannot be had. */
  readonly bare: Session | null
  readonly origin: string
  readonly minutes: number
  readonly say: (line: string) => void
}

const mb = (value: number): string => `${value.toFixed(2)} MB`
const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)} MB`

/** The marks are there, and the card opens and closes: it works. */
async function works(tab: Tab): Promise<void> {
  await tab.page.bringToFront()
  await until(
    `${TERM} marked`,
    async () => (await tab.marks(MARKS)).some(({ text }) => text === TERM),
    PATIENT,
  )
  // The line may be drawn elsewhere just as the hand arrives: then it tries again, as a reader does.
  await until(
    `the card of ${TERM}`,
    async () => {
      await tab.movePointer(2, 2)
      return tab
        .pointAtMark(TERM)
        .then(() => tab.cardOpen(undefined, 3_000))
        .catch(() => null)
    },
    PATIENT,
  )
  await tab.press('Escape')
  await tab.cardClosed(PATIENT)
  await tab.movePointer(2, 2)
}

const grew = (what: string, samples: readonly Sample[], settled: number, per: string): Finding => {
  const { grown, slope, first, last } = growthOf(samples, settled)
  const isLong = per === 'minute' && samples.at(-1)!.at >= TELLING
  return {
    what,
    found: `${mb(first)} → ${mb(last)}: ${signed(grown)}, ${slope < 0 ? '−' : '+'}${Math.abs(slope).toFixed(3)} MB a ${per}`,
    bound: `at most ${MOST_GROWN} MB${isLong ? ` and ${STEEPEST.toFixed(3)} MB a minute` : ''}`,
    kept: grown <= MOST_GROWN && (!isLong || slope <= STEEPEST),
  }
}

/** The page that never rests. */
async function* rest({ title, session, bare, origin, minutes, say }: Enduring): AsyncGenerator<Finding> {
  const tab = await session.open(origin + RESTLESS)
  const control = bare && (await bare.open(origin + RESTLESS))
  await works(tab)
  const measure = bare && (await pageHeap(tab))
  const measureControl = control && (await pageHeap(control))
  const samples = { page: [] as Sample[], background: [] as Sample[], control: [] as Sample[] }
  const from = Date.now()
  const changes = (): Promise<number> => tab.evaluate(() => (window as unknown as Restless).changes())
  const before = await changes()
  for (let next = 0; ; next++) {
    await pause(Math.max(0, from + next * SAMPLED_EVERY - Date.now()))
    await works(tab)
    const at = (Date.now() - from) / 60_000
    if (measure && measureControl) {
      samples.page.push({ at, heap: await measure() })
      samples.background.push({ at, heap: await backgroundHeap(session, tab) })
      samples.control.push({ at, heap: await measureControl() })
    }
    if (next % 8 === 0)
      say(
        `${title}, minute ${at.toFixed(1)}: ${await changes()} changes${measure ? `, page ${mb(samples.page.at(-1)!.heap)}, background ${mb(samples.background.at(-1)!.heap)}, without us ${mb(samples.control.at(-1)!.heap)}` : ''}`,
      )
    if (at >= minutes) break
  }
  const lasted = (Date.now() - from) / 60_000
  const pace = ((await changes()) - before) / lasted
  yield {
    what: `${title}: changes a minute, for ${lasted.toFixed(1)} minutes, a card opened every ${SAMPLED_EVERY / 1000} seconds`,
    found: pace.toFixed(0),
    bound: 'at least 2,900; marked and answered to the end',
    kept: pace >= 2_900,
  }
  if (bare) {
    yield grew(`${title}: the page's heap from minute ${SETTLED} on`, samples.page, SETTLED, 'minute')
    yield grew(`${title}: the background's`, samples.background, SETTLED, 'minute')
    const { grown, slope } = growthOf(samples.control, SETTLED)
    yield {
      what: `${title}: the same page without us`,
      found: `${signed(grown)}, ${signed(slope)} a minute`,
      bound: '',
      kept: null,
    }
  }
  await tab.close()
  await control?.close()
}

/** One page after the other in one tab, every fifth loaded twice; every tenth is read. */
async function* navigate({ title, session, bare, origin }: Enduring): AsyncGenerator<Finding> {
  const tab = await session.open(origin + STORIES[0])
  const measure = bare && (await pageHeap(tab))
  const samples = { page: [] as Sample[], background: [] as Sample[] }
  for (let count = 1; count <= NAVIGATIONS; count++) {
    if (count % 5 === 0) await tab.page.reload({ waitUntil: 'load' })
    else await tab.page.goto(origin + STORIES[count % STORIES.length], { waitUntil: 'load' })
    if (count % 10 === 0) await works(tab)
    if (!measure || count % 20 !== 0) continue
    await tab.page.goto(origin + STORIES[0], { waitUntil: 'load' })
    await works(tab)
    samples.page.push({ at: count, heap: await measure() })
    samples.background.push({ at: count, heap: await backgroundHeap(session, tab) })
  }
  yield {
    what: `${title}: navigations in one tab`,
    found: `${NAVIGATIONS}`,
    bound: 'every tenth page marked, its card opened',
    kept: true,
  }
  if (measure) {
    yield grew(
      `${title}: the page's heap from navigation 60 to ${NAVIGATIONS}`,
      samples.page,
      60,
      'navigation',
    )
    yield grew(`${title}: the background's`, samples.background, 60, 'navigation')
  }
  await tab.close()
}

/** Many tabs at once, some times over. */
async function* crowd({ title, session, bare, origin }: Enduring): AsyncGenerator<Finding> {
  const first = await session.open(origin + STORIES[0])
  const samples: Sample[] = []
  for (let round = 0; round < ROUNDS_OF_TABS; round++) {
    const tabs: Tab[] = []
    for (let number = 0; number < TABS; number++)
      tabs.push(await session.open(origin + STORIES[number % STORIES.length]))
    for (const tab of tabs) await works(tab)
    for (const tab of tabs) await tab.close()
    if (bare) samples.push({ at: round, heap: await backgroundHeap(session, first) })
  }
  yield {
    what: `${title}: tabs at once, ${ROUNDS_OF_TABS} times over`,
    found: `${TABS}`,
    bound: 'each marked, each card opened',
    kept: true,
  }
  if (bare) yield grew(`${title}: the background's heap after they were closed`, samples, 1, 'round')
  await first.close()
}

/** All of it, to the end or to the first thing that fails. */
export async function* endure(enduring: Enduring): AsyncGenerator<Finding> {
  const { title, session } = enduring
  await (await session.firstRun()).close()
  // On a page that never rests, the few marks that the usual density allows come and go.
  await session.inExtension(() => chrome.storage.local.set({ density: 'all' }))
  for (const part of [rest, navigate, crowd]) yield* part(enduring)
  const troubles = await session.troubles()
  yield {
    what: `${title}: errors of ours that nobody caught`,
    found: troubles.length === 0 ? 'none' : troubles.join('; '),
    bound: 'none',
    kept: troubles.length === 0,
  }
}
