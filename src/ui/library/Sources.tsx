/** Where an entry's facts come from. */
import type { Source } from '../../glossary/entry.ts'
import { dateInWords, entryLanguage, inFigures, say } from '../words.ts'

/** The number of a source after a fact, leading there. */
export const Note = ({ number, source }: { number: number; source: Source }) => (
  <a class="note" href={source.address} target="_blank" rel="noopener noreferrer" title={source.title}>
    <span class="sr">{say('librarySource')} </span>
    {inFigures(number)}
  </a>
)

export const Sources = ({ sources }: { sources: readonly Source[] }) => (
  <section aria-labelledby="sources">
    <h2 id="sources">{say('librarySources')}</h2>
    <ol class="sources">
      {sources.map(({ title, address, read }) => (
        <li>
          <a href={address} target="_blank" rel="noopener noreferrer" lang={entryLanguage()}>
            {title}
          </a>{' '}
          <span class="quiet">{say('libraryRead', dateInWords(read))}</span>
        </li>
      ))}
    </ol>
  </section>
)
