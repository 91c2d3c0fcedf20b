/**
 * What the first text costs in a process that has run nothing before, as an extension's worker has when it wakes: to
 * load the reader of citations and read an article, beside the npm library `citation` on the same text.
 */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { root } from '../built.ts'
import { temporaryFolder } from '../drive/lifetime.ts'
import { madePage } from './article.ts'
import type { Figure } from './figures.ts'

const ARTICLE = 50_000

/** A module that says what its own work took the processor, in ms: the engine's threads count, waiting doesn't. */
const timed = (work: string): string => `
import { readFileSync } from 'node:fs'
const text = readFileSync(new URL('article.txt', import.meta.url), 'utf8')
const before = process.cpuUsage()
${work}
process.stdout.write(String(process.cpuUsage(before).user / 1000))`

const address = (file: string): string => JSON.stringify(pathToFileURL(file).href)

function run(file: string): number {
  const { stdout, stderr, status } = spawnSync(process.execPath, [file], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return Number(stdout)
}

export async function measureCold(rounds: number): Promise<Figure> {
  const folder = temporaryFolder()
  try {
    const entry = join(root, 'src/match/read-citations.ts')
    const lib = { entry, formats: ['es' as const], fileName: () => 'reader.js' }
    await build({ root, configFile: false, logLevel: 'error', build: { outDir: folder.path, lib } })
    const { passages } = madePage({ characters: ARTICLE, names: ['IRC Section 6103(i)(1)'], picture: '' })
    writeFileSync(join(folder.path, 'article.txt'), passages.join('\n\n'))
    const library = createRequire(import.meta.url).resolve('citation')
    const ours = join(folder.path, 'ours.mjs')
    const theirs = join(folder.path, 'theirs.mjs')
    const reader = address(join(folder.path, 'reader.js'))
    writeFileSync(ours, timed(`;(await import(${reader})).readCitations(text, [])`))
    writeFileSync(theirs, timed(`;(await import(${address(library)})).default.find(text)`))
    const taken = { ours: [] as number[], theirs: [] as number[] }
    for (let round = 0; round < rounds; round++) {
      taken.ours.push(run(ours))
      taken.theirs.push(run(theirs))
    }
    return {
      what: 'citations in a first 50 KB, in a new process of node, processor time',
      unit: 'ms',
      ours: taken.ours,
      theirs: { name: 'npm citation', rounds: taken.theirs },
      judged: 'ratio',
      budget: null,
    }
  } finally {
    folder.end()
  }
}
