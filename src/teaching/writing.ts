/**
 * Something that is written in a form and kept as it is typed: what is sound goes to its place on the shelf at once, what
 * is not yet stays a draft, and what another window has done meanwhile is never written over unasked. Wiring.
 *
 *     typing ── a pause ──▶ draft kept ──▶ sound? ──▶ in its place, the draft dropped
 *                                │             └─▶ another stands there ──▶ the writer chooses
 *                                └─▶ not sound: it stays a draft
 */
import { draftOf, dropDraft, type Kept, keepDraft } from '../browser/shelf.ts'
import { alike } from '../classroom/alike.ts'
import type { Refusal } from '../classroom/refusal.ts'

/** Milliseconds after the last letter. */
const PAUSE = 300

/** Why something is not kept. */
export type NotKept = Exclude<Kept, 'kept'> | Refusal

/** How far the writing is kept. */
export type Standing =
  /** As it stands on the shelf. */
  | { readonly is: 'settled' }
  /** Letters are being typed. */
  | { readonly is: 'typing' }
  | { readonly is: 'kept' }
  /** Kept as a draft, since something is to be mended. */
  | { readonly is: 'draft' }
  /** Nothing could be kept; it stands in the form. */
  | { readonly is: 'not kept'; readonly why: NotKept }
  /** Another window has changed it meanwhile; `other` is null when it was taken away there. */
  | { readonly is: 'changed elsewhere'; readonly other: unknown }

/** What became of something that was to be put in its place: as it stands there now, or as another window has left it. */
export type Placed<Made> =
  | { readonly kept: Made }
  | { readonly not: NotKept }
  | { readonly other: Made | null }

/** What is written, and where it belongs. */
export interface Subject<Typing, Made> {
  /** Its draft's name on the shelf. */
  draft(): string
  /** What stands on the shelf now; null when nothing does. */
  now(): Promise<Made | null>
  typingOf(made: Made | null): Typing
  /** A draft as it was kept; null when it is none of ours. */
  typingFrom(kept: unknown): Typing | null
  /** What was typed as it would be kept; null while something is to be mended. */
  make(typing: Typing, before: Made | null): Made | null
  /** Puts it in its place, unless something else than `before` stands there. */
  keep(made: Made, before: Made | null): Promise<Placed<Made>>
}

export interface Writing<Typing, Made> {
  readonly typing: Typing
  /** What it was begun from, or last kept as; null for something new. */
  readonly before: Made | null
  readonly standing: Standing
  type(typing: Typing): void
  /** Of two that were written at once, takes this one or the other window's. */
  choose(which: 'mine' | 'theirs'): Promise<void>
  /** The shelf has changed: what was not touched here follows it. */
  look(): Promise<void>
  /** Keeps what is typed without waiting for a pause. */
  settle(): Promise<void>
  /** Drops what is not in its place. */
  forget(): Promise<void>
}

/** A form's text as it is kept: with what it was begun from, so that what was done elsewhere is seen after a quit. */
interface Draft {
  readonly typing: unknown
  readonly before: unknown
}

/**
 * Opens a form with what stands on the shelf, or with the draft of it that was left.
 * @param drawn told whenever something has changed.
 * @param signal ends it: what was typed is kept first.
 */
export async function openWriting<Typing, Made>(
  subject: Subject<Typing, Made>,
  drawn: () => void,
  signal: AbortSignal,
): Promise<Writing<Typing, Made>> {
  const [first, left] = await Promise.all([subject.now(), draftOf(subject.draft())])
  const draft = left as Partial<Draft> | null
  const kept = draft ? subject.typingFrom(draft.typing) : null
  let before = kept === null ? first : ((draft?.before ?? null) as Made | null)
  let typing = kept ?? subject.typingOf(first)
  /** As it was when it was last in its place: what is kept is tidied, what stands in the form is left alone. */
  let settled = subject.typingOf(before)
  let standing: Standing =
    kept === null
      ? { is: 'settled' }
      : alike(before, first)
        ? { is: 'draft' }
        : { is: 'changed elsewhere', other: first }
  let timer: ReturnType<typeof setTimeout> | undefined
  let settling: Promise<void> = Promise.resolve()

  const stand = (next: Standing) => {
    standing = next
    drawn()
  }
  const isTouched = (): boolean => !alike(typing, settled)

  async function settleNow(): Promise<void> {
    const written = typing
    const name = subject.draft()
    if (!isTouched()) {
      if (standing.is !== 'typing') return
      await dropDraft(name)
      return stand({ is: 'settled' })
    }
    const drafted = await keepDraft(name, { typing: written, before } satisfies Draft)
    if (standing.is === 'changed elsewhere') return
    const made = subject.make(written, before)
    if (made === null) {
      if (typing === written) stand(drafted === 'kept' ? { is: 'draft' } : { is: 'not kept', why: drafted })
      return
    }
    const outcome = await subject.keep(made, before)
    if ('other' in outcome) return stand({ is: 'changed elsewhere', other: outcome.other })
    if ('not' in outcome) return stand({ is: 'not kept', why: outcome.not })
    before = outcome.kept
    settled = written
    await dropDraft(name)
    if (typing === written) stand({ is: 'kept' })
  }
  const settle = (): Promise<void> => {
    clearTimeout(timer)
    return (settling = settling.then(settleNow))
  }

  const whenLeft = () => void settle()
  addEventListener('pagehide', whenLeft, { signal })
  document.addEventListener('visibilitychange', whenLeft, { signal })
  signal.addEventListener('abort', whenLeft)

  return {
    get typing() {
      return typing
    },
    get before() {
      return before
    },
    get standing() {
      return standing
    },
    settle,
    type(next) {
      typing = next
      clearTimeout(timer)
      timer = setTimeout(settle, PAUSE)
      stand(standing.is === 'changed elsewhere' ? standing : { is: 'typing' })
    },
    async choose(which) {
      if (standing.is !== 'changed elsewhere') return
      before = standing.other as Made | null
      standing = { is: 'typing' }
      if (which === 'mine') return settle()
      typing = settled = subject.typingOf(before)
      await dropDraft(subject.draft())
      stand({ is: 'settled' })
    },
    async forget() {
      typing = settled
      standing = { is: 'settled' }
      await settle()
      await dropDraft(subject.draft())
    },
    async look() {
      await settling
      const now = await subject.now()
      if (alike(now, before)) return
      if (isTouched()) {
        stand({ is: 'changed elsewhere', other: now })
        // The other window has dropped the draft with what it kept.
        return settle()
      }
      before = now
      typing = settled = subject.typingOf(now)
      stand({ is: 'settled' })
    },
  }
}
