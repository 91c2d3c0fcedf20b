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
  stop()
  whole.abort()
}

let reader: Reader | null = null
let part: AbortController | null = null
let again = (): void => {}

const report = async (): Promise<PageReport> =>
  (await reader?.report()) ?? { state: 'dormant', title: document.title, terms: [], published: null }

function stop(): void {
  part?.abort()
  reader = null
}

function read(signs: Signs | null): void {
  stop()
  part = new AbortController()
  again = () => begin(articleOf(document) ?? signs)
  reader = readPage(signs, again, part.signal)
}

function begin(signs: Signs | null): void {
  if (signs) read(signs)
}

answer<PageRequests>(
  {
    async report() {
      await reader?.settled
      return report()
    },
    async readAnyway() {
      if ((await report()).state === 'dormant') read(articleOf(document) ?? NO_SIGNS)
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
    text() {
      const stories = storiesOf(document)
      return stories
        .flatMap(story => [...readPassages(story, stories)].map(({ text }) => text.replace(/\s+/g, ' ')))
        .join('\n')
    },
    readAgain() {
      if (reader) again()
    },
    stop() {
      stop()
      return report()
    },
  },
  whole.signal,
)

// A page shown ahead of time has no reader yet.
if ((document as Document & { prerendering?: boolean }).prerendering)
  document.addEventListener('prerenderingchange', () => begin(articleOf(document)), {
    once: true,
    signal: whole.signal,
  })
else begin(articleOf(document))
