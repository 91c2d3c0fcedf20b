/** A field of the form, with its label, and below it what helps or what is to be mended. */
import type { ToMend } from '../../classroom/making.ts'
import { refusalInWords } from '../refusal.ts'

export interface FieldProps {
  readonly id: string
  readonly label: string
  readonly value: string
  /** Lines shown at first; one is a field that holds no more. */
  readonly lines: number
  /** Characters it takes. */
  readonly most: number
  /** What helps to fill it in; empty where nothing is needed. */
  readonly hint?: string
  readonly toMend: readonly ToMend[]
  readonly set: (value: string) => void
}

export function Field({ id, label, value, lines, most, hint = '', toMend, set }: FieldProps) {
  const troubles = toMend.filter(({ field }) => field === id)
  const below = `${id}-below`
  const shared = {
    id,
    value,
    maxLength: most,
    dir: 'auto',
    autoComplete: 'off',
    'aria-describedby': hint !== '' || troubles.length > 0 ? below : undefined,
    'aria-invalid': troubles.length > 0 ? true : undefined,
  } as const
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {lines === 1 ? (
        <input type="text" {...shared} onInput={event => set(event.currentTarget.value)} />
      ) : (
        <textarea rows={lines} {...shared} onInput={event => set(event.currentTarget.value)} />
      )}
      {(hint !== '' || troubles.length > 0) && (
        <p id={below} class={troubles.length > 0 ? 'mend' : 'quiet'}>
          {troubles.length > 0 ? troubles.map(({ trouble }) => refusalInWords(trouble)).join(' ') : hint}
        </p>
      )}
    </div>
  )
}
