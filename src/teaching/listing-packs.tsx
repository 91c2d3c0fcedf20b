/** The list of packs, and what is done there. Wiring. */
import { policy } from '../browser/managed.ts'
import { ask } from '../browser/messages.ts'
import type { Kept } from '../browser/shelf.ts'
import type { HiddenEntry } from '../ui/classroom/Hidden.tsx'
import { PackList } from '../ui/classroom/PackList.tsx'
import { addressOfPack } from '../ui/classroom/place.ts'
import { say } from '../ui/words.ts'
import { bringBack, movePack, newPack, notKept, removePack, savePack, switchPack } from './pack-acts.ts'
import { putAside } from './put-aside.ts'
import type { Room, Stage } from './room.ts'

export async function openPackList(stage: Stage): Promise<Room> {
  let hidden: readonly HiddenEntry[] = []
  let ours: number | null = null
  const { packs: fromSchool } = await policy()

  async function look(): Promise<void> {
    const on = stage.packs().flatMap(({ pack, on }) => (pack && on ? [pack] : []))
    const [aside, topics] = await Promise.all([putAside(on, fromSchool), ask('topics')])
    hidden = aside
    const shown = topics?.filter(({ credit }) => !credit).length
    ours = shown === undefined ? null : shown + new Set(hidden.map(({ id }) => id)).size
    stage.draw()
  }
  const told = (kept: Kept): void => {
    if (kept !== 'kept') stage.tell({ say: notKept(kept), undo: null })
  }
  void look()
  return {
    look,
    title: () => say('classroomTitle'),
    view: () => (
      <PackList
        packs={stage.packs().map(({ id, pack, on, troubles }) => ({
          id,
          title: pack?.title ?? '',
          by: pack?.by ?? '',
          entries: pack?.entries.length ?? 0,
          on,
          troubles,
        }))}
        fromSchool={fromSchool}
        ours={ours}
        hidden={hidden}
        act={{
          make: () =>
            void newPack(say('packNewTitle'), stage.tell).then(pack => {
              if (pack) stage.know(pack)
              if (pack) stage.go(addressOfPack(pack.id))
            }),
          bringIn: file => stage.bringIn(file, null),
          switchTo: (id, on) => void switchPack(id, on).then(told),
          move: (id, by) => void movePack(id, by).then(told),
          save(id) {
            const pack = stage.pack(id)
            if (pack) savePack(pack)
          },
          remove: id => void removePack(id, stage.tell),
          bringBack: ({ pack, id, headword }) => void bringBack(pack.id, id, headword, stage.tell),
        }}
      />
    ),
  }
}
