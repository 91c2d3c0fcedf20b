/** Everything dated that happened to a thing, newest first. */
import type { Entry } from '../../glossary/entry.ts'
import { historyOf } from '../../glossary/history.ts'
import type { DatedEvent } from '../../glossary/timeline.ts'
import { kindInWords } from '../kind.ts'
import { dateInWords, entryLanguage, say } from '../words.ts'
import { Note } from './Sources.tsx'

const Event = ({ event, entry }: { event: DatedEvent; entry: Entry }) => (
  <li>
    <time dateTime={event.date}>{dateInWords(event.date)}</time>
    <p>
      {event.kind !== 'happened' && <b>{kindInWords(event.kind)}: </b>}
      <span lang={entryLanguage()}>{event.text}</span>
      {event.reported && <i> ({say('cardReported')})</i>}
      {event.sources.map(number => {
        const source = entry.sources[number - 1]
        return source && <Note key={number} number={number} source={source} />
      })}
    </p>
  </li>
)

export const Happened = ({ entry, today }: { entry: Entry; today: string }) => {
  const { first, rest, old } = historyOf(entry, null, today)
  const events = [...first, ...rest]
  return (
    <>
      {events.length > 0 && (
        <section aria-labelledby="happened">
          <h2 id="happened">{say('libraryHappened')}</h2>
          <ol class="events">
            {events.map(event => (
              <Event event={event} entry={entry} />
            ))}
          </ol>
        </section>
      )}
      {old && <p class="quiet">{say('cardMayHaveChanged', dateInWords(entry.reviewed))}</p>}
    </>
  )
}
