/** The classroom's shelf: packs, assignments and a student's work, kept on this machine only. */
import browser from 'webextension-polyfill'
import type { Assignment } from '../classroom/assignment.ts'
import { assignmentFile, readAssignmentFile } from '../classroom/assignment-file.ts'
import type { Lesson } from '../classroom/lesson.ts'
import { type PackFile, packFile, readPackFile } from '../classroom/pack-file.ts'
import type { Trouble } from '../classroom/refusal.ts'
import { isSameArticle } from '../classroom/same-article.ts'
import { teacherPack, teacherPacks } from '../classroom/teacher-pack.ts'
import type { Work } from '../classroom/work.ts'
import type { TeacherPack } from '../glossary/several-packs.ts'
import { today } from '../text/day.ts'
import { inTurn, inTurnHere } from './in-turn.ts'
import { isPrivateWindow } from './private-window.ts'
import { ownVersion } from './version.ts'

/** What became of something that was to be kept: in a private window nothing is, and a disk may be full. */
export type Kept = 'kept' | 'private' | 'full'

/** A pack on the shelf. */
export interface ShelvedPack {
  readonly id: string
  /** Null when what was kept can no longer be read; `troubles` says why. */
  readonly pack: PackFile | null
  readonly troubles: readonly Trouble[]
  /** Whether its entries are found in articles. */
  readonly on: boolean
}

/** An assignment on the shelf. */
export interface ShelvedAssignment {
  readonly assignment: Assignment
  /** True for one made here, false for one that came from someone else. */
  readonly mine: boolean
  /** With everything looked up, when the article was last at hand; null for one never seen with its article. */
  readonly lesson: Lesson | null
}

/** A pack ready for finding, and the version of ours that made it so: another makes it anew. */
interface Compiled {
  readonly version: string
  readonly pack: TeacherPack
}

interface PackPlace {
  readonly id: string
  readonly on: boolean
}

interface AssignmentPlace {
  readonly id: string
  readonly mine: boolean
  /** The article's, so that a page is known for it without reading every assignment. */
  readonly address: string
}

/** Where each thing is kept. */
const PACKS = 'packs'
const ASSIGNMENTS = 'assignments'
const packAt = (id: string): string => `pack:${id}`
const compiledAt = (id: string): string => `compiled:${id}`
const assignmentAt = (id: string): string => `assignment:${id}`
const lessonAt = (id: string): string => `lesson:${id}`
const workAt = (id: string): string => `work:${id}`
const draftAt = (name: string): string => `draft:${name}`

type Kepts = Record<string, unknown>
type Get = (keys: string | readonly string[]) => Promise<Kepts>

/** For what is to be changed: what could not be read must not be written anew. */
const read: Get = keys => browser.storage.local.get(keys as string | string[])

/** For what is only to be shown. */
const get: Get = keys => read(keys).catch(() => ({}))

const isPlace = (value: unknown): value is { readonly id: string } =>
  typeof value === 'object' && value !== null && typeof (value as { id?: unknown }).id === 'string'

async function placesIn<Place extends { readonly id: string }>(
  key: string,
  by: Get = get,
): Promise<readonly Place[]> {
  const kept = (await by(key))[key]
  return Array.isArray(kept) ? (kept.filter(isPlace) as unknown as Place[]) : []
}

interface Writing {
  readonly set?: Record<string, unknown>
  readonly drop?: string[]
}

/** All of it is kept, or none: the browser writes what it is given in one go. */
async function write(what: () => Promise<Writing>): Promise<Kept> {
  if (isPrivateWindow()) return 'private'
  try {
    const { set, drop = [] } = await what()
    if (set) await browser.storage.local.set(set)
    if (drop.length > 0) await browser.storage.local.remove(drop)
    return 'kept'
  } catch {
    return 'full'
  }
}

/** @param what reads with `read`. */
const change = (what: () => Promise<Writing>): Promise<Kept> => inTurn('shelf', () => write(what))

/** What needs no reading goes at once: a page that is being closed has no time to wait for the others. */
const keepAtOnce = (what: Writing): Promise<Kept> => inTurnHere('shelf', () => write(async () => what))

/** Every pack, in its reader's order. */
export async function packs(): Promise<readonly ShelvedPack[]> {
  const places = await placesIn<PackPlace>(PACKS)
  const texts = await get(places.map(({ id }) => packAt(id)))
  return places.map(({ id, on }) => ({
    id,
    on: on !== false,
    ...readPackFile(`${texts[packAt(id)]}`, today()),
  }))
}

/** The packs that are on, in their reader's order, ready for finding. */
export async function packsOn(): Promise<readonly TeacherPack[]> {
  const places = (await placesIn<PackPlace>(PACKS)).filter(({ on }) => on !== false)
  if (places.length === 0) return []
  const kept = await get(places.flatMap(({ id }) => [compiledAt(id), packAt(id)]))
  return places.flatMap(({ id }) => {
    const compiled = kept[compiledAt(id)] as Partial<Compiled> | undefined
    if (compiled?.pack && compiled.version === ownVersion()) return [compiled.pack]
    const { pack } = readPackFile(`${kept[packAt(id)]}`, today())
    return pack ? teacherPacks([pack]) : []
  })
}

/** Keeps a pack in its place, or before all others when it is new; a new one is on. */
export const keepPack = (pack: PackFile): Promise<Kept> =>
  change(async () => {
    const places = await placesIn<PackPlace>(PACKS, read)
    const { id } = pack
    return {
      set: {
        [packAt(id)]: packFile(pack),
        [compiledAt(id)]: { version: ownVersion(), pack: teacherPack(pack) } satisfies Compiled,
        [PACKS]: places.some(place => place.id === id) ? places : [{ id, on: true }, ...places],
      },
    }
  })

/** Drops a pack. @param begun the names of the drafts that go with it. */
export const dropPack = (id: string, begun: readonly string[] = []): Promise<Kept> =>
  change(async () => ({
    set: { [PACKS]: (await placesIn<PackPlace>(PACKS, read)).filter(place => place.id !== id) },
    drop: [packAt(id), compiledAt(id), ...begun.map(draftAt)],
  }))

/** Puts the packs in an order, each on or off; those not named stay behind the others. */
export const arrangePacks = (order: readonly PackPlace[]): Promise<Kept> =>
  change(async () => {
    const places = await placesIn<PackPlace>(PACKS, read)
    const named = order.filter(({ id }) => places.some(place => place.id === id))
    const rest = places.filter(({ id }) => !named.some(place => place.id === id))
    return { set: { [PACKS]: [...named.map(({ id, on }) => ({ id, on })), ...rest] } }
  })

async function shelved(places: readonly AssignmentPlace[]): Promise<readonly ShelvedAssignment[]> {
  if (places.length === 0) return []
  const kept = await get(places.flatMap(({ id }) => [assignmentAt(id), lessonAt(id)]))
  return places.flatMap(({ id, mine }) => {
    const { assignment } = readAssignmentFile(`${kept[assignmentAt(id)]}`)
    return assignment
      ? [{ assignment, mine, lesson: (kept[lessonAt(id)] as Lesson | undefined) ?? null }]
      : []
  })
}

/** Every assignment, the latest kept first. Those that can no longer be read are left out. */
export const assignments = async (): Promise<readonly ShelvedAssignment[]> =>
  shelved(await placesIn<AssignmentPlace>(ASSIGNMENTS))

/** The assignment of that id; null when none is there. */
export async function assignmentOf(id: string): Promise<ShelvedAssignment | null> {
  const places = await placesIn<AssignmentPlace>(ASSIGNMENTS)
  return (await shelved(places.filter(place => place.id === id)))[0] ?? null
}

/** The assignments on an article, the latest kept first. */
export async function assignmentsOn(address: string): Promise<readonly ShelvedAssignment[]> {
  const places = await placesIn<AssignmentPlace>(ASSIGNMENTS)
  return shelved(places.filter(place => isSameArticle(place.address, address)))
}

/** Keeps an assignment before all others. @param lesson null leaves the one that is there. */
export const keepAssignment = (assignment: Assignment, mine: boolean, lesson: Lesson | null): Promise<Kept> =>
  change(async () => {
    const { id, article } = assignment
    const others = (await placesIn<AssignmentPlace>(ASSIGNMENTS, read)).filter(place => place.id !== id)
    return {
      set: {
        [assignmentAt(id)]: assignmentFile(assignment),
        ...(lesson ? { [lessonAt(id)]: lesson } : {}),
        [ASSIGNMENTS]: [{ id, mine, address: article.address } satisfies AssignmentPlace, ...others],
      },
    }
  })

/** Drops an assignment, with the work done on it. */
export const dropAssignment = (id: string): Promise<Kept> =>
  change(async () => ({
    set: {
      [ASSIGNMENTS]: (await placesIn<AssignmentPlace>(ASSIGNMENTS, read)).filter(place => place.id !== id),
    },
    drop: [assignmentAt(id), lessonAt(id), workAt(id)],
  }))

/** A student's work on an assignment; null when none was begun. */
export async function workOn(assignment: string): Promise<Work | null> {
  return workIn(await get(workAt(assignment)), assignment)
}

function workIn(all: Kepts, assignment: string): Work | null {
  const kept = all[workAt(assignment)] as Partial<Work> | undefined
  return kept?.assignment === assignment && Array.isArray(kept.answers) && Array.isArray(kept.guesses)
    ? (kept as Work)
    : null
}

export const keepWork = (work: Work): Promise<Kept> =>
  change(async () => ({ set: { [workAt(work.assignment)]: work } }))

/** Changes the work as it is kept now. @param first what it is changed from where none was begun. */
export const changeWork = (first: Work, next: (now: Work) => Work): Promise<Kept> =>
  change(async () => {
    const at = workAt(first.assignment)
    return { set: { [at]: next(workIn(await read(at), first.assignment) ?? first) } }
  })

export const dropWork = (assignment: string): Promise<Kept> =>
  change(async () => ({ drop: [workAt(assignment)] }))

/** What someone has begun and not finished, as it was last typed; null when there is none. */
export async function draftOf(name: string): Promise<unknown> {
  return (await get(draftAt(name)))[draftAt(name)] ?? null
}

/** Drafts by their names. */
export type Drafts = ReadonlyMap<string, unknown>

/** Those of these names that are there. */
export async function draftsOf(names: readonly string[]): Promise<Drafts> {
  const kept = await get(names.map(draftAt))
  return new Map(names.flatMap(name => (draftAt(name) in kept ? [[name, kept[draftAt(name)]]] : [])))
}

export const keepDraft = (name: string, draft: unknown): Promise<Kept> => keepDrafts(new Map([[name, draft]]))

export const keepDrafts = (drafts: Drafts): Promise<Kept> =>
  keepAtOnce({ set: Object.fromEntries([...drafts].map(([name, draft]) => [draftAt(name), draft])) })

export const dropDraft = (name: string): Promise<Kept> => keepAtOnce({ drop: [draftAt(name)] })

/** What of the shelf has changed, here or in another of our pages; `guesses` are part of the work. */
export type Shelved = 'packs' | 'assignments' | 'work' | 'guesses'

const termsGuessed = (work: unknown): string => {
  const { guesses = [], shown = [] } = (work ?? {}) as Partial<Work>
  return JSON.stringify([guesses.map(({ term }) => term), shown])
}

const shelvesOf = (key: string, { oldValue, newValue }: Change): readonly Shelved[] => {
  if (key === PACKS || /^(?:pack|compiled):/.test(key)) return ['packs']
  if (key === ASSIGNMENTS || key.startsWith('assignment:')) return ['assignments']
  if (!key.startsWith('work:')) return []
  return termsGuessed(oldValue) === termsGuessed(newValue) ? ['work'] : ['work', 'guesses']
}

/** A change as the browser tells it. */
interface Change {
  readonly oldValue?: unknown
  readonly newValue?: unknown
}

export const whenShelfChanges = (changed: (what: ReadonlySet<Shelved>) => void): void =>
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return
    const what = new Set(Object.entries(changes).flatMap(([key, change]) => shelvesOf(key, change)))
    if (what.size > 0) changed(what)
  })
