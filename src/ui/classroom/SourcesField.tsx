/** The sources of an entry: an address each, and what stands there. */
import { useRef } from 'preact/hooks'
import type { EntryTyping } from '../../classroom/entry-typing.ts'
import type { Trouble } from '../../classroom/refusal.ts'
import { inFigures, say } from '../words.ts'
import { Says } from './Field.tsx'

interface SourcesFieldProps {
  readonly sources: EntryTyping['sources']
  readonly troubles: readonly Trouble[]
  type(sources: EntryTyping['sources']): void
  remove(number: number): void
}

export function SourcesField({ sources, troubles, type, remove }: SourcesFieldProps) {
  const add = useRef<HTMLButtonElement>(null)
  const set = (at: number, change: Partial<EntryTyping['sources'][number]>) =>
    type(sources.map((source, i) => (i === at ? { ...source, ...change } : source)))
  return (
    <fieldset class="sources-field" aria-describedby="sources-says">
      <legend>{say('packSources')}</legend>
      <p class="hint">{say('packSourcesHint')}</p>
      {sources.map(({ title, address }, i) => (
        <fieldset class="source" aria-label={say('packSourceNumbered', inFigures(i + 1))}>
          <div class="field">
            <label for={`source-${i}-address`}>{say('packAddress')}</label>
            <input
              id={`source-${i}-address`}
              type="url"
              inputmode="url"
              autocomplete="off"
              value={address}
              onInput={event => set(i, { address: event.currentTarget.value })}
            />
          </div>
          <div class="field">
            <label for={`source-${i}-title`}>{say('packSourceTitle')}</label>
            <input
              id={`source-${i}-title`}
              type="text"
              autocomplete="off"
              value={title}
              onInput={event => set(i, { title: event.currentTarget.value })}
            />
          </div>
          <button
            type="button"
            aria-label={say('packRemoveSource', inFigures(i + 1))}
            onClick={() => {
              remove(i)
              add.current?.focus()
            }}
          >
            {say('packRemove')}
          </button>
        </fieldset>
      ))}
      <p class="says" id="sources-says" aria-live="polite">
        <Says troubles={troubles} advice={[]} />
      </p>
      <button
        type="button"
        ref={add}
        onClick={() => {
          type([...sources, { title: '', address: '' }])
          requestAnimationFrame(() => document.getElementById(`source-${sources.length}-address`)?.focus())
        }}
      >
        {say('packAddSource')}
      </button>
    </fieldset>
  )
}
