/** One reading of one article, from its text to its cards, until a signal ends it. Wiring. */
import { type Answer, ask, type Found } from './browser/messages.ts'
import { type Entry, entryFrom } from './glossary/entry.ts'
import type { PageReport } from './glossary/page-report.ts'
import { updatesSince } from './glossary/update-column.ts'
import { NOTHING_SAID } from './match/document-memory.ts'
import { type Density, sameness } from './match/shown.ts'
import type { Article } from './page/article.ts'
import { storiesOf } from './page/article.ts'
import { watchAttention } from './page/attention.ts'
import { watchChanges } from './page/changes.ts'
import { keepMarks, type Mark } from './page/marks.ts'
import { blockOf, type Passage, readPassages } from './page/passage.ts'
import { sliced } from './page/slices.ts'
import { showCards } from './showing.tsx'

export interface Reader {
  report(): PageReport
  /** Shows more marks, or fewer. */
  thin(density: Density): void
  goTo(key: string): boolean
  /** Goes to the next mark or the one before, from the open card or else from where the reader is; round at the ends. */
  step(by: 1 | -1): boolean
  /** Resolved when the text that stood in the page at first has been read. */
  readonly settled: Promise<void>
}

/** Characters sent in one question: an article of ordinary length is one. */
const MOST_ASKED = 200_000

/**
 * Reads an article.
 * @param restart called when the page has become another one under us.
 */
export function readPage(article: Article, restart: () => void, signal: AbortSignal): Reader {
  const marks = keepMarks(signal)
  const told = new WeakMap<Mark, Found>()
  /** Where each block's text begins in the article, and how long it is. */
  const places = new WeakMap<Element, { readonly at: number; readonly size: number }>()
  /** The heading each passage stands under. */
  const sections = new WeakMap<Passage, string>()
  let section = ''
  let length = 0
  const behind: { entries: Answer['entries']; references: Answer['references'] } = {
    entries: {},
    references: {},
  }
  let memory = NOTHING_SAID as Answer['memory']
  let style = ''
  const address = location.href.split('#')[0]
  let queue: Promise<void> = Promise.resolve()

  const cards = showCards(
    {
      published: article.published,
      style: () => style,
      entry: id => {
        const text = behind.entries[id]
        return text === undefined ? null : entryFrom(text)
      },
      reference: place => behind.references[place] ?? null,
      found: mark => told.get(mark) ?? null,
      markAt: marks.at,
      boxes: marks.boxes,
    },
    signal,
  )
  const listen = watchAttention(cards.watched, signal)
  listen(document)

  /** Asks what passages mention, and marks it. */
  async function look(passages: readonly Passage[]): Promise<void> {
    if (passages.length === 0 || signal.aborted) return
    const question = { passages: passages.map(passage => passage.text), published: article.published, memory }
    const reply = await ask('read', question)
    if (!reply || signal.aborted) return
    memory = reply.memory
    style = reply.style
    Object.assign(behind.entries, reply.entries)
    Object.assign(behind.references, reply.references)
    const fresh = reply.found.map(found => {
      const passage = passages[found.passage]!
      const mark: Mark = {
        passage,
        span: found,
        at: (places.get(passage.block)?.at ?? length) + found.start,
        need: found.need,
        explained: found.explained,
        key: keyOf(found),
      }
      told.set(mark, found)
      return mark
    })
    marks.add(fresh, length, reply.density)
  }

  /** Notes where a passage stands; a block read again keeps its place. */
  function measure(passage: Passage): void {
    const { block, text, heading } = passage
    if (heading) section = text.replace(/\s+/g, ' ').trim()
    sections.set(passage, section)
    const before = places.get(block)
    places.set(block, { at: before?.at ?? length, size: text.length })
    length += Math.max(0, text.length - (before?.size ?? 0))
  }

  /** Reads the text under roots, in slices, and looks it through. */
  const readUnder = (roots: readonly Node[]): Promise<void> =>
    (queue = queue.then(async () => {
      const stories = storiesOf(document)
      const pause = sliced()
      let batch: Passage[] = []
      let size = 0
      for (const root of roots)
        for (const passage of readPassages(root, stories)) {
          watch(passage.home === document ? document.body : passage.home)
          listen(passage.block.ownerDocument)
          batch.push(passage)
          measure(passage)
          size += passage.text.length
          if (size >= MOST_ASKED) {
            await look(batch)
            batch = []
            size = 0
          }
          const turn = pause()
          if (turn) await turn
          if (signal.aborted) return
        }
      await look(batch)
    }))

  const watch = watchChanges(
    nodes => {
      marks.forget(mark => {
        const { nodes: texts, block } = mark.passage
        const gone =
          !block.ownerDocument.defaultView || texts.some(text => nodes.has(text) || !text.isConnected)
        if (gone) cards.lost(mark)
        return gone
      })
      marks.mend()
    },
    ({ elements }) => {
      if (location.href.split('#')[0] !== address) return restart()
      const stories = storiesOf(document)
      const inside = elements.flatMap(element =>
        element.ownerDocument !== document ||
        element.getRootNode() !== document ||
        stories.some(story => story.contains(element))
          ? [element]
          : stories.filter(story => element.contains(story)),
      )
      const blocks = new Set(inside.map(element => blockOf(element, stories)))
      marks.forget(mark => [...blocks].some(block => block.contains(mark.passage.block)))
      void readUnder([...blocks])
    },
    signal,
  )
  watch(document.body)
  document.addEventListener(
    'load',
    ({ target }) => {
      if (target instanceof HTMLIFrameElement && storiesOf(document).some(story => story.contains(target)))
        void readUnder([target])
    },
    { capture: true, signal },
  )

  const isBelowTheTop = (mark: Mark): boolean => (marks.boxes(mark)[0]?.bottom ?? 0) > 0

  /** The entries of the painted marks, each once. */
  const markedEntries = (): Entry[] =>
    [...new Set(marks.all().map(({ mark, shown }) => (shown ? told.get(mark)?.entry : null)))].flatMap(id => {
      const text = id ? behind.entries[id] : undefined
      return text === undefined ? [] : entryFrom(text)
    })

  return {
    report: () => ({
      state: 'reading',
      published: article.published,
      title: document.title,
      terms: marks.all().map(({ mark, times, shown }) => ({
        ...cards.termOf(mark),
        section: sections.get(mark.passage) ?? '',
        times,
        need: mark.need,
        marked: shown,
      })),
      updates: updatesSince(markedEntries(), article.published),
    }),
    thin: marks.thin,
    step(by) {
      const all = marks.all().flatMap(({ mark, shown }) => (shown ? [mark] : []))
      const open = cards.open()
      const at = open ? all.indexOf(open) : all.findIndex(isBelowTheTop) - (by > 0 ? 1 : 0)
      const mark = all.at((at + by) % Math.max(1, all.length))
      if (mark) cards.goTo(mark)
      return mark !== undefined
    },
    goTo(key) {
      const mark = marks.all().find(({ mark }) => mark.key === key)?.mark
      if (mark) cards.goTo(mark)
      return mark !== undefined
    },
    settled: readUnder(storiesOf(document)),
  }
}

const keyOf = ({ entry, citation, wider }: Found): string => sameness({ target: entry, citation, wider })
