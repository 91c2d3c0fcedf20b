/** The assignments that were made here: to be opened, changed, handed out, and to see what came back. */
import type { Assignment } from '../../classroom/assignment.ts'
import { MakingForm, type MakingProps } from '../making/MakingForm.tsx'
import { Preview, type PreviewProps } from '../making/Preview.tsx'
import { Share, type ShareProps } from '../making/Share.tsx'
import { dateInWords, say, sayCount } from '../words.ts'
import { HandIns, type HandInsProps } from './HandIns.tsx'

/** An assignment that is unfolded. */
export interface Unfolded {
  readonly id: string
  readonly share: ShareProps
  readonly preview: PreviewProps
  readonly handIns: HandInsProps
}

export interface AssignmentsProps {
  /** The latest first. */
  readonly made: readonly Assignment[]
  readonly unfolded: Unfolded | null
  /** One that is being changed, in place of the list. */
  readonly changing: MakingProps | null
  readonly act: {
    /** Null folds whatever is unfolded. */
    unfold(id: string | null): void
    change(id: string): void
    copy(id: string): void
    drop(id: string): void
  }
}

function Row({
  assignment,
  unfolded,
  act,
}: Pick<AssignmentsProps, 'act'> & { readonly assignment: Assignment; readonly unfolded: Unfolded | null }) {
  const { id, title, article, made, terms, questions } = assignment
  const isOpen = unfolded !== null
  const named = (what: string): string => `${what}: ${title}`
  return (
    <li id={`assignment-${id}`} class="assignment">
      <h2 dir="auto" tabIndex={-1}>
        {title}
      </h2>
      <p class="quiet">
        {[
          sayCount('shareTerms', terms.length),
          sayCount('shareQuestions', questions.length),
          say('shareMade', dateInWords(made)),
        ].join(' · ')}
      </p>
      <div class="row">
        <a
          href={article.address}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={named(say('shareOpenArticle'))}
        >
          {say('shareOpenArticle')}
        </a>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-label={named(say('shareOpen'))}
          onClick={() => act.unfold(isOpen ? null : id)}
        >
          {say('shareOpen')}
        </button>
        <button type="button" aria-label={named(say('shareChange'))} onClick={() => act.change(id)}>
          {say('shareChange')}
        </button>
        <button type="button" aria-label={named(say('shareCopyAsNew'))} onClick={() => act.copy(id)}>
          {say('shareCopyAsNew')}
        </button>
        <button type="button" aria-label={named(say('shareDelete'))} onClick={() => act.drop(id)}>
          {say('shareDelete')}
        </button>
      </div>
      {unfolded && (
        <div class="unfolded making">
          <Share {...unfolded.share} />
          <Preview {...unfolded.preview} />
          <HandIns {...unfolded.handIns} />
        </div>
      )}
    </li>
  )
}

export const Assignments = ({ made, unfolded, changing, act }: AssignmentsProps) => (
  <section class="assignments" aria-labelledby="assignments">
    <h1 id="assignments" tabIndex={-1}>
      {say('shareMine')}
    </h1>
    {changing ? (
      <MakingForm key={changing.making.id} {...changing} />
    ) : made.length === 0 ? (
      <p class="lead">{say('shareNone')}</p>
    ) : (
      <ul>
        {made.map(assignment => (
          <Row
            key={assignment.id}
            assignment={assignment}
            unfolded={unfolded?.id === assignment.id ? unfolded : null}
            act={act}
          />
        ))}
      </ul>
    )}
  </section>
)
