/** The way in for an assignment that came as a file, and back to those that were opened before. */
import type { Assignment } from '../../classroom/assignment.ts'
import { say } from '../words.ts'
import { Whose } from './Offered.tsx'

export interface OpenFileProps {
  /** Assignments opened before; empty where one lies on the desk. */
  readonly yours: readonly Assignment[]
  readonly act: {
    file(file: File): void
    go(assignment: Assignment): void
  }
}

export const OpenFile = ({ yours, act }: OpenFileProps) => (
  <section class="ways" aria-label={say('openYours')}>
    {yours.length > 0 && (
      <>
        <h2>{say('openYours')}</h2>
        <ul class="yours">
          {yours.map(assignment => (
            <li key={assignment.id}>
              <p class="whose">
                <Whose assignment={assignment} />
              </p>
              <button
                type="button"
                aria-label={say('openGo', assignment.title)}
                onClick={() => act.go(assignment)}
              >
                {say('openGoShort')}
              </button>
            </li>
          ))}
        </ul>
      </>
    )}
    <label class="file">
      {say('openFile')}
      <input
        type="file"
        accept="application/json,.json"
        onChange={event => {
          const [file] = event.currentTarget.files ?? []
          if (file) act.file(file)
          event.currentTarget.value = ''
        }}
      />
    </label>
    <p class="quiet">{say('openLost')}</p>
  </section>
)
