/** What the reader has selected, in the passage it stands in. */
import type { Span } from '../text/span.ts'
import { blockOf, type Passage, readPassages } from './passage.ts'

export interface Selected {
  readonly passage: Passage
  readonly span: Span
}

/** The selection in a page, or in the frame of the same site that has the focus; null when nothing readable is selected. */
export function selectedIn(page: Document): Selected | null {
  const selection = page.getSelection()
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null
  if (!range || range.collapsed) {
    const { activeElement } = page
    const inner = activeElement instanceof HTMLIFrameElement ? activeElement.contentDocument : null
    return inner && selectedIn(inner)
  }
  const { startContainer: first, endContainer: last } = range
  const element = first instanceof Element ? first : first.parentElement
  if (!element) return null
  const block = blockOf(element, [page.body])
  for (const passage of readPassages(block, [block])) {
    const { nodes, starts } = passage
    const inside = nodes.flatMap((node, i) => (range.intersectsNode(node) ? i : []))
    const [from, to] = [inside[0], inside.at(-1)]
    if (from === undefined || to === undefined) continue
    const start = starts[from]! + (nodes[from] === first ? range.startOffset : 0)
    const end = starts[to]! + (nodes[to] === last ? range.endOffset : nodes[to]!.data.length)
    if (passage.text.slice(start, end).trim() !== '') return { passage, span: { start, end } }
  }
  return null
}
