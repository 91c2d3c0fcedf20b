/**
 * What an article says of its own words, and what it is seen to speak of: by this the names in it are weighed that could mean
 * several things. Between questions it travels as the document's memory.
 */
import { overlap, type Span } from '../text/span.ts'
import { bareShort, type Definition, definitionsIn } from './abbreviation.ts'
import type { Candidate } from './candidate.ts'
import type { DocumentMemory } from './document-memory.ts'
import { isSure } from './form.ts'
import type { Lexicon } from './lexicon.ts'
import type { CitationMention } from './read-citations.ts'
import type { Named, ReadPassage, Vetoed } from './read-passage.ts'

/** What a passage is seen to speak of at first sight. */
export interface Passing {
  readonly named: readonly Named[]
  readonly law: readonly CitationMention[]
}

/** What an article has said, as far as it is known. */
export interface Said {
  /** Numbers of the targets it is seen to name at first sight. */
  readonly named: ReadonlySet<number>
  /** The names of each passage that are beyond doubt, and the laws it cites. */
  readonly here: readonly Passing[]
  /** Abbreviations it defines: the target's number, or null for what is none of ours. */
  readonly defined: ReadonlyMap<string, number | null>
  /** Targets of which it gives a name to something else. */
  readonly namesakes: ReadonlySet<number>
  /** Of each target the names that it gives to something else, in search spelling. */
  readonly lent: ReadonlyMap<number, ReadonlySet<string>>
}

/** What the document's earlier passages said. */
export function recall<Target>(memory: DocumentMemory<Target>, lexicon: Lexicon<Target>): Said {
  const numberOf = (target: Target): number => lexicon.targets.indexOf(target)
  const defined = Object.entries(memory.defined).map(
    ([short, target]) => [short, target === null ? null : numberOf(target)] as const,
  )
  return {
    named: new Set(memory.mentioned.map(numberOf)),
    here: [],
    defined: new Map(defined),
    namesakes: new Set(memory.namesakes.map(numberOf)),
    lent: lentIn(memory.lent.map(([target, name]) => ({ target: numberOf(target), name }))),
  }
}

/** What later passages need to know of the article's words. */
export function remember<Target>(
  said: Said,
  lexicon: Lexicon<Target>,
): Pick<DocumentMemory<Target>, 'defined' | 'namesakes' | 'lent'> {
  const targetOf = (number: number): Target => lexicon.targets[number]!
  return {
    defined: Object.fromEntries(
      [...said.defined].map(([short, target]) => [short, target === null ? null : targetOf(target)]),
    ),
    namesakes: [...said.namesakes].map(targetOf),
    lent: [...said.lent].flatMap(([target, names]) =>
      [...names].map(name => [targetOf(target), name] as const),
    ),
  }
}

/** What the passages show beyond doubt, on top of what was known. */
export function learn(
  read: readonly ReadPassage[],
  first: readonly (readonly Named[])[],
  law: readonly (readonly CitationMention[])[],
  known: Said,
): Said {
  const here = first.map((named, i) => ({ named: named.filter(name => !name.informal), law: law[i]! }))
  const named = new Set([...known.named, ...here.flatMap(({ named }) => named.map(({ target }) => target))])
  const defined = new Map(known.defined)
  read.forEach(({ text }, i) => {
    for (const definition of definitionsIn(text)) {
      const target = expansionOf(definition, first[i]!) ?? meantAnyway(definition, read[i]!)
      const other = defined.get(definition.short)
      defined.set(definition.short, other === undefined || other === target ? target : null)
    }
  })
  const renamed = read.flatMap(({ vetoed }) => vetoed.filter(({ renamed }) => renamed))
  return {
    named,
    here,
    defined,
    namesakes: namesakesIn(renamed, here, known),
    lent: lentIn(renamed, known.lent),
  }
}

/** The targets of which the article gives a name to something else, and that it has not named in full as well. */
function namesakesIn(renamed: readonly Vetoed[], here: readonly Passing[], known: Said): Set<number> {
  const namesakes = new Set(known.namesakes)
  for (const { target } of renamed) if (!known.named.has(target)) namesakes.add(target)
  for (const { named } of here) for (const { target, sure } of named) if (sure) namesakes.delete(target)
  return namesakes
}

/** The thing whose name the long form is; null when it is none of ours. */
const expansionOf = ({ long }: Definition, named: readonly Named[]): number | null =>
  named.find(name => isLong(name, long))?.target ?? null

/** Whether a name is the long form of an abbreviation, give or take its plural. */
const isLong = ({ start, end }: Span, long: Span): boolean =>
  start <= long.start && end > long.start && long.end - end < 4

/** The thing that the long form may mean, while its abbreviation can mean nothing else; null when there is none. */
function meantAnyway({ short, long }: Definition, { text, candidates, vetoed }: ReadPassage): number | null {
  const all = candidates.flat()
  const isShort = ({ start, end, form }: Candidate): boolean =>
    isSure(form.sureness) && bareShort(text.slice(start, end)) === short
  const targets = all.filter(isShort).map(({ form }) => form.target)
  const longer = all.find(({ form, ...span }) => isLong(span, long) && targets.includes(form.target))
  return longer && !vetoed.some(name => overlap(name, longer)) ? longer.form.target : null
}

/** The names by target, on top of those known. */
function lentIn(
  renamed: readonly Pick<Vetoed, 'target' | 'name'>[],
  known: Said['lent'] = new Map(),
): Said['lent'] {
  const lent = new Map(known)
  for (const { target, name } of renamed) lent.set(target, new Set([...(lent.get(target) ?? []), name]))
  return lent
}
