/** An assignment as its teacher is making it: everything may still be empty. Plain JSON, kept as it is typed. */
import type { EntryId } from '../glossary/entry.ts'
import { type AssignedTerm, type Assignment, idOfTerm } from './assignment.ts'
import { assignmentFile, MOST_OF_AN_ASSIGNMENT, readAssignmentFile } from './assignment-file.ts'
import type { Lesson, Question } from './lesson.ts'
import type { Trouble } from './refusal.ts'

export interface Making {
  /** Of the assignment that it becomes. */
  readonly id: string
  readonly title: string
  readonly by: string
  readonly article: Assignment['article']
  readonly note: string
  /** Of our glossary or a pack, in reading order. */
  readonly chosen: readonly ChosenTerm[]
  readonly own: readonly MadeTerm[]
  readonly questions: readonly MadeQuestion[]
  /** Keys that new rows do not get: students may have answered rows that bore them. */
  readonly keys: number
}

interface Remarks {
  readonly note: string
  readonly guessFirst: boolean
}

export interface ChosenTerm extends Remarks {
  readonly entry: EntryId
}

/** A term of the teacher's own. */
export interface MadeTerm extends Remarks {
  /** Tells it from the others while it moves about. */
  readonly key: number
  readonly headword: string
  /** Other names as they were typed, one to a line. */
  readonly names: string
  readonly gist: string
  readonly explanation: string
}

export interface MadeQuestion {
  /** Tells it from the others while it moves about. */
  readonly key: number
  readonly kind: Question['kind']
  readonly ask: string
  /** Empty for an open question. */
  readonly options: readonly string[]
  /** Number of the right option, from 0; null where the teacher keeps it open. */
  readonly right: number | null
}

/** A fresh one. @param chosen the terms to begin with. */
export const newMaking = (
  id: string,
  by: string,
  article: Assignment['article'],
  chosen: readonly EntryId[],
): Making => ({
  id,
  // Headlines may be longer than titles.
  title: article.title.slice(0, MOST_OF_AN_ASSIGNMENT.title),
  by,
  article,
  note: '',
  chosen: chosen.map(plainTerm),
  own: [],
  questions: [],
  keys: 0,
})

const plainTerm = (entry: EntryId): ChosenTerm => ({ entry, note: '', guessFirst: false })

/** What a new question has to choose from. */
const EMPTY_OPTIONS = ['', '']

/** An assignment that is made already, to be changed. */
export function makingOf({ made: _, terms, questions: asked, keys = 0, ...rest }: Assignment): Making {
  const own = terms.flatMap(({ own, note, guessFirst }, key) =>
    own ? [{ key, ...own, names: own.names.join('\n'), note, guessFirst }] : [],
  )
  const questions = asked.map((question, key) =>
    question.kind === 'open' ? { key, ...question, options: [], right: null } : { key, ...question },
  )
  return {
    ...rest,
    chosen: terms.flatMap(({ entry, note, guessFirst }) =>
      entry === undefined ? [] : [{ entry, note, guessFirst }],
    ),
    own,
    questions,
    keys: Math.max(keys, keyAbove([...own, ...questions])),
  }
}

const keyAbove = (rows: readonly { readonly key: number }[]): number =>
  Math.max(-1, ...rows.map(({ key }) => key)) + 1

const freeKey = ({ keys }: Making, rows: readonly { readonly key: number }[]): number =>
  Math.max(keys, keyAbove(rows))

/** With a term chosen, or not. @param order every term there is to choose from, in reading order. */
export function withChosen(
  making: Making,
  entry: EntryId,
  isChosen: boolean,
  order: readonly EntryId[],
): Making {
  const others = making.chosen.filter(term => term.entry !== entry)
  if (!isChosen) return { ...making, chosen: others }
  const place = (id: EntryId): number => (order.includes(id) ? order.indexOf(id) : order.length)
  return {
    ...making,
    chosen: [...others, plainTerm(entry)].sort((a, b) => place(a.entry) - place(b.entry)),
  }
}

export const withOwn = (making: Making): Making => ({
  ...making,
  own: [
    ...making.own,
    {
      key: freeKey(making, making.own),
      headword: '',
      names: '',
      gist: '',
      explanation: '',
      note: '',
      guessFirst: false,
    },
  ],
})

export const withQuestion = (making: Making, kind: Question['kind']): Making => ({
  ...making,
  questions: [
    ...making.questions,
    {
      key: freeKey(making, making.questions),
      kind,
      ask: '',
      options: kind === 'choice' ? EMPTY_OPTIONS : [],
      right: null,
    },
  ],
})

/** With one row of a list changed. */
export const changed = <Row extends { readonly key: number }>(
  rows: readonly Row[],
  key: number,
  change: Partial<Row>,
): readonly Row[] => rows.map(row => (row.key === key ? { ...row, ...change } : row))

/** With a row one place up (-1) or down (1); at the ends it stays. */
export function moved<Row extends { readonly key: number }>(
  rows: readonly Row[],
  key: number,
  by: 1 | -1,
): readonly Row[] {
  const from = rows.findIndex(row => row.key === key)
  const row = rows[from]
  const other = rows[from + by]
  return row && other ? rows.with(from, other).with(from + by, row) : rows
}

export const withOption = (question: MadeQuestion): MadeQuestion => ({
  ...question,
  options: [...question.options, ''],
})

/**
 * Without an option of a question; the right one stays the right one. Answers go by the number of their option: where
 * others move up, a question that students may have answered is another one from now on.
 */
export function withoutOption(making: Making, question: MadeQuestion, number: number): Making {
  const { key, options, right } = question
  const isShifted = key < making.keys && number < options.length - 1
  const questions = changed(making.questions, key, {
    key: isShifted ? freeKey(making, making.questions) : key,
    options: options.filter((_, i) => i !== number),
    right: right === null || right === number ? null : right - (right > number ? 1 : 0),
  })
  return { ...making, questions }
}

const isSaid = (...texts: readonly string[]): boolean => texts.some(text => text.trim() !== '')

const isBegun = ({ headword, names, gist, explanation, note }: MadeTerm): boolean =>
  isSaid(headword, names, gist, explanation, note)

const isAsked = ({ ask, options }: MadeQuestion): boolean => isSaid(ask, ...options)

/** A key that says no more than the place does is left out. */
const keyAt = (key: number, place: number): { readonly key?: number } => (key === place ? {} : { key })

const ownTerm = (
  { key, headword, names, gist, explanation, note, guessFirst }: MadeTerm,
  place: number,
): AssignedTerm => ({
  own: {
    ...keyAt(key, place),
    headword,
    names: names.split('\n').filter(name => isSaid(name)),
    gist,
    explanation,
  },
  note,
  guessFirst,
})

function questionOf({ key, kind, ask, options, right }: MadeQuestion, place: number): Question {
  if (kind === 'open') return { ...keyAt(key, place), kind, ask }
  const said = options.flatMap((option, i) => (isSaid(option) ? i : []))
  return {
    ...keyAt(key, place),
    kind,
    ask,
    options: said.map(i => options[i]!),
    right: right !== null && said.includes(right) ? said.indexOf(right) : null,
  }
}

/** What is there so far, without what is empty. @param made ISO day. */
export function soFar({ chosen, own, questions, keys, ...rest }: Making, made: string): Assignment {
  const [begun, asked] = [own.filter(isBegun), questions.filter(isAsked)]
  return {
    ...rest,
    made,
    terms: [...chosen, ...begun.map((term, i) => ownTerm(term, chosen.length + i))],
    questions: asked.map(questionOf),
    ...(keys > keyAbove([...begun, ...asked]) ? { keys } : {}),
  }
}

/**
 * Of each own term that is begun, by its key, the article's sentence that speaks of it; empty where there is none.
 * Terms that cannot be looked for yet are left out.
 */
export function contextsOf(making: Making, lesson: Lesson): ReadonlyMap<number, string> {
  const { chosen, own } = making
  const contexts = own.filter(isBegun).flatMap((term, i): [number, string][] => {
    const place = chosen.length + i
    const id = idOfTerm(making, ownTerm(term, place), place)
    const found = lesson.terms.find(other => other.id === id)
    return found ? [[term.key, found.context]] : []
  })
  return new Map(contexts)
}

/** A field that must be mended before the assignment is one. */
export interface ToMend {
  /** The field’s id on the page: `make-title`, `make-own-3-gist`, `make-question-0-ask`. */
  readonly field: string
  readonly trouble: Trouble
}

export type Finished =
  | { readonly assignment: Assignment; readonly toMend?: never }
  | { readonly toMend: readonly ToMend[]; readonly assignment?: never }

const OWN_FIELDS = ['headword', 'names', 'gist', 'explanation']

function fieldOf(making: Making, at: Trouble['at']): string {
  const [list, number, ...inside] = at
  if (list === 'terms' && typeof number === 'number') {
    const term = making.own.filter(isBegun)[number - making.chosen.length]
    if (!term) return inside[0] === 'note' ? `make-chosen-${number}-note` : 'make-terms'
    const field = inside[0] === 'own' ? inside[1] : inside[0]
    return `make-own-${term.key}-${[...OWN_FIELDS, 'note'].includes(`${field}`) ? field : 'headword'}`
  }
  if (list === 'questions' && typeof number === 'number') {
    const question = making.questions.filter(isAsked)[number]
    return `make-question-${question?.key ?? 0}-${inside[0] === 'options' ? 'options' : 'ask'}`
  }
  if (list === 'terms') return 'make-terms'
  if (list === 'questions') return 'make-add-open'
  return list === 'title' || list === 'by' || list === 'note' ? `make-${list}` : 'make-title'
}

/** The assignment, read as strictly as a stranger's would be; else what is to be mended. @param made ISO day. */
export function finished(making: Making, made: string): Finished {
  const { assignment, troubles } = readAssignmentFile(assignmentFile(soFar(making, made)))
  if (assignment) return { assignment }
  return { toMend: troubles.map(trouble => ({ field: fieldOf(making, trouble.at), trouble })) }
}

const isText = (value: unknown): value is string => typeof value === 'string'

const recordsIn = (value: unknown, many: number): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(each => typeof each === 'object' && each !== null).slice(0, many) : []

/** A draft as it was kept; null for what is none. Rows that do not read are left out. */
export function makingFrom(kept: unknown): Making | null {
  const [fields] = recordsIn([kept], 1)
  const [article] = recordsIn([fields?.article], 1)
  if (!fields || !article) return null
  const { id, title, by, note, keys } = fields
  const { address, title: called } = article
  if (![id, title, by, note, address, called].every(isText)) return null
  const { terms, questions } = MOST_OF_AN_ASSIGNMENT
  return {
    id: id as string,
    title: title as string,
    by: by as string,
    note: note as string,
    article: { address: address as string, title: called as string },
    chosen: recordsIn(fields.chosen, terms).filter(
      term => isText(term.entry) && isText(term.note),
    ) as unknown as ChosenTerm[],
    own: recordsIn(fields.own, terms).filter(
      ({ key, headword, names, gist, explanation, note }) =>
        typeof key === 'number' && [headword, names, gist, explanation, note].every(isText),
    ) as unknown as MadeTerm[],
    questions: recordsIn(fields.questions, questions).filter(
      ({ key, kind, ask, options, right }) =>
        typeof key === 'number' &&
        (kind === 'open' || kind === 'choice') &&
        isText(ask) &&
        Array.isArray(options) &&
        options.every(isText) &&
        (right === null || typeof right === 'number'),
    ) as unknown as MadeQuestion[],
    keys: typeof keys === 'number' ? keys : 0,
  }
}
