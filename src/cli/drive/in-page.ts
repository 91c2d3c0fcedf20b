/**
 * What is asked inside a page. Each function is sent to the browser as text and runs there on its own: it may
 * use its arguments and the page, and nothing of this file.
 */

/** A rectangle in CSS pixels, from the top left of the window's viewport. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A range that some highlight of the page's registry paints. */
export interface Mark {
  /** The highlight's name in the registry. */
  readonly name: string
  readonly text: string
  /** Tag names from the root down to the element that holds the start: `html body main article p`. */
  readonly path: string
  /** One for each line the range runs over; none when nothing of it is drawn. */
  readonly boxes: readonly Box[]
}

/** All live ranges of all highlights, in this page and its same-origin frames, in order of registration. */
export function readMarks(): Mark[] {
  const pathOf = (node: Node): string => {
    const names: string[] = []
    for (let at: Node | null = node; at !== null; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
      if (at.nodeType === 1) names.unshift((at as Element).localName)
      if (at.nodeType === 11) names.unshift('#shadow')
    }
    return names.join(' ')
  }
  const readWindow = (view: Window & typeof globalThis, dx: number, dy: number): Mark[] => {
    const marks: Mark[] = []
    for (const [name, highlight] of view.CSS.highlights) {
      for (const abstract of highlight as unknown as Iterable<AbstractRange>) {
        if (abstract.collapsed || !abstract.startContainer.isConnected) continue
        const range = view.document.createRange()
        try {
          range.setStart(abstract.startContainer, abstract.startOffset)
          range.setEnd(abstract.endContainer, abstract.endOffset)
        } catch {
          continue
        }
        const boxes = [...range.getClientRects()]
          .filter(({ width, height }) => width > 0 && height > 0)
          .map(({ x, y, width, height }) => ({ x: x + dx, y: y + dy, width, height }))
        marks.push({ name, text: range.toString(), path: pathOf(range.startContainer), boxes })
      }
    }
    for (const frame of view.document.querySelectorAll('iframe')) {
      const inner = frame.contentDocument && (frame.contentWindow as (Window & typeof globalThis) | null)
      if (!inner) continue
      const { left, top } = frame.getBoundingClientRect()
      marks.push(...readWindow(inner, dx + left + frame.clientLeft, dy + top + frame.clientTop))
    }
    return marks
  }
  return readWindow(window, 0, 0)
}

/**
 * Brings the `nth` place where the page says `text` (spaces and line breaks are one) to the middle of the
 * window and tells where it stands there, line by line. Null when the page does not say it so often.
 * Looks into open shadow roots and same-origin frames.
 */
export function findText(text: string, nth: number, scroll: boolean): Box[] | null {
  const words = text.trim().split(/\s+/)
  const pattern = new RegExp(words.map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+'), 'g')
  let left = nth
  const search = (root: Document | ShadowRoot): Range | null => {
    const owner = root.nodeType === 9 ? (root as Document) : root.ownerDocument!
    const nodes: { node: Text; from: number }[] = []
    const inner: (Document | ShadowRoot)[] = []
    let all = ''
    const walker = owner.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode
      if (node.nodeType === 3) {
        if (/^(script|style|template|noscript|title)$/.test(node.parentElement?.localName ?? '')) continue
        nodes.push({ node: node as Text, from: all.length })
        all += (node as Text).data
        continue
      }
      const element = node as Element
      if (element.shadowRoot) inner.push(element.shadowRoot)
      const framed = element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null
      if (framed) inner.push(framed)
    }
    const place = (offset: number, end: boolean) => {
      let low = 0
      let high = nodes.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if (end ? nodes[middle]!.from < offset : nodes[middle]!.from <= offset) low = middle
        else high = middle - 1
      }
      return [nodes[low]!.node, offset - nodes[low]!.from] as const
    }
    for (const match of all.matchAll(pattern)) {
      const range = owner.createRange()
      range.setStart(...place(match.index, false))
      range.setEnd(...place(match.index + match[0].length, true))
      if (range.getClientRects().length === 0) continue
      if (left-- === 0) return range
    }
    for (const next of inner) {
      const found = search(next)
      if (found) return found
    }
    return null
  }
  const range = search(document)
  if (range === null) return null
  if (scroll) range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
  let dx = 0
  let dy = 0
  let view: Window | null = range.startContainer.ownerDocument?.defaultView ?? null
  while (view?.frameElement) {
    const { left: x, top: y } = view.frameElement.getBoundingClientRect()
    dx += x + view.frameElement.clientLeft
    dy += y + view.frameElement.clientTop
    view = view.parent
  }
  return [...range.getClientRects()]
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ x, y, width, height }) => ({ x: x + dx, y: y + dy, width, height }))
}

/** Brings the first mark with this text to the middle of the window, frames included. False when there is none. */
export function scrollToMark(text: string): boolean {
  const search = (view: Window & typeof globalThis): boolean => {
    for (const highlight of view.CSS.highlights.values()) {
      for (const range of highlight as unknown as Iterable<AbstractRange>) {
        if (range.collapsed || !range.startContainer.isConnected) continue
        const live = view.document.createRange()
        live.setStart(range.startContainer, range.startOffset)
        live.setEnd(range.endContainer, range.endOffset)
        if (live.toString() !== text) continue
        range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
        return true
      }
    }
    for (const frame of view.document.querySelectorAll('iframe')) {
      const inner = frame.contentDocument && (frame.contentWindow as (Window & typeof globalThis) | null)
      if (inner && search(inner)) return true
    }
    return false
  }
  return search(window)
}

/**
 * Elements that may hold our shadow root: nothing inside, and of a kind that may have one. No page tells
 * which do; the browser's own tools are asked about these. `framed`: those in same-origin frames as well.
 */
export function possibleHosts(framed: boolean): Element[] {
  const kinds = /^(article|aside|blockquote|div|footer|h[1-6]|header|main|nav|p|section|span)$|-/
  const found: Element[] = []
  const search = (root: Document | ShadowRoot) => {
    for (const parent of root.querySelectorAll('html, body, dialog, [popover], :modal, :fullscreen'))
      for (const element of parent.children)
        if (kinds.test(element.localName) && element.childNodes.length === 0) found.push(element)
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) search(element.shadowRoot)
      if (!framed || element.localName !== 'iframe') continue
      const inner = (element as HTMLIFrameElement).contentDocument
      if (inner) search(inner)
    }
  }
  search(document)
  return found
}

/**
 * The page as HTML: its doctype and root element, every open shadow root written out, and same-origin frames
 * after it. The host of `card` is left out: it is the card's, not the page's.
 */
export function writeHtml(card: ShadowRoot | null): string {
  const skip = card?.host ?? null
  const roots: ShadowRoot[] = []
  const frames: HTMLIFrameElement[] = []
  const gather = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.localName === 'iframe') frames.push(element as HTMLIFrameElement)
      if (!element.shadowRoot) continue
      roots.push(element.shadowRoot)
      gather(element.shadowRoot)
    }
  }
  gather(document)
  const inner = (element: Element) =>
    (element as Element & { getHTML(options: object): string }).getHTML({ shadowRoots: roots })
  const whole = (element: Element): string => {
    const { outerHTML, innerHTML } = element
    const close = outerHTML.match(/<\/[^<>]*>$/)?.[0] ?? ''
    const open = outerHTML.slice(0, outerHTML.length - innerHTML.length - close.length)
    const holds = skip !== null && element.contains(skip)
    return open + (holds ? [...element.childNodes].map(one).join('') : inner(element)) + close
  }
  const one = (node: Node): string => {
    if (node === skip) return ''
    if (node.nodeType === 1) return whole(node as Element)
    if (node.nodeType === 8) return `<!--${(node as Comment).data}-->`
    const box = document.implementation.createHTMLDocument('').body
    box.textContent = node.textContent
    return box.innerHTML
  }
  const doctype = document.doctype ? new XMLSerializer().serializeToString(document.doctype) : ''
  const parts = [doctype, whole(document.documentElement)]
  for (const frame of frames) {
    const framed = frame.contentDocument?.documentElement
    if (framed) parts.push(`\n<!-- frame -->\n${whole(framed)}`)
  }
  return parts.join('')
}

/** Brings the first control with this visible text or label into the window and tells where it stands. */
export function findControlHere(label: string, press: boolean): Box | null {
  const kinds = 'a[href], button, summary, label, input, select, [role=switch], [role=button]'
  for (const control of document.querySelectorAll<HTMLElement>(kinds)) {
    const said = [control.innerText, control.ariaLabel, control.title, (control as HTMLInputElement).value]
    if (!said.join(' ').replace(/\s+/g, ' ').includes(label) || !control.checkVisibility()) continue
    control.scrollIntoView({ block: 'nearest', behavior: 'instant' })
    if (press) control.click()
    const { x, y, width, height } = control.getBoundingClientRect()
    return { x, y, width, height }
  }
  return null
}
