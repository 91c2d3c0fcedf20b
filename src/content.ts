/**
 * In the page: article → passages → (the background finds the mentions) → marks → dwell → card.
 * Only wiring; every step lives in its own file.
 */
import { answer, type PageRequests } from './browser/messages.ts'
import type { PageReport } from './glossary/page-report.ts'
import { NO_SIGNS, type Signs } from './glossary/signs.ts'
import { articleOf, storiesOf } from './page/article.ts'
import { readPassages } from './page/passage.ts'
import { type Reader, readPage } from './reading.ts'

declare global {
  /** Ends what an earlier run of this script left in the page; lives in our own world, out of the page's sight. */
  var endReading: (() => void) | undefined
}

// A page's element of that name is seen here too.
if (Object.hasOwn(globalThis, 'endReading')) globalThis.endReading?.()
const whole = new AbortController()
globalThis.endReading = () => {
  isOff = true
  stop()
  whole.abort()
}

/** From a page's new address until its story is looked for, ms. */
const ARRIVING = 2000

let reader: Reader | null = null
let part: AbortController | null = null
/** What the article shows that is being read; null while none is. */
let signs: Signs | null = null
let isOff = false
let arriving: ReturnType<typeof setTimeout> | undefined

const report = async (): Promise<PageReport> =>
  (await reader?.report()) ?? { state: 'dormant', title: document.title, terms: [], published: null }

function stop(): void {
  part?.abort()
  reader = signs = null
}

function read(shown: Signs | null): void {
  stop()
  part = new AbortController()
  signs = shown
  reader = readPage(shown, restart, part.signal)
}

function begin(shown: Signs | null): void {
  if (shown) read(shown)
}

/** The page is another one now. What the reader wants read anyway is read on; its day is nobody's. */
function restart(): void {
  const before = signs
  stop()
  begin(articleOf(document) ?? (before === NO_SIGNS ? before : null))
}

/** A page that is no article may become one without being loaded. */
function arrive(): void {
  clearTimeout(arriving)
  arriving = setTimeout(() => {
    if (!signs && !isOff) begin(articleOf(document))
  }, ARRIVING)
}

answer<PageRequests>(
  {
    async report() {
      await reader?.settled
      return report()
    },
    async readAnyway() {
      isOff = false
      if (!signs) read(articleOf(document) ?? NO_SIGNS)
      await reader?.settled
      return report()
    },
    want(wish) {
      reader?.want(wish)
      return report()
    },
    explain(meant) {
      if (!reader) read(null)
      return reader?.explain(meant) ?? false
    },
    step: by => reader?.step(by) ?? false,
    goTo: key => reader?.goTo(key) ?? false,
    know: (term, isKnown) => reader?.know(term, isKnown) ?? false,
    text() {
      const stories = storiesOf(document)
      return stories
        .flatMap(story => [...readPassages(story, stories)].map(({ text }) => text.replace(/\s+/g, ' ')))
        .join('\n')
    },
    readAgain() {
      if (signs) begin(articleOf(document) ?? signs)
    },
    stop() {
      isOff = true
      stop()
      return report()
    },
  },
  whole.signal,
)

;(globalThis as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', arrive, {
  signal: whole.signal,
})

// A page shown ahead of time has no reader yet.
if ((document as Document & { prerendering?: boolean }).prerendering)
  document.addEventListener('prerenderingchange', () => begin(articleOf(document)), {
    once: true,
    signal: whole.signal,
  })
else begin(articleOf(document))
