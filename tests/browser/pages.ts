/** Pages that change under us, and pages that use the same means. */
import { describe, expect, it } from 'vitest'
import type { Tab } from '../../src/cli/drive/tab.ts'
import { pause, until } from '../../src/cli/drive/wait.ts'
import type { Here } from './suite.ts'
import { complaints, expected, fixture, MARKS, marksWhen, missing } from './world.ts'

/** What the fixtures offer to tests. */
interface Fixture {
  rerender(round: number): number
  readonly pageErrors: readonly string[]
  readonly sectionsAdded?: boolean
  goNext(): void
}

export function pagesTests(here: Here): void {
  const surfaces = async (tab: Tab) => (await here().marked(tab)).map(({ surface }) => surface)
  const has = (name: string) => (texts: readonly string[]) => texts.includes(name)

  describe('a page that changes', () => {
    it('writes its text again and again, finds it as it left it, and is marked again', async () => {
      const tab = await here().read(fixture('rerender'))
      await marksWhen(tab, 'the first marks', has('CHNV parole'))
      for (let round = 1; round <= 6; round++) {
        const errors = await tab.evaluate(n => (window as unknown as Fixture).rerender(n), round)
        expect(errors, `round ${round}`).toBe(0)
        const back = round % 2 === 0
        await marksWhen(tab, `round ${round}`, texts => texts.includes('CHNV parole') === back)
        if (back) {
          await tab.pointAtMark('CHNV parole')
          await tab.cardOpen('CHNV parole')
          await tab.press('Escape')
          await tab.cardClosed()
          await tab.movePointer(2, 2)
        }
      }
      expect(await tab.evaluate(() => (window as unknown as Fixture).pageErrors)).toEqual([])
      expect(
        missing(
          expected('rerender').map(({ surface }) => surface),
          await surfaces(tab),
        ),
      ).toEqual([])
      await tab.close()
    })

    it('writes itself again under an open card without an error, and the card does not lie', async () => {
      const tab = await here().read(fixture('rerender'))
      await marksWhen(tab, 'the first marks', has('CHNV parole'))
      await tab.pointAtMark('CHNV parole')
      await tab.cardOpen('CHNV parole')
      expect(await tab.evaluate(() => (window as unknown as Fixture).rerender(1))).toBe(0)
      await tab.cardClosed()
      expect(await tab.evaluate(() => (window as unknown as Fixture).rerender(2))).toBe(0)
      await marksWhen(tab, 'the mark again', has('CHNV parole'))
      await tab.close()
    })

    it('grows as the reader goes on, and becomes another story without loading', async () => {
      const tab = await here().read(fixture('infinite'))
      const before = await surfaces(tab)
      expect(before).not.toContain('lakh')
      await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
      await until('the next sections', () => tab.evaluate(() => (window as unknown as Fixture).sectionsAdded))
      await until('their terms', async () => (await surfaces(tab)).includes('lakh'))
      const first = expected('infinite').map(({ surface }) => surface)
      expect(missing(first, await surfaces(tab))).toEqual([])

      await tab.evaluate(() => (window as unknown as Fixture).goNext())
      const next = expected('infinite', 'mentions-next.txt').map(({ surface }) => surface)
      await until(
        'the next story’s terms',
        async () => missing(next, await surfaces(tab)).length === 0,
        8000,
      ).catch(() => {})
      const found = await surfaces(tab)
      expect(missing(next, found)).toEqual([])
      expect(found.filter(surface => first.includes(surface) && !next.includes(surface))).toEqual([])
      expect((await here().report(tab)).published).toBe('2025-03-19')
      await marksWhen(tab, 'the next story’s marks', has('campaign promise'))

      await tab.evaluate(() => history.back())
      await until('the first story', () => tab.linesOf('Alien Enemies Act').catch(() => null))
      await marksWhen(tab, 'the first story’s marks', has('Alien Enemies Act'))
      expect(complaints(tab)).toEqual([])
      await tab.close()
    })
  })

  describe('a page that writes more above what was read', () => {
    it('has the mark of a term where it is named first', async () => {
      const tab = await here().read('/made/over.html')
      const pathOf = async (term: string) => (await tab.marks(MARKS)).find(({ text }) => text === term)?.path
      await marksWhen(tab, 'the marks', has('asylum'))
      expect(await pathOf('asylum')).toBe('html body article p b')
      await tab.evaluate(() => {
        const update = document.createElement('section')
        const line = document.createElement('p')
        line.textContent = 'An update: the board spoke of asylum before anything else was said.'
        update.append(line)
        document.querySelector('h1')?.after(update)
      })
      await until('the mark above', async () => (await pathOf('asylum')) === 'html body article section p')
      await marksWhen(tab, 'one mark', texts => texts.filter(text => text === 'asylum').length === 1)
      await tab.close()
    })
  })

  describe('a page that highlights too', () => {
    it('may clear the registry: our marks come back', async () => {
      const tab = await here().read('/made/over.html')
      const before = await marksWhen(tab, 'marks', texts => texts.length > 1)
      await tab.evaluate(() => CSS.highlights.clear())
      await tab.evaluate(() => document.querySelector('article')?.append('One more line of the story.'))
      expect(await marksWhen(tab, 'marks again', texts => texts.length === before.length)).toEqual(before)
      await tab.pointAtMark('due process')
      await tab.cardOpen()
      await tab.close()
    })

    it('may take our name: our marks come back', async () => {
      const tab = await here().read('/made/over.html')
      await marksWhen(tab, 'marks', texts => texts.length > 1)
      await tab.evaluate(name => void CSS.highlights.set(name, new Highlight()), MARKS)
      await tab.evaluate(() => document.querySelector('article')?.append('One more line of the story.'))
      await marksWhen(tab, 'marks again', texts => texts.length > 1)
      await tab.close()
    })

    it('keeps its own highlights, also when ours go', async () => {
      const tab = await here().read('/made/over.html')
      await marksWhen(tab, 'marks', texts => texts.length > 1)
      await tab.evaluate(() => {
        const range = new Range()
        range.selectNodeContents(document.querySelector('h1') as Node)
        CSS.highlights.set('search', new Highlight(range))
      })
      await tab.pointAtMark('due process')
      await tab.cardOpen()
      await tab.press('Escape')
      await tab.cardClosed()
      expect((await tab.marks('search')).map(({ text }) => text)).toEqual(['A story with controls'])
      await pause(200)
      expect((await tab.marks(MARKS)).length).toBeGreaterThan(1)
      await tab.close()
    })
  })
}
