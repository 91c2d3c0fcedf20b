/** `npm start`: a page with the extension on. In a window where there is one, else told in words and a picture. */
import { mkdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type BrowserName, browserNames, findBrowser, findOrInstall, thisMachine, title } from './browsers.ts'
import { build, root } from './built.ts'
import type { Mark } from './drive/in-page.ts'
import { askReport } from './drive/report.ts'
import { type Session, start } from './drive/session.ts'
import type { Tab } from './drive/tab.ts'
import { until } from './drive/wait.ts'
import { type Served, serve } from './serve.ts'
import { run, Trouble } from './trouble.ts'
import { type Wanted, wanted } from './wanted.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

await run(async () => {
  const want = wanted(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd())
  const { name, program } = await browserFor(want)
  say(`Building the extension for ${title(name)}.`)
  const extension = await build(name)
  const { address, served } = await addressOf(want)
  const headless = !hasDisplay()
  try {
    // The profile is thrown away with the browser, so every site may be granted.
    const viewport = headless ? { width: 1280, height: 800 } : null
    const session = await start({ browser: name, program, extension, access: 'all', headless, viewport })
    try {
      await session.firstRun()
      const tab = await session.open(address).catch(error => {
        throw new Trouble(`“${address}” cannot be reached: ${reason(error)}.`)
      })
      await tab.page.bringToFront()
      if (headless) await tell(session, tab)
      else {
        await session.closeBlank()
        say(`${title(name)} shows ${address} with Newsgloss on: rest the pointer on a dotted underline.`)
        say('Close the window, or press Ctrl-C here, to end.')
        await session.gone
      }
    } finally {
      await session.close()
    }
  } finally {
    await served?.close()
  }
})

/** Chromium if it is here, else Firefox if it is, else whichever can be installed. */
async function browserFor({ browser }: Wanted): Promise<{ name: BrowserName; program: string }> {
  const machine = await thisMachine()
  for (const name of browser === null ? browserNames : []) {
    const program = await findBrowser(name, machine)
    if (program !== null) return { name, program }
  }
  const name = browser ?? 'chromium'
  return { name, program: await findOrInstall(name, machine, say) }
}

/** Files are served as a site: an extension reads no page opened from the disk. */
async function addressOf({ page }: Wanted): Promise<{ address: string; served: Served | null }> {
  if (page !== null && 'address' in page) return { address: page.address, served: null }
  const file = page?.file ?? join(root, 'assets', 'demo', 'article.html')
  const served = await serve(dirname(file))
  return { address: `${served.origin}/${encodeURIComponent(basename(file))}`, served }
}

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** Prints the terms found, and saves a picture of the first one's card. */
async function tell(session: Session, tab: Tab): Promise<void> {
  const before = await until('the page read', () => askReport(session, tab, 'report'), 15_000).catch(
    () => null,
  )
  if (before === null) throw new Trouble('The page cannot be read: no extension may touch it.')
  if (before.state === 'dormant')
    say('The page does not say that it is an article; it is read as if the toolbar button had been used.')
  const read = (await askReport(session, tab, 'readAnyway')) ?? before
  const width = Math.max(0, ...read.terms.map(({ surface }) => surface.length))
  for (const { surface, headword, marked } of read.terms)
    say(`  ${marked ? '●' : '○'} ${surface.padEnd(width)}  →  ${headword}`)
  mkdirSync(join(root, 'dist'), { recursive: true })
  const picture = join(root, 'dist', 'start.png')
  if (read.terms.length === 0) {
    await tab.picture({ file: picture })
    say(`No terms were found. Picture of the page: ${picture}`)
    return
  }
  const mark = await until('a mark in the window', async () => firstOf(await tab.marks()))
  await tab.pointAtMark(mark.text)
  const card = await tab.cardOpen()
  await tab.picture({ file: picture })
  say(
    `${read.terms.length} terms found, ${read.terms.filter(({ marked }) => marked).length} marked (●), in ${session.version}. The card of “${mark.text}” says: ${card.headword}.`,
  )
  say(`Picture: ${picture}`)
}

/** The drawn mark that a reader meets first. */
function firstOf(marks: readonly Mark[]): Mark | null {
  const top = (mark: Mark) => mark.boxes[0]?.y ?? Number.POSITIVE_INFINITY
  const left = (mark: Mark) => mark.boxes[0]?.x ?? 0
  const [first] = [...marks].sort((a, b) => top(a) - top(b) || left(a) - left(b))
  return first?.boxes[0] ? first : null
}

/** The browser's own word for what went wrong, without its codes' prefixes. */
function reason(error: unknown): string {
  const said = String((error as Error).message ?? error)
  const code = said.match(/(?:net::ERR_|NS_ERROR_)([A-Z_]+)/)?.[1]
  if (code) return code.toLowerCase().replaceAll('_', ' ')
  return said.match(/\bError: (\w+)/)?.[1] ?? said.split('\n')[0] ?? said
}
