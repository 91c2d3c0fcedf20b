/** A sentence to try a pack on, and what would be found in it. */
import type { Credit } from '../../glossary/credit.ts'
import type { Span } from '../../text/span.ts'
import { fromWhom } from '../from-whom.ts'
import { say } from '../words.ts'

/** A mention in the sentence. */
export interface Found extends Span {
  readonly headword: string
  /** Whose the entry is; null for ours. */
  readonly from: Credit | null
  /** Whether it is the entry in the form. */
  readonly mine: boolean
}

export interface TryItProps {
  readonly sentence: string
  /** In reading order; null until the first answer. */
  readonly found: readonly Found[] | null
  type(sentence: string): void
}

/** The sentence in pieces, those that are found with what was found. */
const pieces = (sentence: string, found: readonly Found[]): readonly { text: string; of: Found | null }[] => {
  const all: { text: string; of: Found | null }[] = []
  let at = 0
  for (const of of found) {
    all.push({ text: sentence.slice(at, of.start), of: null }, { text: sentence.slice(of.start, of.end), of })
    at = of.end
  }
  return [...all, { text: sentence.slice(at), of: null }]
}

export const TryIt = ({ sentence, found, type }: TryItProps) => (
  <section class="try" aria-labelledby="try">
    <h2 id="try">{say('packTry')}</h2>
    <div class="field">
      <label for="try-sentence">{say('packTryWhat')}</label>
      <textarea
        id="try-sentence"
        rows={3}
        value={sentence}
        onInput={event => type(event.currentTarget.value)}
      />
    </div>
    {found && found.length > 0 && (
      <p class="tried">
        {pieces(sentence, found).map(({ text, of }) =>
          of ? <mark class={of.mine ? 'mine' : ''}>{text}</mark> : text,
        )}
      </p>
    )}
    <div role="status">
      {found?.length === 0 && sentence.trim() !== '' && <p class="quiet">{say('packTryNothing')}</p>}
      {found && found.length > 0 && (
        <ul class="found">
          {found.map(({ start, end, headword, from, mine }) => (
            <li key={start}>
              <b>{sentence.slice(start, end)}</b>{' '}
              <span class="quiet">
                {mine
                  ? say('packTryThis')
                  : from
                    ? say('packTryOther', headword, fromWhom(from))
                    : say('packTryOurs', headword)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  </section>
)
