/** An entry as shown beside the text. */
import type { Entry, EntryId, Source } from '../../glossary/entry.ts'
import { historyOf } from '../../glossary/history.ts'
import type { ReckonedInWords } from '../../glossary/reckon.ts'
import type { Reference } from '../../glossary/reference.ts'
import { type DatedEvent, since } from '../../glossary/timeline.ts'
import { fromWhom } from '../from-whom.ts'
import { kindInWords } from '../kind.ts'
import { dateInWords, entryLanguage, language, say, sayCount } from '../words.ts'
import { Head, type HeadProps } from './Head.tsx'
import { Line, Prose } from './Prose.tsx'

export interface CardProps extends HeadProps {
  /** The words in the article; null when the card was reached through a link. */
  readonly surface: string | null
  /** What is reckoned of the number beside the words; null where nothing is. */
  readonly reckoned: ReckonedInWords | null
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
  /** What the reader may do about the term; null where a card only shows. */
  readonly own: Own | null
}

export interface Own {
  /** Whether the reader knows the term and wants it marked no more. */
  readonly known: boolean
  /** False when that holds on this page only, since it could not be kept. */
  readonly isKept?: boolean | undefined
  /** Null where it is marked all the same, since a teacher has chosen it. */
  readonly know: ((isKnown: boolean) => void) | null
  /** Begins the report of a mistake; null for what is not ours to mend, and where a school does not wish it. */
  readonly report: (() => void) | null
}

const Event = ({ event, sources }: { event: DatedEvent; sources: readonly Source[] }) => (
  <li>
    <time dateTime={event.date}>{dateInWords(event.date)}</time>
    <span>
      {event.kind !== 'happened' && <b>{kindInWords(event.kind)}: </b>}
      <span lang={entryLanguage()}>{event.text}</span>
      {event.reported && <i> ({say('cardReported')})</i>}
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
              lang={entryLanguage()}
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
      {unborn && <p class="quiet">{say('cardUnborn')}</p>}
      {stand === 'none since' && latest && !old && <p class="quiet">{say('cardNoneSince', asOf)}</p>}
      {stand === 'beyond us' && latest && (
        <p class="quiet">{say(entry.credit ? 'cardAsOf' : 'cardBeyondUs', asOf)}</p>
      )}
      {latest && (
        <details>
          <summary>
            {stand === 'since'
              ? sayCount('cardSince', first.length + rest.length, dateInWords(latest.date))
              : sayCount('cardHistory', first.length + rest.length, asOf)}
          </summary>
          <Events events={first} sources={entry.sources} />
          {rest.length > 0 && (
            <details class="earlier">
              <summary>{sayCount('cardEarlier', rest.length)}</summary>
              <Events events={rest} sources={entry.sources} />
            </details>
          )}
          {stand === 'since' && !old && <p class="quiet">{say('cardAsOf', asOf)}</p>}
        </details>
      )}
      {old && <p class="quiet">{say('cardMayHaveChanged', dateInWords(entry.reviewed))}</p>}
    </>
  )
}

const Law = ({ reference: { label, reading, links } }: { reference: Reference }) => (
  <div class="law" lang={entryLanguage()}>
    <p>
      <b>{label}</b>
      {reading.length > 0 && `: ${reading.join(', ')}`}
    </p>
    {links.length > 0 && (
      <p class="links">
        {links.map(link => (
          <a href={link.address} target="_blank" rel="noopener noreferrer">
            {link.label}
          </a>
        ))}
      </p>
    )}
  </div>
)

const Sources = ({ entry }: { entry: Entry }) => (
  <details>
    <summary>
      {entry.credit
        ? sayCount('cardTheirSources', entry.sources.length)
        : sayCount('cardSources', entry.sources.length, dateInWords(entry.reviewed))}
    </summary>
    <ol class="sources" lang={entryLanguage()}>
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

export const Card = ({
  surface,
  reckoned,
  entry,
  reference,
  wider,
  published,
  today,
  own,
  ...act
}: CardProps) => {
  const headword = entry?.headword ?? reference?.label ?? ''
  const lang = entryLanguage()
  const isHeld = entry?.gist === ''
  // What the article could not know comes right after what the thing is.
  const hasNews = entry !== null && since(entry.timeline, published).length > 0
  return (
    <>
      <Head {...act}>
        <div class="term" lang={lang}>
          {surface !== null && !same(surface, headword) && <p class="surface">“{surface}”</p>}
          <h2 id="headword">{headword}</h2>
          {entry?.credit && (
            <p class="from" lang={language()}>
              {fromWhom(entry.credit)}
            </p>
          )}
        </div>
      </Head>
      <div class="body">
        {reckoned && (
          <p class="amount" lang={reckoned.lang}>
            {reckoned.text}
          </p>
        )}
        <p class="gist" id="gist" lang={isHeld ? language() : lang}>
          {isHeld ? say('cardGuessFirst') : (entry?.gist ?? reference?.body)}
        </p>
        {hasNews && entry && <Timeline entry={entry} published={published} today={today} />}
        {wider && reference && <p class="quiet">{say('cardNearest')}</p>}
        {entry?.notTheSameAs.map(block => (
          <p class="mixup">
            <span class="sr">{say('cardNotTheSameAs')}: </span>
            {'paragraph' in block && (
              <span lang={lang}>
                <Line line={block.paragraph} follow={act.follow} />
              </span>
            )}
          </p>
        ))}
        {entry && (
          <div lang={lang}>
            <Prose prose={entry.explanation} follow={act.follow} />
          </div>
        )}
        {!hasNews && entry && <Timeline entry={entry} published={published} today={today} />}
        {reference && <Law reference={reference} />}
        {entry && entry.sources.length > 0 && <Sources entry={entry} />}
        {own && !isHeld && (
          <p class="own">
            {own.know && own.isKept === false ? (
              <span role="status">{say('cardNotKept')}</span>
            ) : (
              own.known && own.know && <span>{say('cardKnown')}</span>
            )}
            {own.know && (
              <button type="button" onClick={() => own.know?.(!own.known)}>
                {say(own.known ? 'cardUndo' : 'cardKnow')}
              </button>
            )}
            {!(own.known && own.know) && own.report && (
              <button type="button" onClick={own.report}>
                {say('cardReport')}
              </button>
            )}
          </p>
        )}
        <p class="foot">
          {!entry?.credit && 'Newsgloss · '}
          {say('cardNotAdvice')}
        </p>
      </div>
    </>
  )
}
