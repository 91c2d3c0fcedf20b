/** A file on its way into a pack: looked at first, and taken in when the reader says so. Wiring. */
import { type Brought, broughtIn, type Outcome, outcomeOf, tooBig } from '../classroom/bringing-in.ts'
import { givenId } from '../classroom/given-id.ts'
import { tableText } from '../classroom/pack-csv.ts'
import type { PackFile } from '../classroom/pack-file.ts'
import type { Way } from '../classroom/pack-merge.ts'
import { BringIn } from '../ui/classroom/BringIn.tsx'
import { addressOfPack, PACKS } from '../ui/classroom/place.ts'
import { say } from '../ui/words.ts'
import { random, takeIn } from './pack-acts.ts'
import type { Room, Stage } from './room.ts'

/** Reads it, unless it is too long to be read. */
async function readFile(file: File, today: string): Promise<Brought> {
  const refused = tooBig(file.size)
  if (refused) return { file: file.name, pack: null, troubles: [{ ...refused, at: [] }], columns: [] }
  const text = tableText(new Uint8Array(await file.arrayBuffer()))
  return broughtIn(file.name, text, random(), today)
}

/**
 * Opens the preview.
 * @param wanted the pack it was chosen for; null when that is open: then it is the pack that the file itself names.
 * @param leave goes back to where the file was chosen.
 */
export async function openBringingIn(
  file: File,
  wanted: string | null,
  stage: Stage,
  leave: () => void,
): Promise<Room> {
  const brought = await readFile(file, stage.today)
  const isTable = brought.columns.length > 0
  let into = wanted ?? (stage.pack(brought.pack?.id ?? '')?.id || null)
  let way: Way = 'merge'
  const target = (): PackFile | null => (into === null ? null : stage.pack(into))

  /** With an id of its own, when a pack of that id is there and the newcomer shall not go into it. */
  const fresh = (pack: PackFile): PackFile =>
    stage.packs().some(({ id }) => id === pack.id) ? { ...pack, id: freshId } : pack
  const freshId = givenId(brought.pack?.title ?? '', random())

  const outcome = (): Outcome | null =>
    brought.pack && outcomeOf(into === null ? fresh(brought.pack) : brought.pack, target(), way, isTable)

  async function take(): Promise<void> {
    const next = outcome()
    if (!next) return
    const { pack } = next
    if (await takeIn(next, target(), say('packTaken', pack.title), said => stage.tell(said, 'along'))) {
      stage.know(pack)
      stage.go(addressOfPack(pack.id))
    }
  }
  return {
    look: async () => stage.draw(),
    title: () => say('packBringInTitle'),
    view: () => (
      <BringIn
        brought={brought}
        packs={stage.packs().flatMap(({ pack }) => (pack ? [{ id: pack.id, title: pack.title }] : []))}
        into={into}
        way={way}
        outcome={outcome()}
        act={{
          into(pack) {
            into = pack
            stage.draw()
          },
          way(next) {
            way = next
            stage.draw()
          },
          take: () => void take(),
          leave: brought.pack ? leave : () => stage.go(PACKS),
        }}
      />
    ),
  }
}
