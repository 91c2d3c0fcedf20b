/** Sentences that two entries share: one of them was copied, or both came from a mould. */
import type { WrittenEntry } from './entry.ts'
import type { Finding } from './lint.ts'
import { linesOf, wordsOf } from './prose.ts'
import { sentencesOf, wordsIn } from './readability.ts'

/** Words in a row that are more than a phrase. */
const MORE_THAN_A_PHRASE = 8

/** What we call these people in every entry, so that no entry takes a side. */
const HOUSE_PHRASE = /people living in the U\.S\. without legal permission/gi

const rowsOf = ({ entry }: WrittenEntry): string[] =>
  [entry.gist, ...linesOf(entry.explanation).map(wordsOf), ...linesOf(entry.notTheSameAs).map(wordsOf)]
    .flatMap(sentencesOf)
    .flatMap(text => {
      const words = wordsIn(text.replace(HOUSE_PHRASE, '|').toLowerCase()).map(word =>
        word.replace(/[.,]+$/, ''),
      )
      return words
        .slice(MORE_THAN_A_PHRASE - 1)
        .map((_, i) => words.slice(i, i + MORE_THAN_A_PHRASE).join(' '))
    })

/** Of each entry, the rows of words that an earlier one has too. */
export function sharedWording(all: readonly WrittenEntry[]): (written: WrittenEntry) => Finding[] {
  const first = new Map<string, WrittenEntry>()
  for (const written of all) for (const row of rowsOf(written)) if (!first.has(row)) first.set(row, written)
  return written => {
    const shared = rowsOf(written).find(row => first.get(row) !== written)
    return shared === undefined
      ? []
      : [
          {
            at: shared.split(' ').slice(0, 3).join(' '),
            say: `“${shared}” stands in ${first.get(shared)!.entry.id} too: say it in words of its own.`,
          },
        ]
  }
}
