/** Finding an entry by its names, its gist, or something spelled nearly so. */
import MiniSearch from 'minisearch'
import type { Topic } from './topic.ts'

/** Most topics that a search names. */
const MOST = 50

/** Words this short are taken as they are typed: one letter more or less makes them another word. */
const SHORT = 3

/** Letters that may be wrong, as a share of a word's. */
const WRONG = 0.25

const folded = (term: string): string => term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Letters and figures only: `E.B.A.` and “EBA” are searched alike, “6103(i)(1)” by its parts. */
const words = (text: string): string[] =>
  text
    .replace(/(?<=\p{Lu})\.(?=\p{Lu}|\s|$)/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')

/**
 * Makes topics ready to be searched.
 * @returns the search: best first, at most fifty; none for an empty query.
 */
export function openSearch(topics: readonly Topic[]): (query: string) => readonly Topic[] {
  const byId = new Map(topics.map(topic => [topic.id, topic]))
  const index = new MiniSearch<Topic>({
    fields: ['headword', 'names', 'gist'],
    extractField: (topic, field) =>
      field === 'names' ? topic.names.join(' ; ') : topic[field as 'id' | 'headword' | 'gist'],
    tokenize: words,
    processTerm: folded,
    searchOptions: {
      boost: { headword: 4, names: 3 },
      prefix: term => term.length >= SHORT,
      fuzzy: term => (term.length > SHORT ? WRONG : false),
      weights: { fuzzy: 0.3, prefix: 0.5 },
      combineWith: 'AND',
    },
  })
  index.addAll(topics)
  return query => {
    const all = index.search(query)
    // A phrase of which one word is unknown is still worth a guess.
    const found =
      all.length > 0 ? all : index.search(query, { combineWith: 'OR', fields: ['headword', 'names'] })
    return found.slice(0, MOST).flatMap(({ id }) => byId.get(id) ?? [])
  }
}
