/** What can be measured in Firefox, which tells no trace of its main thread: what the page itself can see. */
import { type Session, start } from '../drive/session.ts'
import { until } from '../drive/wait.ts'
import type { Figure } from './figures.ts'
import { hoverFigures } from './hover.ts'
import { HEADLESS, type Setting } from './in-chromium.ts'
import { ARTICLE, WATCHED } from './pages.ts'
import { mustBeWhole } from './record.ts'
import { MARKJS_OF_FEW } from './rivals.ts'

const ROUNDS = 3

export async function* measureInFirefox(setting: Setting): AsyncGenerator<Figure> {
  const { program, extension, rival, origin, rounds } = setting
  const options = { browser: 'firefox', program, ...HEADLESS } as const
  const own = await start({ ...options, extension, access: 'all' })
  try {
    setting.say(`In ${own.version}:`)
    await (await own.firstRun()).close()
    const markjs = await start({ ...options, extension: rival('mark.js-of-few'), access: 'none' })
    try {
      const times = { ours: [] as number[], 'mark.js': [] as number[] }
      for (let round = -1; round < ROUNDS; round++) {
        const ms = await markedAfter(own, origin + WATCHED)
        if (round < 0) continue
        times.ours.push(ms)
        times['mark.js'].push(await markedAfter(markjs, origin + WATCHED))
      }
      yield {
        what: 'Firefox: 50 KB article: from parsed to the frame with the marks, waiting for the script’s turn included',
        unit: 'ms',
        ours: times.ours,
        theirs: { name: MARKJS_OF_FEW, rounds: times['mark.js'] },
        judged: 'faster',
        budget: 50,
      }
    } finally {
      await markjs.close()
    }
    yield* hoverFigures('Firefox', own, origin + ARTICLE, rounds)
  } finally {
    await own.close()
  }
}

async function markedAfter(session: Session, address: string): Promise<number> {
  const tab = await session.open('about:blank')
  try {
    await tab.page.goto(address, { waitUntil: 'domcontentloaded' })
    const seen = (): number | null => (globalThis as { markedAfter?: number }).markedAfter ?? null
    const ms = await until('the marks', () => tab.evaluate(seen), 120_000)
    mustBeWhole(tab)
    return ms
  } finally {
    await tab.close()
  }
}
