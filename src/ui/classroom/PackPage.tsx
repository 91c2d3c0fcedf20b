/** A pack: whose it is, and its entries. */
import { useState } from 'preact/hooks'
import type { PackTyping } from '../../classroom/pack-typing.ts'
import type { Trouble } from '../../classroom/refusal.ts'
import { say, sayCount } from '../words.ts'
import { ChooseFile } from './ChooseFile.tsx'
import { Field } from './Field.tsx'
import { Hidden, type HiddenEntry } from './Hidden.tsx'
import { LeftOut } from './LeftOut.tsx'
import { addressOfEntry, PACKS } from './place.ts'
import { type Kept, Standing } from './Standing.tsx'

/** An entry as the list shows it. */
export interface ListedEntry {
  readonly id: string
  readonly headword: string
  readonly gist: string
  /** True when something was typed that could not be kept in its place yet. */
  readonly unfinished: boolean
}

export interface PackPageProps {
  readonly pack: string
  readonly typing: PackTyping
  readonly kept: Kept
  readonly troubles: readonly Trouble[]
  /** What of it could not be read any more; empty for nearly all. */
  readonly lost: readonly Trouble[]
  readonly entries: readonly ListedEntry[]
  /** The headword of an entry that was begun and is not in the pack yet; null when there is none. */
  readonly begun: string | null
  /** What this pack alone puts aside of ours. */
  readonly hidden: readonly HiddenEntry[]
  readonly act: {
    type(typing: PackTyping): void
    choose(which: 'mine' | 'theirs'): void
    save(): void
    remove(): void
    removeEntry(id: string): void
    bringIn(file: File): void
    bringBack(hidden: HiddenEntry): void
  }
}

/** Entries listed at once: more are found faster by a word of theirs. */
const LISTED = 200
/** So few are seen at a glance. */
const FEW = 12

function Entries({ pack, entries, begun, act }: Pick<PackPageProps, 'pack' | 'entries' | 'begun' | 'act'>) {
  const [search, setSearch] = useState('')
  const sought = search.trim().toLowerCase()
  const found = entries.filter(({ headword, gist }) => `${headword} ${gist}`.toLowerCase().includes(sought))
  return (
    <section aria-labelledby="entries">
      <h2 id="entries">{say('packEntries')}</h2>
      <div class="acts">
        <a class="button main" href={addressOfEntry(pack, null)}>
          {begun === null ? say('packAdd') : say('packGoOn')}
        </a>
        {begun !== null && begun !== '' && (
          <span class="quiet">
            <bdi>{begun}</bdi>
          </span>
        )}
      </div>
      {entries.length > FEW && (
        <div class="field">
          <label for="search-entries">{say('packSearch')}</label>
          <input
            id="search-entries"
            type="search"
            autocomplete="off"
            value={search}
            onInput={event => setSearch(event.currentTarget.value)}
          />
          <p class="quiet" role="status">
            {sayCount('packCount', found.length)}
          </p>
        </div>
      )}
      {entries.length === 0 && begun === null && <p class="quiet">{say('packEmpty')}</p>}
      <ul class="entries">
        {found.slice(0, LISTED).map(({ id, headword, gist, unfinished }) => (
          <li key={id}>
            <div class="what">
              <a href={addressOfEntry(pack, id)}>
                <bdi>{headword}</bdi>
              </a>
              {unfinished && <span class="not-kept">{say('packUnfinished')}</span>}
              <p>{gist}</p>
            </div>
            <button
              type="button"
              aria-label={say('packDeleteNamed', headword)}
              onClick={() => act.removeEntry(id)}
            >
              {say('packDelete')}
            </button>
          </li>
        ))}
      </ul>
      {found.length > LISTED && <p class="quiet">{sayCount('packMore', found.length - LISTED)}</p>}
    </section>
  )
}

export function PackPage(props: PackPageProps) {
  const { typing, kept, troubles, lost, hidden, act } = props
  const box = (name: keyof PackTyping) => ({
    id: `pack-${name}`,
    value: typing[name],
    troubles: troubles.filter(trouble => trouble.at[0] === name),
    advice: [],
    type: (text: string) => act.type({ ...typing, [name]: text }),
  })
  return (
    <article aria-labelledby="pack-name">
      <p class="trail">
        <a href={PACKS}>
          <span aria-hidden="true">←</span> {say('packLists')}
        </a>
      </p>
      <h1 id="pack-name" tabIndex={-1}>
        {typing.title.trim() === '' ? say('packUntitled') : <bdi>{typing.title}</bdi>}
      </h1>
      <Standing kept={kept} empty={false} choose={act.choose} save={act.save} />
      {lost.length > 0 && <LeftOut troubles={lost} />}
      <form class="head" onSubmit={event => event.preventDefault()}>
        <Field {...box('title')} name={say('packTitle')} hint={say('packTitleHint')} rows={1} />
        <Field {...box('by')} name={say('packBy')} hint={say('packByHint')} rows={1} />
        <Field {...box('note')} name={say('packNote')} hint={say('packNoteHint')} rows={2} />
      </form>
      <Entries {...props} />
      {hidden.length > 0 && (
        <section aria-labelledby="hides">
          <h2 id="hides">{say('packHides')}</h2>
          <p class="hint">{say('packHidesHint')}</p>
          <Hidden hidden={hidden} bringBack={act.bringBack} />
        </section>
      )}
      <section aria-labelledby="pack-file">
        <h2 id="pack-file">{say('packFile')}</h2>
        <p class="hint">{say('packFileHint')}</p>
        <div class="acts">
          <button type="button" onClick={act.save}>
            {say('packSave')}
          </button>
          <ChooseFile choose={act.bringIn}>{say('packBringIn')}</ChooseFile>
          <button type="button" onClick={act.remove}>
            {say('packDeletePack')}
          </button>
        </div>
      </section>
    </article>
  )
}
