/**
 * What is said of an entry to whoever writes it, where that may be someone who speaks another language: the kind chooses
 * the words. What only our own authors can meet is said in English, as it stands (reader.ts, lint.ts).
 */

/** What is said in English; the arguments are what other languages need as well. */
const SENTENCES = {
  'no headword': () => 'The header names the headword: “entry: …”.',
  'no gist': () => 'After the header comes the gist: one sentence that says what the thing is.',
  'needs clues': () => 'Names that need clues need some: add “clues: …”.',
  'holds HTML': () => 'Take out HTML: an entry holds plain words and links only.',
  'holds bold': () => 'Take out bold or code marks: an entry holds plain words and links only.',
  'no date': (text: string) =>
    `“${text}” is no date: write 2025-03-21, or 2025-03 when only the month is known.`,
  'event without source': () => 'A dated event names its source: end the line with [1].',
  'no such source': (number: number) => `There is no source [${number}].`,

  'gist long': (words: number) => `The gist has ${words} words; 25 is the most.`,
  'gist sentences': () => 'The gist is one sentence.',
  'gist semicolon': () => 'The gist has no semicolon: say the main thing only.',
  'explanation long': (words: number) => `The explanation has ${words} words; 90 is the most.`,
  'explanation sentences': (sentences: number) =>
    `The explanation has ${sentences} sentences; write two to four.`,
  'sentence long': (words: number) => `This sentence has ${words} words; 24 is the most.`,
  'many mixups': () => 'At most two mix-ups: keep the two that matter.',
  'mixup long': (words: number) => `This mix-up has ${words} words; 22 is the most.`,
  'event long': (words: number) => `This event has ${words} words; 22 is the most.`,
  'hard to read': (grade: string, most: number) =>
    `Reads at grade ${grade}; ${most} is the most. Shorter sentences, shorter words.`,
  'long words': (ease: string) => `Reading ease is ${ease}; 55 is the least. Shorter words.`,
  passive: () => 'Too many sentences are passive: say who does it.',
  'one newsroom': () =>
    'One newsroom alone says so: add a public record or a second source, or end the line with “(reported)”.',
  'events out of order': () => 'Put the events in order, oldest first.',
  'event too late': (knownTo: string) =>
    `This event is later than “known to: ${knownTo}”: correct one of them.`,
  'takes a side': (word: string) => `“${word}” takes a side.`,
  'verb takes a side': (word: string) => `“${word}” takes a side: write said, argued or ruled.`,
  'one side’s word': (word: string) => `“${word}” is one side’s word.`,
  'grows old': (word: string) => `“${word}” will be false one day: give the date.`,
  'lawyer’s word': (word: string) => `“${word}” is a lawyer’s word: say it plainly.`,
  advice: (word: string) => `“${word}” is advice: an entry gives none.`,
  'letters in gist': (letters: string) => `Write out “${letters}” in the gist.`,
  letters: (letters: string) => `Write out “${letters}”, or be sure that every reader knows it.`,
  'long ago': (days: number, changes: string, goodFor: number) =>
    `Last reviewed ${days} days ago; an entry that is ${changes} is gone through every ${goodFor}.`,
  'name of two': (name: string, other: string) =>
    `“${name}” belongs to ${other} too: leave it to one, or put it under “needs clues” in both.`,
  'never found': (name: string) =>
    `“${name}” is found in no sentence as it is written: write it with letters, figures, spaces and hyphens.`,
  'against itself': (word: string) =>
    `“${word}” is a name of this entry, and would silence it wherever it is introduced: take it out of “unless”.`,
} as const

export type RemarkKind = keyof typeof SENTENCES

export const REMARK_KINDS = Object.keys(SENTENCES) as readonly RemarkKind[]

export interface Remark {
  readonly kind: RemarkKind
  /** What the sentence names, in its order: figures, words of the entry. */
  readonly about: readonly (string | number)[]
  /** The sentence in English. */
  readonly say: string
}

export function remark<Kind extends RemarkKind>(
  kind: Kind,
  ...about: Parameters<(typeof SENTENCES)[Kind]>
): Remark {
  const sentence = SENTENCES[kind] as (...about: readonly (string | number)[]) => string
  return { kind, about, say: sentence(...about) }
}
