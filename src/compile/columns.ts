/**
 * What entries say, as a module that takes less room: what is alike packs best side by side, so dates and addresses, which
 * have the most in common, are shipped apart from the rest of their entries and put back, unread, when the module is
 * loaded. An id stands there once.
 */
import type { Pack } from '../glossary/pack.ts'

/** @returns the module's source; it exports `entries`, each the JSON that was given, its id first and the columns last. */
export function inColumns(entries: Pack['entries']): string {
  const others: Record<string, string> = {}
  const timelines: string[] = []
  const allSources: string[] = []
  for (const [id, text] of Object.entries(entries)) {
    const { id: _, timeline, sources, ...rest }: Record<string, unknown> = JSON.parse(text)
    others[id] = JSON.stringify(rest).slice(1, -1)
    timelines.push(JSON.stringify(timeline))
    allSources.push(JSON.stringify(sources))
  }
  return `export const entries = ${JSON.stringify(others)}
const timelines = ${JSON.stringify(timelines)}
const sources = ${JSON.stringify(allSources)}
Object.keys(entries).forEach((id, i) => {
  entries[id] = '{"id":"' + id + '",' + entries[id] + ',"timeline":' + timelines[i] + ',"sources":' + sources[i] + '}'
})`
}
