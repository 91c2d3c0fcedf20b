/** Whether the finder's cost grows with the glossary: the same text, looked through for more and more forms. */
import { findMentions } from '../../match/find.ts'
import { formsOf } from '../../match/form.ts'
import { compileLexicon, type Lexicon, type Names, openLexicon } from '../../match/lexicon.ts'
import { madePage } from './article.ts'
import type { Figure } from './figures.ts'
import { type Random, randomFrom } from './random.ts'
import { ADJECTIVES, capital, NAMES, NOUNS } from './words.ts'

const FEW = 1_000

/** What the design bounds is 10,000; the others show the way there and beyond. */
const SIZES = [3_000, 10_000, 30_000] as const
const BOUND = { forms: 10_000, ratio: 1.5 } as const

/** Looking once takes a millisecond or two, too little for one reading of the clock. */
const LOOKS = 10

/** A name as glossaries have them, begun with a word that news is full of. */
function madeName(random: Random): string {
  const chance = random.next()
  if (chance < 0.1)
    return Array.from({ length: random.whole(3, 5) }, () => String.fromCharCode(random.whole(65, 90))).join(
      '',
    )
  if (chance < 0.2) return `${random.pick(NAMES)} v. ${capital(random.pick(NOUNS))}`
  if (chance < 0.45)
    return `${capital(random.pick(NOUNS))} of ${random.pick(ADJECTIVES)} ${random.pick(NOUNS)}`
  return `${random.pick(ADJECTIVES)} ${random.pick(NOUNS)} ${random.pick(NOUNS)}`
}

/** Names with at least that many forms, plurals included. A longer list begins with the shorter one. */
function madeNames(forms: number): Names<number>[] {
  const random = randomFrom(7)
  const names = new Set<string>()
  for (let count = 0; count < forms; ) {
    const name = madeName(random)
    if (names.has(name)) continue
    names.add(name)
    count += formsOf(name, 'sure').length
  }
  return [...names].map((name, target) => ({
    target,
    sure: [name],
    exact: [],
    clued: [],
    informal: [],
    clues: [],
    unless: [],
    places: [],
    field: '',
    need: 2,
  }))
}

export function* measureMatching(rounds: number): Generator<Figure> {
  const few = madeNames(FEW)
  const names = few.slice(0, 40).map(({ sure }) => sure[0]!)
  const { passages } = madePage({ characters: 50_000, names, picture: '' })
  const lexicons = new Map(
    [FEW, ...SIZES].map(forms => [forms, openLexicon(compileLexicon(madeNames(forms)))]),
  )
  const look = (lexicon: Lexicon<number>): number => {
    const from = performance.now()
    let found = 0
    for (let i = 0; i < LOOKS; i++) found += findMentions(passages, lexicon).mentions.flat().length
    if (found === 0) throw new Error('The made text mentions nothing.')
    return (performance.now() - from) / LOOKS
  }
  const taken = new Map([...lexicons.keys()].map(forms => [forms, [] as number[]]))
  // The first rounds only make the engine compile.
  for (let round = -3; round < rounds; round++)
    for (const [forms, lexicon] of round % 2 === 0 ? lexicons : [...lexicons].reverse()) {
      const ms = look(lexicon)
      if (round >= 0) taken.get(forms)!.push(ms)
    }
  for (const forms of SIZES)
    yield {
      what: `matching 50 KB, in node, ${forms.toLocaleString('en-US')} forms`,
      unit: 'ms',
      ours: taken.get(forms)!,
      theirs: { name: '1,000 forms', rounds: taken.get(FEW)! },
      judged: 'ratio',
      budget: forms === BOUND.forms ? BOUND.ratio : null,
    }
}
