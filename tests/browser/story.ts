/** An assignment from the link to the hand-in: on pages that know nothing of us, and do with their address what they like. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Assignment } from '../../src/classroom/assignment.ts'
import { assignmentFile } from '../../src/classroom/assignment-file.ts'
import { assignmentIn, linkOf } from '../../src/classroom/assignment-link.ts'
import type { Work } from '../../src/classroom/work.ts'
import { readWorkFile } from '../../src/classroom/work-file.ts'
import { newestTab } from '../../src/cli/drive/newest-tab.ts'
import { askReport } from '../../src/cli/drive/report.ts'
import type { Session } from '../../src/cli/drive/session.ts'
import type { Tab } from '../../src/cli/drive/tab.ts'
import { pause, until } from '../../src/cli/drive/wait.ts'
import { say, sayCount } from '../../src/ui/words.ts'
import type { Here } from './suite.ts'
import { marksWhen } from './world.ts'

const HARBOR = '/made/harbor.html'

/** What a teacher has made: two terms of ours, one of them to be guessed, two of her own, and two questions. */
const assignmentAt = (address: string): Assignment => ({
  id: 'harbor-1a2b3c4',
  title: 'Who pays for the harbor?',
  by: 'Ms. Rivera',
  made: '2026-11-22',
  article: { address, title: 'The harbor and the court' },
  note: 'Read it twice.\n\nThe second time, stop at each term.',
  terms: [
    { entry: 'courts/due-process', note: 'We met it in March.', guessFirst: true },
    { entry: 'immigration/asylum', note: '', guessFirst: false },
    {
      own: { headword: 'harbor fee', names: [], gist: 'Money that ships pay to land.', explanation: '' },
      note: '',
      guessFirst: false,
    },
    {
      own: {
        headword: 'harbor master',
        names: [],
        gist: 'Whoever keeps order among the ships.',
        explanation: '',
      },
      note: '',
      guessFirst: true,
    },
  ],
  questions: [
    { kind: 'open', ask: 'Who decides, and how?' },
    { kind: 'choice', ask: 'Are you for the fee?', options: ['Yes', 'No'], right: null },
  ],
})

const linkTo = (assignment: Assignment): string => {
  const link = linkOf(assignment)
  if (typeof link !== 'string') throw new Error(link.say)
  return link
}

/** A teacher's own terms, with what they mean. */
const OWN = [
  ['harbor fee', 'Money that ships pay to land.'],
  ['harbor master', 'Whoever keeps order among the ships.'],
  ['sailors', 'People who work on ships.'],
] as const

export function storyTests(here: Here): void {
  const addressOf = (path: string): string => here().site.origin + path
  const kept = (session: Session): Promise<Record<string, unknown>> =>
    session.inExtension(() => chrome.storage.local.get())
  const clear = async (session: Session): Promise<void> => {
    await session.inExtension(async () => {
      await chrome.storage.local.clear()
      await chrome.storage.session.clear()
      await chrome.storage.local.set({ density: 'all' })
    })
  }
  /** Opens an address as someone does who follows a link, and waits until it has been read. */
  const follow = async (address: string, session = here().session): Promise<Tab> => {
    const tab = await session.open(address)
    await until('the page read', () => askReport(session, tab, 'report'))
    return tab
  }
  /** The panel in a tab of its own, for the article in front: it can be clicked and typed in there. */
  const panelOver = async (tab: Tab, session = here().session): Promise<Tab> => {
    await tab.page.bringToFront()
    const id = await newestTab(session, await tab.evaluate(() => location.href))
    const panel = await session.openOwn(`src/panel.html?tab=${id}`)
    await until('the way in', async () => (await panel.text()).includes(say('openFile')))
    return panel
  }
  const says = (tab: Pick<Tab, 'text'>, words: string): Promise<unknown> =>
    until(`“${words}”`, async () => (await tab.text()).includes(words))
  const typeInto = async (tab: Tab, field: string, text: string): Promise<void> => {
    await tab.page.bringToFront()
    await until(field, () => tab.evaluate(field => document.querySelector(field) !== null, field))
    await tab.evaluate(field => {
      const typed = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(field)
      typed?.focus()
      typed?.select()
    }, field)
    await tab.type(text)
  }
  const workKept = async (
    session: Session,
    fine: (work: Work) => boolean,
    id = 'harbor-1a2b3c4',
  ): Promise<Work> =>
    until('the work kept', async () => {
      const work = (await kept(session))[`work:${id}`] as Work | undefined
      return work && fine(work) ? work : null
    })
  const tick = (tab: Tab, label: string): Promise<boolean> =>
    tab.evaluate(label => {
      const box = document.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`)
      box?.click()
      return box?.checked ?? false
    }, label)

  /** A teacher makes an assignment on an article, in a profile of her own. */
  async function made(path: string): Promise<{ readonly link: string; readonly assignment: Assignment }> {
    const session = await here().start({})
    try {
      await (await session.firstRun()).close()
      const tab = await follow(addressOf(path), session)
      const panel = await panelOver(tab, session)
      await panel.clickControl(say('makeAssignment'))
      await typeInto(panel, '#make-title', 'Who pays for the harbor?')
      await typeInto(panel, '#make-by', 'Ms. Rivera')
      await typeInto(panel, '#make-note', 'Read it twice.')
      expect(await tick(panel, say('makeGuessNamed', 'Due process'))).toBe(true)
      for (const [number, [headword, gist]] of OWN.entries()) {
        // By its id: the sentence of the article that is found meanwhile moves it away under a pointer.
        await panel.evaluate(() => document.getElementById('make-add-own')?.click())
        await typeInto(panel, `#make-own-${number}-headword`, headword)
        await typeInto(panel, `#make-own-${number}-gist`, gist)
      }
      expect(await tick(panel, say('makeGuessNamed', 'harbor master'))).toBe(true)
      await panel.clickControl(say('makeAddOpen'))
      await typeInto(panel, '#make-question-0-ask', 'Who decides, and how?')
      await panel.clickControl(say('makeAddChoice'))
      await typeInto(panel, '#make-question-1-ask', 'Are you for the fee?')
      await typeInto(panel, '#make-question-1-option-0', 'Yes')
      await typeInto(panel, '#make-question-1-option-1', 'No')
      await panel.clickControl(say('makeSave'))
      const link = await until('the link', () =>
        panel.evaluate(
          () => document.querySelector<HTMLInputElement>('.share input[readonly]')?.value ?? null,
        ),
      )
      expect(await session.troubles()).toEqual([])
      const found = assignmentIn(link)
      if (!found || !('assignment' in found)) throw new Error('The link brings no assignment.')
      return { link, assignment: found.assignment }
    } finally {
      await session.close()
    }
  }

  describe('a student’s assignment', () => {
    afterEach(() => clear(here().session))

    it.each([
      ['keeps its address', HARBOR],
      ['rewrites it at once', '/made/rewrites-at-once.html'],
      ['rewrites it as soon as it has been read', '/made/rewrites-as-read.html'],
      ['rewrites it when it has loaded', '/made/rewrites-at-load.html'],
    ])(
      'comes by a link to a page that %s; nothing is applied before the student says so',
      async (_, path) => {
        const { session } = here()
        const tab = await follow(linkTo(assignmentAt(addressOf(path))))
        const panel = await panelOver(tab)
        await says(panel, say('openHeading'))
        const offer = await panel.text()
        for (const words of [
          'Who pays for the harbor?',
          say('openBy', 'Ms. Rivera'),
          sayCount('openTerms', 4),
          sayCount('openQuestions', 2),
          say('openIsHere'),
        ])
          expect(offer).toContain(words)
        expect(await kept(session)).toEqual({ density: 'all' })
        expect((await tab.marks()).map(({ text }) => text)).not.toContain('harbor fee')
        await panel.clickControl(say('openIt'))
        await says(panel, say('doQuestions'))
        await tab.page.bringToFront()
        await marksWhen(tab, 'the teacher’s own term', texts => texts.includes('harbor fee'))
        expect(await tab.text()).not.toContain('Rivera')
        await panel.close()
        await tab.close()
      },
    )

    it('comes even where the site sends the reader on, and the button says so', async () => {
      const { session } = here()
      const address = addressOf('/made/moves-on.html')
      const tab = await follow(linkTo(assignmentAt(address)))
      expect(await tab.evaluate(() => location.search)).toBe('?welcome=1')
      const badge = async (): Promise<string> =>
        session.inExtension(tabId => chrome.action.getBadgeText({ tabId }), await newestTab(session, address))
      await until('the sign', async () => (await badge()) === '1')
      const panel = await panelOver(tab)
      await says(panel, say('openHeading'))
      await panel.clickControl(say('openHere'))
      await says(panel, say('doQuestions'))
      expect(await badge()).toBe('')
      await tab.page.bringToFront()
      await marksWhen(tab, 'the teacher’s own term', texts => texts.includes('harbor fee'))
      await panel.close()
      await tab.close()
    })

    it('that was damaged on its way says so, and leads to the file', async () => {
      const link = linkTo(assignmentAt(addressOf(HARBOR)))
      const tab = await follow(link.slice(0, -20))
      const panel = await panelOver(tab)
      await says(panel, say('openRefused'))
      expect(await panel.text()).toContain(say('refusedLinkDamaged'))
      expect(await panel.text()).toContain(say('openAskForFile'))
      await panel.clickControl(say('cardClose'))
      await until('it gone', async () => !(await panel.text()).includes(say('openRefused')))
      await panel.evaluate(choose, assignmentFile(assignmentAt(addressOf(HARBOR))))
      await says(panel, say('openIsHere'))
      await panel.clickControl(say('openIt'))
      await says(panel, say('doQuestions'))
      await panel.close()
      await tab.close()
    })

    it.each([
      ['far too long', ' '.repeat(800_001), () => say('refusedTooBig', '200,000')],
      ['no JSON', 'Read chapter two.', () => say('refusedNotJson')],
      ['something else', '{"newsgloss":"pack","version":1}', () => say('refusedNotAssignment')],
    ] as const)('as a file that is %s is refused with a sentence', async (_, text, why) => {
      const tab = await follow(addressOf(HARBOR))
      const panel = await panelOver(tab)
      await panel.evaluate(choose, text)
      await says(panel, why())
      expect(await kept(here().session)).toEqual({ density: 'all' })
      await panel.close()
      await tab.close()
    })

    it('on another article says so, tells what is missing, and opens the right one', async () => {
      const { session } = here()
      const tab = await follow(addressOf('/made/over.html'))
      const assignment = assignmentAt(addressOf(HARBOR))
      const panel = await panelOver(tab)
      const more = {
        ...assignment,
        terms: [...assignment.terms, { entry: 'town-7f3a/zoning-board', note: '', guessFirst: false }],
      }
      await panel.evaluate(choose, assignmentFile(more))
      await says(panel, say('openIsElsewhere'))
      expect(await panel.text()).toContain(addressOf(HARBOR).replace('http://', ''))
      expect(await panel.text()).toContain(sayCount('openMissing', 1, 'zoning board'))
      await panel.clickControl(say('openWithArticle'))
      await until('the article', () =>
        session.inExtension(
          async address => (await chrome.tabs.query({})).some(({ url }) => url === address),
          addressOf(HARBOR),
        ),
      )
      const right = await follow(addressOf(HARBOR))
      await marksWhen(right, 'the teacher’s own term', texts => texts.includes('harbor fee'))
      await session.inExtension(async address => {
        for (const { id, url } of await chrome.tabs.query({}))
          if (url === address) await chrome.tabs.remove(id!)
      }, addressOf(HARBOR))
      await panel.close()
      await tab.close()
    })

    it('is made, given, done and handed in, each from a blank profile, and the page stays as it was', async () => {
      const path = '/made/rewrites-at-once.html'
      const { link, assignment } = await made(path)
      const { id } = assignment
      expect(assignment.article.address).toBe(addressOf(path))
      expect(assignment.terms.flatMap(({ own }) => own?.headword ?? [])).toEqual(OWN.map(([term]) => term))
      const session = await here().start({})
      try {
        await (await session.firstRun()).close()
        const plain = await here().bare.open(addressOf(path))
        const before = await plain.html()
        await plain.close()
        const tab = await follow(link, session)

        // The toolbar button shows whose and what; the student opens it there.
        const popup = await session.pressToolbarButton(tab)
        await says(popup, say('openBy', 'Ms. Rivera'))
        expect(Object.keys(await kept(session))).toEqual([])
        await popup.clickControl(say('openIt'))
        await until('it kept', async () => `assignment:${id}` in (await kept(session)))
        await popup.close().catch(() => {})
        await tab.page.bringToFront()
        await marksWhen(tab, 'her terms', texts =>
          ['harbor fee', 'harbor master', 'sailors', 'due process'].every(term => texts.includes(term)),
        )
        // What is to be guessed is held back in the article.
        await tab.pointAtMark('due process')
        expect((await tab.cardOpen()).text).toContain(say('cardGuessFirst'))
        await tab.press('Escape')

        const panel = await panelOver(tab, session)
        await says(panel, sayCount('doToGuess', 2))
        const terms = (): Promise<string[]> =>
          panel.evaluate(() => [...document.querySelectorAll('.desk-term h3')].map(h => h.textContent ?? ''))
        expect(await terms()).toEqual([
          'Alien Enemies Act',
          'harbor fee',
          'Due process',
          'sailors',
          'asylum',
          'harbor master',
        ])
        expect(await panel.text()).toContain('Read it twice.')
        expect(await panel.text()).not.toContain('Whoever keeps order')

        await typeInto(panel, '#guess-courts-due-process', 'a fair trial?')
        // A browser that quits now loses nothing.
        await until('the half guess kept', async () =>
          JSON.stringify((await kept(session))[`draft:guesses:${id}`] ?? '').includes('a fair trial?'),
        )
        await panel.page.reload().catch(() => {})
        await until('the half guess back', () =>
          panel.evaluate(
            () =>
              document.querySelector<HTMLTextAreaElement>('#guess-courts-due-process')?.value ===
              'a fair trial?',
          ),
        )
        await panel.clickControl(say('doCompare'))
        await says(panel, say('doYouThought'))
        expect(await panel.evaluate(() => document.activeElement?.textContent)).toBe('Due process')
        await workKept(session, ({ guesses }) => guesses.length === 1, id)
        await panel.clickControl(say('doShowIt'))
        await says(panel, 'Whoever keeps order among the ships.')
        const guessed = await workKept(session, ({ shown }) => shown?.length === 1, id)
        expect(guessed.guesses).toEqual([{ term: 'courts/due-process', guess: 'a fair trial?' }])

        // Now the article explains it too.
        await tab.page.bringToFront()
        await until('the card explains', async () => {
          await tab.movePointer(4, 4)
          await tab.pointAtMark('due process')
          const card = await tab.cardOpen()
          await tab.press('Escape')
          return !card.text.includes(say('cardGuessFirst'))
        })

        await typeInto(panel, '#question-0', 'The mayor does,')
        await panel.press('Enter')
        await panel.type('and the court.')
        await panel.clickControl('No')
        await says(panel, say('doProgress', '2', '2'))
        const work = await workKept(session, ({ answers }) => answers.length === 2, id)
        expect(work.answers).toEqual([
          { question: 0, answer: 'The mayor does,\nand the court.' },
          { question: 1, answer: 1 },
        ])

        await panel.clickControl(say('doHandIn'))
        await until('the page', () =>
          session.inExtension(
            async end => (await chrome.tabs.query({})).some(({ url }) => url?.endsWith(end)),
            `handin.html#${id}`,
          ),
        )
        const sheet = await session.openOwn(`src/handin.html#${id}`)
        await says(sheet, say('handInHow'))
        const seen = await sheet.evaluate(
          () => document.querySelector<HTMLElement>('.sheet')?.innerText ?? '',
        )
        for (const words of [
          'Who pays for the harbor?',
          'Due process: a fair trial?',
          'The mayor does,\nand the court.',
          'No',
        ])
          expect(seen).toContain(words)
        expect(seen).not.toContain(say('handInBy'))
        await sheet.clickControl(say('handInSave'))
        const file = await until('the file', () => saved(session.downloads))
        const { shown: _, ...handedIn } = work
        expect(readWorkFile(file)).toEqual({ work: handedIn, troubles: [] })
        expect(file).not.toContain('shown')
        for (const line of (JSON.parse(file) as { readable: string[] }).readable) expect(seen).toContain(line)

        await tab.page.bringToFront()
        expect(await tab.html()).toBe(before)
        expect(await session.troubles()).toEqual([])
      } finally {
        await session.close()
      }
    }, 240_000)

    it('can be cleared and removed, each in two steps, and both come back', async () => {
      const { session } = here()
      const tab = await follow(linkTo(assignmentAt(addressOf(HARBOR))))
      const panel = await panelOver(tab)
      await says(panel, say('openHeading'))
      await panel.clickControl(say('openIt'))
      await says(panel, say('doQuestions'))
      await typeInto(panel, '#question-0', 'The court.')
      const work = await workKept(session, ({ answers }) => answers.length === 1)
      await panel.clickControl(say('doLeave'))
      await panel.clickControl(say('doClear'))
      await says(panel, say('doClearSure'))
      expect(await workKept(session, () => true)).toEqual(work)
      await panel.clickControl(say('doClearYes'))
      await says(panel, say('doCleared'))
      await until('nothing kept', async () => !('work:harbor-1a2b3c4' in (await kept(session))))
      await panel.clickControl(say('doUndo'))
      await says(panel, say('doUndone'))
      expect(await workKept(session, () => true)).toEqual(work)

      await panel.clickControl(say('doDrop'))
      await panel.clickControl(say('doDropYes'))
      await says(panel, say('doDropped'))
      await until('all gone', async () =>
        Object.keys(await kept(session)).every(key => !key.includes('harbor')),
      )
      await tab.page.bringToFront()
      await marksWhen(tab, 'her term gone', texts => !texts.includes('harbor fee'))
      await panel.page.bringToFront()
      await panel.clickControl(say('doUndo'))
      await says(panel, say('doQuestions'))
      expect(await workKept(session, () => true)).toEqual(work)
      await panel.close()
      await tab.close()
    })

    it('in a private window can be done and handed in, and nothing is written', async () => {
      const session = await here().start({ inPrivate: true })
      try {
        await (await session.firstRun()).close()
        const link = linkTo(assignmentAt(addressOf(HARBOR)))
        await session.openPrivately(link)
        const id = await until('the private tab', async () => {
          const id = await newestTab(session, link)
          return id === -1 ? null : id
        })
        const panel = await session.openOwn(`src/panel.html?tab=${id}`)
        await says(panel, say('openHeading'))
        await panel.clickControl(say('openIt'))
        await says(panel, say('doPrivate'))
        await typeInto(panel, '#question-0', 'The court.')
        await pause(700)
        const written = () =>
          session.inExtension(async () => ({
            ...(await chrome.storage.local.get()),
            ...(await chrome.storage.session.get()),
          }))
        expect(await written()).toEqual({})
        await panel.clickControl(say('doHandIn'))
        // Its page may stand in the private window, of which a page outside of it sees no more than the tab.
        await until('the work on the page', () =>
          session.inExtension(
            async title => (await chrome.tabs.query({})).some(tab => tab.title === title),
            `Who pays for the harbor? · ${say('handInTitle')}`,
          ),
        )
        expect(await written()).toEqual({})
      } finally {
        await session.close()
      }
    })

    it('for which there is no room can be done all the same, and handed in', async () => {
      const { session } = here()
      const tab = await follow(linkTo(assignmentAt(addressOf(HARBOR))))
      const panel = await panelOver(tab)
      await says(panel, say('openHeading'))
      await panel.clickControl(say('openIt'))
      await says(panel, say('doQuestions'))
      await panel.evaluate(fillUp)
      await typeInto(panel, '#question-0', 'The court.')
      await pause(700)
      expect(await panel.text()).toContain(say('doFull'))
      expect(
        await panel.evaluate(() => document.querySelector<HTMLTextAreaElement>('#question-0')?.value),
      ).toBe('The court.')
      await panel.clickControl(say('doHandIn'))
      const handedOver = await until('the page', () =>
        session.inExtension(async () =>
          (await chrome.tabs.query({})).find(({ url }) => url?.endsWith('handin.html#harbor-1a2b3c4')),
        ),
      )
      const seen = await until('the work', () => session.inExtension(sheetOpen))
      expect(seen).toContain('The court.')
      await session.inExtension(id => chrome.tabs.remove(id), handedOver.id!)
      await panel.close()
      await tab.close()
    })
  })
}

/** From now on the browser has no room for what this page would keep. */
function fillUp(): void {
  const { browser } = globalThis as unknown as { browser: typeof chrome }
  for (const { storage } of [chrome, browser])
    storage.local.set = () => Promise.reject(new Error('QuotaExceededError'))
}

/** What the open page of the hand-in shows; null until it does. */
function sheetOpen(): string | null {
  const view = chrome.extension.getViews().find(({ location }) => location.href.includes('handin.html'))
  return view?.document.querySelector<HTMLElement>('.sheet')?.innerText ?? null
}

/** Gives the panel a file, as the student's choice in the browser's window does. */
function choose(text: string): void {
  const field = document.querySelector<HTMLInputElement>('.ways input[type=file]')!
  const files = new DataTransfer()
  files.items.add(new File([text], 'assignment.json', { type: 'application/json' }))
  field.files = files.files
  field.dispatchEvent(new Event('change', { bubbles: true }))
}

/** The text of the work's file once it has been written; null until then. */
function saved(folder: string): string | null {
  const name = readdirSync(folder).find(name => /-work.*\.json$/.test(name))
  const text = name === undefined ? '' : readFileSync(join(folder, name), 'utf8')
  return text.endsWith('}\n') ? text : null
}
