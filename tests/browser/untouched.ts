/** The page's own HTML and its requests, with us and without. */
import { describe, expect, it } from 'vitest'
import type { Session } from '../../src/cli/drive/session.ts'
import type { Tab } from '../../src/cli/drive/tab.ts'
import { pause, until } from '../../src/cli/drive/wait.ts'
import type { Visit } from '../../src/cli/serve.ts'
import type { Here } from './suite.ts'
import { complaints, DEMO, fixture, MARKS, marksWhen } from './world.ts'

/** What a page does of itself, made to happen alike in both browsers. */
const lives: readonly [path: string, live: (tab: Tab) => Promise<unknown>][] = [
  [DEMO, async () => {}],
  [fixture('plain'), async () => {}],
  [fixture('csp'), async () => {}],
  [fixture('shadow'), async () => {}],
  [
    fixture('rerender'),
    async tab => {
      for (const round of [1, 2, 3, 4]) {
        await tab.evaluate(n => (window as unknown as { rerender(n: number): number }).rerender(n), round)
        await pause(150)
      }
    },
  ],
  [
    fixture('infinite'),
    async tab => {
      await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
      await until('the next sections', () =>
        tab.evaluate(() => (window as unknown as { sectionsAdded?: boolean }).sectionsAdded),
      )
      await tab.evaluate(() => scrollTo(0, 0))
    },
  ],
]

export function untouchedTests(here: Here): void {
  describe('the page is untouched', () => {
    it.each(lives)(
      '%s: the same HTML and the same requests, through marks, a card and its end',
      async (path, live) => {
        const { session, bare, site } = here()
        const without = await visit(bare, path, async tab => {
          await live(tab)
          return { before: await tab.html(), after: await tab.html() }
        })
        const within = await visit(session, path, async tab => {
          await marksWhen(tab, 'marks', texts => texts.length > 0)
          await live(tab)
          const before = await tab.html()
          const mark = (await tab.marks(MARKS)).find(({ boxes }) => boxes.length > 0)
          await tab.pointAtMark(mark?.text ?? '')
          await tab.cardOpen()
          // While it is open, its host is the one element that is ours.
          expect(await tab.html()).toBe(before)
          await tab.press('Escape')
          await tab.cardClosed()
          return { before, after: await tab.evaluate(() => document.documentElement.outerHTML) }
        })
        const plainly = await visit(bare, path, async tab => {
          await live(tab)
          return tab.evaluate(() => document.documentElement.outerHTML)
        })
        expect(within.result.before).toBe(without.result.before)
        expect(within.result.after).toBe(plainly.result)
        expect(within.visits).toEqual(without.visits)
        expect(within.errors).toEqual(without.errors)

        async function visit<R>(browser: Session, path: string, act: (tab: Tab) => Promise<R>) {
          const from = site.visits.length
          const tab = await browser.open(site.origin + path)
          // Marks are painted near the window only, and the demo begins with a picture.
          await tab.evaluate(() => scrollBy({ top: innerHeight / 2, behavior: 'instant' }))
          const result = await act(tab)
          const errors = [...complaints(tab), ...(await tab.evaluate(pageErrors))]
          await tab.close()
          return {
            result,
            errors,
            visits: site.visits
              .slice(from)
              .filter(noIcon)
              .map(({ method, url }) => `${method} ${url}`),
          }
        }
      },
    )
  })
}

/** The icon is asked for once in a session, whoever comes first. */
const noIcon = ({ url }: Visit) => url !== '/favicon.ico'

function pageErrors(): string[] {
  return (window as unknown as { pageErrors?: string[] }).pageErrors ?? []
}
