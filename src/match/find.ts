/**
 * What is mentioned in a text: names from the lexicon and citations of the law.
 *
 * Each passage's words are read once. What means only one thing is settled first; then the article's own abbreviations and
 * all it speaks of help to weigh what could mean several. Of overlapping mentions a citation wins before a name,
 * then the earlier and longer; what the article does not prove stays unsaid. The finder keeps nothing between calls: what a
 * document has said so far travels with it as its memory.
 */
import { inReadingOrder, overlap, type Span } from '../text/span.ts'
import { hashOf, readWords, SHAPE, type Words } from '../text/word.ts'
import { bareShort, type Definition, definitionsIn } from './abbreviation.ts'
import { type Candidate, candidatesIn } from './candidate.ts'
import { fromNormalForm, normalForm, wider } from './citation.ts'
import { sectionOfAct } from './citations/immigration-and-nationality-act.ts'
import { type DocumentMemory, NOTHING_SAID } from './document-memory.ts'
import { isExplained } from './explained.ts'
import { isSure } from './form.ts'
import type { Lexicon } from './lexicon.ts'
import type { Mention } from './mention.ts'
import { piecesOf } from './piece.ts'
import { type CitationMention, readCitationsOf } from './read-citations.ts'
import { type Company, readCompany } from './sense.ts'
import { type Around, isBeyondDoubt, type Verdict, weigh } from './weigh.ts'

export interface Findings<Target> {
  /** The mentions of each passage, in reading order, none overlapping. */
  readonly mentions: readonly (readonly Mention<Target>[])[]
  readonly memory: DocumentMemory<Target>
}

/** A name that was weighed, and how. */
export interface Weighed<Target> extends Span {
  /** Number of its passage. */
  readonly passage: number
  readonly target: Target
  readonly verdict: Verdict
}

/** A passage, read as far as names go. */
interface Read {
  readonly text: string
  readonly words: Words
  /** At each word the forms that stand there, longest first. */
  readonly candidates: readonly (readonly Candidate[])[]
  company: Company | null
  /** Names beside which a word says that something else is meant. */
  readonly vetoed: Vetoed[]
}

/** A name that a word near it takes from its target. */
interface Vetoed extends Span {
  /** Number of the target. */
  readonly target: number
  /** In search spelling. */
  readonly name: string
  /** Whether it is the name of a place's own thing. */
  readonly renamed: boolean
}

/** A name with its meaning. */
interface Named extends Span {
  /** Number of the target. */
  readonly target: number
  readonly informal: boolean
  /** Whether it always means the target. */
  readonly sure: boolean
  readonly lastWord: string
}

/** What a passage is seen to speak of at first sight. */
interface Passing {
  readonly named: readonly Named[]
  readonly law: readonly CitationMention[]
}

/** What an article shows of what it is about, as far as it is known. */
interface Article {
  /** Numbers of the targets it names beyond doubt. */
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

/** Things of one field that an article must name for the field to be its own. */
const ENOUGH_OF_A_FIELD = 2

/** Weights this close leave a name without a meaning. */
const MARGIN = 1

/**
 * Finds what a document's passages mention.
 * @param passages the document's blocks of text, in reading order; spans are counted within each.
 * @param memory what earlier passages said; NOTHING_SAID at the start of a document.
 * @param notice told of every name that was weighed, for those who want to know why.
 */
export function findMentions<Target>(
  passages: readonly string[],
  lexicon: Lexicon<Target>,
  memory: DocumentMemory<Target> = NOTHING_SAID,
  notice?: (weighed: Weighed<Target>) => void,
): Findings<Target> {
  const pieces = piecesOf(passages)
  if (pieces.length === passages.length) return findInPieces(passages, lexicon, memory, notice)
  const moved = <S extends Span>(span: S, { start }: { readonly start: number }): S => ({
    ...span,
    start: span.start + start,
    end: span.end + start,
  })
  const found = findInPieces(
    pieces.map(({ text }) => text),
    lexicon,
    memory,
    notice &&
      (weighed => {
        const piece = pieces[weighed.passage]!
        notice({ ...moved(weighed, piece), passage: piece.passage })
      }),
  )
  const mentions: Mention<Target>[][] = passages.map(() => [])
  pieces.forEach((piece, i) => {
    for (const mention of found.mentions[i]!) mentions[piece.passage]!.push(moved(mention, piece))
  })
  return { mentions, memory: found.memory }
}

/** The same for passages none of which is too long. */
function findInPieces<Target>(
  passages: readonly string[],
  lexicon: Lexicon<Target>,
  memory: DocumentMemory<Target>,
  notice?: (weighed: Weighed<Target>) => void,
): Findings<Target> {
  const read: Read[] = passages.map(text => {
    const words = readWords(text)
    return { text, words, candidates: candidatesIn(text, words, lexicon), company: null, vetoed: [] }
  })
  const numberOf = (target: Target): number => lexicon.targets.indexOf(target)
  const before = new Set(memory.mentioned.map(numberOf))
  const definedBefore = new Map(
    Object.entries(memory.defined).map(([short, target]) => [
      short,
      target === null ? null : numberOf(target),
    ]),
  )
  const known: Article = {
    named: before,
    here: [],
    defined: definedBefore,
    namesakes: new Set(memory.namesakes.map(numberOf)),
    lent: lentIn(memory.lent.map(([target, name]) => ({ target: numberOf(target), name }))),
  }
  const first = read.map((passage, i) => names(passage, i, lexicon, known))
  const { mentions: law, memory: cited } = readCitationsOf(passages, memory.cited, (i, section, at) => {
    const bare = first[i]!.find(
      ({ lastWord, start }) => start >= at.start && start < at.end && lastWord === section,
    )
    return bare ? (placeOf(lexicon, bare.target, section) ?? null) : null
  })
  const article = learn(read, first, law, known)
  const settled = read.map((passage, i) =>
    passage.candidates.length === 0 && article.defined.size === 0
      ? []
      : names(passage, i, lexicon, article, notice),
  )

  const mentioned = new Set(memory.mentioned)
  const mentions = read.map(({ text, vetoed }, i) => {
    const named = settled[i]!
    // What is no name of the law here is no place in it either: “Title 42” in a story about hiring.
    const cites = law[i]!.filter(
      ({ start, end }) => !vetoed.some(name => name.start <= start && name.end >= end),
    )
    const all = apart([
      ...named.map(({ start, end, target }) => ({
        start,
        end,
        target: lexicon.targets[target]!,
        citation: null,
        wider: false,
        need: lexicon.needs[target]!,
      })),
      // A law called by a name that the lexicon has too is found as that name.
      ...cites
        .flatMap(mention => {
          const name = mention.byName ? named.find(each => isMostOf(each, mention)) : undefined
          return name ? placeBehind(text, name, mention) : [mention]
        })
        .map(({ start, end, citation }) => ({
          start,
          end,
          ...nearestTarget(
            lexicon,
            citation,
            named.find(name => name.start === start && name.end === end) ??
              named.find(name => name.start >= start && name.end <= end),
            { start, end },
          ),
          citation,
        })),
    ])
    for (const { target } of all) if (target !== null) mentioned.add(target)
    return all.map(mention => ({
      ...mention,
      surface: text.slice(mention.start, mention.end),
      explained: isExplained(text, mention),
    }))
  })
  const defined = Object.fromEntries(
    [...article.defined].map(([short, target]) => [short, target === null ? null : lexicon.targets[target]!]),
  )
  const namesakes = [...article.namesakes].map(target => lexicon.targets[target]!)
  const lent = [...article.lent].flatMap(([target, names]) =>
    [...names].map(name => [lexicon.targets[target]!, name] as const),
  )
  return { mentions, memory: { cited, mentioned: [...mentioned], defined, namesakes, lent } }
}

/** The names of a passage and what they mean, given what is known of the article. */
function names<Target>(
  passage: Read,
  number: number,
  lexicon: Lexicon<Target>,
  article: Article,
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
      aroundOf(candidate, passage.company, words, lexicon, article, number),
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
    const meant = chosen && article.defined.get(bareShort(text.slice(chosen.start, chosen.end)))
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
  return article.defined.size === 0
    ? named
    : [...named, ...abbreviated(passage, article.defined)].sort(inReadingOrder)
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

/** The names by target, on top of those known. */
function lentIn(
  renamed: readonly Pick<Vetoed, 'target' | 'name'>[],
  known: Article['lent'] = new Map(),
): Article['lent'] {
  const lent = new Map(known)
  for (const { target, name } of renamed) lent.set(target, new Set([...(lent.get(target) ?? []), name]))
  return lent
}

const nameOf = ({ form }: Candidate): string => form.words.join(' ')

function aroundOf<Target>(
  candidate: Candidate,
  company: Company,
  words: Words,
  lexicon: Lexicon<Target>,
  article: Article,
  number: number,
): Around {
  const { target } = candidate.form
  const field = lexicon.fields[target]!
  const isOfField = (other: number): boolean =>
    other !== target && lexicon.fields[other] === field && field !== ''
  const here = article.here[number]
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
  for (const other of article.named) if (isOfField(other)) ofField++
  return {
    named: article.named.has(target),
    others: others.size,
    fieldHere: here?.named.some(other => isOfField(other.target)) ?? false,
    fieldThere: ofField >= ENOUGH_OF_A_FIELD,
    namesake: article.namesakes.has(target),
    lent: article.lent.get(target)?.has(nameOf(candidate)) ?? false,
  }
}

/** What the passages show beyond doubt, on top of what was known. */
function learn(
  read: readonly Read[],
  first: readonly (readonly Named[])[],
  law: readonly (readonly CitationMention[])[],
  known: Article,
): Article {
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
    namesakes: namesakesIn(read, here, known),
    lent: lentIn(renamed, known.lent),
  }
}

/** The targets of which the article gives a name to something else, and that it has not named in full as well. */
function namesakesIn(read: readonly Read[], here: readonly Passing[], known: Article): Set<number> {
  const namesakes = new Set(known.namesakes)
  for (const { vetoed } of read)
    for (const { target, renamed } of vetoed) if (renamed && !known.named.has(target)) namesakes.add(target)
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
function meantAnyway({ short, long }: Definition, { text, candidates, vetoed }: Read): number | null {
  const all = candidates.flat()
  const isShort = ({ start, end, form }: Candidate): boolean =>
    isSure(form.sureness) && bareShort(text.slice(start, end)) === short
  const targets = all.filter(isShort).map(({ form }) => form.target)
  const longer = all.find(({ form, ...span }) => isLong(span, long) && targets.includes(form.target))
  return longer && !vetoed.some(name => overlap(name, longer)) ? longer.form.target : null
}

/** Every place where the article uses an abbreviation it has defined as one of ours. */
function abbreviated({ text, words }: Read, defined: ReadonlyMap<string, number | null>): Named[] {
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

/** Whether a name of the lexicon covers at least half of the name that a citation is known by: not "IRS" in "Doe v. IRS". */
const isMostOf = (name: Span, { start, nameEnd }: CitationMention): boolean =>
  2 * (Math.min(name.end, nameEnd) - Math.max(name.start, start)) >= nameEnd - start

const TO_PLACE = /^(?:[\s,(]|(?:of|in|under)\s+the\s)*/

/** What a citation says behind a name that the lexicon has: "Roe v. Wade, **410 U.S. 113**". */
function placeBehind(text: string, name: Span, mention: CitationMention): readonly CitationMention[] {
  const from = Math.max(name.end, mention.nameEnd)
  const joint = TO_PLACE.exec(text.slice(from, mention.end))![0]
  const start = from + joint.length
  const end = joint.includes('(') && text[mention.end - 1] === ')' ? mention.end - 1 : mention.end
  return /\d/.test(text.slice(start, end)) ? [{ ...mention, start, end, nameEnd: end }] : []
}

/** Of mentions that overlap: the citation before the name, the earlier before the later, the longer before the shorter. */
function apart<M extends Span & Pick<Mention<unknown>, 'citation'>>(all: readonly M[]): M[] {
  const ranked = [...all].sort(
    (a, b) => Number(b.citation !== null) - Number(a.citation !== null) || inReadingOrder(a, b),
  )
  const kept: M[] = []
  for (const mention of ranked) if (!kept.some(other => overlap(other, mention))) kept.push(mention)
  return kept.sort(inReadingOrder)
}

/** Systems whose places stand in a law with a name; a case's parties are no explanation of the case. */
const STATUTES: ReadonlySet<string> = new Set(['usc', 'const', 'pl', 'stat'])

/** How much a citation is needed of which nothing is known but its place in the law. */
const NEED_OF_BARE_LAW = 2

/**
 * The target that explains a place in the law, or the nearest place around it, or that its own words name: a part of them
 * the law ("Section 5 of the Voting Rights Act"), all of them whatever a pack calls so ("SB 4"); null when none does.
 * @param span the citation's.
 */
function nearestTarget<Target>(
  lexicon: Lexicon<Target>,
  citation: string,
  within: Named | undefined,
  span: Span,
): Pick<Mention<Target>, 'target' | 'wider' | 'need'> {
  const place = fromNormalForm(citation)
  for (const around of place ? [place, ...wider(place)] : []) {
    const target = lexicon.place(normalForm(around))
    if (target !== undefined)
      return { target: lexicon.targets[target]!, wider: around !== place, need: lexicon.needs[target]! }
  }
  const isWhole = within?.start === span.start && within.end === span.end
  return within && place && (isWhole || STATUTES.has(place.system))
    ? { target: lexicon.targets[within.target]!, wider: !isWhole, need: lexicon.needs[within.target]! }
    : { target: null, wider: false, need: NEED_OF_BARE_LAW }
}

/** The place that leads to a target and bears that section number, in the Code or in the Act it restates. */
const placeOf = <Target>(lexicon: Lexicon<Target>, target: number, section: string): string | undefined =>
  lexicon.placesOf(target).find(place => {
    const number = fromNormalForm(place)?.parts[1]
    return number !== undefined && (number === section || sectionOfAct(number) === section)
  })
