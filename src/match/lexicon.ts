/**
 * All forms to look for, indexed word by word: built once, when the glossary is compiled, and read back in a moment.
 *
 * The index is a table of steps. A step leads from a node (a row of words read so far) by the next word to the next node;
 * node 0 has read nothing. Of a step only a print of node and word is kept, and prints may agree by chance with those of
 * other words: so a form's own words are compared before it counts. Where a form ends, its node lists it. Looking up a
 * word costs the same however many forms there are.
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
}

/**
 * A form as stored: target number and words; then, as far as they are not what most are, sureness, casing, joints, and the
 * spelling where it must be exact. Most forms are sure, cased anyhow and joined by blanks.
 */
type FormRow = readonly [
  target: number,
  words: string,
  sureness?: Sureness | '',
  casing?: string,
  joints?: string,
  exact?: string,
]

/** The lexicon as plain JSON. */
export interface LexiconData<Target> {
  readonly targets: readonly Target[]
  /** Every clue once, as `foldClue` writes it. */
  readonly clues: readonly string[]
  readonly senses: readonly Sense[]
  /** Of each target: its field, and how much it is needed. */
  readonly fields: readonly string[]
  readonly needs: readonly number[]
  readonly forms: readonly FormRow[]
  /** Of each form, the node at which it ends. */
  readonly ends: readonly number[]
  /** The table of steps, base64 of little-endian 32-bit pairs: print of node and word, node reached. */
  readonly steps: string
  /** What the prints are salted with. */
  readonly salt: number
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
const ROOM = 1.4

/** A step's print: of the node it leaves and the word it takes; salted, so that no two steps need share one. */
const printOf = (node: number, hash: number, salt: number): number =>
  Math.imul((hash ^ Math.imul(node + salt, 0x9e3779b1)) | 0, 0x85ebca6b) >>> 0

const slotOf = (print: number, slots: number): number => (print % slots) * 2

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

/** A word's hash, the node it leaves and the one it reaches. */
type Step = readonly [hash: number, from: number, to: number]

/** Puts steps into a table by their prints; null when two prints are one. */
function salted(steps: readonly Step[], salt: number): Uint32Array | null {
  const slots = Math.max(8, Math.ceil(steps.length * ROOM))
  const table = new Uint32Array(slots * 2)
  for (const [hash, from, to] of steps) {
    const print = printOf(from, hash, salt)
    let slot = slotOf(print, slots)
    while (table[slot + 1] !== 0) {
      if (table[slot] === print) return null
      slot = (slot + 2) % table.length
    }
    table.set([print, to], slot)
  }
  return table
}

/** Salts tried: among 50,000 steps two prints are one by chance in every fourth table or so. */
const MOST_SALTS = 100

function tableOf(steps: readonly Step[]): { readonly table: Uint32Array; readonly salt: number } {
  for (let salt = 0; salt < MOST_SALTS; salt++) {
    const table = salted(steps, salt)
    if (table) return { table, salt }
  }
  throw new Error(`${steps.length} steps have two with one print, however they are salted: divide the pack.`)
}

/** Builds the lexicon. Done once, at build time. */
export function compileLexicon<Target>(all: readonly Names<Target>[]): LexiconData<Target> {
  const forms: FormRow[] = []
  const ends: number[] = []
  const steps = new Map<string, Step>()
  let nodes = 0
  all.forEach((names, target) => {
    const stored = new Set<string>()
    for (const form of allForms(names)) {
      const row = rowOf(target, form)
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
      forms.push(row)
      ends.push(node)
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
  const { table, salt } = tableOf([...steps.values()])
  return {
    targets: all.map(names => names.target),
    clues: [...numbers.keys()],
    senses,
    fields: all.map(names => names.field),
    needs: all.map(names => names.need),
    forms,
    ends,
    steps: toBase64(table),
    salt,
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

/** A form as it is stored, without what most forms are. */
function rowOf(target: number, { words, casing, joints, sureness, written }: Form): FormRow {
  const row: [number, string, ...string[]] = [
    target,
    words.join(' '),
    sureness === 'sure' ? '' : sureness,
    casing.every(one => one === 'x') ? '' : casing.join(''),
    joints.every(one => one === ' ') ? '' : joints.join(''),
    sureness === 'exact' ? written : '',
  ]
  while (row.at(-1) === '') row.pop()
  return row as unknown as FormRow
}

function stored([target, row, sureness = '', casing = '', joints = '', exact = '']: FormRow): StoredForm {
  const words = row.split(' ')
  return {
    target,
    words,
    casing: casing === '' ? words.map(() => 'x' as const) : ([...casing] as Casing[]),
    joints: joints === '' ? words.slice(1).map(() => ' ' as const) : ([...joints] as Joint[]),
    sureness: sureness || 'sure',
    exact: exact || null,
  }
}

/** Makes a compiled lexicon ready for use. */
export function openLexicon<Target>(data: LexiconData<Target>): Lexicon<Target> {
  const table = fromBase64(data.steps)
  const slots = table.length / 2
  const endings = new Map<number, number[]>()
  data.ends.forEach((node, form) => {
    const here = endings.get(node)
    if (here) here.push(form)
    else endings.set(node, [form])
  })
  const places = new Map(data.places)
  const forms: StoredForm[] = []
  return {
    targets: data.targets,
    senses: data.senses,
    clues: new Clues(data.clues),
    fields: data.fields,
    needs: data.needs,
    form: number => (forms[number] ??= stored(data.forms[number]!)),
    step(node, hash) {
      const print = printOf(node, hash, data.salt)
      for (let slot = slotOf(print, slots); table[slot + 1] !== 0; slot = (slot + 2) % table.length)
        if (table[slot] === print) return table[slot + 1]!
      return 0
    },
    endsAt: node => endings.get(node),
    place: normalForm => places.get(normalForm),
    placesOf: target => data.places.filter(place => place[1] === target).map(place => place[0]),
  }
}
