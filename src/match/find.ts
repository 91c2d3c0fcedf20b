/**
 * What is mentioned in a text: names from the lexicon and citations of the law.
 *
 * One pass over each passage's words; of overlapping mentions the earlier and longer wins; what the passage does not prove stays
 * unsaid. The finder keeps nothing between calls: what a document has said so far travels with it as its memory.
 */
import { inReadingOrder, overlap, type Span } from '../text/span.ts'
import { readWords, SHAPE, spell, type Words } from '../text/word.ts'
import { fromNormalForm, normalForm, wider } from './citation.ts'
import { sectionOfAct } from './citations/immigration-and-nationality-act.ts'
import { type DocumentMemory, NOTHING_SAID } from './document-memory.ts'
import type { Lexicon, StoredForm } from './lexicon.ts'
import type { Mention } from './mention.ts'
import { type CitationMention, readCitations } from './read-citations.ts'
import { type Company, cluesInSentence, hasClue, isVetoed, readCompany, type Stretch } from './sense.ts'

export interface Findings<Target> {
  /** The mentions of each passage, in reading order, none overlapping. */
  readonly mentions: readonly (readonly Mention<Target>[])[]
  readonly memory: DocumentMemory<Target>
}

/** A form that stands in the text and is written as it must be. */
interface Candidate extends Span, Stretch {
  readonly form: StoredForm
}

/** Whether the gap before word `i` is one that `joint` allows. */
function joins(text: string, words: Words, i: number, joint: string): boolean {
  const whole = text.slice(words.tail[i - 1], words.start[i])
  const gap = /s/i.test(text[words.end[i - 1]! - 1] ?? '') ? whole.replace(/^['’](?=\s)/, '') : whole // taxpayers’ data
  if (joint === '-') return /^[-‐‑–]$/.test(gap)
  if (/^(?:[-‐‑–/]|)$/.test(gap)) return true
  const plain = joint !== ' ' && gap.startsWith(joint) ? gap.slice(1) : gap
  return /^[\s\u200b]{0,40}$/.test(plain) && !/\n[^\S\n]*\n/.test(plain)
}

/** Whether a word is cased as its form asks. */
function cased(text: string, words: Words, i: number, casing: string): boolean {
  const shape = words.shape[i]!
  if (casing === 'A')
    return shape === SHAPE.capitals || (shape === SHAPE.capital && words.end[i]! - words.start[i]! < 3)
  if (casing === 'l') return shape === SHAPE.small
  if (casing === 'C') return shape === SHAPE.capital || shape === SHAPE.capitals
  return (
    casing !== 'S' ||
    /^[\p{Lu}\d-]+s$/u.test(text.slice(words.start[i], words.end[i])) ||
    shape === SHAPE.capitals
  )
}

const sameLetters = (a: string, b: string): boolean =>
  a.replace(/[^\p{L}\d]/gu, '') === b.replace(/[^\p{L}\d]/gu, '')

/** Whether the form's words really stand at words `from`…, joined and cased as it asks. */
function standsAt(text: string, words: Words, from: number, form: StoredForm): boolean {
  return (
    form.words.every(
      (word, k) =>
        spell(text, words, from + k) === word &&
        cased(text, words, from + k, form.casing[k]!) &&
        (k === 0 || joins(text, words, from + k, form.joints[k - 1]!)),
    ) &&
    (form.exact === null ||
      sameLetters(form.exact, text.slice(words.start[from], words.end[from + form.words.length - 1])))
  )
}

/** Every form that stands in the passage, at each word the longest first. */
function candidates<Target>(text: string, words: Words, lexicon: Lexicon<Target>): Candidate[][] {
  const found: Candidate[][] = []
  for (let i = 0; i < words.count; i++) {
    let node = lexicon.step(0, words.hash[i]!)
    let here: Candidate[] | null = null
    for (let j = i; node !== 0; node = lexicon.step(node, words.hash[j]!)) {
      for (const number of lexicon.endsAt(node) ?? []) {
        const form = lexicon.forms[number]!
        if (standsAt(text, words, i, form))
          (here ??= []).unshift({ start: words.start[i]!, end: words.end[j]!, from: i, to: j + 1, form })
      }
      if (++j >= words.count) break
    }
    if (here) found.push(here)
  }
  return found
}

/**
 * Finds what a document's passages mention.
 * @param passages the document's blocks of text, in reading order; spans are counted within each.
 * @param memory what earlier passages said; NOTHING_SAID at the start of a document.
 */
export function findMentions<Target>(
  passages: readonly string[],
  lexicon: Lexicon<Target>,
  memory: DocumentMemory<Target> = NOTHING_SAID,
): Findings<Target> {
  let cited = memory.cited
  const mentioned = new Set<Target>(memory.mentioned)
  const waiting: { passage: number; mention: Mention<Target> }[] = []
  const kept: Mention<Target>[][] = passages.map((text, passage) => {
    const words = readWords(text)
    let company: Company | null = null
    const means = (candidate: Candidate): boolean => {
      const { sureness, target, casing } = candidate.form
      const sense = lexicon.senses[target]!
      const byCapitals = casing.every(c => c === 'A' || c === 'S' || c === 'C')
      if (sureness === 'sure' && sense.unless.length === 0 && !byCapitals) return true
      company ??= readCompany(text, words)
      if (isVetoed(company, candidate, sense)) return false
      if (sureness === 'informal') return cluesInSentence(company, candidate, sense) >= 2
      const unproven =
        sureness === 'clued' || (byCapitals && sense.clues.length > 0 && company.shouted[candidate.from])
      return !unproven || hasClue(company, candidate, sense)
    }
    /** The candidate that means something here: the longest of which exactly one target speaks. */
    const choose = (here: readonly Candidate[]): Candidate | null => {
      for (const end of new Set(here.map(candidate => candidate.end))) {
        const meant = here.filter(candidate => candidate.end === end && means(candidate))
        const targets = new Set(meant.map(candidate => candidate.form.target))
        if (targets.size === 1) return meant[0]!
        if (targets.size > 1) return null
      }
      return null
    }
    const named = candidates(text, words, lexicon).flatMap(here => choose(here) ?? [])
    const law = readCitations(text, cited, (section, at) => {
      const bare = named.find(
        ({ form, start }) => start >= at.start && start < at.end && form.words.at(-1) === section,
      )
      return bare ? (placeOf(lexicon, bare.form.target, section) ?? null) : null
    })
    cited = law.memory
    const all: (Mention<Target> & { informal: boolean })[] = [
      ...named.map(({ start, end, form }) => ({
        start,
        end,
        surface: text.slice(start, end),
        target: lexicon.targets[form.target]!,
        citation: null,
        wider: false,
        informal: form.sureness === 'informal',
      })),
      // A law called by a name that the lexicon has too is found as that name.
      ...law.mentions
        .filter(mention => !mention.byName || !named.some(name => isMostOf(name, mention)))
        .map(({ start, end, citation }) => ({
          start,
          end,
          surface: text.slice(start, end),
          ...nearestTarget(lexicon, citation),
          citation,
          informal: false,
        })),
    ]
    const sure: Mention<Target>[] = []
    for (const { informal, ...mention } of apart(all)) {
      if (informal) waiting.push({ passage, mention })
      else sure.push(mention)
    }
    for (const { target } of sure) if (target !== null) mentioned.add(target)
    return sure
  })
  for (const { passage, mention } of waiting)
    if (mentioned.has(mention.target!)) kept[passage] = [...kept[passage]!, mention].sort(inReadingOrder)
  return { mentions: kept, memory: { cited, mentioned: [...mentioned] } }
}

/** Whether a name of the lexicon covers at least half of the name that a citation is known by: not "IRS" in "Doe v. IRS". */
const isMostOf = (name: Span, { start, nameEnd }: CitationMention): boolean =>
  2 * (Math.min(name.end, nameEnd) - Math.max(name.start, start)) >= nameEnd - start

/** Of mentions that overlap: the citation before the name, the earlier before the later, the longer before the shorter. */
function apart<M extends Mention<unknown>>(all: readonly M[]): M[] {
  const ranked = [...all].sort(
    (a, b) => Number(b.citation !== null) - Number(a.citation !== null) || inReadingOrder(a, b),
  )
  const kept: M[] = []
  for (const mention of ranked) if (!kept.some(other => overlap(other, mention))) kept.push(mention)
  return kept.sort(inReadingOrder)
}

/** The target that explains a place in the law, or the nearest place around it; null when none does. */
function nearestTarget<Target>(
  lexicon: Lexicon<Target>,
  citation: string,
): Pick<Mention<Target>, 'target' | 'wider'> {
  const place = fromNormalForm(citation)
  for (const around of place ? [place, ...wider(place)] : []) {
    const target = lexicon.place(normalForm(around))
    if (target !== undefined) return { target: lexicon.targets[target]!, wider: around !== place }
  }
  return { target: null, wider: false }
}

/** The place that leads to a target and bears that section number, in the Code or in the Act it restates. */
const placeOf = <Target>(lexicon: Lexicon<Target>, target: number, section: string): string | undefined =>
  lexicon.placesOf(target).find(place => {
    const number = fromNormalForm(place)?.parts[1]
    return number !== undefined && (number === section || sectionOfAct(number) === section)
  })
