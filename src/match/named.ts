/** The names of a passage and what each means, given what the article has said; what it does not prove stays unsaid. */
import { inReadingOrder, overlap, type Span } from '../text/span.ts'
import { hashOf, SHAPE, type Words } from '../text/word.ts'
import { bareShort } from './abbreviation.ts'
import type { Candidate } from './candidate.ts'
import { isSure } from './form.ts'
import type { Lexicon } from './lexicon.ts'
import { type Named, nameOf, type ReadPassage } from './read-passage.ts'
import type { Said } from './said.ts'
import { type Company, readCompany } from './sense.ts'
import { type Around, isBeyondDoubt, type Verdict, weigh } from './weigh.ts'

/** A name that was weighed, and how. */
export interface Weighed<Target> extends Span {
  /** Number of its passage. */
  readonly passage: number
  readonly target: Target
  readonly verdict: Verdict
}

/** Things of one field that an article must name for the field to be its own. */
const ENOUGH_OF_A_FIELD = 2

/** Weights this close leave a name without a meaning. */
const MARGIN = 1

/** The names of a passage and what they mean, given what is known of the article. */
export function namesIn<Target>(
  passage: ReadPassage,
  number: number,
  lexicon: Lexicon<Target>,
  said: Said,
  notice?: (weighed: Weighed<Target>) => void,
): Named[] {
  const { text, words } = passage
  const verdictOn = (candidate: Candidate): Verdict => {
    const sense = lexicon.sense(candidate.form.target)
    passage.company ??= readCompany(text, words)
    const verdict = weigh(
      candidate,
      passage,
      sense,
      lexicon.clues,
      passage.company,
      aroundOf(candidate, passage.company, words, lexicon, said, number),
    )
    const { start, end, form } = candidate
    if (verdict.veto)
      passage.vetoed.push({
        start,
        end,
        target: form.target,
        name: nameOf(candidate),
        renamed: verdict.veto.renames,
      })
    notice?.({
      passage: number,
      start,
      end,
      target: lexicon.targets[form.target]!,
      verdict,
    })
    return verdict
  }
  const isOurs = (candidate: Candidate): boolean =>
    isBeyondDoubt(candidate, lexicon.sense(candidate.form.target))
  const named: Named[] = []
  for (const here of passage.candidates) {
    const chosen = choose(here, isOurs, verdictOn)
    const meant = chosen && said.defined.get(bareShort(text.slice(chosen.start, chosen.end)))
    if (chosen && (meant === undefined || meant === chosen.form.target))
      named.push({
        start: chosen.start,
        end: chosen.end,
        target: chosen.form.target,
        informal: chosen.form.sureness === 'informal',
        sure: isSure(chosen.form.sureness),
        lastWord: chosen.form.words.at(-1)!,
      })
  }
  return said.defined.size === 0
    ? named
    : [...named, ...abbreviated(passage, said.defined)].sort(inReadingOrder)
}

/** The candidate that means something here: the longest of which one target speaks more clearly than any other. */
function choose(
  here: readonly Candidate[],
  isOurs: (candidate: Candidate) => boolean,
  verdictOn: (candidate: Candidate) => Verdict,
): Candidate | null {
  for (const end of new Set(here.map(candidate => candidate.end))) {
    const rivals = here.filter(candidate => candidate.end === end)
    if (rivals.length === 1 && isOurs(rivals[0]!)) return rivals[0]!
    const meant = rivals
      .map(candidate => ({ candidate, verdict: verdictOn(candidate) }))
      .filter(({ verdict }) => verdict.means)
      .sort((a, b) => b.verdict.weight - a.verdict.weight)
    const [best, ...others] = meant
    // Where a longer name stands in doubt, a shorter within it is no surer: "appeals" in "appeals court".
    if (!best) return null
    const rival = others.find(({ candidate }) => candidate.form.target !== best.candidate.form.target)
    return rival && best.verdict.weight - rival.verdict.weight < MARGIN ? null : best.candidate
  }
  return null
}

function aroundOf<Target>(
  candidate: Candidate,
  company: Company,
  words: Words,
  lexicon: Lexicon<Target>,
  said: Said,
  number: number,
): Around {
  const { target } = candidate.form
  const field = lexicon.fields[target]!
  const isOfField = (other: number): boolean =>
    other !== target && lexicon.fields[other] === field && field !== ''
  const here = said.here[number]
  const sentence: Span = {
    start: words.start[company.from[candidate.from]!]!,
    end: words.end[company.to[candidate.from]! - 1]!,
  }
  const stands = (other: Span): boolean => overlap(other, sentence) && !overlap(other, candidate)
  const others = new Set([
    ...(here?.named ?? [])
      .filter(other => other.target !== target && stands(other))
      .map(other => other.target),
    ...(here?.law ?? []).filter(stands).map(({ citation }) => citation),
  ])
  let ofField = 0
  for (const other of said.named) if (isOfField(other)) ofField++
  return {
    named: said.named.has(target),
    others: others.size,
    fieldHere: here?.named.some(other => isOfField(other.target)) ?? false,
    fieldThere: ofField >= ENOUGH_OF_A_FIELD,
    namesake: said.namesakes.has(target),
    lent: said.lent.get(target)?.has(nameOf(candidate)) ?? false,
  }
}

/** Every place where the article uses an abbreviation it has defined as one of ours. */
function abbreviated({ text, words }: ReadPassage, defined: ReadonlyMap<string, number | null>): Named[] {
  const ours = [...defined].flatMap(([short, target]) => (target === null ? [] : [{ short, target }]))
  if (ours.length === 0) return []
  const byHash = new Map(
    ours.flatMap(({ short, target }) =>
      [short, `${short}s`].map(form => [hashOf(form.toLowerCase()), { short, target }] as const),
    ),
  )
  const found: Named[] = []
  for (let i = 0; i < words.count; i++) {
    const meant = byHash.get(words.hash[i]!)
    if (!meant || words.shape[i] === SHAPE.small) continue
    const [start, end] = [words.start[i]!, words.end[i]!]
    if (bareShort(text.slice(start, end)) === meant.short)
      found.push({
        start,
        end,
        target: meant.target,
        informal: false,
        sure: false,
        lastWord: meant.short.toLowerCase(),
      })
  }
  return found
}
