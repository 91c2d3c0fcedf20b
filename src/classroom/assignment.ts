/** An article to read, with the terms that matter in it and questions about it. Plain JSON. */
import type { EntryId } from '../glossary/entry.ts'
import { compileTeacherPack, type TeacherPack } from '../glossary/several-packs.ts'
import { checkEntry } from './check-entry.ts'
import type { Question } from './lesson.ts'
import type { PackEntry } from './pack-entry.ts'

export interface Assignment {
  /** With a figure in it, as packs’ ids. */
  readonly id: string
  readonly title: string
  /** Who gives it, as they wish to be called; empty when nobody says. */
  readonly by: string
  /** ISO day. */
  readonly made: string
  readonly article: { readonly address: string; readonly title: string }
  /** What the teacher says first, paragraphs parted by an empty line; empty when nothing. */
  readonly note: string
  readonly terms: readonly AssignedTerm[]
  readonly questions: readonly Question[]
  /** Below it are the keys of all questions and own terms that were ever here; absent where it is no more than one above theirs. */
  readonly keys?: number
}

/** A term of a glossary, or one of the teacher's own for this reading. */
export type AssignedTerm = (
  | { readonly entry: EntryId; readonly own?: never }
  | { readonly own: OwnTerm; readonly entry?: never }
) & {
  /** The teacher's note on it; empty when there is none. */
  readonly note: string
  /** Whether students say what they think it means before the card shows it. */
  readonly guessFirst: boolean
}

export interface OwnTerm {
  /** Keeps it apart from all others that its assignment ever had; absent where it is the number of its place, from 0. */
  readonly key?: number
  readonly headword: string
  /** Other names to be found. */
  readonly names: readonly string[]
  /** One sentence. */
  readonly gist: string
  /** Paragraphs parted by an empty line; empty where the gist says it all. */
  readonly explanation: string
}

/** The pack that a teacher's own terms make; its name is kept apart from packs that people name. */
const packOf = ({ id }: Pick<Assignment, 'id'>): string => `own-${id}`

const idOfOwn = ({ key }: OwnTerm, place: number): string => `${(key ?? place) + 1}`

/** The id of a term; guesses go by it, wherever a teacher's own stands in a later version. @param place its number, from 0. */
export const idOfTerm = (assignment: Pick<Assignment, 'id'>, term: AssignedTerm, place: number): EntryId =>
  term.entry ?? `${packOf(assignment)}/${idOfOwn(term.own, place)}`

/** Whether an id is that of a teacher's own term in some assignment. */
export const isOwnTerm = (id: EntryId): boolean => id.startsWith(packOf({ id: '' }))

/** A term of the teacher's own as an entry of a pack, to be read as all entries are. */
export const ownEntry = (own: OwnTerm, place: number, day: string): PackEntry => ({
  id: idOfOwn(own, place),
  headword: own.headword,
  also: own.names,
  exactly: [],
  needsClues: [],
  informal: [],
  clues: [],
  unless: [],
  gist: own.gist,
  explanation: own.explanation.split(/\n\s*\n/).filter(paragraph => paragraph !== ''),
  notTheSameAs: [],
  timeline: [],
  sources: [],
  replaces: null,
  changes: 'fixed',
  reviewed: day,
})

/** The teacher's own terms as a pack, for finding them in the article. */
export const ownTerms = (assignment: Assignment): TeacherPack =>
  compileTeacherPack(
    packOf(assignment),
    { from: assignment.title, by: assignment.by },
    assignment.terms.flatMap((term, number) =>
      term.own
        ? (checkEntry(packOf(assignment), ownEntry(term.own, number, assignment.made)).written ?? [])
        : [],
    ),
    [],
  )
