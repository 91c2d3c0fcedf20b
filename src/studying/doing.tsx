/** The student's side of the panel: what is offered, what lies on the desk, and the keeping of what is typed. Wiring. */
import type { JSX } from 'preact/jsx-runtime'
import { forgetArrival } from '../browser/assignment-links.ts'
import { handOver } from '../browser/hand-over.ts'
import { openArticle, openHandIn, type Tab } from '../browser/life.ts'
import { ask, askPage } from '../browser/messages.ts'
import {
  assignmentOf,
  assignments,
  assignmentsOn,
  changeWork,
  draftOf,
  dropAssignment,
  dropDraft,
  dropWork,
  type Kept,
  keepAssignment,
  keepDraft,
  keepWork,
  type ShelvedAssignment,
  whenShelfChanges,
  workOn,
} from '../browser/shelf.ts'
import { type Assignment, ownTerms } from '../classroom/assignment.ts'
import { heldBack } from '../classroom/held-back.ts'
import type { Lesson } from '../classroom/lesson.ts'
import { isItsPage } from '../classroom/offer.ts'
import { noWork, unguessed, type Work, withAnswer, withGuess, withShown } from '../classroom/work.ts'
import { type Entry, type EntryId, entryFrom } from '../glossary/entry.ts'
import { textOf } from '../glossary/pack.ts'
import type { PageSeen } from '../glossary/page-report.ts'
import { today } from '../text/day.ts'
import { Desk } from '../ui/doing/Desk.tsx'
import type { OpenTerm } from '../ui/doing/DeskTerm.tsx'
import { NotOpened, Offered as OfferedView } from '../ui/doing/Offered.tsx'
import { OpenFile } from '../ui/doing/OpenFile.tsx'
import { type Said, SaidLine } from '../ui/doing/Said.tsx'
import { lessonIn, type Offered, offeredBy, offeredIn, offerOf, take } from './offering.ts'

/** Milliseconds until what was typed is kept: a browser that quits loses less than half a second. */
const KEPT_AFTER = 400

/** Guesses that are typed and not yet made, by term. */
type Typed = Readonly<Record<EntryId, string>>

/** What lies on the desk. */
interface Sitting {
  readonly assignment: Assignment
  readonly lesson: Lesson
  readonly work: Work
  readonly typed: Typed
  /** What became of the last that was to be kept. */
  readonly kept: Kept
  readonly others: readonly Assignment[]
  /** The tab it was put on the desk for, and its address then. */
  readonly tab: number
  readonly address: string | undefined
  /** Not kept yet: made again on what is kept, since another window may have changed that. */
  readonly changes: readonly ((work: Work) => Work)[]
}

export interface Doing {
  /** Looks at the tab in front, and at what the page tells of itself. */
  look(front: Tab, page: PageSeen | null): Promise<void>
  /** What stands above all the panel says of the article. */
  draw(): JSX.Element
  /** The ways in that need no link. */
  ways(): JSX.Element
  /** The page without the terms that lie on the desk. */
  besideDesk(page: PageSeen | null): PageSeen | null
}

const NOWHERE: Tab = { id: -1, address: undefined, isPrivate: false }

const typedOf = (id: string): string => `guesses:${id}`

const isTyped = (draft: unknown): draft is Typed =>
  typeof draft === 'object' && draft !== null && Object.values(draft).every(text => typeof text === 'string')

/** @param redraw called when something of it has changed. */
export function openDoing(redraw: () => void): Doing {
  let front = NOWHERE
  let page: PageSeen | null = null
  let offered: Offered | null = null
  /** Whether the offer came as a file: it stays, whatever page comes to the front. */
  let isFile = false
  let said: Said | null = null
  let desk: Sitting | null = null
  let opened: OpenTerm | null = null
  let yours: readonly Assignment[] = []
  /** Offers that the student does not want: by assignment, or by the address of one that cannot be read. */
  const putAway = new Set<string>()
  /** What could not be kept, by assignment: it lives as long as the panel, wherever the student looks meanwhile. */
  const unkept = new Map<string, Sitting>()
  let waiting: ReturnType<typeof setTimeout> | null = null

  function put(next: Sitting | null): void {
    desk = next
    if (next?.kept === 'kept') unkept.delete(next.assignment.id)
    else if (next) unkept.set(next.assignment.id, next)
  }

  async function keepChanges(): Promise<void> {
    const isIdle = waiting === null && desk?.changes.length === 0 && desk.kept === 'kept'
    if (waiting !== null) clearTimeout(waiting)
    waiting = null
    if (!desk || isIdle || front.isPrivate) return
    const sitting = desk
    const { assignment, lesson, typed, changes: made } = sitting
    const { id } = assignment
    put({ ...sitting, changes: [] })
    const outcomes = [
      // What found no room when it was opened may find it now.
      (await assignmentOf(id)) ? 'kept' : await keepAssignment(assignment, false, lesson),
      made.length > 0
        ? await changeWork(noWork(assignment, today()), now =>
            made.reduce((work, change) => change(work), now),
          )
        : 'kept',
      await (Object.keys(typed).length > 0 ? keepDraft(typedOf(id), typed) : dropDraft(typedOf(id))),
    ] as const
    const kept: Kept = outcomes.find(outcome => outcome !== 'kept') ?? 'kept'
    const now = (desk?.assignment.id === id ? desk : unkept.get(id)) ?? { ...sitting, changes: [] }
    const next = { ...now, kept, changes: kept === 'kept' ? now.changes : [...made, ...now.changes] }
    if (desk?.assignment.id === id) put(next)
    else if (kept !== 'kept') unkept.set(id, next)
    if (kept !== sitting.kept) redraw()
  }

  const keepSoon = (): void => {
    waiting ??= setTimeout(() => void keepChanges(), KEPT_AFTER)
  }

  function change(what: (work: Work) => Work, typed?: Typed): void {
    if (!desk) return
    put({
      ...desk,
      work: what(desk.work),
      typed: typed ?? desk.typed,
      changes: [...desk.changes, what],
    })
    said = null
    keepSoon()
    redraw()
  }

  /** Puts an assignment on the desk. */
  async function sit(
    shelved: ShelvedAssignment,
    others: readonly ShelvedAssignment[],
    kept: Kept,
  ): Promise<void> {
    const { assignment } = shelved
    const lesson =
      (page ? await lessonIn(front, assignment) : shelved.lesson) ?? (await lessonIn(front, assignment))
    const [typed, work] = [await draftOf(typedOf(assignment.id)), await workOn(assignment.id)]
    if (!lesson) return
    if (desk?.assignment.id !== assignment.id) opened = null
    const now = desk?.assignment.id === assignment.id ? desk : null
    // What has been typed while we asked is newer than anything that is kept.
    const newer = unkept.get(assignment.id) ?? (now && (now.changes.length > 0 || waiting) ? now : null)
    put({
      work: work ?? noWork(assignment, today()),
      typed: isTyped(typed) ? typed : {},
      kept,
      changes: [],
      ...newer,
      assignment,
      lesson,
      others: others.map(({ assignment }) => assignment).filter(other => other.id !== assignment.id),
      tab: front.id,
      address: front.address,
    })
  }

  /** The assignments that belong to the tab in front: what was opened in it first. */
  async function belonging(): Promise<readonly ShelvedAssignment[]> {
    const opened = front.id < 0 ? null : await ask('assigned', front.id)
    const here = opened === null ? null : await assignmentOf(opened)
    const on = front.address === undefined ? [] : await assignmentsOn(front.address)
    const all = [...(here ? [here] : []), ...on.filter(({ assignment: { id } }) => id !== opened)]
    return all.filter(({ mine }) => !mine)
  }

  const isOf =
    (page: Tab) =>
    ({ tab, address, assignment }: Sitting): boolean =>
      tab === page.id && (address === page.address || isItsPage(assignment, [page.address]))

  async function newOffer(here: Tab): Promise<Offered | null> {
    if (isFile && offered) return 'assignment' in offered ? offerOf(offered.assignment, here) : offered
    return here.id < 0 || putAway.has(`${here.address}`) ? null : offeredIn(here)
  }

  /** Finds out what belongs to the tab in front. */
  async function seek(): Promise<void> {
    const here = front
    await keepChanges()
    const before = offered
    let found = await newOffer(here)
    if (found && !isFile && 'assignment' in found) {
      const { assignment, isHere } = found
      // Opened before: its page may bear another address now.
      const isOpen = found.before === 'the same' && isHere
      if (isOpen && !here.isPrivate) await ask('assign', here.id, assignment.id)
      if (isOpen || putAway.has(assignment.id)) found = null
    }
    const all = await belonging()
    yours = (await assignments()).flatMap(({ assignment, mine }) => (mine ? [] : [assignment]))
    if (front !== here) return
    // What the student did meanwhile is newer.
    if (offered === before) offered = found
    const [first] = all
    if (first) await sit(first, all, front.isPrivate ? 'private' : 'kept')
    else put([...unkept.values()].find(isOf(here)) ?? null)
    redraw()
  }

  /** One after the other, since each asks many. */
  let seeking: Promise<void> = Promise.resolve()
  const seekNext = (): Promise<void> => (seeking = seeking.then(seek).catch(console.error))

  const focus = (where: string): void => document.querySelector<HTMLElement>(where)?.focus()
  const focusTerm = (id: EntryId): void => focus(`#desk-${id.replace('/', '-')} h3`)

  async function open(assignment: Assignment): Promise<void> {
    const kept = await take(assignment, front)
    offered = null
    isFile = false
    await sit({ assignment, mine: false, lesson: null }, await belonging(), kept)
    said = { what: kept === 'full' ? 'full' : 'open' }
    redraw()
    focus('#desk')
  }

  async function go(assignment: Assignment): Promise<void> {
    const tab = await openArticle(assignment.article.address)
    if (tab >= 0) await ask('assign', tab, assignment.id)
  }

  async function entryOf(id: EntryId): Promise<Entry | null> {
    if (desk) {
      const { pack, credit } = ownTerms(desk.assignment)
      const text = textOf(pack, id)
      if (text !== null) return { ...entryFrom(text), credit }
    }
    const text = await ask('entry', id)
    return text === null ? null : entryFrom(text)
  }

  function letGo(): void {
    if (offered && !isFile) putAway.add('assignment' in offered ? offered.assignment.id : `${front.address}`)
    if (!isFile) void forgetArrival(front.id)
    offered = null
    isFile = false
    redraw()
    focus(desk ? '#desk' : '.ways input')
  }

  async function handIn(): Promise<void> {
    await keepChanges()
    if (!desk) return
    const { assignment, lesson, work, kept } = desk
    // What is not kept goes from hand to hand.
    if (kept !== 'kept') await handOver({ work, lesson })
    await openHandIn(assignment.id)
  }

  async function clear(): Promise<void> {
    if (!desk) return
    await keepChanges()
    const { assignment, work, typed } = desk
    put({ ...desk, work: noWork(assignment, today()), typed: {}, changes: [] })
    opened = null
    if (!front.isPrivate) {
      await dropWork(assignment.id)
      await dropDraft(typedOf(assignment.id))
    }
    said = {
      what: 'cleared',
      async undo() {
        if (!front.isPrivate) {
          await keepWork(work)
          await keepDraft(typedOf(assignment.id), typed)
        }
        if (desk?.assignment.id === assignment.id) put({ ...desk, work, typed })
        said = { what: 'undone' }
        redraw()
        focus('#desk')
      },
    }
    redraw()
    focus('#desk')
  }

  async function drop(): Promise<void> {
    if (!desk) return
    await keepChanges()
    const dropped = desk
    const { assignment, lesson, work, typed } = dropped
    putAway.add(assignment.id)
    unkept.delete(assignment.id)
    put(null)
    if (!front.isPrivate) {
      await dropAssignment(assignment.id)
      await dropDraft(typedOf(assignment.id))
      await ask('assign', front.id, null)
    }
    said = {
      what: 'dropped',
      async undo() {
        putAway.delete(assignment.id)
        if (!front.isPrivate) {
          await keepAssignment(assignment, false, lesson)
          await keepWork(work)
          await keepDraft(typedOf(assignment.id), typed)
          await ask('assign', front.id, assignment.id)
        } else put(dropped)
        await seekNext()
        said = { what: 'undone' }
        redraw()
        focus(desk ? '#desk' : '.ways input')
      },
    }
    redraw()
    focus('.said button')
  }

  const without = (typed: Typed, term: EntryId): Typed =>
    Object.fromEntries(Object.entries(typed).filter(([id]) => id !== term))

  const placesIn = (seen: PageSeen): ReadonlyMap<EntryId, string> =>
    new Map(seen.terms.toReversed().flatMap(({ entry, key }) => (entry === null ? [] : [[entry, key]])))

  whenShelfChanges(what => {
    if (what.has('assignments') || what.has('packs')) void seekNext()
    else if (desk && waiting === null && desk.kept === 'kept')
      void workOn(desk.assignment.id).then(work => {
        if (!desk || work?.assignment !== desk.assignment.id || waiting !== null || desk.changes.length > 0)
          return
        if (JSON.stringify(work) === JSON.stringify(desk.work)) return
        put({ ...desk, work })
        redraw()
      })
  })
  addEventListener('visibilitychange', () => {
    if (document.hidden) void keepChanges()
  })
  addEventListener('pagehide', () => void keepChanges())

  return {
    async look(tab, seen) {
      const isOther = tab.id !== front.id || tab.address !== front.address
      const isRead = (seen?.state === 'reading') !== (page?.state === 'reading')
      page = seen?.state === 'reading' ? seen : null
      if (!isOther && !isRead) return
      front = tab
      if (isOther) said = null
      await seekNext()
    },
    besideDesk(seen) {
      if (!desk || !seen) return seen
      const ids = new Set(desk.lesson.terms.map(({ id }) => id))
      return { ...seen, terms: seen.terms.filter(({ entry }) => entry === null || !ids.has(entry)) }
    },
    ways: () => (
      <OpenFile
        yours={desk || offered ? [] : yours}
        act={{
          async file(file) {
            offered = await offeredBy(file, front)
            isFile = true
            redraw()
            focus('#offered')
          },
          go: assignment => void go(assignment),
        }}
      />
    ),
    draw: () => (
      <>
        <SaidLine said={said} />
        {offered &&
          ('assignment' in offered ? (
            <OfferedView
              {...offered}
              act={{
                open: () => offered && 'assignment' in offered && void open(offered.assignment),
                async openWithArticle() {
                  if (!offered || !('assignment' in offered)) return
                  const { assignment } = offered
                  if (front.isPrivate) return open(assignment)
                  const kept = await keepAssignment(assignment, false, null)
                  await forgetArrival(front.id)
                  offered = null
                  isFile = false
                  if (kept === 'kept') await go(assignment)
                  else await open(assignment)
                },
                putAway: letGo,
              }}
            />
          ) : (
            <NotOpened {...offered} putAway={letGo} />
          ))}
        {desk && (
          <Desk
            {...desk}
            places={page && placesIn(page)}
            opened={opened}
            published={page?.published ?? desk.lesson.article?.published ?? null}
            today={today()}
            act={{
              typeGuess(term, text) {
                if (!desk) return
                const typed = text === '' ? without(desk.typed, term) : { ...desk.typed, [term]: text }
                put({ ...desk, typed })
                keepSoon()
                redraw()
              },
              guess(term, text) {
                if (desk) change(work => withGuess(work, term, text), without(desk.typed, term))
                focusTerm(term)
              },
              show(term) {
                if (desk) change(work => withShown(work, term), without(desk.typed, term))
                focusTerm(term)
              },
              answer: (question, answer) => change(work => withAnswer(work, question, answer)),
              goTo: key => void askPage(front.id, 'goTo', key),
              async open(term) {
                opened = term === null ? null : { id: term, entry: await entryOf(term), path: [] }
                redraw()
              },
              async follow(id) {
                const entry = await entryOf(id)
                if (!opened || !desk || !entry) return
                const isHeld = unguessed(desk.assignment, desk.work).includes(id)
                opened = { ...opened, path: [...opened.path, isHeld ? heldBack(entry) : entry] }
                redraw()
              },
              back() {
                if (opened) opened = { ...opened, path: opened.path.slice(0, -1) }
                redraw()
              },
              handIn: () => void handIn(),
              clear: () => void clear(),
              drop: () => void drop(),
              async take(other) {
                await ask('assign', front.id, other.id)
                await seekNext()
                focus('#desk')
              },
            }}
          />
        )}
      </>
    ),
  }
}
