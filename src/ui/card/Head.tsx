/** The top of a card: what it is about, and its tools. */
import { say } from '../words.ts'

export interface HeadProps {
  /** Null when there is nothing to go back to. */
  readonly back: (() => void) | null
  /** Null where a card cannot be kept open or closed. */
  readonly pin: (() => void) | null
  readonly close: (() => void) | null
}

interface ToolProps {
  readonly kind: string
  readonly does: string
  readonly act: () => void
  readonly children: unknown
}

const Tool = ({ kind, does, act, children }: ToolProps) => (
  <button type="button" class={kind} aria-label={does} title={does} onClick={act}>
    {children as string}
  </button>
)

export const Head = ({ back, pin, close, children }: HeadProps & { readonly children: unknown }) => (
  // No <header>: in a dialog straight under the page it would be the page's banner.
  <div class="top">
    {back && (
      <Tool kind="tool back" does={say('cardBack')} act={back}>
        ←
      </Tool>
    )}
    {children as string}
    {pin && (
      <Tool kind="tool pin" does={say('cardPin')} act={pin}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M6 2h4l-.6 4.2L12 8.5V10H8.7L8 15l-.7-5H4V8.5l2.6-2.3z" />
        </svg>
      </Tool>
    )}
    {close && (
      <Tool kind="tool" does={say('cardClose')} act={close}>
        ×
      </Tool>
    )}
  </div>
)
