/** Extensions made for the moment, to measure ours against: none of them is ever shipped. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../built.ts'
import { spread } from './spread.ts'

/** Runs in every page and does nothing. */
const EMPTY = ';'

/** The least anybody must do to know an article's text: walk its text nodes and join them. */
const FLOOR = `(() => {
  const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT)
  const parts = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) parts.push(node.data)
  globalThis.text = parts.join('')
})()`

/** The least for whoever has the matching done elsewhere: walk, join, ask a background, paint four ranges. */
const ASKING = `(() => {
  const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT)
  const nodes = []
  const parts = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push(node)
    parts.push(node.data)
  }
  chrome.runtime.sendMessage(parts.join('')).then(found => {
    const ranges = found.slice(0, 4).map(({ node, start, end }) =>
      new StaticRange({ startContainer: nodes[node], startOffset: start, endContainer: nodes[node], endOffset: end }))
    CSS.highlights.set('context-note', new Highlight(...ranges))
  })
})()`

const ANSWERING = `const found = Array.from({ length: 40 }, (_, i) => ({ node: i, start: 0, end: 10 }))
chrome.runtime.onMessage.addListener((text, sender, answer) => answer(found))`

const PAINTED = readFileSync(join(root, 'src/page/marks.css'), 'utf8')

/**
 * A glossary that every page indexes for itself: forms by their first word, looked up at each word of each text node,
 * as many ranges painted as we paint. It knows no plurals, no meanings, no text over two nodes, and has no cards.
 */
const INDEXING = (terms: readonly string[]): string => `(() => {
  const WORD = /[\\p{L}\\p{N}]+/gu
  const index = new Map()
  for (const term of ${JSON.stringify(terms)}) {
    const form = term.toLowerCase()
    const first = form.match(WORD)?.[0]
    if (first && !index.has(first)) index.set(first, [])
    if (first) index.get(first).push(form)
  }
  const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT)
  const ranges = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.data.toLowerCase()
    for (const { 0: word, index: at } of text.matchAll(WORD))
      for (const form of index.get(word) ?? [])
        if (text.startsWith(form, at))
          ranges.push(new StaticRange({ startContainer: node, startOffset: at, endContainer: node, endOffset: at + form.length }))
  }
  CSS.highlights.set('context-note', new Highlight(...ranges.slice(0, 60)))
})()`

/**
 * mark.js takes two minutes for all forms of the glossary, and in Firefox for a fifth of them: it is given so many, evenly
 * spread, and we all of them.
 */
const MANY = 10_000
const FEW = 1_000

/** What figures call it. */
export const MARKJS = `mark.js with ${MANY} of the forms`
export const MARKJS_OF_FEW = `mark.js with ${FEW} of the forms`

/** It goes through its terms by recursion: given a thousand at once Firefox runs out of stack, and it stops half-way. */
const MARKED_AT_ONCE = 100

/** mark.js as its manual says it for a list of terms, kept to the article. */
const MARKING = (terms: readonly string[], given: number): string => `(() => {
  const terms = ${JSON.stringify(spread(terms, given))}
  for (let at = 0; at < terms.length; at += ${MARKED_AT_ONCE})
    new Mark(document.querySelector('article')).mark(terms.slice(at, at + ${MARKED_AT_ONCE}), { accuracy: 'exactly', separateWordSearch: false })
})()`

const markjs = (terms: readonly string[], given: number): Record<string, string> => ({
  'mark.min.js': readFileSync(join(root, 'node_modules/mark.js/dist/mark.min.js'), 'utf8'),
  'content.js': MARKING(terms, given),
})

/** Each rival's files; `background.js` runs in its background, the others in pages. */
const FILES = {
  empty: () => ({ 'content.js': EMPTY }),
  floor: () => ({ 'content.js': FLOOR }),
  asker: () => ({ 'content.js': ASKING, 'background.js': ANSWERING, 'marks.css': PAINTED }),
  index: (terms: readonly string[]) => ({ 'content.js': INDEXING(terms), 'marks.css': PAINTED }),
  'mark.js': (terms: readonly string[]) => markjs(terms, MANY),
  'mark.js-of-few': (terms: readonly string[]) => markjs(terms, FEW),
} satisfies Record<string, (terms: readonly string[]) => Record<string, string>>

export type Rival = keyof typeof FILES

/**
 * Writes a rival into a new folder, for either browser.
 * @param terms what it must mark, if it marks.
 * @returns the folder to load.
 */
export function makeRival(rival: Rival, terms: readonly string[], folder: string): string {
  const place = join(folder, rival)
  mkdirSync(place)
  const files: Record<string, string> = FILES[rival](terms)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(place, name), text)
  const inPages = Object.keys(files).filter(name => name !== 'background.js')
  const manifest = {
    manifest_version: 3,
    name: `Benchmark: ${rival}`,
    version: '1',
    content_scripts: [
      {
        matches: ['http://127.0.0.1/*'],
        js: inPages.filter(name => name.endsWith('.js')),
        css: inPages.filter(name => name.endsWith('.css')),
        run_at: 'document_idle',
      },
    ],
    ...('background.js' in files ? { background: { service_worker: 'background.js' } } : {}),
    browser_specific_settings: {
      gecko: { id: `${rival}@benchmark.test`, data_collection_permissions: { required: ['none'] } },
    },
  }
  writeFileSync(join(place, 'manifest.json'), JSON.stringify(manifest))
  return place
}
