/** One reading of one article, from its text to its cards, until a signal ends it. Wiring. */
import { type Answer, ask, type Found } from './browser/messages.ts'
import { cardTexts } from './card-texts.ts'
import type { PageReport } from './glossary/page-report.ts'
import type { KnownTerm, Wish } from './glossary/settings.ts'
import type { Signs } from './glossary/signs.ts'
import type { Topic } from './glossary/topic.ts'
import { NOTHING_SAID } from './match/document-memory.ts'
import { sameness } from './match/shown.ts'
import { storiesOf } from './page/article.ts'
import { watchAttention } from './page/attention.ts'
import { watchChanges } from './page/changes.ts'
import { keepMarks, type Mark, NOT_TOLD } from './page/marks.ts'
import { isElement, outermost } from './page/node.ts'
import { blockOf, type Passage, readPassages } from './page/passage.ts'
import { keepPlaces } from './page/places.ts'
import { type Selected, selectedIn } from './page/selection.ts'
import { sliced } from './page/slices.ts'
import { showCards } from './showing.tsx'

export interface Reader {
  report(): Promise<PageReport>
  /** Marks as the reader wishes. */
  want(wish: Wish): void
  goTo(key: string): boolean
  /** The reader knows a term, or does no more. False when it holds on this page only. */
  know(term: KnownTerm, isKnown: boolean): Promise<boolean>
  /** Goes to the next mark or the one before, from the open card or else from where the reader is; round at the ends. */
  step(by: 1 | -1): Promise<boolean>
  /** Explains what is selected; else, if anything is meant, opens the nearest term's card, or puts the focus in the open one. */
  explain(meant: 'selection' | 'anything'): Promise<boolean>
  /** Resolved when the text that stood in the page at first has been read. */
  readonly settled: Promise<void>
}

/** Characters sent in one question: an article of ordinary length is one. */
const MOST_ASKED = 200_000

/** From the answer until the marks are painted and the page rests, ms; shorter than the dwell before a card. */
const AT_REST = 200

/**
 * Reads an article.
 * @param signs what it shows of its day; null for a page that is no article: nothing of it is read but what is selected.
 * @param restart called when the page has become another one under us.
 */
export function readPage(signs: Signs | null, restart: () => void, signal: AbortSignal): Reader {
  let unread = signs
  let published: string | null = null
  const marks = keepMarks(() => ask('look'), signal)
  const told = new WeakMap<Mark, Found>()
  /** The texts of passages that mention something. */
  const holding = new WeakSet<Node>()
  const places = keepPlaces()
  let memory = NOTHING_SAID as Answer['memory']
  let wish = NOT_TOLD
  /** What a selection may mean, where it means no one thing. */
  const near = new WeakMap<Mark, readonly Topic[]>()
  const address = location.href.split('#')[0]
  let queue: Promise<void> = Promise.resolve()
  /** What the shown marks' cards say is about to be asked for: a long page is marked in many parts. */
  let isComing = false

  const texts = cardTexts()
  const bring = (all: readonly Mark[]): Promise<void> =>
    texts.bring(
      all.flatMap(mark => told.get(mark) ?? []),
      published,
    )

  const cards = showCards(
    {
      ...texts,
      bring: mark => bring([mark]),
      published: () => published,
      found: mark => told.get(mark) ?? null,
      near: mark => near.get(mark) ?? null,
      isKnown: key => wish.known.includes(key),
      isKept: key => !unkept.has(key),
      know,
      markAt: marks.at,
      boxes: marks.boxes,
    },
    signal,
  )
  /** Keys of terms that are known, or known no more, on this page only. */
  const unkept = new Set<string>()
  async function know(term: KnownTerm, isKnown: boolean): Promise<boolean> {
    const others = wish.known.filter(key => key !== term.key)
    const wasUnkept = unkept.delete(term.key)
    want({ ...wish, known: isKnown ? [...others, term.key] : others })
    if (wasUnkept || (await ask('know', term, isKnown))) return true
    unkept.add(term.key)
    return false
  }
  function want(wanted: Wish): void {
    wish = wanted
    marks.want(wish)
    bringShown()
  }

  const listen = watchAttention(cards.watched, signal)
  listen(document)

  /** When the marks stand and the page has come to rest: nobody points at one sooner. */
  function bringShown(): void {
    if (isComing) return
    isComing = true
    setTimeout(() => {
      isComing = false
      if (!signal.aborted) void bring(marks.shown())
    }, AT_REST)
  }

  /** Asks what passages mention, and marks it. @param first whether they are of the first reading, which goes in the page's order. */
  async function look(passages: readonly Passage[], first: boolean): Promise<void> {
    if (passages.length === 0 || signal.aborted) return
    const question = { passages: passages.map(passage => passage.text), signs: unread, published, memory }
    const reply = await ask('read', question)
    if (!reply || signal.aborted) return
    memory = reply.memory
    unread = null
    published = reply.published
    wish = reply.wish
    const stand = passages.map(stands)
    const fresh = reply.found.flatMap(found => {
      // What the page has changed meanwhile is read again: its place would be other words now.
      if (!stand[found.passage]) return []
      const passage = passages[found.passage]!
      const mark: Mark = {
        passage,
        span: found,
        at: places.of(passage)!.at + found.start,
        need: found.need,
        explained: found.explained,
        key: keyOf(found),
      }
      told.set(mark, found)
      for (const node of passage.nodes) holding.add(node)
      return mark
    })
    marks.add(fresh, places.length(), wish, first)
    if (fresh.length > 0) bringShown()
  }

  /** Reads the text under roots, in slices, and looks it through. */
  const readUnder = (roots: readonly Node[], first = false): Promise<void> =>
    (queue = queue.then(async () => {
      // Only now: what was asked before may have been marked there meanwhile.
      marks.forget(({ passage }) => roots.some(root => root.contains(passage.block)))
      const stories = storiesOf(document)
      const pause = sliced()
      places.begin()
      let batch: Passage[] = []
      let size = 0
      for (const root of roots)
        for (const passage of readPassages(root, stories)) {
          watch(passage.home === document ? document.body : passage.home)
          listen(passage.block.ownerDocument)
          batch.push(passage)
          places.note(passage)
          size += passage.text.length
          if (size >= MOST_ASKED) {
            await look(batch, first)
            batch = []
            size = 0
          }
          const turn = pause()
          if (turn) await turn
          if (signal.aborted) return
        }
      await look(batch, first)
    }))

  const watch = watchChanges(
    nodes => {
      const touched = [...nodes]
      const left = touched.some(node => isElement(node) && !node.isConnected)
      if (!left && !touched.some(node => holding.has(node))) return marks.mend()
      const known = new Map<Passage, boolean>()
      marks.forget(mark => {
        const { passage } = mark
        const gone = known.get(passage) ?? isGone(passage, nodes, left)
        known.set(passage, gone)
        if (gone) cards.lost(mark)
        return gone
      })
      marks.mend()
    },
    elements => {
      if (location.href.split('#')[0] !== address) return restart()
      const stories = storiesOf(document)
      const inside = elements.flatMap(element =>
        element.getRootNode() !== document || stories.some(story => story.contains(element))
          ? [element]
          : stories.filter(story => element.contains(story)),
      )
      // A paragraph may stand in a block of which loose words have changed too.
      void readUnder(outermost([...new Set(inside.map(element => blockOf(element, stories)))]))
    },
    signal,
  )
  if (signs) {
    const { body } = document
    watch(body)
    const bodies = new MutationObserver(() => {
      if (document.body !== body) setTimeout(() => signal.aborted || restart(), AT_REST)
    })
    bodies.observe(document, { childList: true })
    bodies.observe(document.documentElement, { childList: true })
    signal.addEventListener('abort', () => bodies.disconnect())
  }
  document.addEventListener(
    'load',
    ({ target }) => {
      if (target instanceof HTMLIFrameElement && storiesOf(document).some(story => story.contains(target)))
        void readUnder([target])
    },
    { capture: true, signal },
  )

  const isBelowTheTop = (mark: Mark): boolean => (marks.boxes(mark)[0]?.bottom ?? 0) > 0

  async function step(by: 1 | -1): Promise<boolean> {
    await settled
    const known = marks.all()
    const shown = known.filter(({ shown }) => shown)
    // With no marks at all, the keys still lead from term to term.
    const all = (shown.length > 0 ? shown : known).map(({ mark }) => mark)
    const open = cards.open()
    // By its key: the open card's own mark may have been read again, or be a selection.
    const here = all.findIndex(({ key }) => key === open?.key)
    const at = here < 0 ? all.findIndex(isBelowTheTop) - (by > 0 ? 1 : 0) : here
    const mark = all.at((at + by) % Math.max(1, all.length))
    if (mark) cards.goTo(mark)
    return mark !== undefined
  }

  /** Shows what a selection means, or may mean, beside it. */
  async function explain({ passage, span }: Selected): Promise<boolean> {
    const reply = await ask('explain', passage.text, span, published)
    if (!reply || signal.aborted) return false
    texts.keep(reply)
    const { found } = reply
    const key = found ? keyOf(found) : ''
    const mark: Mark = { passage, span: found ?? span, at: 0, need: 0, explained: false, key }
    if (found) told.set(mark, found)
    else near.set(mark, reply.near)
    listen(passage.block.ownerDocument)
    cards.ask(mark)
    return true
  }

  const settled = readUnder(signs ? storiesOf(document) : [], true)

  return {
    async report() {
      await bring(marks.all().map(({ mark }) => mark))
      return {
        state: signs ? 'reading' : 'dormant',
        published,
        title: document.title,
        terms: marks.all().map(({ mark, times, shown }) => ({
          ...cards.termOf(mark),
          section: places.of(mark.passage)?.section ?? '',
          times,
          need: mark.need,
          marked: shown,
          known: wish.known.includes(mark.key),
        })),
      }
    },
    want,
    know,
    step,
    goTo(key) {
      const mark = marks.all().find(({ mark }) => mark.key === key)?.mark
      if (mark) cards.goTo(mark)
      return mark !== undefined
    },
    async explain(meant) {
      const selected = selectedIn(document)
      if (selected) return explain(selected)
      if (meant === 'selection') return false
      const open = cards.open()
      if (open) cards.goTo(open)
      return open !== null || step(1)
    },
    settled,
  }
}

/** Whether a passage's text is still what was read. */
const stands = ({ nodes, starts, text }: Passage): boolean =>
  nodes.every(
    (node, i) => node.isConnected && node.data.trimEnd() === text.slice(starts[i], starts[i + 1]).trimEnd(),
  )

/** Whether a passage's text is another now. @param left whether an element has left the page: whether each text has is dear to ask. */
const isGone = ({ nodes, block }: Passage, touched: ReadonlySet<Node>, left: boolean): boolean =>
  !block.ownerDocument.defaultView || nodes.some(text => touched.has(text) || (left && !text.isConnected))

const keyOf = ({ entry, citation, wider }: Found): string => sameness({ target: entry, citation, wider })
