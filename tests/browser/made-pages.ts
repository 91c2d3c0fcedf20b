/** Pages too large, too odd or too hostile to keep as files, by the path under which they are served. */

const article = (body: string, head = '') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A page for tests</title><link rel="icon" href="data:,">
<meta property="og:type" content="article"><meta property="article:published_time" content="2025-03-24">
${head}</head><body>${body}</body></html>`

const filler =
  '<p>The council met on Tuesday to talk about the harbor, the ferry and the price of bread. Nothing was decided, and the members went home before dark, as they do in winter.</p>\n'

/** More than five million characters in 30,000 paragraphs, with three terms far apart. */
const huge = article(`<article><h1>A very long story</h1>
<p>Near the top the <b>Alien Enemies Act</b> is named once.</p>
${filler.repeat(15_000)}
<p>In the middle somebody asks for asylum.</p>
${filler.repeat(15_000)}
<p>At the very end stands CHNV parole.</p></article>`)

const guarded = article(`
<header><nav><a href="#a">CECOT</a> <a href="#b">Doe v. Noem</a></nav></header>
<article>
  <h1>Where no mark may stand</h1>
  <p class="byline">By Alien Enemies Act Reporter</p>
  <p>Only here, in the story, the Alien Enemies Act is explained. Nobody was at the harbor when the boats came in.</p>
  <pre><code>const law = "Temporary Protected Status"</code></pre>
  <p>Type <code>expedited removal</code> and wait.</p>
  <form><label>Say it <input value="CHNV parole"></label><textarea>CHNV parole</textarea>
    <select><option>CHNV parole</option></select><button type="button">CHNV parole</button></form>
  <div contenteditable="true">CHNV parole can be edited here.</div>
  <p style="display: none">CHNV parole is hidden here.</p>
  <aside class="ad" aria-label="Advertisement"><p>Advertisement: the CHNV parole hotline.</p></aside>
  <script type="text/plain">CHNV parole in a script</script>
  <noscript>CHNV parole without scripts</noscript>
</article>
<footer><p>© due process Press. <a href="#c">Tren de Aragua</a></p></footer>`)

const edges = article(
  `<article><h1>Terms at every edge</h1>
<p>Nothing stands here but the words that fill the line, and they go on until the end of it.</p>
<p class="at" style="left: 4px; top: 60px">CECOT</p>
<p class="at" style="right: 4px; top: 60px">CHNV parole</p>
<p class="at" style="left: 4px; bottom: 4px">Alien Enemies Act</p>
<p class="at" style="right: 4px; bottom: 4px">expedited removal</p>
<p class="at" style="left: 45%; bottom: 45%">Temporary Protected Status</p>
</article>`,
  '<style>.at { position: fixed; margin: 0; white-space: nowrap }</style>',
)

const wrapped = article(
  `<article><h1>A term on two lines</h1>
<p>One two three four five six <span id="term">Temporary Protected Status</span> does not fit into one line of a column as narrow as this one.</p>
${filler}${filler}</article>`,
  '<style>article { width: 16em; margin: 60px auto; font: 18px/1.6 monospace }</style>',
)

/** A ticker that scrolls by itself, without an end. */
const ticker = article(
  `<p id="ticker">${'Wheat +1.2 · Rye −0.4 · '.repeat(400)}</p>
<article><h1>A quiet day</h1><p>The Alien Enemies Act was not mentioned at the market.</p>${filler.repeat(4)}</article>
<script>setInterval(() => (document.getElementById('ticker').scrollLeft += 2), 20)</script>`,
  '<style>#ticker { overflow-x: scroll; white-space: nowrap }</style>',
)

const dialog = article(`<main><h1>A front page</h1>${filler}</main>
<dialog id="box"><article><h1>A story in a dialog</h1>
<p>Inside the dialog the Alien Enemies Act is named, and due process after it.</p>${filler.repeat(4)}</article></dialog>
<script>document.getElementById('box').showModal()</script>`)

const hostile = article(
  `<article><h1>A page that fights</h1><p>The page hides what it can, but the Alien Enemies Act is named here.</p>${filler}</article>`,
  `<style>
* { font-size: 41px !important; color: rgb(255, 0, 0) !important; letter-spacing: 9px !important }
body > *:not(article), html > *:not(head, body), body ~ * { display: none !important; opacity: 0 !important; visibility: hidden !important }
[popover] { display: none !important }
::highlight(context-note) { text-decoration: none; color: inherit }
</style>`,
)

const over = article(`<article><h1>A story with controls</h1>
<p>The <a href="#followed" id="link">Alien Enemies Act</a> is a link here. A judge spoke of due process, and then of <b>asylum</b>.</p>
${filler.repeat(12)}<p>At the end comes CHNV parole.</p>${filler.repeat(12)}</article>`)

/** As sites built with ASP.NET, and themes with a sidebar, wrap all there is. */
const housed = article(`<form id="aspnetForm"><div class="site has-sidebar"><div class="content-with-related">
<article><h1>A story in a form</h1><p>Here the Alien Enemies Act is named.</p>${filler.repeat(4)}</article>
</div></div></form>`)

/** What a reader may select: a name, one spelled wrongly, words that are no name. */
const asked = article(`<article><h1>Words to ask about</h1>
<p>The <a href="#followed" id="link">order</a> cites the Alien Enemies Act, and a judge spoke of due process.</p>
<p>A reader wrote “Allien Enemys Act” in a letter, and “zxqv blorf” in another.</p>
<p>Then comes <b>asylum</b>, and the CHNV parole program after it.</p>${filler.repeat(4)}
<p><a href="#last" id="last">The end</a></p></article>`)

/** A link where the card of the term above it stands. */
const under = article(`<article><h1>A link under a card</h1><p>The Alien Enemies Act is named.</p>
<p>A sentence stands between them.</p><p><a href="#followed" id="under">The link</a></p>${filler.repeat(6)}</article>`)

/** A story that takes what stands behind the # out of its address, as soon as `script` lets it. */
const rewriting = (script: (rewrite: string) => string): string =>
  article(
    `<article><h1>The harbor and the court</h1>
<p>The mayor cited the Alien Enemies Act when the harbor fee was raised. A judge spoke of due process.</p>
<p>Some of the sailors had asked for asylum. The harbor master would not say who had paid the harbor fee.</p>
${filler.repeat(6)}</article>`,
    `<script>${script("history.replaceState(null, '', location.pathname)")}</script>`,
  )
const on = (event: string) => (rewrite: string) => `addEventListener('${event}', () => { ${rewrite} })`

/** With words of a town’s own, which no glossary of ours has. */
const town = article(`<article><h1>A vote on the harbor</h1>
<p>The board of appeals granted the ferry relief from the harbor levy on Tuesday, and the neighbors asked what a setback is.</p>
<p>Asylum, they said, is something else. A judge spoke of due process, and of the Alien Enemies Act.</p>${filler.repeat(4)}
</article>`)

/** A site that shows the next story without loading a page: another address, another day, other words. */
const turning = article(
  `<article><h1>The first story</h1>
<p>The Alien Enemies Act was used again on Monday, and the harbor was quiet.</p>${filler.repeat(4)}</article>
<template><article><h1>The second story</h1>
<p>Those who came under CHNV parole were told to leave by spring.</p>${filler.repeat(4)}</article></template>
<button type="button">Next</button>
<script>document.querySelector('button').onclick = () => {
  history.pushState(null, '', '?second')
  document.title = 'The second story'
  document.querySelector('meta[property="article:published_time"]').content = '2025-06-01'
  document.querySelector('article').replaceWith(document.querySelector('template').content)
}</script>`,
)

const nothing = article(`<article><h1>Nothing to explain</h1>${filler.repeat(6)}</article>`)

const blank = '<!doctype html><title>Blank</title><link rel="icon" href="data:,">'

const shop = `<!doctype html><html lang="en"><title>Shop</title><link rel="icon" href="data:,"><body>
<h1>Books</h1><p>The Alien Enemies Act, a history. Twelve dollars.</p><p>Harbor tides, a calendar. Nine dollars.</p></body></html>`

export const made: ReadonlyMap<string, string> = new Map([
  ['/made/huge.html', huge],
  ['/made/guarded.html', guarded],
  ['/made/edges.html', edges],
  ['/made/wrapped.html', wrapped],
  ['/made/ticker.html', ticker],
  ['/made/dialog.html', dialog],
  ['/made/hostile.html', hostile],
  ['/made/over.html', over],
  ['/made/housed.html', housed],
  ['/made/asked.html', asked],
  ['/made/under.html', under],
  ['/made/rewrites-at-once.html', rewriting(rewrite => rewrite)],
  ['/made/rewrites-as-read.html', rewriting(on('DOMContentLoaded'))],
  ['/made/rewrites-at-load.html', rewriting(on('load'))],
  ['/made/moves-on.html', rewriting(() => "if (!location.search) location.replace('?welcome=1')")],
  ['/made/harbor.html', rewriting(() => '')],
  ['/made/town.html', town],
  ['/made/turning.html', turning],
  ['/made/nothing.html', nothing],
  ['/made/blank.html', blank],
  ['/made/shop.html', shop],
])
