/** Changes to a pack that hold even when several windows make them at once: each sees what the one before has kept. */
import { outgrown, type PackFile } from '../classroom/pack-file.ts'
import type { Refusal } from '../classroom/refusal.ts'
import { type Kept, keepPack, packs } from './shelf.ts'

/** What became of a change. */
export type Changed =
  | { readonly kept: Kept; readonly before: PackFile | null; readonly after: PackFile }
  /** Nothing was to be changed, or the pack would become too large. */
  | { readonly kept: null; readonly before: PackFile | null; readonly refusal: Refusal | null }

/**
 * Changes a pack as it is now.
 * @param next the pack as it is to be, from what it is (null when it is not there); null leaves all as it is.
 */
export const changePack = (id: string, next: (now: PackFile | null) => PackFile | null): Promise<Changed> =>
  navigator.locks.request(`pack:${id}`, async (): Promise<Changed> => {
    const before = (await packs()).find(shelved => shelved.id === id)?.pack ?? null
    const after = next(before)
    if (after === null) return { kept: null, before, refusal: null }
    const refusal = outgrown(after)
    return refusal ? { kept: null, before, refusal } : { kept: await keepPack(after), before, after }
  })
