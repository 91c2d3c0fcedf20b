/** Our pack and teachers' beside it, in the order that their reader has put them: who is heard where two speak of one place. */
import { type DocumentMemory, NOTHING_SAID } from '../match/document-memory.ts'
import { type Findings, findMentions } from '../match/find.ts'
import type { Mention } from '../match/mention.ts'
import type { Weighed } from '../match/named.ts'
import { inReadingOrder, overlap } from '../text/span.ts'
import type { Credit } from './credit.ts'
import { type EntryId, entryFrom, type WrittenEntry } from './entry.ts'
import { namesIn as namesInPack, type OpenPack, openPack } from './lookup.ts'
import { makePack, type Pack, textOf, topicsOf } from './pack.ts'
import type { Reckoning } from './reckoning.ts'
import type { Topic } from './topic.ts'

/** A teacher's pack, compiled once, when it is taken in. Plain JSON. */
export interface TeacherPack {
  readonly id: string
  readonly credit: Credit
  readonly pack: Pack
  /** Entries of ours that are not shown while it is on: those it hides and those it stands in for. */
  readonly overrules: readonly EntryId[]
}

/** Everything that is on, ready for use. */
export interface Packs {
  readonly bundled: OpenPack
  /** In the reader's order. */
  readonly mine: readonly OpenTeacherPack[]
  readonly overruled: ReadonlySet<EntryId>
}

type OpenTeacherPack = TeacherPack & OpenPack

/** Compiles a teacher's pack: names are looked for, places in the law are left to ours. */
export const compileTeacherPack = (
  id: string,
  credit: Credit,
  written: readonly WrittenEntry[],
  overrules: readonly EntryId[],
): TeacherPack => ({
  id,
  credit,
  pack: makePack(credit.from, written),
  overrules,
})

const opened = (teachers: TeacherPack): OpenTeacherPack => ({ ...teachers, ...openPack(teachers.pack) })

/**
 * Opens packs side by side.
 * @param mine in the reader's order; of two with one id the first counts.
 */
export function openPacks(bundled: OpenPack, mine: readonly TeacherPack[]): Packs {
  const ids = new Set<string>()
  const own = mine.filter(({ id }) => !ids.has(id) && ids.add(id))
  return {
    bundled,
    mine: own.map(opened),
    overruled: new Set(own.flatMap(({ overrules }) => overrules)),
  }
}

const NOTHING = openPack(makePack('', []))

/** Words of a pack that are looked for to see whether it is whole: all of a large one would take long. */
const TRIED = 20

/** Those of the packs that can be opened and find their own words: what was kept may have been damaged. */
export const soundPacks = (mine: readonly TeacherPack[]): readonly TeacherPack[] =>
  mine.filter(pack => {
    try {
      const alone = openPacks(NOTHING, [pack])
      const words = topicsIn(alone).map(({ headword }) => headword)
      findInPacks(alone, words.slice(0, TRIED))
      return true
    } catch {
      return false
    }
  })

/** The same packs with one more, before all others. */
export function withPackFirst({ bundled, mine }: Packs, pack: TeacherPack): Packs {
  const others = mine.filter(({ id }) => id !== pack.id)
  return {
    bundled,
    mine: [opened(pack), ...others],
    overruled: new Set([pack, ...others].flatMap(({ overrules }) => overrules)),
  }
}

/** The teacher's pack that has the entry; null when none has. */
const holderOf = ({ mine }: Packs, id: EntryId): OpenTeacherPack | null =>
  mine.find(({ pack }) => Object.hasOwn(pack.entries, id)) ?? null

/** The entry of that id as JSON text, a teacher's with her name on it; null when no pack has it, or another stands in for it. */
export const textIn = (packs: Packs, id: EntryId): string | null => {
  const holder = holderOf(packs, id)
  if (!holder) return packs.overruled.has(id) ? null : textOf(packs.bundled.pack, id)
  const text = textOf(holder.pack, id)
  return text && JSON.stringify({ ...entryFrom(text), credit: holder.credit })
}

/** Whose an entry is; null for ours. */
export const creditOf = (packs: Packs, id: EntryId): Credit | null => holderOf(packs, id)?.credit ?? null

/** What is reckoned of the number beside an entry's names; null for most, and for teachers' own. */
export const reckoningIn = (packs: Packs, id: EntryId): Reckoning | null =>
  holderOf(packs, id) ? null : (packs.bundled.pack.reckonings[id] ?? null)

/** Every entry that is on, as JSON text, teachers' first. */
export const textsIn = (packs: Packs): readonly string[] =>
  [...packs.mine, packs.bundled]
    .flatMap(({ pack }) => Object.keys(pack.entries))
    .flatMap(id => textIn(packs, id) ?? [])

/** The names of an entry that always mean it, its headword aside. */
export const namesIn = (packs: Packs, id: EntryId): readonly string[] =>
  namesInPack(holderOf(packs, id) ?? packs.bundled, id)

/** Every entry that is on, as lists show it: teachers' first. */
export const topicsIn = (packs: Packs): readonly Topic[] => [
  ...packs.mine.flatMap(({ credit, pack }) => topicsOf(pack).map(topic => ({ ...topic, credit }))),
  ...topicsOf(packs.bundled.pack).filter(({ id }) => !packs.overruled.has(id)),
]

/** What a document has said, as far as it concerns one lexicon: another's entries are “none of ours”. */
function memoryFor({ lexicon }: OpenPack, memory: DocumentMemory<EntryId>): DocumentMemory<EntryId> {
  const targets = new Set(lexicon.targets)
  return {
    cited: memory.cited,
    mentioned: memory.mentioned.filter(id => targets.has(id)),
    defined: Object.fromEntries(
      Object.entries(memory.defined).map(([short, id]) => [
        short,
        id !== null && targets.has(id) ? id : null,
      ]),
    ),
    namesakes: memory.namesakes.filter(id => targets.has(id)),
    lent: memory.lent.filter(([id]) => targets.has(id)),
  }
}

/** What several lexicons remember of one document, the first before the others. */
function together(
  memories: readonly DocumentMemory<EntryId>[],
  cited: readonly string[],
): DocumentMemory<EntryId> {
  const defined = new Map<string, EntryId | null>()
  for (const memory of memories)
    for (const [short, id] of Object.entries(memory.defined)) defined.set(short, defined.get(short) ?? id)
  return {
    cited,
    mentioned: [...new Set(memories.flatMap(({ mentioned }) => mentioned))],
    defined: Object.fromEntries(defined),
    namesakes: [...new Set(memories.flatMap(({ namesakes }) => namesakes))],
    lent: memories.flatMap(({ lent }) => lent),
  }
}

/** How much a place in the law is needed of which nothing else is known. */
const NEED_OF_BARE_LAW = 2

/** Without what is overruled: a name is nothing then, a place in the law is still that place. */
const allowed = (mention: Mention<EntryId>, overruled: ReadonlySet<EntryId>): Mention<EntryId>[] =>
  mention.target === null || !overruled.has(mention.target)
    ? [mention]
    : mention.citation === null
      ? []
      : [{ ...mention, target: null, wider: false, need: NEED_OF_BARE_LAW }]

/** Mentions of several packs, the earlier pack's before the later's where they overlap. */
function inOrderOfPacks(found: readonly (readonly Mention<EntryId>[])[]): Mention<EntryId>[] {
  const kept: Mention<EntryId>[] = []
  for (const mentions of found) {
    const before = kept.length
    for (const mention of mentions)
      if (!kept.slice(0, before).some(other => overlap(other, mention))) kept.push(mention)
  }
  return kept.sort(inReadingOrder)
}

/** Finds the mentions of every pack. Without a teacher's pack it is our own finding and nothing else. */
export function findInPacks(
  packs: Packs,
  passages: readonly string[],
  memory: DocumentMemory<EntryId> = NOTHING_SAID,
  notice?: (weighed: Weighed<EntryId>) => void,
): Findings<EntryId> {
  const { bundled, mine, overruled } = packs
  const ours = findMentions(passages, bundled.lexicon, memoryFor(bundled, memory), notice)
  if (mine.length === 0) return ours

  const theirs = mine.map(teachers =>
    findMentions(passages, teachers.lexicon, memoryFor(teachers, memory), notice),
  )
  return {
    mentions: passages.map((_, i) =>
      inOrderOfPacks([
        ...theirs.map(({ mentions }) => mentions[i]!.filter(({ target }) => target !== null)),
        ours.mentions[i]!.flatMap(mention => allowed(mention, overruled)),
      ]),
    ),
    memory: together(
      [...theirs, ours].map(({ memory }) => memory),
      ours.memory.cited,
    ),
  }
}
