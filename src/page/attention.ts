/** Where the reader's attention is: pointer, touch and keys, told as happenings of the dwell machine. */
import { HASTE, type Happening } from './dwell.ts'
import type { Mark } from './marks.ts'
import { type Box, type Point, towards, within } from './placement.ts'

export interface Watched {
  /** The mark at a point of a document's own viewport; null when there is none. */
  markAt(page: Document, x: number, y: number): Mark | null
  /** The open card's box in the top viewport; null when none is open. */
  card(): Box | null
  /** Whether an event happened inside the card. */
  inCard(event: Event): boolean
  /** Whether a press there belongs to the page: a link, a button, a field. */
  belongsToPage(event: Event): boolean
  happen(event: Happening<Mark>): void
}

/** After a scroll, how long the page counts as scrolling, in ms. */
const SCROLLING = 150

/** How far the pointer may move between press and release and still be a click, in px. */
const STEADY = 4

/** Where a frame's viewport stands in the top one. */
export function offsetOf(page: Document): Point {
  let x = 0
  let y = 0
  for (
    let frame = page.defaultView?.frameElement;
    frame;
    frame = frame.ownerDocument.defaultView?.frameElement
  ) {
    const box = frame.getBoundingClientRect()
    x += box.left + frame.clientLeft
    y += box.top + frame.clientTop
  }
  return { x, y }
}

/**
 * Listens until `signal` ends it. Only what the reader really did counts: events made by the page are ignored.
 * @returns a function that listens to one more document.
 */
export function watchAttention(
  { markAt, card, inCard, belongsToPage, happen }: Watched,
  signal: AbortSignal,
): (page: Document) => void {
  let last: { point: Point; at: number } | null = null
  let pressed: Point | null = null
  let scrolledAt = -SCROLLING
  let asked = 0
  let under: Node | null = null

  function look(page: Document, event: PointerEvent): void {
    const now = performance.now()
    const offset = offsetOf(page)
    const point = { x: event.clientX + offset.x, y: event.clientY + offset.y }
    const before = last
    last = { point, at: now }
    const open = card()
    if (open && within(point, open)) return happen({ what: 'card' })
    const mark = markAt(page, event.clientX, event.clientY)
    const speed = before
      ? Math.hypot(point.x - before.point.x, point.y - before.point.y) / Math.max(1, now - before.at)
      : 0
    if (mark && now - scrolledAt <= SCROLLING)
      // It may have come to rest already, and move no more: look again when the page has.
      setTimeout(() => {
        if (last?.point === point && !signal.aborted) look(page, event)
      }, SCROLLING)
    else if (mark) return happen({ what: 'over', mark, hasty: speed > HASTE })
    happen({
      what: 'off',
      towards: open !== null && before !== null && towards(before.point, point, open),
    })
  }

  const heard = new WeakSet<Document>()
  return page => {
    const view = page.defaultView
    if (!view || heard.has(page)) return
    heard.add(page)
    const options = { signal, capture: true, passive: true }
    page.addEventListener(
      'pointermove',
      event => {
        if (!event.isTrusted || event.pointerType === 'touch') return
        under = event.target as Node
        if (event.buttons !== 0) return happen({ what: 'busy' })
        if (inCard(event)) return happen({ what: 'card' })
        if (asked) return
        // Of our own window: a frame that takes itself away never draws again.
        asked = requestAnimationFrame(() => {
          asked = 0
          look(page, event)
        })
      },
      options,
    )
    page.documentElement.addEventListener(
      'pointerleave',
      event => {
        if (event.isTrusted && event.pointerType !== 'touch') happen({ what: 'off', towards: false })
      },
      { signal },
    )
    page.addEventListener(
      'pointerdown',
      event => {
        if (!event.isTrusted) return
        pressed = { x: event.clientX, y: event.clientY }
        if (!inCard(event)) happen({ what: 'busy' })
      },
      options,
    )
    page.addEventListener(
      'click',
      event => {
        if (!event.isTrusted || event.button !== 0 || inCard(event)) return
        const steady = pressed && Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) <= STEADY
        const selecting = !(view.getSelection()?.isCollapsed ?? true)
        const mark =
          steady && !selecting && !belongsToPage(event) ? markAt(page, event.clientX, event.clientY) : null
        happen(mark ? { what: 'press', mark } : { what: 'press elsewhere' })
      },
      options,
    )
    page.addEventListener(
      'scroll',
      event => {
        // What scrolls beside the pointer, a ticker or a row of pictures, moves no mark under it.
        const scroller = event.target as Node
        const beside = scroller.ownerDocument === under?.ownerDocument && !scroller.contains(under)
        if (beside || inCard(event)) return
        scrolledAt = performance.now()
        happen({ what: 'busy' })
      },
      options,
    )
    page.addEventListener(
      'keydown',
      event => {
        if (!event.isTrusted || card() === null) return
        if (event.key === 'Escape') {
          // The reader means the card, not the page's dialog under it.
          event.preventDefault()
          event.stopImmediatePropagation()
          happen({ what: 'close' })
        } else if (event.key === 'Enter' && page.activeElement === page.body) happen({ what: 'pin' })
      },
      { signal, capture: true },
    )
  }
}
