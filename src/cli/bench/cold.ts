/**
 * What the first text costs in a process that has run nothing before, as an extension's worker has when it wakes: to
 * load the reader of citations and read an article, beside the npm library `citation` on the same text.
 */
import { madePage } from './article.ts'
import type { Figure } from './figures.ts'
import { readerAlone } from './reader-alone.ts'

const ARTICLE = 50_000

/** Source that says what its own work took the processor, in ms: the engine's threads count, waiting doesn't. */
const timed = (work: string): string => `
const before = process.cpuUsage()
${work}
process.stdout.write(String(process.cpuUsage(before).user / 1000))`

export function measureCold(rounds: number): Promise<Figure> {
  const { passages } = madePage({ characters: ARTICLE, names: ['IRC Section 6103(i)(1)'], picture: '' })
  return readerAlone(passages.join('\n\n'), ({ reader, library, run }) => {
    const taken = { ours: [] as number[], theirs: [] as number[] }
    for (let round = 0; round < rounds; round++) {
      taken.ours.push(Number(run(timed(`;(await import(${reader})).readCitations(text, [])`))))
      taken.theirs.push(Number(run(timed(`;(await import(${library})).default.find(text)`))))
    }
    return {
      what: 'citations in a first 50 KB, in a new process of node, processor time',
      unit: 'ms',
      ours: taken.ours,
      theirs: { name: 'npm citation', rounds: taken.theirs },
      judged: 'ratio',
      budget: null,
    }
  })
}
