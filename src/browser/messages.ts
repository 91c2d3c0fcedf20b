/** What may be asked, and the asking. */

import type { Assignment } from '../classroom/assignment.ts'
import type { Lesson } from '../classroom/lesson.ts'
import type { PackFile } from '../classroom/pack-file.ts'
import type { Credit } from '../glossary/credit.ts'
import type { EntryId } from '../glossary/entry.ts'
import type { PageReport } from '../glossary/page-report.ts'
import type { ReckonedInWords } from '../glossary/reckon.ts'
import type { Reference } from '../glossary/reference.ts'
import type { KnownTerm, Wish } from '../glossary/settings.ts'
import type { Signs } from '../glossary/signs.ts'
import type { Topic } from '../glossary/topic.ts'
import type { Update } from '../glossary/update-column.ts'
import type { DocumentMemory } from '../match/document-memory.ts'
import type { Span } from '../text/span.ts'
import { native } from './native.ts'
import type { WordsForPage } from './speech.ts'

/** Text to look through. */
export interface Question {
  /** The text of each block, in reading order. */
  readonly passages: readonly string[]
  /** What the page shows of its day; null once that has been told. */
  readonly signs: Signs | null
  /** The article's day, ISO, as it was told; null when it is not known. */
  readonly published: string | null
  /** What earlier passages of the same document said. */
  readonly memory: DocumentMemory<EntryId>
}

/** A mention as it travels: of which passage, from where to where, of what. */
export interface Found {
  readonly passage: number
  readonly start: number
  readonly end: number
  readonly entry: EntryId | null
  /** Normal form of the place in the law; null for a name. */
  readonly citation: string | null
  /** True when the entry explains only a wider place than the one cited. */
  readonly wider: boolean
  /** How much a reader is likely to need it, as `Mention` counts it. */
  readonly need: number
  /** True when the sentence says what it means. */
  readonly explained: boolean
  /** What is reckoned of the number beside it, said; null where nothing is, as mostly. */
  readonly reckoned: ReckonedInWords | null
}

/** What passages mention. */
export interface Answer {
  readonly found: readonly Found[]
  /** The article's day, ISO; null when nothing says it. */
  readonly published: string | null
  readonly memory: DocumentMemory<EntryId>
  /** How the reader wants marks. */
  readonly wish: Wish
}

/** What cards say. */
export interface Texts {
  /** Each entry as JSON text: a page marks twenty and a reader opens two. */
  readonly entries: Readonly<Record<EntryId, string>>
  /** What is known of each place in the law, by normal form. */
  readonly references: Readonly<Record<string, Reference>>
  /** Whether mistakes of ours may be reported: a school may not wish it. */
  readonly reports: boolean
  /** The card's style sheet. It travels along, since a page without a mention never needs it. */
  readonly style: string
  /** The card's words. They travel too, since a page whose extension was updated can ask for none. */
  readonly words: WordsForPage
}

/** What a selection means, with everything its card needs. */
export interface Explanation extends Texts {
  /** The one thing meant; null when it is none, or several. */
  readonly found: Found | null
  /** What it may be, likeliest first; empty when one thing is meant or nothing is near. */
  readonly near: readonly Topic[]
}

/** A mention in a passage that a pack is tried on. */
export interface Tried extends Span {
  readonly headword: string
  /** Null for a place in the law that no entry explains. */
  readonly entry: EntryId | null
  /** Normal form of the place in the law; null for a name. */
  readonly citation: string | null
  /** Whose the entry is; null for ours. */
  readonly from: Credit | null
}

/** What a page or panel may ask of the background. Entries are those of every pack that is on, ours and teachers’. */
export interface Requests {
  /** What these passages mention. Asked once when a page has settled, and for what changes. */
  read(question: Question): Answer
  /** What the cards of these entries and places in the law say. Asked when marks have been painted, before anybody points. */
  texts(entries: readonly EntryId[], places: readonly string[], published: string | null): Texts
  /** The style sheet of marks, for frames and shadow roots. It is brought, since most pages have a mark in none. */
  look(): string
  /** What a place in the law is, by its normal form; null when it is none. */
  place(citation: string, published: string | null): Reference | null
  /** An entry that a card links to, as JSON text; null when there is none. */
  entry(id: EntryId): string | null
  /** The same beside the article in a tab: what is to be guessed there first is held back. */
  entryIn(tab: number, id: EntryId): string | null
  /** What has happened to these entries since a day, newest first; nothing without a day. */
  updates(ids: readonly EntryId[], published: string | null): readonly Update[]
  /** Every entry as JSON text, to see which lead to which. */
  entries(): readonly string[]
  /** Every entry, for lists and search. */
  topics(): readonly Topic[]
  /** Entries of our own glossary as JSON text, even those that a pack hides or stands in for; those that are none are left out. */
  ours(ids: readonly EntryId[]): readonly string[]
  /** What a selection in a passage is, or may be. */
  explain(passage: string, selected: Span, published: string | null): Explanation
  /** The reader knows a term, or takes that back. False when it could not be kept, as in a private window. */
  know(term: KnownTerm, isKnown: boolean): boolean
  /** Opens the report of a mistake in our own page; the reader sees it before anything goes anywhere. */
  report(mistake: Mistake): void
  /** An assignment with everything looked up. @param text the article's, a line for each passage; empty when it is not at hand. */
  lesson(assignment: Assignment, text: string, published: string | null): Lesson
  /** What would be found in a passage with this pack before all others. */
  tryPack(pack: PackFile, passage: string): readonly Tried[]
  /** An assignment has been opened in a tab, whatever address its site gives the article; null takes it from there. */
  assign(tab: number, assignment: string | null): void
  /** The assignment that was opened in a tab; null when none was, or when another page stands there now. */
  assigned(tab: number): string | null
  /** Puts an assignment that somebody else has made on the shelf, and opens it in a tab. */
  take(assignment: Assignment, tab: number): 'kept' | 'private' | 'full'
  /** A page is arriving, and may have a text to look through soon. */
  wake(): void
  /** A page has been opened at an address that brings an assignment along. */
  arrive(address: string): void
}

/** What a report of a mistake begins with. */
export interface Mistake {
  /** The entry's id, or the normal form of a place in the law. */
  readonly key: string
  readonly headword: string
  /** The text that mentions it, of which the reader may add a sentence or leave it out; empty without an article. */
  readonly passage: string
  /** Where it is mentioned. */
  readonly mention: Span
}

/** What the popup may ask of a page. */
export interface PageRequests {
  report(): PageReport
  /** Reads the page even though it shows no sign of being an article. */
  readAnyway(): PageReport
  /** Scrolls to a term and opens its card. False when it is gone. */
  goTo(key: string): boolean
  /** The reader knows a term and wants it marked no more, or takes that back. False when it holds on this page only. */
  know(term: KnownTerm, isKnown: boolean): boolean
  /** Goes to the next marked term (1), or the one before (-1), and opens its card. False when nothing is marked. */
  step(by: 1 | -1): boolean
  /** Marks as the reader wishes. */
  want(wish: Wish): PageReport
  /**
   * Explains what is selected; where nothing is, opens the card of the term nearest to where the reader is, unless only
   * the selection is meant. False when there is nothing to show.
   */
  explain(meant: 'selection' | 'anything'): boolean
  /** The article's text, a line for each passage. */
  text(): string
  /** Reads the page once more, if it was read: what is on, or to be guessed, has changed. */
  readAgain(): void
  /** Takes every mark away, until the page is loaded again. */
  stop(): PageReport
}

type Verbs = Record<string, (...args: never[]) => unknown>
/** Who asks. */
export interface From {
  /** True for a page in a private window, of which nothing may be kept. */
  readonly isPrivate: boolean
  /** The tab; -1 outside of tabs, as in the side panel. */
  readonly tab: number
  /** The page's address; empty when the browser does not say. */
  readonly address: string
  /** The browser's name for this very page, the same whatever its address becomes; empty when there is none. */
  readonly document: string
}
type Handlers<R extends object> = {
  [V in keyof R]: R[V] extends (...args: infer A) => infer T
    ? (...args: [...A, from: From]) => T | Promise<T>
    : never
}
type Reply<R extends object, V extends keyof R> = R[V] extends (...args: never[]) => infer T ? T : never
type Given<R extends object, V extends keyof R> = R[V] extends (...args: infer A) => unknown ? A : never

/** What a browser tells of who asks, as far as it is used here. */
interface Sender {
  readonly id?: string
  readonly url?: string
  readonly documentId?: string
  readonly tab?: { readonly id?: number; readonly incognito: boolean }
}

const whoIs = ({ tab, url = '', documentId = '' }: Sender): From => ({
  isPrivate: tab?.incognito ?? false,
  tab: tab?.id ?? -1,
  address: url,
  document: documentId,
})

interface Envelope {
  readonly ask: string
  readonly given: readonly unknown[]
}

const isEnvelope = (message: unknown): message is Envelope =>
  typeof message === 'object' &&
  message !== null &&
  typeof (message as Envelope).ask === 'string' &&
  Array.isArray((message as Envelope).given)

/** Times a question is put: the background may be ended while it answers, and the next one can. */
const MOST_PUT = 3

/** Asks the background. Null when nobody can answer: the extension was updated or switched off under the page. */
export async function ask<V extends keyof Requests>(
  verb: V,
  ...given: Given<Requests, V>
): Promise<Reply<Requests, V> | null> {
  for (let put = 0; put < MOST_PUT; put++) {
    const reply = await native()
      ?.runtime.sendMessage({ ask: verb, given } satisfies Envelope)
      .catch(() => undefined)
    // What Chromium says of a background that was ended meanwhile; an answer may be null and is never undefined.
    if (reply !== undefined) return reply as Reply<Requests, V> | null
  }
  return null
}

/** Asks the page in a tab. Null when none of ours is there. */
export async function askPage<V extends keyof PageRequests>(
  tab: number,
  verb: V,
  ...given: Given<PageRequests, V>
): Promise<Reply<PageRequests, V> | null> {
  try {
    return ((await native()?.tabs.sendMessage(tab, { ask: verb, given } satisfies Envelope, {
      frameId: 0,
    })) ?? null) as Reply<PageRequests, V> | null
  } catch {
    return null
  }
}

/** Answers what is asked of us, by our own extension only, until `signal` ends it. */
export function answer<R extends object>(handlers: Handlers<R>, signal?: AbortSignal): void {
  const runtime = native()?.runtime
  if (!runtime) return
  const listen = (message: unknown, sender: Sender): Promise<unknown> | undefined => {
    if (sender.id !== runtime.id || !isEnvelope(message) || !Object.hasOwn(handlers, message.ask)) return
    const handler = (handlers as unknown as Verbs)[message.ask] as (...given: readonly unknown[]) => unknown
    return Promise.resolve(handler(...message.given, whoIs(sender))).then(said => said ?? null)
  }
  runtime.onMessage.addListener(listen)
  signal?.addEventListener('abort', () => native()?.runtime.onMessage.removeListener(listen))
}
