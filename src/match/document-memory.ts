/** What a document has said so far, carried from question to question, since the finder keeps nothing. */

/** Plain JSON. */
export interface DocumentMemory<Target> {
  /** Normal forms cited, in order. */
  readonly cited: readonly string[]
  /** Targets mentioned by name or citation. */
  readonly mentioned: readonly Target[]
  /** Abbreviations the document defined; null for what is none of ours. */
  readonly defined: Readonly<Record<string, Target | null>>
  /** Targets of which the document has given a name to something else: the Ohio Department of Agriculture. */
  readonly namesakes: readonly Target[]
  /** The names of targets that it has so given, in search spelling: behind the Ohio Senate, “Senate” may mean that. */
  readonly lent: readonly (readonly [target: Target, name: string])[]
}

export const NOTHING_SAID: DocumentMemory<never> = {
  cited: [],
  mentioned: [],
  defined: {},
  namesakes: [],
  lent: [],
}
