/** @vitest-environment happy-dom */
import { beforeEach, describe, expect, test } from 'vitest'
import { publishedOn } from '../../src/glossary/article-dates.ts'
import { articleOf, storiesOf } from '../../src/page/article.ts'

const page = (head: string, body = '<p>Short.</p>') => {
  document.head.innerHTML = head
  document.body.innerHTML = body
  return document
}
const ld = (thing: unknown) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`
const STORY = `<p>${'A sentence of an article, long enough to be one of many. '.repeat(12)}</p>`.repeat(6)

beforeEach(() => {
  page('', '')
})

describe('is it an article, and of which day', () => {
  test.each<[what: string, head: string, body: string, published: string | null | undefined]>([
    [
      'JSON-LD',
      ld({ '@type': 'NewsArticle', datePublished: '2025-03-24T07:00:00-04:00' }),
      '<p>x</p>',
      '2025-03-24',
    ],
    [
      'in a graph',
      ld({
        '@graph': [
          { '@type': 'WebSite' },
          { '@type': ['ReportageNewsArticle'], datePublished: '2025-03-24' },
        ],
      }),
      '<p>x</p>',
      '2025-03-24',
    ],
    [
      'in a list',
      ld([{ '@type': 'Organization' }, { '@type': 'BlogPosting', datePublished: '2024-01-02' }]),
      '<p>x</p>',
      '2024-01-02',
    ],
    [
      'Open Graph',
      '<meta property="og:type" content="article"><meta property="article:published_time" content="2025-03-24T01:02:03Z">',
      '<p>x</p>',
      '2025-03-24',
    ],
    [
      'its own <time>',
      '<meta property="og:type" content="article">',
      '<article><time datetime="2025-03-24">March 24</time></article>',
      '2025-03-24',
    ],
    [
      'a list of other stories before it is not it',
      ld({
        '@type': 'ItemList',
        itemListElement: [
          { '@type': 'ListItem', item: { '@type': 'NewsArticle', datePublished: '2019-05-05' } },
        ],
      }) + ld({ '@type': 'NewsArticle', datePublished: '2025-03-24' }),
      '<p>x</p>',
      '2025-03-24',
    ],
    [
      'published and updated in one line',
      '<meta property="og:type" content="article">',
      '<article><p>Published <time datetime="2025-03-24">March 24</time> · Updated <time datetime="2025-03-26">March 26</time></p></article>',
      '2025-03-24',
    ],
    [
      'updated first, then published',
      '<meta property="og:type" content="article">',
      '<article><p><time datetime="2025-03-26">Updated March 26</time>, published <time datetime="2025-03-24">March 24</time></p></article>',
      '2025-03-24',
    ],
    ['long paragraphs', '', STORY, null],
    ['long lines of an old page', '', `<div>${STORY.replace(/<p>(.*?)<\/p>/g, '$1<br><br>')}</div>`, null],
    ['long paragraphs in a list are notes', '', `<ol><li>${STORY}</li></ol>`, undefined],
    [
      'long paragraphs that nobody sees',
      '',
      `<div hidden>${STORY.replaceAll('<p', '<p hidden')}</div>`,
      undefined,
    ],
    ['long paragraphs of comments', '', STORY.replaceAll('<p', '<p class="comment"'), undefined],
    ['many short lines', '', '<p>A line of a list of stories.</p>'.repeat(200), undefined],
    ['a day to come is none', ld({ '@type': 'NewsArticle', datePublished: '2999-01-01' }), '<p>x</p>', null],
    [
      'broken JSON-LD hides nothing',
      `<script type="application/ld+json">{oops</script><meta property="og:type" content="article">`,
      '<p>x</p>',
      null,
    ],
    [
      'a shop with a review is not',
      ld({ '@type': 'Product', review: [{ '@type': 'Review', datePublished: '2018-01-01' }] }),
      '<p>Buy.</p>',
      undefined,
    ],
    [
      'a front page with its list of stories is not',
      ld({
        '@type': 'CollectionPage',
        mainEntity: { '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle' }] },
      }),
      '<p>Short.</p>',
      undefined,
    ],
    ['a job is not', ld({ '@type': 'JobPosting', datePosted: '2025-01-01' }), '<p>Short.</p>', undefined],
    ['a shop is not', ld({ '@type': 'Product' }), '<p>Buy.</p>', undefined],
    ['a short page is not', '', '<p>Short.</p>', undefined],
  ])('%s', (_, head, body, published) => {
    const signs = articleOf(page(head, body))
    expect(signs ? publishedOn(signs, '2026-11-22') : undefined).toBe(published)
  })
})

describe('the story on the page', () => {
  const three = '<p>a</p><p>b</p><p>c</p>'
  test.each<[what: string, body: string, ids: string[]]>([
    [
      'is its article',
      `<main><article id="a">${three}</article><article id="teaser"><p>x</p></article></main>`,
      ['a'],
    ],
    [
      'or its articles, one after the other',
      `<article id="a">${three}</article><article id="b">${three}</article>`,
      ['a', 'b'],
    ],
    [
      'the outer one of two',
      `<article id="a"><div id="b" itemprop="articleBody">${three}</div></article>`,
      ['a'],
    ],
    [
      'never a comment, which may be an article too',
      `<main id="m"><div>${three}</div><ol id="comments"><li><article class="comment-body">${three}</article></li></ol></main>`,
      ['m'],
    ],
    [
      'though it may say that it has comments',
      `<article id="a" class="post comments-open">${three}</article><div class="comments"><article>${three}</article></div>`,
      ['a'],
    ],
    ['or the main part', `<main id="m"><p>a</p></main><div>${three}</div>`, ['m']],
    ['or the whole body', `<div>${three}</div>`, ['']],
  ])('%s', (_, body, ids) => {
    expect(storiesOf(page('', body)).map(({ id }) => id)).toEqual(ids)
  })
})
