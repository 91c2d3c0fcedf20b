/**
 * All forms to look for: written out once, when the glossary is compiled, and indexed word by word when it is opened.
 *
 * The index is a table of steps. A step leads from a node (a row of words read so far) by the next word to the next node;
 * node 0 has read nothing. Of a step only a print of node and word is kept, and prints may agree by chance with those of
 * other words: so a form's own words are compared before it counts. Where a form ends, its node lists it. Looking up a
 * word costs the same however many forms there are.
 */
import { Clues } from './clue.ts'
import { type Form, formsOf } from './form.ts'
import {
  allWords,
  type FormRow,
  formOf,
  layRow,
  rowsOf,
  type StoredForm,
  withoutPlurals,
} from './form-row.ts'
import type { Sense } from './sense.ts'
import { type SenseRow, senseOf, separate, storeSenses } from './sense-row.ts'
import { countSteps, Steps } from './steps.ts'
import { readTold, storeTold, type Told } from './told.ts'

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
  /** Its other names that lists tell; absent where no list tells of it. */
  readonly told?: readonly string[]
  /** Normal forms of the places in the law that lead to the target. */
  readonly places: readonly string[]
  /** What it is about: things of one field speak for each other. */
  readonly field: string
  /** How much a reader is likely to need it: 0, every reader knows it, to 3. */
  readonly need: number
}

/** What a target is called: the names that lists tell, and its forms. Side by side they pack smaller by a fifth. */
type Called = readonly [told: readonly Told[], forms: readonly FormRow[]]

/** The lexicon as plain JSON. */
export interface LexiconData<Target> {
  readonly targets: readonly Target[]
  /** Every clue once, as `foldClue` writes it, joined: those of several senses first, common ones foremost. */
  readonly clues: string
  readonly senses: readonly SenseRow[]
  /** Of each target: its field, and how much it is needed. */
  readonly fields: readonly string[]
  readonly needs: readonly number[]
  readonly called: readonly Called[]
  /** How many steps lead through all forms. */
  readonly steps: number
  /** What the steps' prints are salted with, so that no two are one. */
  readonly salt: number
  /** Places in the law: normal form, target number. */
  readonly places: readonly (readonly [string, number])[]
}

/** The lexicon, ready to look things up. */
export interface Lexicon<Target> {
  readonly targets: readonly Target[]
  readonly clues: Clues
  readonly fields: readonly string[]
  readonly needs: readonly number[]
  sense(target: number): Sense
  form(number: number): StoredForm
  /** The node reached from `node` by a word of that hash; 0 when there is none. */
  step(node: number, hash: number): number
  /** Numbers of the forms that end at a node. */
  endsAt(node: number): readonly number[]
  /** The target of a place in the law, exactly that place. */
  place(normalForm: string): number | undefined
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

/** Builds the lexicon. Done once, at build time. */
export function compileLexicon<Target>(all: readonly Names<Target>[]): LexiconData<Target> {
  const called = all.map((names): Called => {
    const rows = withoutPlurals(rowsOf(allForms(names)))
    return [storeTold(names.told ?? [], rows), rows]
  })
  return {
    targets: all.map(names => names.target),
    ...storeSenses(all),
    fields: all.map(names => names.field),
    needs: all.map(names => names.need),
    called,
    ...countSteps(called.flatMap(([, rows]) => allWords(rows))),
    places: all.flatMap((names, target) => names.places.map(place => [place, target] as const)),
  }
}

/** No form. */
const NONE = -1

/**
 * Makes a compiled lexicon ready for use.
 * @throws RangeError when its forms are not those that were compiled.
 */
export function openLexicon<Target>(data: LexiconData<Target>): Lexicon<Target> {
  const steps = new Steps(data.steps, data.salt)
  // Chained in two rows of numbers: a list for each of 30,000 nodes takes longer than finding the nodes.
  const lastEnding = new Int32Array(data.steps + 1).fill(NONE)
  // A row's form has twice the row's number, and its plural that and 1.
  const rows: FormRow[] = []
  const targetOf: number[] = []
  for (const [target, [, own]] of data.called.entries())
    for (const row of own) {
      rows.push(row)
      targetOf.push(target)
    }
  const before = new Int32Array(rows.length * 2)
  for (const [i, row] of rows.entries())
    layRow(steps, row, (node, isPlural) => {
      const form = i * 2 + (isPlural ? 1 : 0)
      before[form] = lastEnding[node]!
      lastEnding[node] = form
    })
  if (steps.left > 0) throw new RangeError(`Of ${data.steps} steps ${steps.left} are missing.`)
  const places = new Map(data.places)
  const senses: Sense[] = []
  const forms: StoredForm[] = []
  return {
    targets: data.targets,
    clues: new Clues(separate(data.clues)),
    fields: data.fields,
    needs: data.needs,
    sense: target => (senses[target] ??= senseOf(data.senses[target]!)),
    form: number =>
      (forms[number] ??= formOf(targetOf[number >> 1]!, rows[number >> 1]!, (number & 1) === 1)),
    step: (node, hash) => steps.from(node, hash),
    endsAt(node) {
      const ending: number[] = []
      for (let form = lastEnding[node]!; form !== NONE; form = before[form]!) ending.unshift(form)
      return ending
    },
    place: normalForm => places.get(normalForm),
    placesOf: target => data.places.filter(place => place[1] === target).map(place => place[0]),
  }
}

const namesOf = (called: Called | undefined): readonly string[] => (called ? readTold(...called) : [])

/** The names of a target that lists tell; none when the lexicon does not have it. */
export const toldNames = <Target>(
  { targets, called }: LexiconData<Target>,
  target: Target,
): readonly string[] => namesOf(called[targets.indexOf(target)])

/** The names that lists tell, of every target at once: one by one, each would be searched for among all. */
export const allToldNames = <Target>({
  targets,
  called,
}: LexiconData<Target>): ReadonlyMap<Target, readonly string[]> =>
  new Map(targets.map((target, i) => [target, namesOf(called[i])]))
