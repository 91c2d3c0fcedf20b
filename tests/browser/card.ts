/** The card: how it opens and closes, what it says, where it stands. */
import { describe, expect, it } from 'vitest'
import type { Box } from '../../src/cli/drive/in-page.ts'
import type { Tab } from '../../src/cli/drive/tab.ts'
import { pause, until } from '../../src/cli/drive/wait.ts'
import { say } from '../../src/ui/words.ts'
import type { Here } from './suite.ts'
import { complaints, DEMO, expected, fixture, fixtures, headword, marksWhen } from './world.ts'

export function cardTests(here: Here): void {
  const read = async (path: string): Promise<Tab> => {
    const tab = await here().read(path)
    await marksWhen(tab, 'marks', texts => texts.length > 0)
    return tab
  }

  describe('the card', () => {
    it.each(fixtures)('on the %s page opens over each mark with the right headword', async name => {
      const tab = await read(fixture(name))
      const terms = await here().marked(tab)
      const surfaces = new Set(terms.map(({ surface }) => surface))
      for (const { surface, entry } of expected(name).filter(({ surface }) => surfaces.has(surface))) {
        await tab.pointAtMark(surface)
        const card = await tab.cardOpen(headword(entry))
        expect(card.text).toContain(say('cardNotAdvice'))
        await tab.press('Escape')
        await tab.cardClosed()
      }
      expect(complaints(tab)).toEqual([])
      await tab.close()
    })

    it('is a dialog named by its headword, for assistive technology too', async () => {
      const tab = await here().readDemo()
      await tab.pointAtMark('CHNV parole')
      const card = await tab.cardOpen('CHNV parole')
      expect(card).toMatchObject({ role: 'dialog', name: 'CHNV parole' })
      expect(await here().session.accessibleCard(tab)).toEqual({ role: 'dialog', name: 'CHNV parole' })
      await tab.close()
    })

    it('does not open for a pointer that only passes', async () => {
      const tab = await here().readDemo()
      const box = await tab.pointAtMark('CHNV parole')
      await tab.page.mouse.move(box.x + box.width / 2, box.y + 120)
      await pause(600)
      expect(await tab.card()).toBeNull()
      await tab.close()
    })

    it('closes on Escape while the pointer rests, stays closed, and comes again for a new visit', async () => {
      const tab = await here().readDemo()
      const box = await tab.pointAtMark('CHNV parole')
      await tab.cardOpen('CHNV parole')
      await tab.press('Escape')
      await tab.cardClosed()
      await pause(700)
      expect(await tab.card()).toBeNull()
      await tab.movePointer(box.x, box.y + 150)
      await tab.moveTo(box)
      await tab.cardOpen('CHNV parole')
      await tab.close()
    })

    it('waits for the pointer on its way to it, and closes when the pointer goes elsewhere', async () => {
      const tab = await here().readDemo()
      await tab.pointAtMark('CHNV parole')
      const { box } = await tab.cardOpen('CHNV parole')
      await tab.movePointer(box.x + box.width / 2, box.y + box.height / 2)
      await pause(600)
      expect((await tab.card())?.headword).toBe('CHNV parole')
      await tab.movePointer(box.x > 300 ? 20 : 980, 690)
      await tab.cardClosed()
      await tab.close()
    })

    it('stays when its mark is clicked, until a click elsewhere', async () => {
      const tab = await here().readDemo()
      const box = await tab.pointAtMark('CHNV parole')
      await tab.clickAt(box)
      const card = await tab.cardOpen('CHNV parole')
      expect(card.controls.map(({ label }) => label)).not.toContain(say('cardPin'))
      await tab.movePointer(5, 5)
      await pause(700)
      expect((await tab.card())?.headword).toBe('CHNV parole')
      await tab.clickAt({ x: 4, y: 4, width: 2, height: 2 })
      await tab.cardClosed()
      await tab.close()
    })

    it('is pinned by Enter and by its button', async () => {
      for (const pin of [(tab: Tab) => tab.press('Enter'), (tab: Tab) => tab.clickInCard(say('cardPin'))]) {
        const tab = await here().readDemo()
        await tab.pointAtMark('CHNV parole')
        await tab.cardOpen('CHNV parole')
        await pin(tab)
        await until('pinned', async () =>
          (await tab.card())?.controls.every(({ label }) => label !== say('cardPin')),
        )
        await tab.movePointer(5, 5)
        await pause(700)
        expect((await tab.card())?.headword).toBe('CHNV parole')
        await tab.clickInCard(say('cardClose'))
        await tab.cardClosed()
        await tab.close()
      }
    })

    it('gives the focus back to where it was', async () => {
      const tab = await read('/made/over.html')
      await tab.evaluate(() => document.getElementById('link')?.focus())
      const box = await tab.pointAtMark('asylum')
      await tab.clickAt(box)
      await tab.cardOpen()
      await tab.press('Escape')
      await tab.cardClosed()
      expect(
        await tab.evaluate(
          () => document.activeElement === document.body || document.activeElement?.id === 'link',
        ),
      ).toBe(true)
      await tab.movePointer(5, 690)
      await tab.evaluate(() => document.getElementById('link')?.focus())
      await tab.pointAtMark('asylum')
      await tab.cardOpen()
      await tab.clickInCard(say('cardPin'))
      await until('focus in the card', async () => (await tab.card())?.focus)
      await tab.press('Escape')
      await tab.cardClosed()
      expect(await tab.evaluate(() => document.activeElement?.id)).toBe('link')
      await tab.close()
    })

    it('comes by key alone, term after term and back, and takes the focus', async () => {
      const tab = await here().read(DEMO)
      const marked = (await here().marked(tab)).map(({ headword }) => headword)
      const step = (by: 1 | -1) =>
        here().session.inExtension(async by => {
          const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
          return chrome.tabs.sendMessage(tab?.id ?? -1, { ask: 'step', given: [by] }, { frameId: 0 })
        }, by)
      await tab.page.bringToFront()
      expect(await step(1)).toBe(true)
      expect((await tab.cardOpen(marked[0])).focus).not.toBeNull()
      await step(1)
      await tab.cardOpen(marked[1])
      await step(-1)
      await tab.cardOpen(marked[0])
      await step(-1)
      await tab.cardOpen(marked.at(-1))
      await tab.press('Escape')
      await tab.cardClosed()
      await tab.close()
    })

    it('leads to other entries and back', async () => {
      const tab = await here().readDemo()
      await tab.pointAtMark('CHNV parole')
      const first = await tab.cardOpen('CHNV parole')
      const inner = await tab.inCard(
        root => root.querySelector<HTMLElement>('.body [role=link]')?.innerText ?? null,
      )
      expect(inner, 'the entry links to another').not.toBeNull()
      await tab.clickInCard(inner ?? '')
      const second = await until('the other entry', async () => {
        const card = await tab.card()
        return card && card.headword !== first.headword ? card : null
      })
      expect(second.headword).not.toBe('')
      await tab.clickInCard(say('cardBack'))
      await tab.cardOpen('CHNV parole')
      await tab.close()
    })

    it('opens over a mark in a link, which keeps working', async () => {
      const tab = await read('/made/over.html')
      const box = await tab.pointAtMark('Alien Enemies Act')
      await tab.cardOpen('Alien Enemies Act')
      await tab.clickAt(box)
      expect(await tab.evaluate(() => location.hash)).toBe('#followed')
      await tab.close()
    })

    it('does not open while the page scrolls under the pointer, nor while text is selected', async () => {
      const tab = await read('/made/over.html')
      const [term] = await tab.linesOf('due process')
      await tab.page.mouse.move(term!.x - 60, term!.y + 8)
      await tab.page.mouse.down()
      await tab.movePointer(term!.x + term!.width / 2, term!.y + 8)
      await pause(600)
      expect(await tab.card()).toBeNull()
      await tab.page.mouse.up()
      await pause(500)
      expect(await tab.evaluate(() => String(getSelection()).length)).toBeGreaterThan(3)
      await tab.evaluate(() => getSelection()?.removeAllRanges())
      await tab.evaluate(() => scrollTo(0, 0))
      await tab.movePointer(term!.x, term!.y + 200)
      for (let step = 0; step < 20; step++) {
        await tab.page.mouse.wheel({ deltaY: 12 })
        await pause(30)
        expect(await tab.card()).toBeNull()
      }
      await tab.close()
    })

    it('opens while a ticker beside the story scrolls by itself', async () => {
      const tab = await read('/made/ticker.html')
      await tab.pointAtMark('Alien Enemies Act')
      await tab.cardOpen('Alien Enemies Act')
      expect(await tab.evaluate(() => document.getElementById('ticker')!.scrollLeft)).toBeGreaterThan(10)
      await tab.close()
    })

    it('stands beside each line of a term that is broken over two', async () => {
      const tab = await read('/made/wrapped.html')
      const lines = await tab.linesOf('Temporary Protected Status')
      expect(lines.length).toBeGreaterThan(1)
      for (const line of lines) {
        await tab.moveTo(line)
        const { box } = await tab.cardOpen('Temporary Protected Status')
        expect(overlap(box, line)).toBe(false)
        expect(insideWindow(box, 1000, 700)).toBe(true)
        await tab.press('Escape')
        await tab.cardClosed()
        await tab.movePointer(990, 690)
      }
      await tab.close()
    })

    it.each(['CECOT', 'CHNV parole', 'Alien Enemies Act', 'expedited removal', 'Temporary Protected Status'])(
      'stands in the window and off the line for “%s” at its edge',
      async term => {
        const tab = await read('/made/edges.html')
        for (const [width, height] of [
          [1000, 700],
          [600, 400],
        ] as const) {
          await tab.resize(width, height)
          const line = await tab.pointAt(term)
          const { box } = await tab.cardOpen()
          expect(insideWindow(box, width, height), JSON.stringify(box)).toBe(true)
          expect(overlap(box, line), JSON.stringify({ box, line })).toBe(false)
          await tab.press('Escape')
          await tab.cardClosed()
          await tab.movePointer(width / 2, 20)
        }
        await tab.close()
      },
    )

    it('can be used inside a modal dialog, and leaves the dialog open on Escape', async () => {
      const tab = await read('/made/dialog.html')
      await tab.pointAtMark('Alien Enemies Act')
      await tab.cardOpen('Alien Enemies Act')
      await tab.clickInCard(say('cardPin'))
      await until('pinned', async () =>
        (await tab.card())?.controls.every(({ label }) => label !== say('cardPin')),
      )
      await tab.press('Escape')
      await tab.cardClosed()
      expect(await tab.evaluate(() => document.querySelector('dialog')?.open)).toBe(true)
      await tab.close()
    })

    it('keeps its own looks on a page that fights, and under a policy without styles', async () => {
      const looks = async (path: string) => {
        const tab = await read(path)
        await tab.pointAtMark('Alien Enemies Act')
        const card = await tab.cardOpen('Alien Enemies Act')
        const style = await tab.inCard(styleOfCard)
        await tab.close()
        return { ...style, width: card.box.width }
      }
      const friendly = await looks('/made/over.html')
      expect(friendly.background).not.toBe('rgba(0, 0, 0, 0)')
      expect(await looks('/made/hostile.html')).toEqual(friendly)
      expect(await looks(fixture('csp'))).toEqual(friendly)
    })
  })
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

function insideWindow({ x, y, width, height }: Box, right: number, bottom: number): boolean {
  return x >= 0 && y >= 0 && x + width <= right && y + height <= bottom
}

function styleOfCard(root: ShadowRoot) {
  const card = root.querySelector('[role=dialog]')
  const heading = card?.querySelector('h2')
  if (!card || !heading) return null
  const outer = getComputedStyle(card)
  const inner = getComputedStyle(heading)
  return {
    background: outer.backgroundColor,
    position: outer.position,
    size: inner.fontSize,
    color: inner.color,
    spacing: inner.letterSpacing,
    font: outer.fontFamily,
  }
}
