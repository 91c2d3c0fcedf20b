/** What kind of event it was, in a word. */
import type { EventKind } from '../glossary/timeline.ts'
import { say } from './words.ts'

/** Empty for what simply happened: the event tells it all. */
export const kindInWords = (kind: EventKind): string => (kind === 'happened' ? '' : say(`cardKind_${kind}`))
