/** A teacher’s packs and assignments on the shelf, as an article’s page shows them. */
import { afterEach, describe, expect, it } from 'vitest'
import { newestTab } from '../../src/cli/drive/newest-tab.ts'
import type { Session } from '../../src/cli/drive/session.ts'
import type { Tab } from '../../src/cli/drive/tab.ts'
import { until } from '../../src/cli/drive/wait.ts'
import { entryFrom } from '../../src/glossary/entry.ts'
import { say } from '../../src/ui/words.ts'
import { fillStorage } from './full-storage.ts'
import { clearShelf, guess, reading, shelve, shelveAssignment, TOWN } from './shelf-examples.ts'
import type { Here } from './suite.ts'
import { complaints, marksWhen } from './world.ts'

const PAGE = '/made/town.html'

/** The directions in which foreign words run are kept apart by signs that nobody sees. */
const seen = (text: string): string => text.replace(/[\u2066-\u2069]/g, '')

const assignTo = (session: Session, tab: number, id: string): Promise<unknown> =>
  session.inExtension((tab, id) => chrome.runtime.sendMessage({ ask: 'assign', given: [tab, id] }), tab, id)

export function packsTests(here: Here): void {
  const cardOf = async (tab: Tab, mark: string): Promise<string> => {
    // A pointer that rests where it was says nothing new.
    await tab.movePointer(2, 2)
    await tab.pointAtMark(mark)
    await until(`the card of “${mark}”`, async () => (await tab.card()) !== null)
    const text = await tab.inCard(root => (root.querySelector('.card') as HTMLElement).innerText)
    await tab.press('Escape')
    await tab.cardClosed()
    return seen(text ?? '')
  }
  const entryOf = (id: string) =>
    here().session.inExtension(
      async id => (await chrome.runtime.sendMessage({ ask: 'entry', given: [id] })) as string | null,
      id,
    )

  describe('a teacher’s pack', () => {
    afterEach(() => clearShelf(here().session))

    it('is found on a page that is open, says whose it is, and is gone again with the pack', async () => {
      const tab = await here().read(PAGE)
      await marksWhen(tab, 'ours', texts => texts.includes('Asylum') && !texts.includes('harbor levy'))
      await shelve(here().session, TOWN)
      await tab.page.bringToFront()
      await marksWhen(tab, 'hers too', texts => texts.includes('Asylum') && texts.includes('harbor levy'))
      const card = await cardOf(tab, 'harbor levy')
      expect(card).toContain(say('cardFromBy', 'Our town', 'Ms. Rivera'))
      expect(card).toContain('What each boat pays the town to land.')
      expect(card).not.toContain('Newsgloss')
      expect(card).not.toContain(say('cardReport'))
      const ours = await cardOf(tab, 'Asylum')
      expect(ours).toContain(say('cardReport'))
      expect(ours).not.toContain('Ms. Rivera')
      await clearShelf(here().session)
      await tab.page.bringToFront()
      await marksWhen(tab, 'ours', texts => texts.includes('Asylum') && !texts.includes('harbor levy'))
      expect(complaints(tab)).toEqual([])
      await tab.close()
    })

    it('hides an entry of ours', async () => {
      const tab = await here().read(PAGE)
      await marksWhen(tab, 'the act', texts => texts.includes('Alien Enemies Act'))
      await shelve(here().session, { ...TOWN, hides: ['immigration/alien-enemies-act'] })
      await tab.page.bringToFront()
      await marksWhen(
        tab,
        'no act',
        texts => texts.includes('harbor levy') && !texts.includes('Alien Enemies Act'),
      )
      expect(await entryOf('immigration/alien-enemies-act')).toBeNull()
      await tab.close()
    })

    it('reaches the pages when the background was asleep', async () => {
      const tab = await here().read(PAGE)
      await here().session.sleepBackground()
      await shelve(here().session, TOWN)
      await tab.page.bringToFront()
      await marksWhen(tab, 'hers', texts => texts.includes('harbor levy'))
      await tab.close()
    })

    it('that was damaged is left out, and breaks nothing', async () => {
      await shelve(here().session, TOWN, '{"newsgloss": "pack", "version": 1, "id": "town-')
      await here().session.inExtension(async () => {
        const version = chrome.runtime.getManifest().version
        const pack = { id: 'b-2', credit: { from: 'B', by: '' }, pack: { lexicon: 7 }, overrules: [] }
        const { packs = [] } = await chrome.storage.local.get<{ packs: object[] }>('packs')
        await chrome.storage.local.set({
          'compiled:b-2': { version, pack },
          packs: [...packs, { id: 'b-2', on: true }],
        })
      })
      const tab = await here().read(PAGE)
      await marksWhen(tab, 'ours', texts => texts.includes('Asylum'))
      expect(await here().session.troubles()).toEqual([])
      await tab.close()
    })

    it('comes to a page that the reader had read although it looks like no article', async () => {
      await shelve(here().session, TOWN)
      const tab = await here().read('/made/shop.html')
      await marksWhen(tab, 'the mark', texts => texts.length === 1)
      await shelve(here().session, { ...TOWN, hides: ['immigration/alien-enemies-act'] })
      await tab.page.bringToFront()
      await marksWhen(tab, 'no mark', texts => texts.length === 0)
      await clearShelf(here().session)
      await tab.page.bringToFront()
      await marksWhen(tab, 'the mark', texts => texts.length === 1)
      await tab.close()
    })
  })

  describe('an assignment', () => {
    afterEach(() => clearShelf(here().session))
    const assignment = () => reading(here().site.origin)

    it('has its terms marked whatever the reader wants marked', async () => {
      await shelveAssignment(here().session, assignment())
      await here().session.inExtension(() =>
        chrome.storage.local.set({
          density: 'none',
          known: [{ key: 'courts/due-process', name: 'due process' }],
        }),
      )
      const tab = await here().read(PAGE)
      await marksWhen(
        tab,
        'its three terms',
        texts =>
          texts.length === 3 && ['Asylum', 'due process', 'setback'].every(text => texts.includes(text)),
      )
      await tab.close()
    })

    it('shows of itself nothing that a stranger may not read', async () => {
      await shelveAssignment(here().session, assignment())
      const tab = await here().read(PAGE)
      const card = await cardOf(tab, 'setback')
      expect(card).toContain('How far from the street a house must stand.')
      expect(card).toContain(say('cardNotOurs'))
      // It is marked all the same.
      expect(card).not.toContain(say('cardKnow'))
      for (const secret of ['Mr. Okafor', 'The harbor vote', 'A note for the class'])
        expect(card).not.toContain(secret)
      await tab.close()
    })

    it('holds back what is to be guessed, on the card, in the list and beside the page, until it is guessed', async () => {
      const { gist } = entryFrom((await entryOf('immigration/asylum')) ?? '')
      await shelveAssignment(here().session, assignment())
      const tab = await here().read(PAGE)
      const held = await cardOf(tab, 'Asylum')
      expect(held).toContain(say('cardGuessFirst'))
      expect(held).not.toContain(gist)
      const gistInList = async () =>
        (await here().report(tab)).terms.find(({ entry }) => entry === 'immigration/asylum')?.gist
      expect(await gistInList()).toBe('')
      const panel = await here().session.openOwn('src/panel.html', tab)
      await until('the panel', async () => (await panel.text()).includes(say('panelAll')))
      expect(await panel.text()).not.toContain(gist)
      await panel.close()
      // As a card asks for an entry that it links to.
      const linked = await here().session.inExtension(
        async tab => {
          const asked = { ask: 'entryIn', given: [tab, 'immigration/asylum'] }
          return (await chrome.runtime.sendMessage(asked)) as string
        },
        await newestTab(here().session, here().site.origin + PAGE),
      )
      expect(linked).toContain('sylum')
      expect(linked).not.toContain(gist)
      await guess(here().session, assignment(), 'immigration/asylum')
      await tab.page.bringToFront()
      await until('the gist in the list', async () => (await gistInList()) === gist)
      expect(await cardOf(tab, 'Asylum')).toContain(gist)
      await tab.close()
    })

    it('stays with its article when the site gives that another address', async () => {
      await shelveAssignment(here().session, assignment())
      const tab = await here().read(PAGE)
      await assignTo(
        here().session,
        await newestTab(here().session, here().site.origin + PAGE),
        assignment().id,
      )
      await tab.page.bringToFront()
      await marksWhen(tab, 'the term', texts => texts.includes('setback'))
      await tab.evaluate(() => history.replaceState(null, '', '/2025/another-name-of-it'))
      await tab.evaluate(() => document.querySelector('article')?.append(document.createElement('p')))
      const held = async () =>
        (await here().report(tab)).terms.some(({ entry }) => entry === 'own-harbor-3a1b2c/3')
      await until('the page read again', async () => (await held()) && (await tab.marks()).length > 0)
      const elsewhere = await here().read('/made/asked.html')
      expect((await here().report(elsewhere)).terms.every(({ gist }) => gist !== '')).toBe(true)
      await elsewhere.close()
      await tab.close()
    })

    it('that does not fit into the browser’s storage leaves everything as it was', async () => {
      await shelveAssignment(here().session, assignment())
      const filled = await here().session.inExtension(fillStorage, 1_000)
      const { terms, ...rest } = assignment()
      const longer = { ...rest, terms, id: 'longer-4d', note: 'Long. '.repeat(600) }
      const answer = await here().session.inExtension(
        async assignment =>
          (await chrome.runtime.sendMessage({ ask: 'take', given: [assignment, -1] })) as string,
        longer,
      )
      // Where a browser sets no bound, it is kept.
      expect(answer).toBe(filled ? 'full' : 'kept')
      const shelf = await here().session.inExtension(
        async () =>
          (await chrome.storage.local.get<{ assignments: { id: string }[] }>('assignments')).assignments,
      )
      expect(shelf.map(({ id }) => id)).toEqual(filled ? ['harbor-3a1b2c'] : ['longer-4d', 'harbor-3a1b2c'])
      const tab = await here().read(PAGE)
      await marksWhen(tab, 'the term', texts => texts.includes('setback'))
      await tab.close()
    })

    it('lets go of a tab in which another page is opened', async () => {
      await shelveAssignment(here().session, assignment())
      const tab = await here().read(PAGE)
      const tabId = await newestTab(here().session, here().site.origin + PAGE)
      await assignTo(here().session, tabId, assignment().id)
      const assigned = () =>
        here().session.inExtension(
          async tab => (await chrome.runtime.sendMessage({ ask: 'assigned', given: [tab] })) as string | null,
          tabId,
        )
      expect(await assigned()).toBe(assignment().id)
      await tab.page.goto(`${here().site.origin}/made/asked.html`)
      await tab.page.bringToFront()
      await until('its marks', async () => (await tab.marks()).length > 0)
      expect(
        (await here().report(tab)).terms.find(({ entry }) => entry === 'immigration/asylum')?.gist,
      ).not.toBe('')
      expect(await assigned()).toBeNull()
      await tab.close()
    })
  })
}
