/** The toolbar button's popup, the real one, over a page. */
import { describe, expect, it } from 'vitest'
import { askReport } from '../../src/cli/drive/report.ts'
import { pause, until } from '../../src/cli/drive/wait.ts'
import type { Density } from '../../src/match/shown.ts'
import { say, sayCount } from '../../src/ui/words.ts'
import type { Here } from './suite.ts'
import { DEMO, MARKS, marksWhen } from './world.ts'

export function popupTests(here: Here): void {
  describe('the toolbar button', () => {
    it('counts and lists what the article holds', async () => {
      const tab = await here().read(DEMO)
      const terms = await here().marked(tab)
      const popup = await here().session.pressToolbarButton(tab)
      await until('the list', async () => (await popup.text()).includes(sayCount('popupTerms', terms.length)))
      const listed = await popup.evaluate(() =>
        [...document.querySelectorAll('.terms b')].map(({ textContent }) => textContent),
      )
      expect(listed).toEqual(terms.map(({ headword }) => headword))
      expect(await popup.text()).toContain(say('popupPromise'))
      await popup.close()
      await tab.close()
    })

    it('tells what has happened since the article, newest first, each with a source', async () => {
      const tab = await here().read(DEMO)
      const { published } = await here().report(tab)
      const popup = await here().session.pressToolbarButton(tab)
      await until('the column', async () => (await popup.text()).includes('Mar 24, 2025'))
      const { days, sources } = await popup.evaluate(() => ({
        days: [...document.querySelectorAll('.updates time')].map(
          time => time.getAttribute('datetime') ?? '',
        ),
        sources: [...document.querySelectorAll('.updates a')].map(link => link.getAttribute('href') ?? ''),
      }))
      expect(days.length).toBeGreaterThan(5)
      expect(await popup.text()).toContain(sayCount('popupUpdates', days.length, 'Mar 24, 2025'))
      expect([...days].sort().reverse()).toEqual(days)
      expect(days.every(day => day > published!.slice(0, day.length))).toBe(true)
      expect(sources).toHaveLength(days.length)
      expect(sources.every(source => source.startsWith('https://'))).toBe(true)
      await popup.close()
      await tab.close()
    })

    it('shows what matters most, or more, or everything, as the reader wishes', async () => {
      const tab = await here().read(DEMO)
      const words = await tab.evaluate(
        () => (document.querySelector('article')?.innerText ?? '').split(/\s+/).length,
      )
      const popup = await here().session.pressToolbarButton(tab)
      const listed = (): Promise<number> =>
        popup.evaluate(() => document.querySelectorAll('.terms li').length)
      await until('the list', listed)
      const choosing = async (density: Density, fine: (count: number) => boolean): Promise<number> => {
        await popup.evaluate(
          density => document.querySelector<HTMLInputElement>(`input[value=${density}]`)?.click(),
          density,
        )
        return until(density, async () => ((await listed()) > 0 && fine(await listed()) ? listed() : null))
      }
      // Whatever was wanted before, this is a change.
      await choosing('more', () => true)
      const few = Math.max(20, words / 40)
      const most = await choosing('usual', count => count <= few)
      const more = await choosing('more', count => count > most)
      expect(await choosing('all', count => count > more)).toBeGreaterThan(more)
      expect(most).toBeGreaterThanOrEqual(3)
      await popup.close()
      await tab.close()
    })

    it('is as wide as a popup should be', async () => {
      const tab = await here().read('/made/nothing.html')
      const popup = await here().session.pressToolbarButton(tab)
      await until('the sentence', async () => (await popup.text()).includes(say('pageNothing')))
      await until('its width', () =>
        popup.evaluate(() => innerWidth >= 300 && document.documentElement.scrollWidth <= innerWidth),
      )
      await popup.close()
      await tab.close()
    })

    it('leads to a term: the page scrolls there, and the card opens with the focus', async () => {
      const tab = await here().read(DEMO)
      const terms = await here().marked(tab)
      const last = terms.at(-1)
      const popup = await here().session.pressToolbarButton(tab)
      await popup.clickControl(last?.gist ?? '')
      const card = await tab.cardOpen(last?.headword)
      expect(card.focus).not.toBeNull()
      await tab.press('Escape')
      await tab.cardClosed()
      await tab.close()
    })

    it('says so on a page with nothing to explain', async () => {
      const tab = await here().read('/made/nothing.html')
      const popup = await here().session.pressToolbarButton(tab)
      await until('the sentence', async () => (await popup.text()).includes(say('pageNothing')))
      await popup.close()
      await tab.close()
    })

    it('has a page explained that is no article', async () => {
      const tab = await here().session.open(`${here().site.origin}/made/shop.html`)
      const popup = await here().session.pressToolbarButton(tab)
      await until('the sentence', async () => (await popup.text()).includes(say('pageNotAnArticle')))
      await popup.clickControl(say('pageReadAnyway'))
      await until('the count', async () => (await popup.text()).includes(sayCount('popupTerms', 1)))
      await popup.close()
      await marksWhen(tab, 'the mark', texts => texts.length === 1)
      await tab.close()
    })

    it('turns the site off without a trace, and on again', async () => {
      const tab = await here().readDemo()
      const bare = await here().bare.open(here().site.origin + DEMO)
      await tab.pointAtMark('CHNV parole')
      await tab.cardOpen('CHNV parole')
      const popup = await here().session.pressToolbarButton(tab)
      await popup.clickControl(say('popupSwitchOff'))
      await until('it says so', async () => (await popup.text()).includes(say('pageIsOff', '127.0.0.1')))
      await popup.close()
      await until('no mark', async () => (await tab.marks()).length === 0)
      await tab.cardClosed()
      expect(await tab.evaluate(leftovers)).toEqual({ highlights: [], sheets: 0 })
      expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(
        await bare.evaluate(() => document.documentElement.outerHTML),
      )
      await tab.close()
      await bare.close()

      const again = await here().session.open(here().site.origin + DEMO)
      await pause(700)
      expect(await again.marks(MARKS)).toEqual([])
      expect(await askReport(here().session, again, 'report')).toBeNull()
      const second = await here().session.pressToolbarButton(again)
      await second.clickControl(say('pageSwitchOn'))
      await until('it says so', async () => !(await second.text()).includes(say('pageIsOff', '127.0.0.1')))
      await second.close()
      await again.linesOf('CHNV parole')
      await marksWhen(again, 'marks', texts => texts.includes('CHNV parole'))
      await again.close()
      await (await here().readDemo()).close()
    })
  })
}

/** What of ours a page can still see. */
function leftovers(): { highlights: string[]; sheets: number } {
  return { highlights: [...CSS.highlights.keys()], sheets: document.adoptedStyleSheets.length }
}
