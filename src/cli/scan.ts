/** Scans a text or an HTML file without a browser: what it mentions, and what has happened since. */
import { type EntryId, entryFrom } from '../glossary/entry.ts'
import { lookUp, type OpenPack } from '../glossary/lookup.ts'
import { type DatedEvent, since } from '../glossary/timeline.ts'
import { type Stand, shownOf } from '../match/shown.ts'
import type { Verdict } from '../match/weigh.ts'
import { overlap, type Span } from '../text/span.ts'
import { type FilePassage, readHtml } from './html.ts'

/** A mention as other tools read it; offsets are UTF-16 units of the text as given. */
export interface ScannedMention {
  readonly start: number
  readonly end: number
  readonly surface: string
  readonly entry: EntryId | null
  /** Normal form of the place in the law; null for a name. */
  readonly citation: string | null
  /** Whether a page would mark it at the default density. */
  readonly shown: boolean
  /** What has happened since the article, newest first. */
  readonly since: readonly { readonly date: string; readonly text: string }[]
}

export interface Scanned {
  /** ISO day; null when neither told nor found. */
  readonly published: string | null
  readonly mentions: readonly ScannedMention[]
}

/** A name that had to be weighed, and how. */
export interface WeighedName {
  /** Its first UTF-16 unit in the text as given. */
  readonly start: number
  readonly surface: string
  readonly entry: EntryId
  readonly verdict: Verdict
}

export const looksLikeHtml = (text: string): boolean =>
  /^\s*(?:<!doctype html|<html|<\?xml|<!--|<(?:head|body|article|main|div|p)\b)/i.test(text)

/** The blocks of a plain text: blank lines part them. */
function* paragraphs(text: string): Generator<FilePassage> {
  for (const block of text.matchAll(/(?:[^\n]|\n(?![^\S\n]*\n))+/g)) {
    if (!/\p{L}/u.test(block[0])) continue
    const places = Array.from({ length: block[0].length + 1 }, (_, i) => block.index + i)
    yield { text: block[0], places, links: [], heading: false }
  }
}

/** A file's text as it is read, and the day of its article. */
export interface ReadFile {
  readonly passages: readonly FilePassage[]
  /** ISO day; null when neither told nor found. */
  readonly published: string | null
}

/**
 * Reads a file's text.
 * @param text plain text, or HTML, which is recognised by its beginning.
 * @param published the article's ISO day where the caller knows it; it outranks what the file says.
 */
export function readFile(text: string, published: string | null): ReadFile {
  const html = looksLikeHtml(text) ? readHtml(text, new Date().toISOString().slice(0, 10)) : null
  return {
    passages: html?.passages ?? [...paragraphs(text)],
    published: published ?? html?.published ?? null,
  }
}

/** Where a mention stands in its passage. */
export const standIn = ({ heading, links }: FilePassage, mention: Span): Stand =>
  heading ? 'heading' : links.some(link => overlap(link, mention)) ? 'link' : 'text'

/**
 * Finds what a text mentions.
 * @param text as `readFile` takes it.
 * @param published likewise.
 * @param notice told of every name that had to be weighed.
 */
export function scan(
  glossary: OpenPack,
  text: string,
  published: string | null,
  notice?: (name: WeighedName) => void,
): Scanned {
  const { passages, published: day } = readFile(text, published)
  const { mentions, entries } = lookUp(
    glossary,
    passages.map(passage => passage.text),
    undefined,
    notice &&
      (({ passage, start, end, target, verdict }) => {
        const { text, places } = passages[passage]!
        notice({ start: places[start]!, surface: text.slice(start, end), entry: target, verdict })
      }),
  )
  const timelines = new Map<EntryId, readonly DatedEvent[]>()
  const timelineOf = (id: EntryId): readonly DatedEvent[] => {
    const known = timelines.get(id) ?? entryFrom(entries[id]!).timeline
    timelines.set(id, known)
    return known
  }
  let length = 0
  const standing = new Map<object, { readonly stand: Stand; readonly at: number }>()
  mentions.forEach((here, i) => {
    const passage = passages[i]!
    for (const mention of here)
      standing.set(mention, { stand: standIn(passage, mention), at: length + mention.start })
    length += passage.text.length
  })
  const shown = shownOf(
    mentions.flat(),
    mention => standing.get(mention)!.stand,
    mention => standing.get(mention)!.at,
    length,
  )
  return {
    published: day,
    mentions: mentions.flatMap((here, i) =>
      here.map(mention => {
        const { start, end, surface, target, citation } = mention
        const { places } = passages[i]!
        const timeline = target === null ? [] : timelineOf(target)
        return {
          start: places[start]!,
          end: places[end - 1]! + 1,
          surface,
          entry: target,
          citation,
          shown: shown.has(mention),
          since: since(timeline, day).map(({ date, text }) => ({ date, text })),
        }
      }),
    ),
  }
}
