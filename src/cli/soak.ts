/** `npm run soak`: whether it lasts. Hours of reading in minutes, in both browsers, and inputs that nobody would write. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { serveMade } from './bench/site.ts'
import { buildApart, readTerms } from './bench/subject.ts'
import { type BrowserName, findOrInstall, thisMachine, title } from './browsers.ts'
import { root } from './built.ts'
import { temporaryFolder } from './drive/lifetime.ts'
import { type Session, start } from './drive/session.ts'
import { endure } from './soak/endure.ts'
import { type Finding, line, table } from './soak/finding.ts'
import { fuzzEach } from './soak/fuzzing.ts'
import { restlessPages } from './soak/restless.ts'
import { run, Trouble } from './trouble.ts'

const USAGE = 'npm run -s soak -- [--minutes N] [--runs N] [--seed N]'

const FILE = join('docs', 'figures', 'soak.md')

/** So many changes of the page are asked for as 30 minutes of them. */
const MINUTES = 30
const RUNS = 100_000

interface Wanted {
  readonly minutes: number
  /** Inputs for each part that is fuzzed. */
  readonly runs: number
  readonly seed: number
}

function wanted(): Wanted {
  try {
    const { values } = parseArgs({
      options: {
        minutes: { type: 'string', default: `${MINUTES}` },
        runs: { type: 'string', default: `${RUNS}` },
        seed: { type: 'string', default: `${Date.now() % 2 ** 31}` },
      },
    })
    const [minutes, runs, seed] = [values.minutes, values.runs, values.seed].map(Number) as [
      number,
      number,
      number,
    ]
    if (!(minutes >= 3)) throw new Error('It takes three minutes at least: two until everything is loaded')
    if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed))
      throw new Error('Those are no numbers')
    return { minutes, runs, seed }
  } catch (error) {
    throw new Trouble(`${(error as Error).message.split('. ')[0]}. Write: ${USAGE}`)
  }
}

interface Setting {
  readonly browser: BrowserName
  readonly extension: string
  readonly origin: string
  readonly minutes: number
  readonly say: (line: string) => void
  /** Told the browser's version. */
  readonly met: (version: string) => void
}

/** A browser that is gone is the worst of findings. */
async function* inBrowser({
  browser,
  extension,
  origin,
  minutes,
  say,
  met,
}: Setting): AsyncGenerator<Finding> {
  const program = await findOrInstall(browser, await thisMachine(), say)
  const startWith = (extension: string | null): Promise<Session> =>
    start({
      browser,
      program,
      extension,
      access: 'all',
      headless: true,
      viewport: { width: 1000, height: 700 },
    })
  const session = await startWith(extension)
  const bare = browser === 'chromium' ? await startWith(null) : null
  met(session.version)
  let ended = false
  const crash = session.gone.then(() => {
    if (!ended) throw new Error(`${title(browser)} has gone.`)
    return null
  })
  crash.catch(() => {})
  try {
    const findings = endure({ title: title(browser), session, bare, origin, minutes, say })
    for (;;) {
      const next = await Promise.race([findings.next(), crash])
      if (next === null || next.done) return
      yield next.value
    }
  } catch (error) {
    yield {
      what: `${title(browser)}: to the end`,
      found: (error as Error).message,
      bound: 'no failure',
      kept: false,
    }
  } finally {
    ended = true
    await Promise.all([session.close(), bare?.close()])
  }
}

/** @param findings those there are; whoever reads the page wants to know what was asked of what, when. */
function page(
  { minutes, runs, seed }: Wanted,
  versions: readonly string[],
  findings: readonly Finding[],
): string {
  const missed = findings.filter(({ kept }) => kept === false).length
  return `# Endurance

Written by \`npm run soak\` on ${new Date().toISOString().slice(0, 10)}: ${minutes} minutes of changes, ${runs} inputs for each
part (seed ${seed}), on ${cpus().length} cores, in ${versions.join(' and ')}.${minutes < MINUTES || runs < RUNS ? `\nA whole run has ${MINUTES} minutes and ${RUNS} inputs; this one was shorter.` : ''}

Heaps are what is in use of scripts and page together after the garbage was collected, in Chromium; Firefox tells none, and
has to stay alive and at work. The page that changes is written, rewritten, moved and taken away 3,000 times a minute.

${table(findings)}

${missed === 0 ? 'All bounds are kept.' : `${missed} bounds are MISSED.`}
`
}

async function gather(
  findings: AsyncGenerator<Finding>,
  tell: (finding: Finding) => void,
): Promise<readonly Finding[]> {
  const all: Finding[] = []
  for await (const finding of findings) {
    tell(finding)
    all.push(finding)
  }
  return all
}

await run(async () => {
  const asked = wanted()
  const say = (text: string): void => void process.stdout.write(`${text}\n`)
  const tell = (finding: Finding): void => say(line(finding))
  const folder = temporaryFolder()
  const site = await serveMade(restlessPages(readTerms().names))
  try {
    const fuzzed = await gather(fuzzEach(asked.runs, asked.seed, say), tell)
    const versions = new Map<BrowserName, string>()
    const both = ['chromium', 'firefox'] as const
    const extensions = { chromium: '', firefox: '' }
    for (const browser of both) extensions[browser] = await buildApart(browser, folder.path)
    const endured = await Promise.all(
      both.map(browser =>
        gather(
          inBrowser({
            browser,
            extension: extensions[browser],
            origin: site.origin,
            minutes: asked.minutes,
            say,
            met: version => void versions.set(browser, version),
          }),
          tell,
        ),
      ),
    )
    const findings = [...endured.flat(), ...fuzzed]
    mkdirSync(join(root, 'docs', 'figures'), { recursive: true })
    const named = both.flatMap(browser => versions.get(browser) ?? [])
    writeFileSync(join(root, FILE), page(asked, named, findings))
    say(`Written to ${FILE}.`)
    if (findings.some(({ kept }) => kept === false)) process.exitCode = 1
  } finally {
    await site.close()
    folder.end()
  }
})
