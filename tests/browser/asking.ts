/** Asking for what is not marked, and saying what need not be: explain a selection, “I know this”. */
import { afterEach, describe, expect, it } from 'vitest'
import type { Session } from '../../src/cli/drive/session.ts'
import type { Tab } from '../../src/cli/drive/tab.ts'
import { pause, until } from '../../src/cli/drive/wait.ts'
import type { Density } from '../../src/match/shown.ts'
import { say } from '../../src/ui/words.ts'
import type { Here } from './suite.ts'
import { DEMO, marksWhen } from './world.ts'

const ASKED = '/made/asked.html'

export function askingTests(here: Here): void {
  const want = (density: Density): Promise<void> =>
    here().session.inExtension(async density => {
      await chrome.storage.local.clear()
      await chrome.storage.local.set({ density })
    }, density)
  const select = async (tab: Tab, text: string): Promise<void> => {
    expect(await tab.evaluate(selectText, text)).toBe(text)
  }
  const explain = (tab: Tab): Promise<void> => here().session.pressKey('explain', tab)
  const controls = async (tab: Tab): Promise<string[]> =>
    ((await tab.card())?.controls ?? []).map(({ label }) => label)

  describe('explaining what is selected', () => {
    afterEach(() => want('all'))

    it('opens the card of a name, with the focus in it', async () => {
      const tab = await here().read(ASKED)
      await select(tab, 'Alien Enemies Act')
      await explain(tab)
      const card = await tab.cardOpen('Alien Enemies Act')
      expect(card.focus).not.toBeNull()
      await tab.press('Escape')
      await tab.cardClosed()
      await tab.close()
    })

    it('offers what a misspelled name may mean; one chosen opens its card, and Back leads to the offer', async () => {
      const tab = await here().read(ASKED)
      await select(tab, 'Allien Enemys Act')
      await explain(tab)
      const offer = await tab.cardOpen('“Allien Enemys Act”')
      expect(offer.text).toContain(say('cardNear'))
      expect(offer.name).toBe('“Allien Enemys Act”')
      expect(await controls(tab)).toContain('Alien Enemies Act')
      await tab.clickInCard('Alien Enemies Act')
      expect((await tab.cardOpen('Alien Enemies Act')).focus).not.toBeNull()
      await tab.clickInCard(say('cardBack'))
      await tab.cardOpen('“Allien Enemys Act”')
      expect(await controls(tab)).not.toContain(say('cardBack'))
      await tab.press('Escape')
      await tab.cardClosed()
      await tab.close()
    })

    it('says so when nothing is near', async () => {
      const tab = await here().read(ASKED)
      await select(tab, 'zxqv blorf')
      await explain(tab)
      expect((await tab.cardOpen('“zxqv blorf”')).text).toContain(say('cardNothingNear'))
      await tab.close()
    })

    it('works on a page that is no article, and marks nothing there', async () => {
      const tab = await here().session.open(`${here().site.origin}/made/shop.html`)
      await pause(300)
      await select(tab, 'Alien Enemies Act')
      await explain(tab)
      await tab.cardOpen('Alien Enemies Act')
      expect(await tab.marks()).toEqual([])
      await tab.press('Escape')
      await tab.cardClosed()
      await tab.close()
    })

    it('opens the nearest term’s card when nothing is selected, and then puts the focus in an open one', async () => {
      const tab = await here().readDemo()
      const bottoms = (await tab.marks()).flatMap(({ text, boxes }) =>
        boxes[0] && boxes[0].y + boxes[0].height > 0 ? [{ text, top: boxes[0].y, left: boxes[0].x }] : [],
      )
      const [first] = bottoms.sort((a, b) => a.top - b.top || a.left - b.left)
      const nearest = (await here().marked(tab)).find(({ surface }) => surface === first?.text)
      await explain(tab)
      expect((await tab.cardOpen(nearest?.headword)).focus).not.toBeNull()
      await tab.press('Escape')
      await tab.cardClosed()
      await tab.pointAtMark('CHNV parole')
      expect((await tab.cardOpen('CHNV parole')).focus).toBeNull()
      await explain(tab)
      await until('the focus in it', async () => (await tab.card())?.focus)
      expect((await tab.card())?.headword).toBe('CHNV parole')
      await tab.close()
    })

    it('works when nothing is marked, as the reader wished', async () => {
      await want('none')
      const tab = await here().read(ASKED)
      expect(await tab.marks()).toEqual([])
      await select(tab, 'due process')
      await explain(tab)
      await tab.cardOpen('Due process')
      await tab.press('Escape')
      await tab.cardClosed()
      await tab.evaluate(() => getSelection()?.removeAllRanges())
      await explain(tab)
      await tab.cardOpen('Alien Enemies Act')
      await here().session.pressKey('next-term', tab)
      await tab.cardOpen('Due process')
      expect(await tab.marks()).toEqual([])
      await tab.close()
    })

    it('is offered in the menu of a selection', async () => {
      const tab = await here().read(ASKED)
      await select(tab, 'asylum')
      await here().session.chooseInMenu('explain', tab)
      expect((await tab.cardOpen('Asylum')).focus).not.toBeNull()
      await tab.close()
    })

    it('searches the library where no card can be shown', async () => {
      const tab = await here().session.openOwn('src/welcome.html')
      const term = say('welcomeExampleTerm')
      await until('its text', async () => (await tab.text()).includes(term))
      await select(tab, term)
      await here().session.chooseInMenu('explain', tab)
      await until('the library with the search', () =>
        here().session.inExtension(async search => {
          const tabs = await chrome.tabs.query({})
          const library = tabs.find(({ url }) => url?.endsWith(`/src/library.html?search=${search}`))
          if (library?.id) await chrome.tabs.remove(library.id)
          return library !== undefined
        }, encodeURIComponent(term)),
      )
      await tab.close()
    })
  })

  describe('“I know this”', () => {
    afterEach(() => want('all'))

    const isMarked = async (tab: Tab): Promise<boolean> => {
      await tab.page.bringToFront()
      await pause(200)
      return (await tab.marks()).some(({ text }) => text === 'Alien Enemies Act')
    }

    it('takes the mark away here and in every other tab, until Undo; both outlast a reload', async () => {
      const other = await here().read('/made/over.html')
      expect(await isMarked(other)).toBe(true)
      const tab = await here().read(ASKED)
      await tab.pointAtMark('Alien Enemies Act')
      await tab.cardOpen('Alien Enemies Act')
      await tab.clickInCard(say('cardKnow'))
      await until('it says so', async () => (await tab.card())?.text.includes(say('cardKnown')))
      expect((await tab.card())?.focus).not.toBeNull()
      await until('no mark', async () => !(await isMarked(tab)))
      await until('no mark in the other tab', async () => !(await isMarked(other)))
      await tab.page.bringToFront()
      await tab.clickInCard(say('cardUndo'))
      await until('the mark', () => isMarked(tab))
      await until('the mark in the other tab', () => isMarked(other))
      await tab.page.bringToFront()
      await tab.clickInCard(say('cardKnow'))
      await until('no mark', async () => !(await isMarked(tab)))
      await Promise.all([tab.close(), other.close()])

      const again = await here().read(ASKED)
      await marksWhen(again, 'the other marks', texts => texts.includes('due process'))
      expect(await isMarked(again)).toBe(false)
      await select(again, 'Alien Enemies Act')
      await explain(again)
      expect((await again.cardOpen('Alien Enemies Act')).text).toContain(say('cardKnown'))
      await again.clickInCard(say('cardUndo'))
      await again.press('Escape')
      await again.cardClosed()
      await again.close()
      const last = await here().read(ASKED)
      await until('the mark', () => isMarked(last))
      await last.close()
    })

    it('in a private window holds for its page, and nothing is written', async () => {
      const session: Session = await here().start({ inPrivate: true })
      try {
        await (await session.firstRun()).close()
        const tab = await session.openPrivately(here().site.origin + DEMO)
        await tab.page.bringToFront()
        await tab.linesOf('Federal Register')
        const [first] = await marksWhen(tab, 'marks', texts => texts.length > 0)
        await tab.pointAtMark(first!)
        await tab.cardOpen()
        await tab.clickInCard(say('cardKnow'))
        await until('no mark', async () => (await tab.marks()).every(({ text }) => text !== first))
        await pause(300)
        expect(
          await session.inExtension(async () => ({
            ...(await chrome.storage.local.get()),
            ...(await chrome.storage.session.get()),
          })),
        ).toEqual({})
      } finally {
        await session.close()
      }
    })
  })
}

/** Selects the first place with this text, and tells what is selected. */
function selectText(text: string): string {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const start = node.data.indexOf(text)
    if (start < 0) continue
    getSelection()?.setBaseAndExtent(node, start, node, start + text.length)
    node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
    break
  }
  return String(getSelection())
}
