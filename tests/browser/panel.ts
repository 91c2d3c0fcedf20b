/** The side panel, opened over a page as the browser opens it beside one. */
import { describe, expect, it } from 'vitest'
import { until } from '../../src/cli/drive/wait.ts'
import { say } from '../../src/ui/words.ts'
import type { Here } from './suite.ts'
import { DEMO } from './world.ts'

export function panelTests(here: Here): void {
  const open = async (path = DEMO) => {
    const tab = await here().read(path)
    const panel = await here().session.openOwn('src/panel.html', tab)
    await until('the terms', () => panel.evaluate(() => document.querySelector('#terms') !== null))
    return { tab, panel }
  }

  describe('the side panel', () => {
    it('lists every term of the article in reading order, under its headings', async () => {
      const { tab, panel } = await open()
      const listed = await panel.evaluate(() =>
        [...document.querySelectorAll('[aria-labelledby=terms] .head b')].map(
          ({ textContent }) => textContent,
        ),
      )
      const { terms } = await here().report(tab)
      expect(listed).toEqual(terms.map(({ headword }) => headword))
      const headings = await panel.evaluate(() =>
        [...document.querySelectorAll('h3')].map(({ textContent }) => textContent),
      )
      expect(headings).toContain('What the tax law says')
      await panel.close()
      await tab.close()
    })

    it('names five to eight terms to know first, all among those listed', async () => {
      const { tab, panel } = await open()
      const first = await panel.evaluate(() =>
        [...document.querySelectorAll('[aria-labelledby=first] .head b')].map(
          ({ textContent }) => textContent,
        ),
      )
      expect(first.length).toBeGreaterThanOrEqual(5)
      expect(first.length).toBeLessThanOrEqual(8)
      const { terms } = await here().report(tab)
      for (const headword of first) expect(terms.map(({ headword }) => headword)).toContain(headword)
      await panel.close()
      await tab.close()
    })

    it('tells what has happened since, newest first', async () => {
      const { tab, panel } = await open()
      const days = await panel.evaluate(() =>
        [...document.querySelectorAll('.updates time')].map(time => time.getAttribute('datetime') ?? ''),
      )
      expect(days.length).toBeGreaterThan(5)
      expect([...days].sort().reverse()).toEqual(days)
      expect(await panel.text()).toContain(say('panelUpdatesOn', 'Mar 24, 2025'))
      await panel.close()
      await tab.close()
    })

    it('opens a term’s card in itself, once, and closes it again', async () => {
      const { tab, panel } = await open()
      const press = () =>
        panel.evaluate(() => document.querySelector<HTMLElement>('[aria-labelledby=terms] .head')?.click())
      const opened = () =>
        panel.evaluate(() => document.querySelectorAll('[aria-expanded=true] + .open').length)
      await press()
      await until('the card', async () => (await opened()) === 1)
      await press()
      await until('no card', async () => (await opened()) === 0)
      await panel.close()
      await tab.close()
    })

    it('finds a term by a part of its name', async () => {
      const { tab, panel } = await open()
      await panel.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('input[type=search]')!
        field.value = 'chnv'
        field.dispatchEvent(new Event('input', { bubbles: true }))
      })
      await until('fewer', async () => {
        const left = await panel.evaluate(() =>
          [...document.querySelectorAll('[aria-labelledby=terms] .head b')].map(
            ({ textContent }) => textContent,
          ),
        )
        return left.length > 0 && left.length < 5 && left.includes('CHNV parole')
      })
      await panel.close()
      await tab.close()
    })

    it('says so where nothing can be read', async () => {
      const tab = await here().session.open('about:blank')
      const panel = await here().session.openOwn('src/panel.html', tab)
      // Firefox does not even tell which page it is.
      const sentence = say(here().browser === 'chromium' ? 'pageCannotRead' : 'panelUnseen')
      await until('the sentence', async () => (await panel.text()).includes(sentence))
      await panel.close()
      await tab.close()
    })
  })
}
