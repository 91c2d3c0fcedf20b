/** A box of a form with its name, what it is for, and what is to be mended in it. */
import type { Trouble } from '../../classroom/refusal.ts'
import { refusalInWords } from '../refusal.ts'

export interface FieldProps {
  readonly id: string
  readonly name: string
  /** What belongs in it; empty where its name says it. */
  readonly hint: string
  readonly value: string
  /** Lines shown at first; it grows with what it holds. 1 is a box of one line. */
  readonly rows: number
  /** What must be mended before it is kept. */
  readonly troubles: readonly Trouble[]
  /** What may be better. */
  readonly advice: readonly Trouble[]
  type(text: string): void
  readonly left?: () => void
  /** Beside the name: a live count, as text that nobody hears at every letter. */
  readonly beside?: string
}

/** The sentences, each once: two lines of a box may have the same trouble. */
export const Says = ({ troubles, advice }: Pick<FieldProps, 'troubles' | 'advice'>) => (
  <>
    {[...new Set(troubles.map(refusalInWords))].map(words => (
      <span key={words} class="mend">
        {words}
      </span>
    ))}
    {[...new Set(advice.map(refusalInWords))].map(words => (
      <span key={words} class="advice">
        {words}
      </span>
    ))}
  </>
)

export function Field({ id, name, hint, value, rows, troubles, advice, type, left, beside }: FieldProps) {
  const speaks = troubles.length + advice.length > 0
  const shared = {
    id,
    value,
    'aria-invalid': troubles.length > 0,
    'aria-describedby': `${id}-hint ${id}-says`,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      type(event.currentTarget.value),
    onBlur: left,
    autocomplete: 'off',
  }
  return (
    <div class={speaks ? 'field speaks' : 'field'}>
      <div class="label">
        <label for={id}>{name}</label>
        {beside && <span class="quiet">{beside}</span>}
      </div>
      {rows === 1 ? <input type="text" {...shared} /> : <textarea rows={rows} {...shared} />}
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <p class="says" id={`${id}-says`} aria-live="polite">
        <Says troubles={troubles} advice={advice} />
      </p>
    </div>
  )
}
