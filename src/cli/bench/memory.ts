/** What pages weigh, in Chromium on Linux. */
import { readFileSync } from 'node:fs'
import type { Session } from '../drive/session.ts'
import type { Tab } from '../drive/tab.ts'
import { pause } from '../drive/wait.ts'

/** Long enough for every tab to be read, answered and at rest, ms. */
const PATIENCE = 4000

/** Memory only that process has, MB; null where the system does not tell. */
export function privateMemory(process: number): number | null {
  try {
    const pages = readFileSync(`/proc/${process}/smaps_rollup`, 'utf8')
    const size = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(pages)?.[1])
    return (size('Private_Clean') + size('Private_Dirty')) / 1024
  } catch {
    return null
  }
}

interface Processes {
  readonly processInfo: readonly { readonly type: string; readonly id: number }[]
}

/** Of all processes that hold pages or workers, MB. */
async function ofRenderers(tab: Tab): Promise<number> {
  const client = await tab.page.browser().target().createCDPSession()
  const { processInfo } = (await client.send('SystemInfo.getProcessInfo')) as Processes
  await client.detach()
  return processInfo
    .filter(({ type }) => type === 'renderer')
    .reduce((sum, { id }) => sum + (privateMemory(id) ?? 0), 0)
}

/** Opens an article in so many tabs. @returns what one more tab weighs on average, MB. */
export async function memoryOfTabs(session: Session, address: string, count: number): Promise<number> {
  const first = await session.open('about:blank')
  const before = await ofRenderers(first)
  const tabs: Tab[] = []
  for (let i = 0; i < count; i++) {
    const tab = await session.open('about:blank')
    // One picture of the page is held back and never loads.
    await tab.page.goto(address, { waitUntil: 'domcontentloaded' })
    tabs.push(tab)
  }
  await pause(PATIENCE)
  for (const tab of tabs) {
    const client = await tab.page.createCDPSession()
    await client.send('HeapProfiler.collectGarbage')
    await client.detach()
  }
  const after = await ofRenderers(first)
  for (const tab of [...tabs, first]) await tab.close()
  return (after - before) / count
}
