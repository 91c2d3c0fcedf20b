/** Clearing the work and removing the assignment: each in two steps, and what is done can be undone. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { type Key, say } from '../words.ts'

interface Step {
  readonly what: 'clear' | 'drop'
  readonly ask: Key
  readonly sure: Key
  readonly yes: Key
}

const STEPS = [
  { what: 'clear', ask: 'doClear', sure: 'doClearSure', yes: 'doClearYes' },
  { what: 'drop', ask: 'doDrop', sure: 'doDropSure', yes: 'doDropYes' },
] as const satisfies readonly Step[]

export interface LeaveProps {
  /** Whether there is any work to clear. */
  readonly isBegun: boolean
  readonly clear: () => void
  readonly drop: () => void
}

export const Leave = ({ isBegun, ...act }: LeaveProps) => {
  const [asked, setAsked] = useState<Step['what'] | null>(null)
  const box = useRef<HTMLDetailsElement>(null)
  const step = STEPS.find(({ what }) => what === asked)
  useEffect(() => {
    if (asked) box.current?.querySelector<HTMLElement>('.sure .main')?.focus()
  }, [asked])
  const back = (): void => {
    setAsked(null)
    box.current?.querySelector<HTMLElement>('summary')?.focus()
  }
  return (
    <details class="leave" ref={box}>
      <summary>{say('doLeave')}</summary>
      {step ? (
        <div class="sure" role="alert">
          <p>{say(step.sure)}</p>
          <div class="acts">
            <button
              type="button"
              class="main"
              onClick={() => {
                back()
                act[step.what]()
              }}
            >
              {say(step.yes)}
            </button>
            <button type="button" onClick={back}>
              {say('doKeepIt')}
            </button>
          </div>
        </div>
      ) : (
        <div class="acts">
          {STEPS.filter(({ what }) => what === 'drop' || isBegun).map(({ what, ask }) => (
            <button type="button" onClick={() => setAsked(what)}>
              {say(ask)}
            </button>
          ))}
        </div>
      )}
    </details>
  )
}
