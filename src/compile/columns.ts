/**
 * What entries say, as a module that takes less room: what is alike packs best side by side, so dates are shipped apart
 * from the rest of their entries, and sources as one table in the order of their addresses, each once. All is put back,
 * unread, when the module is loaded. An id stands there once.
 */
import type { Source } from '../glossary/entry.ts'
import type { Pack } from '../glossary/pack.ts'

const byAddress = (a: Source, b: Source): number =>
  a.address < b.address ? -1 : a.address > b.address ? 1 : 0

/** @returns the module's source; it exports `entries`, each the JSON that was given, its id first and the columns last. */
export function inColumns(entries: Pack['entries']): string {
  const others: Record<string, string> = {}
  const timelines: string[] = []
  const cited: string[][] = []
  for (const [id, text] of Object.entries(entries)) {
    const { id: _, timeline, sources, ...rest }: Record<string, unknown> = JSON.parse(text)
    others[id] = JSON.stringify(rest).slice(1, -1)
    timelines.push(JSON.stringify(timeline))
    cited.push((sources as Source[]).map(source => JSON.stringify(source)))
  }
  const table = [...new Set(cited.flat())].map((text): Source => JSON.parse(text)).sort(byAddress)
  const rowOf = new Map(table.map((source, row) => [JSON.stringify(source), row]))
  return `export const entries = ${JSON.stringify(others)}
const timelines = ${JSON.stringify(timelines)}
const titles = ${JSON.stringify(table.map(({ title }) => title))}
const addresses = ${JSON.stringify(table.map(({ address }) => address))}
const days = ${JSON.stringify(table.map(({ read }) => read))}
const cited = ${JSON.stringify(cited.map(sources => sources.map(source => rowOf.get(source))))}
const table = titles.map((title, row) => JSON.stringify({ title, address: addresses[row], read: days[row] }))
Object.keys(entries).forEach((id, i) => {
  let sources = ''
  for (const row of cited[i]) sources += (sources && ',') + table[row]
  entries[id] = '{"id":"' + id + '",' + entries[id] + ',"timeline":' + timelines[i] + ',"sources":[' + sources + ']}'
})`
}
