/** An assignment as a file that people pass on: assets/schemas/assignment.schema.json says the same. */
import { type AssignedTerm, type Assignment, type OwnTerm, ownEntry } from './assignment.ts'
import { checkEntry } from './check-entry.ts'
import { keyOf, type Question } from './lesson.ts'
import { MOST } from './pack-entry.ts'
import { refusal, type Trouble } from './refusal.ts'
import {
  ENTRY_ID,
  type Fields,
  fieldsOf,
  GIVEN_ID,
  HTTP_OR_HTTPS,
  LONGEST,
  listening,
  opened,
  parsed,
  type Tell,
  VERSION,
} from './untrusted.ts'

/** The assignment, or null with at least one trouble: half of one is none. */
export interface AssignmentReading {
  readonly assignment: Assignment | null
  readonly troubles: readonly Trouble[]
}

export const MOST_OF_AN_ASSIGNMENT = {
  title: 200,
  by: 120,
  note: 4_000,
  terms: 60,
  names: 50,
  questions: 40,
  ask: 1_000,
  options: 8,
  option: 300,
  explanation: 2_000,
  key: 9_999,
} as const

const FEWEST_OPTIONS = 2

/** The assignment as JSON holds it, without what is empty. */
export const assignmentAsKept = (assignment: Assignment): Record<string, unknown> => ({
  newsgloss: 'assignment',
  version: VERSION,
  ...assignment,
  terms: assignment.terms.map(({ note, guessFirst, ...term }) => ({
    ...term,
    ...(note === '' ? {} : { note }),
    ...(guessFirst ? { guessFirst } : {}),
  })),
  // Where browsers are managed, what is absent may be left out but not null.
  questions: assignment.questions.map(question =>
    question.kind === 'choice' && question.right === null ? { ...question, right: undefined } : question,
  ),
})

/** The file's text: JSON that a person can read. */
export const assignmentFile = (assignment: Assignment): string =>
  `${JSON.stringify(assignmentAsKept(assignment), null, 2)}\n`

/** Reads such a file, a stranger's or one that was kept. */
export function readAssignmentFile(text: string): AssignmentReading {
  const { troubles, tell } = listening()
  const value = parsed(text, LONGEST.assignment, tell)
  return troubles.length > 0 ? { assignment: null, troubles } : readAssignment(value)
}

/** Reads an assignment that is parsed already. */
export function readAssignment(value: unknown): AssignmentReading {
  const { troubles, tell } = listening()
  const fields = opened(value, 'assignment', tell)
  const assignment = fields && assignmentFrom(fields, tell)
  return { assignment: troubles.length === 0 ? assignment : null, troubles }
}

/** A key, which mostly is absent. */
const keyFrom = (fields: Fields): { readonly key?: number } => {
  const key = fields.number('key', MOST_OF_AN_ASSIGNMENT.key)
  return key === null ? {} : { key }
}

/** Two of one key would share their answers. */
function tellTwice(list: 'terms' | 'questions', keys: readonly number[], tell: Tell): void {
  if (new Set(keys).size < keys.length) tell(refusal('there twice', 'key'), list)
}

function assignmentFrom(fields: Fields, tell: Tell): Assignment {
  const { title, by, note, key } = MOST_OF_AN_ASSIGNMENT
  const made = fields.day('made', null)
  const terms = fields.each('terms', MOST_OF_AN_ASSIGNMENT.terms, (part, wrong, number) =>
    termFrom(part, wrong, number, made),
  )
  const questions = fields.each('questions', MOST_OF_AN_ASSIGNMENT.questions, questionFrom)
  const keys = fields.number('keys', key + 1)
  tellTwice('questions', questions.map(keyOf), tell)
  tellTwice(
    'terms',
    terms.flatMap(({ own }, place) => (own ? [own.key ?? place] : [])),
    tell,
  )
  return {
    id: fields.id('id', GIVEN_ID),
    title: fields.text('title', title, 'needed'),
    by: fields.text('by', by),
    made,
    article: articleFrom(fields.raw('article'), (refused, ...at) => tell(refused, 'article', ...at)),
    note: fields.lines('note', note),
    terms,
    questions,
    ...(keys === null ? {} : { keys }),
  }
}

function articleFrom(value: unknown, tell: Tell): Assignment['article'] {
  const fields = fieldsOf(value, 'article', tell)
  if (fields?.raw('address') === undefined) tell(refusal('missing', 'address'), 'address')
  return {
    address: fields?.address('address', HTTP_OR_HTTPS) ?? '',
    title: fields?.text('title', MOST.title) ?? '',
  }
}

function termFrom(value: unknown, tell: Tell, number: number, day: string): AssignedTerm | null {
  const fields = fieldsOf(value, 'terms', tell)
  if (!fields) return null
  const said = { note: fields.lines('note', MOST.paragraph), guessFirst: fields.yes('guessFirst') }
  const own = fields.raw('own')
  if (own === undefined) return { entry: fields.id('entry', ENTRY_ID), ...said }
  if (fields.raw('entry') !== undefined) tell(refusal('there twice', 'entry'), 'entry')
  const term = ownFrom(own, (refused, ...at) => tell(refused, 'own', ...at), number, day)
  return term && { own: term, ...said }
}

function ownFrom(value: unknown, tell: Tell, number: number, day: string): OwnTerm | null {
  const fields = fieldsOf(value, 'own', tell)
  if (!fields) return null
  const own: OwnTerm = {
    ...keyFrom(fields),
    headword: fields.text('headword', MOST.name, 'needed'),
    names: fields.texts('names', MOST_OF_AN_ASSIGNMENT.names, MOST.name),
    gist: fields.text('gist', MOST.gist, 'needed'),
    explanation: fields.lines('explanation', MOST_OF_AN_ASSIGNMENT.explanation),
  }
  if (own.headword === '' || own.gist === '' || day === '') return null
  for (const { at, ...refused } of checkEntry('own', ownEntry(own, number, day)).troubles)
    tell(refused, ...(at[0] === 'also' ? ['names'] : at))
  return own
}

function questionFrom(value: unknown, tell: Tell): Question | null {
  const fields = fieldsOf(value, 'questions', tell)
  if (!fields) return null
  if (fields.raw('kind') === undefined) tell(refusal('missing', 'kind'), 'kind')
  const kind = fields.oneOf('kind', ['open', 'choice'], 'open')
  const ask = fields.text('ask', MOST_OF_AN_ASSIGNMENT.ask, 'needed')
  if (kind === 'open') return { ...keyFrom(fields), kind, ask }
  const { options: many, option } = MOST_OF_AN_ASSIGNMENT
  const options = fields.texts('options', many, option)
  if (options.length < FEWEST_OPTIONS) tell(refusal('too few', 'options', FEWEST_OPTIONS), 'options')
  const told = fields.raw('options')
  // A number among options that are fewer than were told would point at another one.
  if (Array.isArray(told) && told.length !== options.length && options.length >= FEWEST_OPTIONS)
    tell(refusal('options alike'), 'options')
  return {
    ...keyFrom(fields),
    kind,
    ask,
    options,
    right: fields.number('right', Math.max(0, options.length - 1)),
  }
}
