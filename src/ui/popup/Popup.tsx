/** What the toolbar button shows: this article's terms, and whether we may read this site. */
import type { JSX } from 'preact/jsx-runtime'
import type { PageSeen } from '../../glossary/page-report.ts'
import { DENSITIES } from '../../glossary/settings.ts'
import type { Density } from '../../match/shown.ts'
import { DENSITY_IN_WORDS } from '../density.ts'
import { dateInWords, entryLanguage, say, sayCount } from '../words.ts'

export interface PopupProps {
  /** The site's host; null on pages no extension may touch. */
  readonly host: string | null
  /** `asking` until the page has answered; null when it cannot be read. */
  readonly page: PageSeen | 'asking' | null
  /** Whether the reader lets us work here without a click. */
  readonly granted: boolean
  /** Whether the reader has switched this site off. */
  readonly off: boolean
  /** Whether a school keeps us off here, which the reader cannot change. */
  readonly settledOff: boolean
  /** An assignment that the page's address has brought along; null when none. */
  readonly offered?: JSX.Element | null
  /** How many marks the reader wants. */
  readonly density: Density
  /** Whether what the reader has just settled holds only as long as it is not forgotten: it could not be kept. */
  readonly notKept?: boolean
  readonly act: {
    goTo(key: string): void
    readAnyway(): void
    /** Asks for this site, or switches it on again. */
    always(): void
    switchOff(): void
    thin(density: Density): void
    choose(): void
    options(): void
    library(): void
    classroom(): void
    /** Opens the side panel; null where the browser has none. */
    panel: (() => void) | null
  }
}

export const Popup = ({
  host,
  page: answer,
  granted,
  off: switchedOff,
  settledOff,
  offered,
  density,
  notKept = false,
  act,
}: PopupProps) => {
  const page = answer === 'asking' ? null : answer
  const off = switchedOff || settledOff
  const silent = density === 'none'
  // Where nothing is marked, the list is the way to the cards.
  const marked = page?.terms.filter(term => term.marked || (silent && term.need > 0 && !term.known)) ?? []
  return (
    <main>
      <div class="head">
        <h1>Newsgloss</h1>
        {host && <span class="site">{host}</span>}
      </div>
      {offered}
      <p class="say" role="status">
        {host === null
          ? say('pageCannotRead')
          : off
            ? say(settledOff ? 'pageSettledOff' : 'pageIsOff', host)
            : answer === 'asking'
              ? say('popupAsking')
              : page === null
                ? granted
                  ? say('pageCannotRead')
                  : say('pageMayNotRead', host)
                : page.state === 'dormant'
                  ? say('pageNotAnArticle')
                  : marked.length === 0
                    ? say('pageNothing')
                    : sayCount(silent ? 'popupUnmarked' : 'popupTerms', marked.length)}
      </p>
      {marked.length > 0 && !off && (
        <ul class="terms" aria-label={say('popupList')}>
          {marked.map(term => (
            <li>
              <button type="button" class="term" onClick={() => act.goTo(term.key)}>
                <b lang={entryLanguage()}>{term.headword}</b>
                <span lang={entryLanguage()}>{term.gist}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {page && page.updates.length > 0 && !off && (
        <details class="updates">
          <summary>
            {sayCount('popupUpdates', page.updates.length, dateInWords(page.published ?? ''))}
          </summary>
          <ol>
            {page.updates.map(({ event, entries, source }) => (
              <li>
                <time dateTime={event.date}>{dateInWords(event.date)}</time>
                <b lang={entryLanguage()}>{entries.map(({ headword }) => headword).join(', ')}</b>
                <span>
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
        </details>
      )}
      {page?.state === 'reading' && !off && (
        <fieldset class="density">
          <legend>{say('popupDensity')}</legend>
          {DENSITIES.map(value => (
            <label>
              <input
                type="radio"
                name="density"
                value={value}
                checked={value === density}
                onChange={() => act.thin(value)}
              />
              {say(DENSITY_IN_WORDS[value])}
            </label>
          ))}
        </fieldset>
      )}
      {notKept && (
        <p class="say" role="status">
          {say('optionsSaidNotKept')}
        </p>
      )}
      <div class="acts">
        {page?.state === 'dormant' && !off && (
          <button type="button" class="main wide" onClick={act.readAnyway}>
            {say('pageReadAnyway')}
          </button>
        )}
        {host && !settledOff && (off || !granted) && (
          <button
            type="button"
            class={off || page?.state !== 'dormant' ? 'main wide' : 'wide'}
            onClick={act.always}
          >
            {off ? say('pageSwitchOn') : say('pageAlways', host)}
          </button>
        )}
        {host && !off && (granted || marked.length > 0) && (
          <button type="button" onClick={act.switchOff}>
            {say('popupSwitchOff')}
          </button>
        )}
        {act.panel && (
          <button type="button" onClick={act.panel}>
            {say('popupPanel')}
          </button>
        )}
        <button type="button" onClick={act.choose}>
          {say('popupChoose')}
        </button>
        <button type="button" onClick={act.library}>
          {say('popupLibrary')}
        </button>
        <button type="button" onClick={act.classroom}>
          {say('classroomTitle')}
        </button>
        <button type="button" onClick={act.options}>
          {say('popupOptions')}
        </button>
      </div>
      <p class="promise">{say('popupPromise')}</p>
    </main>
  )
}
