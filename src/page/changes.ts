/** What the page rewrote, so that it can be read again. */
import { isElement, isText } from './node.ts'

/** Quiet after the last change before it is read: longer than a framework's burst, shorter than a reader's glance. */
const QUIET = 150

/** Longest wait while a page never rests. */
const LONGEST = 1000

export interface Changes {
  /** Elements whose text was added or rewritten; outermost only, all still in the page. */
  readonly elements: readonly Element[]
}

/**
 * Watches roots until `signal` ends it.
 * @param touch called at once for each text or element the page changed or took away.
 * @param settle called when the page has come to rest.
 * @returns a function that watches one more root.
 */
export function watchChanges(
  touch: (nodes: ReadonlySet<Node>) => void,
  settle: (changes: Changes) => void,
  signal: AbortSignal,
): (root: Node) => void {
  const dirty = new Set<Element>()
  const watched = new WeakSet<Node>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let since = 0

  const flush = (): void => {
    since = 0
    const there = [...dirty].filter(element => element.isConnected)
    dirty.clear()
    settle({
      elements: there.filter(element => !there.some(other => other !== element && other.contains(element))),
    })
  }

  const observer = new MutationObserver(records => {
    const touched = new Set<Node>()
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'characterData') {
        touched.add(target)
        if (target.parentElement) dirty.add(target.parentElement)
        continue
      }
      for (const node of removedNodes) touched.add(node)
      for (const node of addedNodes) if (isElement(node)) dirty.add(node)
      const text = [...addedNodes, ...removedNodes].some(isText)
      if (text && isElement(target)) dirty.add(target)
    }
    touch(touched)
    const now = performance.now()
    if (since === 0) since = now
    clearTimeout(timer)
    timer = setTimeout(flush, Math.max(0, Math.min(QUIET, since + LONGEST - now)))
  })

  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })

  return root => {
    if (watched.has(root) || signal.aborted) return
    watched.add(root)
    observer.observe(root, { childList: true, characterData: true, subtree: true })
  }
}
