/** What has just happened to an assignment, told once, with the way back where there is one. */
import { type Key, say } from '../words.ts'

export type Said =
  | { readonly what: 'cleared' | 'dropped'; readonly undo: () => void }
  | { readonly what: 'open' | 'full' | 'undone' }

const SAID = {
  cleared: 'doCleared',
  dropped: 'doDropped',
  open: 'openIsOpen',
  full: 'openFull',
  undone: 'doUndone',
} as const satisfies Record<Said['what'], Key>

export const SaidLine = ({ said }: { said: Said | null }) => (
  <div class="said" role="status">
    {said && (
      <>
        <span>{say(SAID[said.what])}</span>
        {'undo' in said && (
          <button type="button" onClick={said.undo}>
            {say('doUndo')}
          </button>
        )}
      </>
    )}
  </div>
)
