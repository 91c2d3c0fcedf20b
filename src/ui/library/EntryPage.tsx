/** An entry as a page to read: all of it, and where it leads. */
import type { Entry, EntryId } from '../../glossary/entry.ts'
import { beatOf, type Topic } from '../../glossary/topic.ts'
import { beatInWords } from '../beat.ts'
import { Line, Prose } from '../card/Prose.tsx'
import { fromWhom } from '../from-whom.ts'
import { dateInWords, entryLanguage, say, sayAround } from '../words.ts'
import { ForClass, type ForClassProps } from './ForClass.tsx'
import { Happened } from './Happened.tsx'
import { Law, type PlaceInLaw } from './Law.tsx'
import { addressOfBeat, addressOfEntry } from './place.ts'
import { Sources } from './Sources.tsx'

export interface EntryPageProps {
  readonly entry: Entry
  /** Other names that always mean it. */
  readonly names: readonly string[]
  /** The places in the law that are its very subject. */
  readonly explains: readonly PlaceInLaw[]
  /** The other law it rests on. */
  readonly cites: readonly PlaceInLaw[]
  /** The terms that its text links to. */
  readonly linksTo: readonly Topic[]
  /** The terms whose text links to it. */
  readonly linkedFrom: readonly Topic[]
  /** Whether the reader knows it and wants no mark. */
  readonly known: boolean
  /** True when what the reader knows could not be kept. */
  readonly notKept: boolean
  /** What an educator may do with it; null where nothing: it is hers already, or her school wishes no packs. */
  readonly forClass: ForClassProps | null
  /** Where its maker can change it; null for what is not made here. */
  readonly change: string | null
  /** The reader's ISO day. */
  readonly today: string
  readonly act: {
    follow(id: EntryId): void
    know(known: boolean): void
    /** Null for what is not ours to mend, and where a school does not wish it. */
    readonly report: (() => void) | null
    /** Null when the entry was the first thing opened. */
    readonly back: (() => void) | null
  }
}

/** Names told: the author's first are the ones that the press uses most. */
const NAMES = 6

const Names = ({ names }: { names: readonly string[] }) => (
  <p class="names">
    {sayAround('libraryNames', <span lang={entryLanguage()}>{names.slice(0, NAMES).join(' · ')}</span>)}
  </p>
)

const Links = ({ id, title, topics }: { id: string; title: string; topics: readonly Topic[] }) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    <ul class="links" lang={entryLanguage()}>
      {topics.map(topic => (
        <li key={topic.id}>
          <a href={addressOfEntry(topic.id)}>{topic.headword}</a>
        </li>
      ))}
    </ul>
  </section>
)

/** The reader may know the term, and may take that back: one button, so that the focus stays where it is. */
const Knowing = ({ known, notKept, act }: Pick<EntryPageProps, 'known' | 'notKept' | 'act'>) => (
  <div class="acts">
    <button type="button" onClick={() => act.know(!known)}>
      {known ? say('cardUndo') : say('cardKnow')}
    </button>
    {act.report && (
      <button type="button" onClick={act.report}>
        {say('cardReport')}
      </button>
    )}
    <p class="known" role="status">
      {notKept ? say('libraryNotKept') : known ? say('libraryKnown') : ''}
    </p>
  </div>
)

export const EntryPage = (props: EntryPageProps) => {
  const { entry, names, explains, cites, linksTo, linkedFrom, forClass, change, today, act } = props
  const { credit } = entry
  const beat = beatOf(entry.id)
  const lang = entryLanguage()
  return (
    <article aria-labelledby="headword">
      <p class="trail">
        {act.back && (
          <button type="button" class="back" onClick={act.back}>
            <span aria-hidden="true">←</span> {say('cardBack')}
          </button>
        )}
        {!credit && <a href={addressOfBeat(beat)}>{beatInWords(beat)}</a>}
      </p>
      <h1 id="headword" tabIndex={-1} lang={lang}>
        {entry.headword}
      </h1>
      {credit && (
        <p class="from">
          {fromWhom(credit)}
          {change !== null && (
            <>
              {' · '}
              <a href={change}>{say('libraryChange')}</a>
            </>
          )}
        </p>
      )}
      {forClass?.aside && <ForClass {...forClass} />}
      {names.length > 0 && <Names names={names} />}
      <p class="gist" lang={lang}>
        {entry.gist}
      </p>
      {entry.notTheSameAs.map(block => (
        <p class="mixup">
          <span class="sr">{say('cardNotTheSameAs')}: </span>
          {'paragraph' in block && (
            <span lang={lang}>
              <Line line={block.paragraph} follow={act.follow} />
            </span>
          )}
        </p>
      ))}
      <div class="explanation" lang={lang}>
        <Prose prose={entry.explanation} follow={act.follow} />
      </div>
      <Knowing {...props} />
      {forClass && !forClass.aside && <ForClass {...forClass} />}
      <Happened entry={entry} today={today} />
      <Law explains={explains} cites={cites} />
      {linksTo.length > 0 && <Links id="links" title={say('libraryLinks')} topics={linksTo} />}
      {linkedFrom.length > 0 && (
        <Links id="linked-from" title={say('libraryLinkedFrom')} topics={linkedFrom} />
      )}
      {!credit && (
        <p class="more">
          <a href={addressOfBeat(beat)}>{say('libraryMoreIn', beatInWords(beat))}</a>
        </p>
      )}
      {entry.sources.length > 0 && <Sources sources={entry.sources} />}
      <p class="foot">
        {!credit && (
          <>
            {say('cardAsOf', dateInWords(entry.knownTo))}{' '}
            {say('libraryReviewed', dateInWords(entry.reviewed))}{' '}
          </>
        )}
        {say('cardNotAdvice')}
      </p>
    </article>
  )
}
