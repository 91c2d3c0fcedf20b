/** What reading citations costs: on legal text beside the npm library `citation`, on hostile text beside plain news, in a long list beside a short one. */
import { readCitations, readCitationsOf } from '../../match/read-citations.ts'
import { madePage } from './article.ts'
import { type Figure, median } from './figures.ts'
import { type Random, randomFrom } from './random.ts'
import { readerAlone } from './reader-alone.ts'
import { ADJECTIVES, NAMES, NOUNS, SMALL, VERBS } from './words.ts'

const LEGAL = 200_000
const LARGE = 1_000_000

const subsections = (random: Random): string =>
  `(${random.pick(['a', 'b', 'c', 'd', 'l'])})(${random.whole(1, 9)})(${random.pick(['A', 'B', 'C'])})`

/** Citations in dresses that the library reads too. */
const DRESSES: readonly ((random: Random) => string)[] = [
  random => `${random.whole(1, 52)} U.S.C. § ${random.whole(100, 9999)}${subsections(random)}`,
  random => `${random.whole(1, 52)} U.S.C. ${random.whole(100, 9999)}`,
  random => `section ${random.whole(100, 9999)}${subsections(random)} of title ${random.whole(1, 52)}`,
  random => `${random.whole(1, 50)} C.F.R. § ${random.whole(1, 999)}.${random.whole(1, 99)}(a)`,
  random => `${random.whole(1, 50)} CFR part ${random.whole(1, 999)}`,
  random => `Pub. L. ${random.whole(90, 119)}-${random.whole(1, 300)}`,
  random => `${random.whole(60, 139)} Stat. ${random.whole(1, 3000)}`,
  random => `${random.whole(40, 91)} Fed. Reg. ${random.whole(1000, 90_000)}`,
  random => `${random.whole(300, 606)} U.S. ${random.whole(1, 999)}`,
  random => `${random.whole(100, 999)} F.3d ${random.whole(1, 1300)}`,
]

const word = (random: Random): string =>
  random.pick(random.pick([SMALL, SMALL, NOUNS, NOUNS, VERBS, ADJECTIVES, NAMES]))

/** A brief with a citation in every sentence of about twenty words. */
function madeBrief(characters: number): string {
  const random = randomFrom(11)
  let text = ''
  for (let sentence = 1; text.length < characters; sentence++) {
    const words = Array.from({ length: random.whole(12, 26) }, () => word(random))
    words.splice(random.whole(1, words.length - 1), 0, random.pick(DRESSES)(random))
    text += `The ${words.join(' ')}.${sentence % 6 === 0 ? '\n\n' : ' '}`
  }
  return text
}

const repeated = (piece: string): string => piece.repeat(Math.ceil(LARGE / piece.length)).slice(0, LARGE)

/** Texts that begin a citation over and over and never end one. */
const HOSTILE: Readonly<Record<string, string>> = {
  '§§§§': repeated('§'),
  '((((': repeated('('),
  '10,000 digits at a time': repeated(`${'1234567890'.repeat(1000)} `),
  'Section Section': repeated('Section '),
  'v. v. v.': repeated('v. '),
}

/** Milliseconds that something takes. */
function timed(work: () => void): number {
  const from = performance.now()
  work()
  return performance.now() - from
}

/** Each of two things timed in turns. The first rounds, `warming` of them, only make the engine compile. */
function inTurns(rounds: number, warming: number, ours: () => void, theirs: () => void) {
  const taken = { ours: [] as number[], theirs: [] as number[] }
  for (let round = -warming; round < rounds; round++)
    for (const whose of round % 2 === 0 ? (['ours', 'theirs'] as const) : (['theirs', 'ours'] as const)) {
      const ms = timed(whose === 'ours' ? ours : theirs)
      if (round >= 0) taken[whose].push(ms)
    }
  return taken
}

const perSecond = (found: number, taken: readonly number[]): string =>
  `${Math.round((1000 * found) / median(taken)).toLocaleString('en-US')} a second`

/** Source that reads the text with both in turns, and tells what they found and took. */
const inTurnsAlone = (reader: string, library: string, rounds: number): string => `
import { readCitations } from ${reader}
import library from ${library}
const both = { ours: () => readCitations(text, []).mentions.length, theirs: () => library.find(text).citations.length }
const told = { found: { ours: both.ours(), theirs: both.theirs() }, taken: { ours: [], theirs: [] } }
for (let round = -${WARMING}; round < ${rounds}; round++)
  for (const whose of round % 2 === 0 ? ['ours', 'theirs'] : ['theirs', 'ours']) {
    const from = performance.now()
    both[whose]()
    if (round >= 0) told.taken[whose].push(performance.now() - from)
  }
process.stdout.write(JSON.stringify(told))`

/** Rounds that only make the engine compile; ours settles after about sixteen. */
const WARMING = 20

/** What `inTurnsAlone` tells: citations, and milliseconds for each round. */
interface Told {
  readonly found: { readonly ours: number; readonly theirs: number }
  readonly taken: { readonly ours: readonly number[]; readonly theirs: readonly number[] }
}

function measureBesideLibrary(rounds: number): Promise<Figure> {
  return readerAlone(madeBrief(LEGAL), ({ reader, library, run }) => {
    const { found, taken } = JSON.parse(run(inTurnsAlone(reader, library, rounds))) as Told
    const each = { ours: perSecond(found.ours, taken.ours), theirs: perSecond(found.theirs, taken.theirs) }
    return {
      what: `citations on legal text, in node, ${each.ours} against ${each.theirs}; for 1,000`,
      unit: 'ms',
      ours: taken.ours.map(ms => (1000 * ms) / found.ours),
      theirs: { name: 'npm citation', rounds: taken.theirs.map(ms => (1000 * ms) / found.theirs) },
      judged: 'faster',
      budget: 1,
    }
  })
}

function measureHostile(rounds: number): readonly Figure[] {
  const { passages } = madePage({ characters: LARGE, names: ['IRC Section 6103(i)(1)'], picture: '' })
  const news = passages.join('\n\n').slice(0, LARGE)
  return Object.entries(HOSTILE).map(([name, text]) => {
    const taken = inTurns(
      rounds,
      3,
      () => readCitations(text, []),
      () => readCitations(news, []),
    )
    return {
      what: `citations sought in 1 MB of ${name}`,
      unit: 'ms',
      ours: taken.ours,
      theirs: { name: '1 MB of news', rounds: taken.theirs },
      judged: 'ratio',
      budget: 3,
    }
  })
}

const LETTERS = 'abcdefghijklmnopqrst'

/** A list of decisions, a passage each, every one between other parties. */
const decisions = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => {
    const party = [0, 1, 2].map(digit => LETTERS[Math.floor(i / 20 ** digit) % 20]).join('')
    return `B${party}er v. United States, ${400 + (i % 200)} U.S. ${100 + i} (1998)`
  })

/** What a document has cited goes with it: reading on must not cost more the longer that has become. */
function measureMemory(rounds: number): Figure {
  const [short, long] = [1000, 4000]
  const read = (passages: readonly string[]) => () => readCitationsOf(passages, [], () => null)
  const taken = inTurns(rounds, 3, read(decisions(long)), read(decisions(short)))
  return {
    what: `a list of ${long.toLocaleString('en-US')} decisions, for 1,000 of them`,
    unit: 'ms',
    ours: taken.ours.map(ms => (ms * short) / long),
    theirs: { name: `in a list of ${short.toLocaleString('en-US')}`, rounds: taken.theirs },
    judged: 'ratio',
    budget: 1.5,
  }
}

export const measureCitations = async (rounds: number): Promise<readonly Figure[]> => [
  await measureBesideLibrary(rounds),
  ...measureHostile(rounds),
  measureMemory(rounds),
]
