/** Why something from outside was not taken, and what to do about it. A value: the kind chooses the words of a language. */
import type { RemarkKind } from '../glossary/remark.ts'

/** A file of ours, as its first line says. */
export type OurFile = 'pack' | 'assignment' | 'work'

/** What a field of a file holds. */
const WANTED = {
  text: 'text',
  list: 'a list',
  object: 'an object with named fields',
  'yes or no': 'true or false',
} as const

export type Wanted = keyof typeof WANTED

const counted = (n: number): string => n.toLocaleString('en-US')

/** What is said in English; the arguments are what other languages need as well. */
const SENTENCES = {
  'too big': (most: number) =>
    `This is longer than ${counted(most)} characters, the most we open. Divide it into smaller parts.`,
  'not JSON': () => 'This file cannot be read: it is damaged, or of another kind. Ask for it once more.',
  'not ours': (wanted: OurFile) =>
    `This is no ${wanted} of Newsgloss. Choose a file that Newsgloss has made, or ask its maker.`,
  'newer version': () => 'This was made by a newer Newsgloss. Update this one, then open it again.',
  missing: (field: string) => `Fill in “${field}”: it cannot be empty.`,
  'wrong kind': (field: string, wanted: Wanted) => `“${field}” must be ${WANTED[wanted]}: correct it there.`,
  'not a number': (field: string, least: number, most: number) =>
    `“${field}” must be a whole number from ${least} to ${most}: correct it there.`,
  'too long': (field: string, got: number, most: number) =>
    `“${field}” has ${counted(got)} characters; ${counted(most)} is the most. Shorten it.`,
  'too many': (field: string, got: number, most: number) =>
    `“${field}” has ${counted(got)} parts; ${counted(most)} is the most. Leave some out.`,
  'too few': (field: string, least: number) => `“${field}” needs at least ${counted(least)}: add some.`,
  'not a day': (field: string, text: string) => `“${text}” in “${field}” is no day: write 2026-11-22.`,
  'not a choice': (field: string, choices: string) => `“${field}” is one of: ${choices}.`,
  'not an id': (field: string, text: string) =>
    `“${text}” in “${field}” is no id: small letters, figures and hyphens; a pack’s or an assignment’s has a figure in it.`,
  'not an address': (field: string, text: string) =>
    `“${text}” in “${field}” is no web address that we open: it begins with https:// and holds no name or password.`,
  'not a site': (text: string) => `“${text}” is no site: write its host alone, as in example.org.`,
  'there twice': (what: string) => `“${what}” is there twice: keep one of them.`,
  'options alike': () => 'Two options of this question are alike, or one is empty: make each one different.',
  'holds no word': (name: string) => `“${name}” holds no word to look for: leave the name out.`,
  'too common': (name: string) =>
    `“${name}” would be found in almost every sentence: write a longer name, or put it under “needs clues”.`,
  'clue too common': (clue: string) =>
    `“${clue}” stands in almost every sentence and tells nothing as a clue: choose another word.`,
  'entry to mend': (sentence: string) => sentence,
  'no header row': () =>
    'The first row names the columns. Call one of them “term” and one “definition”, then try again.',
  'row to mend': (row: number, sentence: string) => `Row ${row}: ${sentence}`,
  'open quotation': () => 'A quotation mark is opened and not closed: close it, or take it out.',
  'link too long': (over: number) =>
    `This is too long for a link by ${counted(over)} characters: use the file, or shorten notes and questions.`,
  'link damaged': () =>
    'The assignment in this link is damaged, perhaps cut off on its way. Ask for the link or the file once more.',
} as const

type OwnKind = keyof typeof SENTENCES

/** Ours, and whatever is remarked on an entry. */
export type RefusalKind = OwnKind | RemarkKind

export const REFUSAL_KINDS = Object.keys(SENTENCES) as readonly OwnKind[]

export interface Refusal {
  readonly kind: RefusalKind
  /** What the sentence names, in its order: fields, figures, words of the file. */
  readonly about: readonly (string | number)[]
  /** The sentence in English. */
  readonly say: string
  /** What this one says again, with where it is; absent for most. */
  readonly because?: Refusal
}

/** A refusal of one part. */
export interface Trouble extends Refusal {
  /** The way to it: `['entries', 3, 'gist']`, counted from 0; empty for the whole. */
  readonly at: readonly (string | number)[]
}

/** Words of a stranger are quoted up to here. */
const QUOTED = 80

export function refusal<Kind extends OwnKind>(
  kind: Kind,
  ...about: Parameters<(typeof SENTENCES)[Kind]>
): Refusal {
  const quoted = (about as readonly (string | number)[]).map(each =>
    typeof each === 'string' && each.length > QUOTED && kind !== 'entry to mend' && kind !== 'row to mend'
      ? `${each.slice(0, QUOTED)}…`
      : each,
  )
  const sentence = SENTENCES[kind] as (...about: readonly (string | number)[]) => string
  return { kind, about: quoted, say: sentence(...quoted) }
}
