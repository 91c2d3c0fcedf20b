/**
 * Pages that are odd, broken or mean: each tries one thing that a page can do to a program that reads it. A page says
 * `CHNV parole` and the `Alien Enemies Act` where marks belong, and `Temporary Protected Status` where none may stand.
 */

/** What must come of a page. */
export interface OddPage {
  /** What the page does, as the name of its test. */
  readonly does: string
  readonly html: string
  /** The path's ending chooses the type; `.html` unless said otherwise. */
  readonly ending?: 'xhtml' | 'svg' | 'txt' | 'json' | 'xml'
  readonly headers?: Readonly<Record<string, string>>
  /** Whether `CHNV parole` is marked; `either` where the page may win, as long as nothing breaks. */
  readonly marked: boolean | 'either'
  /** Whether the card opens over `CHNV parole` and stands whole; false where the page may prevent it. */
  readonly card?: false
  /** The page is never at rest: its HTML is compared after `rest()`, which it offers. */
  readonly restless?: true
  /** The page has broken what the test would look with: our own script is asked instead. */
  readonly blind?: true
}

const filler =
  '<p>The council met on Tuesday to talk about the harbor, the ferry and the price of bread. Nothing was decided, and the members went home before dark, as they do in winter.</p>\n'

const TERM = 'CHNV parole'
const story = `<p>Officials ended the ${TERM} program, and lawyers spoke of the Alien Enemies Act.</p>`

const page = (body: string, head = '', attributes = '') =>
  `<!doctype html><html lang="en"${attributes}><head><meta charset="utf-8"><title>Odd</title><link rel="icon" href="data:,">
<meta property="og:type" content="article"><meta property="article:published_time" content="2025-03-24">${head}</head><body>${body}</body></html>`

const article = (inside: string, head = '', attributes = '') =>
  page(`<article><h1>An odd page</h1>${inside}${filler.repeat(3)}</article>`, head, attributes)

/** The story with a script after it. */
const acting = (script: string, inside = story) =>
  article(inside).replace('</body>', `<script>${script}</script></body>`)

/** The story with a script before everything else. */
const prepared = (script: string, inside = story) => article(inside, `<script>${script}</script>`)

const types: readonly OddPage[] = [
  {
    does: 'is XHTML',
    ending: 'xhtml',
    html: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Odd</title><meta property="og:type" content="article" /></head><body><article><h1>X</h1>${story}${filler.repeat(3)}</article></body></html>`,
    marked: true,
  },
  {
    does: 'is a drawing',
    ending: 'svg',
    html: `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="80"><text y="30">${TERM}</text></svg>`,
    marked: false,
  },
  { does: 'is XML', ending: 'xml', html: `<feed><entry>${TERM}</entry></feed>`, marked: false },
  { does: 'is plain text', ending: 'txt', html: `Officials ended the ${TERM} program.`, marked: false },
  { does: 'is JSON', ending: 'json', html: JSON.stringify({ text: `the ${TERM} program` }), marked: false },
  { does: 'has no doctype', html: article(story).replace('<!doctype html>', ''), marked: true },
  { does: 'is cut off in the middle', html: article(story).slice(0, -60), marked: true },
  {
    does: 'is a set of frames',
    html: '<!doctype html><html><head><title>Odd</title><link rel="icon" href="data:,"></head><frameset cols="*"><frame src="about:blank"></frameset></html>',
    marked: false,
  },
  { does: 'is being edited as a whole', html: acting("document.designMode = 'on'"), marked: false },
  { does: 'has a base elsewhere', html: article(story, '<base href="/nowhere/">'), marked: true },
  { does: 'has no body text at all', html: page(''), marked: false },
]

const policies: readonly OddPage[] = [
  {
    does: 'allows nothing',
    headers: { 'content-security-policy': "default-src 'none'" },
    html: article(story),
    marked: true,
  },
  {
    does: 'trusts no types',
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
    html: article(story),
    marked: true,
  },
  {
    does: 'allows no style',
    headers: { 'content-security-policy': "style-src 'none'" },
    html: article(story),
    marked: true,
  },
  {
    does: 'is in a sandbox',
    headers: { 'content-security-policy': 'sandbox' },
    html: article(story),
    marked: 'either',
  },
  {
    does: 'is isolated from other origins',
    headers: { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' },
    html: article(story),
    marked: true,
  },
  {
    does: 'gives up every permission',
    headers: { 'permissions-policy': 'fullscreen=(), clipboard-write=()' },
    html: article(story),
    marked: true,
  },
]

const frames: readonly OddPage[] = [
  {
    does: 'tells its story in a srcdoc frame',
    html: article(
      `${filler}<iframe width="600" height="200" srcdoc="<p>In the frame the ${TERM} program is named.</p>"></iframe>`,
    ),
    marked: true,
    card: false,
  },
  {
    does: 'writes its story into an about:blank frame',
    html: acting(
      `const inner = document.querySelector('iframe').contentDocument; const line = inner.createElement('p'); line.textContent = 'In the frame the ${TERM} program is named.'; inner.body.append(line)`,
      '<iframe width="600" height="200"></iframe>',
    ),
    marked: 'either',
    card: false,
  },
  {
    does: 'has a frame of another origin',
    html: article(`${story}<iframe src="data:text/html,<p>Temporary Protected Status</p>"></iframe>`),
    marked: true,
  },
  {
    does: 'has a frame in a sandbox',
    html: article(`${story}<iframe sandbox srcdoc="<p>Temporary Protected Status</p>"></iframe>`),
    marked: true,
  },
  {
    does: 'has a frame that is being edited',
    html: acting(
      "const inner = document.querySelector('iframe').contentDocument; inner.body.append('Temporary Protected Status'); inner.designMode = 'on'",
      `${story}<iframe></iframe>`,
    ),
    marked: true,
  },
  {
    does: 'has a thousand frames',
    html: acting(
      "let n = 0; const add = () => { const frame = document.createElement('iframe'); frame.hidden = true; document.querySelector('article').append(frame); n++ }; const timer = setInterval(() => { if (n < 1000) add(); else clearInterval(timer) }, 1); window.rest = () => { clearInterval(timer); while (n < 1000) add() }",
    ),
    marked: true,
    restless: true,
    card: false,
  },
  {
    does: 'takes its frame away at once',
    html: acting(
      "setTimeout(() => document.querySelector('iframe').remove(), 20)",
      `${story}<iframe srcdoc="<p>gone</p>"></iframe>`,
    ),
    marked: true,
  },
]

const clobbered = (name: string): string =>
  `<input type="hidden" name="${name}"><img alt="" name="${name}" src="data:,"><a id="${name}"></a>`

const clobbering: readonly OddPage[] = [
  {
    does: 'names form fields as the parts of a node',
    blind: true,
    html: page(
      `<form>${[
        'childNodes',
        'parentNode',
        'localName',
        'nodeType',
        'nodeName',
        'textContent',
        'ownerDocument',
        'isConnected',
        'getAttribute',
        'hasAttributes',
        'shadowRoot',
        'closest',
        'querySelectorAll',
        'contains',
        'getRootNode',
        'checkVisibility',
        'append',
        'compareDocumentPosition',
      ]
        .map(name => `<input type="hidden" name="${name}">`)
        .join('')}<article><h1>An odd page</h1>${story}${filler.repeat(3)}</article></form>`,
    ),
    marked: true,
  },
  {
    does: 'names pictures as the parts of a document',
    blind: true,
    html: article(
      `${['body', 'createElement', 'documentElement', 'querySelectorAll', 'createTreeWalker', 'contentType', 'designMode', 'title', 'hidden', 'adoptedStyleSheets', 'getSelection', 'caretPositionFromPoint', 'addEventListener', 'fullscreenElement', 'defaultView'].map(clobbered).join('')}${story}`,
    ),
    marked: true,
    card: false,
  },
  {
    does: 'names anchors as the parts of a window',
    blind: true,
    html: article(
      `${['CSS', 'Highlight', 'performance', 'chrome', 'browser', 'endReading', 'MutationObserver', 'IntersectionObserver', 'location', 'top'].map(clobbered).join('')}${story}`,
    ),
    marked: true,
  },
  {
    does: 'has the same id everywhere',
    html: article(`<div id="x"><p id="x">${story}</p></div>`.repeat(20)),
    marked: true,
  },
  {
    does: 'has attributes of a megabyte',
    html: article(`<p class="${'c '.repeat(200_000)}" data-x="${'x'.repeat(1_000_000)}">One.</p>${story}`),
    marked: true,
  },
]

const patched: readonly OddPage[] = [
  {
    does: 'breaks arrays',
    html: prepared(
      "for (const name of ['map', 'filter', 'push', 'some', 'flatMap', 'sort']) Array.prototype[name] = () => { throw new Error('broken') }",
    ),
    marked: true,
    blind: true,
  },
  {
    does: 'breaks every object',
    html: prepared(
      "for (const name of ['text', 'entry', 'ask', 'given', 'start', 'end', 'get', 'set', 'value']) Object.defineProperty(Object.prototype, name, { configurable: true, get() { return 'page' }, set() {} })",
    ),
    marked: true,
    blind: true,
  },
  {
    does: 'breaks the making of elements and shadows',
    html: prepared(
      "for (const name of ['createElement', 'createTreeWalker', 'createRange']) Document.prototype[name] = () => { throw new Error('broken') }; Element.prototype.attachShadow = () => null; Element.prototype.append = () => {}",
    ),
    marked: true,
    blind: true,
  },
  {
    does: 'breaks JSON, promises, maps and sets',
    html: prepared(
      "JSON.parse = JSON.stringify = () => { throw new Error('broken') }; Promise.prototype.then = () => {}; Map.prototype.get = Set.prototype.add = () => null",
    ),
    marked: true,
    blind: true,
  },
  {
    does: 'breaks the watching of changes',
    html: prepared(
      "window.MutationObserver = window.IntersectionObserver = function () { throw new Error('broken') }; window.requestAnimationFrame = () => 0",
    ),
    marked: true,
    blind: true,
  },
  {
    does: 'breaks the clock',
    html: prepared('Date.now = () => NaN; performance.now = () => -1; window.setTimeout = () => 0'),
    marked: true,
    blind: true,
  },
  {
    does: 'breaks the painting of highlights',
    html: prepared(
      "window.Highlight = function () { throw new Error('broken') }; Object.defineProperty(CSS, 'highlights', { get() { throw new Error('broken') } })",
    ),
    marked: 'either',
  },
  {
    does: 'breaks ranges and selections',
    html: prepared(
      "window.StaticRange = window.Range = function () { throw new Error('broken') }; window.getSelection = () => null; document.caretPositionFromPoint = () => null",
    ),
    marked: true,
    blind: true,
  },
  {
    does: 'freezes all it can',
    html: prepared(
      'Object.freeze(Object.prototype); Object.freeze(Array.prototype); Object.freeze(Element.prototype)',
    ),
    marked: true,
    blind: true,
  },
]

const painting: readonly OddPage[] = [
  {
    does: 'clears all highlights in every frame',
    html: acting('(function again() { CSS.highlights.clear(); requestAnimationFrame(again) })()'),
    marked: 'either',
    card: false,
  },
  {
    does: 'takes our name in every frame',
    html: acting(
      "(function again() { CSS.highlights.set('context-note', new Highlight()); requestAnimationFrame(again) })()",
    ),
    marked: 'either',
    card: false,
  },
  {
    does: 'makes marks invisible',
    html: article(
      story,
      '<style>::highlight(context-note) { text-decoration: none !important; color: inherit !important }</style>',
    ),
    marked: true,
  },
  {
    does: 'has ten thousand highlights of its own',
    html: acting(
      "const range = new Range(); range.selectNodeContents(document.querySelector('h1')); for (let i = 0; i < 10000; i++) CSS.highlights.set('own-' + i, new Highlight(range))",
    ),
    marked: true,
  },
]

const styling: readonly OddPage[] = [
  {
    does: 'hides every element that is not its own',
    html: article(
      story,
      '<style>html > *:not(head, body), body ~ * { display: none !important; visibility: hidden !important; opacity: 0 !important; clip-path: inset(50%) !important; transform: scale(0) !important; pointer-events: none !important; filter: opacity(0) !important }</style>',
    ),
    marked: true,
  },
  {
    does: 'hides every popover',
    html: article(
      story,
      '<style>[popover], :popover-open { display: none !important; opacity: 0 !important }</style>',
    ),
    marked: true,
  },
  {
    does: 'makes all text huge, red and spaced',
    html: article(
      story,
      '<style>* { font-size: 61px !important; color: red !important; letter-spacing: 12px !important; text-transform: uppercase !important; line-height: 3 !important; direction: rtl !important }</style>',
    ),
    marked: true,
  },
  {
    does: 'covers itself with a sheet of glass',
    html: article(
      `${story}<div style="position: fixed; inset: 0; z-index: 2147483647; background: rgb(0 0 255 / 0.1)"></div>`,
    ),
    marked: true,
    card: false,
  },
  {
    does: 'is transparent as a whole, and may fade in',
    html: article(story, '<style>html { opacity: 0 }</style>'),
    marked: true,
    card: false,
  },
  { does: 'is not displayed', html: article(story, '<style>html { display: none }</style>'), marked: false },
  {
    does: 'is turned, scaled and blurred',
    html: article(
      story,
      '<style>html { transform: rotate(2deg) scale(0.9); filter: blur(0.4px); perspective: 300px }</style>',
    ),
    marked: true,
  },
  {
    does: 'is zoomed and contained',
    html: article(story, '<style>html { zoom: 1.7 } article { contain: strict; height: 900px }</style>'),
    marked: true,
  },
  {
    does: 'runs from top to bottom',
    html: article(story, '<style>html { writing-mode: vertical-rl }</style>'),
    marked: true,
  },
  {
    does: 'stands in columns',
    html: article(story, '<style>article { columns: 3; height: 260px }</style>'),
    marked: true,
  },
  {
    does: 'cannot be selected',
    html: article(
      story,
      '<style>* { user-select: none !important; -webkit-user-select: none !important }</style>',
    ),
    marked: true,
  },
  {
    does: 'draws far text late',
    html: article(
      `${story}`,
      '<style>article p { content-visibility: auto; contain-intrinsic-size: 40px }</style>',
    ),
    marked: true,
  },
  {
    does: 'prints its words in capitals',
    html: article(story, '<style>article { text-transform: uppercase }</style>'),
    marked: true,
  },
]

const meddling: readonly OddPage[] = [
  {
    does: 'takes away whatever is added to it',
    html: acting(
      'new MutationObserver(changes => { for (const { addedNodes } of changes) for (const node of addedNodes) node.remove() }).observe(document.documentElement, { childList: true })',
    ),
    marked: true,
    card: false,
  },
  {
    does: 'takes away every div, ten times a second',
    html: acting(
      "setInterval(() => { for (const div of document.querySelectorAll('div')) div.remove() }, 100)",
    ),
    marked: true,
    card: false,
  },
  {
    does: 'moves whatever is added to it',
    html: acting(
      'new MutationObserver(changes => { for (const { addedNodes } of changes) for (const node of addedNodes) if (node.nodeType === 1 && node.parentNode !== document.body) document.body.append(node) }).observe(document.documentElement, { childList: true })',
    ),
    marked: true,
    card: false,
  },
  {
    does: 'fires events nobody made',
    html: acting(
      `setInterval(() => { const range = new Range(); const text = document.querySelector('article p').firstChild; range.setStart(text, 24); range.setEnd(text, 30); const { left, top } = range.getBoundingClientRect(); for (const type of ['pointerover', 'pointermove', 'mouseover', 'mousemove', 'pointerdown', 'click', 'keydown', 'focusin', 'touchstart']) document.elementFromPoint(left + 2, top + 2)?.dispatchEvent(type === 'keydown' ? new KeyboardEvent(type, { key: 'Enter', bubbles: true }) : new PointerEvent(type, { bubbles: true, composed: true, clientX: left + 2, clientY: top + 2 })) }, 30)`,
    ),
    marked: true,
  },
  {
    does: 'swallows every event',
    html: prepared(
      "for (const type of ['pointerover', 'pointermove', 'mousemove', 'pointerdown', 'click', 'keydown', 'scroll', 'focusin']) addEventListener(type, event => { event.stopImmediatePropagation(); event.preventDefault() }, { capture: true, passive: false })",
    ),
    marked: true,
    card: false,
  },
  {
    does: 'scrolls by itself',
    html: acting(
      'let by = 1; setInterval(() => { scrollBy(0, by); by = -by }, 50)',
      story + filler.repeat(30),
    ),
    marked: true,
    card: false,
  },
  {
    does: 'is inert',
    html: acting('document.body.inert = true'),
    marked: 'either',
    card: false,
  },
  {
    does: 'tells its story in a modal dialog',
    html: page(
      `<main>${filler}</main><dialog><article><h1>Odd</h1>${story}${filler.repeat(3)}</article></dialog><script>document.querySelector('dialog').showModal()</script>`,
    ),
    marked: true,
  },
  {
    does: 'tells its story in a popover',
    html: page(
      `<article><h1>Odd</h1>${filler.repeat(3)}<div popover="manual">${story}</div></article><script>document.querySelector('[popover]').showPopover()</script>`,
    ),
    marked: true,
  },
]

const sizes: readonly OddPage[] = [
  {
    does: 'has a paragraph of a hundred thousand text nodes',
    html: acting(
      "const line = document.querySelector('article p'); for (let i = 0; i < 100000; i++) line.append('a '.repeat(1 + (i % 3)))",
      story,
    ),
    marked: true,
    card: false,
  },
  {
    does: 'has a text of five megabytes in one node',
    html: acting(
      "document.querySelectorAll('article p')[1].firstChild.data = 'The council met on Tuesday to talk about the harbor, the ferry and the price of bread, and nothing was decided before its members went home in the dark. '.repeat(33000)",
      story,
    ),
    marked: true,
    card: false,
  },
  {
    does: 'names a thing ten thousand times',
    html: article(`<p>${`The ${TERM} program. `.repeat(10_000)}</p>`),
    marked: true,
    card: false,
  },
  {
    does: 'nests three thousand deep',
    html: article(`${'<div>'.repeat(3000)}${story}${'</div>'.repeat(3000)}`),
    marked: true,
    card: false,
  },
  {
    does: 'has fifty thousand empty elements',
    html: article(`${story}<p>${'<i></i>'.repeat(50_000)}</p>`),
    marked: true,
  },
  {
    does: 'has a word of a million letters',
    html: article(`${story}<p style="overflow: hidden; width: 300px">${'a'.repeat(1_000_000)}</p>`),
    marked: true,
  },
  {
    does: 'has a million brackets and section signs',
    html: article(`${story}<p style="overflow: hidden; height: 40px">${'§( '.repeat(330_000)}</p>`),
    marked: true,
  },
]

const restless: readonly OddPage[] = [
  {
    does: 'changes two hundred times a second',
    html: acting(
      "const first = document.querySelector('article p'); let n = 0; const timer = setInterval(() => { const line = document.createElement('p'); line.textContent = 'Line ' + n++; first.after(line); if (n > 5) first.nextElementSibling.nextElementSibling.remove() }, 5); window.rest = () => { clearInterval(timer); for (const line of [...document.querySelectorAll('article p')]) if (/^Line/.test(line.textContent)) line.remove() }",
    ),
    marked: true,
    restless: true,
    card: false,
  },
  {
    does: 'writes the marked words again and again',
    html: acting(
      `const node = document.querySelector('article p').firstChild; const whole = node.data; let n = 0; const timer = setInterval(() => { node.data = n++ % 2 ? whole : 'Nothing stands here for the moment, and more.' }, 40); window.rest = () => { clearInterval(timer); node.data = whole }`,
    ),
    marked: 'either',
    restless: true,
    card: false,
  },
  {
    does: 'carries its first paragraph to the end, over and over',
    html: acting(
      "const box = document.querySelector('article'); const timer = setInterval(() => box.append(box.children[1]), 60); const order = [...box.children]; window.rest = () => { clearInterval(timer); box.replaceChildren(...order) }",
    ),
    marked: 'either',
    restless: true,
    card: false,
  },
  {
    does: 'splits and joins its text',
    html: acting(
      "const line = document.querySelector('article p'); const timer = setInterval(() => { line.firstChild.splitText(20); line.normalize() }, 30); window.rest = () => { clearInterval(timer); line.normalize() }",
    ),
    marked: 'either',
    restless: true,
    card: false,
  },
  {
    does: 'changes classes without end',
    html: acting(
      "const box = document.querySelector('article'); const timer = setInterval(() => { for (const line of box.children) line.className = 'c' + Math.random() }, 10); window.rest = () => { clearInterval(timer); for (const line of box.children) line.removeAttribute('class') }",
    ),
    marked: true,
    restless: true,
    card: false,
  },
  {
    does: 'writes its whole document anew',
    html: acting(
      `setTimeout(() => { document.open(); document.write(${JSON.stringify(article(story).replace('An odd page', 'Another page')).replaceAll('</', '<\\/')}); document.close() }, 60)`,
    ),
    marked: 'either',
    card: false,
  },
  {
    does: 'puts another root in place of its own',
    html: acting(
      "setTimeout(() => { const copy = document.documentElement.cloneNode(true); for (const script of copy.querySelectorAll('script')) script.remove(); document.replaceChild(copy, document.documentElement) }, 60)",
    ),
    marked: 'either',
    card: false,
  },
  {
    does: 'becomes another address without loading',
    html: acting(
      "setTimeout(() => { history.pushState(null, '', '?next'); document.querySelector('h1').textContent = 'Next' }, 60)",
    ),
    marked: true,
  },
  {
    does: 'is made of elements that make themselves',
    html: acting(
      `customElements.define('x-story', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).append(...this.childNodes) } })`,
      `<x-story>${story}</x-story>`,
    ),
    marked: true,
  },
]

const texts: readonly OddPage[] = [
  {
    does: 'is written from right to left',
    html: article(`<p>הממשלה סיימה את התוכנית ${TERM} ביום שני.</p>`, '', ' dir="rtl"'),
    marked: true,
  },
  {
    does: 'has ruby above its words',
    html: article(`<p>The <ruby>program<rt>pro</rt></ruby> is called ${TERM} here.</p>`),
    marked: true,
  },
  {
    does: 'breaks a name over elements',
    html: article('<p>The <b>CHNV</b> <i>par</i>ole program ended.</p>'),
    marked: true,
    card: false,
  },
  {
    does: 'hides soft hyphens in a name',
    html: article('<p>The CHNV pa&shy;role program ended.</p>'),
    marked: true,
    card: false,
  },
  {
    does: 'hides zero-width spaces in a name',
    html: article('<p>The CHNV pa&#8203;role program ended.</p>'),
    marked: 'either',
    card: false,
  },
  {
    does: 'has a big first letter in an element of its own',
    html: article(`<p><span style="float: left; font-size: 60px">T</span>he ${TERM} program ended.</p>`),
    marked: true,
  },
  {
    does: 'has spaces that do not break',
    html: article('<p>The CHNV&nbsp;parole program ended.</p>'),
    marked: true,
    card: false,
  },
  {
    does: 'turns letters around with marks of direction',
    html: article(`<p>\u202eThe\u202c ${TERM} program ended.</p>`),
    marked: true,
  },
  {
    does: 'is full of letters beyond the first plane',
    html: article(`<p>${'𝒜🜚👩‍👩‍👧 '.repeat(500)} ${TERM} 🗽 ended.</p>`),
    marked: true,
  },
  {
    does: 'is full of half letters',
    html: acting("document.querySelector('article p').append('\\ud800 \\udc00 \\ud83d ')"),
    marked: true,
  },
]

const guarded: readonly OddPage[] = [
  {
    does: 'lets its readers write',
    html: article(`${story}<div contenteditable>Temporary Protected Status</div>`),
    marked: true,
  },
  {
    does: 'has fields',
    html: article(
      `${story}<form><input value="Temporary Protected Status"><textarea>Temporary Protected Status</textarea><input type="password" value="x"></form>`,
    ),
    marked: true,
  },
  {
    does: 'has code and machine words',
    html: article(`${story}<pre>Temporary Protected Status</pre><code>Temporary Protected Status</code>`),
    marked: true,
  },
  {
    does: 'has words for nobody',
    html: article(
      `${story}<p hidden>Temporary Protected Status</p><p style="display: none">Temporary Protected Status</p><p aria-hidden="true">Temporary Protected Status</p><template><p>Temporary Protected Status</p></template>`,
    ),
    marked: true,
  },
  {
    does: 'keeps words folded away',
    html: article(`${story}<details><summary>More</summary><p>Temporary Protected Status</p></details>`),
    marked: true,
  },
  {
    does: 'has a menu, a byline and an advertisement',
    html: article(
      `<nav>Temporary Protected Status</nav><p class="byline">Temporary Protected Status</p><aside>Temporary Protected Status</aside>${story}`,
    ),
    marked: true,
  },
  {
    does: 'is in German',
    html: `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Odd</title><link rel="icon" href="data:,"><meta property="og:type" content="article"></head><body><article><h1>Eine Seite</h1><p>Die Parole der Partei steht an der Wand, und der Rat hat im Hafen getagt.</p><p>Sie nahm am Montag Asyl in Anspruch, sagte der Fraktionschef.</p><p>Der Kongress tanzt, und die Bank gibt Kredit.</p></article></body></html>`,
    marked: false,
  },
  {
    does: 'is in Spanish',
    html: `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Odd</title><link rel="icon" href="data:,"><meta property="og:type" content="article"></head><body><article><h1>Una página</h1><p>El consejo habló del puerto, del precio del pan y de la moral del equipo.</p><p>La casa es real y el capital es social.</p><p>Nada se decidió en la reunión del martes.</p></article></body></html>`,
    marked: false,
  },
  {
    does: 'is in Japanese',
    html: `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>Odd</title><link rel="icon" href="data:,"><meta property="og:type" content="article"></head><body><article><h1>記事</h1><p>議会は火曜日に港について話し合った。</p><p>何も決まらなかった。</p><p>全員が暗くなる前に帰った。</p></article></body></html>`,
    marked: false,
  },
]

export const oddPages: readonly OddPage[] = [
  ...types,
  ...policies,
  ...frames,
  ...clobbering,
  ...patched,
  ...painting,
  ...styling,
  ...meddling,
  ...sizes,
  ...restless,
  ...texts,
  ...guarded,
]

/** Where an odd page is served. */
export const pathOf = (odd: OddPage): string =>
  `/odd/${odd.does.replace(/[^\w]+/g, '-')}.${odd.ending ?? 'html'}`
