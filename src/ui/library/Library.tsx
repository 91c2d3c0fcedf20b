/** The whole glossary: a search, its subjects, and the list or the entry that is open. */
import type { Topic } from '../../glossary/topic.ts'
import { say, sayCount } from '../words.ts'
import { EntryPage, type EntryPageProps } from './EntryPage.tsx'
import { Results, Shelves } from './Lists.tsx'
import { ALL, type Place } from './place.ts'
import { Subjects } from './Subjects.tsx'

export interface LibraryProps {
  readonly place: Place
  /** Every entry, in order; null when the glossary did not answer. */
  readonly topics: readonly Topic[] | null
  /** What is listed: what the search finds, best first, or else what the subject holds. */
  readonly listed: readonly Topic[]
  /** The entry that is open; null when there is none of the place's name. */
  readonly opened: EntryPageProps | null
  readonly act: {
    /** The reader has typed into the search box. */
    search(text: string): void
    /** Opens what a search found first. */
    openFirst(): void
  }
}

/** Past the search and the subjects. Not by its address, which would be taken for a place in the library. */
const SkipLink = () => (
  <a
    class="skip"
    href="#text"
    onClick={event => {
      event.preventDefault()
      document.querySelector<HTMLElement>('main h1')?.focus()
    }}
  >
    {say('librarySkip')}
  </a>
)

const Search = ({ place, said, act }: Pick<LibraryProps, 'place' | 'act'> & { said: string }) => (
  <search>
    <input
      type="search"
      aria-label={say('librarySearch')}
      placeholder={say('librarySearch')}
      autocomplete="off"
      spellcheck={false}
      enterkeyhint="go"
      value={place.search}
      onInput={event => act.search(event.currentTarget.value)}
      onKeyDown={event => {
        if (event.key === 'Enter' && !event.isComposing) act.openFirst()
      }}
    />
    <p class="said" role="status">
      {said}
    </p>
  </search>
)

const Sentence = ({ title, children }: { title: string; children: string }) => (
  <>
    <h1 tabIndex={-1}>{title}</h1>
    <p class="say">{children}</p>
  </>
)

function Text({ place, topics, listed, opened }: LibraryProps) {
  if (topics === null) return <Sentence title={say('libraryTitle')}>{say('libraryNoAnswer')}</Sentence>
  if (opened) return <EntryPage key={opened.entry.id} {...opened} />
  if (place.entry !== null)
    return <Sentence title={say('libraryMissing')}>{say('libraryMissingWhat')}</Sentence>
  if (place.search.trim() === '') return <Shelves beat={place.beat} topics={listed} />
  if (listed.length === 0)
    return <Sentence title={say('libraryNothing', place.search.trim())}>{say('libraryTry')}</Sentence>
  return <Results search={place.search.trim()} topics={listed} />
}

/** What is told of a list as it changes; nothing while an entry is read. */
function told({ place, topics, listed }: LibraryProps): string {
  if (topics === null || place.entry !== null) return ''
  if (place.search.trim() === '') return sayCount('libraryTerms', listed.length)
  return listed.length === 0
    ? say('libraryNothing', place.search.trim())
    : sayCount('libraryFound', listed.length)
}

export const Library = (props: LibraryProps) => {
  const { place, topics, opened, act } = props
  return (
    <>
      <header>
        <SkipLink />
        <a class="name" href={ALL}>
          {say('libraryTitle')}
        </a>
      </header>
      <div class={opened ? 'library reading' : 'library'}>
        <div class="finder">
          <Search place={place} said={told(props)} act={act} />
          <Subjects
            topics={topics ?? []}
            beat={place.beat}
            isSearch={place.search.trim() !== ''}
            reading={place.entry}
          />
        </div>
        <main>
          <Text {...props} />
        </main>
      </div>
    </>
  )
}
