/** An entry as shown beside the text. */
import type { Entry, EntryId, Source } from '../../glossary/entry.ts'
import { historyOf } from '../../glossary/history.ts'
import type { Reference } from '../../glossary/reference.ts'
import { type DatedEvent, since } from '../../glossary/timeline.ts'
import { dateInWords, words } from '../words.ts'
import { Line, Prose } from './Prose.tsx'

export interface CardProps {
  /** The words in the article; null when the card was reached through a link. */
  readonly surface: string | null
  /** The number before the words, where they are a unit; null for all else. */
  readonly count: number | null
  /** Null when nothing is known but the place in the law. */
  readonly entry: Entry | null
  /** The place in the law the article cites; null for a name. */
  readonly reference: Reference | null
  /** True when `entry` explains only a wider place than the one cited. */
  readonly wider: boolean
  /** The article's day, ISO; null when it is not known. */
  readonly published: string | null
  /** The reader's day, ISO. */
  readonly today: string
  readonly follow: (id: EntryId) => void
  /** Null when there is nothing to go back to. */
  readonly back: (() => void) | null
  /** Null where a card cannot be kept open or closed. */
  readonly pin: (() => void) | null
  readonly close: (() => void) | null
}

const Event = ({ event, sources }: { event: DatedEvent; sources: readonly Source[] }) => (
  <li>
    <time dateTime={event.date}>{dateInWords(event.date)}</time>
    <span>
      {words.kind[event.kind] && <b>{words.kind[event.kind]}: </b>}
      {event.text}
      {event.reported && <i> ({words.reported})</i>}
      {event.sources.map(number => {
        const source = sources[number - 1]
        return (
          source && (
            <a
              class="note"
              href={source.address}
              target="_blank"
              rel="noopener noreferrer"
              title={source.title}
            >
              {number}
            </a>
          )
        )
      })}
    </span>
  </li>
)

const Events = ({ events, sources }: { events: readonly DatedEvent[]; sources: readonly Source[] }) => (
  <ol class="events">
    {events.map(event => (
      <Event event={event} sources={sources} />
    ))}
  </ol>
)

function Timeline({ entry, published, today }: { entry: Entry; published: string | null; today: string }) {
  const { stand, unborn, first, rest, old, ...history } = historyOf(entry, published, today)
  const asOf = dateInWords(history.asOf)
  const [latest] = first
  return (
    <>
      {unborn && <p class="quiet">{words.unborn}</p>}
      {stand === 'none since' && latest && !old && <p class="quiet">{words.noneSince(asOf)}</p>}
      {stand === 'beyond us' && latest && <p class="quiet">{words.beyondUs(asOf)}</p>}
      {latest && (
        <details>
          <summary>
            {stand === 'since'
              ? words.since(first.length + rest.length, dateInWords(latest.date))
              : words.history(first.length + rest.length, asOf)}
          </summary>
          <Events events={first} sources={entry.sources} />
          {rest.length > 0 && (
            <details class="earlier">
              <summary>{words.more(rest.length)}</summary>
              <Events events={rest} sources={entry.sources} />
            </details>
          )}
          {stand === 'since' && !old && <p class="quiet">{words.asOf(asOf)}</p>}
        </details>
      )}
      {old && <p class="quiet">{words.mayHaveChanged(dateInWords(entry.reviewed))}</p>}
    </>
  )
}

const Law = ({ reference }: { reference: Reference }) => (
  <div class="law">
    <p>
      <b>{reference.label}</b>: {reference.reading.join(', ')}
    </p>
    <p class="links">
      {reference.links.map(link => (
        <a href={link.address} target="_blank" rel="noopener noreferrer">
          {link.label}
        </a>
      ))}
    </p>
  </div>
)

const Sources = ({ entry }: { entry: Entry }) => (
  <details>
    <summary>{words.sources(entry.sources.length, dateInWords(entry.reviewed))}</summary>
    <ol class="sources">
      {entry.sources.map(source => (
        <li>
          <a href={source.address} target="_blank" rel="noopener noreferrer">
            {source.title}
          </a>
        </li>
      ))}
    </ol>
  </details>
)

const same = (a: string, b: string): boolean => a.localeCompare(b, undefined, { sensitivity: 'base' }) === 0

export const Card = ({ surface, count, entry, reference, wider, published, today, ...act }: CardProps) => {
  const headword = entry?.headword ?? reference?.label ?? ''
  // What the article could not know comes right after what the thing is.
  const hasNews = entry !== null && since(entry.timeline, published).length > 0
  return (
    <>
      <header>
        {act.back && (
          <button type="button" class="tool" aria-label={words.back} title={words.back} onClick={act.back}>
            ←
          </button>
        )}
        <div class="term">
          {surface !== null && !same(surface, headword) && <p class="surface">{words.asWritten(surface)}</p>}
          <h2 id="headword">{headword}</h2>
        </div>
        {act.pin && (
          <button type="button" class="tool pin" aria-label={words.pin} title={words.pin} onClick={act.pin}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M6 2h4l-.6 4.2L12 8.5V10H8.7L8 15l-.7-5H4V8.5l2.6-2.3z" />
            </svg>
          </button>
        )}
        {act.close && (
          <button type="button" class="tool" aria-label={words.close} title={words.close} onClick={act.close}>
            ×
          </button>
        )}
      </header>
      <div class="body">
        {count !== null && entry?.oneIs && (
          <p class="amount">{words.amount(count, surface ?? headword, entry.oneIs)}</p>
        )}
        <p class="gist" id="gist">
          {entry?.gist ?? reference?.body}
        </p>
        {hasNews && entry && <Timeline entry={entry} published={published} today={today} />}
        {wider && reference && <p class="quiet">{words.nearest(reference.label, headword)}</p>}
        {entry?.notTheSameAs.map(block => (
          <p class="mixup">
            <span class="sr">{words.notTheSameAs}: </span>
            {'paragraph' in block && <Line line={block.paragraph} follow={act.follow} />}
          </p>
        ))}
        {entry && <Prose prose={entry.explanation} follow={act.follow} />}
        {!hasNews && entry && <Timeline entry={entry} published={published} today={today} />}
        {reference && <Law reference={reference} />}
        {entry && <Sources entry={entry} />}
        <p class="foot">
          {words.pack} · {words.notAdvice}
        </p>
      </div>
    </>
  )
}
