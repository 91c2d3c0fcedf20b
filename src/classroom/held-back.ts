/** What a card may show of a term whose meaning a student is to say first: what it is called, and nothing that tells more. */
import type { Entry } from '../glossary/entry.ts'

/** The entry with an empty gist, and without all that would give the meaning away. */
export const heldBack = ({ began: _began, ...entry }: Entry): Entry => ({
  ...entry,
  gist: '',
  explanation: [],
  notTheSameAs: [],
  timeline: [],
  sources: [],
  cites: [],
})
