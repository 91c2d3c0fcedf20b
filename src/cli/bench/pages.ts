/** The pages that are measured, by path. */
import { madePage } from './article.ts'
import { HELD } from './site.ts'

/** In the page: rewrites a line of a ticker fifty times a second, as live blogs and stock tickers do. */
const TICKER = `(() => {
  const line = document.querySelector('.byline')
  let count = 0
  setInterval(() => { line.firstChild.data = 'By A. Marlow, updated ' + ++count + ' times' }, 20)
})()`

/**
 * In the page: how long after its parsing the first marks were painted, in ms, as `markedAfter`. A frame in which marks
 * are found has painted them when the next one begins.
 */
const WATCH = `addEventListener('DOMContentLoaded', () => {
  const from = performance.now()
  const marked = () => document.querySelector('mark') || CSS.highlights.get('context-note')?.size > 0
  const look = () => requestAnimationFrame(() => {
    if (marked()) requestAnimationFrame(() => { globalThis.markedAfter = performance.now() - from })
    else look()
  })
  look()
})`

export const ARTICLE = '/article'
export const SHORT = '/short'
export const FAR = '/far'
export const LONG = '/long'
export const BUSY = '/busy'
export const WATCHED = '/watched'

/** @param names what the stories mention. */
export function madePages(names: readonly string[]): Record<string, string> {
  const wish = { characters: 50_000, names, picture: HELD }
  return {
    [ARTICLE]: madePage(wish).html,
    [SHORT]: madePage({ ...wish, characters: 5_000 }).html,
    [FAR]: madePage({ ...wish, characters: 500_000 }).html,
    [LONG]: madePage({ ...wish, characters: 5_000_000 }).html,
    [BUSY]: madePage({ ...wish, script: TICKER }).html,
    [WATCHED]: madePage({ ...wish, script: WATCH }).html,
  }
}
