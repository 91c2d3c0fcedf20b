/** A pack file made ready for finding. */
import { compileTeacherPack, type TeacherPack } from '../glossary/several-packs.ts'
import { checkEntry } from './check-entry.ts'
import type { PackFile } from './pack-file.ts'

export const teacherPack = ({ id, title, by, entries, hides }: PackFile): TeacherPack =>
  compileTeacherPack(
    id,
    { from: title, by },
    entries.flatMap(entry => checkEntry(id, entry).written ?? []),
    [...new Set([...hides, ...entries.flatMap(({ replaces }) => replaces ?? [])])],
  )

/** All that can be made ready: one that cannot leaves the others as they are. */
export const teacherPacks = (packs: readonly PackFile[]): readonly TeacherPack[] =>
  packs.flatMap(pack => {
    try {
      return [teacherPack(pack)]
    } catch {
      return []
    }
  })
