/**
 * All forms to look for, indexed word by word: built once, when the glossary is compiled, and read back in a moment.
 *
 * The index is a table of steps. A step leads from a node (a row of words read so far) by the hash of the next word
 * to the next node; node 0 has read nothing. Where a form ends, its node lists it. Looking up a word costs the same
 * however many forms there are. Hashes may collide, so a form's own words are compared before it counts.
 */
import { hashOf } from '../text/word.ts'
import { Clues, foldClue } from './clue.ts'
import { type Casing, type Form, formsOf, type Joint, type Sureness } from './form.ts'
import type { Sense } from './sense.ts'

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
  /** Whether it is a unit, so that the number before it is read. */
  readonly counted: boolean
}

/** A form as stored: target number, words, casing, joints, sureness, and the spelling where it must be exact. */
type FormRow = readonly [number, string, string, string, Sureness, string?]

/** The lexicon as plain JSON. */
export interface LexiconData<Target> {
  readonly targets: readonly Target[]
  /** Every clue once, as `foldClue` writes it. */
  readonly clues: readonly string[]
  readonly senses: readonly Sense[]
  /** Of each target: its field, how much it is needed, whether it is counted. */
  readonly fields: readonly string[]
  readonly needs: readonly number[]
  readonly counted: readonly boolean[]
  readonly forms: readonly FormRow[]
  /** Forms that end at each node: node, form, node, form … */
  readonly ends: readonly number[]
  /** The table of steps, base64 of little-endian 32-bit triples: hash of the word, node left, node reached. */
  readonly steps: string
  /** Places in the law: normal form, target number. */
  readonly places: readonly (readonly [string, number])[]
}

export interface StoredForm {
  readonly target: number
  readonly words: readonly string[]
  readonly casing: readonly Casing[]
  readonly joints: readonly Joint[]
  readonly sureness: Sureness
  /** The spelling an exact form must have; null for all others. */
  readonly exact: string | null
}

/** The lexicon, ready to look things up. */
export interface Lexicon<Target> {
  readonly targets: readonly Target[]
  readonly senses: readonly Sense[]
  readonly clues: Clues
  readonly fields: readonly string[]
  readonly needs: readonly number[]
  readonly counted: readonly boolean[]
  form(number: number): StoredForm
  /** The node reached from `node` by a word of that hash; 0 when there is none. */
  step(node: number, hash: number): number
  /** Numbers of the forms that end at a node; undefined when none do. */
  endsAt(node: number): readonly number[] | undefined
  /** The target of a place in the law, exactly that place. */
  place(normalForm: string): number | undefined
  /** Normal forms of the places that lead to a target. */
  placesOf(target: number): readonly string[]
}

/** Slots per step: sparse enough that a lookup seldom probes twice. */
const ROOM = 1.6

const slotOf = (node: number, hash: number, slots: number): number =>
  ((Math.imul(hash ^ Math.imul(node, 0x9e3779b1), 0x85ebca6b) >>> 0) % slots) * 3

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
  const forms: FormRow[] = []
  const ends: number[] = []
  const steps = new Map<string, [hash: number, from: number, to: number]>()
  let nodes = 0
  all.forEach((names, target) => {
    const stored = new Set<string>()
    for (const form of allForms(names)) {
      const row: FormRow = [
        target,
        form.words.join(' '),
        form.casing.join(''),
        form.joints.join(''),
        form.sureness,
        ...(form.sureness === 'exact' ? ([form.written] as const) : ([] as const)),
      ]
      const key = row.slice(1).join('|')
      if (stored.has(key)) continue
      stored.add(key)
      let node = 0
      for (const word of form.words) {
        const hash = hashOf(word)
        const edge = `${node} ${hash}`
        const known = steps.get(edge)
        if (known) node = known[2]
        else {
          steps.set(edge, [hash, node, ++nodes])
          node = nodes
        }
      }
      ends.push(node, forms.push(row) - 1)
    }
  })
  const numbers = new Map<string, number>()
  const numberOf = (clue: string): number => {
    const folded = foldClue(clue)
    const number = numbers.get(folded) ?? numbers.size
    numbers.set(folded, number)
    return number
  }
  const senses = all.map(names => ({ clues: names.clues.map(numberOf), unless: names.unless.map(numberOf) }))
  const slots = Math.max(8, Math.ceil(steps.size * ROOM))
  const table = new Uint32Array(slots * 3)
  for (const [hash, from, to] of steps.values()) {
    let slot = slotOf(from, hash, slots)
    while (table[slot + 2] !== 0) slot = (slot + 3) % table.length
    table.set([hash, from, to], slot)
  }
  return {
    targets: all.map(names => names.target),
    clues: [...numbers.keys()],
    senses,
    fields: all.map(names => names.field),
    needs: all.map(names => names.need),
    counted: all.map(names => names.counted),
    forms,
    ends,
    steps: toBase64(table),
    places: all.flatMap((names, target) => names.places.map(place => [place, target] as const)),
  }
}

const toBase64 = (table: Uint32Array): string => {
  const bytes = new Uint8Array(table.length * 4)
  const view = new DataView(bytes.buffer)
  table.forEach((value, i) => {
    view.setUint32(i * 4, value, true)
  })
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

const fromBase64 = (text: string): Uint32Array => {
  const raw = atob(text)
  const bytes = new Uint8Array(raw.length)
  for (let i = 0; i < raw.length; i++) bytes[i] = raw.charCodeAt(i)
  const view = new DataView(bytes.buffer)
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, i) => view.getUint32(i * 4, true))
}

const stored = ([target, words, casing, joints, sureness, exact]: FormRow): StoredForm => ({
  target,
  words: words.split(' '),
  casing: [...casing] as Casing[],
  joints: [...joints] as Joint[],
  sureness,
  exact: exact ?? null,
})

/** Makes a compiled lexicon ready for use. */
export function openLexicon<Target>(data: LexiconData<Target>): Lexicon<Target> {
  const table = fromBase64(data.steps)
  const slots = table.length / 3
  const endings = new Map<number, number[]>()
  for (let i = 0; i < data.ends.length; i += 2) {
    const node = data.ends[i]!
    const here = endings.get(node)
    if (here) here.push(data.ends[i + 1]!)
    else endings.set(node, [data.ends[i + 1]!])
  }
  const places = new Map(data.places)
  const forms: StoredForm[] = []
  return {
    targets: data.targets,
    senses: data.senses,
    clues: new Clues(data.clues),
    fields: data.fields,
    needs: data.needs,
    counted: data.counted,
    form: number => (forms[number] ??= stored(data.forms[number]!)),
    step(node, hash) {
      let slot = slotOf(node, hash, slots)
      while (table[slot + 2] !== 0) {
        if (table[slot] === hash && table[slot + 1] === node) return table[slot + 2]!
        slot = (slot + 3) % table.length
      }
      return 0
    },
    endsAt: node => endings.get(node),
    place: normalForm => places.get(normalForm),
    placesOf: target => data.places.filter(place => place[1] === target).map(place => place[0]),
  }
}
