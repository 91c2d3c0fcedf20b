/** The background may go to sleep, or be gone, at any moment. */
import { describe, expect, it } from 'vitest'
import { until } from '../../src/cli/drive/wait.ts'
import type { Here } from './suite.ts'
import { DEMO, marksWhen } from './world.ts'

export function sleepTests(here: Here): void {
  describe('with the background asleep', () => {
    it('a hover still opens the card', async () => {
      const tab = await here().readDemo()
      await here().session.sleepBackground()
      await tab.page.bringToFront()
      await tab.pointAtMark('CHNV parole')
      await tab.cardOpen('CHNV parole')
      await tab.close()
    })

    it('a card still leads to an entry that the article does not mention', async () => {
      const tab = await here().readDemo()
      await tab.pointAtMark('CHNV parole')
      await tab.cardOpen('CHNV parole')
      await here().session.sleepBackground()
      await tab.page.bringToFront()
      const label = await tab.inCard(
        root => root.querySelector<HTMLElement>('.body [role=link]')?.innerText ?? null,
      )
      await tab.clickInCard(label ?? 'a link to another entry')
      await until('another card', async () => {
        const card = await tab.card()
        return card !== null && card.headword !== 'CHNV parole'
      })
      await tab.close()
    })

    it('a page that arrives wakes it, before it is known whether there is anything to ask', async () => {
      const { session, site } = here()
      await session.sleepBackground()
      expect(await session.isBackgroundAwake()).toBe(false)
      const tab = await session.open(`${site.origin}/made/shop.html`)
      await until('the background awake', () => session.isBackgroundAwake())
      await tab.close()
    })

    it('a new page still gets its marks', async () => {
      await here().session.sleepBackground()
      const tab = await here().session.open(here().site.origin + DEMO)
      await tab.linesOf('CHNV parole')
      await marksWhen(tab, 'marks', texts => texts.includes('CHNV parole'))
      await tab.close()
    })
  })
}
