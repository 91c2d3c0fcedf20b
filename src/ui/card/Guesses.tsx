/** What a selection may mean, where it means no one thing for sure: the reader chooses. */
import type { EntryId } from '../../glossary/entry.ts'
import type { Topic } from '../../glossary/topic.ts'
import { entryLanguage, say } from '../words.ts'
import { Head } from './Head.tsx'
import { EntryLink } from './Prose.tsx'

export interface GuessesProps {
  /** The words selected. */
  readonly asked: string
  /** Likeliest first; empty when nothing is near. */
  readonly near: readonly Topic[]
  readonly follow: (id: EntryId) => void
  readonly close: () => void
}

export const Guesses = ({ asked, near, follow, close }: GuessesProps) => (
  <>
    <Head back={null} pin={null} close={close}>
      <div class="term">
        <h2 id="headword" lang={entryLanguage()}>
          “{asked}”
        </h2>
      </div>
    </Head>
    <div class="body">
      <p id="gist">{say(near.length > 0 ? 'cardNear' : 'cardNothingNear')}</p>
      <ul class="near" lang={entryLanguage()}>
        {near.map(({ id, headword, gist }) => (
          <li>
            <EntryLink words={headword} go={() => follow(id)} />
            <p class="quiet">{gist}</p>
          </li>
        ))}
      </ul>
    </div>
  </>
)
