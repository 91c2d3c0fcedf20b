/** How far what is written is kept, told as it changes; and the choice, where two windows wrote the same. */
import type { Refusal } from '../../classroom/refusal.ts'
import { refusalInWords } from '../refusal.ts'
import { say } from '../words.ts'

/** As src/teaching/writing.ts has it, with what is to be said of it. */
export type Kept =
  | { readonly is: 'settled' | 'typing' | 'kept' | 'draft' }
  | { readonly is: 'not kept'; readonly why: 'full' | 'private' | Refusal }
  /** `gone`: the other window has taken it away. */
  | { readonly is: 'changed elsewhere'; readonly gone: boolean }

interface StandingProps {
  readonly kept: Kept
  /** True while nothing has been typed at all. */
  readonly empty: boolean
  choose(which: 'mine' | 'theirs'): void
  /** Null where there is nothing yet that a file could hold. */
  readonly save: (() => void) | null
}

function told(kept: Kept, empty: boolean): string {
  if (kept.is === 'not kept')
    return kept.why === 'full'
      ? say('classroomFull')
      : kept.why === 'private'
        ? say('classroomPrivate')
        : refusalInWords(kept.why)
  if (kept.is === 'typing') return say('classroomTyping')
  if (kept.is === 'draft') return say('classroomDraft')
  if (kept.is === 'changed elsewhere') return ''
  return empty ? say('classroomAsYouType') : say('classroomKept')
}

export const Standing = ({ kept, empty, choose, save }: StandingProps) => (
  <div class="standing">
    <p role="status" class={kept.is === 'not kept' || kept.is === 'draft' ? 'not-kept' : 'quiet'}>
      {told(kept, empty)}
    </p>
    {kept.is === 'not kept' && save && (
      <button type="button" onClick={save}>
        {say('packSave')}
      </button>
    )}
    {kept.is === 'changed elsewhere' && (
      <div class="elsewhere" role="alert">
        <p>{say(kept.gone ? 'classroomGoneElsewhere' : 'classroomChangedElsewhere')}</p>
        <div class="acts">
          <button type="button" class="main" onClick={() => choose('mine')}>
            {say('classroomKeepMine')}
          </button>
          <button type="button" onClick={() => choose('theirs')}>
            {say(kept.gone ? 'classroomLeaveIt' : 'classroomTakeTheirs')}
          </button>
        </div>
      </div>
    )}
  </div>
)
