/**
 * All forms to look for: worked out and indexed word by word when the glossary is opened.
 *
 * The index is a table of steps. A step leads from a node (a row of words read so far) by the next word to the next node;
 * node 0 has read nothing. Of a step only a print of node and word is kept, and prints may agree by chance with those of
 * other words: so a form's own words are compared before it counts. Where a form ends, its node lists it. Looking up a
 * word costs the same however many forms there are.
 */
import { Clues } from './clue.ts'
import { type Form, formsOf, readForm } from './form.ts'
import { hashKin } from './hashed-kin.ts'
import { kinIn } from './kin.ts'
import { type Enrolled, readRoll, surelyCalled, withoutTwins, writeRoll } from './roll.ts'
import type { Sense } from './sense.ts'
import { firstOwnOf, type SenseRow, senseOf, separate, storeSenses } from './sense-row.ts'
import { countSteps, Steps } from './steps.ts'

/** The names a thing goes by, and the company they keep. */
export interface NameLists {
  /** Always mean this thing. */
  readonly sure: readonly string[]
  /** Found only letter for letter. */
  readonly exact: readonly string[]
  /** Mean this only near one of the clues. */
  readonly clued: readonly string[]
  /** Small-letter spellings from social posts. */
  readonly informal: readonly string[]
  /** Words that speak for this meaning; a star stands for any ending. */
  readonly clues: readonly string[]
  /** Words whose presence in the sentence means something else is meant. */
  readonly unless: readonly string[]
}

/** What somebody wants found. */
export interface Names<Target> extends NameLists {
  readonly target: Target
  /** Normal forms of the places in the law that lead to the target. */
  readonly places: readonly string[]
  /** What it is about: things of one field speak for each other. */
  readonly field: string
  /** How much a reader is likely to need it: 0, every reader knows it, to 3. */
  readonly need: number
}

/** The lexicon as plain JSON. */
export interface LexiconData<Target> {
  readonly targets: readonly Target[]
  /** Every clue once, as `foldClue` writes it, joined: those of several senses first, common ones foremost. */
  readonly clues: string
  readonly senses: readonly SenseRow[]
  /** Of each target: its field, and how much it is needed. */
  readonly fields: readonly string[]
  readonly needs: readonly number[]
  /** Of each target: its names. */
  readonly roll: string
  /** How many steps lead through all forms. */
  readonly steps: number
  /** What the steps' prints are salted with, so that no two are one. */
  readonly salt: number
  /** Places in the law: normal form, target number. */
  readonly places: readonly (readonly [string, number])[]
}

/** A form of a target's name. */
export interface NamingForm extends Form {
  /** Number of the target. */
  readonly target: number
}

/** The lexicon, ready to look things up. */
export interface Lexicon<Target> {
  readonly targets: readonly Target[]
  readonly clues: Clues
  readonly fields: readonly string[]
  readonly needs: readonly number[]
  sense(target: number): Sense
  form(number: number): NamingForm
  /** The node reached from `node` by a word of that hash; 0 when there is none. */
  step(node: number, hash: number): number
  /** Numbers of the forms that end at a node. */
  endsAt(node: number): readonly number[]
  /** The target of a place in the law, exactly that place. */
  place(normalForm: string): number | undefined
  /** The names of a target that need no clue. */
  surelyCalled(target: number): readonly string[]
  /** Normal forms of the places that lead to a target. */
  placesOf(target: number): readonly string[]
}

/** Where two targets claim one form, and neither leaves it to clues. */
export interface Clash<Target> {
  readonly form: string
  readonly targets: readonly [Target, Target]
}

const allForms = <Target>(names: Names<Target>): Form[] => [
  ...names.sure.flatMap(name => formsOf(name, 'sure')),
  ...names.exact.flatMap(name => formsOf(name, 'exact')),
  ...names.clued.flatMap(name => formsOf(name, 'clued')),
  ...names.informal.flatMap(name => formsOf(name, 'informal')),
]

/** Two ways to prove a word that one spelling could satisfy both of. */
const alike = (a: Form, b: Form): boolean =>
  a.words.join(' ') === b.words.join(' ') &&
  a.casing.join('') === b.casing.join('') &&
  (a.sureness === 'exact') === (b.sureness === 'exact')

/** Forms that two targets claim without being told apart by clues. */
export function clashes<Target>(all: readonly Names<Target>[]): Clash<Target>[] {
  const seen = new Map<string, { form: Form; target: Target }[]>()
  const found: Clash<Target>[] = []
  for (const names of all)
    for (const form of allForms(names)) {
      const key = form.words.join(' ')
      const others = seen.get(key) ?? []
      for (const other of others)
        if (
          other.target !== names.target &&
          alike(other.form, form) &&
          !(other.form.sureness === 'clued' && form.sureness === 'clued')
        )
          found.push({ form: form.written, targets: [other.target, names.target] })
      seen.set(key, [...others, { form, target: names.target }])
    }
  return found
}

/** The words of all forms as they will be laid: in another order two steps might have one print. */
function rowsOf(roll: string): Uint32Array[] {
  const rows: Uint32Array[] = []
  hashKin(roll, readRoll(roll), (_name, _place, hashes, start, end) => rows.push(hashes.slice(start, end)))
  return rows
}

/** Builds the lexicon. Done once, at build time. */
export function compileLexicon<Target>(all: readonly Names<Target>[]): LexiconData<Target> {
  const roll = writeRoll(all.map(withoutTwins))
  return {
    targets: all.map(names => names.target),
    ...storeSenses(all),
    fields: all.map(names => names.field),
    needs: all.map(names => names.need),
    roll,
    ...countSteps(rowsOf(roll)),
    places: all.flatMap((names, target) => names.places.map(place => [place, target] as const)),
  }
}

/** No form. */
const NONE = -1

/** A name has no more kin: it and its plural, each with “v.” and with “vs.” */
const MOST_KIN = 4

/**
 * Makes a compiled lexicon ready for use.
 * @throws RangeError when its forms are not those that were compiled.
 */
export function openLexicon<Target>(data: LexiconData<Target>): Lexicon<Target> {
  const { roll } = data
  const steps = new Steps(data.steps, data.salt)
  // Chained in two rows of numbers: a list for each of 30,000 nodes takes longer than finding the nodes.
  const lastEnding = new Int32Array(data.steps + 1).fill(NONE)
  const enrolled = readRoll(roll)
  const before = new Int32Array(enrolled.length * MOST_KIN)
  hashKin(roll, enrolled, (name, place, hashes, start, end) => {
    const node = steps.lay(hashes, start, end)
    const form = name * MOST_KIN + place
    before[form] = lastEnding[node]!
    lastEnding[node] = form
  })
  if (steps.left > 0) throw new RangeError(`Of ${data.steps} steps ${steps.left} are missing.`)
  const places = new Map(data.places)
  const clues = separate(data.clues)
  const firstOwn = firstOwnOf(data.senses, clues.length)
  const senses: Sense[] = []
  const forms: NamingForm[] = []
  const formOf = (number: number): NamingForm => {
    const { target, sureness, from, to } = enrolled[Math.floor(number / MOST_KIN)]!
    return { ...readForm(kinIn(roll.slice(from, to))[number % MOST_KIN]!, sureness)!, target }
  }
  return {
    targets: data.targets,
    clues: new Clues(clues),
    fields: data.fields,
    needs: data.needs,
    sense: target => (senses[target] ??= senseOf(data.senses[target]!, firstOwn[target]!)),
    form: number => (forms[number] ??= formOf(number)),
    step: (node, hash) => steps.from(node, hash),
    endsAt(node) {
      const ending: number[] = []
      for (let form = lastEnding[node]!; form !== NONE; form = before[form]!) ending.unshift(form)
      return ending
    },
    surelyCalled: target =>
      surelyCalled(
        roll,
        enrolled.filter(name => name.target === target),
      ),
    place: normalForm => places.get(normalForm),
    placesOf: target => data.places.filter(place => place[1] === target).map(place => place[0]),
  }
}

/** What each target is surely called. */
export function namesOfAll<Target>({
  targets,
  roll,
}: LexiconData<Target>): ReadonlyMap<Target, readonly string[]> {
  const names = targets.map((): Enrolled[] => [])
  for (const name of readRoll(roll)) names[name.target]?.push(name)
  return new Map(targets.map((target, number) => [target, surelyCalled(roll, names[number]!)]))
}
