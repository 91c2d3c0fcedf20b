/** What the page rewrote, so that it can be read again. */
import { isElement, isText, outermost } from './node.ts'

/** Quiet after the last change before it is read: longer than a framework's burst, shorter than a reader's glance. */
const QUIET = 150

/** Longest wait while a page never rests. */
const LONGEST = 1000

/**
 * Watches roots until `signal` ends it.
 * @param touch called at once for each text or element the page changed or took away.
 * @param settle called when the page has come to rest, with the elements whose text was added, rewritten, hidden or shown:
 *   outermost only, all still in the page.
 * @returns a function that watches one more root.
 */
export function watchChanges(
  touch: (nodes: ReadonlySet<Node>) => void,
  settle: (elements: readonly Element[]) => void,
  signal: AbortSignal,
): (root: Node) => void {
  const dirty = new Set<Element>()
  const watched = new WeakSet<Node>()
  let timer: ReturnType<typeof setTimeout> | undefined
  /** When the first change was made that has not been read, and the last; 0 while there is none. */
  let since = 0
  let last = 0

  /** Reads what has changed when the page rests; looks again later while it does not. Set once, since a page may change at every frame. */
  const wait = (): void => {
    const due = Math.min(last + QUIET, since + LONGEST) - performance.now()
    if (due > 0) timer = setTimeout(wait, due)
    else flush()
  }

  const flush = (): void => {
    since = 0
    const there = [...dirty].filter(element => element.isConnected)
    dirty.clear()
    settle(outermost(there))
  }

  const observer = new MutationObserver(records => {
    const touched = new Set<Node>()
    for (const record of records) {
      const { target } = record
      if (record.type === 'characterData') {
        touched.add(target)
        if (target.parentElement) dirty.add(target.parentElement)
        continue
      }
      if (record.type === 'attributes') {
        dirty.add(target as Element)
        continue
      }
      // Asked for only here: the browser makes each list anew.
      const { addedNodes, removedNodes } = record
      for (const node of removedNodes) touched.add(node)
      for (const node of addedNodes) if (isElement(node)) dirty.add(node)
      const text = [...addedNodes, ...removedNodes].some(isText)
      if (text && isElement(target)) dirty.add(target)
    }
    touch(touched)
    last = performance.now()
    if (since > 0) return
    since = last
    timer = setTimeout(wait, QUIET)
  })

  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })

  return root => {
    if (watched.has(root) || signal.aborted) return
    watched.add(root)
    observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      // Not `aria-hidden`: a page says so of all it holds whenever a menu of its own is open.
      attributeFilter: ['hidden'],
    })
  }
}
