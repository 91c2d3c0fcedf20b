/** Dark, forced colours, less motion, narrow windows, zoom. */
import { describe, expect, it } from 'vitest'
import type { Look } from '../../src/cli/drive/session.ts'
import { say } from '../../src/ui/words.ts'
import type { Here } from './suite.ts'
import { marksWhen } from './world.ts'

export function lookTests(here: Here): void {
  const cardIn = async (look: Look) => {
    await here().session.look(look)
    const tab = await here().readDemo()
    try {
      await tab.pointAtMark('CHNV parole')
      await tab.cardOpen('CHNV parole')
      return await tab.inCard(coloursOfCard)
    } finally {
      await here().session.look({ colorScheme: 'light' })
      await tab.close()
    }
  }

  describe('the reader’s own settings', () => {
    it('light: dark words on light paper; dark: the other way round', async () => {
      const light = await cardIn({ colorScheme: 'light' })
      const dark = await cardIn({ colorScheme: 'dark' })
      expect(light?.paper).toBeGreaterThan(0.8)
      expect(light?.ink).toBeLessThan(0.2)
      expect(dark?.paper).toBeLessThan(0.2)
      expect(dark?.ink).toBeGreaterThan(0.6)
    })

    it('may change between two cards of one page', async () => {
      const tab = await here().readDemo()
      const paper = async () => {
        await tab.movePointer(4, 4)
        await tab.pointAtMark('CHNV parole')
        await tab.cardOpen('CHNV parole')
        const colours = await tab.inCard(coloursOfCard)
        await tab.press('Escape')
        await tab.cardClosed()
        return colours?.paper
      }
      try {
        expect(await paper()).toBeGreaterThan(0.8)
        await here().session.look({ colorScheme: 'dark' })
        expect(await paper()).toBeLessThan(0.2)
      } finally {
        await here().session.look({ colorScheme: 'light' })
        await tab.close()
      }
    })

    it('forced colours: the system’s paper and ink, and a border', async () => {
      const colours = await cardIn({ forcedColors: true })
      expect(colours?.background).toBe(colours?.canvas)
      expect(colours?.color).toBe(colours?.canvasText)
      expect(Number.parseFloat(colours?.border ?? '')).toBeGreaterThan(0)
    })

    it('less motion: nothing fades or slides', async () => {
      expect((await cardIn({ colorScheme: 'light', reducedMotion: true }))?.longest).toBe(0)
    })

    it('at 320 pixels a sheet at the bottom, opened by a tap and closed by its button', async () => {
      const tab = await here().readDemo()
      await tab.resize(320, 640)
      const wide = await tab.evaluate(() => document.documentElement.scrollWidth)
      const [line] = await tab.linesOf('CHNV parole')
      await marksWhen(tab, 'the mark', texts => texts.includes('CHNV parole'))
      await tab.tap(line!)
      const { box } = await tab.cardOpen('CHNV parole')
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.width).toBeGreaterThan(300)
      expect(box.x + box.width).toBeLessThanOrEqual(320)
      expect(Math.round(box.y + box.height)).toBe(640)
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(wide)
      expect(await tab.inCard(tooWide)).toEqual([])
      await tab.clickInCard(say('cardClose'))
      await tab.cardClosed()
      await tab.close()
    })

    it('at 200 % zoom the card is in the window and off its line', async () => {
      const tab = await here().readDemo()
      await here().session.zoom(tab, 2)
      try {
        const line = await tab.pointAtMark('CHNV parole')
        const { box } = await tab.cardOpen('CHNV parole')
        const [width, height] = await tab.evaluate(() => [innerWidth, innerHeight] as const)
        expect(width).toBe(500)
        expect(box.x).toBeGreaterThanOrEqual(0)
        expect(box.x + box.width).toBeLessThanOrEqual(width)
        expect(box.y).toBeGreaterThanOrEqual(0)
        expect(box.y + box.height).toBeLessThanOrEqual(height)
        expect(box.y >= line.y + line.height || box.y + box.height <= line.y).toBe(true)
      } finally {
        await here().session.zoom(tab, 1)
        await tab.close()
      }
    })
  })
}

function coloursOfCard(root: ShadowRoot) {
  const card = root.querySelector<HTMLElement>('[role=dialog]')
  const gist = card?.querySelector<HTMLElement>('#gist')
  if (!card || !gist) return null
  /** Relative luminance, 0 to 1. */
  const luminance = (color: string) => {
    const parts = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(part => Number(part) / 255)
    const [r = 0, g = 0, b = 0] = parts.map(part =>
      part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    )
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  // The system's colours, as this page computes them.
  const probe = document.createElement('i')
  probe.style.cssText = 'background: Canvas; color: CanvasText'
  root.append(probe)
  const { backgroundColor: canvas, color: canvasText } = getComputedStyle(probe)
  probe.remove()
  const all = [card, ...card.querySelectorAll('*')].map(element => getComputedStyle(element))
  const longest = Math.max(
    ...all.flatMap(style =>
      `${style.animationDuration},${style.transitionDuration}`.split(',').map(Number.parseFloat),
    ),
  )
  const { backgroundColor: background, borderTopWidth: border } = getComputedStyle(card)
  const { color } = getComputedStyle(gist)
  return {
    background,
    color,
    border,
    canvas,
    canvasText,
    paper: luminance(background),
    ink: luminance(color),
    longest,
  }
}

/** What runs out of the card sideways. */
function tooWide(root: ShadowRoot): string[] {
  const card = root.querySelector('[role=dialog]')
  const right = card?.getBoundingClientRect().right ?? 0
  return [...(card?.querySelectorAll('*') ?? [])]
    .filter(element => element.getBoundingClientRect().right > right + 1)
    .map(element => element.textContent ?? '')
}
