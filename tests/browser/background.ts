/** What is done to the background itself, to see what becomes of those who rely on it. */
import type { Browser } from 'puppeteer-core'
import type { Session } from '../../src/cli/drive/session.ts'
import { expression, value } from '../../src/cli/drive/spoken.ts'
import { pause, until } from '../../src/cli/drive/wait.ts'

/** A background, as far as it is spoiled here. Firefox lets our own pages reach into it. */
interface Inside {
  readonly browser: {
    readonly storage: { readonly local: { get: unknown } }
    readonly runtime: { getBackgroundPage?(): Promise<Inside> }
  }
  readonly Promise: PromiseConstructor
  Date: DateConstructor
  stalled?: boolean
}

const browsers = new WeakMap<Session, Browser>()

async function browserOf(session: Session): Promise<Browser> {
  const known = browsers.get(session)
  if (known) return known
  const tab = await session.openOwn('manifest.json')
  const browser = tab.page.browser()
  browsers.set(session, browser)
  await tab.close()
  return browser
}

async function workerOf(session: Session) {
  const target = await (await browserOf(session)).waitForTarget(
    target => target.type() === 'service_worker' && target.url().startsWith(session.home ?? ' '),
    { timeout: 10_000 },
  )
  const worker = await target.worker()
  if (!worker) throw new Error('The background cannot be reached.')
  return worker
}

/** Runs `fn` where it can reach into the background, which is woken up for it. */
async function beside<A extends unknown[], R>(
  session: Session,
  fn: (...args: A) => Promise<R>,
  ...args: A
): Promise<R> {
  await session.inExtension(() => chrome.runtime.sendMessage({ ask: 'place', given: ['', null] }))
  if (session.browser === 'firefox') return session.inExtension(fn, ...args)
  // One that was just ended may still be named, and one that begins knows nothing of an extension yet.
  const told = await until('the background', async () =>
    (await workerOf(session)).evaluate(expression(fn, args)).then(
      told => ({ told }),
      () => null,
    ),
  )
  return value(told.told)
}

/** From now on the background begins to answer and never ends. @returns whether a question has reached it since. */
export async function stall(session: Session): Promise<() => Promise<boolean>> {
  await beside(session, async () => {
    const here = globalThis as unknown as Inside
    const inside = (await here.browser.runtime.getBackgroundPage?.()) ?? here
    inside.browser.storage.local.get = () => {
      inside.stalled = true
      return new inside.Promise(() => {})
    }
  })
  const isStalled = async (): Promise<boolean> => {
    const here = globalThis as unknown as Inside
    const inside = (await here.browser.runtime.getBackgroundPage?.()) ?? here
    return inside.stalled === true
  }
  if (session.browser === 'firefox') return () => session.inExtension(isStalled)
  const worker = await workerOf(session)
  return async () => value(await worker.evaluate(expression(isStalled, [])))
}

/** Ends the background as it is, in the middle of whatever it does; another may begin at once. */
export async function kill(session: Session): Promise<void> {
  if (session.browser === 'firefox') return session.sleepBackground()
  const browser = await browserOf(session)
  const target = browser
    .targets()
    .find(target => target.type() === 'service_worker' && target.url().startsWith(session.home ?? ' '))
  if (!target) return
  await until('the background ended', async () => {
    // It may be gone before it has been told, or not yet have heard.
    await target
      .worker()
      .then(worker => worker?.close())
      .catch(() => {})
    return !browser.targets().includes(target)
  })
}

/** Puts the background's clock to another moment, ms since 1970, until it is ended; it stands still there. */
export const setClock = (session: Session, now: number): Promise<void> =>
  beside(
    session,
    async now => {
      const here = globalThis as unknown as Inside
      const inside = (await here.browser.runtime.getBackgroundPage?.()) ?? here
      const Real = inside.Date
      inside.Date = new Proxy(Real, {
        construct: (_, given) => Reflect.construct(Real, given.length === 0 ? [now] : given),
        get: (date, name) => (name === 'now' ? () => now : Reflect.get(date, name)),
      })
    },
    now,
  )

/** Puts the same extension in its own place, as an update does, and waits until the new one is at work. */
export async function update(session: Session, folder: string): Promise<void> {
  const browser = await browserOf(session)
  if (session.browser === 'chromium') await browser.installExtension(folder)
  else
    await session
      .inExtension(() => {
        setTimeout(() => chrome.runtime.reload(), 50)
      })
      .catch(() => {})
  await pause(1500)
}
