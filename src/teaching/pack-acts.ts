/** What an educator does with packs, each with the sentence that says it is done, and the way back. Wiring. */
import { type Changed, changePack } from '../browser/change-pack.ts'
import { saveFile } from '../browser/save-file.ts'
import {
  arrangePacks,
  type Drafts,
  draftsOf,
  dropDraft,
  dropPack,
  type Kept,
  keepDrafts,
  keepPack,
  packs,
} from '../browser/shelf.ts'
import { alike } from '../classroom/alike.ts'
import type { Outcome } from '../classroom/bringing-in.ts'
import { givenId, spelled } from '../classroom/given-id.ts'
import { overruling } from '../classroom/overruling.ts'
import { type PackFile, packFile } from '../classroom/pack-file.ts'
import type { Refusal } from '../classroom/refusal.ts'
import { putBack, undone } from '../classroom/undone.ts'
import type { Entry, EntryId } from '../glossary/entry.ts'
import type { Said } from '../ui/classroom/Classroom.tsx'
import { refusalInWords } from '../ui/refusal.ts'
import { say } from '../ui/words.ts'
import { draftOfEntry, draftsIn } from './begun.ts'

/** Says what happened next. */
export type Tell = (said: Said) => void

/** 32 bits, so that no two packs have one id. */
export const random = (): number => crypto.getRandomValues(new Uint32Array(1))[0]!

/** Why something was not kept, in words. */
export const notKept = (why: Exclude<Kept, 'kept'> | Refusal): string =>
  why === 'full' ? say('classroomFull') : why === 'private' ? say('classroomPrivate') : refusalInWords(why)

/** Says that something was done, or why it was not. @param undo takes it back, and gives the sentence that says so. */
function done(kept: Kept, what: string, undo: (() => Promise<string>) | null, tell: Tell): boolean {
  if (kept !== 'kept') {
    tell({ say: notKept(kept), undo: null })
    return false
  }
  let undoing: Promise<string> | undefined
  const back = undo && (() => void (undoing ??= undo()).then(say => tell({ say, undo: null })))
  tell({ say: what, undo: back })
  return true
}

const undoneInWords = (kept: Kept): string => (kept === 'kept' ? say('optionsSaidUndone') : notKept(kept))

/** @param left says why nothing was changed. */
const backInWords = (back: Changed, left: string): string =>
  back.kept !== null ? undoneInWords(back.kept) : back.refusal ? notKept(back.refusal) : left

/** Takes a change back, but not what was done since. @param begun what was dropped with it. */
async function takeBack(before: PackFile, after: PackFile, begun: Drafts): Promise<string> {
  const back = await changePack(after.id, now => now && undone(now, before, after))
  if (back.kept === 'kept') await keepDrafts(begun)
  return backInWords(back, back.before ? say('packUndoMeanwhile') : say('packGone'))
}

/** Changes a pack and says so. @param drafts the names of those that go with it. @returns whether it was kept. */
async function make(
  id: string,
  next: (now: PackFile) => PackFile,
  what: string,
  tell: Tell,
  drafts: readonly string[] = [],
): Promise<boolean> {
  const begun = await draftsOf(drafts)
  const changed = await changePack(id, now => now && next(now))
  if (changed.kept === null) {
    tell({ say: changed.refusal ? refusalInWords(changed.refusal) : say('packGone'), undo: null })
    return false
  }
  const { kept, before, after } = changed
  if (kept === 'kept') for (const name of begun.keys()) await dropDraft(name)
  return done(kept, what, before && (() => takeBack(before, after, begun)), tell)
}

/** A new pack, before all others; null when it could not be kept. Its maker is called as in the pack before. */
export async function newPack(title: string, tell: Tell): Promise<PackFile | null> {
  const by = (await packs()).find(({ pack }) => pack && pack.by !== '')?.pack?.by ?? ''
  const pack: PackFile = { id: givenId(title, random()), title, by, note: '', entries: [], hides: [] }
  const kept = await keepPack(pack)
  if (kept === 'kept') return pack
  tell({ say: notKept(kept), undo: null })
  return null
}

export async function removePack(id: string, tell: Tell): Promise<boolean> {
  const order = await packs()
  const shelved = order.find(shelved => shelved.id === id)
  const pack = shelved?.pack
  const begun = await draftsOf(draftsIn(id, pack?.entries ?? []))
  const back = async (): Promise<string> => {
    const back = await changePack(id, now => (now ? null : (pack ?? null)))
    if (back.kept !== 'kept' || !shelved) return backInWords(back, say('packUndoMeanwhile'))
    await keepDrafts(begun)
    const others = (await packs()).filter(other => other.id !== id)
    return undoneInWords(await arrangePacks(putBack(others, shelved, order)))
  }
  const kept = await dropPack(id, [...begun.keys()])
  return done(kept, say('packDeleted', pack?.title ?? id), pack ? back : null, tell)
}

export const removeEntry = (pack: string, id: string, tell: Tell): Promise<boolean> => {
  let headword = ''
  return make(
    pack,
    now => {
      headword = now.entries.find(entry => entry.id === id)?.headword ?? ''
      return { ...now, entries: now.entries.filter(entry => entry.id !== id) }
    },
    say('packEntryDeleted'),
    said => tell(said.undo && headword !== '' ? { ...said, say: say('packDeleted', headword) } : said),
    [draftOfEntry(pack, id)],
  )
}

/** Shows an entry of ours again that a pack hides, or stands in for. */
export const bringBack = (pack: string, id: EntryId, headword: string, tell: Tell): Promise<boolean> =>
  make(
    pack,
    now => ({
      ...now,
      hides: now.hides.filter(other => other !== id),
      entries: now.entries.map(entry => (entry.replaces === id ? { ...entry, replaces: null } : entry)),
    }),
    say('packBroughtBack', headword),
    tell,
  )

/** Hides an entry of ours. */
export const hide = (pack: string, id: EntryId, headword: string, tell: Tell): Promise<boolean> =>
  make(
    pack,
    now => ({ ...now, hides: [...now.hides.filter(other => other !== id), id] }),
    say('packHid', headword),
    tell,
  )

/** A copy of an entry of ours in a pack, to be said in its teacher's own words; its id there, null when it was not kept. */
export async function copyInto(
  pack: string,
  entry: Entry,
  names: readonly string[],
  tell: Tell,
): Promise<string | null> {
  const copy = overruling(entry, names)
  let id = copy.id
  const kept = await make(
    pack,
    now => {
      const there = now.entries.find(({ replaces }) => replaces === entry.id)
      if (there) {
        id = there.id
        return now
      }
      const taken = new Set(now.entries.map(({ id }) => id))
      for (let n = 2; taken.has(id); n++) id = `${copy.id}-${n}`
      return { ...now, entries: [...now.entries, { ...copy, id }] }
    },
    say('packCopied', entry.headword),
    tell,
  )
  return kept ? id : null
}

/** Puts a pack one place up or down. */
export async function movePack(id: string, by: 1 | -1): Promise<Kept> {
  const order = [...(await packs())]
  const at = order.findIndex(pack => pack.id === id)
  const other = order[at + by]
  const moved = order[at]
  if (!other || !moved) return 'kept'
  order[at] = other
  order[at + by] = moved
  return arrangePacks(order)
}

export const switchPack = async (id: string, on: boolean): Promise<Kept> =>
  arrangePacks((await packs()).map(pack => (pack.id === id ? { ...pack, on } : pack)))

/** Takes in what was shown before. @param before the pack as it was shown; null for a new one. */
export async function takeIn(
  { pack }: Outcome,
  before: PackFile | null,
  what: string,
  tell: Tell,
): Promise<boolean> {
  const changed = await changePack(pack.id, now => (alike(now, before) ? pack : null))
  if (changed.kept === null) {
    tell({ say: changed.refusal ? refusalInWords(changed.refusal) : say('packMeanwhile'), undo: null })
    return false
  }
  const away = async (): Promise<string> => {
    const now = (await packs()).find(({ id }) => id === pack.id)
    return alike(now?.pack, pack) ? undoneInWords(await dropPack(pack.id)) : say('packUndoMeanwhile')
  }
  return done(changed.kept, what, before ? () => takeBack(before, pack, new Map()) : away, tell)
}

/** The pack as a file, named for its title. */
export const savePack = (pack: PackFile): void =>
  saveFile(`${spelled(pack.title) || 'pack'}.json`, 'application/json', packFile(pack))
