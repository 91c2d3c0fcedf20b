/** The side panel: what to know first, what has happened since, and every term in reading order. */
import { useRef, useState } from 'preact/hooks'
import type { JSX } from 'preact/jsx-runtime'
import { beforeYouRead } from '../../glossary/before-you-read.ts'
import type { Entry, EntryId } from '../../glossary/entry.ts'
import type { PageSeen, PageTerm } from '../../glossary/page-report.ts'
import type { Reference } from '../../glossary/reference.ts'
import { isChosen } from '../../match/shown.ts'
import { StillCard } from '../card/StillCard.tsx'
import { fromWhom } from '../from-whom.ts'
import { kindInWords } from '../kind.ts'
import { dateInWords, entryLanguage, inFigures, say } from '../words.ts'

/** The panel's lists: what to know first, and everything. */
export type List = 'first' | 'all'

/** The term whose card is open in the panel. */
export interface Opened {
  readonly key: string
  /** In which of the panel's lists. */
  readonly list: List
  /** False when what the reader has just said of knowing it holds on this page only. */
  readonly isKept?: boolean
  readonly entry: Entry | null
  readonly reference: Reference | null
  /** Entries reached by links, the last on top. */
  readonly path: readonly Entry[]
}

export interface PanelProps {
  /** The site's host; null on pages no extension may touch. */
  readonly host: string | null
  /** Whether the browser does not even tell which page it is: the reader has not let us there. */
  readonly unseen: boolean
  /** Null when the page cannot be read, or not yet. */
  readonly page: PageSeen | null
  readonly granted: boolean
  readonly off: boolean
  /** Whether a school keeps us off here, which the reader cannot change. */
  readonly settledOff: boolean
  /** Whether what the reader has just settled could not be kept. */
  readonly notKept?: boolean
  readonly opened: Opened | null
  /** What a student was given to do with this article, and the ways to an assignment that no link brings. */
  readonly doing?: { readonly desk: JSX.Element; readonly ways: JSX.Element }
  /** What a teacher makes on this article: the form in place of its terms, or the way to it. */
  readonly making?: { readonly whole: JSX.Element | null; readonly offer: JSX.Element | null }
  /** The reader's ISO day. */
  readonly today: string
  readonly act: {
    /** Opens a term's card in one of the panel's lists; null closes it. */
    open(term: PageTerm | null, list: List): void
    follow(id: EntryId): void
    back(): void
    goTo(key: string): void
    /** The reader knows a term and wants it marked no more, or takes that back. */
    know(term: PageTerm, isKnown: boolean): void
    /** Begins the report of a mistake; null where a school does not wish it. */
    readonly report: ((term: PageTerm) => void) | null
    library(): void
    classroom(): void
    options(): void
    /** Asks for the site, switches it on, or reads a page that shows no sign of being an article. */
    read(): void
  }
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Terms that a search finds, in their words or in what is said of them. */
const fitting = (terms: readonly PageTerm[], search: string): readonly PageTerm[] =>
  search.trim() === ''
    ? terms
    : terms.filter(term =>
        folded(`${term.headword} ${term.surface} ${term.gist}`).includes(folded(search.trim())),
      )

/** Terms under the headings they stand under, in order. */
function bySection(terms: readonly PageTerm[]): { readonly section: string; readonly terms: PageTerm[] }[] {
  const sections: { section: string; terms: PageTerm[] }[] = []
  for (const term of terms) {
    const last = sections.at(-1)
    if (last?.section === term.section) last.terms.push(term)
    else sections.push({ section: term.section, terms: [term] })
  }
  return sections
}

type Shared = Pick<PanelProps, 'opened' | 'today' | 'act'> & { readonly published: string | null }

const Term = ({ term, list, opened, today, published, act }: Shared & { term: PageTerm; list: List }) => {
  const isOpen = opened?.key === term.key && opened.list === list
  const top = opened?.path.at(-1) ?? null
  const head = useRef<HTMLButtonElement>(null)
  const id = `${list}-${term.key.replace(/[^\w-]/g, '-')}`
  return (
    <li class={term.marked ? 'term' : 'term faint'}>
      <button
        ref={head}
        type="button"
        class="head"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => act.open(isOpen ? null : term, list)}
      >
        <b lang={entryLanguage()}>{term.headword}</b>
        {term.known && <span class="times">{say('panelKnown')}</span>}
        {term.times > 1 && <span class="times">{inFigures(term.times)}×</span>}
        <span class="gist" lang={entryLanguage()}>
          {term.gist}
        </span>
        {term.credit && <span class="from">{fromWhom(term.credit)}</span>}
      </button>
      {isOpen && opened && (
        <div id={id} class="open">
          <StillCard
            surface={top ? null : term.surface}
            reckoned={null}
            entry={top ?? opened.entry}
            reference={top ? null : opened.reference}
            wider={!top && term.wider}
            published={published}
            today={today}
            follow={act.follow}
            back={top ? act.back : null}
            pin={null}
            close={() => {
              // What has the focus goes away with the card.
              head.current?.focus()
              act.open(null, list)
            }}
            own={
              top
                ? null
                : {
                    isKept: opened.isKept,
                    known: term.known,
                    know: isChosen(term) ? null : isKnown => act.know(term, isKnown),
                    report: act.report && !opened.entry?.credit ? () => act.report?.(term) : null,
                  }
            }
          />
          <button type="button" onClick={() => act.goTo(term.key)}>
            {say('panelGoTo')}
          </button>
        </div>
      )}
    </li>
  )
}

const Updates = ({ page }: { page: PageSeen }) => (
  <section aria-labelledby="updates">
    <h2 id="updates">
      {page.published ? say('panelUpdatesOn', dateInWords(page.published)) : say('panelUpdates')}
    </h2>
    {page.published === null ? (
      <p class="quiet">{say('panelNoDay')}</p>
    ) : page.updates.length === 0 ? (
      <p class="quiet">{say('panelNoUpdates')}</p>
    ) : (
      <ol class="updates">
        {page.updates.map(({ event, entries, source }) => (
          <li>
            <time dateTime={event.date}>{dateInWords(event.date)}</time>
            <span>
              <b lang={entryLanguage()}>{entries.map(({ headword }) => headword).join(', ')}</b>
              <br />
              {event.kind !== 'happened' && `${kindInWords(event.kind)}: `}
              <span lang={entryLanguage()}>{event.text}</span>
              {event.reported && <i> ({say('cardReported')})</i>}{' '}
              {source && (
                <a href={source} target="_blank" rel="noopener noreferrer">
                  {say('pageSource')}
                </a>
              )}
            </span>
          </li>
        ))}
      </ol>
    )}
  </section>
)

function Article({
  page,
  offer,
  ...shared
}: Omit<Shared, 'published'> & { page: PageSeen; offer: JSX.Element | null }) {
  const [search, setSearch] = useState('')
  const first = beforeYouRead(page.terms)
  const terms = fitting(page.terms, search)
  const all = { ...shared, published: page.published }
  if (page.terms.length === 0)
    return (
      <>
        <p class="quiet">{say('pageNothing')}</p>
        {offer}
      </>
    )
  return (
    <>
      <section aria-labelledby="first">
        <h2 id="first">{say('panelFirst')}</h2>
        <ul>
          {first.map(term => (
            <Term key={term.key} term={term} list="first" {...all} />
          ))}
        </ul>
      </section>
      {offer}
      <Updates page={page} />
      <section aria-labelledby="terms">
        <h2 id="terms">{say('panelAll')}</h2>
        <input
          type="search"
          placeholder={say('panelSearch')}
          aria-label={say('panelSearch')}
          value={search}
          onInput={event => setSearch(event.currentTarget.value)}
        />
        {terms.length === 0 && (
          <p class="quiet" role="status">
            {say('panelNone')}
          </p>
        )}
        {bySection(terms).map(({ section, terms }) => (
          <>
            {section !== '' && <h3 lang={entryLanguage()}>{section}</h3>}
            <ul>
              {terms.map(term => (
                <Term key={term.key} term={term} list="all" {...all} />
              ))}
            </ul>
          </>
        ))}
      </section>
    </>
  )
}

export const Panel = ({
  host,
  unseen,
  page,
  granted,
  off,
  settledOff,
  notKept = false,
  doing,
  making,
  ...shared
}: PanelProps) => (
  <main>
    <header>
      <h1>Newsgloss</h1>
      {page && (
        <p class="title" lang={entryLanguage()}>
          {page.title}
        </p>
      )}
    </header>
    {!making?.whole && doing?.desk}
    {making?.whole ? (
      making.whole
    ) : page?.state === 'reading' ? (
      <Article page={page} offer={making?.offer ?? null} {...shared} />
    ) : (
      <>
        <p role="status">
          {host === null
            ? say(unseen ? 'panelUnseen' : 'pageCannotRead')
            : off || settledOff
              ? say(settledOff ? 'pageSettledOff' : 'pageIsOff', host)
              : page
                ? say('pageNotAnArticle')
                : granted
                  ? say('pageCannotRead')
                  : say('pageMayNotRead', host)}
        </p>
        {notKept && <p role="status">{say('optionsSaidNotKept')}</p>}
        {host !== null && !settledOff && (off || !granted || page) && (
          <button type="button" class="main" onClick={shared.act.read}>
            {off ? say('pageSwitchOn') : page ? say('pageReadAnyway') : say('pageAlways', host)}
          </button>
        )}
      </>
    )}
    {!making?.whole && doing?.ways}
    <footer>
      <button type="button" onClick={shared.act.library}>
        {say('popupLibrary')}
      </button>
      <button type="button" onClick={shared.act.classroom}>
        {say('classroomTitle')}
      </button>
      <button type="button" onClick={shared.act.options}>
        {say('popupOptions')}
      </button>
    </footer>
  </main>
)
