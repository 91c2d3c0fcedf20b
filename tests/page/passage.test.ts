/** @vitest-environment happy-dom */
import { beforeEach, describe, expect, test } from 'vitest'
import { blockOf, inLink, readPassages } from '../../src/page/passage.ts'

const texts = (html: string): string[] => {
  document.body.innerHTML = html
  return [...readPassages(document.body, [document.body])].map(({ text }) => text.replace(/\s+/g, ' ').trim())
}

beforeEach(() => {
  document.body.innerHTML = ''
})

describe('an article’s text, block by block', () => {
  test.each<[what: string, html: string, expected: string[]]>([
    ['paragraphs part', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
    ['inline elements run on', '<p>the <b>CHNV</b> <i>par</i>ole</p>', ['the CHNV parole']],
    [
      'list items, cells and quotations part',
      '<ul><li>a</li><li>b</li></ul><table><tr><td>c</td><td>d</td></tr></table><blockquote>e</blockquote>',
      ['a', 'b', 'c', 'd', 'e'],
    ],
    ['text around a block stands by itself', '<div>one <p>two</p> three</div>', ['one', 'two', 'three']],
    ['a line break parts words', '<p>CHNV<br>parole</p>', ['CHNV parole']],
    [
      'captions are read',
      '<figure><img alt="x"><figcaption>The IRS building</figcaption></figure>',
      ['The IRS building'],
    ],
    [
      'a footnote’s number is not',
      '<p>Section 6103<sup>1</sup> says <sup>th</sup></p>',
      ['Section 6103 says th'],
    ],
    ['text without letters is not', '<p>— 12 —</p><p> </p>', []],
  ])('%s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected)
  })
})

describe('what is none of the article’s business', () => {
  test.each([
    '<nav>IRS</nav>',
    '<aside>IRS</aside>',
    '<footer>IRS</footer>',
    '<pre>IRS</pre>',
    '<p>see <code>IRS</code></p>',
    '<button>IRS</button>',
    '<textarea>IRS</textarea>',
    '<label><select><option>IRS</option></select></label>',
    '<div contenteditable="true"><p>IRS</p></div>',
    '<p class="byline">IRS</p>',
    '<div class="ad-slot">IRS</div>',
    '<div id="related">IRS</div>',
    '<p class="photo-credit">IRS</p>',
    '<div class="social-media-links">IRS</div>',
    '<p class="tags category-links">IRS</p>',
    '<h2 class="related">IRS</h2>',
    '<section role="complementary"><p>IRS</p></section>',
    '<p hidden>IRS</p>',
    '<p aria-hidden="true">IRS</p>',
    '<script>var IRS</script><style>IRS</style><noscript>IRS</noscript>',
    '<ul><li><a href="#">IRS tax news, all in one link</a></li></ul>',
  ])('%s', html => {
    expect(texts(`<p>Story.</p>${html}`).filter(text => text.includes('IRS'))).toEqual([])
  })
  test('but words that only look like it are read', () => {
    expect(
      texts('<p class="lead header-text">IRS</p><p class="loading">one</p><p class="broadside">two</p>'),
    ).toEqual(['IRS', 'one', 'two'])
  })
  test.each([
    '<div class="post type-post tag-child-tax-credit tag-social-media category-author"><p>IRS</p></div>',
    '<div class="hentry category-social-security"><p>IRS</p></div>',
    '<section id="social-security"><p>IRS</p></section>',
    '<section id="earned-income-tax-credit"><p>IRS</p></section>',
    '<div class="credit-union"><p>IRS</p></div>',
    '<h2 id="comment-on-the-ruling">IRS</h2>',
    '<h3 id="related-laws">IRS</h3>',
  ])('nor what is only about such a thing: %s', html => {
    expect(texts(html)).toEqual(['IRS'])
  })
  test('what is editable inside stops where it is switched off again only for the page, not for us', () => {
    expect(texts('<div contenteditable="false"><p>IRS</p></div>')).toEqual(['IRS'])
  })
})

test('a story is read whatever the page wraps around it', () => {
  document.body.innerHTML = '<form class="has-sidebar"><dialog><article><p>IRS</p></article></dialog></form>'
  const story = document.querySelector('article')!
  expect([...readPassages(story, [story])].map(({ text }) => text)).toEqual(['IRS'])
  expect(blockOf(document.querySelector('p')!, [story]).localName).toBe('p')
})

test('open shadow roots are read where they stand', () => {
  document.body.innerHTML = '<p>before</p><news-story></news-story><p>after</p>'
  const root = document.querySelector('news-story')!.attachShadow({ mode: 'open' })
  root.innerHTML = '<p>inside <b>it</b></p>'
  expect([...readPassages(document.body, [document.body])].map(({ text }) => text)).toEqual([
    'before',
    'inside it',
    'after',
  ])
})

test('links and headings are known as such', () => {
  document.body.innerHTML = '<h2>The IRS</h2><p>See the <a href="#">tax agency</a> there</p>'
  const [heading, paragraph] = [...readPassages(document.body, [document.body])]
  expect([heading?.heading, paragraph?.heading]).toEqual([true, false])
  expect(inLink(paragraph!, { start: 8, end: 11 })).toBe(true)
  expect(inLink(paragraph!, { start: 0, end: 3 })).toBe(false)
})

test('each passage knows its nodes and where they begin', () => {
  document.body.innerHTML = '<p>the <b>CHNV</b> parole</p>'
  const [passage] = [...readPassages(document.body, [document.body])]
  expect(passage?.nodes.map(node => node.data)).toEqual(['the ', 'CHNV', ' parole'])
  expect(passage?.starts).toEqual([0, 4, 8])
  expect(passage?.block.localName).toBe('p')
})

test('nothing of the page is changed by reading it', () => {
  const html = '<article><p>the <b>CHNV</b> parole</p><nav>x</nav></article>'
  document.body.innerHTML = html
  expect([...readPassages(document.body, [document.body])]).toHaveLength(1)
  expect(document.body.innerHTML).toBe(html)
})
