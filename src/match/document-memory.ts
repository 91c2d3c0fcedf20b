/** What a document has said so far, carried from question to question, since the finder keeps nothing. */

/** Plain JSON. */
export interface DocumentMemory<Target> {
  /** Normal forms cited, in order. */
  readonly cited: readonly string[]
  /** Targets mentioned by name or citation. */
  readonly mentioned: readonly Target[]
}

export const NOTHING_SAID: DocumentMemory<never> = { cited: [], mentioned: [] }
