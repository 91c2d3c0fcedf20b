/**
 * What entries say, laid out to take little room: what is alike packs best side by side, so dates stand apart from the
 * rest of their entries, sources in one table in the order of their addresses, each once, and all of it in shorthand. An
 * entry is put together when it is asked for. Their ids are not here: the lexicon has them in the same order.
 */
import { inShorthand, spellOut } from '../text/shorthand.ts'
import type { EntryId, Source } from './entry.ts'
import type { Pack } from './pack.ts'

/** The first three columns have a row for each entry, the last three one for each source; all texts but days are in shorthand. */
export interface Columns {
  /** The words of the shorthand, a line each: as a list, a build would join them by a sign that makes calls of them. */
  readonly words: string
  /** Fields of the entry as JSON, without braces. */
  readonly others: readonly string[]
  /** Its timeline as JSON. */
  readonly timelines: readonly string[]
  /** Rows of its sources in their table. */
  readonly cited: readonly (readonly number[])[]
  /** JSON texts. */
  readonly titles: readonly string[]
  /** JSON texts. */
  readonly addresses: readonly string[]
  /** ISO days on which sources were read. */
  readonly days: readonly string[]
}

const byAddress = (a: Source, b: Source): number =>
  a.address < b.address ? -1 : a.address > b.address ? 1 : 0

export function inColumns(entries: Pack['entries']): Columns {
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
  const titles = table.map(({ title }) => JSON.stringify(title))
  const addresses = table.map(({ address }) => JSON.stringify(address))
  const { words, short } = inShorthand({ others, timelines, titles, addresses })
  return {
    words: words.join('\n'),
    ...short,
    cited: cited.map(sources => sources.map(source => rowOf.get(source)!)),
    days: table.map(({ read }) => read),
  }
}

/**
 * The entries again, each as the JSON that was given, its id first and the columns last.
 * @param ids of all of them, in their order
 * @throws RangeError when there are more or fewer
 */
export function fromColumns(columns: Columns, ids: readonly EntryId[]): Pack['entries'] {
  const { others, timelines, cited, titles, addresses, days } = columns
  const words = columns.words.split('\n')
  if (ids.length !== others.length) throw new RangeError(`${ids.length} ids for ${others.length} entries.`)
  const source = (row: number): string =>
    `{"title":${titles[row]},"address":${addresses[row]},"read":"${days[row]}"}`
  const entry = (i: number): string =>
    spellOut(`${others[i]},"timeline":${timelines[i]},"sources":[${cited[i]!.map(source).join()}]}`, words)
  const entries: Record<EntryId, string> = {}
  ids.forEach((id, i) => {
    Object.defineProperty(entries, id, { enumerable: true, get: () => `{"id":"${id}",${entry(i)}` })
  })
  return entries
}
