/** What is in use in Chromium, after the garbage was collected. */
import type { CDPSession } from 'puppeteer-core'
import type { Session } from '../drive/session.ts'
import type { Tab } from '../drive/tab.ts'

const MB = 1024 * 1024

interface HeapUsage {
  readonly usedSize: number
  /** What the engine keeps of pages themselves: nodes, ranges, listeners. */
  readonly embedderHeapUsedSize: number
}

/** Objects of scripts and of pages, MB. Twice collected: what waits for a first collection to end goes with a second. */
async function heapOf(client: CDPSession): Promise<number> {
  await client.send('HeapProfiler.collectGarbage')
  await client.send('HeapProfiler.collectGarbage')
  const usage = (await client.send('Runtime.getHeapUsage')) as HeapUsage
  return (usage.usedSize + usage.embedderHeapUsedSize) / MB
}

/** Measures the process of a tab: its page's scripts and ours. */
export async function pageHeap(tab: Tab): Promise<() => Promise<number>> {
  const client = await tab.page.createCDPSession()
  return () => heapOf(client)
}

/** The background's, MB; woken up when it sleeps. */
export async function backgroundHeap(session: Session, tab: Tab): Promise<number> {
  await session.inExtension(() => chrome.runtime.sendMessage({ ask: 'place', given: ['', null] }))
  const isOurs = (target: { type(): string; url(): string }): boolean =>
    target.type() === 'service_worker' && target.url().startsWith(session.home ?? ' ')
  const target = await tab.page.browser().waitForTarget(isOurs, { timeout: 10_000 })
  const worker = await target.worker()
  if (!worker) throw new Error('The background cannot be reached.')
  return heapOf(worker.client)
}
