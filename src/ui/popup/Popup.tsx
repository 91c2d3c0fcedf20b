/** What the toolbar button shows: this article's terms, and whether we may read this site. */
import type { PageReport } from '../../glossary/page-report.ts'
import type { Density } from '../../match/shown.ts'
import { words as cardWords, dateInWords, popupWords as say } from '../words.ts'

export interface PopupProps {
  /** The site's host; null on pages no extension may touch. */
  readonly host: string | null
  /** `asking` until the page has answered; null when it cannot be read. */
  readonly page: PageReport | 'asking' | null
  /** Whether the reader lets us work here without a click. */
  readonly granted: boolean
  /** Whether the reader has switched this site off. */
  readonly off: boolean
  /** How many marks the reader wants. */
  readonly density: Density
  readonly act: {
    goTo(key: string): void
    readAnyway(): void
    /** Asks for this site, or switches it on again. */
    always(): void
    switchOff(): void
    thin(density: Density): void
    choose(): void
    /** Opens the side panel; null where the browser has none. */
    panel: (() => void) | null
  }
}

const DENSITIES: readonly Density[] = ['usual', 'more', 'all']

export const Popup = ({ host, page: answer, granted, off, density, act }: PopupProps) => {
  const page = answer === 'asking' ? null : answer
  const marked = page?.terms.filter(term => term.marked) ?? []
  return (
    <>
      <div class="head">
        <h1>Newsgloss</h1>
        {host && <span class="site">{host}</span>}
      </div>
      <p class="say" role="status">
        {host === null
          ? say.cannotRead
          : off
            ? say.isOff(host)
            : answer === 'asking'
              ? say.asking
              : page === null
                ? granted
                  ? say.cannotRead
                  : say.mayNotRead(host)
                : page.state === 'dormant'
                  ? say.notAnArticle
                  : say.count(marked.length)}
      </p>
      {marked.length > 0 && !off && (
        <ul class="terms" aria-label={say.terms}>
          {marked.map(term => (
            <li>
              <button type="button" class="term" onClick={() => act.goTo(term.key)}>
                <b>{term.headword}</b>
                <span>{term.gist}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {page && page.updates.length > 0 && !off && (
        <details class="updates">
          <summary>{say.updates(page.updates.length, dateInWords(page.published ?? ''))}</summary>
          <ol>
            {page.updates.map(({ event, entries, source }) => (
              <li>
                <time dateTime={event.date}>{dateInWords(event.date)}</time>
                <b>{entries.map(({ headword }) => headword).join(', ')}</b>
                <span>
                  {event.text}
                  {event.reported && <i> ({cardWords.reported})</i>}{' '}
                  {source && (
                    <a href={source} target="_blank" rel="noopener noreferrer">
                      {say.source}
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
          <legend>{say.density}</legend>
          {DENSITIES.map(value => (
            <label>
              <input
                type="radio"
                name="density"
                value={value}
                checked={value === density}
                onChange={() => act.thin(value)}
              />
              {say.densities[value]}
            </label>
          ))}
        </fieldset>
      )}
      <div class="acts">
        {page?.state === 'dormant' && !off && (
          <button type="button" class="main wide" onClick={act.readAnyway}>
            {say.readAnyway}
          </button>
        )}
        {host && (off || !granted) && (
          <button
            type="button"
            class={off || page?.state !== 'dormant' ? 'main wide' : 'wide'}
            onClick={act.always}
          >
            {off ? say.switchOn : say.always(host)}
          </button>
        )}
        {host && !off && (granted || marked.length > 0) && (
          <button type="button" onClick={act.switchOff}>
            {say.switchOff}
          </button>
        )}
        {act.panel && (
          <button type="button" onClick={act.panel}>
            {say.panel}
          </button>
        )}
        <button type="button" onClick={act.choose}>
          {say.choose}
        </button>
      </div>
      <p class="promise">{say.promise}</p>
    </>
  )
}
