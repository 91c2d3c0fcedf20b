/** What the browser tests share: a site to read, a browser with the extension on, and one without. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserName, findOrInstall, thisMachine } from '../../src/cli/browsers.ts'
import { distOf, root } from '../../src/cli/built.ts'
import { askReport } from '../../src/cli/drive/report.ts'
import { type Session, type Start, start } from '../../src/cli/drive/session.ts'
import type { Tab } from '../../src/cli/drive/tab.ts'
import { until } from '../../src/cli/drive/wait.ts'
import { type Served, serve } from '../../src/cli/serve.ts'
import type { PageReport, PageTerm } from '../../src/glossary/page-report.ts'
import { made } from './made-pages.ts'
import { oddPages, pathOf } from './odd-pages.ts'

/** Our highlight's name in a page's registry. */
export const MARKS = 'context-note'

/** The five shapes of page, and the demo. */
export const fixtures = ['plain', 'rerender', 'infinite', 'shadow', 'csp'] as const
export const DEMO = '/assets/demo/article.html'
export const fixture = (name: (typeof fixtures)[number]) => `/tests/pages/${name}/page.html`
export const pages = [DEMO, ...fixtures.map(fixture)]

export interface World {
  readonly browser: BrowserName
  readonly site: Served
  /** All sites granted. */
  readonly session: Session
  /** The same browser without the extension. */
  readonly bare: Session
  /** Starts one more; the test must close it. */
  start(options: Partial<Start>): Promise<Session>
  /** Opens a page of the site and waits until our script has read it. */
  read(path: string): Promise<Tab>
  /** Opens the demo where it says “CHNV parole”, and waits until that is marked. */
  readDemo(): Promise<Tab>
  report(tab: Tab): Promise<PageReport>
  /** The terms that are marked, in reading order. */
  marked(tab: Tab): Promise<readonly PageTerm[]>
  close(): Promise<void>
}

export async function world(browser: BrowserName): Promise<World> {
  const program = await findOrInstall(browser, await thisMachine(), console.log)
  const site = await serve(root, {
    pages: new Map([...made, ...oddPages.map(odd => [pathOf(odd), odd.html] as const)]),
    headers: path => oddPages.find(odd => pathOf(odd) === path)?.headers ?? {},
  })
  const startWith = (options: Partial<Start>) =>
    start({
      browser,
      program,
      extension: distOf(browser),
      access: 'all',
      headless: true,
      viewport: { width: 1000, height: 700 },
      look: { colorScheme: 'light' },
      proxy: site.origin,
      ...options,
    })
  const session = await startWith({})
  await (await session.firstRun()).close()
  // What a page finds is looked at whole; how much of it is marked has its own tests.
  await session.inExtension(() => chrome.storage.local.set({ density: 'all' }))
  const bare = await startWith({ extension: null })
  const report = async (tab: Tab) => {
    const told = await askReport(session, tab, 'readAnyway')
    if (told === null) throw new Error('None of ours is in the page.')
    return told
  }
  const read = async (path: string) => {
    const tab = await session.open(site.origin + path)
    await until('our script in the page', () => askReport(session, tab, 'report'))
    await report(tab)
    return tab
  }
  return {
    browser,
    site,
    session,
    bare,
    start: startWith,
    read,
    async readDemo() {
      const tab = await read(DEMO)
      await tab.linesOf('CHNV parole')
      await marksWhen(tab, 'CHNV parole marked', texts => texts.includes('CHNV parole'))
      return tab
    },
    report,
    marked: async tab => (await report(tab)).terms.filter(({ marked }) => marked),
    async close() {
      await Promise.all([session.close(), bare.close()])
      await site.close()
    },
  }
}

/** The surfaces that `mentions.txt` (or another list beside it) expects, each with its entry. */
export function expected(
  name: (typeof fixtures)[number],
  list = 'mentions.txt',
): { surface: string; entry: string }[] {
  return readFileSync(join(root, 'tests', 'pages', name, list), 'utf8')
    .split('\n')
    .filter(line => line.includes('\t'))
    .map(line => {
      const [surface = '', entry = ''] = line.split('\t')
      return { surface, entry }
    })
}

/** Those of the wanted surfaces that are missing, or stand out of order, among those found. */
export function missing(wanted: readonly string[], found: readonly string[]): string[] {
  let at = 0
  return wanted.filter(surface => {
    const next = found.indexOf(surface, at)
    if (next >= 0) at = next + 1
    return next < 0
  })
}

/** The headword of an entry, as its file has it and as the card prints it: with a capital. */
export function headword(entry: string): string {
  const text = readFileSync(join(root, 'assets', 'glossary', `${entry}.md`), 'utf8')
  const found = text.match(/^entry: (.+)$/m)?.[1]
  if (found === undefined) throw new Error(`${entry} has no headword.`)
  return found.trim().replace(/^./, first => first.toUpperCase())
}

/** Waits until the marks that are painted satisfy `fine`. */
export const marksWhen = (
  tab: Tab,
  what: string,
  fine: (texts: readonly string[]) => boolean,
): Promise<readonly string[]> =>
  until(what, async () => {
    const texts = (await tab.marks(MARKS)).map(({ text }) => text)
    return fine(texts) ? texts : null
  })

/** What went wrong in a tab; but an icon that is missing or forbidden is the page's affair, and told once a session. */
export const complaints = (tab: Tab): string[] =>
  tab.errors.filter(line => !/favicon|404 \(Not Found\)/.test(line))
