/** The educator's own page: her packs, and her assignments. Wiring. */
import { render } from 'preact'
import type { JSX } from 'preact/jsx-runtime'
import { policy } from './browser/managed.ts'
import { packs, type ShelvedPack, whenShelfChanges } from './browser/shelf.ts'
import { allows } from './classroom/policy.ts'
import { openPage } from './opening.ts'
import { openAssignments } from './teaching/assignments.tsx'
import { openBringingIn } from './teaching/bringing-in.tsx'
import { openPackList } from './teaching/listing-packs.tsx'
import type { Room, Stage } from './teaching/room.ts'
import { openEntry } from './teaching/writing-entry.tsx'
import { openPack } from './teaching/writing-pack.tsx'
import { today } from './text/day.ts'
import { Classroom, type Said } from './ui/classroom/Classroom.tsx'
import { Missing } from './ui/classroom/Missing.tsx'
import { type Place, placeAt } from './ui/classroom/place.ts'
import { keepFocus } from './ui/keep-focus.ts'
import { say } from './ui/words.ts'

let place = placeAt(location.hash)
let shelved: readonly ShelvedPack[] = []
let room: Room | null = null
let said: Said | null = null
/** Whether what was said belongs to the place that is gone to. */
let along = false
let leaving = new AbortController()
let mayMake = true
let mayAssign = true

const stage: Stage = {
  today: today(),
  packs: () => shelved,
  pack: id => shelved.find(pack => pack.id === id)?.pack ?? null,
  know(pack) {
    const next: ShelvedPack = { id: pack.id, pack, troubles: [], on: true }
    shelved = shelved.some(({ id }) => id === pack.id)
      ? shelved.map(other => (other.id === pack.id ? { ...other, pack } : other))
      : [next, ...shelved]
  },
  draw,
  tell(next, how) {
    said = next
    along = how === 'along'
    draw()
  },
  bringIn: (file, into) =>
    void enter(signal => openBringingIn(file, into, stage, () => !signal.aborted && void arrive())),
  go(address) {
    if (location.hash === address) void arrive()
    else location.hash = address
  },
}

const isAllowed = (): boolean => (place.at === 'assignments' ? mayAssign : mayMake)

const missing = (): JSX.Element => (
  <Missing
    title={say(!isAllowed() ? 'packNotAllowed' : place.at === 'entry' ? 'packEntryGone' : 'packGone')}
  />
)

function draw(): void {
  const view = room?.view() ?? null
  document.title = `${view && room ? room.title() : say('classroomTitle')} · Newsgloss`
  keepFocus(() =>
    render(
      <Classroom place={place} said={said}>
        {view ?? missing()}
      </Classroom>,
      document.body,
    ),
  )
}

function roomAt(here: Place, signal: AbortSignal): Promise<Room | null> {
  if (here.at === 'entry') return openEntry(here.pack, here.entry, stage, signal)
  if (here.at === 'pack') return openPack(here.pack, stage, signal)
  if (here.at === 'assignments') return openAssignments(stage, signal)
  return openPackList(stage)
}

/** Leaves what is open, and opens something else. */
async function enter(open: (signal: AbortSignal) => Promise<Room | null>): Promise<void> {
  leaving.abort()
  const { signal } = (leaving = new AbortController())
  const next = await open(signal)
  if (signal.aborted) return
  room = next
  draw()
  scrollTo(0, 0)
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
}

async function arrive(): Promise<void> {
  place = placeAt(location.hash)
  if (!along) said = null
  along = false
  shelved = await packs()
  await enter(async signal => (isAllowed() ? roomAt(place, signal) : null))
}

openPage('classroomTitle')
const settled = await policy()
mayMake = allows(settled, 'making packs')
mayAssign = allows(settled, 'making assignments')
await arrive()
addEventListener('hashchange', () => void arrive())
whenShelfChanges(what => {
  if (!what.has('packs')) return
  void packs().then(async now => {
    shelved = now
    await room?.look()
    draw()
  })
})
