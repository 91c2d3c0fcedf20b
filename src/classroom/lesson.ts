/** A reading with its terms and questions, as it goes on paper or into another program: everything looked up, nothing left to find. Plain JSON. */
import type { EntryId, Source } from '../glossary/entry.ts'

export interface Lesson {
  readonly title: string
  /** Who made it, as they wish to be called; empty when nobody says. */
  readonly by: string
  /** The article it is about; null for a list of words without one. */
  readonly article: LessonArticle | null
  /** What the teacher says first, paragraphs parted by a blank line; empty when nothing. */
  readonly note: string
  /** In reading order. */
  readonly terms: readonly LessonTerm[]
  readonly questions: readonly Question[]
}

export interface LessonArticle {
  readonly title: string
  /** An `https:` or `http:` address; empty for a file. */
  readonly address: string
  /** ISO day; null when it is not known. */
  readonly published: string | null
}

export interface LessonTerm {
  /** An entry's id, or one that the teacher's own term bears in its lesson. */
  readonly id: EntryId
  readonly headword: string
  /** Other names that mean it. */
  readonly names: readonly string[]
  /** One sentence. */
  readonly gist: string
  /** Sentences that explain it, as plain text; empty where there is none. */
  readonly explanation: string
  /** The article's sentence that speaks of it; empty where there is none. */
  readonly context: string
  /** The words in that sentence. */
  readonly surface: string
  /** The teacher's note; empty when there is none. */
  readonly note: string
  readonly sources: readonly Pick<Source, 'title' | 'address'>[]
  /** ISO day on which the entry was last gone through; empty for a teacher's own. */
  readonly reviewed: string
}

export type Question = {
  /** Keeps it apart from all others that its assignment ever had; absent where it is the number of its place, from 0. */
  readonly key?: number
} & (
  | { readonly kind: 'open'; readonly ask: string }
  | {
      readonly kind: 'choice'
      readonly ask: string
      /** Two to eight. */
      readonly options: readonly string[]
      /** Number of the right one, from 0; null where the teacher keeps it open. */
      readonly right: number | null
    }
)

/** What answers go by, wherever a question stands in a later version. @param place its number, from 0. */
export const keyOf = ({ key }: Question, place: number): number => key ?? place
