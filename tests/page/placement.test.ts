import { describe, expect, test } from 'vitest'
import { type Box, place, room, towards, within } from '../../src/page/placement.ts'

const view: Box = { left: 0, top: 0, right: 1000, bottom: 800 }
const card = { width: 360, height: 300 }
const line = (left: number, top: number, width = 80): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + 20,
})
const boxAt = ({ left, top }: { left: number; top: number }, size = card): Box => ({
  left,
  top,
  right: left + size.width,
  bottom: top + size.height,
})

describe('the card', () => {
  test.each([
    ['in the middle', line(400, 200), 'below'],
    ['near the bottom', line(400, 700), 'above'],
    ['at the right edge', line(940, 100), 'below'],
    ['at the left edge', line(0, 100), 'below'],
    ['in the bottom right corner', line(930, 760), 'above'],
  ] as const)('%s is in view, beside the line and never on it', (_, at, side) => {
    const where = place(at, card, view)
    const box = boxAt(where)
    expect(where.side).toBe(side)
    expect(box.left).toBeGreaterThanOrEqual(0)
    expect(box.right).toBeLessThanOrEqual(view.right)
    expect(box.top).toBeGreaterThanOrEqual(0)
    expect(box.bottom).toBeLessThanOrEqual(view.bottom)
    expect(box.top >= at.bottom || box.bottom <= at.top).toBe(true)
  })
  test('keeps its side while it fits there', () => {
    expect(place(line(400, 400), card, view, 'above').side).toBe('above')
    expect(place(line(400, 200), card, view, 'above').side).toBe('below')
  })
  test('takes the roomier side where it fits on neither', () => {
    const low = { ...view, bottom: 300 }
    expect(place(line(10, 200), card, low).side).toBe('above')
    expect(room(line(10, 200), low, 'above')).toBe(186)
  })
  test('stays at the left edge of a view narrower than itself', () => {
    expect(place(line(50, 50), card, { ...view, right: 320 }).left).toBe(8)
  })
})

describe('the corridor to the card', () => {
  const box: Box = { left: 100, top: 200, right: 460, bottom: 500 }
  test('holds a pointer that travels to it, straight or aslant', () => {
    expect(towards({ x: 200, y: 100 }, { x: 200, y: 120 }, box)).toBe(true)
    expect(towards({ x: 600, y: 100 }, { x: 580, y: 110 }, box)).toBe(true)
  })
  test('lets one go that travels away or stands still', () => {
    expect(towards({ x: 200, y: 120 }, { x: 200, y: 100 }, box)).toBe(false)
    expect(towards({ x: 600, y: 300 }, { x: 640, y: 300 }, box)).toBe(false)
    expect(towards({ x: 200, y: 100 }, { x: 200, y: 100 }, box)).toBe(false)
  })
  test('knows what is inside a box', () => {
    expect(within({ x: 100, y: 200 }, box)).toBe(true)
    expect(within({ x: 99, y: 200 }, box)).toBe(false)
  })
})
