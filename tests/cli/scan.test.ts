import { describe, expect, test } from 'vitest'
import { scan } from '../../src/cli/scan.ts'
import { openPack } from '../../src/glossary/lookup.ts'
import { makePack } from '../../src/glossary/pack.ts'
import { readEntry } from '../../src/glossary/reader.ts'

const entry = (name: string, header: string, events = '') =>
  readEntry(
    `assets/glossary/tax/${name}.md`,
    `---\n${header}\nchanges: slow\nreviewed: 2026-11-22\n---\nGist.\n\nOne. Two.\n\n## What happened\n${events}\n## Sources\n1. [S](https://irs.gov/), read 2026-11-22: it\n`,
  ).written!

const glossary = openPack(
  makePack('Test', [
    entry(
      'irs',
      'entry: IRS',
      '- 2025-03-24 happened: Same day. [1]\n- 2025-04-07 signed: A memo. [1]\n- 2026-02-24 ruling: A court. [1]\n',
    ),
    entry('law', 'entry: tax secrecy law\nexplains: 26 USC 6103'),
  ]),
)
const surfaces = (text: string, published: string | null = null) =>
  scan(glossary, text, published).mentions.map(({ start, end }) => text.slice(start, end))

describe('plain text', () => {
  test('offsets are those of the text as given, across paragraphs', () => {
    const text = 'The IRS spoke.\r\n\r\n  Later 26 U.S.C.\u00a0§\u00a06103(i)(9) and the IRS again.\n'
    expect(surfaces(text)).toEqual(['IRS', '26 U.S.C.\u00a0§\u00a06103(i)(9)', 'IRS'])
  })
  test('the first of a thing is shown, the rest are told', () => {
    expect(scan(glossary, 'The IRS and the IRS.', null).mentions.map(({ shown }) => shown)).toEqual([
      true,
      false,
    ])
  })
  test('a citation names its entry, or the nearest, or none', () => {
    expect(
      scan(glossary, '26 USC 6103, 26 USC 6103(l)(1), 18 USC 1385', null).mentions.map(
        ({ entry, citation }) => [entry, citation],
      ),
    ).toEqual([
      ['tax/law', 'usc:26:6103'],
      ['tax/law', 'usc:26:6103:l:1'],
      [null, 'usc:18:1385'],
    ])
  })
  test('since lists what came after the day, newest first', () => {
    expect(scan(glossary, 'The IRS.', '2025-03-24').mentions[0]?.since).toEqual([
      { date: '2026-02-24', text: 'A court.' },
      { date: '2025-04-07', text: 'A memo.' },
    ])
    expect(scan(glossary, 'The IRS.', null).mentions[0]?.since).toEqual([])
  })
  test('a form does not reach over a blank line', () => {
    expect(surfaces('tax secrecy\n\nlaw')).toEqual([])
    expect(surfaces('tax secrecy\nlaw')).toEqual(['tax secrecy\nlaw'])
  })
})

describe('HTML', () => {
  const page = (body: string) =>
    `<!doctype html><html><head><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-03-24T01:00:00Z"}</script></head><body>${body}</body></html>`
  test('offsets are those of the file, entities and line ends included', () => {
    const text = page('<p>The&nbsp;<b>I</b>RS &amp; 26&nbsp;U.S.C. &sect;&thinsp;6103\r\n(a)</p>')
    expect(surfaces(text)).toEqual(['I</b>RS', '26&nbsp;U.S.C. &sect;&thinsp;6103'])
  })
  test('the surface is what a reader sees', () => {
    expect(scan(glossary, page('<p>The <b>I</b>RS</p>'), null).mentions[0]?.surface).toBe('IRS')
  })
  test('the date comes from the page; the caller’s outranks it', () => {
    expect(scan(glossary, page('<p>IRS</p>'), null).published).toBe('2025-03-24')
    expect(scan(glossary, page('<p>IRS</p>'), '2025-01-01').published).toBe('2025-01-01')
  })
  test('only the article’s text is read', () => {
    const story = '<p>One paragraph.</p><p>Two.</p><p>The IRS.</p>'
    const text = page(
      `<nav>IRS</nav><header><p class="byline">By IRS</p></header><article>${story}<aside>IRS</aside><pre>IRS</pre><div class="ad">IRS</div><p contenteditable="true">IRS</p><textarea>IRS</textarea><p hidden>IRS</p></article><footer>IRS</footer>`,
    )
    expect(surfaces(text)).toEqual(['IRS'])
  })
  test('blocks part forms, inline elements and footnotes do not', () => {
    expect(surfaces(page('<div><p>tax secrecy</p><p>law</p></div>'))).toEqual([])
    expect(surfaces(page('<p>tax <em>secrecy</em><sup>1</sup> law</p>'))).toEqual([
      'tax <em>secrecy</em><sup>1</sup> law',
    ])
  })
  test('broken HTML is read as browsers read it', () => {
    expect(surfaces('<p>The <b>IRS<p>and <i>IRS')).toEqual(['IRS', 'IRS'])
  })
})
