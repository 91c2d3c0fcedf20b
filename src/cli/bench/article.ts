/**
 * A news page made by rule, the same every time: navigation, advertisements, a story in paragraphs with links and
 * emphasis, other headlines, comments. A text node holds 60 to 100 characters, as on news sites.
 */
import { type Random, randomFrom } from './random.ts'
import { ADJECTIVES, capital, NAMES, NOUNS, SMALL, VERBS } from './words.ts'

export interface MadePage {
  readonly html: string
  /** Characters of text inside the story. */
  readonly characters: number
  /** Text nodes inside the story's paragraphs. */
  readonly nodes: number
  /** The story's paragraphs as plain text. */
  readonly passages: readonly string[]
}

export interface Wish {
  /** At least how many characters the story should have. */
  readonly characters: number
  /** Names that the story mentions in turn, one every 300 characters. */
  readonly names: readonly string[]
  /** Address of the picture after the third paragraph. */
  readonly picture: string
  /** The page's own script; none when left out. */
  readonly script?: string
}

const SEED = 20_261_122

/** Characters between two mentions of a name. */
const APART = 300

/** Tells when the next name is due. */
interface Sprinkler {
  due(characters: number): string | null
}

function sprinkler(names: readonly string[]): Sprinkler {
  let since = APART
  let next = 0
  return {
    due(characters) {
      since += characters
      if (since < APART || names.length === 0) return null
      since -= APART
      return names[next++ % names.length]!
    },
  }
}

const word = (random: Random): string => {
  const chance = random.next()
  if (chance < 0.42) return random.pick(SMALL)
  if (chance < 0.7) return random.pick(NOUNS)
  if (chance < 0.83) return random.pick(VERBS)
  if (chance < 0.95) return random.pick(ADJECTIVES)
  return random.pick(NAMES)
}

/** A sentence of 12 to 26 words, with a name in it when one is due. */
function sentence(random: Random, names: Sprinkler): string {
  const words = Array.from({ length: random.whole(12, 26) }, () => word(random))
  const name = names.due(words.join(' ').length)
  if (name !== null) words.splice(random.whole(1, words.length - 1), 0, name)
  const comma = random.whole(3, words.length - 3)
  words[comma] += ','
  words[0] = capital(words[0]!)
  return `${words.join(' ')}.`
}

/** Plain text in pieces of 60 to 100 characters, broken between words. */
function pieces(random: Random, text: string): string[] {
  const found: string[] = []
  let from = 0
  while (from < text.length) {
    const space = text.indexOf(' ', from + random.whole(60, 92))
    const to = space < 0 ? text.length : space + 1
    found.push(text.slice(from, to))
    from = to
  }
  return found
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Every second text node stands in an inline element: mostly a link. */
function inline(random: Random, piece: string, at: number): string {
  if (at % 2 === 0) return escaped(piece)
  const tag = random.pick(['a href="#more"', 'a href="#more"', 'em', 'strong', 'span class="quote"'])
  return `<${tag}>${escaped(piece)}</${tag.split(' ')[0]}>`
}

const headline = (random: Random): string =>
  capital(`${random.pick(ADJECTIVES)} ${random.pick(NOUNS)} ${random.pick(VERBS)} ${random.pick(NOUNS)}`)

const links = (random: Random, count: number): string =>
  Array.from({ length: count }, () => `<li><a href="#other">${headline(random)}</a></li>`).join('')

const advertisement = (random: Random): string =>
  `<div class="ad" aria-label="Advertisement"><div><span>Advertisement</span><p>${headline(random)} today</p></div></div>`

const STYLE = `
body { margin: 0; font: 17px/1.6 Georgia, serif; color: #222 }
nav ul { display: flex; flex-wrap: wrap; gap: 12px; list-style: none; font: 14px sans-serif }
.page { display: grid; grid-template-columns: minmax(0, 700px) 300px; gap: 32px; justify-content: center }
.ad { background: #f2f2f2; padding: 24px; margin: 24px 0; text-align: center; font: 12px sans-serif }
figure { margin: 24px 0 } figcaption { font: 13px sans-serif; color: #555 }
a { color: #0a4d8c } h1 { font-size: 40px; line-height: 1.1 } aside li { margin: 8px 0 }`

export function madePage({ characters: least, names, picture, script }: Wish): MadePage {
  const random = randomFrom(SEED)
  const sprinkled = sprinkler(names)
  const story: string[] = []
  const passages: string[] = []
  let characters = 0
  let nodes = 0
  for (let paragraph = 0; characters < least; paragraph++) {
    const text = Array.from({ length: random.whole(2, 5) }, () => sentence(random, sprinkled)).join(' ')
    const parts = pieces(random, text)
    passages.push(text)
    characters += text.length
    nodes += parts.length
    story.push(`<p>${parts.map((piece, i) => inline(random, piece, i)).join('')}</p>`)
    if (paragraph === 2)
      story.push(
        `<figure><img src="${picture}" width="700" height="394" alt=""><figcaption>${headline(random)}.</figcaption></figure>`,
      )
    if (paragraph % 6 === 5) story.push(advertisement(random))
    if (paragraph % 14 === 13) story.push(`<h2>${headline(random)}</h2>`)
  }
  const title = headline(random)
  const about = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebSite', name: 'The Made Gazette', url: 'https://gazette.test/' },
      {
        '@type': 'NewsArticle',
        headline: title,
        datePublished: '2025-03-24T07:00:00Z',
        author: [{ '@type': 'Person', name: 'A. Marlow' }],
      },
    ],
  }
  const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width"><meta property="og:type" content="article">
<meta property="article:published_time" content="2025-03-24T07:00:00Z">
<script type="application/ld+json">${JSON.stringify(about)}</script><style>${STYLE}</style></head>
<body><header><nav><ul>${links(random, 14)}</ul></nav></header>
<div class="page"><main><article><header><h1>${title}</h1><p class="byline">By A. Marlow</p>
<time datetime="2025-03-24">March 24, 2025</time></header>
${story.join('\n')}
</article><section class="comments"><h2>Comments</h2>${Array.from({ length: 20 }, () => `<div class="comment"><p>${sentence(random, sprinkler([]))}</p></div>`).join('')}</section></main>
<aside><h2>Most read</h2><ul>${links(random, 30)}</ul>${advertisement(random)}</aside></div>
<footer><ul>${links(random, 20)}</ul></footer>${script === undefined ? '' : `<script>${script}</script>`}</body></html>`
  return { html, characters, nodes, passages }
}
