/** What cards say: brought from the background when marks have been painted, before anybody points at one. */
import { ask, type Found, type Texts } from './browser/messages.ts'
import { type Entry, type EntryId, entryFrom } from './glossary/entry.ts'
import type { Reference } from './glossary/reference.ts'
import { fromTemplates } from './ui/templates.ts'
import { speakBy } from './ui/words.ts'

export interface CardTexts {
  /** The card's style sheet. */
  style(): string
  /** Whether a mistake may be reported. */
  reports(): boolean
  /** Null while it has not been brought. */
  entry(id: EntryId): Entry | null
  /** Null while it has not been brought. */
  reference(place: string): Reference | null
  keep(texts: Texts): void
  /** Brings what these need and is not here; they stay without where nobody answers. */
  bring(found: readonly Found[], published: string | null): Promise<void>
}

export function cardTexts(): CardTexts {
  const entries: Record<EntryId, string> = {}
  const references: Record<string, Reference> = {}
  let style = ''
  let reports = false

  function keep(texts: Texts): void {
    ;({ style, reports } = texts)
    speakBy(fromTemplates(texts.words.templates), texts.words.uiLanguage)
    Object.assign(entries, texts.entries)
    Object.assign(references, texts.references)
  }

  const missing = (keys: readonly (string | null)[], here: object): string[] =>
    [...new Set(keys)].filter(key => key !== null && !Object.hasOwn(here, key)) as string[]

  return {
    style: () => style,
    reports: () => reports,
    entry(id) {
      const text = entries[id]
      return text === undefined ? null : entryFrom(text)
    },
    reference: place => references[place] ?? null,
    keep,
    async bring(found, published) {
      const ids = missing(
        found.map(({ entry }) => entry),
        entries,
      )
      const places = missing(
        found.map(({ citation }) => citation),
        references,
      )
      if (ids.length + places.length === 0) return
      const texts = await ask('texts', ids, places, published)
      if (texts) keep(texts)
    },
  }
}
