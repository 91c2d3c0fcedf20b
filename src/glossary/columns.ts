/**
 * What entries say, laid out to take little room: what is alike packs best side by side, so dates stand apart from the
 * rest of their entries, sources in one table in the order of their addresses, each once, all of it in shorthand, and packed. It
 * is unpacked when the first entry is asked for, and an entry put together when it is. Their ids are not here: the lexicon
 * has them in the same order.
 */
import { type Packed, packed, unpacked } from '../text/packing/packed.ts'
import { withoutShared, withShared } from '../text/shared-beginning.ts'
import { inShorthand, spellOut } from '../text/shorthand.ts'
import type { EntryId, Source } from './entry.ts'
import type { Pack } from './pack.ts'

/** Each column is lines of text; the second and the next two have one for each entry, the last three one for each source. All but numbers and days is in shorthand. */
interface Columns {
  /** The words of the shorthand. */
  readonly words: string
  /** Fields of the entry as JSON, without braces. */
  readonly others: string
  /** Its timeline as JSON. */
  readonly timelines: string
  /** Rows of its sources in their table, a blank between them. */
  readonly cited: string
  readonly titles: string
  /** Without what the address before begins with as well. */
  readonly addresses: string
  /** ISO days on which sources were read. */
  readonly days: string
}

/** Between columns: no line has it. */
const BORDER = '\0'

const byAddress = (a: Source, b: Source): number =>
  a.address < b.address ? -1 : a.address > b.address ? 1 : 0

/** A line each: as a list, a build would join them by a sign that makes calls of words. @throws RangeError when a text holds two lines. */
function inLines(texts: readonly string[]): string {
  const broken = texts.find(text => text.includes('\n') || text.includes(BORDER))
  if (broken !== undefined) throw new RangeError(`“${broken}” is more than one line.`)
  return texts.join('\n')
}

const linesOf = (text: string): readonly string[] => (text === '' ? [] : text.split('\n'))

function columnsOf(entries: Pack['entries']): Columns {
  const others: string[] = []
  const timelines: string[] = []
  const cited: string[][] = []
  for (const text of Object.values(entries)) {
    const { id: _, timeline, sources, ...rest }: Record<string, unknown> = JSON.parse(text)
    others.push(JSON.stringify(rest).slice(1, -1))
    timelines.push(JSON.stringify(timeline))
    cited.push((sources as Source[]).map(source => JSON.stringify(source)))
  }
  const table = [...new Set(cited.flat())].map((text): Source => JSON.parse(text)).sort(byAddress)
  const rowOf = new Map(table.map((source, row) => [JSON.stringify(source), row]))
  const titles = table.map(({ title }) => title)
  const addresses = table.map(({ address }) => address)
  const { words, short } = inShorthand({ others, timelines, titles, addresses })
  return {
    words: inLines(words),
    others: inLines(short.others),
    timelines: inLines(short.timelines),
    cited: inLines(cited.map(sources => sources.map(source => rowOf.get(source)).join(' '))),
    titles: inLines(short.titles),
    addresses: inLines(withoutShared(short.addresses)),
    days: inLines(table.map(({ read }) => read)),
  }
}

/** @throws RangeError when a title or an address is more than one line. */
export function inColumns(entries: Pack['entries']): Packed {
  const { words, others, timelines, cited, titles, addresses, days } = columnsOf(entries)
  return packed([words, others, timelines, cited, titles, addresses, days].join(BORDER))
}

function unpackedColumns(columns: Packed): Columns {
  const [words = '', others = '', timelines = '', cited = '', titles = '', addresses = '', days = ''] =
    unpacked(columns).split(BORDER)
  return { words, others, timelines, cited, titles, addresses, days }
}

/** Puts entries together, each as the JSON that was given, its id first and the columns last. */
function fromColumnsOf(columns: Columns, ids: readonly EntryId[]): (i: number) => string {
  const others = linesOf(columns.others)
  if (ids.length !== others.length) throw new RangeError(`${ids.length} ids for ${others.length} entries.`)
  const words = linesOf(columns.words)
  const timelines = linesOf(columns.timelines)
  const cited = linesOf(columns.cited)
  const titles = linesOf(columns.titles)
  const addresses = withShared(linesOf(columns.addresses))
  const days = linesOf(columns.days)
  const spelled = (text: string): string => spellOut(text, words)
  const source = (row: string): Source => ({
    title: spelled(titles[+row]!),
    address: spelled(addresses[+row]!),
    read: days[+row]!,
  })
  const sources = (rows: string | undefined): Source[] => (rows ? rows.split(' ').map(source) : [])
  return i =>
    `{"id":"${ids[i]}",${spelled(others[i]!)},"timeline":${spelled(timelines[i]!)},"sources":${JSON.stringify(sources(cited[i]))}}`
}

/**
 * The entries again. The first that is looked at takes long, since all are unpacked for it.
 * @param ids of all of them, in their order; with more or fewer, looking at one throws a RangeError
 */
export function fromColumns(columns: Packed, ids: readonly EntryId[]): Pack['entries'] {
  let entry: ((i: number) => string) | null = null
  const entries: Record<EntryId, string> = {}
  ids.forEach((id, i) => {
    Object.defineProperty(entries, id, {
      enumerable: true,
      get: () => (entry ??= fromColumnsOf(unpackedColumns(columns), ids))(i),
    })
  })
  return entries
}
