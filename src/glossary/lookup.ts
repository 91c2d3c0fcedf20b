/** What a document's passages mention, with all that its cards will need. */
import { fromNormalForm } from '../match/citation.ts'
import type { DocumentMemory } from '../match/document-memory.ts'
import { type Findings, findMentions, type Weighed } from '../match/find.ts'
import { type Lexicon, openLexicon } from '../match/lexicon.ts'
import type { EntryId } from './entry.ts'
import { type Pack, textOf } from './pack.ts'
import { describe, type Reference } from './reference.ts'

/** A pack, ready for use. */
export interface OpenPack {
  readonly pack: Pack
  readonly lexicon: Lexicon<EntryId>
}

export const openPack = (pack: Pack): OpenPack => ({ pack, lexicon: openLexicon(pack.lexicon) })

export interface LookedUp extends Findings<EntryId> {
  /** As JSON text. */
  readonly entries: Record<EntryId, string>
  readonly references: Record<string, Reference>
}

/** Finds the mentions and gathers the entries and places in the law behind them. */
export function lookUp(
  { pack, lexicon }: OpenPack,
  passages: readonly string[],
  published: string | null,
  memory?: DocumentMemory<EntryId>,
  notice?: (weighed: Weighed<EntryId>) => void,
): LookedUp {
  const findings = findMentions(passages, lexicon, memory, notice)
  const entries: Record<EntryId, string> = {}
  const references: Record<string, Reference> = {}
  for (const { target, citation } of findings.mentions.flat()) {
    const text = target === null ? null : textOf(pack, target)
    if (target !== null && text !== null) entries[target] = text
    const place = citation === null ? null : fromNormalForm(citation)
    if (place && citation !== null) references[citation] ??= describe(place, { published })
  }
  return { ...findings, entries, references }
}
