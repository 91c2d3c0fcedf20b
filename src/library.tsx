/** The library: the whole glossary, to browse, search and read. Wiring. */
import { render } from 'preact'
import { policy } from './browser/managed.ts'
import { ask } from './browser/messages.ts'
import { packs, whenShelfChanges } from './browser/shelf.ts'
import { settings, whenSettingsChange } from './browser/store.ts'
import type { PackFile } from './classroom/pack-file.ts'
import { allows } from './classroom/policy.ts'
import { inOrder } from './glossary/alphabet.ts'
import { type Entry, type EntryId, entryFrom } from './glossary/entry.ts'
import { describe } from './glossary/reference.ts'
import { type Web, webOf } from './glossary/relations.ts'
import { openSearch } from './glossary/search.ts'
import { beatOf, type Topic } from './glossary/topic.ts'
import { fromNormalForm } from './match/citation.ts'
import { openPage } from './opening.ts'
import { bringBack, copyInto, hide, newPack } from './teaching/pack-acts.ts'
import { putAside } from './teaching/put-aside.ts'
import { today } from './text/day.ts'
import type { Said } from './ui/classroom/Classroom.tsx'
import type { HiddenEntry } from './ui/classroom/Hidden.tsx'
import { addressOfEntry as addressInPack } from './ui/classroom/place.ts'
import type { EntryPageProps } from './ui/library/EntryPage.tsx'
import type { ForClassProps } from './ui/library/ForClass.tsx'
import type { PlaceInLaw } from './ui/library/Law.tsx'
import { Library } from './ui/library/Library.tsx'
import { addressOfEntry, addressOfSearch, placeAt } from './ui/library/place.ts'
import { openVisits } from './ui/library/visits.ts'
import { say } from './ui/words.ts'

const visits = openVisits()
let place = placeAt(location)
let topics: readonly Topic[] | null = null
let topicOf: ReadonlyMap<EntryId, Topic> = new Map()
let opened: Entry | null = null
let known: ReadonlySet<string> = new Set()
let notKept = false
/** Null until every entry has been read. */
let web: Web | null = null
let mine: readonly PackFile[] = []
let aside: readonly HiddenEntry[] = []
let mayMake = false
let mayReport = true
/** The pack that was chosen for what is done next; undefined until one is: then it is the first. */
let chosen: string | null | undefined
let said: Said | null = null
let search: ((query: string) => readonly Topic[]) | null = null

const found = (query: string): readonly Topic[] => (search ??= openSearch(topics ?? []))(query)

const listed = (): readonly Topic[] =>
  place.search.trim() !== ''
    ? found(place.search)
    : (topics ?? []).filter(({ id }) => place.beat === null || beatOf(id) === place.beat)

const topicsOf = (ids: readonly EntryId[]): readonly Topic[] => ids.flatMap(id => topicOf.get(id) ?? [])

function placesOf(written: readonly string[], own: EntryId): readonly PlaceInLaw[] {
  return written.flatMap(form => {
    const citation = fromNormalForm(form)
    const explaining = web?.explaining(form) ?? null
    const explainedIn = explaining === null || explaining === own ? null : (topicOf.get(explaining) ?? null)
    return citation === null ? [] : [{ reference: describe(citation), explainedIn }]
  })
}

/** Milliseconds in which the background hears of a pack that has changed. */
const HEARD = 250

const CLASSROOM = 'classroom.html'

const tell = (next: Said): void => {
  said = next
  draw()
}

const into = (): string | null => (chosen === undefined ? (mine[0]?.id ?? null) : chosen)

/** The pack that was chosen, or else a new one; null when it could not be kept. */
async function packFor(): Promise<string | null> {
  const pack = into() ?? (await newPack(say('packNewTitle'), tell))?.id ?? null
  if (pack !== null) chosen = pack
  return pack
}

function forClass({ id, headword, credit }: Entry): ForClassProps | null {
  if (credit || !mayMake) return null
  const hidden = aside.find(entry => entry.id === id)
  return {
    packs: mine,
    into: into(),
    aside: hidden
      ? {
          title: hidden.pack.title,
          mine: hidden.pack.mine,
          by: hidden.by && CLASSROOM + hidden.by.address,
        }
      : null,
    said,
    act: {
      into(pack) {
        chosen = pack
        draw()
      },
      async hide() {
        const pack = await packFor()
        if (pack !== null) await hide(pack, id, headword, tell)
      },
      async explain() {
        const pack = await packFor()
        const text = opened
        if (pack === null || text?.id !== id) return
        const copy = await copyInto(pack, text, topicOf.get(id)?.names ?? [], tell)
        if (copy !== null) location.href = CLASSROOM + addressInPack(pack, copy)
      },
      bringBack: () => void (hidden && bringBack(hidden.pack.id, id, headword, tell)),
    },
  }
}

/** Where an entry is changed: in the pack of ours that has it. */
const changedIn = (id: EntryId): string | null => {
  const [pack = '', name = ''] = id.split('/')
  return mayMake && mine.some(other => other.id === pack) ? CLASSROOM + addressInPack(pack, name) : null
}

async function readPacks(): Promise<void> {
  const shelved = await packs()
  mine = shelved.flatMap(({ pack }) => pack ?? [])
  const settled = await policy()
  mayMake = allows(settled, 'making packs')
  mayReport = allows(settled, 'reporting mistakes')
  const on = shelved.flatMap(({ pack, on }) => (pack && on && mayMake ? [pack] : []))
  aside = await putAside(on, settled.packs)
}

async function readTopics(): Promise<void> {
  const every = await ask('topics')
  topics = every && inOrder(every)
  topicOf = new Map((topics ?? []).map(topic => [topic.id, topic]))
  search = null
}

function pageOf(entry: Entry): EntryPageProps {
  const { id, headword } = entry
  const { to, from } = web?.relations(id) ?? { to: [], from: [] }
  return {
    entry,
    names: topicOf.get(id)?.names ?? [],
    explains: placesOf(entry.explains, id),
    cites: placesOf(entry.cites, id),
    linksTo: topicsOf(to),
    linkedFrom: topicsOf(from),
    known: known.has(id),
    notKept,
    forClass: forClass(entry),
    change: entry.credit ? changedIn(id) : null,
    today: today(),
    act: {
      follow(other) {
        location.hash = addressOfEntry(other)
      },
      async know(isKnown) {
        notKept = (await ask('know', { key: id, name: headword }, isKnown)) !== true
        await readKnown()
        draw()
      },
      report:
        entry.credit || !mayReport
          ? null
          : () => void ask('report', { key: id, headword, passage: '', mention: { start: 0, end: 0 } }),
      back: visits.canGoBack() ? () => history.back() : null,
    },
  }
}

function draw(): void {
  document.title = opened ? `${opened.headword} · ${say('libraryTitle')}` : say('libraryTitle')
  render(
    <Library
      place={place}
      topics={topics}
      listed={listed()}
      opened={opened && pageOf(opened)}
      act={{
        search: type,
        openFirst() {
          const [first] = place.entry === null && place.search.trim() !== '' ? listed() : []
          if (first) location.hash = addressOfEntry(first.id)
        },
      }}
    />,
    document.body,
  )
}

/** What is typed is a step of its own in the browser's history, however many letters it has. */
function type(text: string): void {
  const isNew = place.search === '' || place.entry !== null
  const address = `${location.pathname}${addressOfSearch(text)}`
  if (isNew) {
    history.pushState(null, '', address)
    visits.arrive()
  } else history.replaceState(history.state, '', address)
  place = placeAt(location)
  opened = null
  draw()
  scrollTo(0, 0)
}

const linkTo = (id: EntryId): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>('main .term a')].find(
    link => link.getAttribute('href') === addressOfEntry(id),
  )

/** Puts the reader where the place begins, or where it was left. */
function settle(left: EntryId | null, isBack: boolean): void {
  if (isBack) visits.restore()
  else scrollTo(0, 0)
  const origin = isBack && left !== null ? linkTo(left) : undefined
  const target = origin ?? document.querySelector<HTMLElement>('main h1')
  target?.focus({ preventScroll: true })
}

async function read(id: EntryId): Promise<Entry | null> {
  const text = (await ask('entry', id)) ?? (await ask('ours', [id]))?.[0]
  return text === undefined ? null : entryFrom(text)
}

async function arrive(): Promise<void> {
  const isBack = visits.arrive()
  const left = place.entry
  const here = (place = placeAt(location))
  // A subject that is chosen ends the search, in the address as well.
  if (location.search !== '' && place.search === '')
    history.replaceState(history.state, '', location.pathname + location.hash)
  const entry = here.entry === null ? null : await read(here.entry)
  if (place !== here) return
  opened = entry
  notKept = false
  said = null
  draw()
  settle(left, isBack)
}

async function readKnown(): Promise<void> {
  known = new Set((await settings()).known.map(({ key }) => key))
}

/** Which entries lead to one is told only by all of them. */
async function readAll(): Promise<void> {
  web = webOf(((await ask('entries')) ?? []).map(entryFrom))
  draw()
}

openPage('libraryTitle')
const [entry] = await Promise.all([
  place.entry === null ? null : read(place.entry),
  readTopics(),
  readKnown(),
  readPacks(),
])
opened = entry
draw()
if (place.entry === null) document.querySelector<HTMLElement>('input[type=search]')?.focus()
else document.querySelector<HTMLElement>('main h1')?.focus()
addEventListener('popstate', () => void arrive())
whenSettingsChange(which => {
  if (which.has('known')) void readKnown().then(draw)
})
whenShelfChanges(what => {
  if (!what.has('packs')) return
  void readPacks().then(draw)
  setTimeout(() => void readTopics().then(draw), HEARD)
})
requestIdleCallback(() => void readAll())
