/** What in an entry's own header keeps its names from being found: told, since nobody would see it in the list of names. */
import { candidatesIn } from '../match/candidate.ts'
import { foldClue } from '../match/clue.ts'
import type { Lexicon } from '../match/lexicon.ts'
import { readCitations } from '../match/read-citations.ts'
import { readWords } from '../text/word.ts'
import type { EntryId, WrittenEntry } from './entry.ts'

const BEFORE = 'On Tuesday '

/** Names that stand in no sentence as they are written: “50% rule!”, “H₂O”. What is found as a place in the law is found. */
export function neverFound({ entry, names }: WrittenEntry, lexicon: Lexicon<EntryId>): readonly string[] {
  const target = lexicon.targets.indexOf(entry.id)
  return [...names.sure, ...names.exact].filter(name => {
    const bare = name.replace(/['’]s?$/, '')
    const text = `${BEFORE}${name} was at issue.`
    const isWhole = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
      !/[\p{L}\p{N}]/u.test(text.slice(BEFORE.length, start) + text.slice(end, BEFORE.length + bare.length))
    const stands = candidatesIn(text, readWords(text), lexicon)
      .flat()
      .some(candidate => candidate.form.target === target && isWhole(candidate))
    return !stands && !readCitations(text, []).mentions.some(isWhole)
  })
}

const NAMED = ['sure', 'exact', 'clued'] as const

/** Words in search spelling, a caret before a capital. */
const folded = (words: string): readonly string[] =>
  foldClue(words)
    .replace(/^…|['*]/g, '')
    .split(' ')

/** Whether a word against an entry stands where its name does: a capital asks for a capital. */
const isNamed = (against: readonly string[], name: readonly string[]): boolean =>
  against.length === name.length &&
  against.every((word, i) => word === (word.startsWith('^') ? name[i] : name[i]!.replace('^', '')))

/**
 * Words against the entry that are one of its own names: “… Gao” silences “the Government Accountability Office (GAO)”.
 * A plural may stand there, since it keeps out no more than itself: “IRAs” are not the Inflation Reduction Act.
 */
export function againstItself({ names }: WrittenEntry): readonly string[] {
  if (names.unless.length === 0) return []
  const own = NAMED.flatMap(sureness => names[sureness].map(folded))
  return names.unless.filter(word => {
    const against = folded(word)
    return own.some(name => isNamed(against, name))
  })
}
