/** Names that would mark a whole article: the commonest words, a single letter, figures alone. */
import { readForm, type Sureness } from '../match/form.ts'
import type { PackEntry } from './pack-entry.ts'
import { type Refusal, refusal } from './refusal.ts'

/** Words that hardly an English sentence does without. */
const COMMONEST: ReadonlySet<string> = new Set(
  `the be am is are was were been being to of and a an in that have has had having it its for not no on with he him his as
  you your do does did done at this these those but by from they them their we us our say says said saying she her or
  will would my me i one two all there here what so up out if about who whom which go goes went going get gets got when
  make makes made can could like time just know take took people into year years day days good some any other others than
  then now look only come came over think also back after before use used how work first last well way even new old want
  because more most many much may might must should shall per each every both few very own same such too through where
  why while still since until under again against between off down`
    .split(/\s+/)
    .filter(word => word !== ''),
)

const isFigure = (word: string): boolean => /^[\d.,]+$/.test(word)

/** What is wrong with a name as one to be looked for; null when it may be. */
function trouble(name: string, sureness: Sureness): Refusal | null {
  const form = readForm(name, sureness)
  if (!form) return refusal('holds no word', name)
  const isAlone = form.words.length === 1
  const tells = form.words.some(
    (word, i) =>
      !isFigure(word) &&
      // A letter by itself stands everywhere, beside others it does not: W-2, 401(k), G-20.
      !(isAlone && /^\p{L}$/u.test(word)) &&
      // Capitals are looked for as capitals: WHO is not “who”. Clues stand guard over the others.
      (sureness === 'clued' || !COMMONEST.has(word) || (form.casing[i] === 'A' && sureness !== 'informal')),
  )
  return tells ? null : refusal('too common', name)
}

/** What is wrong with a clue; null when it tells something. */
function clueTrouble(clue: string): Refusal | null {
  const form = readForm(clue.replaceAll('*', ''), 'sure')
  const tells = form?.words.some(word => word.length > 2 && !COMMONEST.has(word))
  return tells ? null : refusal('clue too common', clue)
}

/** Every name and clue of an entry that would mark too much, with its field. */
export function broadNames(entry: PackEntry): readonly (readonly [keyof PackEntry, Refusal])[] {
  const names = (field: 'also' | 'exactly' | 'needsClues' | 'informal', sureness: Sureness) =>
    entry[field].map(name => [field, trouble(name, sureness)] as const)
  const all = [
    // A headword with a bracket is a title, not a name.
    ...(entry.headword.includes('(') ? [] : [['headword', trouble(entry.headword, 'sure')] as const]),
    ...names('also', 'sure'),
    ...names('exactly', 'exact'),
    ...names('needsClues', 'clued'),
    ...names('informal', 'informal'),
    ...entry.clues.map(clue => ['clues', clueTrouble(clue)] as const),
  ]
  return all.flatMap(([field, refused]) => (refused ? [[field, refused] as const] : []))
}
