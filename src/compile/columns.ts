/**
 * What entries say, as a module that takes less room: what is alike packs best side by side, so each of the columns below
 * is shipped apart from the rest of its entries and put back, unread, when the module is loaded. An id stands there once.
 */
import type { Pack } from '../glossary/pack.ts'

/** The parts of an entry with the most in common with those of others: dates, addresses. */
const COLUMNS = ['timeline', 'sources'] as const

/** @returns the module's source; it exports `entries`, each the JSON that was given, its id first and its columns last. */
export function inColumns(entries: Pack['entries']): string {
  const rest: Record<string, string> = {}
  const columns = COLUMNS.map((): string[] => [])
  for (const [id, text] of Object.entries(entries)) {
    const { id: _, ...whole }: Record<string, unknown> = JSON.parse(text)
    for (const [i, name] of COLUMNS.entries()) {
      columns[i]!.push(JSON.stringify(whole[name]))
      delete whole[name]
    }
    rest[id] = JSON.stringify(whole).slice(1, -1)
  }
  return `export const entries = ${JSON.stringify(rest)}
const names = ${JSON.stringify(COLUMNS)}
const columns = ${JSON.stringify(columns)}
Object.keys(entries).forEach((id, i) => {
  let text = '{"id":"' + id + '",' + entries[id]
  for (const [at, name] of names.entries()) text += ',"' + name + '":' + columns[at][i]
  entries[id] = text + '}'
})`
}
