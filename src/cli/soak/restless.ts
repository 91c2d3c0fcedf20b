/** Pages that never rest: a live blog that writes, rewrites, moves and takes away, fifty times a second. */
import { madePage } from '../bench/article.ts'

/** Where the reader's pointer rests: a term in a line that stays. */
export const TERM = 'Alien Enemies Act'

export const RESTLESS = '/restless'
/** The same story at rest, under several addresses. */
export const STORIES = ['/story-1', '/story-2', '/story-3', '/story-4', '/story-5'] as const

/** What the page tells of itself. */
export interface Restless {
  /** Changes made so far. */
  changes(): number
  /** What it was, had it not been changed: the number of paragraphs. */
  paragraphs(): number
}

/** 3,000 a minute. */
const EVERY_MS = 20

/** In the page. Its length stays as it is; `names` are spoken of in turn. */
function restless(names: readonly string[], every: number): void {
  const story = document.querySelector('article') as HTMLElement
  const ticker = document.querySelector('nav') as HTMLElement
  const all = (): HTMLElement[] => [...story.querySelectorAll('p')].slice(2)
  let count = 0
  const name = (): string => names[count % names.length] as string
  const sentence = (): string => `Update ${count}: the council spoke of ${name()} again, and of the ferry.`
  const acts: (() => void)[] = [
    () => {
      const place = all()[count % 7]?.firstChild
      if (place?.nodeType === 3) (place as Text).data = sentence()
    },
    () => {
      const fresh = document.createElement('p')
      fresh.textContent = sentence()
      all()[0]?.before(fresh)
      all().at(-1)?.remove()
    },
    () => {
      const place = all()[(count * 3) % 11]
      if (place) place.innerHTML = `<em>${count}</em> <a href="#more">${name()}</a> was named once more.`
    },
    () => {
      const [first] = all()
      const last = all().at(-1)
      if (first && last) last.after(first)
    },
    () => {
      ticker.title = `${count}`
      const line = ticker.querySelector('a')?.firstChild as Text | undefined
      if (line) line.data = `${count} readers`
    },
  ]
  const paragraphs = all().length
  const from = performance.now()
  setInterval(() => {
    // A page that was held up makes good for it, a little at a time.
    for (let made = 0; made < 20 && count * every < performance.now() - from; made++)
      acts[count++ % acts.length]?.()
  }, every)
  Object.assign(window, { changes: () => count, paragraphs: () => all().length - paragraphs })
}

const LINE = `<p>A line that stays names the ${TERM} once.</p>`

/** @param names what the stories mention. */
export function restlessPages(names: readonly string[]): Record<string, string> {
  const wish = { characters: 20_000, names, picture: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' }
  const withLine = (html: string): string => html.replace('</header>\n<p>', `</header>\n${LINE}\n<p>`)
  const still = withLine(madePage(wish).html)
  const script = `const __name = f => f; (${restless})(${JSON.stringify(names)}, ${EVERY_MS})`
  return {
    [RESTLESS]: withLine(madePage({ ...wish, script }).html),
    ...Object.fromEntries(STORIES.map(path => [path, still])),
  }
}
