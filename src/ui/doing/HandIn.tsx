/** Handing in: the student sees the whole of it, then saves, prints or copies it. Nothing is sent. */
import type { Lesson } from '../../classroom/lesson.ts'
import type { Work } from '../../classroom/work.ts'
import { Fold } from '../Fold.tsx'
import { type Key, say } from '../words.ts'
import { WorkSheet } from './WorkSheet.tsx'

/** What has just happened, told once. */
export type Told = 'copied' | 'not copied' | 'saved' | 'name not kept'

export interface HandInProps {
  /** Null when there is none of that name on this machine. */
  readonly work: Work | null
  readonly lesson: Lesson | null
  readonly told: Told | null
  readonly act: {
    name(name: string): void
    save(): void
    print(): void
    copy(): void
  }
}

const TOLD = {
  copied: 'handInCopied',
  'not copied': 'handInNotCopied',
  saved: 'handInSaved',
  'name not kept': 'handInNotKept',
} as const satisfies Record<Told, Key>

export const HandIn = ({ work, lesson, told, act }: HandInProps) => (
  <main>
    <header>
      <p class="name">Newsgloss</p>
      <h1>{say('handInTitle')}</h1>
    </header>
    {work && lesson ? (
      <>
        <div class="tools">
          <p>{say('handInHow')}</p>
          <div class="acts">
            <button type="button" class="main" onClick={act.save}>
              {say('handInSave')}
            </button>
            <button type="button" onClick={act.print}>
              {say('handInPrint')}
            </button>
            <button type="button" onClick={act.copy}>
              {say('handInCopy')}
            </button>
          </div>
          <p class="told" role="status">
            {told && say(TOLD[told])}
          </p>
          <Fold holds={work.name !== undefined}>
            <summary>{say('handInAddName')}</summary>
            <label for="name">{say('handInName')}</label>
            <input
              id="name"
              type="text"
              maxLength={120}
              autocomplete="off"
              aria-describedby="name-what"
              value={work.name ?? ''}
              onInput={event => act.name(event.currentTarget.value)}
            />
            <p id="name-what" class="quiet">
              {say('handInNameWhat')}
            </p>
          </Fold>
        </div>
        <WorkSheet work={work} lesson={lesson} />
      </>
    ) : (
      <p role="status">{say('handInNothing')}</p>
    )}
  </main>
)
