import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { breachesOf, leaksInScript, leaksInStyle } from '../../src/compile/silence.ts'

const found = (script: string): string[] => leaksInScript(script).map(({ what }) => what)

describe('a script leaks when it', () => {
  test.each([
    ["fetch('https://example.org')", 'fetch'],
    ['globalThis.fetch(a)', 'fetch'],
    ["window['fetch'](a)", 'fetch'],
    ['const get = fetch', 'fetch'],
    ['const { fetch } = window', 'fetch'],
    ['const {fetch: f} = globalThis; f(a)', 'fetch'],
    ["const {['fetch']: f} = globalThis; f(a)", 'fetch'],
    ['let {sendBeacon: e} = navigator', 'sendBeacon'],
    ['globalThis[`fetch`](a)', 'fetch'],
    ['fetchLater(a)', 'fetchLater'],
    ['new XMLHttpRequest()', 'XMLHttpRequest'],
    ['new WebSocket(a)', 'WebSocket'],
    ['new WebTransport(a)', 'WebTransport'],
    ['new EventSource(a)', 'EventSource'],
    ['new RTCPeerConnection()', 'RTCPeerConnection'],
    ['table[fetch]', 'fetch'],
    ['a._index.b.fetch(c)', 'fetch'],
    ['navigator.sendBeacon(a)', 'sendBeacon'],
    ["importScripts('a.js')", 'importScripts'],
    ['new Image().src = a', 'new Image'],
    ['new window.Image', 'new Image'],
    ["import('./more.js')", 'import()'],
    ["sheet.replaceSync('p{background:url(https://example.org/p.png)}')", 'url()'],
    ['sheet.replaceSync(`@import "more.css";`)', '@import'],
  ])('says %s', (script, what) => {
    expect(found(script)).toEqual([what])
  })
})

describe('a script is silent when it', () => {
  test.each([
    "const text = 'A fetch (of data) by XMLHttpRequest, or an import(duty).'",
    '/* fetch(a) */ const a = 1 // new WebSocket',
    'const words = { fetch: 1, WebSocket: 2 }',
    "import { a } from './a.js'; a()",
    'const image = { Image: 1 }; class Images { image() {} }',
    "const style = 'p{mask:url(data:image/png;base64,AA) url(#mask)}'",
    "const style = 'p{mask:url(\\'data:image/png;base64,AA\\') url(\\'#mask\\')}'",
    'import.meta.url',
    'this._index.fetch(word)',
  ])('says %s', script => {
    expect(found(script)).toEqual([])
  })
})

it('says where', () => {
  expect(leaksInScript('a()\nfetch(b)')).toEqual([{ what: 'fetch', at: 4 }])
})

it('hears style sheets too', () => {
  expect(leaksInStyle('@import "a.css"; p { background: url("//example.org/a.png") }')).toEqual([
    { what: '@import', at: 0 },
    { what: 'url()', at: 33 },
  ])
  expect(leaksInStyle('@IMPORT "a.css"; p { background: URL(a.png), image-set("b.png" 1x) }')).toHaveLength(3)
  expect(leaksInStyle('p { background: url(data:image/png;base64,AA); clip-path: url(#a) }')).toEqual([])
})

describe('a build', () => {
  const policy = { extension_pages: "default-src 'none'; connect-src 'none'" }
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'newsgloss-silence-'))
    mkdirSync(join(folder, 'assets'))
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ content_security_policy: policy }))
    writeFileSync(join(folder, 'assets', 'popup.js'), 'document.title = "fetch"')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('is silent when nothing leaks', () => {
    expect(breachesOf(folder)).toEqual([])
  })

  it('is told by a sentence for each leak, with file and place', () => {
    writeFileSync(join(folder, 'assets', 'popup.js'), 'a()\n  fetch(b)')
    writeFileSync(join(folder, 'marks.css'), 'p{background:url(a.png)}')
    expect(breachesOf(folder)).toEqual([
      'assets/popup.js:2:3 has fetch: nothing of ours may use the network.',
      'marks.css:1:14 has url(): nothing of ours may use the network.',
    ])
  })

  it('may show no file to pages, and must have a policy', () => {
    const resources = [{ resources: ['card.js'], matches: ['https://*/*'] }]
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ web_accessible_resources: resources }))
    expect(breachesOf(folder)).toEqual([
      'manifest.json makes files web-accessible, by which any page could tell who has the extension.',
      "manifest.json must have default-src 'none' in the content security policy of our pages.",
      "manifest.json must have connect-src 'none' in the content security policy of our pages.",
    ])
    writeFileSync(
      join(folder, 'manifest.json'),
      JSON.stringify({ web_accessible_resources: [], content_security_policy: policy }),
    )
    expect(breachesOf(folder)).toEqual([])
  })
})
