/**
 * What is mentioned in a text: names from the lexicon and citations of the law.
 *
 * Each passage's words are read once. What means only one thing is settled first; then the article's own abbreviations and
 * all it speaks of help to weigh what could mean several. Of overlapping mentions a citation wins before a name,
 * then the earlier and longer; what the article does not prove stays unsaid. The finder keeps nothing between calls: what a
 * document has said so far travels with it as its memory.
 */
import { inReadingOrder, overlap, type Span } from '../text/span.ts'
import { fromNormalForm, normalForm, wider } from './citation.ts'
import { sectionOfAct } from './citations/immigration-and-nationality-act.ts'
import { type DocumentMemory, NOTHING_SAID } from './document-memory.ts'
import { isExplained } from './explained.ts'
import type { Lexicon } from './lexicon.ts'
import type { Mention } from './mention.ts'
import { namesIn, type Weighed } from './named.ts'
import { piecesOf } from './piece.ts'
import { type CitationMention, readCitationsOf } from './read-citations.ts'
import { type Named, readPassage } from './read-passage.ts'
import { learn, recall, remember } from './said.ts'

export interface Findings<Target> {
  /** The mentions of each passage, in reading order, none overlapping. */
  readonly mentions: readonly (readonly Mention<Target>[])[]
  readonly memory: DocumentMemory<Target>
}

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
  const read = passages.map(text => readPassage(text, lexicon))
  const known = recall(memory, lexicon)
  const first = read.map((passage, i) => namesIn(passage, i, lexicon, known))
  const { mentions: law, memory: cited } = readCitationsOf(passages, memory.cited, (i, section, at) => {
    const bare = first[i]!.find(
      ({ lastWord, start }) => start >= at.start && start < at.end && lastWord === section,
    )
    return bare ? (placeOf(lexicon, bare.target, section) ?? null) : null
  })
  const said = learn(read, first, law, known)
  const settled = read.map((passage, i) =>
    passage.candidates.length === 0 && said.defined.size === 0
      ? []
      : namesIn(passage, i, lexicon, said, notice),
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
  return { mentions, memory: { cited, mentioned: [...mentioned], ...remember(said, lexicon) } }
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
