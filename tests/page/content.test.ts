/**
 * The script in a page that becomes another one without being loaded.
 *
 * @vitest-environment happy-dom
 */
import { afterEach, expect, test, vi } from 'vitest'
import type { Signs } from '../../src/glossary/signs.ts'
import { asked, askPage, painted } from './made-page.ts'

const story = (words: string): string => `<article><p>One.</p><p>Two.</p><p>${words}</p></article>`
const ofDay = (day: string): string =>
  `<script type="application/ld+json">{ "@type": "NewsArticle", "datePublished": "${day}" }</script>`

/** The page has been loaded. */
async function load(head: string, body: string): Promise<void> {
  document.head.innerHTML = head
  document.body.innerHTML = body
  vi.resetModules()
  await import('../../src/content.ts')
}

/** The page's own script goes to another page. */
function go(address: string, head: string, body: string): void {
  history.pushState(null, '', address)
  navigation.dispatchEvent(new Event('currententrychange'))
  document.head.innerHTML = head
  document.body.innerHTML = body
}

const navigation = new EventTarget()
Object.assign(globalThis, { navigation })

/** The days of the articles that were looked through. */
const days = (): unknown[] =>
  asked.flatMap(({ ask, given: [question] }) =>
    ask === 'read' ? ((question as { signs: Signs | null }).signs?.published ?? []) : [],
  )

const passes = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))

afterEach(() => {
  globalThis.endReading?.()
  asked.length = 0
  history.pushState(null, '', '/')
})

test('from a story to another one, each is read with its own day', async () => {
  await load(ofDay('2021-01-02'), story('About Alpha.'))
  await vi.waitFor(() => expect(painted()).toEqual(['Alpha']))
  go('/next', ofDay('2021-01-03'), story('About Beta.'))
  await vi.waitFor(() => expect(painted()).toEqual(['Beta']), 3000)
  expect(days()).toEqual(['2021-01-02', '2021-01-03'])
})

test('from a story to a page that is none, nothing is read', async () => {
  await load(ofDay('2021-01-02'), story('About Alpha.'))
  await vi.waitFor(() => expect(painted()).toEqual(['Alpha']))
  go('/section', '', '<main><p>Today: Beta.</p></main>')
  await passes(700)
  expect(painted()).toEqual([])
  expect(days()).toEqual(['2021-01-02'])
})

test('what the reader wants read anyway is read on, without a day', async () => {
  await load('', '<main><p>Today: Beta.</p></main>')
  await askPage('readAnyway')
  await vi.waitFor(() => expect(painted()).toEqual(['Beta']))
  go('/more', '', '<main><p>And then Gamma.</p></main>')
  await vi.waitFor(() => expect(painted()).toEqual(['Gamma']), 3000)
  expect(days()).toEqual([])
})

test('from a page that is no story to one, it is read', async () => {
  await load('', '<main><p>Today: Beta.</p></main>')
  go('/story', ofDay('2021-01-02'), story('About Alpha.'))
  await vi.waitFor(() => expect(painted()).toEqual(['Alpha']), 4000)
})

test('but not where the reader has switched us off', async () => {
  await load(ofDay('2021-01-02'), story('About Alpha.'))
  await vi.waitFor(() => expect(painted()).toEqual(['Alpha']))
  await askPage('stop')
  go('/next', ofDay('2021-01-03'), story('About Beta.'))
  await passes(2500)
  expect(painted()).toEqual([])
})

test.each(['/next', '/'])(
  'a page that puts another body in place of its own is read again, at %s',
  async address => {
    await load(ofDay('2021-01-02'), story('About Alpha.'))
    await vi.waitFor(() => expect(painted()).toEqual(['Alpha']))
    history.pushState(null, '', address)
    const body = document.createElement('body')
    body.innerHTML = story('About Beta.')
    document.body.replaceWith(body)
    await vi.waitFor(() => expect(painted()).toEqual(['Beta']), 3000)
    body.querySelector('p')!.textContent = 'And Gamma.'
    await vi.waitFor(() => expect(painted()).toEqual(['Beta', 'Gamma']), 3000)
  },
)
