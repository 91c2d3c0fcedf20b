/** In the panel beside an article: the way to make an assignment on it, and to those that were made. */
import { say } from '../words.ts'

export interface OfferProps {
  /** Whether one was begun and not finished. */
  readonly isBegun: boolean
  readonly mine: readonly { readonly id: string; readonly title: string }[]
  readonly act: {
    make(): void
    share(id: string): void
    change(id: string): void
  }
}

export const Offer = ({ isBegun, mine, act }: OfferProps) => (
  <section class="offer" aria-label={say('makeMine')}>
    {mine.length > 0 && (
      <>
        <h2>{say('makeMine')}</h2>
        <ul>
          {mine.map(({ id, title }) => (
            <li key={id}>
              <b dir="auto">{title}</b>
              <div class="row">
                <button
                  type="button"
                  aria-label={`${say('shareOpen')}: ${title}`}
                  onClick={() => act.share(id)}
                >
                  {say('shareOpen')}
                </button>
                <button
                  type="button"
                  aria-label={`${say('shareChange')}: ${title}`}
                  onClick={() => act.change(id)}
                >
                  {say('shareChange')}
                </button>
              </div>
            </li>
          ))}
        </ul>
      </>
    )}
    <button type="button" id="make" onClick={act.make}>
      {say(isBegun ? 'makeGoOn' : mine.length > 0 ? 'makeAgain' : 'makeAssignment')}
    </button>
  </section>
)
