/** What is measured in Chromium, mostly from its traces. */
import { type Session, start } from '../drive/session.ts'
import type { Figure } from './figures.ts'
import { hoverFigures } from './hover.ts'
import { memoryOfTabs } from './memory.ts'
import { ARTICLE, BUSY, FAR, LONG, SHORT } from './pages.ts'
import { type Recording, record } from './record.ts'
import { MARKJS, type Rival } from './rivals.ts'
import { endOf, type Kind, ours, type Task, untilEnd, workOf } from './trace.ts'

export interface Setting {
  /** Path of the browser's program. */
  readonly program: string
  /** Folder of our build. */
  readonly extension: string
  /** Folder of a rival. */
  readonly rival: (rival: Rival) => string
  /** Where the pages are served, without a slash at the end. */
  readonly origin: string
  readonly rounds: number
  /** Tells the reader what is measured. */
  readonly say: (line: string) => void
}

export const HEADLESS = { headless: true, viewport: { width: 1000, height: 700 } } as const

/** mark.js takes many seconds a round, and what is to be shown of it needs no fine figure. */
const MARKJS_ROUNDS = 3

/** 5 MB take that long to be read, ms. */
const LONG_PATIENCE = 8000

const ENTRANTS = ['none', 'empty', 'floor', 'asker', 'index', 'ours', 'ours, asleep', 'mark.js'] as const
type Entrant = (typeof ENTRANTS)[number]

async function startOurs({ program, extension }: Setting): Promise<Session> {
  const session = await start({ browser: 'chromium', program, extension, access: 'all', ...HEADLESS })
  await (await session.firstRun()).close()
  return session
}

const startRival = ({ program, rival }: Setting, name: Rival | 'none'): Promise<Session> =>
  start({
    browser: 'chromium',
    program,
    extension: null,
    access: 'none',
    beside: name === 'none' ? [] : [rival(name)],
    ...HEADLESS,
  })

/** Wakes the background, as the page before this one would have. */
const wake = (session: Session): Promise<unknown> =>
  session.inExtension(() => chrome.runtime.sendMessage({ ask: 'entry', given: [''] }))

/** Yields the figures as they become known. */
export async function* measureInChromium(setting: Setting): AsyncGenerator<Figure> {
  const sessions: Session[] = []
  const begun = async (session: Promise<Session>): Promise<Session> => {
    sessions.push(await session)
    return session
  }
  try {
    const own = await begun(startOurs(setting))
    setting.say(`In ${own.version}:`)
    const none = await begun(startRival(setting, 'none'))
    const floor = await begun(startRival(setting, 'floor'))
    yield* article(setting, {
      none,
      empty: await begun(startRival(setting, 'empty')),
      floor,
      asker: await begun(startRival(setting, 'asker')),
      index: await begun(startRival(setting, 'index')),
      ours: own,
      'ours, asleep': own,
      'mark.js': await begun(startRival(setting, 'mark.js')),
    })
    yield* otherSizes(setting, own, floor)
    yield* longPage(setting, own)
    yield* manyTabs(setting, own, none)
    yield* busyPage(setting, own, none)
    yield* hoverFigures('Chromium', own, setting.origin + ARTICLE, setting.rounds)
  } finally {
    await Promise.all(sessions.map(session => session.close()))
  }
}

/** The 50 KB article, opened by each in turn. */
async function* article(
  setting: Setting,
  sessions: Readonly<Record<Entrant, Session>>,
): AsyncGenerator<Figure> {
  const runs: Record<Entrant, Recording[]> = {
    none: [],
    empty: [],
    floor: [],
    asker: [],
    index: [],
    ours: [],
    'ours, asleep': [],
    'mark.js': [],
  }
  // The first round only warms the browsers up.
  for (let round = -1; round < setting.rounds; round++)
    for (const name of round % 2 === 0 ? ENTRANTS : ENTRANTS.toReversed()) {
      if (name === 'mark.js' && (round < 0 || round >= MARKJS_ROUNDS)) continue
      const session = sessions[name]
      if (name === 'ours') await wake(session)
      if (name === 'ours, asleep') await session.sleepBackground()
      const recording = await record(session, setting.origin + ARTICLE)
      const marks = !['none', 'empty', 'floor'].includes(name)
      if (recording.marks > 0 !== marks) throw new Error(`${name}: ${recording.marks} marks in the article.`)
      if (round >= 0) runs[name].push(recording)
    }
  const work = (name: Entrant): number[] => runs[name].map(run => workOf(ours(run)))
  const time = (name: Entrant): number[] => runs[name].map(run => untilEnd(ours(run)))
  const load = (name: Entrant): number[] => runs[name].map(run => workOf(run.tasks))
  const memory = (name: Entrant): number[] => runs[name].flatMap(run => run.memory ?? [])

  yield {
    what: '50 KB article: main-thread work, cold, from the script’s start to its marks painted',
    unit: 'ms',
    ours: work('ours'),
    theirs: { name: 'walking and joining', rounds: work('floor') },
    judged: 'ratio',
    budget: 3,
  }
  yield {
    what: '  the same against the least of our kind: walk, join, ask a background, paint four ranges',
    unit: 'ms',
    ours: work('ours'),
    theirs: { name: 'that', rounds: work('asker') },
    judged: 'ratio',
    budget: null,
  }
  for (const [what, unit, of] of [
    ['  the same against an index of all forms, made in the page', 'ms', work],
    ['  the same by the clock, from the script’s start to the frame with the marks', 'ms', time],
  ] as const)
    yield {
      what,
      unit,
      ours: of('ours'),
      theirs: { name: 'an index in the page', rounds: of('index') },
      judged: 'ratio',
      budget: null,
    }
  for (const [kind, what] of PARTS)
    yield {
      what: `  of which ${what}`,
      unit: 'ms',
      ours: runs.ours.map(run => workOf(ours(run).filter(task => task.kind === kind))),
      theirs: null,
      judged: 'alone',
      budget: null,
    }
  for (const [name, what] of [
    ['ours', 'background awake'],
    ['ours, asleep', 'background asleep'],
  ] as const)
    yield {
      what: `50 KB article: from the script’s start to the frame with the marks, ${what}`,
      unit: 'ms',
      ours: time(name),
      theirs: { name: MARKJS, rounds: time('mark.js') },
      judged: 'faster',
      budget: 50,
    }
  yield {
    what: '50 KB article: main-thread work of the whole load, against an empty extension',
    unit: 'ms',
    ours: load('ours'),
    theirs: { name: 'empty content script', rounds: load('empty') },
    judged: 'more',
    budget: 3,
  }
  yield {
    what: '50 KB article: main-thread work of the whole load, against no extension',
    unit: 'ms',
    ours: load('ours'),
    theirs: { name: 'none', rounds: load('none') },
    judged: 'more',
    budget: null,
  }
  if (memory('ours').length > 0)
    for (const [other, what, name, budget] of [
      ['none', 'no extension', 'none', 2],
      ['empty', 'an empty one', 'empty content script', null],
      ['asker', 'the least of our kind', 'that', null],
    ] as const)
      yield {
        what: `50 KB article: memory of the page’s process, against ${what}`,
        unit: 'MB',
        ours: memory('ours'),
        theirs: { name, rounds: memory(other) },
        judged: 'more',
        budget,
      }
}

const PARTS: readonly (readonly [Kind, string])[] = [
  ['run', 'the script’s first run, compiling included'],
  ['answer', 'taking the answer'],
  ['called', 'its observers and timers'],
  ['frame', 'frames: style, layout, paint'],
  ['garbage', 'collecting garbage'],
]

/** The budget is for an ordinary article; what others cost stands beside it. */
const OTHER_SIZES = [
  ['5 KB', SHORT, undefined],
  ['500 KB', FAR, 3000],
  ['5 MB', LONG, LONG_PATIENCE],
] as const

async function* otherSizes(setting: Setting, own: Session, floor: Session): AsyncGenerator<Figure> {
  for (const [size, page, patience] of OTHER_SIZES) {
    const taken = { ours: [] as number[], floor: [] as number[] }
    for (let round = 0; round < Math.min(3, setting.rounds); round++) {
      await wake(own)
      taken.ours.push(workOf(ours(await record(own, setting.origin + page, patience))))
      taken.floor.push(workOf(ours(await record(floor, setting.origin + page, patience))))
    }
    yield {
      what: `${size} article: main-thread work, cold, from the script’s start to its marks painted`,
      unit: 'ms',
      ours: taken.ours,
      theirs: { name: 'walking and joining', rounds: taken.floor },
      judged: 'ratio',
      budget: null,
    }
  }
}

/** As many articles open at once. */
const TABS = 20

async function* manyTabs({ origin }: Setting, own: Session, none: Session): AsyncGenerator<Figure> {
  const taken = { ours: [] as number[], none: [] as number[] }
  for (let round = 0; round < 3; round++) {
    taken.ours.push(await memoryOfTabs(own, origin + ARTICLE, TABS))
    taken.none.push(await memoryOfTabs(none, origin + ARTICLE, TABS))
  }
  yield {
    what: `50 KB article in ${TABS} tabs: memory of all pages’ processes, for each tab`,
    unit: 'MB',
    ours: taken.ours,
    theirs: { name: 'none', rounds: taken.none },
    judged: 'more',
    budget: 2,
  }
}

const longest = (tasks: readonly Task[]): number => Math.max(0, ...tasks.map(task => task.work))

async function* longPage(setting: Setting, session: Session): AsyncGenerator<Figure> {
  const scripts: number[] = []
  const frames: number[] = []
  for (let round = 0; round < Math.min(3, setting.rounds); round++) {
    await wake(session)
    const recording = await record(session, setting.origin + LONG, LONG_PATIENCE)
    const own = recording.tasks.filter(task => endOf(task) > 0)
    scripts.push(longest(own.filter(({ kind }) => kind === 'run' || kind === 'answer' || kind === 'called')))
    frames.push(longest(own.filter(({ kind }) => kind === 'frame')))
  }
  const figure = { unit: 'ms', theirs: null, judged: 'alone', budget: 50 } as const
  yield { ...figure, what: '5 MB page: longest task of our script', ours: scripts }
  yield { ...figure, what: '5 MB page: longest frame that our marks cause', ours: frames }
}

/** How much of a recording's end is looked at, when all marks have long been painted, ms. */
const LAST = 1000

/** All that the main thread did, for each frame it painted: what we observe and read again is in it. */
function perFrame({ tasks }: Recording): number {
  const end = Math.max(...tasks.map(endOf))
  const last = tasks.filter(task => task.start > end - LAST)
  return workOf(last) / last.filter(task => task.painted).length
}

async function* busyPage(setting: Setting, own: Session, none: Session): AsyncGenerator<Figure> {
  const frames = { ours: [] as number[], none: [] as number[] }
  for (let round = 0; round < setting.rounds; round++) {
    await wake(own)
    frames.ours.push(perFrame(await record(own, setting.origin + BUSY, 2500)))
    frames.none.push(perFrame(await record(none, setting.origin + BUSY, 2500)))
  }
  yield {
    what: '50 KB article that changes 50 times a second: main-thread work per frame',
    unit: 'ms',
    ours: frames.ours,
    theirs: { name: 'no extension', rounds: frames.none },
    judged: 'ratio',
    budget: 1.1,
  }
}
