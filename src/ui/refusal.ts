/** Why something was not taken, or what may be better, in the reader's language. */
import type { OurFile, Refusal, RefusalKind, Wanted } from '../classroom/refusal.ts'
import { inFigures, type Key, say } from './words.ts'

/** What a person calls the fields of our files; those that no person meets keep the name they have there. */
const FIELDS: Readonly<Record<string, Key>> = {
  title: 'packTitle',
  by: 'packBy',
  note: 'packNote',
  entries: 'packEntries',
  hides: 'packHides',
  headword: 'packHeadword',
  also: 'packAlso',
  names: 'packAlso',
  exactly: 'packExactly',
  informal: 'packInformal',
  needsClues: 'packNeedsClues',
  clues: 'packClues',
  unless: 'packUnless',
  gist: 'packGist',
  explanation: 'packExplanation',
  notTheSameAs: 'packNotTheSameAs',
  timeline: 'packTimeline',
  sources: 'packSources',
  address: 'packAddress',
  rows: 'packRows',
  terms: 'makeTerms',
  questions: 'makeQuestions',
  ask: 'makeQuestion',
  options: 'makeOptions',
}

export function fieldInWords(field: string): string {
  const key = Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined
  return key ? (say as (key: Key) => string)(key) : field
}

const NOT_OURS = {
  pack: 'refusedNotPack',
  assignment: 'refusedNotAssignment',
  work: 'refusedNotWork',
} as const satisfies Record<OurFile, Key>

const WRONG = {
  text: 'refusedNotText',
  list: 'refusedNotList',
  object: 'refusedNotObject',
  'yes or no': 'refusedNotYesOrNo',
} as const satisfies Record<Wanted, Key>

/** What is about a field first, and says figures after. */
const OF_FIELD = {
  missing: 'refusedMissing',
  'not a number': 'refusedNotNumber',
  'too long': 'refusedTooLong',
  'too many': 'refusedTooMany',
  'too few': 'refusedTooFew',
  'not a day': 'refusedNotDay',
  'not a choice': 'refusedNotChoice',
  'not an id': 'refusedNotId',
  'not an address': 'refusedNotAddress',
} as const satisfies Partial<Record<RefusalKind, Key>>

const PLAIN = {
  'too big': 'refusedTooBig',
  'not JSON': 'refusedNotJson',
  'newer version': 'refusedNewer',
  'not a site': 'refusedNotSite',
  'there twice': 'refusedTwice',
  'options alike': 'refusedOptionsAlike',
  'holds no word': 'refusedNoWord',
  'too common': 'refusedTooCommon',
  'clue too common': 'refusedClueTooCommon',
  'no header row': 'refusedNoHeader',
  'open quotation': 'refusedQuotation',
  'link too long': 'refusedLinkTooLong',
  'link damaged': 'refusedLinkDamaged',
  'no headword': 'remarkNoHeadword',
  'no gist': 'remarkNoGist',
  'needs clues': 'remarkNeedsClues',
  'holds HTML': 'remarkHtml',
  'holds bold': 'remarkBold',
  'no date': 'remarkNoDate',
  'event without source': 'remarkEventSource',
  'no such source': 'remarkNoSuchSource',
  'gist long': 'remarkGistLong',
  'gist sentences': 'remarkGistSentences',
  'gist semicolon': 'remarkGistSemicolon',
  'explanation long': 'remarkExplanationLong',
  'explanation sentences': 'remarkExplanationSentences',
  'sentence long': 'remarkSentenceLong',
  'many mixups': 'remarkManyMixups',
  'mixup long': 'remarkMixupLong',
  'event long': 'remarkEventLong',
  'hard to read': 'remarkHard',
  'long words': 'remarkLongWords',
  passive: 'remarkPassive',
  'one newsroom': 'remarkOneNewsroom',
  'events out of order': 'remarkOrder',
  'event too late': 'remarkEventLate',
  'takes a side': 'remarkSide',
  'verb takes a side': 'remarkVerbSide',
  'one side’s word': 'remarkOneSide',
  'grows old': 'remarkOld',
  'lawyer’s word': 'remarkLawyer',
  advice: 'remarkAdvice',
  'letters in gist': 'remarkLettersInGist',
  letters: 'remarkLetters',
  'long ago': 'remarkLongAgo',
  'name of two': 'remarkNameOfTwo',
  'never found': 'remarkNeverFound',
  'against itself': 'remarkAgainstItself',
} as const satisfies Partial<Record<RefusalKind, Key>>

const has = <Table extends object>(table: Table, name: PropertyKey): name is keyof Table =>
  Object.hasOwn(table, name)

const sayFreely = say as (key: Key, ...given: readonly string[]) => string

const inText = (about: string | number): string => (typeof about === 'number' ? inFigures(about) : about)

/** The sentence; in English where it comes from our own authors' reader and nobody else has met it yet. */
export function refusalInWords({ kind, about, say: english, because }: Refusal): string {
  const [first = '', second = ''] = about
  const field = fieldInWords(`${first}`)
  if (has(PLAIN, kind)) return sayFreely(PLAIN[kind], ...about.map(inText))
  if (has(OF_FIELD, kind)) return sayFreely(OF_FIELD[kind], field, ...about.slice(1).map(inText))
  if (kind === 'not ours') return sayFreely(NOT_OURS[first as OurFile])
  if (kind === 'wrong kind') return sayFreely(WRONG[second as Wanted], field)
  if (kind === 'row to mend')
    return say('refusedRow', inText(first), because ? refusalInWords(because) : `${second}`)
  kind satisfies 'entry to mend'
  return english
}
