/** The options page: how marks look, what the reader knows, where we are silent, and what is kept. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { FEATURES, type Feature, isNothing, type PolicyReading } from '../../classroom/policy.ts'
import { DENSITIES, MARK_STYLES, type Settings } from '../../glossary/settings.ts'
import type { Refused } from '../../glossary/settings-file.ts'
import { DENSITY_IN_WORDS } from '../density.ts'
import { entryLanguage, type Key, say, sayAround, sayCount } from '../words.ts'

/** A key of ours. */
export interface Shortcut {
  /** What it does, in the reader's language. */
  readonly does: string
  /** `Alt+Shift+J`; empty when the reader has taken it away. */
  readonly keys: string
}

/** What has just happened, told once. */
export type Said =
  | { readonly what: 'known taken back' | 'site switched on' | 'imported'; readonly undo: () => void }
  | { readonly what: 'undone' | 'cleared' | 'sites not given back' | 'not kept' | Refused }

export interface OptionsProps {
  readonly settings: Settings
  /** What a school has settled, which the reader cannot change. */
  readonly settled: PolicyReading
  /** Empty where the browser has no keys for extensions. */
  readonly shortcuts: readonly Shortcut[]
  readonly said: Said | null
  /** The address of what is kept and what leaves, in full. */
  readonly dataStatement: string
  readonly act: {
    set(change: Partial<Pick<Settings, 'density' | 'markStyle'>>): void
    /** Marks a term again; null marks all of them again. */
    unknow(key: string | null): void
    switchOn(host: string): void
    /** The page where the reader says what we may read. */
    chooseSites(): void
    openLibrary(): void
    /** The page for teachers. */
    openClassroom(): void
    /** Null where the browser has no page for keys. */
    changeKeys: (() => void) | null
    save(): void
    load(file: File): void
    clear(): void
  }
}

const STYLES = {
  dotted: 'optionsStyleDotted',
  line: 'optionsStyleLine',
  tint: 'optionsStyleTint',
} as const satisfies Record<Settings['markStyle'], Key>

const SAID = {
  'known taken back': 'optionsSaidMarked',
  'site switched on': 'optionsSaidOn',
  imported: 'optionsSaidImported',
  undone: 'optionsSaidUndone',
  cleared: 'optionsSaidCleared',
  'sites not given back': 'optionsSaidSitesStay',
  'not kept': 'optionsSaidNotKept',
  'too long': 'optionsSaidTooLong',
  'not settings': 'optionsSaidNotSettings',
  'from a newer version': 'optionsSaidNewer',
} as const satisfies Record<Said['what'], Key>

const Marks = ({ settings, act }: Pick<OptionsProps, 'settings' | 'act'>) => (
  <section aria-labelledby="marks">
    <h2 id="marks">{say('optionsMarks')}</h2>
    <fieldset>
      <legend>{say('optionsDensity')}</legend>
      {DENSITIES.map(density => (
        <label class="choice">
          <input
            type="radio"
            name="density"
            value={density}
            checked={density === settings.density}
            onChange={() => act.set({ density })}
          />
          {say(DENSITY_IN_WORDS[density])}
        </label>
      ))}
      {settings.density === 'none' && <p class="quiet">{say('optionsDensityNoneWhat')}</p>}
    </fieldset>
    <fieldset>
      <legend>{say('optionsStyle')}</legend>
      {MARK_STYLES.map(style => (
        <label class="choice">
          <input
            type="radio"
            name="style"
            value={style}
            checked={style === settings.markStyle}
            onChange={() => act.set({ markStyle: style })}
          />
          <span class={`sample ${style}`}>{say(STYLES[style])}</span>
        </label>
      ))}
    </fieldset>
  </section>
)

const Known = ({ settings, act }: Pick<OptionsProps, 'settings' | 'act'>) => (
  <section aria-labelledby="known">
    <h2 id="known">{say('optionsKnown')}</h2>
    {settings.known.length === 0 ? (
      <p class="quiet">{say('optionsKnownNone')}</p>
    ) : (
      <>
        <ul class="kept">
          {settings.known.toReversed().map(({ key, name }) => (
            <li key={key}>
              <span lang={entryLanguage()}>{name}</span>
              <button
                type="button"
                aria-label={say('optionsMarkAgainNamed', name)}
                onClick={() => act.unknow(key)}
              >
                {say('optionsMarkAgain')}
              </button>
            </li>
          ))}
        </ul>
        {settings.known.length > 1 && (
          <button type="button" onClick={() => act.unknow(null)}>
            {say('optionsMarkAllAgain')}
          </button>
        )}
      </>
    )}
  </section>
)

const Sites = ({ settings, act }: Pick<OptionsProps, 'settings' | 'act'>) => (
  <section aria-labelledby="sites">
    <h2 id="sites">{say('optionsSites')}</h2>
    {settings.offSites.length === 0 ? (
      <p class="quiet">{say('optionsSitesNone')}</p>
    ) : (
      <ul class="kept">
        {settings.offSites.map(host => (
          <li key={host}>
            <span>{host}</span>
            <button
              type="button"
              aria-label={say('optionsSwitchOnNamed', host)}
              onClick={() => act.switchOn(host)}
            >
              {say('optionsSwitchOn')}
            </button>
          </li>
        ))}
      </ul>
    )}
    <button type="button" onClick={act.chooseSites}>
      {say('optionsChooseSites')}
    </button>
  </section>
)

const Keys = ({ shortcuts, act }: Pick<OptionsProps, 'shortcuts' | 'act'>) => (
  <section aria-labelledby="keys">
    <h2 id="keys">{say('optionsKeys')}</h2>
    <dl>
      {shortcuts.map(({ does, keys }) => (
        <div>
          <dt>{does}</dt>
          <dd>{keys === '' ? <i>{say('optionsNoKey')}</i> : <kbd>{keys}</kbd>}</dd>
        </div>
      ))}
      <div>
        <dt>{say('optionsEscape')}</dt>
        <dd>
          <kbd>Esc</kbd>
        </dd>
      </div>
    </dl>
    {act.changeKeys && (
      <button type="button" onClick={act.changeKeys}>
        {say('optionsChangeKeys')}
      </button>
    )}
  </section>
)

const FEATURE_IN_WORDS = {
  'making assignments': 'optionsNoMaking',
  'making packs': 'optionsNoPacks',
  'reporting mistakes': 'optionsNoReports',
  'opening assignments from links': 'optionsNoLinks',
} as const satisfies Record<Feature, Key>

const Settled = ({ settled: { policy, troubles } }: Pick<OptionsProps, 'settled'>) => (
  <section aria-labelledby="settled">
    <h2 id="settled">{say('optionsSettled')}</h2>
    <p>{say('optionsSettledWhat')}</p>
    <dl class="settled">
      {policy.offSites.length > 0 && (
        <div>
          <dt>{say('optionsSettledSites')}</dt>
          {policy.offSites.map(host => (
            <dd>{host}</dd>
          ))}
        </div>
      )}
      {policy.packs.length > 0 && (
        <div>
          <dt>{say('optionsSettledPacks')}</dt>
          {policy.packs.map(({ title, by }) => (
            <dd>
              {by === '' ? (
                <bdi>{title}</bdi>
              ) : (
                sayAround('optionsByMaker', <bdi>{title}</bdi>, <bdi>{by}</bdi>)
              )}
            </dd>
          ))}
        </div>
      )}
      {policy.assignment && (
        <div>
          <dt>{say('optionsSettledAssignment')}</dt>
          <dd>
            <bdi>{policy.assignment.title}</bdi>
          </dd>
        </div>
      )}
      {policy.featuresOff.length > 0 && (
        <div>
          <dt>{say('optionsSettledOff')}</dt>
          {FEATURES.filter(feature => policy.featuresOff.includes(feature)).map(feature => (
            <dd>{say(FEATURE_IN_WORDS[feature])}</dd>
          ))}
        </div>
      )}
    </dl>
    {troubles.length > 0 && <p class="quiet">{sayCount('optionsSettledTroubles', troubles.length)}</p>}
  </section>
)

function Data({ dataStatement, act }: Pick<OptionsProps, 'dataStatement' | 'act'>) {
  const [sure, setSure] = useState(false)
  const asked = useRef(false)
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    if (sure) box.current?.querySelector<HTMLElement>('.sure .main')?.focus()
    else if (asked.current) box.current?.querySelector<HTMLElement>('.clear')?.focus()
    asked.current = sure
  }, [sure])
  return (
    <section aria-labelledby="data" ref={box}>
      <h2 id="data">{say('optionsData')}</h2>
      <p>{say('optionsDataWhat')}</p>
      <p>
        <a href={dataStatement} target="_blank" rel="noopener noreferrer">
          {say('optionsDataMore')}
        </a>
      </p>
      <div class="acts">
        <button type="button" onClick={act.save}>
          {say('optionsExport')}
        </button>
        <label class="file">
          {say('optionsImport')}
          <input
            type="file"
            accept="application/json,.json"
            onChange={event => {
              const [file] = event.currentTarget.files ?? []
              if (file) act.load(file)
              event.currentTarget.value = ''
            }}
          />
        </label>
        {!sure && (
          <button type="button" class="clear" onClick={() => setSure(true)}>
            {say('optionsClear')}
          </button>
        )}
      </div>
      {sure && (
        <div class="sure" role="alert">
          <p>{say('optionsClearWhat')}</p>
          <div class="acts">
            <button
              type="button"
              class="main"
              onClick={() => {
                setSure(false)
                act.clear()
              }}
            >
              {say('optionsClearYes')}
            </button>
            <button type="button" onClick={() => setSure(false)}>
              {say('optionsClearNo')}
            </button>
          </div>
        </div>
      )}
    </section>
  )
}

export const Options = ({ settings, settled, shortcuts, said, dataStatement, act }: OptionsProps) => (
  <main>
    <header>
      <p class="name">Newsgloss</p>
      <h1 tabIndex={-1}>{say('popupOptions')}</h1>
      <button type="button" onClick={act.openLibrary}>
        {say('optionsLibrary')}
      </button>
      <button type="button" onClick={act.openClassroom}>
        {say('classroomTitle')}
      </button>
    </header>
    <div class="said" role="status">
      {said && (
        <>
          <span>{say(SAID[said.what])}</span>
          {'undo' in said && (
            <button type="button" onClick={said.undo}>
              {say('optionsUndo')}
            </button>
          )}
        </>
      )}
    </div>
    <Marks settings={settings} act={act} />
    <Known settings={settings} act={act} />
    <Sites settings={settings} act={act} />
    {shortcuts.length > 0 && <Keys shortcuts={shortcuts} act={act} />}
    {(!isNothing(settled.policy) || settled.troubles.length > 0) && <Settled settled={settled} />}
    <Data dataStatement={dataStatement} act={act} />
    <p class="quiet promise">{say('popupPromise')}</p>
  </main>
)
