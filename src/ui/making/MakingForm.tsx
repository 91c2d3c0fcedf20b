/** The form in which a teacher makes an assignment. Whatever is typed is told at once, so that it can be kept. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { MOST_OF_AN_ASSIGNMENT } from '../../classroom/assignment-file.ts'
import type { Making, ToMend } from '../../classroom/making.ts'
import { refusalInWords } from '../refusal.ts'
import { say, sayCount } from '../words.ts'
import { type Candidate, Chosen } from './Chosen.tsx'
import { Field } from './Field.tsx'
import { Own, type OwnProps } from './Own.tsx'
import { Questions } from './Questions.tsx'

export interface MakingProps {
  readonly making: Making
  /** Whether the assignment is there already, and is changed. */
  readonly isChange: boolean
  readonly candidates: readonly Candidate[]
  readonly contexts: OwnProps['contexts']
  /** What must be mended before it can be saved; empty before anyone has tried. */
  readonly toMend: readonly ToMend[]
  /** What becomes of what is typed, or why it could not be saved. */
  readonly kept: keyof typeof KEPT
  readonly act: {
    change(making: Making): void
    save(): void
    /** Saves what is there so far as a file. */
    saveFile(): void
    leave(): void
    /** Empties the form; null where there is nothing to begin again with. */
    startAgain: (() => void) | null
  }
}

const KEPT = {
  kept: 'makeKept',
  private: 'makeKeptPrivate',
  full: 'makeKeptFull',
  'no answer': 'makeNoAnswer',
  'changed elsewhere': 'makeChangedElsewhere',
} as const

/** Puts the focus where the id says, however deep it is folded away. */
function goTo(id: string): void {
  const target = document.getElementById(id)
  const folded = target?.closest('details')
  if (folded) folded.open = true
  target?.focus()
  target?.scrollIntoView({ block: 'nearest' })
}

const ToMendList = ({ toMend }: { readonly toMend: readonly ToMend[] }) => (
  <div id="make-to-mend" class="to-mend" role="alert" tabIndex={-1}>
    {toMend.length > 0 && (
      <>
        <p>{sayCount('makeToMend', toMend.length)}</p>
        <ul>
          {toMend.map(({ field, trouble }) => (
            <li>
              <a
                href={`#${field}`}
                onClick={event => {
                  event.preventDefault()
                  goTo(field)
                }}
              >
                {refusalInWords(trouble)}
              </a>
            </li>
          ))}
        </ul>
      </>
    )}
  </div>
)

export function MakingForm({ making, isChange, candidates, contexts, toMend, kept, act }: MakingProps) {
  const next = useRef<string | null>(null)
  /** How it was before a row was removed; null when nothing was, or something has changed since. */
  const [before, setBefore] = useState<{
    readonly making: Making
    readonly say: 'makeRemoved' | 'makeStartedAgain'
  } | null>(null)
  useLayoutEffect(() => {
    if (next.current !== null) goTo(next.current)
    next.current = null
  })
  const change = (changed: Making, focus: string | null = null): void => {
    next.current = focus
    setBefore(null)
    act.change(changed)
  }
  const remove = (changed: Making): void => {
    next.current = 'make-undo'
    setBefore({ making, say: 'makeRemoved' })
    act.change(changed)
  }
  const { title, by, note } = MOST_OF_AN_ASSIGNMENT
  const field = (name: 'title' | 'by' | 'note', label: string, most: number, lines: number, hint = '') => (
    <Field
      id={`make-${name}`}
      label={label}
      value={making[name]}
      lines={lines}
      most={most}
      hint={hint}
      toMend={toMend}
      set={text => change({ ...making, [name]: text })}
    />
  )
  const shared = { making, toMend, change, remove }
  return (
    <form
      class="making"
      // Enter in a field saves nothing: the form would be put away in the middle of the work.
      onSubmit={event => event.preventDefault()}
    >
      <h2 id="make-heading" tabIndex={-1}>
        {say(isChange ? 'makeHeadingChange' : 'makeHeading')}
      </h2>
      {field('title', say('makeTitle'), title, 1)}
      {field('by', say('makeBy'), by, 1, say('makeByWhat'))}
      {field('note', say('makeNote'), note, 3)}
      <Chosen {...shared} candidates={candidates} />
      <Own {...shared} contexts={contexts} />
      <Questions {...shared} />
      <div class="end">
        <ToMendList toMend={toMend} />
        <p role="status" class={kept === 'kept' ? 'quiet' : 'mend'}>
          {say(KEPT[kept])}
        </p>
        <div class="row">
          <button type="button" class="main" onClick={act.save}>
            {say('makeSave')}
          </button>
          {kept !== 'kept' && (
            <button type="button" onClick={act.saveFile}>
              {say('shareFile')}
            </button>
          )}
          <button type="button" onClick={act.leave}>
            {say('makeLeave')}
          </button>
          {act.startAgain && (
            <button
              type="button"
              class="slight"
              onClick={() => {
                next.current = 'make-undo'
                setBefore({ making, say: 'makeStartedAgain' })
                act.startAgain?.()
              }}
            >
              {say('makeStartAgain')}
            </button>
          )}
        </div>
      </div>
      <div role="status" class="undo">
        {before && (
          <>
            <span>{say(before.say)}</span>
            <button type="button" id="make-undo" onClick={() => change(before.making, 'make-heading')}>
              {say('makeUndo')}
            </button>
          </>
        )}
      </div>
    </form>
  )
}
