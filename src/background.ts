/** Answers pages: what their text mentions, and the entries behind it. Keeps nothing between questions. */
import { pack } from 'virtual:glossary'
import { obeyKeys, offerMenu } from './browser/commands.ts'
import { openReport, welcomeNewReaders, whenReachChanges } from './browser/life.ts'
import { answer, type Found, type Requests } from './browser/messages.ts'
import { draftReport } from './browser/report-draft.ts'
import { scripts } from './browser/scripts.ts'
import { register } from './browser/sites.ts'
import { wordsForPage } from './browser/speech.ts'
import { change, settings, whenSettingsChange } from './browser/store.ts'
import { tellPages } from './browser/tell-pages.ts'
import { articleDates } from './glossary/article-dates.ts'
import { type EntryId, entryFrom } from './glossary/entry.ts'
import { explain } from './glossary/explain.ts'
import { lookUp, type OpenPack, openPack } from './glossary/lookup.ts'
import { textOf, topicsOf } from './glossary/pack.ts'
import { describe } from './glossary/reference.ts'
import { openSearch } from './glossary/search.ts'
import { wishOf, withKnown } from './glossary/settings.ts'
import type { Topic } from './glossary/topic.ts'
import { updatesSince } from './glossary/update-column.ts'
import { fromNormalForm } from './match/citation.ts'
import type { Mention } from './match/mention.ts'
import style from './ui/card/card.css?inline'
import { WORDS_OF_CARD } from './ui/card/words-of-card.ts'

let open: OpenPack | null = null
const glossary = (): OpenPack => (open ??= openPack(pack))

/** The reader's ISO day. */
const today = (): string => new Date().toISOString().slice(0, 10)

/** A mention as it travels. */
const foundIn = (passage: number, { target, surface: _, ...mention }: Mention<EntryId>): Found => ({
  ...mention,
  passage,
  entry: target,
})

answer<Requests>({
  async read({ passages, signs, published: told, memory }) {
    const published = signs ? articleDates(signs, today()).published : told
    const { mentions, ...rest } = lookUp(glossary(), passages, published, memory)
    return {
      ...rest,
      published,
      style,
      words: wordsForPage(WORDS_OF_CARD),
      wish: wishOf(await settings()),
      found: mentions.flatMap((here, passage) => here.map(mention => foundIn(passage, mention))),
    }
  },
  place(citation, published) {
    const place = fromNormalForm(citation)
    return place && describe(place, { published })
  },
  entry: id => textOf(pack, id),
  updates: (ids, published) =>
    updatesSince(
      ids.flatMap(id => {
        const text = textOf(pack, id)
        return text === null ? [] : entryFrom(text)
      }),
      published,
    ),
  entries: () => Object.values(pack.entries),
  topics: () => topicsOf(pack),
  explain(passage, selected, published) {
    const topics = topicsOf(pack)
    const search = (query: string): readonly Topic[] => openSearch(topics)(query)
    const { meant, ...rest } = explain(glossary(), passage, selected, published, topics, search)
    return { ...rest, style, words: wordsForPage(WORDS_OF_CARD), found: meant && foundIn(0, meant) }
  },
  know: (term, isKnown, { isPrivate }) => !isPrivate && change(now => withKnown(now, term, isKnown)),
  async report(mistake) {
    await draftReport(mistake)
    await openReport()
  },
})

whenReachChanges(() => void register(scripts).catch(console.error))
whenSettingsChange(which => {
  if (which.has('offSites')) void register(scripts).catch(console.error)
  else void settings().then(now => tellPages(wishOf(now)))
})
welcomeNewReaders()
obeyKeys(scripts)
offerMenu(scripts)
