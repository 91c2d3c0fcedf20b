/** The student's desk: the teacher's note, the terms in reading order, the questions, and the way to hand in. */
import { type Assignment, idOfTerm } from '../../classroom/assignment.ts'
import { keyOf, type Lesson } from '../../classroom/lesson.ts'
import { missingIn, nameOf } from '../../classroom/offer.ts'
import { isBegun, progressOf } from '../../classroom/progress.ts'
import { answerTo, unguessed, type Work } from '../../classroom/work.ts'
import type { EntryId } from '../../glossary/entry.ts'
import { say, sayCount } from '../words.ts'
import { DeskQuestion } from './DeskQuestion.tsx'
import { DeskTerm, type OpenTerm } from './DeskTerm.tsx'
import { Leave } from './Leave.tsx'

export interface DeskProps {
  readonly assignment: Assignment
  readonly lesson: Lesson
  readonly work: Work
  /** What has been typed of guesses that are still wanted, by term. */
  readonly typed: Readonly<Record<EntryId, string>>
  /** What became of the last that was to be kept. */
  readonly kept: 'kept' | 'private' | 'full'
  /** How to go to each term in the article; null without the article's page. */
  readonly places: ReadonlyMap<EntryId, string> | null
  readonly opened: OpenTerm | null
  /** Other assignments on the same article. */
  readonly others: readonly Assignment[]
  readonly published: string | null
  readonly today: string
  readonly act: {
    typeGuess(term: EntryId, text: string): void
    guess(term: EntryId, text: string): void
    show(term: EntryId): void
    /** @param question its key. */
    answer(question: number, answer: string | number): void
    goTo(key: string): void
    /** Opens a term's card; null closes it. */
    open(term: EntryId | null): void
    follow(id: EntryId): void
    back(): void
    handIn(): void
    clear(): void
    drop(): void
    take(other: Assignment): void
  }
}

const Note = ({ note }: { note: string }) => (
  <section class="note" aria-labelledby="note">
    <h3 id="note">{say('doNote')}</h3>
    {note.split('\n\n').map(paragraph => (
      <p lang="">
        <bdi>{paragraph}</bdi>
      </p>
    ))}
  </section>
)

function Terms({ assignment, lesson, work, typed, places, opened, published, today, act }: DeskProps) {
  const wanted = new Set(unguessed(assignment, work))
  const own = new Set(
    assignment.terms.flatMap((term, number) => (term.own ? [idOfTerm(assignment, term, number)] : [])),
  )
  const missing = missingIn(assignment, lesson)
  if (lesson.terms.length + missing.length === 0) return null
  return (
    <section aria-labelledby="desk-terms">
      <h2 id="desk-terms">{say('doTerms')}</h2>
      {wanted.size > 0 && <p class="quiet">{sayCount('doToGuess', wanted.size)}</p>}
      <ol>
        {lesson.terms.map(term => {
          const key = places?.get(term.id)
          return (
            <DeskTerm
              key={term.id}
              term={term}
              isOwn={own.has(term.id)}
              guess={
                wanted.has(term.id)
                  ? 'wanted'
                  : (work.guesses.find(guess => guess.term === term.id)?.guess ?? null)
              }
              typed={typed[term.id] ?? ''}
              goTo={key === undefined ? null : () => act.goTo(key)}
              hasPage={places !== null}
              opened={opened?.id === term.id ? opened : null}
              published={published}
              today={today}
              act={{
                type: text => act.typeGuess(term.id, text),
                guess: text => act.guess(term.id, text),
                show: () => act.show(term.id),
                open: () => act.open(term.id),
                close: () => act.open(null),
                follow: act.follow,
                back: act.back,
              }}
            />
          )
        })}
      </ol>
      {missing.length > 0 && (
        <p class="quiet">{sayCount('openMissing', missing.length, missing.map(nameOf).join(', '))}</p>
      )}
    </section>
  )
}

function Questions({ assignment, work, act }: DeskProps) {
  const { answered, questions } = progressOf(assignment, work)
  if (questions === 0) return null
  return (
    <section aria-labelledby="desk-questions">
      <h2 id="desk-questions">{say('doQuestions')}</h2>
      <p class="quiet">{say('doProgress', `${answered}`, `${questions}`)}</p>
      <ol>
        {assignment.questions.map((question, number) => {
          const key = keyOf(question, number)
          return (
            <DeskQuestion
              key={key}
              question={question}
              number={number}
              answer={answerTo(work, key)}
              give={answer => act.answer(key, answer)}
            />
          )
        })}
      </ol>
    </section>
  )
}

const Others = ({ others, act }: Pick<DeskProps, 'others' | 'act'>) => (
  <details class="leave">
    <summary>{say('doOthers')}</summary>
    <div class="acts">
      {others.map(other => (
        <button type="button" onClick={() => act.take(other)}>
          {say('doOther', other.title)}
        </button>
      ))}
    </div>
  </details>
)

export const Desk = (props: DeskProps) => {
  const { assignment, work, kept, others, act } = props
  return (
    <section class="desk" aria-labelledby="desk">
      <h2 id="desk" tabIndex={-1} lang="">
        <bdi>{assignment.title}</bdi>
      </h2>
      <p class="by">
        {assignment.by === '' ? say('openUnsigned') : <bdi>{say('openBy', assignment.by)}</bdi>}
      </p>
      {kept !== 'kept' && (
        <p class="warned" role="alert">
          {say(kept === 'private' ? 'doPrivate' : 'doFull')}
        </p>
      )}
      {assignment.note !== '' && <Note note={assignment.note} />}
      <Terms {...props} />
      <Questions {...props} />
      <div class="hand-in">
        <button type="button" class="main" onClick={act.handIn}>
          {say('doHandIn')}
        </button>
        <p class="quiet">{say('doHandInWhat')}</p>
        {kept === 'kept' && <p class="quiet">{say('doKept')}</p>}
      </div>
      {others.length > 0 && <Others others={others} act={act} />}
      <Leave isBegun={isBegun(work)} clear={act.clear} drop={act.drop} />
    </section>
  )
}
