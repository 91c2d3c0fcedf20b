/**
 * Whether a form means its target here: reasons for and against, weighed in the sentence, the passage and the article.
 * Below ENOUGH nothing is said: silence is better than a wrong card.
 */
import { SHAPE, type Words } from '../text/word.ts'
import type { Candidate } from './candidate.ts'
import type { Clues } from './clue.ts'
import { isSure } from './form.ts'
import { type Company, cluesAround, type Sense, type Veto, vetoIn } from './sense.ts'

/** What the article shows elsewhere. */
export interface Around {
  /** Whether it names the target by a name that could be believed before anything was known of the article. */
  readonly named: boolean
  /** How many other things the sentence speaks of, or laws it cites, beyond doubt. One is as good as many: most sentences of the news do. */
  readonly others: number
  /** Whether the passage speaks of another thing of the same field, beyond doubt. */
  readonly fieldHere: boolean
  /** Whether the article speaks of several other things of that field, beyond doubt. */
  readonly fieldThere: boolean
  /** Whether the article gives a name of the target to something else, and never names the target in full. */
  readonly namesake: boolean
  /** Whether it gives this very name to something else, whatever it calls the target: the state Senate. */
  readonly lent: boolean
}

/** One reason, as a developer reads it. */
export interface Reason {
  /** `clue “border”`. */
  readonly say: string
  /** Above zero it speaks for the meaning. */
  readonly weight: number
}

export interface Verdict {
  readonly weight: number
  /** Whether the weight is enough. */
  readonly means: boolean
  /** The word near it that says that something else is meant; null when there is none. */
  readonly veto: Veto | null
  readonly reasons: readonly Reason[]
}

/** What a name must weigh to be believed. */
export const ENOUGH = 2
/** What a common word must weigh of which nothing is said in its own sentence, nor elsewhere in the article by that name. */
export const ENOUGH_FROM_AFAR = 3
/** What a small-letter spelling must weigh, which is mostly another word. */
export const ENOUGH_INFORMAL = 4
/** The same where the whole sentence is in small letters, as posts are. */
export const ENOUGH_IN_A_POST = 3

/** Abbreviations that are words as well; others (irs, tps) are hardly anything else in a post. */
const ALSO_WORDS: ReadonlySet<string> = new Set(
  'ice doe who us aid fed feds sec ag pac cap start era roe cr aca wic it or in me hi ok dea snap care cares act stem'.split(
    ' ',
  ),
)

const SURE: Verdict = {
  weight: 2 * ENOUGH,
  means: true,
  veto: null,
  reasons: [{ say: 'the name means nothing else', weight: 2 * ENOUGH }],
}

/** Clues beyond these add nothing. */
const MOST_IN_SENTENCE = 3
const MOST_IN_PASSAGE = 3

/** What a word against a meaning takes away from afar; near the name it takes all. */
const FAR_VETO = 2

/** Whether the form's capitals are what makes it a name: in a sentence that shouts they prove nothing. */
const standsByCapitals = ({ form }: Candidate): boolean =>
  form.casing.every(casing => casing === 'A' || casing === 'S')

/** Whether a form is believed whatever stands around it, so that nothing needs to be read. */
export const isBeyondDoubt = (candidate: Candidate, { unless }: Sense): boolean =>
  candidate.form.sureness === 'sure' &&
  unless.length === 0 &&
  !standsByCapitals(candidate) &&
  candidate.form.words.length > 1

/** Whether a name is one common word, in any case of letters: its neighbours alone prove nothing of it. */
const isPlainWord = ({ form }: Candidate): boolean => form.words.length === 1 && form.casing[0] === 'x'

/** A text and its words. */
export interface Written {
  readonly text: string
  readonly words: Words
}

/** Common words that are first names as well. */
const FIRST_NAMES: ReadonlySet<string> = new Set('bill chase chip grant mark pat rich rider will'.split(' '))

/**
 * Whether a common word bears a capital because it is part of a name: `Lee Crore`, `Dr. Bill`, `Bill Keane`.
 * At the beginning of a sentence and in a headline a capital alone proves nothing.
 */
function isOfAnotherName(candidate: Candidate, { text, words }: Written, company: Company): boolean {
  const { form, from } = candidate
  if (!isPlainWord(candidate) || words.shape[from] !== SHAPE.capital || company.titled[from]) return false
  const isNameFrom = (first: number, joint: RegExp): boolean =>
    words.shape[first] === SHAPE.capital &&
    words.shape[first + 1] === SHAPE.capital &&
    joint.test(text.slice(words.end[first], words.start[first + 1]))
  return (
    (from > company.from[from]! && isNameFrom(from - 1, /^\.?[ \u00a0]$/)) ||
    (FIRST_NAMES.has(form.words[0]!) && isNameFrom(from, /^[ \u00a0]$/))
  )
}

/** Whether the article means something else by such a name; plain words and abbreviations that need no clue it may use for both. */
function isSomethingElse(candidate: Candidate, { lent, namesake }: Around): boolean {
  const { sureness } = candidate.form
  if (isPlainWord(candidate)) return false
  return isSure(sureness) ? lent && !standsByCapitals(candidate) : sureness === 'clued' && namesake
}

/** Weighs what speaks for and against a candidate's target. */
export function weigh(
  candidate: Candidate,
  passage: Written,
  sense: Sense,
  clues: Clues,
  company: Company,
  around: Around,
): Verdict {
  const { sureness, words } = candidate.form
  if (isOfAnotherName(candidate, passage, company)) return notMeant('part of another name')
  const veto = vetoIn(company, candidate, sense, clues)
  if (veto?.near) return notMeant(`against: “${veto.word}”`, veto)
  if (isSomethingElse(candidate, around)) return notMeant('the article calls something else so')
  const doubted =
    !isSure(sureness) ||
    (standsByCapitals(candidate) && sense.clues.length > 0 && company.shouted[candidate.from]!)
  const against: Reason[] = veto
    ? [{ say: `against, at the other end of the sentence: “${veto.word}”`, weight: -FAR_VETO }]
    : []
  if (!doubted) return veto === null ? SURE : verdictOf([...SURE.reasons, ...against], ENOUGH)
  const reasons = [...against]
  const { inSentence, inPassage } = cluesAround(company, candidate, sense, clues)
  inSentence.slice(0, MOST_IN_SENTENCE).forEach((clue, i) => {
    reasons.push({ say: `clue “${clue}” in the sentence`, weight: i === 0 ? 2 : 1 })
  })
  for (const clue of inPassage.slice(0, MOST_IN_PASSAGE))
    reasons.push({ say: `clue “${clue}” in the passage`, weight: 1 })
  if (around.named)
    reasons.push({
      say: 'the article names it in full',
      weight: sureness !== 'clued' || words.length > 1 ? 2 : 1,
    })
  if (around.others > 0 && (!isPlainWord(candidate) || reasons.length > against.length))
    reasons.push({ say: `${around.others} other things of ours in the sentence`, weight: 1 })
  if (around.fieldHere) reasons.push({ say: 'the passage speaks of its field', weight: 1 })
  else if (around.fieldThere) reasons.push({ say: 'the article speaks of its field', weight: 1 })
  const enough = mustWeigh(candidate, company, around.named || inSentence.length > 0)
  return verdictOf(reasons, enough)
}

/** What a doubtful name must weigh. @param near whether a clue stands in its sentence, or the article names the target elsewhere. */
function mustWeigh(candidate: Candidate, { lowered }: Company, near: boolean): number {
  const { form, from } = candidate
  const { sureness, words } = form
  if (sureness !== 'informal') return near || !isPlainWord(candidate) ? ENOUGH : ENOUGH_FROM_AFAR
  const isWord = words.length === 1 && ALSO_WORDS.has(words[0]!)
  if (lowered[from]) return isWord ? ENOUGH_IN_A_POST : ENOUGH
  return isWord ? Number.POSITIVE_INFINITY : ENOUGH_INFORMAL
}

function verdictOf(reasons: readonly Reason[], enough: number): Verdict {
  const weight = reasons.reduce((sum, reason) => sum + reason.weight, 0)
  return { weight, means: weight >= enough, veto: null, reasons }
}

const notMeant = (say: string, veto: Veto | null = null): Verdict => ({
  weight: -ENOUGH,
  means: false,
  veto,
  reasons: [{ say, weight: -ENOUGH }],
})
