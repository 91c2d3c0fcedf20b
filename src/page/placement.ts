/** Where the card goes: rectangles in, a place out. All in CSS pixels of the viewport. */

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

export type Side = 'below' | 'above'

export interface Place {
  readonly left: number
  readonly top: number
  readonly side: Side
}

/** Between the line and the card. */
const GAP = 6

/** Between the card and the viewport's edge. */
const MARGIN = 8

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most))

/**
 * Places a card beside a line of text: below it, or above where there is more room, never on it.
 * @param line the box of the mark on the line where attention rests.
 * @param keep the side of a card that is open already, kept while it fits.
 */
export function place(line: Box, card: Size, view: Box, keep: Side | null = null): Place {
  const below = view.bottom - line.bottom - GAP - MARGIN
  const above = line.top - view.top - GAP - MARGIN
  const fits = { below: card.height <= below, above: card.height <= above }
  const side: Side =
    keep !== null && fits[keep] ? keep : fits.below || (!fits.above && below >= above) ? 'below' : 'above'
  return {
    left: clamp(
      line.left - 12,
      view.left + MARGIN,
      Math.max(view.left + MARGIN, view.right - MARGIN - card.width),
    ),
    top: side === 'below' ? line.bottom + GAP : line.top - GAP - Math.min(card.height, above),
    side,
  }
}

/** The most height a card may take on a side of the line. */
export const room = (line: Box, view: Box, side: Side): number =>
  (side === 'below' ? view.bottom - line.bottom : line.top - view.top) - GAP - MARGIN

/** Half the spread of the corridor towards the card, in radians: 60° to each side. */
const SPREAD = Math.PI / 3

/** Whether a pointer that moved from `a` to `b` is on its way to the card. */
export function towards(a: Point, b: Point, card: Box): boolean {
  const target = { x: clamp(b.x, card.left, card.right), y: clamp(b.y, card.top, card.bottom) }
  const wanted = Math.atan2(target.y - b.y, target.x - b.x)
  const moved = Math.atan2(b.y - a.y, b.x - a.x)
  if (a.x === b.x && a.y === b.y) return false
  const turn = Math.abs(((moved - wanted + 3 * Math.PI) % (2 * Math.PI)) - Math.PI)
  return turn <= SPREAD
}

export const within = (point: Point, box: Box): boolean =>
  point.x >= box.left && point.x <= box.right && point.y >= box.top && point.y <= box.bottom

/** `box` as seen from a viewport whose frame stands at `offset`. */
export const moved = (box: Box, offset: Point): Box => ({
  left: box.left + offset.x,
  top: box.top + offset.y,
  right: box.right + offset.x,
  bottom: box.bottom + offset.y,
})
