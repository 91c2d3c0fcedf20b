/**
 * In the page: article → passages → (the background finds the mentions) → marks → dwell → card.
 * Only wiring; every step lives in its own file.
 */
import { answer, type PageRequests } from './browser/messages.ts'
import type { PageReport } from './glossary/page-report.ts'
import { type Article, articleOf } from './page/article.ts'
import { type Reader, readPage } from './reading.ts'

declare global {
  /** Ends what an earlier run of this script left in the page; lives in our own world, out of the page's sight. */
  var endReading: (() => void) | undefined
}

globalThis.endReading?.()
const whole = new AbortController()
globalThis.endReading = () => {
  stop()
  whole.abort()
}

let reader: Reader | null = null
let part: AbortController | null = null

const report = (): PageReport =>
  reader?.report() ?? { state: 'dormant', title: document.title, terms: [], published: null, updates: [] }

const articleHere = (): Article | null => articleOf(document, new Date().toISOString().slice(0, 10))

function stop(): void {
  part?.abort()
  reader = null
}

function read(article: Article): void {
  stop()
  part = new AbortController()
  reader = readPage(article, () => begin(articleHere() ?? article), part.signal)
}

function begin(article: Article | null): void {
  if (article) read(article)
}

answer<PageRequests>(
  {
    async report() {
      await reader?.settled
      return report()
    },
    async readAnyway() {
      if (!reader) read(articleHere() ?? { published: null, updated: null })
      await reader?.settled
      return report()
    },
    thin(density) {
      reader?.thin(density)
      return report()
    },
    step: by => reader?.step(by) ?? false,
    goTo: key => reader?.goTo(key) ?? false,
    stop() {
      stop()
      return report()
    },
  },
  whole.signal,
)

// A page shown ahead of time has no reader yet.
if ((document as Document & { prerendering?: boolean }).prerendering)
  document.addEventListener('prerenderingchange', () => begin(articleHere()), {
    once: true,
    signal: whole.signal,
  })
else begin(articleHere())
