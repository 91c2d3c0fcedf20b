/** What the panel shows once an assignment is saved: the ways to hand it out, and what students will see. */
import { say } from '../words.ts'
import { Preview, type PreviewProps } from './Preview.tsx'
import { Share, type ShareProps } from './Share.tsx'

export interface MadeProps {
  readonly share: ShareProps
  readonly preview: PreviewProps
  readonly act: {
    change(): void
    leave(): void
  }
}

export const Made = ({ share, preview, act }: MadeProps) => (
  <section class="made making" aria-labelledby="made-heading">
    <h2 id="made-heading" tabIndex={-1} dir="auto">
      {say('shareReady', share.title)}
    </h2>
    <Share {...share} />
    <Preview {...preview} />
    <div class="row end">
      <button type="button" onClick={act.change}>
        {say('shareChange')}
      </button>
      <button type="button" onClick={act.leave}>
        {say('makeLeave')}
      </button>
    </div>
  </section>
)
