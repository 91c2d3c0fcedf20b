/** What a school has settled in a policy file, in the browser that it cares for. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assignmentAsKept } from '../../src/classroom/assignment-file.ts'
import { packFile } from '../../src/classroom/pack-file.ts'
import { askReport } from '../../src/cli/drive/report.ts'
import type { Session } from '../../src/cli/drive/session.ts'
import type { Tab } from '../../src/cli/drive/tab.ts'
import { pause, until } from '../../src/cli/drive/wait.ts'
import { say } from '../../src/ui/words.ts'
import { type Managed, manage } from './managed-browser.ts'
import { reading, TOWN } from './shelf-examples.ts'
import type { Here } from './suite.ts'
import { marksWhen } from './world.ts'

export function policyTests(here: Here): void {
  describe('a policy', () => {
    let managed: Managed
    let session: Session
    const settled = () => ({
      offSites: ['localhost', 'sub.example.org'],
      featuresOff: ['reporting mistakes', 'making packs'],
      packs: [JSON.parse(packFile(TOWN)) as object],
      assignment: assignmentAsKept(reading(here().site.origin)),
    })
    beforeAll(async () => {
      managed = await manage(here().browser, settled)
      session = await here().start(managed.start)
      await (await session.firstRun()).close()
      await session.inExtension(() => chrome.storage.local.set({ density: 'all' }))
    })
    afterAll(async () => {
      await session?.close()
      managed?.end()
    })
    const read = async (address: string): Promise<Tab> => {
      const tab = await session.open(address)
      await until('our script in the page', () => askReport(session, tab, 'report'))
      return tab
    }
    const options = async (): Promise<Tab> => {
      const tab = await session.openOwn('src/options.html')
      await until('the page', async () => (await tab.text()).includes(say('optionsData')))
      return tab
    }

    it('reaches the extension', async () => {
      const told = await session.inExtension(() => chrome.storage.managed.get())
      expect(told).toEqual(JSON.parse(JSON.stringify(settled())))
    })

    it('has its pack found, with no report of mistakes', async () => {
      const tab = await read(`${here().site.origin}/made/town.html`)
      await marksWhen(tab, 'the term of the pack', texts => texts.includes('harbor levy'))
      await tab.pointAtMark('harbor levy')
      await tab.cardOpen('Harbor levy')
      await tab.press('Escape')
      await tab.cardClosed()
      await tab.pointAtMark('Alien Enemies Act')
      await tab.cardOpen('Alien Enemies Act')
      const card = await tab.inCard(root => (root.querySelector('.card') as HTMLElement).innerText)
      expect(card).toContain(say('cardKnow'))
      expect(card).not.toContain(say('cardReport'))
      await tab.close()
    })

    it('puts its assignment on the shelf', async () => {
      await until('the assignment', () =>
        session.inExtension(async () => {
          const { assignments } = await chrome.storage.local.get<{ assignments?: { id: string }[] }>(
            'assignments',
          )
          return assignments?.some(({ id }) => id === 'harbor-3a1b2c') ?? false
        }),
      )
      const tab = await read(`${here().site.origin}/made/town.html`)
      await marksWhen(tab, 'its own term', texts => texts.includes('setback'))
      await tab.close()
    })

    it('keeps us off its sites, even when the button is pressed', async () => {
      const tab = await session.open(`${here().site.origin.replace('127.0.0.1', 'localhost')}/made/town.html`)
      await pause(700)
      expect(await askReport(session, tab, 'report')).toBeNull()
      const popup = await session.pressToolbarButton(tab)
      await until('the sentence', async () =>
        (await popup.text()).includes(say('pageSettledOff', 'localhost')),
      )
      expect(await popup.text()).not.toContain(say('pageSwitchOn'))
      await popup.close()
      await pause(300)
      expect(await tab.marks()).toEqual([])
      await tab.close()
    })

    it('is told in the options, where it cannot be changed', async () => {
      const tab = await options()
      const text = await tab.text()
      for (const line of [
        say('optionsSettled'),
        'localhost',
        'sub.example.org',
        say('optionsNoReports'),
        say('optionsNoPacks'),
        'The harbor vote',
      ])
        expect(text).toContain(line)
      const controls = await tab.evaluate(
        () => document.querySelectorAll('[aria-labelledby=settled] :is(button, input, a)').length,
      )
      expect(controls).toBe(0)
      await tab.close()
    })

    it('is not told to those who have none', async () => {
      const tab = await here().session.openOwn('src/options.html')
      await until('the page', async () => (await tab.text()).includes(say('optionsData')))
      expect(await tab.text()).not.toContain(say('optionsSettled'))
      await tab.close()
    })
  })
}
