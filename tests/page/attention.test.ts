/** @vitest-environment happy-dom */
import { expect, test, vi } from 'vitest'
import { type Watched, watchAttention } from '../../src/page/attention.ts'
import type { Mark } from '../../src/page/marks.ts'

/** What the reader does with a pointer there. */
function does(what: string, at: Element): void {
  const event = new PointerEvent(what, { clientX: 10, clientY: 10, bubbles: true })
  Object.defineProperty(event, 'isTrusted', { value: true })
  at.dispatchEvent(event)
}

const point = (at: Element): void => does('pointermove', at)

/** Listens where nothing is marked, but for what is said otherwise. */
const watch = (some: Partial<Watched>): ((page: Document) => void) =>
  watchAttention(
    {
      markAt: () => null,
      card: () => null,
      inCard: () => false,
      belongsToPage: () => false,
      happen() {},
      ...some,
    },
    new AbortController().signal,
  )

test('a frame that takes itself away under the pointer does not end hovering', async () => {
  const inner = document.implementation.createHTMLDocument()
  // It is never drawn again.
  Object.defineProperty(inner, 'defaultView', { value: { requestAnimationFrame: () => 1 } })
  const markAt = vi.fn(() => null)
  const listen = watch({ markAt })
  listen(document)
  listen(inner)
  point(inner.body)
  await new Promise(requestAnimationFrame)
  point(document.body)
  await vi.waitFor(() => expect(markAt).toHaveBeenCalledWith(document, 10, 10))
})

test('what scrolls elsewhere on the page does not keep a card from opening; what scrolls under the pointer does', () => {
  document.body.innerHTML = '<p id="ticker">+1.2 %</p><article><p id="text">The Fed met.</p></article>'
  const happen = vi.fn()
  const listen = watch({ happen })
  listen(document)
  const busy = (): number => happen.mock.calls.filter(([{ what }]) => what === 'busy').length
  const text = document.querySelector('#text')!
  point(text)
  document.querySelector('#ticker')!.dispatchEvent(new Event('scroll'))
  expect(busy()).toBe(0)
  text.parentElement!.dispatchEvent(new Event('scroll'))
  expect(busy()).toBe(1)
  document.dispatchEvent(new Event('scroll'))
  expect(busy()).toBe(2)
  // A frame moves with the page around it.
  const frame = document.implementation.createHTMLDocument()
  Object.defineProperty(frame, 'defaultView', { value: window })
  listen(frame)
  point(frame.body)
  document.dispatchEvent(new Event('scroll'))
  expect(busy()).toBe(3)
})

test('a press that the page makes up does not spoil the reader’s own', () => {
  document.body.innerHTML = '<p>The Fed met.</p>'
  const mark = {} as Mark
  const happen = vi.fn()
  watch({ markAt: () => mark, happen })(document)
  const text = document.querySelector('p')!
  does('pointerdown', text)
  text.dispatchEvent(new PointerEvent('pointerdown', { clientX: 90, clientY: 90, bubbles: true }))
  does('click', text)
  expect(happen).toHaveBeenLastCalledWith({ what: 'press', mark })
})
