/** `npm run shots`: a picture of everything a reader may meet, in both browsers, into dist/shots. */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Assignment } from '../classroom/assignment.ts'
import { linkOf } from '../classroom/assignment-link.ts'
import { type PackFile, packFile } from '../classroom/pack-file.ts'
import { type BrowserName, browserNames, findOrInstall, thisMachine, title } from './browsers.ts'
import { build, root } from './built.ts'
import { askReport } from './drive/report.ts'
import { type Look, type Session, type Start, start } from './drive/session.ts'
import type { Tab } from './drive/tab.ts'
import { pause, until } from './drive/wait.ts'
import { type Served, serve } from './serve.ts'
import { run } from './trouble.ts'

const folder = join(root, 'dist', 'shots')
const DEMO = '/assets/demo/article.html'
const looks: readonly [name: string, look: Look][] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced', { forcedColors: true }],
]

/** One card of a name, one of a place in the law. */
const cards: readonly [name: string, term: string][] = [
  ['parole', 'CHNV parole'],
  ['citation', 'Section 6103(i)(2)'],
]

/** Our own pages, each with what is there once it has been drawn. */
const pages: readonly [name: string, path: string, drawn: string][] = [
  ['welcome', 'src/welcome.html', '.example'],
  ['options', 'src/options.html', '#data'],
  ['library', 'src/library.html', '.terms'],
  ['library-search', 'src/library.html?search=parol', '.terms'],
  ['library-entry', 'src/library.html#immigration/chnv-parole', '.sources'],
  ['report', 'src/report.html', '#preview'],
]

/** A teacher's pack. */
const CIVICS: PackFile = {
  id: 'civics-7f3a',
  title: 'Civics, period 3',
  by: 'Ms. Rivera',
  note: '',
  hides: ['local/city-council'],
  entries: [
    {
      id: 'zoning-board',
      headword: 'zoning board',
      also: ['board of zoning appeals'],
      exactly: [],
      needsClues: ['the board'],
      informal: [],
      clues: ['variance', 'zoning'],
      unless: ['school board'],
      gist: 'A town group that decides who may build what, and where.',
      explanation: ['Its members are neighbors, not judges. They meet in public, and anyone may speak.'],
      notTheSameAs: ['A school board runs schools.'],
      timeline: [],
      sources: [{ title: 'Town code', address: 'https://example.gov/code' }],
      replaces: 'local/zoning',
      changes: 'slow',
      reviewed: '2026-11-22',
    },
    {
      id: 'variance',
      headword: 'variance',
      also: [],
      exactly: [],
      needsClues: [],
      informal: [],
      clues: [],
      unless: [],
      gist: 'Leave to build what the rules forbid.',
      explanation: [],
      notTheSameAs: [],
      timeline: [],
      sources: [],
      replaces: null,
      changes: 'slow',
      reviewed: '2026-11-22',
    },
  ],
}

const nothing = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Tides</title><link rel="icon" href="data:,">
<meta property="og:type" content="article"><body style="font: 1.2rem/1.6 Georgia, serif; max-width: 36rem; margin: 3rem auto">
<article><h1>High water at noon</h1>${'<p>The tide comes in twice a day, and the harbor empties after it. Boats wait, and so do the gulls on the wall.</p>'.repeat(4)}</article>`

await run(async () => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const machine = await thisMachine()
  const site = await serve(root, { pages: new Map([['/nothing.html', nothing]]) })
  let pictures = 0
  try {
    for (const browser of browserNames) {
      const program = await findOrInstall(browser, machine, line => console.log(line))
      const extension = await build(browser)
      console.log(`Taking pictures in ${title(browser)}.`)
      const usual = { browser, program, extension, headless: true, viewport: { width: 1280, height: 800 } }
      const scenes: readonly [scene: Scene, how: Pick<Start, 'access' | 'language'>][] = [
        [inArticles, { access: 'all' }],
        [inOurPages, { access: 'all' }],
        [inMaking, { access: 'all' }],
        [inClassroom, { access: 'all' }],
        [inClassroom, { access: 'all', language: 'es' }],
        [atSchool, { access: 'all' }],
        [atSchool, { access: 'all', language: 'es' }],
        [inSpanish, { access: 'all', language: 'es' }],
        [justInstalled, { access: 'none' }],
      ]
      for (const [scene, how] of scenes) {
        const session = await start({ ...usual, ...how })
        const take: Take = async (what, name) => {
          await what.picture({ file: join(folder, `${name}-${browser}.png`) })
          pictures++
        }
        try {
          await scene({ browser, session, site, take })
        } finally {
          await session.close()
        }
      }
    }
  } finally {
    await site.close()
  }
  console.log(`${pictures} pictures in ${folder}`)
})

type Take = (what: { picture(options: { file?: string }): Promise<unknown> }, name: string) => Promise<void>
interface Stage {
  readonly browser: BrowserName
  readonly session: Session
  readonly site: Served
  readonly take: Take
}
type Scene = (stage: Stage) => Promise<void>

async function openDemo({ session, site }: Stage): Promise<Tab> {
  const tab = await session.open(site.origin + DEMO)
  await until('the article read', () => askReport(session, tab, 'report'))
  await askReport(session, tab, 'readAnyway')
  await tab.linesOf('CHNV parole')
  return tab
}

/** Marks and cards, the popup and the panel, of a reader who has let it read everywhere. */
async function inArticles(stage: Stage): Promise<void> {
  const { session, site, take } = stage
  await (await session.firstRun()).close()
  const tab = await openDemo(stage)
  for (const [name, look] of looks) {
    await session.look(look)
    await tab.movePointer(4, 4)
    await pause(500)
    await take(tab, `article-${name}`)
    for (const [card, term] of cards) {
      await showCard(tab, term)
      await take(tab, `card-${card}-${name}`)
      await tab.press('Escape')
    }
    await select(tab, 'confidential')
    await session.pressKey('explain', tab)
    await tab.cardOpen()
    await take(tab, `card-guesses-${name}`)
    await tab.press('Escape')
    await tab.evaluate(() => getSelection()?.removeAllRanges())
  }
  await session.look({ colorScheme: 'light' })
  await showCard(tab, 'CHNV parole')
  await tab.press('Enter')
  await tab.inCard(root => root.querySelector<HTMLElement>('summary')?.click())
  await pause(200)
  await take(tab, 'card-history-light')
  await tab.inCard(root => root.querySelector<HTMLElement>('.own button')?.click())
  await tab.inCard(root => root.querySelector('.own')?.scrollIntoView({ block: 'end' }))
  await pause(200)
  await take(tab, 'card-known-light')
  await tab.inCard(root => root.querySelector<HTMLElement>('.own button')?.click())
  await tab.press('Escape')
  for (const style of ['line', 'tint'] as const) {
    await session.inExtension(markStyle => chrome.storage.local.set({ markStyle }), style)
    await tab.page.bringToFront()
    await tab.movePointer(4, 4)
    await pause(500)
    await take(tab, `article-${style}`)
  }
  await session.inExtension(() => chrome.storage.local.remove('markStyle'))

  const popup = await session.pressToolbarButton(tab)
  await until('the popup’s list', () => popup.evaluate(() => document.querySelector('.terms li') !== null))
  await pause(200)
  await take(popup, 'popup-article')
  await popup.close()
  // In a tab of its own it can be seen in every look.
  const inTab = await session.openOwn('src/popup.html', tab)
  await until('the popup’s list', () => inTab.evaluate(() => document.querySelector('.terms li') !== null))
  await inTab.resize(320, 640)
  await inEachLook(session, look => take(inTab, `popup-${look}`))
  await inTab.close()
  await tab.page.bringToFront()
  const panel = await session.openOwn('src/panel.html', tab)
  await until('the panel’s list', () => panel.evaluate(() => document.querySelector('#terms') !== null))
  await panel.resize(380, 900)
  await inEachLook(session, look => take(panel, `panel-${look}`))
  await panel.evaluate(() => document.querySelector<HTMLElement>('.head')?.click())
  await pause(300)
  await inEachLook(session, look => take(panel, `panel-card-${look}`))
  await panel.resize(320, 900)
  await take(panel, 'panel-320')
  await panel.evaluate(() => document.querySelector<HTMLElement>('.head')?.click())
  await panel.evaluate(() => document.querySelector('#updates')?.scrollIntoView())
  await take(panel, 'panel-updates')
  await panel.close()
  const empty = await session.open(`${site.origin}/nothing.html`)
  await until('the page read', () => askReport(session, empty, 'report'))
  const second = await session.pressToolbarButton(empty)
  await pause(500)
  await take(second, 'popup-nothing')
  await second.close()
  await empty.close()

  await session.zoom(tab, 2)
  await showCard(tab, 'CHNV parole')
  await take(tab, 'card-zoomed')
  await session.zoom(tab, 1)
  await tab.close()

  const narrow = await openDemo(stage)
  await narrow.resize(320, 640)
  for (const [name, look] of looks) {
    await session.look(look)
    await narrow.tap((await narrow.linesOf('CHNV parole'))[0]!)
    await narrow.cardOpen('CHNV parole')
    await take(narrow, `card-320-${name}`)
    await narrow.press('Escape')
  }
  await narrow.close()
}

/** Our own pages in every look, and narrow. */
async function inOurPages({ session, take }: Stage): Promise<void> {
  await (await session.firstRun()).close()
  await session.inExtension(() =>
    chrome.storage.local.set({
      known: [
        { key: 'courts/due-process', name: 'Due process' },
        { key: 'tax/irc-section-6103', name: 'IRC Section 6103' },
      ],
      offSites: ['example.org'],
    }),
  )
  for (const [name, path, drawn] of pages) {
    const tab = await openPage(session, path, drawn)
    await inEachLook(session, look => take(tab, `${name}-${look}`))
    await tab.resize(320, 800)
    await pause(200)
    await take(tab, `${name}-320`)
    if (name === 'options') {
      await tab.resize(1280, 800)
      await tab.evaluate(() =>
        document.querySelector<HTMLElement>('#data ~ .acts > button:last-child')?.click(),
      )
      await tab.evaluate(() => scrollTo(0, document.body.scrollHeight))
      await pause(200)
      await take(tab, 'options-end')
    }
    await tab.close()
  }
}

/** What a student was given: offered, on the desk, done, and as it is handed in. */
async function atSchool(stage: Stage): Promise<void> {
  const { session, site, take } = stage
  await (await session.firstRun()).close()
  const locale = await session.inExtension(() => chrome.i18n.getMessage('locale'))
  const suffix = locale === 'en' ? '' : `-${locale}`
  const assignment = assignmentOn(site.origin + DEMO)
  const link = linkOf(assignment)
  if (typeof link !== 'string') throw new Error(link.say)
  const tab = await session.open(link)
  await until('the article read', () => askReport(session, tab, 'report'))
  const popup = await session.pressToolbarButton(tab)
  const isThere = (name: string) => document.querySelector(name) !== null
  await until('the offer', () => popup.evaluate(isThere, '.offered'))
  await pause(200)
  await take(popup, `popup-assignment${suffix}`)
  await popup.close()
  await tab.page.bringToFront()
  const panel = await session.openOwn('src/panel.html', tab)
  await until('the offer', () => panel.evaluate(isThere, '.offered'))
  await panel.resize(380, 900)
  await take(panel, `assignment-offered${suffix}`)
  await panel.evaluate(() => document.querySelector<HTMLElement>('.offered .main')?.click())
  await until('the desk', () => panel.evaluate(isThere, '.desk textarea'))
  await pause(600)
  await panel.resize(380, 1700)
  await inEachLook(session, look => take(panel, `desk-${look}${suffix}`))
  await panel.evaluate(() => {
    const guess = document.querySelector<HTMLTextAreaElement>('.guess textarea')!
    guess.value = 'Letting somebody out of prison early?'
    guess.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await panel.evaluate(() => document.querySelector<HTMLElement>('.guess .main')?.click())
  await panel.evaluate(() => {
    const answer = document.querySelector<HTMLTextAreaElement>('#question-0')!
    answer.value = 'The two agencies do,\nif the judge lets them.'
    answer.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await pause(700)
  await inEachLook(session, look => take(panel, `desk-done-${look}${suffix}`))
  await panel.resize(320, 1900)
  await pause(200)
  await take(panel, `desk-320${suffix}`)
  await panel.close()
  const sheet = await session.openOwn(`src/handin.html#${assignment.id}`)
  await until('the sheet', () => sheet.evaluate(isThere, '.sheet'))
  await inEachLook(session, look => take(sheet, `handin-${look}${suffix}`))
  await sheet.resize(320, 900)
  await take(sheet, `handin-320${suffix}`)
  await sheet.close()
  await tab.close()
}

/** Called before all of this file has been run, so no constant. */
function assignmentOn(address: string): Assignment {
  return {
    id: 'tax-files-3a1b2c',
    title: 'Who may see a tax file?',
    by: 'Ms. Rivera',
    made: '2026-11-22',
    article: { address, title: 'Agencies near a deal on tax files' },
    note: 'Read it twice.\n\nThe second time, stop at each term.',
    terms: [
      { entry: 'immigration/chnv-parole', note: 'We met it in March.', guessFirst: true },
      { entry: 'tax/irc-section-6103', note: '', guessFirst: false },
      {
        own: {
          headword: 'notice',
          names: [],
          gist: 'A paper that tells the court something.',
          explanation: '',
        },
        note: '',
        guessFirst: false,
      },
    ],
    questions: [
      { kind: 'open', ask: 'Who decides, and how?' },
      { kind: 'choice', ask: 'Would you allow it?', options: ['Yes', 'No', 'It depends'], right: null },
    ],
  }
}

/** A teacher's packs: their list, one of them, a term in every look, and a table on its way in. */
async function inClassroom({ session, take }: Stage): Promise<void> {
  await (await session.firstRun()).close()
  const locale = await session.inExtension(() => chrome.i18n.getMessage('locale'))
  const suffix = locale === 'en' ? '' : `-${locale}`
  await session.inExtension(
    (pack, other) =>
      chrome.storage.local.set({
        'pack:civics-7f3a': pack,
        'pack:civics-8b4': other,
        packs: [
          { id: 'civics-7f3a', on: true },
          { id: 'civics-8b4', on: false },
        ],
      }),
    packFile(CIVICS),
    packFile({ ...CIVICS, id: 'civics-8b4', title: 'Civics, period 4', hides: [] }),
  )
  const tab = await openPage(session, 'src/classroom.html', '.packs details')
  await tab.evaluate(() => document.querySelector<HTMLElement>('.packs summary')?.click())
  const shots = async (name: string, height: number): Promise<void> => {
    await tab.resize(1280, height)
    await inEachLook(session, look => take(tab, `${name}-${look}${suffix}`))
    await tab.resize(320, height)
    await pause(200)
    await take(tab, `${name}-320${suffix}`)
    await tab.resize(1280, 800)
  }
  const go = async (place: string, drawn: string): Promise<void> => {
    await tab.evaluate(place => {
      location.hash = place
    }, place)
    await until(`${place} drawn`, () => tab.evaluate(drawn => document.querySelector(drawn) !== null, drawn))
    await pause(500)
  }
  await shots('classroom', 800)
  await go('#pack/civics-7f3a', '.entries li')
  await shots('classroom-pack', 1000)
  await go('#pack/civics-7f3a/zoning-board', '.tried mark')
  await shots('classroom-term', 1600)
  await tab.evaluate(() => {
    const box = document.querySelector<HTMLTextAreaElement>('#also')!
    box.value += '\nthe'
    box.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await until('what is to be mended', () => tab.evaluate(() => document.querySelector('.mend') !== null))
  await shots('classroom-mend', 1600)
  await go('#packs', '.packs')
  await tab.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('input[type=file]')!
    const files = new DataTransfer()
    const table =
      'Word;Meaning;Period\nvariance;An exception to the building rules.;3\nlevee;A wall against water.;3\nthe;;3'
    files.items.add(new File([table], 'unit 4.csv'))
    field.files = files.files
    field.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await until('the preview', () => tab.evaluate(() => document.querySelector('.changes') !== null))
  await tab.page.select('#into', 'civics-7f3a')
  await shots('classroom-import', 1100)
  await tab.close()
}

/** An assignment from its form to paper, and its list. */
async function inMaking(stage: Stage): Promise<void> {
  const { browser, session, take } = stage
  await (await session.firstRun()).close()
  const article = await openDemo(stage)
  const panel = await session.openOwn('src/panel.html', article)
  const there = (what: string): Promise<unknown> =>
    until(what, () => panel.evaluate(what => document.querySelector(what) !== null, what))
  const press = (what: string): Promise<void> =>
    panel.evaluate(what => document.querySelector<HTMLElement>(what)?.click(), what)
  const type = (id: string, text: string): Promise<void> =>
    panel.evaluate(
      (id, text) => {
        const field = document.getElementById(id) as HTMLInputElement
        field.value = text
        field.dispatchEvent(new Event('input', { bubbles: true }))
      },
      id,
      text,
    )
  await there('#make')
  await press('#make')
  await there('.making')
  await type('make-by', 'Ms. Rivera')
  await type('make-note', 'Read the words first. Then read the article twice.')
  await press('#make-add-own')
  await there('#make-own-0-gist')
  await type('make-own-0-headword', 'notice')
  await type('make-own-0-gist', 'What an agency prints before it acts.')
  await press('#make-add-open + button')
  await there('#make-question-0-ask')
  await type('make-question-0-ask', 'Who may see a tax return?')
  await type('make-question-0-option-0', 'Anyone')
  await type('make-question-0-option-1', 'Those the law names')
  await press('#make-add-open')
  await there('#make-question-1-ask')
  await type('make-question-1-ask', 'What would you ask the judge?')
  await panel.resize(380, 900)
  await pause(1000)
  await panel.evaluate(() => scrollTo(0, 0))
  await inEachLook(session, look => take(panel, `making-${look}`))
  await panel.evaluate(() => document.querySelector('#make-own')?.scrollIntoView())
  await inEachLook(session, look => take(panel, `making-own-${look}`))
  await press('.making button.main')
  await there('.made')
  await press('.share [aria-expanded]')
  await pause(200)
  await inEachLook(session, look => take(panel, `made-${look}`))
  const id = await session.inExtension(async () => {
    const { assignments } = await chrome.storage.local.get('assignments')
    return (assignments as { id: string }[])[0]!.id
  })
  for (const sheet of ['handout', 'vocabulary', 'matching', 'fill-in', 'answers', 'board']) {
    const paper = await openPage(session, `src/paper.html#${id}/${sheet}`, 'main')
    await paper.resize(1000, 1100)
    await pause(200)
    await take(paper, `paper-${sheet}`)
    if (browser === 'chromium' && sheet !== 'board')
      await paper.page.pdf({ path: join(folder, `paper-${sheet}.pdf`), format: 'letter' })
    await paper.close()
  }
  const list = await openPage(session, 'src/classroom.html#assignments', '.assignment')
  await list.evaluate(() => document.querySelector<HTMLElement>('.assignment [aria-expanded]')?.click())
  await pause(300)
  await inEachLook(session, look => take(list, `assignments-${look}`))
  await list.close()
  await panel.close()
  await article.close()
}

/** The same in the interface's other language. */
async function inSpanish(stage: Stage): Promise<void> {
  const { session, take } = stage
  await (await session.firstRun()).close()
  await session.look({ colorScheme: 'light' })
  for (const [name, path, drawn] of pages) {
    const tab = await openPage(session, path, drawn)
    await pause(200)
    await take(tab, `${name}-es`)
    await tab.close()
  }
  const tab = await openDemo(stage)
  await showCard(tab, 'CHNV parole')
  await take(tab, 'card-parole-es')
  await tab.press('Escape')
  const popup = await session.pressToolbarButton(tab)
  await until('the popup’s list', () => popup.evaluate(() => document.querySelector('.terms li') !== null))
  await pause(200)
  await take(popup, 'popup-es')
  await popup.close()
  const panel = await session.openOwn('src/panel.html', tab)
  await until('the panel’s list', () => panel.evaluate(() => document.querySelector('#terms') !== null))
  await panel.resize(380, 900)
  await panel.evaluate(() => document.querySelector<HTMLElement>('.head')?.click())
  await pause(300)
  await take(panel, 'panel-es')
  await panel.close()
  await tab.close()
}

/** What a reader meets right after the installation: the popup over a page that nothing may read yet. */
async function justInstalled({ session, site, take }: Stage): Promise<void> {
  await session.firstRun()
  await session.look({ colorScheme: 'light' })
  const tab = await session.open(site.origin + DEMO)
  const popup = await session.pressToolbarButton(tab)
  await pause(700)
  await take(popup, 'popup-no-access')
  await popup.close()
}

/** Opens one of our own pages; the report with a mistake to tell of. */
async function openPage(session: Session, path: string, drawn: string): Promise<Tab> {
  await session.inExtension(() =>
    chrome.storage.session.set({
      mistake: {
        key: 'immigration/chnv-parole',
        headword: 'CHNV parole',
        passage: 'The administration ended the CHNV parole program. Courts were asked to look at it.',
        mention: { start: 29, end: 40 },
      },
    }),
  )
  const tab = await session.openOwn(path)
  await until(`${path} drawn`, () => tab.evaluate(drawn => document.querySelector(drawn) !== null, drawn))
  return tab
}

async function inEachLook(session: Session, take: (name: string) => Promise<void>): Promise<void> {
  for (const [name, look] of looks) {
    await session.look(look)
    await pause(200)
    await take(name)
  }
  await session.look({ colorScheme: 'light' })
  await pause(100)
}

async function showCard(tab: Tab, term: string): Promise<void> {
  await tab.movePointer(4, 4)
  await tab.pointAtMark(term)
  await tab.cardOpen()
}

/** Selects the first place with this text, in the middle of the window. */
async function select(tab: Tab, text: string): Promise<void> {
  await tab.linesOf(text)
  await tab.evaluate(text => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode as Text
      const start = node.data.indexOf(text)
      if (start < 0) continue
      getSelection()?.setBaseAndExtent(node, start, node, start + text.length)
      return
    }
  }, text)
}
