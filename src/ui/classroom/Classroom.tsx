/** The educator's own page: her packs, her assignments. */
import type { ComponentChildren } from 'preact'
import { say } from '../words.ts'
import { ASSIGNMENTS, PACKS, type Place } from './place.ts'

/** What has just happened, told once. */
export interface Said {
  /** In words. */
  readonly say: string
  /** The way back; null where there is none. */
  readonly undo: (() => void) | null
}

export interface ClassroomProps {
  readonly place: Place
  readonly said: Said | null
  readonly children: ComponentChildren
}

export const Classroom = ({ place, said, children }: ClassroomProps) => (
  <>
    <header>
      <p class="name">Newsgloss</p>
      <nav aria-label={say('classroomTitle')}>
        <a
          href={PACKS}
          aria-current={place.at === 'packs' ? 'page' : place.at === 'assignments' ? undefined : 'true'}
        >
          {say('packLists')}
        </a>
        <a href={ASSIGNMENTS} aria-current={place.at === 'assignments' ? 'page' : undefined}>
          {say('classroomAssignments')}
        </a>
      </nav>
    </header>
    <div class="said" role="status">
      {said && (
        <>
          <span>{said.say}</span>
          {said.undo && (
            <button type="button" onClick={said.undo}>
              {say('optionsUndo')}
            </button>
          )}
        </>
      )}
    </div>
    <main>{children}</main>
  </>
)
