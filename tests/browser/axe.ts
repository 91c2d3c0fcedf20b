/** What a machine can say of WCAG 2.2 AA, of every surface in every state: axe-core, reflow, text spacing, zoom. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Assignment } from '../../src/classroom/assignment.ts'
import { linkOf } from '../../src/classroom/assignment-link.ts'
import { packFile } from '../../src/classroom/pack-file.ts'
import { askReport } from '../../src/cli/drive/report.ts'
import type { Session } from '../../src/cli/drive/session.ts'
import type { Tab } from '../../src/cli/drive/tab.ts'
import { pause, until } from '../../src/cli/drive/wait.ts'
import { say, sayCount } from '../../src/ui/words.ts'
import { pack as civics } from '../classroom/examples.ts'
import { buildOpen } from './open-build.ts'
import { reading, shelveAssignment } from './shelf-examples.ts'
import type { Here } from './suite.ts'
import { DEMO } from './world.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const RULES: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
}

const LOOKS = ['light', 'dark'] as const

/** Something the reader may meet, and how. */
interface Surface {
  readonly name: string
  /** Opens it; tabs that were opened for it come first, itself the last. */
  open(): Promise<readonly Tab[]>
  /** True for the card, which stands in a page that is not ours. */
  readonly inPage?: boolean
}

const named = (surfaces: readonly Surface[]) => surfaces.map(surface => [surface.name, surface] as const)

export function axeTests(here: Here): void {
  let session: Session
  let build: Awaited<ReturnType<typeof buildOpen>>

  const own = async (path: string, ready: string, over?: Tab): Promise<Tab> => {
    const tab = await session.openOwn(path, over)
    await until(`“${ready}” on ${path}`, async () => (await tab.text()).includes(ready))
    return tab
  }
  const article = async (path = DEMO): Promise<Tab> => {
    const tab = await session.open(here().site.origin + path)
    await until('our script in the page', () => askReport(session, tab, 'report'))
    await askReport(session, tab, 'readAnyway')
    return tab
  }
  const beside = async (path: string, ready: string, from = DEMO): Promise<readonly [Tab, Tab]> => {
    const tab = await article(from)
    return [tab, await own(path, ready, tab)]
  }
  /** Opens the card of what is selected, or without words of the nearest term, and does something to it. */
  const card = async (
    words: string | null,
    change: (tab: Tab) => Promise<unknown> = async () => {},
  ): Promise<readonly [Tab]> => {
    const tab = await article(words === null ? '/made/over.html' : DEMO)
    if (words !== null) await tab.evaluate(selectText, words)
    await session.pressKey('explain', tab)
    await tab.cardOpen()
    await change(tab)
    await tab.cardOpen()
    return [tab]
  }

  const assigned = (): Assignment => ({
    ...reading(here().site.origin),
    note: 'Read it twice.',
    questions: [
      { kind: 'open', ask: 'Who decides, and how?' },
      { kind: 'choice', ask: 'Are you for it?', options: ['Yes', 'No'], right: null },
    ],
  })

  const pages: readonly Surface[] = [
    { name: 'the first-run page', open: async () => [await own('src/welcome.html', say('welcomePromise'))] },
    {
      name: 'the options page with all its parts',
      async open() {
        const tab = await own('src/options.html', say('optionsData'))
        await tab.clickControl(say('optionsClear'))
        await tab.clickControl(say('optionsMarkAgainNamed', 'Due process'))
        await until('what was done', async () => (await tab.text()).includes(say('optionsSaidMarked')))
        return [tab]
      },
    },
    { name: 'the popup over an article', open: () => beside('src/popup.html', say('popupDensity')) },
    {
      name: 'the popup over a page that is no article',
      open: () => beside('src/popup.html', say('popupPromise'), '/made/blank.html'),
    },
    {
      name: 'the panel with an open card',
      async open() {
        const tabs = await beside('src/panel.html', say('panelAll'))
        await tabs[1].evaluate(() => document.querySelector<HTMLElement>('.head')?.click())
        await until('its card', () => tabs[1].evaluate(() => document.querySelector('.open') !== null))
        return tabs
      },
    },
    {
      name: 'the panel with an assignment that a link brings',
      async open() {
        const link = linkOf({ ...assigned(), article: { address: here().site.origin + DEMO, title: '' } })
        const tab = await article(`${DEMO}${`${link}`.slice(`${link}`.indexOf('#'))}`)
        return [tab, await own('src/panel.html', say('openHeading'), tab)]
      },
    },
    {
      name: 'the panel with an assignment on the desk',
      async open() {
        await shelveAssignment(session, assigned())
        const tabs = await beside('src/panel.html', say('doQuestions'), '/made/town.html')
        await tabs[1].clickControl(say('doShowIt'))
        await tabs[1].clickControl(say('doMore'))
        await tabs[1].clickControl(say('doLeave'))
        await tabs[1].clickControl(say('doDrop'))
        return tabs
      },
    },
    {
      name: 'the page on which work is handed in',
      async open() {
        await shelveAssignment(session, assigned())
        const tab = await own(`src/handin.html#${assigned().id}`, say('handInHow'))
        await tab.clickControl(say('handInAddName'))
        return [tab]
      },
    },
    {
      name: 'the panel with the form of an assignment, and what is to be mended',
      async open() {
        const tabs = await beside('src/panel.html', say('makeAssignment'))
        const [, panel] = tabs
        await panel.clickControl(say('makeAssignment'))
        await until('the form', async () => (await panel.text()).includes(say('makeAddOwn')))
        await panel.clickControl(say('makeTermNote'))
        await panel.clickControl(say('makeAddOwn'))
        await panel.clickControl(say('makeAddChoice'))
        await panel.clickControl(say('makeAddOpen'))
        await panel.evaluate(() => {
          for (const [id, text] of [
            ['make-own-0-headword', 'the'],
            ['make-question-0-option-0', 'Only one'],
          ] as const) {
            const field = document.getElementById(id) as HTMLInputElement
            field.value = text
            field.dispatchEvent(new Event('input', { bubbles: true }))
          }
        })
        await panel.clickControl(say('makeSave'))
        await until('what is to be mended', async () =>
          (await panel.text()).includes(sayCount('makeToMend', 3)),
        )
        await panel.clickControl(say('makeRemoveQuestion', '2'))
        return tabs
      },
    },
    {
      name: 'the panel with an assignment that is made',
      async open() {
        const tabs = await beside('src/panel.html', say('makeAssignment'))
        const [, panel] = tabs
        await panel.clickControl(say('makeAssignment'))
        await until('the form', async () => (await panel.text()).includes(say('makeAddOwn')))
        await panel.clickControl(say('makeSave'))
        await until('the ways to give it', async () => (await panel.text()).includes(say('shareGive')))
        await panel.clickControl(say('shareBoard'))
        await panel.clickControl(say('sharePreview'))
        return tabs
      },
    },
    ...(['handout', 'vocabulary', 'matching', 'answers', 'board'] as const).map(sheet => ({
      name: `the page that prints: ${sheet}`,
      async open() {
        await shelveAssignment(session, assigned())
        return [await own(`src/paper.html#${assigned().id}/${sheet}`, say('paperPrint'))]
      },
    })),
    {
      name: 'the assignments in the classroom, with work that was handed in',
      async open() {
        await shelveAssignment(session, assigned())
        const { id, title, article } = assigned()
        await session.inExtension(
          (id, address) => chrome.storage.local.set({ assignments: [{ id, mine: true, address }] }),
          id,
          article.address,
        )
        const tab = await own('src/classroom.html#assignments', title)
        await tab.clickControl(say('shareOpen'))
        await until('the way to open files', async () => (await tab.text()).includes(say('shareWorkWhat')))
        await tab.evaluate(
          (id, question) => {
            const field = document.querySelector<HTMLInputElement>('.hand-ins input[type=file]')!
            const files = new DataTransfer()
            const work = {
              newsgloss: 'work',
              version: 1,
              assignment: id,
              started: '2026-11-23',
              answers: [question],
            }
            files.items.add(new File([JSON.stringify(work)], 'ana.json'))
            files.items.add(new File(['none'], 'broken.json'))
            field.files = files.files
            field.dispatchEvent(new Event('change', { bubbles: true }))
          },
          id,
          { question: 0, answer: 'Because.' },
        )
        await until('the table', async () => (await tab.text()).includes(say('shareSaveTable')))
        return [tab]
      },
    },
    { name: 'the library’s list', open: async () => [await own('src/library.html', say('libraryAll'))] },
    {
      name: 'an entry in the library',
      open: async () => [await own('src/library.html#immigration/chnv-parole', say('librarySources'))],
    },
    {
      name: 'a search in the library',
      open: async () => [await own('src/library.html?search=parole', say('libraryResults', 'parole'))],
    },
    { name: 'how to report a mistake', open: async () => [await own('src/report.html', say('reportHow'))] },
    {
      name: 'the report of a mistake',
      async open() {
        await session.inExtension(() =>
          chrome.storage.session.set({
            mistake: {
              key: 'immigration/chnv-parole',
              headword: 'CHNV parole',
              passage: 'The administration ended the CHNV parole program. Nobody asked the harbor.',
              mention: { start: 29, end: 40 },
            },
          }),
        )
        return [await own('src/report.html', say('reportText'))]
      },
    },
  ]
  /** The classroom with a pack in it, and something done there. */
  const classroom = async (
    place: string,
    ready: string,
    change: (tab: Tab) => Promise<unknown> = async () => {},
  ): Promise<readonly [Tab]> => {
    await session.inExtension(
      text =>
        chrome.storage.local.set({ 'pack:civics-7f3a': text, packs: [{ id: 'civics-7f3a', on: true }] }),
      packFile(civics),
    )
    const tab = await own(`src/classroom.html${place}`, ready)
    await change(tab)
    return [tab]
  }
  const classrooms: readonly Surface[] = [
    {
      name: 'the list of packs, one just deleted',
      open: () =>
        classroom('', sayCount('packHidden', 2), async tab => {
          await tab.clickControl(sayCount('packHidden', 2))
          await tab.clickControl(say('packNew'))
          await until('the new pack', async () => (await tab.text()).includes(say('packEmpty')))
          await tab.clickControl(say('packDeletePack'))
          await until('the way back', async () => (await tab.text()).includes(say('optionsUndo')))
        }),
    },
    { name: 'a pack', open: () => classroom('#pack/civics-7f3a', say('packHidesHint')) },
    {
      name: 'a term with something to mend in it',
      open: () =>
        classroom('#pack/civics-7f3a/zoning-board', say('packWhen'), async tab => {
          await tab.evaluate(() => {
            const box = document.querySelector<HTMLTextAreaElement>('#also')!
            box.value = 'the\nA controversial board'
            box.dispatchEvent(new Event('input', { bubbles: true }))
          })
          await until('the sentence', async () => (await tab.text()).includes(say('classroomDraft')))
        }),
    },
    {
      name: 'a table before it is imported',
      open: () =>
        classroom('#pack/civics-7f3a', say('packBringIn'), async tab => {
          await tab.evaluate(() => {
            const field = document.querySelector<HTMLInputElement>('input[type=file]')!
            const files = new DataTransfer()
            files.items.add(new File(['term,definition,period\ndam,A wall.,3\nthe,A word.,3'], 'unit 4.csv'))
            field.files = files.files
            field.dispatchEvent(new Event('change', { bubbles: true }))
          })
          await until('the preview', async () => (await tab.text()).includes(say('packChanges')))
          await tab.clickControl(say('packReplace'))
        }),
    },
    {
      name: 'an entry in the library that a pack hides',
      open: async () => {
        await classroom('', say('packLists')).then(([tab]) => tab.close())
        return [await own('src/library.html#local/city-council', say('packBringBack'))]
      },
    },
  ]
  const cards: readonly Surface[] = [
    { name: 'the card of a term', open: () => card(null), inPage: true },
    {
      name: 'the card with everything unfolded',
      open: () => card('CHNV parole', tab => tab.inCard(unfoldAll)),
      inPage: true,
    },
    { name: 'the card of a place in the law', open: () => card('Section 6103(i)(2)'), inPage: true },
    {
      name: 'the card of a term the reader knows',
      open: () => card(null, tab => tab.clickInCard(say('cardKnow'))),
      inPage: true,
    },
    { name: 'the card that only guesses', open: () => card('confidential'), inPage: true },
  ]

  beforeAll(async () => {
    build = await buildOpen(here().browser)
    session = await here().start({ extension: build.path })
    await (await session.firstRun()).close()
  })
  afterAll(async () => {
    await session?.close()
    build?.end()
  })
  const reset = () =>
    session.inExtension(async () => {
      await chrome.storage.local.clear()
      await chrome.storage.local.set({
        density: 'all',
        offSites: ['example.org'],
        known: [
          { key: 'courts/due-process', name: 'Due process' },
          { key: 'tax/irc-section-6103', name: 'IRC Section 6103' },
        ],
      })
    })

  describe('nothing is wrong with', () => {
    it.each(named([...pages, ...classrooms, ...cards]))('%s', async (_, { open, inPage = false }) => {
      await reset()
      const tabs = await open()
      const tab = tabs.at(-1)!
      const overflow = async () =>
        inPage ? await tab.inCard(cardOverflow) : await tab.evaluate(pageOverflow)
      try {
        await tab.page.bringToFront()
        for (const colorScheme of LOOKS) {
          await session.look({ colorScheme })
          await pause(100)
          await tab.load(axe)
          expect(await tab.evaluate(violations, RULES, inPage), colorScheme).toEqual([])
          // Where something scrolls or stands in the top layer, axe cannot tell what is behind the words.
          expect(inPage ? await tab.inCard(faint) : await tab.evaluate(faint, null), colorScheme).toEqual([])
        }
        await session.zoom(tab, 2)
        // The words grow, and those a card hangs on may leave the window.
        if (inPage) await tab.evaluate(showSelection)
        await pause(200)
        expect(await overflow(), 'at 200 %').toEqual([])
        await session.zoom(tab, 1)
        await tab.resize(320, 640)
        await pause(150)
        expect(await overflow(), 'at 320 pixels').toEqual([])
        await tab.evaluate(spaceText)
        await pause(150)
        expect(await overflow(), 'with more space in its text').toEqual([])
      } finally {
        await session.zoom(tab, 1)
        await session.look({ colorScheme: 'light' })
        for (const each of tabs.toReversed()) await each.close()
      }
    })

    it('but what is wrong is seen', async () => {
      const tab = await own('src/report.html', say('reportTitle'))
      await tab.evaluate(() => {
        document.body.innerHTML = '<img src="x.png"><button></button><p>Faint</p>'
        // By hand: the page's policy allows no style in it.
        const [faint] = document.getElementsByTagName('p')
        Object.assign(faint!.style, { color: '#ccc', background: '#ddd' })
      })
      await tab.load(axe)
      const found = await tab.evaluate(violations, RULES, false)
      await tab.evaluate(() => {
        const [faint] = document.getElementsByTagName('p')
        Object.assign(faint!.style, { width: '3000px' })
      })
      expect(await tab.evaluate(pageOverflow)).toContain('beyond the edge: <p> Faint')
      for (const rule of ['image-alt', 'button-name', 'color-contrast'])
        expect(found.map(line => line.split(':')[0])).toContain(rule)
      await tab.close()
    })
  })
}

/** Each violation as `rule: what to mend`, of the whole page or of our card in it. */
async function violations(options: RunOptions, inPage: boolean): Promise<string[]> {
  const { axe } = window as unknown as {
    axe: { run(context: unknown, options: RunOptions): Promise<AxeResults> }
  }
  const host = [...document.documentElement.children].find(({ shadowRoot }) => shadowRoot)
  if (inPage && !host) throw new Error('There is no card.')
  const found = await axe.run(inPage ? host : document, options)
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  )
}

/** Words with less than 4.5 to 1 between them and their ground: of a card, or without one of the page. */
function faint(card: ShadowRoot | null): string[] {
  const parts = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number)
  const luminance = (color: string) => {
    const [r = 0, g = 0, b = 0] = parts(color).map(part =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    )
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const groundOf = (element: Element | null): string => {
    if (element === null) return 'rgb(0, 0, 0)'
    const { backgroundColor } = getComputedStyle(element)
    return (parts(backgroundColor)[3] ?? 1) < 1 ? groundOf(element.parentElement) : backgroundColor
  }
  const roots = card
    ? [card]
    : [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])]
  return roots
    .flatMap(root => [...root.querySelectorAll<HTMLElement>(card ? '[role=dialog] *' : 'body *, .card *')])
    .filter(element => [...element.childNodes].some(node => node.nodeType === 3 && node.textContent?.trim()))
    .filter(element => element.checkVisibility())
    .flatMap(element => {
      const [ink, paper] = [getComputedStyle(element).color, groundOf(element)].map(luminance)
      const contrast = (Math.max(ink!, paper!) + 0.05) / (Math.min(ink!, paper!) + 0.05)
      return contrast < 4.5 ? [`${contrast.toFixed(1)}: ${element.innerText.slice(0, 40)}`] : []
    })
}

function unfoldAll(root: ShadowRoot): void {
  for (const details of root.querySelectorAll('details')) details.open = true
}

/** WCAG 1.4.12, in a page and in the open roots in it. */
function spaceText(): void {
  const css = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`
  const roots = [
    document,
    ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
  ]
  for (const root of roots) {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  }
}

/** What runs out of the window sideways, and words that are cut off. */
function pageOverflow(): string[] {
  const found: string[] = []
  const { scrollWidth } = document.documentElement
  if (scrollWidth > innerWidth) found.push(`${scrollWidth} wide in ${innerWidth}`)
  const elements = [...document.body.querySelectorAll('*')].flatMap(element => [
    element,
    ...(element.shadowRoot?.querySelectorAll('*') ?? []),
  ])
  for (const element of elements) {
    const { innerText, scrollWidth, clientWidth, scrollHeight, clientHeight } = element as HTMLElement
    if (!innerText?.trim() || clientWidth <= 1 || !element.checkVisibility()) continue
    const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(element)
    // Cut on purpose, and whole elsewhere: a gist in its card, a site's name in the address bar.
    if (textOverflow === 'ellipsis' || webkitLineClamp !== 'none') continue
    const wide = /hidden|clip/.test(overflowX) && scrollWidth > clientWidth + 1
    const high = /hidden|clip/.test(overflowY) && scrollHeight > clientHeight + 1
    if (wide || high)
      found.push(`cut: <${element.localName} class="${element.className}"> ${innerText.slice(0, 60)}`)
    const { right } = element.getBoundingClientRect()
    if (right > innerWidth + 1 && !element.closest('.sr'))
      found.push(`beyond the edge: <${element.localName}> ${innerText.slice(0, 60)}`)
  }
  return found
}

/** The same of a card. */
function cardOverflow(root: ShadowRoot): string[] {
  const card = root.querySelector<HTMLElement>('[role=dialog]')
  if (!card) return ['no card']
  const { left, right, top, bottom } = card.getBoundingClientRect()
  const found = left < 0 || right > innerWidth || top < 0 || bottom > innerHeight ? ['out of the window'] : []
  if (card.scrollWidth > card.clientWidth) found.push('scrolls sideways')
  for (const element of card.querySelectorAll<HTMLElement>('*')) {
    if (!element.innerText?.trim() || element.clientWidth <= 1 || !element.checkVisibility()) continue
    const box = element.getBoundingClientRect()
    const { overflowX, overflowY } = getComputedStyle(element)
    const cut =
      (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1)
    if (box.right > right + 1 || cut) found.push(`<${element.localName}> ${element.innerText.slice(0, 60)}`)
  }
  return found
}

function showSelection(): void {
  getSelection()?.focusNode?.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
}

/** Selects the first place with this text. */
function selectText(text: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const start = node.data.indexOf(text)
    if (start < 0) continue
    getSelection()?.setBaseAndExtent(node, start, node, start + text.length)
    node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
    return
  }
}
