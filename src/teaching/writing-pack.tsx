/** Writing the head of a pack, with the list of its entries. Wiring. */
import { changePack } from '../browser/change-pack.ts'
import { alike } from '../classroom/alike.ts'
import type { PackFile } from '../classroom/pack-file.ts'
import { headOf, type PackTyping, packTypingFrom, readPackTyping } from '../classroom/pack-typing.ts'
import type { HiddenEntry } from '../ui/classroom/Hidden.tsx'
import { PackPage } from '../ui/classroom/PackPage.tsx'
import { PACKS } from '../ui/classroom/place.ts'
import { begunIn, draftOfHead, unfinishedIn } from './begun.ts'
import { bringBack, removeEntry, removePack, savePack } from './pack-acts.ts'
import { putAside } from './put-aside.ts'
import type { Room, Stage } from './room.ts'
import { openWriting, type Placed } from './writing.ts'

export async function openPack(id: string, stage: Stage, signal: AbortSignal): Promise<Room | null> {
  const pack = (): PackFile | null => stage.pack(id)
  const head = (): PackTyping | null => {
    const here = pack()
    return here && headOf(here)
  }
  if (!pack()) return null
  const writing = await openWriting<PackTyping, PackTyping>(
    {
      draft: () => draftOfHead(id),
      now: async () => head(),
      typingOf: made => made ?? { title: '', by: '', note: '' },
      typingFrom: packTypingFrom,
      make: typing => readPackTyping(typing).head,
      async keep(made, before): Promise<Placed<PackTyping>> {
        let there: PackTyping | null = null
        const changed = await changePack(id, now => {
          there = now && headOf(now)
          return now && alike(there, before) ? { ...now, ...made } : null
        })
        if (changed.kept === null) return changed.refusal ? { not: changed.refusal } : { other: there }
        if (changed.kept !== 'kept') return { not: changed.kept }
        stage.know(changed.after)
        return { kept: made }
      },
    },
    () => stage.draw(),
    signal,
  )
  let begun: string | null = null
  let unfinished: ReadonlySet<string> = new Set()
  let hidden: readonly HiddenEntry[] = []

  async function look(): Promise<void> {
    await writing.look()
    const here = pack()
    if (!here) return
    ;[begun, unfinished, hidden] = await Promise.all([
      begunIn(id),
      unfinishedIn(id, here.entries),
      putAside([here], []),
    ])
    stage.draw()
  }
  await look()

  const remove = async (): Promise<void> => {
    await writing.forget()
    if (await removePack(id, said => stage.tell(said, 'along'))) stage.go(PACKS)
  }
  return {
    look,
    title: () => pack()?.title ?? '',
    view() {
      const here = pack()
      if (!here) return null
      const { typing, standing } = writing
      return (
        <PackPage
          key={id}
          pack={id}
          typing={typing}
          kept={
            standing.is === 'changed elsewhere'
              ? { is: 'changed elsewhere', gone: standing.other === null }
              : standing
          }
          troubles={readPackTyping(typing).troubles}
          lost={stage.packs().find(pack => pack.id === id)?.troubles ?? []}
          entries={here.entries.map(({ id, headword, gist }) => ({
            id,
            headword,
            gist,
            unfinished: unfinished.has(id),
          }))}
          begun={begun}
          hidden={hidden}
          act={{
            type: typing => writing.type(typing),
            choose: which => void writing.choose(which),
            save: () => savePack(pack() ?? here),
            remove: () => void remove(),
            removeEntry: entry => void removeEntry(id, entry, stage.tell),
            bringIn: file => stage.bringIn(file, id),
            bringBack: ({ id: entry, headword }) => void bringBack(id, entry, headword, stage.tell),
          }}
        />
      )
    },
  }
}
