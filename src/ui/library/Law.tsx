/** The places in the law that an entry is about or rests on, as they are read, with their text. */
import type { Reference } from '../../glossary/reference.ts'
import type { Topic } from '../../glossary/topic.ts'
import { entryLanguage, say, sayAround } from '../words.ts'
import { addressOfEntry } from './place.ts'

/** A place in the law. */
export interface PlaceInLaw {
  readonly reference: Reference
  /** The other entry that explains it; null when none does. */
  readonly explainedIn: Topic | null
}

const OnePlace = ({ place: { reference, explainedIn } }: { place: PlaceInLaw }) => (
  <li>
    <b lang={entryLanguage()}>{reference.label}</b>
    {explainedIn && (
      <>
        {', '}
        {sayAround(
          'libraryExplainedIn',
          <a href={addressOfEntry(explainedIn.id)} lang={entryLanguage()}>
            {explainedIn.headword}
          </a>,
        )}
      </>
    )}
    <div class="text" lang={entryLanguage()}>
      {reference.reading.length > 1 && <span class="steps">{reference.reading.join(', ')}</span>}
      {reference.links.map(({ label, address }) => (
        <a key={address} href={address} target="_blank" rel="noopener noreferrer">
          {label}
        </a>
      ))}
    </div>
  </li>
)

const Places = ({ title, places }: { title: string | null; places: readonly PlaceInLaw[] }) =>
  places.length > 0 && (
    <>
      {title !== null && <h3>{title}</h3>}
      <ul class="places">
        {places.map(place => (
          <OnePlace place={place} />
        ))}
      </ul>
    </>
  )

export const Law = ({
  explains,
  cites,
}: {
  explains: readonly PlaceInLaw[]
  cites: readonly PlaceInLaw[]
}) => {
  const areBoth = explains.length > 0 && cites.length > 0
  if (explains.length + cites.length === 0) return null
  return (
    <section aria-labelledby="law">
      <h2 id="law">{say('libraryLaw')}</h2>
      <Places title={areBoth ? say('libraryExplains') : null} places={explains} />
      <Places title={areBoth ? say('libraryCites') : null} places={cites} />
    </section>
  )
}
