/** Lists of terms: on shelves by letter, and as a search finds them. */
import { byLetter } from '../../glossary/alphabet.ts'
import type { Topic } from '../../glossary/topic.ts'
import { beatInWords, subjectInWords } from '../beat.ts'
import { entryLanguage, say } from '../words.ts'
import { addressOfEntry } from './place.ts'

/** Fewer terms than this are seen at a glance: no letters to jump to. */
const MANY = 30

/** Other names told of a term that was found. */
const NAMES = 3

const idOf = (letter: string): string => `letter-${letter}`

function jumpTo(letter: string): void {
  const heading = document.getElementById(idOf(letter))
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}

const Term = ({ topic, beat, names }: { topic: Topic; beat: boolean; names: boolean }) => (
  <li class="term">
    <a href={addressOfEntry(topic.id)} lang={entryLanguage()}>
      {topic.headword}
    </a>
    {beat && <span class="beat">{subjectInWords(topic)}</span>}
    {names && topic.names.length > 0 && (
      <p class="names" lang={entryLanguage()}>
        {topic.names.slice(0, NAMES).join(' · ')}
      </p>
    )}
    <p class="gist" lang={entryLanguage()}>
      {topic.gist}
    </p>
  </li>
)

interface ShelvesProps {
  /** Null for all subjects. */
  readonly beat: string | null
  readonly topics: readonly Topic[]
}

export const Shelves = ({ beat, topics }: ShelvesProps) => {
  const shelves = byLetter(topics)
  const isMany = topics.length >= MANY
  return (
    <>
      <h1 tabIndex={-1}>
        {beat === null ? say('libraryAll') : topics[0] ? subjectInWords(topics[0]) : beatInWords(beat)}
      </h1>
      {isMany && (
        <nav class="letters" aria-label={say('libraryLetters')}>
          {shelves.map(({ letter }) => (
            <button key={letter} type="button" onClick={() => jumpTo(letter)}>
              {letter}
            </button>
          ))}
        </nav>
      )}
      {isMany ? (
        shelves.map(({ letter, topics }) => (
          <section key={letter} aria-labelledby={idOf(letter)}>
            <h2 class="letter" id={idOf(letter)} tabIndex={-1}>
              {letter}
            </h2>
            <ul class="terms">
              {topics.map(topic => (
                <Term key={topic.id} topic={topic} beat={beat === null} names={false} />
              ))}
            </ul>
          </section>
        ))
      ) : (
        <ul class="terms">
          {shelves.flatMap(({ topics }) =>
            topics.map(topic => <Term key={topic.id} topic={topic} beat={beat === null} names={false} />),
          )}
        </ul>
      )}
    </>
  )
}

export const Results = ({ search, topics }: { search: string; topics: readonly Topic[] }) => (
  <>
    <h1 tabIndex={-1}>{say('libraryResults', search)}</h1>
    <ul class="terms">
      {topics.map(topic => (
        <Term key={topic.id} topic={topic} beat names />
      ))}
    </ul>
  </>
)
