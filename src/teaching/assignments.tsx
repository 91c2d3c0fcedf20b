/** The assignments on the educator's own page. Wiring. */
import { ask } from '../browser/messages.ts'
import { saveFile } from '../browser/save-file.ts'
import {
  assignments,
  draftOf,
  dropAssignment,
  dropDraft,
  type Kept,
  keepAssignment,
  keepDraft,
  type ShelvedAssignment,
  whenShelfChanges,
} from '../browser/shelf.ts'
import { alike } from '../classroom/alike.ts'
import { type Assignment, isOwnTerm } from '../classroom/assignment.ts'
import { MOST_OF_AN_ASSIGNMENT } from '../classroom/assignment-file.ts'
import { fileName } from '../classroom/file-name.ts'
import { givenId } from '../classroom/given-id.ts'
import { type HandIn, handInTable, sideBySide } from '../classroom/hand-ins.ts'
import type { Lesson } from '../classroom/lesson.ts'
import { makingFrom, makingOf } from '../classroom/making.ts'
import { inOrderOf } from '../classroom/order-of-lesson.ts'
import { refusal } from '../classroom/refusal.ts'
import { LONGEST } from '../classroom/untrusted.ts'
import { readWorkFile } from '../classroom/work-file.ts'
import { today } from '../text/day.ts'
import { Assignments, type Unfolded } from '../ui/classroom/Assignments.tsx'
import { whoDid } from '../ui/classroom/HandIns.tsx'
import { refusalInWords } from '../ui/refusal.ts'
import { say } from '../ui/words.ts'
import { type Form, openForm } from './making.ts'
import { draftOfChange } from './making-beside.tsx'
import { notKept } from './pack-acts.ts'
import type { Room, Stage } from './room.ts'
import { previewing, sharing } from './sharing.ts'

/** A file that was opened, and when it was last changed. */
interface OpenedFile extends HandIn {
  readonly changed: number
}

/** Opened once more. All students' files may bear one name, and two who gave none may have answered alike. */
const isSameFile =
  (a: OpenedFile) =>
  (b: OpenedFile): boolean =>
    a.file === b.file && a.changed === b.changed && alike(a.work, b.work)

/** What has come back on the assignment that is unfolded. */
interface CameBack {
  readonly handIns: readonly OpenedFile[]
  readonly refused: readonly string[]
}

const NOTHING_YET: CameBack = { handIns: [], refused: [] }

/** The sentences of the article that the lesson has: all that is at hand of it here. */
const textIn = (lesson: Lesson | null): string =>
  (lesson?.terms ?? []).map(({ context }) => context).join('\n')

/** Anew, from what is at hand of the article; its headings are not, so the order of before holds. */
async function lookUp(assignment: Assignment, before: Lesson | null): Promise<Lesson | null> {
  const lesson = await ask('lesson', assignment, textIn(before), before?.article?.published ?? null)
  return lesson && before ? inOrderOf(before, lesson) : lesson
}

/** Of a character, as files are encoded. */
const MOST_BYTES = 4

/** A student's file, or why it is not taken. */
async function opened(file: File, assignment: string): Promise<OpenedFile | string> {
  const refused = (sentence: string): string => say('shareFileRefused', file.name, sentence)
  if (file.size > MOST_BYTES * LONGEST.work) return refused(refusalInWords(refusal('too big', LONGEST.work)))
  const { work, troubles } = readWorkFile(await file.text())
  if (!work) return refused(troubles.map(refusalInWords).join(' '))
  return work.assignment === assignment
    ? { file: file.name, changed: file.lastModified, work }
    : say('shareOtherWork', file.name)
}

/** Ends with `signal`. */
export async function openAssignments(stage: Stage, signal: AbortSignal): Promise<Room> {
  const { draw } = stage
  let made: readonly ShelvedAssignment[] = []
  let unfolded: { readonly id: string; readonly lesson: Lesson } | null = null
  let cameBack = NOTHING_YET
  let form: Form | null = null
  let ending = new AbortController()

  const find = (id: string): ShelvedAssignment | undefined =>
    made.find(({ assignment }) => assignment.id === id)

  /** Draws, then puts the focus where the teacher goes on. */
  const headingOf = (id: string): void => {
    draw()
    document.querySelector<HTMLElement>(`#assignment-${id} h2`)?.focus()
  }
  const tell = (kept: Kept, sentence: string, undo: (() => void) | null = null): void =>
    stage.tell(kept === 'kept' ? { say: sentence, undo } : { say: notKept(kept), undo: null })

  async function read(): Promise<void> {
    made = (await assignments()).filter(({ mine }) => mine)
    const now = unfolded && find(unfolded.id)
    unfolded = now ? { id: now.assignment.id, lesson: now.lesson ?? unfolded!.lesson } : null
    draw()
  }

  async function unfold(id: string | null): Promise<void> {
    cameBack = NOTHING_YET
    const shelved = id === null ? undefined : find(id)
    const lesson = shelved && (shelved.lesson ?? (await lookUp(shelved.assignment, null)))
    unfolded = shelved && lesson ? { id: shelved.assignment.id, lesson } : null
    draw()
  }

  function close(): void {
    form = null
    ending.abort()
    ending = new AbortController()
  }

  async function change({ assignment, lesson }: ShelvedAssignment): Promise<void> {
    const { id } = assignment
    const draft = makingFrom(await draftOf(draftOfChange(id)))
    form = openForm(
      draft ?? makingOf(assignment),
      {
        draft: draftOfChange(id),
        before: assignment,
        candidates: () =>
          (lesson?.terms ?? [])
            .filter(term => !isOwnTerm(term.id))
            .map(({ id, headword, gist }) => ({ entry: id, headword, gist, suggested: true })),
        lesson: assignment => lookUp(assignment, lesson),
        blank: () => null,
        draw,
        async leave() {
          await form?.keep()
          close()
          headingOf(id)
        },
        async made(assignment, _, kept) {
          if (kept === 'kept') close()
          await read()
          tell(kept, say('shareChanged', assignment.title))
          if (kept === 'kept') await unfold(id)
          headingOf(id)
        },
      },
      ending.signal,
    )
    draw()
    document.getElementById('make-heading')?.focus()
    scrollTo(0, 0)
  }

  async function copy({ assignment, lesson }: ShelvedAssignment): Promise<void> {
    const room = MOST_OF_AN_ASSIGNMENT.title - say('shareCopyOf', '').length
    const title = say('shareCopyOf', assignment.title.slice(0, room))
    const [random = 0] = crypto.getRandomValues(new Uint32Array(1))
    const twin: Assignment = { ...assignment, id: givenId(assignment.title, random), title, made: today() }
    const kept = await keepAssignment(twin, true, await lookUp(twin, lesson))
    if (kept !== 'kept') return tell(kept, '')
    await read()
    const shelved = find(twin.id)
    if (shelved) await change(shelved)
  }

  async function drop(shelved: ShelvedAssignment): Promise<void> {
    const { assignment, lesson } = shelved
    const begun = draftOfChange(assignment.id)
    const draft = await draftOf(begun)
    const bringBack = async (): Promise<void> => {
      if (draft !== null) await keepDraft(begun, draft)
      tell(await keepAssignment(assignment, true, lesson), say('shareBroughtBack', assignment.title))
      await read()
      headingOf(assignment.id)
    }
    const kept = await dropAssignment(assignment.id)
    if (kept === 'kept') await dropDraft(begun)
    tell(kept, say('shareDeleted', assignment.title), () => void bringBack())
    await read()
  }

  async function open(id: string, files: readonly File[]): Promise<void> {
    const all = await Promise.all(files.map(file => opened(file, id)))
    if (unfolded?.id !== id) return
    const before = cameBack.handIns
    const fresh = all.filter(each => typeof each !== 'string').filter(file => !before.some(isSameFile(file)))
    cameBack = {
      handIns: [...before, ...fresh].sort((a, b) => whoDid(a).localeCompare(whoDid(b))),
      refused: all.filter(each => typeof each === 'string'),
    }
    draw()
  }

  function unfoldedProps(): Unfolded | null {
    const shelved = unfolded && find(unfolded.id)
    if (!unfolded || !shelved) return null
    const { id, lesson } = unfolded
    const { handIns, refused } = cameBack
    const asked = sideBySide(lesson, handIns)
    return {
      id,
      share: sharing(shelved.assignment, lesson, 'kept'),
      preview: previewing(shelved.assignment, lesson),
      handIns: {
        id,
        handIns,
        refused,
        asked,
        act: {
          open: files => void open(id, files),
          save: () =>
            saveFile(
              fileName(lesson.title, 'work', '.csv'),
              'text/csv',
              handInTable(say('shareWho'), handIns.map(whoDid), asked),
            ),
          close() {
            cameBack = NOTHING_YET
            headingOf(id)
          },
        },
      },
    }
  }

  const withShelved = (act: (shelved: ShelvedAssignment) => Promise<void>) => (id: string) => {
    const shelved = find(id)
    if (shelved) void act(shelved)
  }

  whenShelfChanges(what => {
    if (what.has('assignments') && !signal.aborted) void read()
  })
  signal.addEventListener('abort', () => {
    void form?.keep()
    close()
  })
  await read()

  return {
    look: read,
    title: () => say('shareMine'),
    view: () => (
      <Assignments
        made={made.map(({ assignment }) => assignment)}
        unfolded={unfoldedProps()}
        changing={form?.props() ?? null}
        act={{
          unfold: id => void unfold(id),
          change: withShelved(change),
          copy: withShelved(copy),
          drop: withShelved(drop),
        }}
      />
    ),
  }
}
