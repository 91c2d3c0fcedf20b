/** `npm run shots`: a picture of everything a reader may meet, in both browsers, into dist/shots. */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserName, browserNames, findOrInstall, thisMachine, title } from './browsers.ts'
import { build, root } from './built.ts'
import { askReport } from './drive/report.ts'
import { type Look, type Session, start } from './drive/session.ts'
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
      for (const access of ['all', 'none'] as const) {
        const viewport = { width: 1280, height: 800 }
        const session = await start({ browser, program, extension, access, headless: true, viewport })
        try {
          pictures += await (access === 'all' ? granted : installed)({ browser, session, site })
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

interface Scene {
  readonly browser: BrowserName
  readonly session: Session
  readonly site: Served
}

/** What a reader meets who has let it read everywhere. Returns how many pictures were taken. */
async function granted({ browser, session, site }: Scene): Promise<number> {
  let taken = 0
  const take = async (what: { picture(options: { file?: string }): Promise<unknown> }, name: string) => {
    await what.picture({ file: join(folder, `${name}-${browser}.png`) })
    taken++
  }
  const first = await session.firstRun()
  await until('the first-run page', () => first.text())
  for (const [name, look] of looks) {
    await session.look(look)
    await pause(200)
    await take(first, `welcome-${name}`)
  }
  await session.look({ colorScheme: 'light' })
  await first.resize(320, 800)
  await take(first, 'welcome-320')
  await first.close()

  const demo = async () => {
    const tab = await session.open(site.origin + DEMO)
    await until('the article read', () => askReport(session, tab, 'report'))
    await askReport(session, tab, 'readAnyway')
    return tab
  }
  const tab = await demo()
  await tab.linesOf('CHNV parole')
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
  }
  await session.look({ colorScheme: 'light' })
  await showCard(tab, 'CHNV parole')
  await tab.press('Enter')
  await tab.inCard(root => root.querySelector<HTMLElement>('summary')?.click())
  await pause(200)
  await take(tab, 'card-history-light')
  await tab.press('Escape')

  const popup = await session.pressToolbarButton(tab)
  await until('the popup’s list', () => popup.evaluate(() => document.querySelector('.terms li') !== null))
  await pause(200)
  await take(popup, 'popup-article')
  await popup.close()
  const panel = await session.openOwn('src/panel.html', tab)
  await until('the panel’s list', () => panel.evaluate(() => document.querySelector('#terms') !== null))
  for (const [name, look] of looks) {
    await session.look(look)
    await panel.resize(380, 900)
    await pause(200)
    await take(panel, `panel-${name}`)
  }
  await session.look({ colorScheme: 'light' })
  await panel.evaluate(() => document.querySelector<HTMLElement>('.head')?.click())
  await pause(300)
  await take(panel, 'panel-card')
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

  const narrow = await demo()
  await narrow.resize(320, 640)
  for (const [name, look] of looks) {
    await session.look(look)
    await narrow.tap((await narrow.linesOf('CHNV parole'))[0]!)
    await narrow.cardOpen('CHNV parole')
    await take(narrow, `card-320-${name}`)
    await narrow.press('Escape')
  }
  await narrow.close()
  return taken
}

/** What a reader meets right after the installation: the popup over a page that nothing may read yet. */
async function installed({ browser, session, site }: Scene): Promise<number> {
  await session.firstRun()
  await session.look({ colorScheme: 'light' })
  const tab = await session.open(site.origin + DEMO)
  const popup = await session.pressToolbarButton(tab)
  await pause(700)
  await popup.picture({ file: join(folder, `popup-no-access-${browser}.png`) })
  await popup.close()
  return 1
}

async function showCard(tab: Tab, term: string): Promise<void> {
  await tab.movePointer(4, 4)
  await tab.pointAtMark(term)
  await tab.cardOpen()
}
