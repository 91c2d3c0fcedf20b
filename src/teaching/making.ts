/** The form of an assignment that is being made: what is typed is kept, looked up, and at last made whole. Wiring. */
import { assignmentOf, dropDraft, type Kept, keepAssignment, keepDraft } from '../browser/shelf.ts'
import { alike } from '../classroom/alike.ts'
import type { Assignment } from '../classroom/assignment.ts'
import type { Lesson } from '../classroom/lesson.ts'
import { contextsOf, finished, type Making, soFar, type ToMend } from '../classroom/making.ts'
import { today } from '../text/day.ts'
import type { Candidate } from '../ui/making/Chosen.tsx'
import type { MakingProps } from '../ui/making/MakingForm.tsx'
import { saveAssignment } from './sharing.ts'

/** What the form stands on. */
export interface Ground {
  /** The draft's name on the shelf. */
  readonly draft: string
  /** The assignment that is changed, as the form found it; null for a new one. */
  readonly before: Assignment | null
  /** What may be chosen, in reading order. */
  candidates(): readonly Candidate[]
  /** The assignment with everything looked up, from what is at hand of the article; null when nobody answers. */
  lesson(assignment: Assignment): Promise<Lesson | null>
  /** An empty form to start again with; null where there is none. */
  blank(): Making | null
  draw(): void
  leave(): void
  /** The assignment is made, and what became of it. */
  made(assignment: Assignment, lesson: Lesson, kept: Kept): void
}

export interface Form {
  props(): MakingProps
  /** Keeps at once what was typed; a form that nobody has touched leaves no draft. */
  keep(): Promise<void>
}

/** Name of the draft that remembers how a teacher signs. */
export const SIGNED = 'signed'

/** Milliseconds after a letter until what is typed is kept: an unlucky reader loses no more. */
const KEPT_AFTER = 300

/** Milliseconds until the article is searched for what is typed. */
const LOOKED_UP_AFTER = 400

/** Does something a while after it is first wanted, and once however often it was wanted by then. */
function later(act: () => void, after: number): { want(): void; forget(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    want() {
      timer ??= setTimeout(() => {
        timer = undefined
        act()
      }, after)
    },
    forget() {
      clearTimeout(timer)
      timer = undefined
    },
  }
}

export function openForm(first: Making, ground: Ground, signal: AbortSignal): Form {
  let making = first
  /** As it was last kept, or found. */
  let settled = first
  let contexts: ReadonlyMap<number, string> = new Map()
  let toMend: readonly ToMend[] = []
  let kept: Kept = 'kept'
  let isSaving = false
  let { before } = ground
  /** Why the last attempt to save came to nothing. */
  let hindrance: 'no answer' | 'changed elsewhere' | null = null

  async function keep(): Promise<void> {
    keeping.forget()
    if (making === settled) return
    const [before, typed] = [kept, making]
    kept = await keepDraft(ground.draft, typed)
    if (kept === 'kept') settled = typed
    if (kept !== before) ground.draw()
  }
  const keeping = later(() => void keep(), KEPT_AFTER)

  async function lookUp(): Promise<void> {
    const looked = making
    const lesson = await ground.lesson(soFar(looked, today()))
    if (!lesson || making.own.length === 0) return
    contexts = contextsOf(looked, lesson)
    ground.draw()
  }
  const looking = later(() => void lookUp(), LOOKED_UP_AFTER)

  function change(next: Making): void {
    const isOwnChanged = next.own !== making.own
    making = next
    hindrance = null
    if (toMend.length > 0) {
      const troubles = finished(making, today()).toMend ?? []
      toMend = toMend.filter(({ field }) => troubles.some(other => other.field === field))
    }
    keeping.want()
    if (isOwnChanged) looking.want()
    ground.draw()
  }

  /** Whether another window has changed the assignment since the form was opened, or since that was told. */
  async function isOvertaken(): Promise<boolean> {
    const now = before && (await assignmentOf(before.id))?.assignment
    if (!now || alike(now, before)) return false
    before = now
    return true
  }

  async function save(): Promise<void> {
    if (isSaving) return
    const done = finished(making, today())
    toMend = done.toMend ?? []
    if (!done.assignment) {
      ground.draw()
      document.getElementById('make-to-mend')?.focus()
      return
    }
    isSaving = true
    keeping.forget()
    const { assignment } = done
    const lesson = await ground.lesson(assignment)
    if (!lesson || (await isOvertaken())) {
      isSaving = false
      hindrance = lesson ? 'changed elsewhere' : 'no answer'
      await keep()
      ground.draw()
      return
    }
    const outcome = await keepAssignment(assignment, true, lesson)
    await keepDraft(SIGNED, assignment.by)
    // What is not kept as an assignment stays a draft, as far as there is room for it.
    kept = outcome === 'kept' ? await dropDraft(ground.draft) : await keepDraft(ground.draft, making)
    isSaving = false
    ground.made(assignment, lesson, outcome)
  }

  const keepNow = () => {
    if (!isSaving) void keep()
  }
  const whenHidden = () => {
    if (document.hidden) keepNow()
  }
  document.addEventListener('visibilitychange', whenHidden, { signal })
  addEventListener('pagehide', keepNow, { signal })
  signal.addEventListener('abort', keeping.forget)
  signal.addEventListener('abort', looking.forget)
  if (first.own.length > 0) void lookUp()

  return {
    keep,
    props: () => ({
      making,
      isChange: ground.before !== null,
      candidates: ground.candidates(),
      contexts,
      toMend,
      kept: kept === 'kept' ? (hindrance ?? kept) : kept,
      act: {
        change,
        save: () => void save(),
        saveFile: () => void saveAssignment(soFar(making, today())),
        leave: ground.leave,
        startAgain: (() => {
          const blank = ground.blank()
          return blank && (() => change(blank))
        })(),
      },
    }),
  }
}
