/** The packs that are on, ours, teachers’ and the school’s, and what an assignment adds to them on its article. Wiring. */
import { pack } from 'virtual:glossary'
import { assignedTo, type SeenPage } from './browser/assigned.ts'
import { policy, whenPolicyChanges } from './browser/managed.ts'
import {
  assignmentOf,
  assignmentsOn,
  packsOn,
  type ShelvedAssignment,
  whenShelfChanges,
  workOn,
} from './browser/shelf.ts'
import { ownTerms } from './classroom/assignment.ts'
import { type Focus, focusOf, NO_FOCUS } from './classroom/focus.ts'
import { allows } from './classroom/policy.ts'
import { teacherPacks } from './classroom/teacher-pack.ts'
import { type OpenPack, openPack } from './glossary/lookup.ts'
import { openPacks, type Packs, soundPacks, withPackFirst } from './glossary/several-packs.ts'

/** What a page is read with. */
export interface AtHand {
  readonly packs: Packs
  readonly focus: Focus
}

let bundled: OpenPack | null = null
const ours = (): OpenPack => (bundled ??= openPack(pack))

let open: Promise<Packs> | null = null

async function gather(): Promise<Packs> {
  const settled = await policy()
  const given = teacherPacks(settled.packs)
  const own = allows(settled, 'making packs') ? await packsOn() : []
  const others = own.filter(({ id }) => !given.some(pack => pack.id === id))
  return openPacks(ours(), soundPacks([...others, ...given]))
}

/** Every pack that is on; opened once, and anew when that changes or could not be done. */
export function packsAtHand(): Promise<Packs> {
  if (open) return open
  const opening = gather()
  opening.catch(() => {
    if (open === opening) open = null
  })
  open = opening
  return opening
}

/** Calls `changed` when other packs are on. */
export function whenPacksChange(changed: () => void): void {
  const anew = (): void => {
    open = null
    changed()
  }
  whenShelfChanges(what => what.has('packs') && anew())
  whenPolicyChanges(anew)
}

/** The assignment that a page is read for: the one that was opened there, else the latest on its article. */
async function assignmentHere(page: SeenPage): Promise<ShelvedAssignment | null> {
  const opened = await assignedTo(page)
  return (
    (opened === null ? null : await assignmentOf(opened)) ?? (await assignmentsOn(page.address))[0] ?? null
  )
}

/** A card in somebody’s page names neither assignment nor teacher. */
const NOBODY = { from: '', by: '' } as const

/** What is at hand for a page: with an assignment on it, the terms that its teacher has added. */
export async function atHandIn(page: SeenPage): Promise<AtHand> {
  const packs = await packsAtHand()
  const here = await assignmentHere(page)
  if (!here) return { packs, focus: NO_FOCUS }
  const { assignment, mine } = here
  const work = mine ? null : ((await workOn(assignment.id)) ?? { guesses: [] })
  return {
    packs: withPackFirst(packs, { ...ownTerms(assignment), credit: NOBODY }),
    focus: focusOf(assignment, work),
  }
}
