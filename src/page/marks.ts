/**
 * Mentions made visible. Painted with the CSS Custom Highlight API, which changes nothing of the page: no element,
 * no attribute, no text. The registry of highlights belongs to the page as much as to us; it is never read, only set.
 */
import type { MarkStyle, Wish } from '../glossary/settings.ts'
import { bestOf, isChosen, type Offer, type Stand, within } from '../match/shown.ts'
import type { Span } from '../text/span.ts'
import { inLink, type Passage, rangeOf } from './passage.ts'
import type { Box } from './placement.ts'

export interface Mark {
  readonly passage: Passage
  readonly span: Span
  /** Where it stands, in characters from the article's beginning. */
  readonly at: number
  /** How much a reader is likely to need it, as `Mention` counts it. */
  readonly need: number
  /** True when the sentence says what it means: then it is not marked. */
  readonly explained: boolean
  /** What a reader would see as the same thing again: one mark each is painted. */
  readonly key: string
}

/** Our names in the registry, one for each look; they say nothing of who we are. Also in marks.css. */
const NAMES: Readonly<Record<MarkStyle, string>> = {
  dotted: 'context-note',
  line: 'context-note-line',
  tint: 'context-note-tint',
}

/**
 * Ranges painted at once. Every registered range makes each frame in which the page changes dearer: measured 2 ms for
 * one, 4 ms for 60, 7 ms for 185 on 50 KB of text.
 */
const MOST_PAINTED = 60

/**
 * How far beyond the window a block counts as near. Every range painted out of sight makes a page that changes dearer, and
 * a block that comes into sight is painted a frame later.
 */
const NEAR = '30% 0px'

/** Places remembered of one thing, in case the page takes the first away; the rest come when it is read again. */
const MOST_REMEMBERED = 8

/** Times the registry is mended after the page has cleared it; then the page has its will. */
const MOST_MENDED = 20

/** What the reader wishes, before that is told: nothing is marked by then. */
export const NOT_TOLD: Wish = { density: 'usual', markStyle: 'dotted', known: [] }

export interface Marks {
  /**
   * Considers these marks too; of each key the first that can be seen is chosen, and of those chosen the most needed
   * are painted.
   * @param characters the article's length, as far as it has been read.
   * @param first whether they are of the first reading, which goes in the page's order; later ones may stand before known
   *   ones, so the page is asked for its order, which is dear on a long one.
   */
  add(marks: readonly Mark[], characters: number, wish: Wish, first: boolean): void
  /** Paints as the reader wishes: more marks or fewer, in another style, without what is known. */
  want(wish: Wish): void
  /** Forgets the marks whose text the page has changed or removed. Another of the same key takes over. */
  forget(touched: (mark: Mark) => boolean): void
  /** The painted mark at a point of a document's viewport; null when there is none. */
  at(page: Document, x: number, y: number): Mark | null
  /** The boxes of a mark's lines, in its own document's viewport. */
  boxes(mark: Mark): readonly Box[]
  /** The marks that are painted wherever the reader is near, in no order. */
  shown(): readonly Mark[]
  /** One mark per key, in reading order, painted or not, with how often its key was met. */
  all(): readonly { readonly mark: Mark; readonly times: number; readonly shown: boolean }[]
  /** Puts our highlights back if the page took them away. */
  mend(): void
}

const pageOf = (mark: Mark): Document => mark.passage.block.ownerDocument

/** From the top document down to an element: the frames and shadow hosts it stands in, then itself. */
function pathTo(element: Element): Element[] {
  const path = [element]
  for (;;) {
    const root = path[0]!.getRootNode() as Document | ShadowRoot
    const outer = 'host' in root ? root.host : root.defaultView?.frameElement
    if (!outer) return path
    path.unshift(outer)
  }
}

/** Reading order, across frames and shadow roots. */
function inPageOrder(a: Mark, b: Mark): number {
  if (a.passage === b.passage) return a.span.start - b.span.start
  const [left, right] = [pathTo(a.passage.block), pathTo(b.passage.block)]
  const at = left.findIndex((element, i) => element !== right[i])
  const other = right[at]
  if (at < 0 || !other) return left.length - right.length
  return left[at]!.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1
}

/**
 * Where a mark stands, as far as being shown goes; asked of few, since it may make the page compute its styles.
 * @param clear whether text that has its place on the page, but cannot be seen there, counts as unseen.
 */
const standOf =
  (clear: boolean) =>
  ({ passage, span }: Mark): Stand =>
    passage.heading ||
    !passage.block.isConnected ||
    !passage.block.checkVisibility({ opacityProperty: clear, visibilityProperty: clear })
      ? 'heading'
      : inLink(passage, span)
        ? 'link'
        : 'text'

/** The best place of one thing. What is transparent may fade in at any time, and nothing tells of it. */
const bestPlace = (marks: readonly Mark[]): Mark | null =>
  bestOf(marks, standOf(true)) ?? bestOf(marks, standOf(false))

/** What a document's registry holds of ours. */
interface Painted {
  readonly name: string
  readonly highlight: Highlight
  readonly marks: readonly Mark[]
}

/** A mark with the range that paints it. */
interface Drawn {
  readonly mark: Mark
  readonly range: StaticRange
}

const same = (a: readonly Mark[], b: readonly Mark[]): boolean =>
  a.length === b.length && a.every((mark, i) => mark === b[i])

/**
 * Keeps the marks of a page and paints those near the viewport until `signal` ends it.
 * @param look brings the style sheet of marks, for where the page's own do not reach; asked once at most.
 */
export function keepMarks(look: () => Promise<string | null>, signal: AbortSignal): Marks {
  const known = new Map<string, Mark[]>()
  const chosen = new Map<string, Mark>()
  const shown = new Set<Mark>()
  const near = new Set<Element>()
  /** The marks shown in each block. */
  const watched = new Map<Node, Mark[]>()
  /** The things mentioned in blocks that are not displayed, and marked nowhere else. */
  const waiting = new WeakMap<Element, Set<string>>()
  const painted = new Map<Document, Painted>()
  const dressed = new Map<Document | ShadowRoot, CSSStyleSheet>()
  let css: Promise<string | null> | undefined
  let mended = 0
  let length = 0
  let wanted = NOT_TOLD

  const watcher = new IntersectionObserver(
    entries => {
      let changed = false
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) {
          near.delete(target)
          continue
        }
        near.add(target)
        for (const key of waiting.get(target) ?? []) changed = settle(key) || changed
        waiting.delete(target)
      }
      if (changed) plan()
      else paint()
    },
    { rootMargin: NEAR },
  )

  /** Our rule, where the page's own style sheets do not reach: shadow roots and frames. */
  function dress(mark: Mark): void {
    const root = mark.passage.home
    if (root === document || dressed.has(root)) return
    const view = pageOf(mark).defaultView
    if (!view) return
    const sheet = new (view as typeof globalThis & Window).CSSStyleSheet()
    root.adoptedStyleSheets.push(sheet)
    dressed.set(root, sheet)
    void (css ??= look()).then(rules => sheet.replaceSync(rules ?? ''))
  }

  function paint(): void {
    const drawn = new Map<Document, Drawn[]>()
    let count = 0
    if (!document.hidden)
      for (const mark of shown) {
        if (count >= MOST_PAINTED) break
        if (!near.has(mark.passage.block)) continue
        const range = rangeOf(mark.passage, mark.span)
        if (!range) continue
        dress(mark)
        const page = pageOf(mark)
        drawn.set(page, [...(drawn.get(page) ?? []), { mark, range }])
        count++
      }
    for (const page of new Set([...painted.keys(), ...drawn.keys()])) show(page, drawn.get(page) ?? [])
  }

  function show(page: Document, drawn: readonly Drawn[]): void {
    const view = page.defaultView as (Window & typeof globalThis) | null
    if (!view) return void painted.delete(page)
    const before = painted.get(page)
    const name = NAMES[wanted.markStyle]
    if (before && (drawn.length === 0 || before.name !== name)) {
      painted.delete(page)
      view.CSS.highlights.delete(before.name)
    }
    if (drawn.length === 0) return
    const marks = drawn.map(({ mark }) => mark)
    // Setting a highlight again makes the page paint all its text again: 45 ms a time on 5 MB.
    if (same(marks, painted.get(page)?.marks ?? [])) return
    const highlight = new view.Highlight(...drawn.map(({ range }) => range))
    painted.set(page, { name, highlight, marks })
    view.CSS.highlights.set(name, highlight)
  }

  function mend(): void {
    for (const [page, { name, highlight }] of painted) {
      const registry = (page.defaultView as (Window & typeof globalThis) | null)?.CSS.highlights
      if (!registry || registry.get(name) === highlight || mended >= MOST_MENDED) continue
      mended++
      registry.set(name, highlight)
    }
  }

  function watch(mark: Mark): void {
    const { block } = mark.passage
    const marks = watched.get(block)
    if (marks) return void marks.push(mark)
    watched.set(block, [mark])
    watcher.observe(block)
  }

  function unwatch(mark: Mark): void {
    const { block } = mark.passage
    const left = watched.get(block)?.filter(other => other !== mark) ?? []
    watched.set(block, left)
    if (left.length > 0) return
    watched.delete(block)
    near.delete(block)
    watcher.unobserve(block)
  }

  /** Chooses again for a key; whether another mark is chosen than before. */
  function settle(key: string): boolean {
    const before = chosen.get(key) ?? null
    const marks = (known.get(key) ?? []).filter(({ explained }) => !explained)
    const mark = bestPlace(marks)
    if (!mark)
      for (const { passage } of marks) {
        if (passage.heading) continue
        waiting.set(passage.block, (waiting.get(passage.block) ?? new Set()).add(key))
        watcher.observe(passage.block)
      }
    if (mark === before) return false
    chosen.delete(key)
    if (mark) chosen.set(key, mark)
    return true
  }

  /** Of the chosen, those the article can bear. */
  function plan(): void {
    const offers: (Offer & { readonly mark: Mark })[] = [...chosen.values()]
      .filter(mark => isChosen(mark) || !wanted.known.includes(mark.key))
      .map(mark => ({ mark, at: mark.at, need: mark.need, times: known.get(mark.key)!.length }))
    const planned = new Set(within(offers, length, wanted.density).map(({ mark }) => mark))
    for (const mark of shown)
      if (!planned.has(mark)) {
        shown.delete(mark)
        unwatch(mark)
      }
    for (const mark of planned)
      if (!shown.has(mark)) {
        shown.add(mark)
        watch(mark)
      }
    paint()
  }

  const boxes = (mark: Mark): readonly Box[] => {
    const range = rangeOf(mark.passage, mark.span)
    if (!range) return []
    const live = pageOf(mark).createRange()
    live.setStart(range.startContainer, range.startOffset)
    live.setEnd(range.endContainer, range.endOffset)
    return [...live.getClientRects()].filter(box => box.width > 0)
  }

  document.addEventListener('visibilitychange', paint, { signal })
  signal.addEventListener('abort', () => {
    watcher.disconnect()
    for (const page of painted.keys()) show(page, [])
    for (const [root, sheet] of dressed)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter(other => other !== sheet)
  })

  return {
    add(marks, characters, wish, first) {
      length = characters
      wanted = wish
      const fresh = new Map<string, Mark[]>()
      for (const mark of marks) {
        const alike = fresh.get(mark.key)
        if (!alike) fresh.set(mark.key, [mark])
        else if (alike.length < MOST_REMEMBERED) alike.push(mark)
      }
      for (const [key, alike] of fresh) {
        const before = known.get(key) ?? []
        const last = before.at(-1)
        const all = [...before, ...alike]
        if (last && !first && inPageOrder(last, alike[0]!) > 0) all.sort(inPageOrder)
        known.set(key, all.slice(0, MOST_REMEMBERED))
      }
      if ([...fresh.keys()].filter(settle).length > 0) plan()
    },
    want(wish) {
      wanted = wish
      plan()
    },
    forget(touched) {
      let changed = false
      for (const [key, marks] of known) {
        const kept = marks.filter(mark => !touched(mark))
        if (kept.length === marks.length) continue
        known.set(key, kept)
        changed = settle(key) || changed
      }
      if (changed) plan()
    },
    at(page, x, y) {
      mend()
      const shadowRoots = [...dressed.keys()].filter(root => root instanceof ShadowRoot)
      const caret = page.caretPositionFromPoint(x, y, { shadowRoots })
      const node = caret?.offsetNode
      let block = node ?? null
      while (block && !watched.has(block)) block = block.parentNode
      const marks = block && watched.get(block)?.filter(({ passage }) => passage.nodes.includes(node as Text))
      const on = (box: Box): boolean =>
        x >= box.left && x <= box.right && y >= box.top - 2 && y <= box.bottom + 2
      return marks?.find(mark => near.has(mark.passage.block) && boxes(mark).some(on)) ?? null
    },
    boxes,
    shown: () => [...shown],
    all: () =>
      [...known]
        .flatMap(([key, marks]) => {
          const mark = chosen.get(key) ?? bestPlace(marks)
          return mark ? [{ mark, times: marks.length, shown: shown.has(mark) }] : []
        })
        .sort((a, b) => inPageOrder(a.mark, b.mark)),
    mend,
  }
}
