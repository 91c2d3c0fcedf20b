/**
 * What entries say, as a module that takes less room: what is alike packs best side by side, so dates are shipped apart
 * from the rest of their entries, and sources as one table in the order of their addresses, each once. All is put back,
 * unread, when the module is asked for the entries. Their ids are not in it: the lexicon has them in the same order.
 */
import type { Source } from '../glossary/entry.ts'
import type { Pack } from '../glossary/pack.ts'

const byAddress = (a: Source, b: Source): number =>
  a.address < b.address ? -1 : a.address > b.address ? 1 : 0

/**
 * @returns the module's source. Its `entriesOf` takes the ids of all entries, in their order, and gives each the JSON that
 *   was given, its id first and the columns last.
 */
export function inColumns(entries: Pack['entries']): string {
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
  return `const others = ${JSON.stringify(others)}
const timelines = ${JSON.stringify(timelines)}
const titles = ${JSON.stringify(table.map(({ title }) => title))}
const addresses = ${JSON.stringify(table.map(({ address }) => address))}
const days = ${JSON.stringify(table.map(({ read }) => read))}
const cited = ${JSON.stringify(cited.map(sources => sources.map(source => rowOf.get(source))))}
export function entriesOf(ids) {
  if (ids.length !== others.length) throw new RangeError(ids.length + ' ids for ' + others.length + ' entries.')
  const table = titles.map((title, row) => JSON.stringify({ title, address: addresses[row], read: days[row] }))
  const entries = {}
  ids.forEach((id, i) => {
    let sources = ''
    for (const row of cited[i]) sources += (sources && ',') + table[row]
    entries[id] = '{"id":"' + id + '",' + others[i] + ',"timeline":' + timelines[i] + ',"sources":[' + sources + ']}'
  })
  return entries
}`
}
