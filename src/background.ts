/** Answers pages: what their text mentions, and the entries behind it. Keeps nothing between questions. */
import { type AtHand, atHandIn, packsAtHand, whenPacksChange } from './at-hand.ts'
import { assign, assigned, forgetClosedTabs, pageIn, type SeenPage } from './browser/assigned.ts'
import { noteArrival, signArrival } from './browser/assignment-links.ts'
import { comeBackAfterUpdate } from './browser/come-back.ts'
import { obeyKeys, offerMenu } from './browser/commands.ts'
import { openReport, welcomeNewReaders, whenReachChanges } from './browser/life.ts'
import { policy, whenPolicyChanges } from './browser/managed.ts'
import { answer, askPage, type Found, type Requests, type Texts } from './browser/messages.ts'
import { draftReport } from './browser/report-draft.ts'
import { scripts } from './browser/scripts.ts'
import { assignmentOf, keepAssignment, whenShelfChanges } from './browser/shelf.ts'
import { register, siteOf } from './browser/sites.ts'
import { getMessage, uiLanguage, wordsForPage } from './browser/speech.ts'
import { change, settings, whenSettingsChange } from './browser/store.ts'
import { readPagesAgain, tellPages } from './browser/tell-pages.ts'
import { assignmentFile } from './classroom/assignment-file.ts'
import { type Focus, NO_FOCUS } from './classroom/focus.ts'
import { heldBack } from './classroom/held-back.ts'
import { lessonOf } from './classroom/lesson-of.ts'
import { allows, isOffOn } from './classroom/policy.ts'
import { teacherPack } from './classroom/teacher-pack.ts'
import { publishedOn } from './glossary/article-dates.ts'
import { type EntryId, entryFrom } from './glossary/entry.ts'
import { explain } from './glossary/explain.ts'
import { textOf } from './glossary/pack.ts'
import { type ReckonedInWords, reckon } from './glossary/reckon.ts'
import { describe, type Reference } from './glossary/reference.ts'
import { openSearch } from './glossary/search.ts'
import { wishOf, withKnown } from './glossary/settings.ts'
import {
  creditOf,
  findInPacks,
  reckoningIn,
  textIn,
  textsIn,
  topicsIn,
  withPackFirst,
} from './glossary/several-packs.ts'
import type { Topic } from './glossary/topic.ts'
import { updatesSince } from './glossary/update-column.ts'
import { fromNormalForm } from './match/citation.ts'
import type { Mention } from './match/mention.ts'
import { CHOSEN } from './match/shown.ts'
import marks from './page/marks.css?inline'
import { take } from './taking.ts'
import { today } from './text/day.ts'
import style from './ui/card/card.css?inline'
import { WORDS_OF_CARD } from './ui/card/words-of-card.ts'
import { sayReckoned } from './ui/reckoned.ts'
import { speakBy } from './ui/words.ts'
import { warmUp } from './warm-up.ts'

speakBy(getMessage, uiLanguage())

/** What a card says of the number beside a mention; nothing where the meaning is to be guessed first. */
function reckonedBeside(
  { packs, focus }: AtHand,
  text: string,
  mention: Mention<EntryId>,
): ReckonedInWords | null {
  const { target } = mention
  const reckoning = target === null || focus.held.has(target) ? null : reckoningIn(packs, target)
  const reckoned = reckoning && reckon(reckoning, text, mention)
  return reckoned && sayReckoned(reckoned)
}

/** A mention as it travels. */
const foundIn = (
  passage: number,
  { target, surface: _, ...mention }: Mention<EntryId>,
  reckoned: ReckonedInWords | null,
  { terms }: Focus = NO_FOCUS,
): Found => ({
  ...mention,
  passage,
  entry: target,
  reckoned,
  // What a teacher has chosen is marked even where the sentence says what it means.
  ...(target !== null && terms.has(target) ? { need: CHOSEN, explained: false } : {}),
})

/** An entry as it may be shown where some are to be guessed first. */
const shown = (id: EntryId, text: string, { held }: Focus): string =>
  held.has(id) ? JSON.stringify(heldBack(entryFrom(text))) : text

/** What is known of a place in the law, by its normal form; null when it is none. */
const placeAt = (citation: string, published: string | null): Reference | null => {
  const place = fromNormalForm(citation)
  return place && describe(place, { published })
}

/** What the cards of these say. */
const textsFor = async (
  { packs, focus }: AtHand,
  entries: readonly EntryId[],
  places: readonly string[],
  published: string | null,
): Promise<Texts> => ({
  entries: Object.fromEntries(
    entries.flatMap(id => {
      const text = textIn(packs, id)
      return text === null ? [] : [[id, shown(id, text, focus)]]
    }),
  ),
  references: Object.fromEntries(
    places.flatMap(citation => {
      const reference = placeAt(citation, published)
      return reference ? [[citation, reference]] : []
    }),
  ),
  style,
  words: wordsForPage(WORDS_OF_CARD),
  reports: allows(await policy(), 'reporting mistakes'),
})

async function entryAt(page: SeenPage, id: EntryId): Promise<string | null> {
  const { packs, focus } = await atHandIn(page)
  const text = textIn(packs, id)
  return text && shown(id, text, focus)
}

/** Cards are asked for as soon as the page rests; what they say is unpacked until then, once marks are on their way. */
function unpackSoon({ packs }: AtHand, mentions: readonly Mention<EntryId>[]): void {
  const id = mentions.find(({ target }) => target !== null)?.target
  if (id) setTimeout(() => textIn(packs, id))
}

answer<Requests>({
  async read({ passages, signs, published: told, memory }, from) {
    if (signs) void signArrival(from.tab, from.address)
    const published = signs ? publishedOn(signs, today()) : told
    const here = await atHandIn(from)
    const isOff = isOffOn(await policy(), siteOf(from.address)?.host ?? '')
    const found = findInPacks(here.packs, isOff ? [] : passages, memory)
    unpackSoon(here, found.mentions.flat())
    return {
      memory: found.memory,
      published,
      wish: wishOf(await settings()),
      found: found.mentions.flatMap((mentions, i) =>
        mentions.map(mention => foundIn(i, mention, reckonedBeside(here, passages[i]!, mention), here.focus)),
      ),
    }
  },
  texts: async (entries, places, published, from) =>
    textsFor(await atHandIn(from), entries, places, published),
  look: () => marks,
  place: (citation, published) => placeAt(citation, published),
  entry: (id, from) => entryAt(from, id),
  entryIn: async (tab, id) => entryAt(await pageIn(tab), id),
  async updates(ids, published) {
    const packs = await packsAtHand()
    return updatesSince(
      ids.flatMap(id => {
        const text = textIn(packs, id)
        return text === null ? [] : entryFrom(text)
      }),
      published,
    )
  },
  entries: async () => textsIn(await packsAtHand()),
  topics: async () => topicsIn(await packsAtHand()),
  async ours(ids) {
    const { pack } = (await packsAtHand()).bundled
    return ids.flatMap(id => textOf(pack, id) ?? [])
  },
  async explain(passage, selected, published, from) {
    const here = await atHandIn(from)
    const { packs, focus } = here
    const topics = topicsIn(packs).map(topic => (focus.held.has(topic.id) ? { ...topic, gist: '' } : topic))
    const search = (query: string): readonly Topic[] => openSearch(topics)(query)
    const { meant, near } = explain(packs, passage, selected, topics, search)
    const texts = await textsFor(
      here,
      [meant?.target ?? []].flat(),
      [meant?.citation ?? []].flat(),
      published,
    )
    return { ...texts, near, found: meant && foundIn(0, meant, reckonedBeside(here, passage, meant)) }
  },
  know: (term, isKnown, { isPrivate }) => !isPrivate && change(now => withKnown(now, term, isKnown)),
  async report(mistake) {
    if (!allows(await policy(), 'reporting mistakes')) return
    await draftReport(mistake)
    await openReport()
  },
  lesson: async (assignment, text, published) => lessonOf(assignment, await packsAtHand(), text, published),
  async tryPack(tried, passage) {
    const packs = withPackFirst(await packsAtHand(), teacherPack(tried))
    return findInPacks(packs, [passage]).mentions[0]!.map(({ start, end, target, citation }) => {
      const text = target === null ? null : textIn(packs, target)
      const headword =
        (text && entryFrom(text).headword) ??
        (citation === null ? '' : (placeAt(citation, null)?.label ?? citation))
      return {
        start,
        end,
        headword,
        entry: target,
        citation,
        from: target === null ? null : creditOf(packs, target),
      }
    })
  },
  async assign(tab, assignment) {
    await assign(tab, assignment)
    await askPage(tab, 'readAgain')
  },
  assigned: tab => assigned(tab),
  take: (assignment, tab) => take(assignment, tab),
  wake: () => warmUp(),
  async arrive(address, { tab, isPrivate }) {
    if (!isPrivate && allows(await policy(), 'opening assignments from links'))
      await noteArrival(tab, address)
  },
})

/** Puts the assignment that the school gives on the shelf, when it is not there or has changed. */
async function shelveAssignment(): Promise<void> {
  const { assignment } = await policy()
  const kept = assignment && (await assignmentOf(assignment.id))
  if (assignment && (!kept || assignmentFile(kept.assignment) !== assignmentFile(assignment)))
    await keepAssignment(assignment, false, null)
}

/** Does what reader and school have settled: a site that is off gets no script. */
const obey = (): Promise<unknown> => Promise.all([register(scripts), shelveAssignment()]).catch(console.error)

whenReachChanges(() => void obey())
whenSettingsChange(which => {
  if (which.has('offSites')) void register(scripts).catch(console.error)
  void settings().then(now => tellPages(which, now))
})
whenPacksChange(() => void readPagesAgain())
whenShelfChanges(what => {
  if (what.has('assignments') || what.has('guesses')) void readPagesAgain()
})
whenPolicyChanges(() => void obey())
forgetClosedTabs()
welcomeNewReaders()
comeBackAfterUpdate(scripts)
obeyKeys(scripts)
offerMenu(scripts)
