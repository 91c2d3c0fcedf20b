/** A span that speaks of something. */
import type { Span } from '../text/span.ts'

export interface Mention<Target> extends Span {
  /** The text of the span, as written. */
  readonly surface: string
  /** What it speaks of; null for a citation of which nothing is known but its place in the law. */
  readonly target: Target | null
  /** Normal form of the place in the law it cites; null when it is a name. */
  readonly citation: string | null
  /** True when the target explains only a wider place in the law than the one cited. */
  readonly wider: boolean
  /** How much a reader is likely to need it: 0, every reader knows it, to 3. */
  readonly need: number
  /** True when the same sentence says what it means. */
  readonly explained: boolean
}
