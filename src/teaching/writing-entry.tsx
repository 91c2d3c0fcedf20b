/** Writing an entry of a pack: the form, its card, and a sentence to try it on. Wiring. */
import type { JSX } from 'preact/jsx-runtime'
import { changePack } from '../browser/change-pack.ts'
import { ask } from '../browser/messages.ts'
import { draftOf, keepDraft } from '../browser/shelf.ts'
import { adviceOnOne } from '../classroom/advice.ts'
import { alike } from '../classroom/alike.ts'
import {
  type EntryTyping,
  isNothing,
  type ReadTyping,
  readTyping,
  typingFrom,
  typingOf,
  unfinished,
} from '../classroom/entry-typing.ts'
import { freeId } from '../classroom/given-id.ts'
import type { PackEntry } from '../classroom/pack-entry.ts'
import type { PackFile } from '../classroom/pack-file.ts'
import type { Trouble } from '../classroom/refusal.ts'
import { oneLine } from '../classroom/untrusted.ts'
import { type EntryId, entryFrom } from '../glossary/entry.ts'
import { readability, wordsIn } from '../glossary/readability.ts'
import type { Topic } from '../glossary/topic.ts'
import { EntryForm } from '../ui/classroom/EntryForm.tsx'
import { addressOfEntry, addressOfPack } from '../ui/classroom/place.ts'
import type { Found } from '../ui/classroom/TryIt.tsx'
import { say } from '../ui/words.ts'
import { draftOfEntry } from './begun.ts'
import { removeEntry, savePack } from './pack-acts.ts'
import type { Room, Stage } from './room.ts'
import { openWriting, type Placed, type Subject } from './writing.ts'

/** Milliseconds after the last letter until what was written is read, and tried. */
const PAUSE = 250

const named = ({ headword, names }: Topic): readonly string[] => [headword, ...names]

/** Our entries by each of their names, in small letters. */
const byName = (topics: readonly Topic[]): ReadonlyMap<string, Topic> =>
  new Map(
    topics
      .filter(({ credit }) => !credit)
      .toReversed()
      .flatMap(topic => named(topic).map(name => [name.toLowerCase(), topic] as const)),
  )

async function topicOfOurs(id: EntryId): Promise<Topic | null> {
  const [text] = (await ask('ours', [id])) ?? []
  return text === undefined ? null : { ...entryFrom(text), names: [] }
}

/** Puts an entry into a pack in the place of the one of its id, or behind all others. */
const withEntry = (pack: PackFile, entry: PackEntry): PackFile => ({
  ...pack,
  entries: pack.entries.some(({ id }) => id === entry.id)
    ? pack.entries.map(other => (other.id === entry.id ? entry : other))
    : [...pack.entries, entry],
})

const idIn = ({ entries }: PackFile, headword: string): string =>
  freeId(headword, new Set(entries.map(({ id }) => id)))

/** @param id null for an entry that is begun. */
export async function openEntry(
  packId: string,
  id: string | null,
  stage: Stage,
  signal: AbortSignal,
): Promise<Room | null> {
  const begunHere = id === null
  const pack = (): PackFile | null => stage.pack(packId)
  if (!pack()) return null
  const at = (): PackEntry | null => pack()?.entries.find(entry => entry.id === id) ?? null
  const draft = () => draftOfEntry(packId, id)
  if (!begunHere && !at() && (await draftOf(draft())) === null) return null

  const subject: Subject<EntryTyping, PackEntry> = {
    draft,
    now: async () => at(),
    typingOf,
    typingFrom,
    make: (typing, before) =>
      readTyping(typing, packId, before?.id ?? id ?? 'begun', before, stage.today).entry,
    async keep(made, before): Promise<Placed<PackEntry>> {
      let placed: Placed<PackEntry> = { other: null }
      const changed = await changePack(packId, now => {
        if (!now) return null
        const there = now.entries.find(entry => entry.id === (before?.id ?? id)) ?? null
        if (!alike(there, before)) {
          placed = { other: there }
          return null
        }
        const entry = { ...made, id: before?.id ?? id ?? idIn(now, made.headword) }
        placed = { kept: entry }
        return withEntry(now, entry)
      })
      if (changed.kept === null) return changed.refusal ? { not: changed.refusal } : placed
      if (changed.kept !== 'kept') return { not: changed.kept }
      if (id === null && 'kept' in placed) {
        id = (placed as { readonly kept: PackEntry }).kept.id
        if (!signal.aborted) history.replaceState(history.state, '', addressOfEntry(packId, id))
      }
      stage.know(changed.after)
      return placed
    },
  }

  let ours: ReadonlyMap<string, Topic> = new Map()
  let replaced: Topic | null = null
  let read: ReadTyping = { entry: null, written: null, troubles: [] }
  let advice: readonly Trouble[] = []
  /** Null until something is typed into it: until then it is a sentence of ours around the term. */
  let sentence: string | null = null
  let found: readonly Found[] | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = 0

  const writing = await openWriting(subject, () => stage.draw(), signal)
  const headword = (): string => oneLine(writing.typing.headword)
  const sentenceNow = (): string => sentence ?? (headword() === '' ? '' : say('packTrySentence', headword()))
  const ownId = (): string => id ?? 'begun'
  const tryId = (): EntryId => `${packId}/${ownId()}`

  function readNow(): void {
    const others = pack()?.entries ?? []
    read = readTyping(writing.typing, packId, ownId(), writing.before, stage.today)
    advice = read.entry ? adviceOnOne(packId, { ...read.entry, id: ownId() }, others, stage.today) : []
  }
  async function tryNow(): Promise<void> {
    const here = pack()
    const token = ++asked
    if (!here || sentenceNow().trim() === '') {
      found = null
      return
    }
    const tried = read.entry ? withEntry(here, { ...read.entry, id: ownId() }) : here
    const answer = await ask('tryPack', tried, sentenceNow())
    if (token !== asked || signal.aborted) return
    found = answer?.map(each => ({ ...each, mine: each.entry === tryId() })) ?? null
    stage.draw()
  }
  async function followReplaced(): Promise<void> {
    const { replaces } = writing.typing
    if (replaces === (replaced?.id ?? null)) return
    replaced = replaces === null ? null : await topicOfOurs(replaces)
    stage.draw()
  }
  function soon(): void {
    clearTimeout(timer)
    timer = setTimeout(() => {
      readNow()
      stage.draw()
      void followReplaced()
      void tryNow()
    }, PAUSE)
  }
  const rivalNow = (): Topic | null =>
    writing.typing.replaces === null && headword() !== ''
      ? (ours.get(headword().toLowerCase()) ?? null)
      : null

  readNow()
  soon()
  signal.addEventListener('abort', () => clearTimeout(timer))
  void ask('topics').then(topics => {
    ours = byName(topics ?? [])
    stage.draw()
  })

  const remove = async (): Promise<void> => {
    const gone = id
    await writing.forget()
    if (gone !== null && (await removeEntry(packId, gone, said => stage.tell(said, 'along'))))
      location.hash = addressOfPack(packId)
  }
  const discard = async (): Promise<void> => {
    const { typing } = writing
    await writing.forget()
    const back = () =>
      void keepDraft(draftOfEntry(packId, null), { typing, before: null }).then(() => {
        location.hash = addressOfEntry(packId, null)
      })
    stage.tell({ say: say('packDiscarded'), undo: back }, 'along')
    location.hash = addressOfPack(packId)
  }
  const save = (): void => {
    const here = pack()
    if (here && read.entry)
      savePack(withEntry(here, { ...read.entry, id: id ?? idIn(here, read.entry.headword) }))
  }

  function view(): JSX.Element | null {
    const here = pack()
    if (!here) return null
    const { typing, standing } = writing
    const { title, by } = here
    const said = [typing.gist, typing.explanation].map(oneLine).filter(text => text !== '')
    const words = wordsIn(oneLine(typing.gist)).length
    const card = read.written?.entry ?? unfinished(typing, tryId(), stage.today)
    return (
      <EntryForm
        // A form of its own for each entry, so that what was touched in one is not so in the next.
        key={`${packId} ${begunHere ? '+' : id}`}
        pack={here}
        begun={id === null}
        typing={typing}
        kept={
          standing.is === 'changed elsewhere'
            ? { is: 'changed elsewhere', gone: standing.other === null }
            : standing
        }
        troubles={isNothing(typing) ? [] : read.troubles}
        advice={advice}
        measured={{ words, grade: words === 0 ? 0 : readability(said.join(' '), headword()).grade }}
        card={card.headword === '' && card.gist === '' ? null : { ...card, credit: { from: title, by } }}
        replaced={typing.replaces === null ? null : replaced}
        rival={rivalNow()}
        tried={{
          sentence: sentenceNow(),
          found,
          type(text) {
            sentence = text
            found = null
            soon()
            stage.draw()
          },
        }}
        today={stage.today}
        act={{
          type(typing) {
            writing.type(typing)
            if (sentence === null) found = null
            soon()
          },
          choose: which =>
            void writing.choose(which).then(() => {
              readNow()
              soon()
              stage.draw()
            }),
          save: read.entry ? save : null,
          remove: id === null ? null : () => void remove(),
          discard: id === null && !isNothing(typing) ? () => void discard() : null,
        }}
      />
    )
  }
  return {
    view,
    title: () => (headword() === '' ? say('packNewEntry') : headword()),
    async look() {
      await writing.look()
      readNow()
    },
  }
}
