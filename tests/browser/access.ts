/** Which pages may be read: none at first, then those the reader chooses. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askReport } from '../../src/cli/drive/report.ts'
import type { Session } from '../../src/cli/drive/session.ts'
import { pause, until } from '../../src/cli/drive/wait.ts'
import { say } from '../../src/ui/words.ts'
import type { Here } from './suite.ts'
import { DEMO, MARKS, marksWhen } from './world.ts'

export function accessTests(here: Here): void {
  describe('after the installation', () => {
    let session: Session
    beforeAll(async () => {
      session = await here().start({ access: 'when asked' })
    })
    afterAll(() => session?.close())
    const open = async () => {
      const tab = await session.open(here().site.origin + DEMO)
      await tab.linesOf('CHNV parole')
      return tab
    }

    it('one page opens, with three choices, and nothing is read', async () => {
      const first = await session.firstRun()
      const text = await until('its text', async () => (await first.text()) || null)
      for (const choice of [say('welcomeClick'), say('welcomeNews'), say('welcomeEverywhere')])
        expect(text).toContain(choice)
      expect(await first.evaluate(chosen)).toEqual([say('welcomeClick')])
      const tab = await open()
      await pause(700)
      expect(await tab.marks()).toEqual([])
      expect(await askReport(session, tab, 'report')).toBeNull()
      await tab.close()
    })

    it('the button reads the page in front, and no other', async () => {
      const [other, tab] = [await open(), await open()]
      const popup = await session.pressToolbarButton(tab)
      const { length } = await marksWhen(tab, 'marks', texts => texts.length > 0)
      expect(length).toBeGreaterThan(0)
      await until('the offer', async () => (await popup.text()).includes(say('pageAlways', '127.0.0.1')))
      await popup.close()
      expect(await other.marks()).toEqual([])
      await tab.pointAtMark('CHNV parole')
      await tab.cardOpen('CHNV parole')
      await Promise.all([other.close(), tab.close()])
    })

    it('a yes for one site holds for that site', async () => {
      const tab = await open()
      const popup = await session.pressToolbarButton(tab)
      await popup.clickControl(say('pageAlways', '127.0.0.1'))
      await until('the permission', () =>
        session.inExtension(() => chrome.permissions.contains({ origins: ['http://127.0.0.1/*'] })),
      )
      await popup.close()
      await tab.close()
      const next = await open()
      await marksWhen(next, 'marks', texts => texts.length > 0)
      await next.close()
      expect(
        await session.inExtension(() => chrome.permissions.contains({ origins: ['https://example.org/*'] })),
      ).toBe(false)
    })

    it('the first-run page takes the news sites and no others', async () => {
      const first = await session.firstRun()
      await first.page.bringToFront()
      await first.clickControl(say('welcomeNews'))
      await until('news sites', async () => (await first.evaluate(chosen)).includes(say('welcomeNews')))
      const may = (origin: string) =>
        session.inExtension(origin => chrome.permissions.contains({ origins: [origin] }), origin)
      expect(await may('https://www.nytimes.com/*')).toBe(true)
      expect(await may('https://apnews.com/*')).toBe(true)
      expect(await may('https://example.org/*')).toBe(false)
    })

    it('the first-run page gives everything back, and takes everywhere', async () => {
      const first = await session.firstRun()
      await first.page.bringToFront()
      await first.clickControl(say('welcomeClick'))
      await until('on click', async () => (await first.evaluate(chosen)).includes(say('welcomeClick')))
      const tab = await open()
      await pause(700)
      expect(await tab.marks(MARKS)).toEqual([])
      await tab.close()

      await first.page.bringToFront()
      await first.clickControl(say('welcomeEverywhere'))
      await until('everywhere', async () => (await first.evaluate(chosen)).includes(say('welcomeEverywhere')))
      const next = await open()
      await marksWhen(next, 'marks', texts => texts.length > 0)
      await next.close()
    })
  })
}

/** Titles of the choices that are shown as chosen. */
function chosen(): string[] {
  return [...document.querySelectorAll('[aria-pressed=true] b')].map(({ textContent }) => textContent ?? '')
}
