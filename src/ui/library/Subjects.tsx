/** The subjects of the glossary with how much each holds; that of the entry being read with its terms. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { EntryId } from '../../glossary/entry.ts'
import { beatOf, type Topic } from '../../glossary/topic.ts'
import { beatInWords, subjectInWords } from '../beat.ts'
import { entryLanguage, inFigures, say } from '../words.ts'
import { ALL, addressOfBeat, addressOfEntry } from './place.ts'

interface SubjectsProps {
  /** Every entry, in order. */
  readonly topics: readonly Topic[]
  /** The subject whose list is shown; null for all, or for none. */
  readonly beat: string | null
  /** True while a search's results are shown. */
  readonly isSearch: boolean
  /** The entry being read; null while there is a list. */
  readonly reading: EntryId | null
}

/** Scrolls a box until a part of it is seen, and nothing else: `scrollIntoView` would move the page as well. */
function showWithin(box: HTMLElement, part: HTMLElement): void {
  const [outer, inner] = [box.getBoundingClientRect(), part.getBoundingClientRect()]
  if (inner.top < outer.top || inner.bottom > outer.bottom)
    box.scrollTop += inner.top - outer.top - (outer.height - inner.height) / 2
}

/** The terms beside the one being read. */
const Neighbors = ({ topics, reading }: { topics: readonly Topic[]; reading: EntryId }) => {
  const here = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (here.current) showWithin(here.current.closest('nav')!, here.current)
  }, [reading])
  return (
    <ul class="neighbors" lang={entryLanguage()}>
      {topics.map(({ id, headword }) => (
        <li key={id}>
          <a
            ref={id === reading ? here : null}
            href={addressOfEntry(id)}
            aria-current={id === reading ? 'page' : undefined}
          >
            {headword}
          </a>
        </li>
      ))}
    </ul>
  )
}

export function Subjects({ topics, beat, isSearch, reading }: SubjectsProps) {
  const [unfolded, setUnfolded] = useState(false)
  useEffect(() => setUnfolded(false), [beat, isSearch, reading])
  const held = new Map<string, Topic[]>()
  for (const topic of topics) {
    const name = beatOf(topic.id)
    const others = held.get(name)
    if (others) others.push(topic)
    else held.set(name, [topic])
  }
  const subjects = [...held]
    .map(([beat, topics]) => ({
      beat,
      topics,
      name: topics[0] ? subjectInWords(topics[0]) : beatInWords(beat),
      isOurs: !topics[0]?.credit,
    }))
    // What a teacher has added is few, and what its readers come for.
    .sort((a, b) => Number(a.isOurs) - Number(b.isOurs) || a.name.localeCompare(b.name))
  const beatRead = reading === null ? null : beatOf(reading)
  const isAll = beat === null && !isSearch && reading === null
  return (
    <nav class={unfolded ? 'subjects unfolded' : 'subjects'} aria-label={say('librarySubjects')}>
      {/* Only where there is no room for the list. */}
      <button
        type="button"
        class="unfold"
        aria-expanded={unfolded}
        aria-controls="subjects"
        onClick={() => setUnfolded(!unfolded)}
      >
        {beat === null
          ? say('librarySubjects')
          : (subjects.find(subject => subject.beat === beat)?.name ?? beatInWords(beat))}
      </button>
      <ul id="subjects">
        <li>
          <a class="subject" href={ALL} aria-current={isAll ? 'page' : undefined}>
            <span>{say('libraryAll')}</span> <span class="count">{inFigures(topics.length)}</span>
          </a>
        </li>
        {subjects.map(subject => (
          <li key={subject.beat}>
            <a
              class="subject"
              href={addressOfBeat(subject.beat)}
              aria-current={subject.beat === beat ? 'page' : subject.beat === beatRead ? 'true' : undefined}
            >
              <span>{subject.name}</span> <span class="count">{inFigures(subject.topics.length)}</span>
            </a>
            {reading !== null && subject.beat === beatRead && (
              <Neighbors topics={subject.topics} reading={reading} />
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
