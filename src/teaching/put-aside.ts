/** Our entries that packs have put aside, with their headwords. Wiring. */
import { ask } from '../browser/messages.ts'
import type { PackFile } from '../classroom/pack-file.ts'
import { type EntryId, entryFrom } from '../glossary/entry.ts'
import type { HiddenEntry } from '../ui/classroom/Hidden.tsx'
import { addressOfEntry } from '../ui/classroom/place.ts'

/** What one pack puts aside. */
const asideOf = (
  { id, title, hides, entries }: PackFile,
  mine: boolean,
): readonly Omit<HiddenEntry, 'headword'>[] => {
  const pack = { id, title, mine }
  const replaced = entries.flatMap(entry =>
    entry.replaces === null
      ? []
      : [
          {
            id: entry.replaces,
            pack,
            by: { headword: entry.headword, address: addressOfEntry(id, entry.id) },
          },
        ],
  )
  const hidden = hides.filter(hidden => !replaced.some(other => other.id === hidden))
  return [...hidden.map(hidden => ({ id: hidden, pack, by: null })), ...replaced]
}

/** What packs put aside, in their order. What our glossary no longer has is told by its id. */
export async function putAside(
  packs: readonly PackFile[],
  fromSchool: readonly PackFile[],
): Promise<readonly HiddenEntry[]> {
  const aside = [
    ...packs.map(pack => asideOf(pack, true)),
    ...fromSchool.map(pack => asideOf(pack, false)),
  ].flat()
  if (aside.length === 0) return []
  const ids = [...new Set(aside.map(({ id }) => id))]
  const headwords = new Map<EntryId, string>(
    ((await ask('ours', ids)) ?? []).map(text => {
      const { id, headword } = entryFrom(text)
      return [id, headword]
    }),
  )
  return aside.map(entry => ({ ...entry, headword: headwords.get(entry.id) ?? entry.id }))
}
