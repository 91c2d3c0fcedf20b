/** What an educator may do with an entry of ours: keep it out of articles, or explain it in her own words. */
import { say, sayAround } from '../words.ts'

/** An entry of ours, as an educator’s packs stand to it. */
export interface ForClassProps {
  /** The packs that could do it, in their order; empty before the first. */
  readonly packs: readonly { readonly id: string; readonly title: string }[]
  /** The one that would do it; null for a new one. */
  readonly into: string | null
  /** The pack that has put it aside; null while it is shown. */
  readonly aside: {
    readonly title: string
    /** False for one that the school has set: it cannot be changed here. */
    readonly mine: boolean
    /** Where it is said in other words; null where it is only hidden. */
    readonly by: string | null
  } | null
  /** What has just happened; null when nothing has. */
  readonly said: { readonly say: string; readonly undo: (() => void) | null } | null
  readonly act: {
    into(pack: string | null): void
    hide(): void
    explain(): void
    bringBack(): void
  }
}

const Aside = ({ aside, act }: { aside: NonNullable<ForClassProps['aside']>; act: ForClassProps['act'] }) => {
  const title = <bdi>{aside.title}</bdi>
  return (
    <div class="aside">
      <p>
        {aside.by === null
          ? sayAround('libraryHidden', title)
          : sayAround('libraryReplaced', aside.mine ? <a href={aside.by}>{title}</a> : title)}
      </p>
      {aside.mine ? (
        <button type="button" onClick={act.bringBack}>
          {say('packBringBack')}
        </button>
      ) : (
        <span class="quiet">{say('packFromSchool')}</span>
      )}
    </div>
  )
}

const Ways = ({ packs, into, act }: ForClassProps) => (
  <details class="for-class">
    <summary>{say('libraryForClass')}</summary>
    {packs.length > 0 && (
      <p class="into">
        <label for="into-pack">{say('libraryIntoPack')}</label>
        <select
          id="into-pack"
          value={into ?? ''}
          onChange={event => act.into(event.currentTarget.value === '' ? null : event.currentTarget.value)}
        >
          {packs.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
          <option value="">{say('packNew')}</option>
        </select>
      </p>
    )}
    <div class="ways">
      <button type="button" onClick={act.explain}>
        {say('libraryExplainMyself')}
      </button>
      <button type="button" onClick={act.hide}>
        {say('libraryHide')}
      </button>
    </div>
    <p class="quiet">{say('libraryForClassWhat')}</p>
  </details>
)

export const ForClass = (props: ForClassProps) => (
  <div class="class">
    {props.aside ? <Aside aside={props.aside} act={props.act} /> : <Ways {...props} />}
    <p class="done" role="status">
      {props.said && (
        <>
          {props.said.say}{' '}
          {props.said.undo && (
            <button type="button" onClick={props.said.undo}>
              {say('optionsUndo')}
            </button>
          )}
        </>
      )}
    </p>
  </div>
)
