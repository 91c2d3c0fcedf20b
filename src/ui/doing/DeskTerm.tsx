/** One term of an assignment on the student's desk: first what the student thinks, where the teacher asks for it, then what it means. */
import { useRef } from 'preact/hooks'
import type { LessonTerm } from '../../classroom/lesson.ts'
import type { Entry, EntryId } from '../../glossary/entry.ts'
import { StillCard } from '../card/StillCard.tsx'
import { entryLanguage, say } from '../words.ts'

/** The term whose card is open on the desk. */
export interface OpenTerm {
  readonly id: EntryId
  readonly entry: Entry | null
  /** Entries reached by links, the last on top. */
  readonly path: readonly Entry[]
}

export interface DeskTermProps {
  readonly term: LessonTerm
  /** True for a teacher's own, whose words are in a language nobody has told. */
  readonly isOwn: boolean
  /** `wanted` until the student has said what it may mean, or has had it shown. */
  readonly guess: 'wanted' | string | null
  /** What has been typed of a guess that is still wanted. */
  readonly typed: string
  /** Null where the page in front does not name it, or cannot be asked. */
  readonly goTo: (() => void) | null
  /** Whether the page in front has been read: only then it is known what the article does not name. */
  readonly hasPage: boolean
  readonly opened: OpenTerm | null
  readonly published: string | null
  readonly today: string
  readonly act: {
    type(text: string): void
    guess(text: string): void
    show(): void
    open(): void
    close(): void
    follow(id: EntryId): void
    back(): void
  }
}

const Guess = ({ term, typed, act }: Pick<DeskTermProps, 'term' | 'typed' | 'act'>) => {
  const field = useRef<HTMLTextAreaElement>(null)
  const id = `guess-${term.id.replace('/', '-')}`
  return (
    <div class="guess">
      <label for={id}>{say('doGuess', term.headword)}</label>
      <textarea
        id={id}
        ref={field}
        rows={2}
        maxLength={2_000}
        value={typed}
        onInput={event => act.type(event.currentTarget.value)}
      />
      <div class="acts">
        <button
          type="button"
          class="main"
          onClick={() => {
            if (typed.trim() === '') field.current?.focus()
            else act.guess(typed.trim())
          }}
        >
          {say('doCompare')}
        </button>
        <button type="button" onClick={act.show}>
          {say('doShowIt')}
        </button>
      </div>
    </div>
  )
}

export const DeskTerm = (props: DeskTermProps) => {
  const { term, isOwn, guess, typed, goTo, hasPage, opened, published, today, act } = props
  const lang = isOwn ? '' : entryLanguage()
  const top = opened?.path.at(-1) ?? null
  const name = `desk-${term.id.replace('/', '-')}`
  const isHeld = guess === 'wanted'
  const saysMore = !isOwn || term.explanation !== ''
  return (
    <li class="desk-term" id={name}>
      <h3 lang={lang} tabIndex={-1}>
        <bdi>{term.headword}</bdi>
      </h3>
      {term.note !== '' && (
        <p class="teachers">
          <bdi>{say('doTermNote', term.note)}</bdi>
        </p>
      )}
      {isHeld ? (
        <Guess term={term} typed={typed} act={act} />
      ) : guess !== null ? (
        <dl class="compared">
          <div>
            <dt>{say('doYouThought')}</dt>
            <dd lang="">
              <bdi>{guess}</bdi>
            </dd>
          </div>
          <div>
            <dt>{say('doItMeans')}</dt>
            <dd lang={lang}>
              <bdi>{term.gist}</bdi>
            </dd>
          </div>
        </dl>
      ) : (
        <p class="means" lang={lang}>
          <bdi>{term.gist}</bdi>
        </p>
      )}
      {hasPage && term.context === '' && <p class="quiet">{say('doNotNamed')}</p>}
      <div class="acts small">
        {!isHeld && saysMore && (
          <button
            type="button"
            aria-expanded={opened !== null}
            aria-controls={opened ? `${name}-card` : undefined}
            aria-label={`${say(opened ? 'doLess' : 'doMore')}: ${term.headword}`}
            onClick={opened ? act.close : act.open}
          >
            {say(opened ? 'doLess' : 'doMore')}
          </button>
        )}
        {goTo && (
          <button type="button" aria-label={`${say('panelGoTo')}: ${term.headword}`} onClick={goTo}>
            {say('panelGoTo')}
          </button>
        )}
      </div>
      {opened && (
        <div id={`${name}-card`}>
          <StillCard
            surface={null}
            reckoned={null}
            entry={top ?? opened.entry}
            reference={null}
            wider={false}
            published={published}
            today={today}
            follow={act.follow}
            back={top ? act.back : null}
            pin={null}
            close={act.close}
            own={null}
          />
        </div>
      )}
    </li>
  )
}
