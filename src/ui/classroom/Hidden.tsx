/** Entries of ours that articles do not show, and the way back. */
import type { EntryId } from '../../glossary/entry.ts'
import { entryLanguage, say } from '../words.ts'

/** An entry of ours that a pack has put aside. */
export interface HiddenEntry {
  readonly id: EntryId
  readonly headword: string
  /** The pack that does it; it is not `mine` when the school has set it: then it cannot be changed here. */
  readonly pack: { readonly id: string; readonly title: string; readonly mine: boolean }
  /** The entry of that pack that stands in for it; null where it is only hidden. */
  readonly by: { readonly headword: string; readonly address: string } | null
}

interface HiddenProps {
  readonly hidden: readonly HiddenEntry[]
  bringBack(hidden: HiddenEntry): void
}

export const Hidden = ({ hidden, bringBack }: HiddenProps) => (
  <ul class="hidden">
    {hidden.map(entry => (
      <li key={`${entry.pack.id} ${entry.id}`}>
        <span>
          <b lang={entryLanguage()}>{entry.headword}</b>{' '}
          <span class="quiet">
            {entry.by && entry.pack.mine ? (
              <a href={entry.by.address}>{say('packOwnWords', entry.pack.title)}</a>
            ) : (
              say(entry.by ? 'packOwnWords' : 'packHiddenBy', entry.pack.title)
            )}
          </span>
        </span>
        {entry.pack.mine ? (
          <button
            type="button"
            aria-label={say('packBringBackNamed', entry.headword)}
            onClick={() => bringBack(entry)}
          >
            {say('packBringBack')}
          </button>
        ) : (
          <span class="quiet">{say('packFromSchool')}</span>
        )}
      </li>
    ))}
  </ul>
)
