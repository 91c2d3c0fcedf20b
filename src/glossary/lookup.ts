/** What a document's passages mention, and the entries behind it. */
import type { DocumentMemory } from '../match/document-memory.ts'
import { type Findings, findMentions } from '../match/find.ts'
import { type Lexicon, openLexicon } from '../match/lexicon.ts'
import type { Weighed } from '../match/named.ts'
import { type EntryId, entryFrom } from './entry.ts'
import { type Pack, textOf } from './pack.ts'

/** A pack, ready for use. */
export interface OpenPack {
  readonly pack: Pack
  readonly lexicon: Lexicon<EntryId>
}

export const openPack = (pack: Pack): OpenPack => ({ pack, lexicon: openLexicon(pack.lexicon) })

/** The names of an entry that always mean it, its headword aside; none when the pack does not have it. */
export function namesIn({ pack, lexicon }: OpenPack, id: EntryId): readonly string[] {
  const text = textOf(pack, id)
  if (text === null) return []
  const { headword } = entryFrom(text)
  return lexicon.surelyCalled(lexicon.targets.indexOf(id)).filter(name => name !== headword)
}

export interface LookedUp extends Findings<EntryId> {
  /** As JSON text. */
  readonly entries: Record<EntryId, string>
}

/** Finds the mentions and gathers the entries behind them. */
export function lookUp(
  { pack, lexicon }: OpenPack,
  passages: readonly string[],
  memory?: DocumentMemory<EntryId>,
  notice?: (weighed: Weighed<EntryId>) => void,
): LookedUp {
  const findings = findMentions(passages, lexicon, memory, notice)
  const entries: Record<EntryId, string> = {}
  for (const { target } of findings.mentions.flat()) {
    const text = target === null ? null : textOf(pack, target)
    if (target !== null && text !== null) entries[target] = text
  }
  return { ...findings, entries }
}
