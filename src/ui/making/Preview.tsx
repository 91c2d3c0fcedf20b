/** What students will see, to be tried by their teacher: nothing that is typed here is kept. */
import { useState } from 'preact/hooks'
import type { Assignment } from '../../classroom/assignment.ts'
import { keyOf, type Lesson } from '../../classroom/lesson.ts'
import { answerTo, noWork, unguessed, withAnswer, withGuess, withShown } from '../../classroom/work.ts'
import type { Entry, EntryId } from '../../glossary/entry.ts'
import { DeskQuestion } from '../doing/DeskQuestion.tsx'
import { DeskTerm, type OpenTerm } from '../doing/DeskTerm.tsx'
import { say } from '../words.ts'

export interface PreviewProps {
  readonly assignment: Assignment
  readonly lesson: Lesson
  readonly today: string
  /** Null when there is no entry of that id. */
  readonly entry: (id: EntryId) => Promise<Entry | null>
}

function Seen({ assignment, lesson, today, entry }: PreviewProps) {
  const [work, setWork] = useState(noWork(assignment, today))
  const [typed, setTyped] = useState<Readonly<Record<EntryId, string>>>({})
  const [opened, setOpened] = useState<OpenTerm | null>(null)
  const wanted = unguessed(assignment, work)
  const own = new Set(lesson.terms.filter(({ reviewed }) => reviewed === '').map(({ id }) => id))
  const open = async (id: EntryId): Promise<void> => setOpened({ id, entry: await entry(id), path: [] })
  const follow = async (id: EntryId): Promise<void> => {
    const next = await entry(id)
    if (opened && next) setOpened({ ...opened, path: [...opened.path, next] })
  }
  return (
    <div class="desk">
      {assignment.by !== '' && (
        <p class="by">
          <bdi>{say('openBy', assignment.by)}</bdi>
        </p>
      )}
      {assignment.note
        .split('\n\n')
        .filter(paragraph => paragraph !== '')
        .map(paragraph => (
          <p dir="auto">{paragraph}</p>
        ))}
      <ol>
        {lesson.terms.map(term => (
          <DeskTerm
            key={term.id}
            term={term}
            isOwn={own.has(term.id)}
            guess={
              wanted.includes(term.id)
                ? 'wanted'
                : (work.guesses.find(guess => guess.term === term.id)?.guess ?? null)
            }
            typed={typed[term.id] ?? ''}
            goTo={null}
            hasPage={false}
            opened={opened?.id === term.id ? opened : null}
            published={lesson.article?.published ?? null}
            today={today}
            act={{
              type: text => setTyped({ ...typed, [term.id]: text }),
              guess: text => setWork(withGuess(work, term.id, text)),
              show: () => setWork(withShown(work, term.id)),
              open: () => void open(term.id),
              close: () => setOpened(null),
              follow: id => void follow(id),
              back: () => opened && setOpened({ ...opened, path: opened.path.slice(0, -1) }),
            }}
          />
        ))}
      </ol>
      {assignment.questions.length > 0 && (
        <ol>
          {assignment.questions.map((question, number) => {
            const key = keyOf(question, number)
            return (
              <DeskQuestion
                key={key}
                question={question}
                number={number}
                answer={answerTo(work, key)}
                give={answer => setWork(withAnswer(work, key, answer))}
              />
            )
          })}
        </ol>
      )}
    </div>
  )
}

export function Preview(props: PreviewProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details class="preview" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{say('sharePreview')}</summary>
      {isOpen && <Seen {...props} />}
    </details>
  )
}
