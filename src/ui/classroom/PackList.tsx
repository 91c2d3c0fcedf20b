/** The packs in their order, each on or off, ours last. */
import type { PackFile } from '../../classroom/pack-file.ts'
import type { Trouble } from '../../classroom/refusal.ts'
import { refusalInWords } from '../refusal.ts'
import { say, sayAround, sayCount } from '../words.ts'
import { ChooseFile } from './ChooseFile.tsx'
import { Hidden, type HiddenEntry } from './Hidden.tsx'
import { addressOfPack } from './place.ts'

/** A pack as the list shows it. */
export interface ListedPack {
  readonly id: string
  /** Empty when what was kept can no longer be read. */
  readonly title: string
  readonly by: string
  readonly entries: number
  readonly on: boolean
  /** Why it cannot be read; empty for all others. */
  readonly troubles: readonly Trouble[]
}

export interface PackListProps {
  readonly packs: readonly ListedPack[]
  /** Packs that the school has put on every machine of its own; empty for most. */
  readonly fromSchool: readonly PackFile[]
  /** Entries of ours; null when the glossary did not answer. */
  readonly ours: number | null
  readonly hidden: readonly HiddenEntry[]
  readonly act: {
    make(): void
    bringIn(file: File): void
    switchTo(id: string, on: boolean): void
    move(id: string, by: 1 | -1): void
    save(id: string): void
    remove(id: string): void
    bringBack(hidden: HiddenEntry): void
  }
}

interface ArrowProps {
  readonly does: string
  readonly sign: string
  /** False at the end of the list: it can be reached, and does nothing, so that the focus stays where it is. */
  readonly can: boolean
  readonly act: () => void
}

const Arrow = ({ does, sign, can, act }: ArrowProps) => (
  <button
    type="button"
    class="arrow"
    aria-label={does}
    title={does}
    aria-disabled={!can}
    onClick={() => can && act()}
  >
    {sign}
  </button>
)

const Unreadable = ({ pack, act }: { pack: ListedPack; act: PackListProps['act'] }) => (
  <li key={pack.id} class="pack">
    <div class="what">
      <h2>{say('packUnreadable')}</h2>
      <p class="mend">{pack.troubles.slice(0, 1).map(refusalInWords)}</p>
    </div>
    <div class="acts">
      <button type="button" onClick={() => act.remove(pack.id)}>
        {say('packDelete')}
      </button>
    </div>
  </li>
)

function Pack({
  pack,
  first,
  last,
  act,
}: {
  pack: ListedPack
  first: boolean
  last: boolean
  act: PackListProps['act']
}) {
  const { id, title, by, entries, on } = pack
  return (
    <li key={id} class={on ? 'pack' : 'pack off'}>
      <div class="what">
        <h2>
          <a href={addressOfPack(id)}>
            <bdi>{title}</bdi>
          </a>
        </h2>
        <p class="quiet">
          {by !== '' && (
            <>
              <bdi>{by}</bdi>
              {' · '}
            </>
          )}
          {sayCount('packCount', entries)}
        </p>
      </div>
      <label class="switch">
        <input
          type="checkbox"
          checked={on}
          aria-label={say('packOnNamed', title)}
          onChange={event => act.switchTo(id, event.currentTarget.checked)}
        />
        {say('packOn')}
      </label>
      <div class="acts">
        <Arrow does={say('packUp', title)} sign="↑" can={!first} act={() => act.move(id, -1)} />
        <Arrow does={say('packDown', title)} sign="↓" can={!last} act={() => act.move(id, 1)} />
        <button type="button" aria-label={say('packSaveNamed', title)} onClick={() => act.save(id)}>
          {say('packSave')}
        </button>
        <button type="button" aria-label={say('packDeleteNamed', title)} onClick={() => act.remove(id)}>
          {say('packDelete')}
        </button>
      </div>
    </li>
  )
}

export const PackList = ({ packs, fromSchool, ours, hidden, act }: PackListProps) => (
  <section aria-labelledby="packs-title">
    <h1 id="packs-title" tabIndex={-1}>
      {say('packLists')}
    </h1>
    <p class="lead">{say('packListsWhat')}</p>
    <div class="acts">
      <button type="button" class="main" onClick={act.make}>
        {say('packNew')}
      </button>
      <ChooseFile choose={act.bringIn}>{say('packBringIn')}</ChooseFile>
    </div>
    <p class="hint">{say('packBringInHint')}</p>
    {packs.length > 1 && <p class="hint">{say('packOrder')}</p>}
    <ol class="packs">
      {packs.map((pack, i) =>
        pack.troubles.length > 0 && pack.title === '' ? (
          <Unreadable key={pack.id} pack={pack} act={act} />
        ) : (
          <Pack key={pack.id} pack={pack} first={i === 0} last={i === packs.length - 1} act={act} />
        ),
      )}
      {fromSchool.map(({ id, title, entries }) => (
        <li key={id} class="pack bundled">
          <div class="what">
            <h2>
              <bdi>{title}</bdi>
            </h2>
            <p class="quiet">
              {sayCount('packCount', entries.length)} · {say('packFromSchool')}
            </p>
          </div>
        </li>
      ))}
      <li class="pack bundled">
        <div class="what">
          <h2>Newsgloss</h2>
          <p class="quiet">
            {ours !== null && sayCount('packCount', ours)}
            {ours !== null && ' · '}
            {say('packBundled')}
          </p>
          {hidden.length > 0 && (
            <details>
              <summary>{sayCount('packHidden', hidden.length)}</summary>
              <Hidden hidden={hidden} bringBack={act.bringBack} />
            </details>
          )}
          <p class="hint">{sayAround('packHideHow', <a href="library.html">{say('libraryTitle')}</a>)}</p>
        </div>
      </li>
    </ol>
  </section>
)
