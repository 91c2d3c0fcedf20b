/**
 * A page made for a test of one reading, with a background that knows a dozen words and answers when it is let. What
 * happy-dom lacks of a browser is added: highlights, a view of what is in sight, what is displayed, popovers.
 * A class says how an element looks: `away` is not displayed, `faint` is transparent.
 */
import type { Answer, Explanation, Found, Question, Texts } from '../../src/browser/messages.ts'
import type { Wish } from '../../src/glossary/settings.ts'
import type { Span } from '../../src/text/span.ts'

/** The words the background knows, each an entry of its own name. */
const KNOWN = /\b(?:Alpha|Beta|Gamma|Delta|Epsilon|Zeta|Eta|Theta|Iota|Kappa)\b/g

const idOf = (word: string): string => `test/${word.toLowerCase()}`

const wish: Wish = { density: 'usual', markStyle: 'dotted', known: [] }

/** What was asked of the background, in order. */
export const asked: { readonly ask: string; readonly given: readonly unknown[] }[] = []

/** Questions that wait for leave to be answered. */
const held = new Map<string, Promise<void>>()

/** Holds back the answers to a question; returns what lets them go. */
export function hold(ask: string): () => void {
  let go = (): void => {}
  held.set(ask, new Promise(resolve => (go = resolve)))
  return () => {
    held.delete(ask)
    go()
  }
}

const foundIn = (text: string, passage: number): Found[] =>
  [...text.matchAll(KNOWN)].map(({ 0: word, index }) => ({
    passage,
    start: index,
    end: index + word.length,
    entry: idOf(word),
    citation: null,
    wider: false,
    need: 2,
    explained: false,
    reckoned: null,
  }))

const textsOf = (ids: readonly string[]): Texts => ({
  entries: Object.fromEntries(
    ids.map(id => [
      id,
      JSON.stringify({
        id,
        headword: `The card of ${id.split('/')[1]}`,
        gist: 'What it is.',
        explanation: [],
        notTheSameAs: [],
        timeline: [],
        sources: [],
        changes: 'slow',
        knownTo: '2026-11',
        reviewed: '2026-11-01',
      }),
    ]),
  ),
  references: {},
  reports: false,
  style: '',
  words: { templates: { locale: 'en' }, uiLanguage: 'en' },
})

const answers: Record<string, (...given: never[]) => unknown> = {
  read: ({ passages, published, memory }: Question): Answer => ({
    found: passages.flatMap(foundIn),
    published,
    memory,
    wish,
  }),
  texts: textsOf,
  look: () => 'The look.',
  explain: (passage: string, { start, end }: Span): Explanation => {
    const [found] = foundIn(passage.slice(start, end), 0)
    return {
      ...textsOf(found?.entry ? [found.entry] : []),
      near: [],
      found: found ? { ...found, start, end } : null,
    }
  },
}

type Listen = (message: unknown, sender: { id: string }) => Promise<unknown> | undefined
let listen: Listen = () => undefined

/** Asks the page what popup and keys ask. */
export const askPage = (ask: string, ...given: readonly unknown[]): Promise<unknown> | undefined =>
  listen({ ask, given }, { id: 'us' })

const runtime = {
  id: 'us',
  async sendMessage({ ask, given }: (typeof asked)[number]) {
    asked.push({ ask, given })
    const reply = answers[ask]?.(...(given as never[]))
    await held.get(ask)
    return reply ?? null
  },
  onMessage: {
    addListener(listener: Listen) {
      listen = listener
    },
    removeListener() {},
  },
}

class Words {
  readonly startContainer!: Text
  readonly startOffset!: number
  readonly endOffset!: number
  constructor(init: StaticRangeInit) {
    Object.assign(this, init)
  }
  toString(): string {
    return this.startContainer.data.slice(this.startOffset, this.endOffset)
  }
}

class Ranges extends Set<Words> {
  constructor(...ranges: Words[]) {
    super(ranges)
  }
}

const highlights = new Map<string, Ranges>()

/** The words that are painted, in the order of the page. */
export const painted = (): string[] => [...(highlights.get('context-note') ?? [])].map(String).sort()

const isSeen = (element: Element): boolean => element.isConnected && !element.closest('.away')

/** Everything displayed is in sight. */
class Sight {
  static readonly all = new Set<Sight>()
  readonly watched = new Set<Element>()
  constructor(private readonly tell: (entries: { target: Element; isIntersecting: boolean }[]) => void) {
    Sight.all.add(this)
  }
  observe(target: Element): void {
    if (this.watched.has(target)) return
    this.watched.add(target)
    queueMicrotask(() => this.look([target]))
  }
  unobserve(target: Element): void {
    this.watched.delete(target)
  }
  disconnect(): void {
    this.watched.clear()
    Sight.all.delete(this)
  }
  look(targets: readonly Element[]): void {
    const there = targets.filter(target => this.watched.has(target))
    if (there.length > 0) this.tell(there.map(target => ({ target, isIntersecting: isSeen(target) })))
  }
}

/** An element that was not displayed, is. */
export function display(element: Element): void {
  element.classList.remove('away')
  for (const sight of Sight.all) sight.look([...sight.watched].filter(target => element.contains(target)))
}

/** The open card's heading; null when no card is there. */
export const card = (): string | null =>
  document.querySelector('html > div')?.shadowRoot?.querySelector('h2')?.textContent ?? null

const open = new WeakSet<Element>()
const { matches, closest } = Element.prototype

Object.assign(globalThis, {
  browser: { runtime },
  StaticRange: Words,
  Highlight: Ranges,
  IntersectionObserver: Sight,
})
Object.assign(window, { Highlight: Ranges })
for (const holder of [globalThis, window])
  Object.defineProperty(holder, 'CSS', { value: { highlights }, configurable: true })
Object.assign(Element.prototype, {
  checkVisibility(this: Element, { opacityProperty }: CheckVisibilityOptions = {}) {
    return isSeen(this) && !(opacityProperty && this.closest('.faint'))
  },
  matches(this: Element, selector: string) {
    return selector === ':popover-open' ? open.has(this) : matches.call(this, selector)
  },
  closest(this: Element, selector: string) {
    return selector.includes(':modal') ? null : closest.call(this, selector)
  },
  showPopover(this: Element) {
    open.add(this)
  },
  hidePopover(this: Element) {
    open.delete(this)
  },
  scrollIntoView() {},
  scrollTo() {},
})
Object.defineProperty(document, 'fullscreenElement', { value: null, configurable: true })
Object.defineProperty(document, 'contentType', { value: 'text/html', configurable: true })
