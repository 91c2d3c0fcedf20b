/** On a telephone: fingers, no hover, 360 pixels. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askReport } from '../../src/cli/drive/report.ts'
import type { Session } from '../../src/cli/drive/session.ts'
import type { Tab } from '../../src/cli/drive/tab.ts'
import { pause, until } from '../../src/cli/drive/wait.ts'
import { say } from '../../src/ui/words.ts'
import type { Here } from './suite.ts'
import { DEMO, marksWhen } from './world.ts'

const WIDTH = 360
const HEIGHT = 640
/** As much paper as a page may leave at each side, in CSS pixels. */
const MARGIN = 24

export function touchTests(here: Here): void {
  let session: Session
  beforeAll(async () => {
    session = await here().start({ touch: true, viewport: { width: WIDTH, height: HEIGHT } })
    await (await session.firstRun()).close()
    await session.inExtension(() => chrome.storage.local.set({ density: 'all' }))
  })
  afterAll(() => session?.close())

  const read = async (path: string): Promise<Tab> => {
    const tab = await session.open(here().site.origin + path)
    await until('our script in the page', () => askReport(session, tab, 'report'))
    await tab.page.bringToFront()
    return tab
  }
  const tapOn = async (tab: Tab, text: string): Promise<void> => {
    const [line] = await tab.linesOf(text)
    await marksWhen(tab, `“${text}” marked`, texts => texts.includes(text))
    await tab.tap((await tab.linesOf(text))[0] ?? line!)
  }
  const sheet = async (path = DEMO, term = 'CHNV parole') => {
    const tab = await read(path)
    await tapOn(tab, term)
    return { tab, card: await tab.cardOpen() }
  }

  describe('with fingers', () => {
    it('nothing can hover, as on a telephone', async () => {
      const tab = await read(DEMO)
      expect(await tab.evaluate(() => matchMedia('(hover: hover)').matches)).toBe(false)
      expect(await tab.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true)
      await tab.close()
    })

    it('a tap on a mark opens a sheet at the bottom as wide as the window, with the focus in it', async () => {
      const { tab, card } = await sheet()
      expect(card.headword).toBe('CHNV parole')
      const [left, right, bottom] = [card.box.x, card.box.x + card.box.width, card.box.y + card.box.height]
      expect([left, right, bottom].map(Math.round)).toEqual([0, WIDTH, HEIGHT])
      expect(card.box.height).toBeLessThan(0.6 * HEIGHT)
      await pause(1500)
      expect((await tab.card())?.headword).toBe('CHNV parole')
      await tab.close()
    })

    it('a tap elsewhere closes it, and so does its button', async () => {
      const { tab } = await sheet()
      await tab.tap({ x: 180, y: 20, width: 2, height: 2 })
      await tab.cardClosed()
      await tapOn(tab, 'CHNV parole')
      await tab.cardOpen('CHNV parole')
      await tapInCard(tab, say('cardClose'))
      await tab.cardClosed()
      await tab.close()
    })

    it('a finger scrolls the sheet, which stays open, and not the page under it', async () => {
      const { tab, card } = await sheet()
      await tab.inCard(unfoldAll)
      const before = await tab.evaluate(() => scrollY)
      // Beside the words: of a link that is only touched, Chromium already greets the site.
      const edge = { ...card.box, width: 12 }
      await tab.swipeUp(edge, 120)
      await until('the sheet scrolled', async () => ((await tab.inCard(scrolled)) ?? 0) > 60)
      await until(
        'its end',
        async () => {
          await tab.swipeUp(edge, 160)
          return (await tab.inCard(left)) === 0
        },
        15_000,
      )
      await tab.swipeUp(edge, 160)
      await pause(400)
      expect((await tab.card())?.headword).toBe('CHNV parole')
      expect(await tab.evaluate(() => scrollY)).toBe(before)
      await tab.close()
    })

    it('links in the sheet lead on and back; a link of the page is followed, marked or not', async () => {
      const { tab } = await sheet()
      const inner = await tab.inCard(
        root => root.querySelector<HTMLElement>('.body [role=link]')?.innerText ?? null,
      )
      await tapInCard(tab, inner ?? 'a link')
      await until('another card', async () => {
        const card = await tab.card()
        return card !== null && card.headword !== 'CHNV parole'
      })
      await tapInCard(tab, say('cardBack'))
      await tab.cardOpen('CHNV parole')
      await tab.close()

      const page = await read('/made/over.html')
      await tapOn(page, 'Alien Enemies Act')
      await until('the link followed', () => page.evaluate(() => location.hash === '#followed'))
      expect(await page.card()).toBeNull()
      await page.close()
    })

    it('all that can be tapped in the sheet is large enough', async () => {
      const { tab } = await sheet()
      expect(await tab.inCard(smallButtons)).toEqual([])
      await tab.close()
    })

    it.each([
      ['welcome', 'welcomePromise'],
      ['popup', 'popupPromise'],
      ['panel', 'panelAll'],
      ['options', 'optionsData'],
      ['library', 'libraryAll'],
      ['report', 'reportHow'],
    ] as const)('the %s page fits the window and fills it', async (page, words) => {
      const over = /popup|panel/.test(page) ? await read(DEMO) : undefined
      const tab = await session.openOwn(`src/${page}.html`, over)
      await until(`“${say(words)}”`, async () => (await tab.text()).includes(say(words)))
      await tab.page.bringToFront()
      expect(await tab.evaluate(() => [innerWidth, document.documentElement.scrollWidth])).toEqual([
        WIDTH,
        WIDTH,
      ])
      const [left, right] = await tab.evaluate(() => {
        const { left, right } = document.querySelector('main')!.getBoundingClientRect()
        return [left, right]
      })
      expect(left).toBeLessThanOrEqual(MARGIN)
      expect(right).toBeGreaterThanOrEqual(WIDTH - MARGIN)
      await tab.close()
      await over?.close()
    })
  })

  async function tapInCard(tab: Tab, label: string): Promise<void> {
    await until(`“${label}” in the sheet`, () => tab.inCard(showControl, label))
    await pause(150)
    const box = await tab.inCard(showControl, label)
    await tab.tap(box!)
  }
}

function unfoldAll(root: ShadowRoot): void {
  for (const details of root.querySelectorAll('details')) details.open = true
}

/** How far the sheet is scrolled. */
function scrolled(root: ShadowRoot): number {
  return root.querySelector('[role=dialog]')?.scrollTop ?? -1
}

/** How far it still can be. */
function left(root: ShadowRoot): number {
  const sheet = root.querySelector('[role=dialog]')
  return sheet ? Math.max(0, Math.floor(sheet.scrollHeight - sheet.clientHeight - sheet.scrollTop - 1)) : -1
}

/** Brings the first control with this text or label into sight, and tells where its first line stands. */
function showControl(root: ShadowRoot, label: string) {
  for (const control of root.querySelectorAll<HTMLElement>('a, button, summary')) {
    if (!`${control.innerText} ${control.getAttribute('aria-label') ?? ''}`.includes(label)) continue
    control.scrollIntoView({ block: 'nearest', behavior: 'instant' })
    const { x, y, width, height } = control.getClientRects()[0]!
    return { x, y, width, height }
  }
  return null
}

/** Buttons and folds smaller than 24 pixels in one way; links in a sentence may be. */
function smallButtons(root: ShadowRoot): string[] {
  return [...root.querySelectorAll<HTMLElement>('[role=dialog] button, [role=dialog] summary')]
    .filter(button => button.checkVisibility())
    .filter(button => Math.min(button.offsetWidth, button.offsetHeight) < 24)
    .map(button => button.innerText || (button.getAttribute('aria-label') ?? ''))
}
