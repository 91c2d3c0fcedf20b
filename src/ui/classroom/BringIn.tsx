/** A file before it is taken in: what it holds, what was left out and why, and what would change. Nothing has been done yet. */
import type { Brought, Outcome } from '../../classroom/bringing-in.ts'
import type { Holds } from '../../classroom/pack-csv.ts'
import type { Change, Way } from '../../classroom/pack-merge.ts'
import { fieldInWords } from '../refusal.ts'
import { type Key, say, sayCount } from '../words.ts'
import { LeftOut, TOLD } from './LeftOut.tsx'

export interface BringInProps {
  readonly brought: Brought
  /** Packs it may go into. */
  readonly packs: readonly { readonly id: string; readonly title: string }[]
  /** The one it would go into; null for a pack of its own. */
  readonly into: string | null
  readonly way: Way
  /** What would become of it; null when nothing in the file can be used. */
  readonly outcome: Outcome | null
  readonly act: {
    into(pack: string | null): void
    way(way: Way): void
    /** Does it. */
    take(): void
    leave(): void
  }
}

const WAYS = {
  merge: ['packMerge', 'packMergeWhat'],
  'add new': ['packAddNew', 'packAddNewWhat'],
  replace: ['packReplace', 'packReplaceWhat'],
} as const satisfies Record<Way, readonly [Key, Key]>

const KINDS = {
  added: 'packAdded',
  changed: 'packChanged',
  removed: 'packRemoved',
  same: 'packSame',
} as const satisfies Record<Change['kind'], string>

const HELD = {
  headword: 'packHeadword',
  gist: 'packGist',
  also: 'packAlso',
  explanation: 'packExplanation',
  needsClues: 'packNeedsClues',
  clues: 'packClues',
  unless: 'packUnless',
  source: 'packAddress',
  sourceTitle: 'packSourceTitle',
} as const satisfies Record<Holds, Key>

const Columns = ({ columns }: Pick<Brought, 'columns'>) => (
  <section aria-labelledby="columns">
    <h2 id="columns">{say('packColumns')}</h2>
    <ul class="columns">
      {columns.map(({ name, holds }, i) => (
        <li key={i}>
          <bdi>{name === '' ? '—' : name}</bdi> <span aria-hidden="true">→</span>{' '}
          {holds ? <b>{say(HELD[holds])}</b> : <span class="quiet">{say('packColumnOut')}</span>}
        </li>
      ))}
    </ul>
  </section>
)

function Changes({ changes, kind }: { changes: readonly Change[]; kind: Change['kind'] }) {
  const those = changes.filter(change => change.kind === kind)
  if (those.length === 0) return null
  return (
    <details class={kind} open={kind !== 'same' && those.length <= 20}>
      <summary>{sayCount(KINDS[kind], those.length)}</summary>
      <ul>
        {those.slice(0, TOLD).map(({ id, headword, fields }) => (
          <li key={id}>
            <bdi>{headword}</bdi>
            {fields.length > 0 && <span class="quiet"> {fields.map(fieldInWords).join(', ')}</span>}
          </li>
        ))}
      </ul>
      {those.length > TOLD && <p>{sayCount('packMore', those.length - TOLD)}</p>}
    </details>
  )
}

function Preview({ outcome }: { outcome: Outcome }) {
  const { changes, hides } = outcome
  const nothing = changes.every(({ kind }) => kind === 'same') && hides === 0
  return (
    <section aria-labelledby="changes" class="changes">
      <h2 id="changes">{say('packChanges')}</h2>
      {nothing && <p role="status">{say('packNothingNew')}</p>}
      {(['added', 'changed', 'removed', 'same'] as const).map(kind => (
        <Changes key={kind} changes={changes} kind={kind} />
      ))}
      {hides > 0 && <p>{sayCount('packWouldHide', hides)}</p>}
    </section>
  )
}

export const BringIn = ({ brought, packs, into, way, outcome, act }: BringInProps) => (
  <article class="bring-in" aria-labelledby="bring-in">
    <h1 id="bring-in" tabIndex={-1}>
      {outcome ? say('packBringInTitle') : say('packCannot')}
    </h1>
    <p class="lead">
      <bdi>{brought.file}</bdi>
      {brought.pack && (
        <>
          {' · '}
          {sayCount('packCount', brought.pack.entries.length)}
        </>
      )}
    </p>
    {brought.columns.length > 0 && <Columns columns={brought.columns} />}
    {brought.troubles.length > 0 && <LeftOut troubles={brought.troubles} />}
    {outcome && (
      <>
        {packs.length > 0 && (
          <section aria-labelledby="where">
            <h2 id="where">{say('packWhere')}</h2>
            <div class="field">
              <label for="into">{say('packInto')}</label>
              <select
                id="into"
                value={into ?? ''}
                onChange={event =>
                  act.into(event.currentTarget.value === '' ? null : event.currentTarget.value)
                }
              >
                <option value="">{say('packIntoNew')}</option>
                {packs.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </select>
            </div>
            {into !== null && (
              <fieldset>
                <legend>{say('packHow')}</legend>
                {(Object.keys(WAYS) as Way[]).map(each => (
                  <label key={each} class="choice">
                    <input type="radio" name="way" checked={each === way} onChange={() => act.way(each)} />
                    <span>
                      {say(WAYS[each][0])} <span class="quiet">{say(WAYS[each][1])}</span>
                    </span>
                  </label>
                ))}
              </fieldset>
            )}
          </section>
        )}
        <Preview outcome={outcome} />
      </>
    )}
    <div class="acts end">
      {outcome && (
        <button type="button" class="main" onClick={act.take}>
          {say('packTake')}
        </button>
      )}
      <button type="button" onClick={act.leave}>
        {say(outcome ? 'packLeave' : 'packBackToPacks')}
      </button>
    </div>
  </article>
)
