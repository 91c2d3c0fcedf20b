/** From dwell over to card painted, as the page itself can see it: in Chromium and Firefox alike. */
import type { Session } from '../drive/session.ts'
import { pause, until } from '../drive/wait.ts'
import type { Figure } from './figures.ts'

interface Opened {
  /** Frames drawn from the moment our host joined the page, in the timer's own task, until the card stood there. */
  readonly frames: number
  /** The same in ms. */
  readonly ms: number
}

/** Opens a page, puts the background to sleep, and rests on a mark until its card is there. */
async function hover(session: Session, address: string): Promise<Opened> {
  const tab = await session.open('about:blank')
  try {
    await tab.page.goto(address, { waitUntil: 'domcontentloaded' })
    const mark = await until(
      'a mark',
      async () => (await tab.marks('context-note')).find(({ boxes }) => boxes.length > 0),
      15_000,
    )
    await pause(500)
    await session.sleepBackground()
    await tab.evaluate(watchForCard)
    await tab.pointAtMark(mark.text)
    return await until('the card', () => tab.evaluate(cardSeen))
  } finally {
    await tab.close()
  }
}

type Watched = typeof globalThis & { opened?: Opened; pointer?: { x: number; y: number } }

/** The host joins the page with the first card; the card is what is hit just under or above the pointer then. */
function watchForCard(): void {
  const page = globalThis as Watched
  addEventListener('pointermove', ({ clientX: x, clientY: y }) => {
    page.pointer = { x, y }
  })
  new MutationObserver(records => {
    const host = records.flatMap(({ addedNodes }) => [...addedNodes])[0]
    const { pointer } = page
    if (!host || !pointer || page.opened) return
    const from = performance.now()
    let frames = 0
    const stands = (): boolean =>
      [-60, -50, -40, -30, 30, 40, 50, 60].some(
        away => document.elementFromPoint(pointer.x, pointer.y + away) === host,
      )
    const look = () => {
      requestAnimationFrame(() => {
        frames++
        // A message comes after the frame that the callback above belongs to.
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => {
          if (stands()) page.opened = { frames, ms: performance.now() - from }
          else look()
        }
        port2.postMessage(null)
      })
    }
    look()
  }).observe(document.documentElement, { childList: true })
}

const cardSeen = (): Opened | null => (globalThis as Watched).opened ?? null

/** @param browser its name, for the reader. */
export async function* hoverFigures(
  browser: string,
  session: Session,
  address: string,
  rounds: number,
): AsyncGenerator<Figure> {
  const opened: Opened[] = []
  for (let round = 0; round < rounds; round++) opened.push(await hover(session, address))
  const figure = { theirs: null, judged: 'alone' } as const
  const what = `${browser}: from dwell over to card painted, background asleep`
  yield { ...figure, what, unit: 'frames', ours: opened.map(({ frames }) => frames), budget: 1 }
  yield { ...figure, what: '  the same in time', unit: 'ms', ours: opened.map(({ ms }) => ms), budget: null }
}
