/** The text of one block of a page, with the way back to its nodes. */
import type { Span } from '../text/span.ts'
import { attributeOf, hasAttributes, isElement, isText, nameOf, parentOf, shadowOf } from './node.ts'
import { isFootnote, type Standing, standingOf } from './standing.ts'

export interface Passage {
  readonly text: string
  /** The element whose text it is: what is watched, scrolled to, and asked whether it is seen. */
  readonly block: Element
  /** The document or shadow root it stands in. */
  readonly home: Document | ShadowRoot
  readonly nodes: readonly Text[]
  /** Where each node's text begins in `text`. */
  readonly starts: readonly number[]
  /** Spans of links in the text. */
  readonly links: readonly Span[]
  /** Headings are read, never marked. */
  readonly heading: boolean
}

/** What holds for all the text directly inside an element. */
interface Ground {
  readonly block: Element
  readonly apart: boolean
  readonly link: boolean
  readonly heading: boolean
  /** Raised above the line, as a footnote's number is. */
  readonly raised: boolean
}

const none = (): null => null

/** What part an element of a page plays. */
export const standing = (element: Element): Standing =>
  standingOf(
    nameOf.call(element),
    hasAttributes.call(element) ? attribute => attributeOf.call(element, attribute) : none,
  )

/** Where the text directly inside `element` belongs; `known` remembers what was asked before. */
function groundOf(element: Element, known: Map<Element, Ground>): Ground {
  const before = known.get(element)
  if (before) return before
  const parent = parentOf.call(element)
  const around = isElement(parent) ? groundOf(parent, known) : null
  const is = around?.apart ? 'apart' : standing(element)
  const runsOn = (is === 'inline' || is === 'link') && around !== null
  const ground: Ground = {
    block: runsOn ? around.block : element,
    apart: is === 'apart',
    link: is === 'link' || (runsOn && around.link),
    heading: is === 'heading' || (around?.heading ?? false),
    raised: nameOf.call(element) === 'sup',
  }
  known.set(element, ground)
  return ground
}

/** What is known from the start: a story is a story, whatever the page wraps around it. */
const groundsOf = (stories: readonly Element[]): Map<Element, Ground> =>
  new Map(
    stories.map(story => [story, { block: story, apart: false, link: false, heading: false, raised: false }]),
  )

/** The block whose passage the words of `element` belong to. */
export const blockOf = (element: Element, stories: readonly Element[]): Element =>
  groundOf(element, groundsOf(stories)).block

/** Whether anything in the text is a letter; of other scripts roughly, since a class of all letters is dear to compile. */
const says = (text: string): boolean => /[A-Za-z\u00c0-\u1fff\u2c00-\ud7ff\uf900-\uffdc]/.test(text)

/** Share of a text that is inside links above which it is a list of links, not a paragraph. */
const MOSTLY_LINKS = 0.8

const isLinkList = (text: string, links: readonly Span[]): boolean =>
  links.length > 0 &&
  links.reduce((sum, link) => sum + link.end - link.start, 0) > MOSTLY_LINKS * text.trim().length

/**
 * The passages under `root`, in reading order, those of open shadow roots and same-origin frames included.
 * A generator, so that a long page can be read in slices.
 * @param stories the page's stories; `root` is one of them, or stands in one.
 */
export function* readPassages(root: Node, stories: readonly Element[]): Generator<Passage> {
  const known = groundsOf(stories)
  const home = root.getRootNode() as Document | ShadowRoot
  const within = isElement(root) ? innerRoot(root, known) : null
  if (within) yield* readPassages(within, [])
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  let ground: Ground | null = null
  let text = ''
  let nodes: Text[] = []
  let starts: number[] = []
  let links: Span[] = []
  const close = (): Passage | null => {
    const passage =
      ground && says(text) && !isLinkList(text, links)
        ? { text, block: ground.block, home, nodes, starts, links, heading: ground.heading }
        : null
    text = ''
    nodes = []
    starts = []
    links = []
    return passage
  }
  for (
    let node: Node | null = isText(root) ? root : walker.nextNode();
    node !== null;
    node = walker.nextNode()
  ) {
    if (isElement(node)) {
      if (text !== '' && nameOf.call(node) === 'br') text += '\n'
      const inner = innerRoot(node, known)
      if (inner === null) continue
      const passage = close()
      if (passage) yield passage
      yield* readPassages(inner, [])
      continue
    }
    const parent = parentOf.call(node)
    if (!isElement(parent)) continue
    const here = groundOf(parent, known)
    if (here.apart) continue
    if (here.block !== ground?.block) {
      const passage = close()
      if (passage) yield passage
    }
    ground = here
    const data = (node as Text).data
    if (here.raised && isFootnote(data)) continue
    if (here.link) links.push({ start: text.length, end: text.length + data.length })
    starts.push(text.length)
    nodes.push(node as Text)
    text += data
  }
  const passage = close()
  if (passage) yield passage
}

/** The body or shadow root inside an element, where a reader sees it as part of the story; null for most. */
function innerRoot(element: Element, known: Map<Element, Ground>): Node | null {
  if (nameOf.call(element) !== 'iframe') {
    const shadow = shadowOf.call(element)
    return shadow && !groundOf(element, known).apart ? shadow : null
  }
  const around = parentOf.call(element)
  if (!isElement(around) || groundOf(around, known).apart) return null
  // Another site's frame has no document for us; one whose document is being edited is not ours to read.
  const inside = (element as HTMLIFrameElement).contentDocument
  return inside?.designMode === 'off' ? inside.body : null
}

/** The place of a unit of the passage's text among its nodes. */
function placeOf(passage: Passage, at: number, side: 'start' | 'end'): { node: Text; offset: number } | null {
  for (let i = passage.nodes.length - 1; i >= 0; i--) {
    const start = passage.starts[i]!
    if (side === 'start' ? start <= at : start < at) {
      const node = passage.nodes[i]!
      return { node, offset: Math.min(at - start, node.data.length) }
    }
  }
  return null
}

/** The range of a span; null when the page has changed the text since. */
export function rangeOf(passage: Passage, span: Span): StaticRange | null {
  const start = placeOf(passage, span.start, 'start')
  const end = placeOf(passage, span.end, 'end')
  if (!start || !end || !start.node.isConnected || !end.node.isConnected) return null
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  })
}

/** Whether the span stands in a link, where a press belongs to the page. */
export const inLink = (passage: Passage, span: Span): boolean =>
  passage.links.some(link => span.start < link.end && link.start < span.end)
