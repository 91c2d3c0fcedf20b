import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { expect, it } from 'vitest'
import { madePage } from '../../../src/cli/bench/article.ts'

const wish = { characters: 50_000, names: ['CHNV parole', 'Due process'], picture: '/late.png' }
const page = madePage(wish)

type Node = DefaultTreeAdapterTypes.Node

/** The text nodes in paragraphs of the story, advertisements left out. */
function storyTexts(node: Node, inside = false): string[] {
  if (node.nodeName === '#text') return inside ? [(node as DefaultTreeAdapterTypes.TextNode).value] : []
  if (!('childNodes' in node)) return []
  const apart =
    'attrs' in node &&
    node.attrs.some(({ value }) => value === 'ad' || value === 'byline' || value === 'comments')
  if (apart) return []
  return node.childNodes.flatMap(child => storyTexts(child, inside || node.nodeName === 'p'))
}

it('is the same every time', () => {
  expect(madePage(wish)).toEqual(page)
})

it('has a story of the length wished for, in text nodes as long as on news sites', () => {
  const texts = storyTexts(parse(page.html))
  expect(texts).toHaveLength(page.nodes)
  expect(texts.join('')).toHaveLength(page.characters)
  expect(page.characters).toBeGreaterThanOrEqual(50_000)
  expect(page.characters).toBeLessThan(51_000)
  const usual = texts.filter(({ length }) => length >= 60 && length <= 100)
  expect(usual.length / texts.length).toBeGreaterThan(0.75)
})

it('names what it is told to, in turn, every 300 characters', () => {
  const story = page.passages.join('\n')
  for (const name of wish.names) {
    const times = story.split(name).length - 1
    expect(times).toBeGreaterThan(70)
    expect(times).toBeLessThan(100)
  }
})

it('holds the picture and the script it is given', () => {
  expect(page.html).toContain('<img src="/late.png" width="700"')
  expect(page.html).not.toContain('<script>')
  expect(madePage({ ...wish, script: 'tick()' }).html).toContain('<script>tick()</script>')
})
