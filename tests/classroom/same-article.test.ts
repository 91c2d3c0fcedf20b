import { expect, test } from 'vitest'
import { isSameArticle } from '../../src/classroom/same-article.ts'

const ARTICLE = 'https://www.example.com/2026/11/tower'

test.each([
  'https://www.example.com/2026/11/tower',
  'http://example.com/2026/11/tower/',
  'https://m.example.com/2026/11/tower#comments',
  'https://WWW.Example.com//2026/11/tower',
  'https://www.example.com/2026/11/tower?utm_source=x&fbclid=y&smid=url-share',
  'https://amp.example.com/2026/11/tower',
  'https://www.example.com/amp/2026/11/tower',
  'https://www.example.com/2026/11/tower/amp/',
  'https://www.example.com/2026/11/tower.amp',
  'https://www.example.com/2026/11/tower?outputType=amp',
  'https://www-example-com.cdn.ampproject.org/c/s/www.example.com/2026/11/tower',
  'https://www.google.com/amp/s/www.example.com/2026/11/tower/amp',
  'https://www.example.com/2026/11/tower#newsgloss=1.abc',
])('%s is the article', address => {
  expect(isSameArticle(ARTICLE, address)).toBe(true)
  expect(isSameArticle(address, ARTICLE)).toBe(true)
})

test.each([
  'https://www.example.com/2026/11/tower-2',
  'https://www.example.com/2026/11',
  'https://www.example.com/',
  'https://example.org/2026/11/tower',
  'https://news.example.com/2026/11/tower',
  'https://example.com:8443/2026/11/tower',
  'https://www.example.com/2026/11/tower?page=2',
  'https://www.example.com/2026/11/Tower',
  'https://evil.example/?u=https://www.example.com/2026/11/tower',
  'file:///2026/11/tower',
  'about:blank',
  'tower',
  '',
])('%s is not', address => {
  expect(isSameArticle(ARTICLE, address)).toBe(false)
})

test('a query that chooses the article counts, in any order', () => {
  expect(isSameArticle('https://example.com/s?id=1&b=2', 'https://example.com/s?utm_medium=z&b=2&id=1')).toBe(
    true,
  )
  expect(isSameArticle('https://example.com/s?id=1', 'https://example.com/s?id=2')).toBe(false)
})

test('what stands behind the # counts where a site keeps the article’s own name there', () => {
  const story = 'https://example.com/#/story/1'
  expect(isSameArticle(story, 'https://example.com/#/story/2')).toBe(false)
  expect(isSameArticle('https://example.com/#!/a', 'https://example.com/')).toBe(false)
  for (const more of ['', '/', '&newsgloss=1.abc', ':~:text=the%20tower'])
    expect(isSameArticle(story, `${story}${more}`), more).toBe(true)
  expect(isSameArticle('https://example.com/a', 'https://example.com/a#!')).toBe(true)
})

test('what is no page is no article, not even its own', () => {
  expect(isSameArticle('about:blank', 'about:blank')).toBe(false)
})

test('pages with an ending keep it', () => {
  expect(isSameArticle('https://example.com/a.html', 'https://example.com/a.amp.html')).toBe(true)
  expect(isSameArticle('https://example.com/a/index.html', 'https://example.com/a/')).toBe(true)
  expect(isSameArticle('https://example.com/a.html', 'https://example.com/b.html')).toBe(false)
})
