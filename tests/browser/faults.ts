/**
 * What goes wrong around us: the background is ended, the extension updated, its storage full or spoiled, a permission
 * taken away, a stranger at the door, the clock wrong. Each time it works on, and nothing that was kept is lost.
 * Beside this: sleep.ts (before a question, before a hover), packs.ts (no room for an assignment, a damaged pack),
 * options.ts (files of another version), asking.ts and story.ts (private windows), tests/browser/shelf.test.ts.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { assignmentAsKept } from '../../src/classroom/assignment-file.ts'
import { packFile } from '../../src/classroom/pack-file.ts'
import { distOf } from '../../src/cli/built.ts'
import { temporaryFolder } from '../../src/cli/drive/lifetime.ts'
import { newestTab } from '../../src/cli/drive/newest-tab.ts'
import { askReport } from '../../src/cli/drive/report.ts'
import type { Session } from '../../src/cli/drive/session.ts'
import type { Tab } from '../../src/cli/drive/tab.ts'
import { pause, until } from '../../src/cli/drive/wait.ts'
import { say } from '../../src/ui/words.ts'
import { kill, setClock, stall, update } from './background.ts'
import { fillStorage } from './full-storage.ts'
import { manage } from './managed-browser.ts'
import { clearShelf, reading, shelve, TOWN } from './shelf-examples.ts'
import type { Here } from './suite.ts'
import { complaints, DEMO, marksWhen } from './world.ts'

const TOWN_PAGE = '/made/town.html'
const TERM = 'CHNV parole'

/** Our own pages, and a word that each shows when it stands. */
const OWN_PAGES = [
  ['src/options.html', () => say('optionsData')],
  ['src/library.html', () => say('libraryAll')],
  ['src/classroom.html', () => say('packNew')],
  ['src/welcome.html', () => say('welcomeClick')],
] as const

export function faultsTests(here: Here): void {
  const kept = (session: Session): Promise<Record<string, unknown>> =>
    session.inExtension(() => chrome.storage.local.get())
  const keep = (session: Session, values: Record<string, unknown>): Promise<void> =>
    session.inExtension(values => chrome.storage.local.set(values), values)
  const untilKnown = (session: Session): Promise<unknown> =>
    until('it kept', async () =>
      ((await kept(session)).known as { key: string }[]).some(({ key }) => key === 'immigration/chnv-parole'),
    )
  const openDemo = async (session: Session): Promise<Tab> => {
    const tab = await session.open(here().site.origin + DEMO)
    await tab.linesOf(TERM)
    return tab
  }
  const marked = (tab: Tab): Promise<unknown> =>
    marksWhen(tab, `${TERM} marked`, texts => texts.includes(TERM))
  const opensCard = async (tab: Tab): Promise<void> => {
    await tab.page.bringToFront()
    await tab.movePointer(2, 2)
    await tab.pointAtMark(TERM)
    await tab.cardOpen(TERM)
    await tab.press('Escape')
    await tab.cardClosed()
  }
  /** A session of its own, ended with the test. */
  const alone = async (
    options: Parameters<ReturnType<Here>['start']>[0],
    test: (session: Session) => Promise<void>,
  ) => {
    const session = await here().start(options)
    try {
      await (await session.firstRun()).close()
      await test(session)
      expect(await session.troubles()).toEqual([])
    } finally {
      await session.close()
    }
  }

  describe('when the background is ended', () => {
    afterEach(() => clearShelf(here().session))

    it('between question and answer, the question is put again', async () => {
      const { session } = here()
      for (let time = 0; time < 3; time++) {
        const stalled = await stall(session)
        const tab = await openDemo(session)
        await until('the question', stalled)
        await kill(session)
        await tab.page.bringToFront()
        await marked(tab)
        expect(complaints(tab)).toEqual([])
        await tab.close()
      }
    })

    it('before “I know this”, it is kept all the same', async () => {
      const { session } = here()
      const tab = await here().readDemo()
      await tab.pointAtMark(TERM)
      await tab.cardOpen(TERM)
      await session.sleepBackground()
      await tab.page.bringToFront()
      await tab.clickInCard(say('cardKnow'))
      await untilKnown(session)
      await tab.close()
    })

    it('while it keeps “I know this”, it is kept all the same', async () => {
      const { session } = here()
      const tab = await here().readDemo()
      await tab.pointAtMark(TERM)
      await tab.cardOpen(TERM)
      const stalled = await stall(session)
      await tab.page.bringToFront()
      await tab.clickInCard(say('cardKnow'))
      await until('the question', stalled)
      await kill(session)
      await untilKnown(session)
      await tab.close()
    })

    it('ten times in a row while pages are read, every page is read', async () => {
      const { session } = here()
      for (let time = 0; time < 10; time++) {
        const opening = openDemo(session)
        await pause(40 * time)
        await kill(session)
        const tab = await opening
        await tab.page.bringToFront()
        await marked(tab)
        await tab.close()
      }
    })
  })

  describe('when the extension is updated under an open page', () => {
    it('the page stays at work, or gets the new one; nothing is painted twice, nothing kept is lost', async () => {
      await alone({}, async session => {
        await keep(session, { density: 'all', known: [{ key: 'courts/due-process', name: 'Due process' }] })
        await shelve(session, TOWN)
        const before = await kept(session)
        const tab = await openDemo(session)
        await marked(tab)
        const marks = (await tab.marks()).map(({ text }) => text)
        await update(session, distOf(here().browser))
        await opensCard(tab)
        await until('the marks as they were', async () => {
          const now = (await tab.marks()).map(({ text }) => text)
          return JSON.stringify(now) === JSON.stringify(marks)
        })
        // What the page writes now concerns the old script, if it is still there.
        await tab.evaluate(() => document.querySelector('article')?.append('One more line.'))
        await pause(400)
        expect(complaints(tab)).toEqual([])
        await tab.close()
        const options = await session.openOwn('src/options.html')
        await until('the page', async () => (await options.text()).includes(say('optionsData')))
        expect(await options.evaluate(() => chrome.storage.local.get())).toEqual(before)
        await options.close()
        // Loaded again from outside, Chromium takes the sites for not granted.
        if (here().browser === 'chromium') return
        const next = await openDemo(session)
        await marked(next)
        await opensCard(next)
        await next.close()
      })
    })
  })

  describe('when the script is brought to a page that has it', () => {
    it('the first one ends: the marks as before, and one card', async () => {
      const { session } = here()
      const tab = await here().readDemo()
      const texts = async (): Promise<string[]> => (await tab.marks()).map(({ text }) => text)
      const before = { marks: await texts(), html: await tab.html() }
      await session.inExtension(
        async tabId => {
          const scripts = await chrome.scripting.getRegisteredContentScripts({ ids: ['reader'] })
          const files = scripts.flatMap(({ js = [] }) => js)
          await chrome.scripting.executeScript({ target: { tabId }, files })
        },
        await newestTab(session, here().site.origin + DEMO),
      )
      await pause(400)
      await tab.page.bringToFront()
      await marked(tab)
      expect(await texts()).toEqual(before.marks)
      await tab.pointAtMark(TERM)
      await tab.cardOpen(TERM)
      // The HTML leaves out one host.
      expect(await tab.html()).toBe(before.html)
      await tab.press('Escape')
      await tab.cardClosed()
      expect(complaints(tab)).toEqual([])
      await tab.close()
    })
  })

  describe('when the storage', () => {
    it('is full, “I know this” holds for the page, and what was kept stays', async () => {
      await alone({}, async session => {
        await keep(session, { density: 'all', known: [{ key: 'courts/asylum', name: 'Asylum' }] })
        const isFull = await session.inExtension(fillStorage, 1)
        const tab = await openDemo(session)
        await marked(tab)
        await tab.pointAtMark(TERM)
        await tab.cardOpen(TERM)
        await tab.clickInCard(say('cardKnow'))
        await until('no mark', async () => (await tab.marks()).every(({ text }) => text !== TERM))
        await pause(300)
        const { known, density } = (await kept(session)) as { known: { key: string }[]; density: string }
        expect(density).toBe('all')
        // Where a browser sets no bound, it is kept.
        expect(known.map(({ key }) => key)).toEqual([
          'courts/asylum',
          ...(isFull ? [] : ['immigration/chnv-parole']),
        ])
        expect(complaints(tab)).toEqual([])
        await tab.close()
      })
    })

    it.each([
      ['holds numbers where words should be', 7],
      ['holds nothing where something should be', null],
      ['holds words where lists should be', 'none, thank you'],
      [
        'holds lists of everything',
        [null, 7, '', 'no host at all', '*', [], {}, { id: 7 }, { id: '__proto__', on: 'yes' }],
      ],
      ['holds things where words should be', { constructor: { prototype: 1 }, 0: 'x' }],
    ])('%s, pages are read as at first, ours open, and it is left as it was', async (_, spoilt) => {
      await alone({}, async session => {
        const names = [
          'offSites',
          'density',
          'markStyle',
          'known',
          'packs',
          'assignments',
          'pack:a-1',
          'compiled:a-1',
        ]
        const more = ['assignment:b-2', 'lesson:b-2', 'work:b-2', 'draft:pack']
        const values = Object.fromEntries([...names, ...more].map(name => [name, spoilt]))
        await keep(session, values)
        const before = await kept(session)
        // The first-run page has its card by then: it would ask each new background again, and be killed with it.
        await pause(2500)
        // Whatever is registered is registered anew.
        await kill(session)
        await keep(session, { offSites: [] })
        await keep(session, { offSites: spoilt })
        await pause(300)
        const tab = await openDemo(session)
        await marked(tab)
        await opensCard(tab)
        expect(complaints(tab)).toEqual([])
        for (const [path, word] of OWN_PAGES) {
          const page = await session.openOwn(path)
          await until(`${path} standing`, async () => (await page.text()).includes(word()))
          expect(complaints(page), path).toEqual([])
          await page.close()
        }
        const panel = await session.openOwn('src/panel.html', tab)
        await until('the panel', async () => (await panel.text()).includes(say('panelAll')))
        expect(complaints(panel)).toEqual([])
        await panel.close()
        await tab.close()
        expect(await kept(session)).toEqual(before)
      })
    })

    it('is from a newer version, it is said, and nothing of it is lost', async () => {
      await alone({}, async session => {
        const newer = JSON.stringify({
          ...(JSON.parse(packFile(TOWN)) as object),
          version: 99,
          more: { a: 1 },
        })
        await keep(session, {
          density: 'all',
          glow: 'soft',
          packs: [{ id: TOWN.id, on: true, folder: 'new' }],
          [`pack:${TOWN.id}`]: newer,
          [`compiled:${TOWN.id}`]: { version: '99.0', pack: { parts: 'of another form' } },
        })
        const before = await kept(session)
        const tab = await openDemo(session)
        await marked(tab)
        const classroom = await session.openOwn('src/classroom.html')
        await until('the pack', async () => (await classroom.text()).includes(say('packUnreadable')))
        expect(complaints(classroom)).toEqual([])
        expect(await kept(session)).toEqual(before)
        await classroom.close()
        await tab.close()
      })
    })
  })

  describe('when a permission is taken away', () => {
    it('the page that is open stays whole, the next is not read, and a new yes brings all back', async () => {
      await alone({ access: 'when asked' }, async session => {
        const welcome = await session.openOwn('src/welcome.html')
        await welcome.page.bringToFront()
        await welcome.clickControl(say('welcomeEverywhere'))
        const registered = (count: number) =>
          until('what is registered', () =>
            session.inExtension(
              async count => (await chrome.scripting.getRegisteredContentScripts()).length > 0 === count > 0,
              count,
            ),
          )
        await registered(1)
        await keep(session, { density: 'all' })
        const tab = await openDemo(session)
        await marked(tab)
        await session.inExtension(async () => {
          await chrome.permissions.remove({ origins: ['https://*/*', 'http://*/*'] })
        })
        await registered(0)
        await opensCard(tab)
        await tab.evaluate(() => document.querySelector('article')?.append('The Privacy Act was named last.'))
        await pause(500)
        expect(complaints(tab)).toEqual([])
        const next = await openDemo(session)
        await pause(700)
        expect(await next.marks()).toEqual([])
        await next.close()
        await welcome.page.bringToFront()
        await welcome.clickControl(say('welcomeEverywhere'))
        await registered(1)
        const again = await openDemo(session)
        await marked(again)
        await again.close()
        expect(await kept(session)).toEqual({ density: 'all' })
        await tab.close()
        await welcome.close()
      })
    })
  })

  describe('a stranger', () => {
    const LINE = {
      ask: 'know',
      given: [{ key: 'immigration/chnv-parole', name: 'CHNV parole' }, true],
    }

    it('in the page cannot make us do anything by messages or events', async () => {
      const { session } = here()
      const before = await kept(session)
      const tab = await here().readDemo()
      const marks = (await tab.marks()).map(({ text }) => text)
      await tab.evaluate(pretend, LINE)
      const [line] = await tab.linesOf(TERM)
      await tab.evaluate(pretendToPoint, line!.x + line!.width / 2, line!.y + line!.height / 2)
      await pause(700)
      expect(await tab.card()).toBeNull()
      expect((await tab.marks()).map(({ text }) => text)).toEqual(marks)
      expect(await kept(session)).toEqual(before)
      await tab.close()
    })

    it('that is another extension gets no answer, and changes nothing', async () => {
      const folder = temporaryFolder()
      try {
        const path = join(folder.path, 'stranger')
        const session = await here().start(
          here().browser === 'chromium' ? { beside: [makeStranger(path, here().browser)] } : {},
        )
        try {
          const welcome = await session.firstRun()
          if (here().browser === 'firefox')
            await welcome.page.browser().installExtension(makeStranger(path, 'firefox'))
          const tab = await session.open(
            `${here().site.origin}/made/blank.html#${await session.inExtension(() => chrome.runtime.id)}`,
          )
          const answers = await until('what the stranger was told', () =>
            tab.evaluate(() => document.documentElement.dataset.answers ?? null),
          )
          const told = JSON.parse(answers) as string[]
          expect(told.length).toBe(7)
          expect(told.filter(answer => !answer.startsWith('refused'))).toEqual([])
          expect(await kept(session)).toEqual({})
        } finally {
          await session.close()
        }
      } finally {
        folder.end()
      }
    })
  })

  describe('when the clock is wrong', () => {
    it.each([
      ['1970', 0],
      ['2100', Date.UTC(2100, 5, 1)],
    ])(
      'and says %s, articles are read, entries told with their history, and nothing is lost',
      async (_, now) => {
        await alone({}, async session => {
          await keep(session, { density: 'all' })
          await shelve(session, TOWN)
          const before = await kept(session)
          await setClock(session, now)
          const tab = await openDemo(session)
          await marked(tab)
          await opensCard(tab)
          expect((await askReport(session, tab, 'report'))?.terms.length).toBeGreaterThan(10)
          // A day that is still to come is not believed; without one an article is read all the same.
          expect((await askReport(session, tab, 'report'))?.published).toBe(now === 0 ? null : '2025-03-24')
          const panel = await session.openOwn('src/panel.html', tab)
          await until('the panel', async () => (await panel.text()).includes(say('panelAll')))
          await panel.close()
          await tab.page.goto(here().site.origin + TOWN_PAGE, { waitUntil: 'load' })
          await marksWhen(tab, 'the teacher’s term', texts => texts.includes('harbor levy'))
          expect(complaints(tab)).toEqual([])
          expect(await kept(session)).toEqual(before)
          await tab.close()
        })
      },
    )
  })

  describe('a policy that comes late', () => {
    const settled = (): object => ({
      packs: [JSON.parse(packFile(TOWN)) as object],
      offSites: ['localhost'],
      assignment: assignmentAsKept(reading(here().site.origin)),
    })
    const holds = async (session: Session, tab: Tab): Promise<void> => {
      await tab.page.bringToFront()
      await marksWhen(tab, 'ours', texts => texts.includes('Asylum'))
      await until(
        'the pack’s term and the assignment’s',
        async () => {
          const texts = (await tab.marks()).map(({ text }) => text)
          return texts.includes('harbor levy') && texts.includes('setback')
        },
        30_000,
      )
      const off = await session.open(`${here().site.origin.replace('127.0.0.1', 'localhost')}${TOWN_PAGE}`)
      await pause(700)
      expect(await off.marks()).toEqual([])
      await off.close()
      expect((await kept(session)).density).toBe('all')
    }

    it('holds from then on, in Firefox from its next start; until then all is as it was', async () => {
      const managed = await manage(here().browser, () => ({}))
      try {
        await alone(managed.start, async session => {
          await keep(session, { density: 'all' })
          const tab = await session.open(here().site.origin + TOWN_PAGE)
          await marksWhen(tab, 'ours', texts => texts.includes('Asylum') && !texts.includes('harbor levy'))
          managed.settle(settled())
          if (here().browser === 'chromium') await holds(session, tab)
          else {
            await pause(1000)
            expect((await tab.marks()).map(({ text }) => text)).toContain('Asylum')
            expect((await tab.marks()).map(({ text }) => text)).not.toContain('harbor levy')
          }
          await tab.close()
        })
        if (here().browser === 'firefox')
          await alone(managed.start, async session => {
            await keep(session, { density: 'all' })
            await holds(session, await session.open(here().site.origin + TOWN_PAGE))
          })
      } finally {
        managed.end()
      }
    }, 120_000)
  })
}

/** In the page: everything by which a page could try to speak to us. */
function pretend(line: object): void {
  for (const message of [line, JSON.stringify(line), { ...line, newsgloss: true }]) {
    postMessage(message, '*')
    document.dispatchEvent(new CustomEvent('newsgloss', { detail: message }))
    new BroadcastChannel('newsgloss').postMessage(message)
  }
  for (const target of [document, window, document.body])
    for (const type of ['pointermove', 'pointerover', 'click', 'keydown', 'selectionchange'])
      target.dispatchEvent(new Event(type, { bubbles: true }))
  const { chrome } = window as { chrome?: { runtime?: { sendMessage?(line: object): void } } }
  try {
    chrome?.runtime?.sendMessage?.(line)
  } catch {
    // No door.
  }
}

/** In the page: a hand that rests on a place, presses there, and presses a key, though nobody's does. */
function pretendToPoint(x: number, y: number): void {
  const at = { bubbles: true, composed: true, clientX: x, clientY: y, pointerType: 'mouse' }
  const there = document.elementFromPoint(x, y)!
  const rest = setInterval(() => there.dispatchEvent(new PointerEvent('pointermove', at)), 20)
  setTimeout(() => clearInterval(rest), 500)
  for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup', 'click'])
    there.dispatchEvent(new PointerEvent(type, at))
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
}

/** An extension that asks ours for everything there is, from a page whose # names ours. */
function makeStranger(folder: string, browser: 'chromium' | 'firefox'): string {
  mkdirSync(folder)
  const asks = [
    { ask: 'know', given: [{ key: 'a', name: 'b' }, true] },
    { ask: 'entries', given: [] },
    { ask: 'assign', given: [1, 'a'] },
    { ask: 'take', given: [{}, 1] },
    { ask: 'report', given: [{ key: 'a', headword: 'b', passage: '', mention: { start: 0, end: 0 } }] },
    { ask: '__proto__', given: [] },
    'hello',
  ]
  const script = `(async () => {
  const answers = []
  for (const line of ${JSON.stringify(asks)})
    answers.push(await Promise.race([
      new Promise(done => setTimeout(done, 1500, 'refused by silence')),
      (globalThis.browser ?? chrome).runtime.sendMessage(location.hash.slice(1), line).then(
        answer => answer === undefined || answer === null ? 'refused' : JSON.stringify(answer),
        error => 'refused: ' + error)]))
  document.documentElement.dataset.answers = JSON.stringify(answers)
})()`
  const about = { name: 'Stranger', version: '1' }
  const scripts = [{ matches: ['http://127.0.0.1/*'], js: ['stranger.js'] }]
  const manifest =
    browser === 'chromium'
      ? { manifest_version: 3, ...about, content_scripts: scripts }
      : {
          manifest_version: 2,
          ...about,
          content_scripts: scripts,
          browser_specific_settings: { gecko: { id: 'stranger@example.org' } },
        }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(join(folder, 'stranger.js'), script)
  return folder
}
