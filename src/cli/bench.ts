/** `npm run bench`: what we cost a page, beside the least that anybody must pay and what others charge. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { scripts } from '../browser/scripts.ts'
import { measureCitations } from './bench/citations.ts'
import { measureCold } from './bench/cold.ts'
import { type Figure, line, median, noiseOf, short, verdict } from './bench/figures.ts'
import { measureInChromium, type Setting } from './bench/in-chromium.ts'
import { measureInFirefox } from './bench/in-firefox.ts'
import { measureMatching } from './bench/matching.ts'
import { madePages } from './bench/pages.ts'
import { makeRival, type Rival } from './bench/rivals.ts'
import { serveMade } from './bench/site.ts'
import { buildApart, readTerms } from './bench/subject.ts'
import { findBrowser, findOrInstall, thisMachine } from './browsers.ts'
import { root } from './built.ts'
import { temporaryFolder } from './drive/lifetime.ts'
import { run, Trouble } from './trouble.ts'

const USAGE = 'npm run -s bench -- [--json] [--rounds N] [--write]'

/** Where `--write` puts the figures. */
const WRITTEN = join(root, 'docs', 'figures', 'bench.md')

const HOW = `Ours and theirs are measured side by side in this one run: the same made page, in turns, each time in a process
that has run nothing before. Read the ratios; milliseconds differ from machine to machine. A figure is the median of
its rounds, with the values between which half of them lie.
Main-thread work, in Chromium, is the thread's own time in the tasks that run a content script, bring its answer,
call its observers and timers, draw a frame or collect garbage after it has begun, as traced; other programs' time
and all waiting is left out. The page has no script of its own and, one picture being held back, has long been painted
when content scripts get their turn. Making the script's world, 2 ms for any content script, is before its start.
The work of a whole load is that of all the page's main-thread tasks. Times to a frame are by the clock, with waiting.
`

/** Above this share the machine was not quiet. */
const NOISY = 0.1

/** Size of the content script, in KB of 1,024 bytes. */
function measureSize(extension: string): Figure {
  const packed = gzipSync(readFileSync(join(extension, scripts.js)), { level: 9 })
  return {
    what: 'content script, gzip',
    unit: 'KB',
    ours: [packed.length / 1024],
    theirs: null,
    judged: 'alone',
    budget: 14,
  }
}

async function* measure(rounds: number, say: (line: string) => void): AsyncGenerator<Figure> {
  const machine = await thisMachine()
  const program = await findOrInstall('chromium', machine, say)
  const firefox = await findBrowser('firefox', machine)
  const { forms, names } = readTerms()
  const folder = temporaryFolder()
  const site = await serveMade(madePages(names))
  const made = new Map<Rival, string>()
  const rival = (name: Rival): string => {
    const place = made.get(name) ?? makeRival(name, forms, folder.path)
    made.set(name, place)
    return place
  }
  try {
    const extension = await buildApart('chromium', folder.path)
    const setting: Setting = { program, extension, rival, origin: site.origin, rounds, say }
    say(`The glossary has ${forms.length} forms; the made articles mention ${names.length} of its entries.`)
    yield measureSize(extension)
    yield* measureMatching(rounds)
    yield* await measureCitations(rounds)
    yield await measureCold(rounds)
    yield* measureInChromium(setting)
    if (firefox === null) say('Firefox is not on this machine: its figures are left out.')
    else
      yield* measureInFirefox({
        ...setting,
        program: firefox,
        extension: await buildApart('firefox', folder.path),
      })
  } finally {
    await site.close()
    folder.end()
  }
}

function wanted(): { json: boolean; rounds: number; write: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        json: { type: 'boolean' },
        rounds: { type: 'string', default: '9' },
        write: { type: 'boolean', default: false },
      },
    })
    const rounds = Number(values.rounds)
    if (Number.isInteger(rounds) && rounds > 0)
      return { json: values.json ?? false, rounds, write: values.write }
    throw new Error(`“${values.rounds}” is no number of rounds`)
  } catch (error) {
    throw new Trouble(`${(error as Error).message.split('. ')[0]}. Write: ${USAGE}`)
  }
}

/** How far the figures can be trusted. */
function doubt(noise: readonly number[]): string {
  const [usual, worst] = [median(noise), Math.max(...noise)].map(share => short(100 * share))
  const told = `Half of all rounds lie within ±${usual} % of their median, at worst ±${worst} %.`
  if (median(noise) <= NOISY) return told
  return `${told}\nThe machine was busy with other work: measure again before believing a small difference.`
}

/** What was said, as a page for docs. */
const inMarkdown = (said: readonly string[]): string => `# What it costs a page

Written by \`npm run bench -- --write\` on ${new Date().toISOString().slice(0, 10)}.

\`\`\`
${said.join('\n').replaceAll(' · ', '\n    ')}
\`\`\`
`

await run(async () => {
  const { json, rounds, write } = wanted()
  const said: string[] = []
  const say = (line: string): void => {
    said.push(line)
    if (!json) process.stdout.write(`${line}\n`)
  }
  const load = loadavg()[0]!
  say(`${HOW}\n${cpus().length} cores, load ${load.toFixed(1)} before the start, ${rounds} rounds.`)
  const figures: Figure[] = []
  for await (const figure of measure(rounds, say)) {
    figures.push(figure)
    say(line(figure))
  }
  const noise = figures.flatMap(({ theirs }) => (theirs === null ? [] : noiseOf(theirs.rounds)))
  if (noise.length > 0) say(`\n${doubt(noise)}`)
  const told = figures.map(figure => ({ ...figure, ...verdict(figure) }))
  const missed = told.filter(({ kept }) => kept === false)
  say(
    `\n${told.filter(({ kept }) => kept === true).length} budgets kept, ${missed.length} MISSED${missed.length > 0 ? ':' : '.'}`,
  )
  for (const { what } of missed) say(`  ${what.trim()}`)
  if (write) {
    mkdirSync(dirname(WRITTEN), { recursive: true })
    writeFileSync(WRITTEN, inMarkdown(said))
    process.stderr.write(`The figures stand in ${WRITTEN}.\n`)
  }
  if (json)
    process.stdout.write(
      `${JSON.stringify({ cores: cpus().length, load, rounds, figures: told }, null, 2)}\n`,
    )
})
