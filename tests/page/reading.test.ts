/**
 * One reading of a page that changes under it.
 *
 * @vitest-environment happy-dom
 */
import { afterEach, describe, expect, test, vi } from 'vitest'
import { NO_SIGNS } from '../../src/glossary/signs.ts'
import { type Reader, readPage } from '../../src/reading.ts'
import { asked, card, display, hold, painted } from './made-page.ts'

const STORY = '<p>One.</p><p>Two.</p><p>Three.</p>'

let whole = new AbortController()
const restart = vi.fn()

/** Reads an article of these paragraphs. */
function read(html: string): Reader {
  document.body.innerHTML = `<article>${html}</article>`
  whole = new AbortController()
  return readPage(NO_SIGNS, restart, whole.signal)
}

const $ = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector)!

const times = async (reader: Reader): Promise<Record<string, number>> =>
  Object.fromEntries((await reader.report()).terms.map(term => [term.surface, term.times]))

/** Until the page's last change has been read, and what it mentions is marked. */
const reread = async (): Promise<void> => {
  const before = questions()
  await vi.waitFor(() => expect(questions()).toBeGreaterThan(before), 2000)
  await new Promise(resolve => setTimeout(resolve, 20))
}

/** Selects words of a text. */
function select(text: Node, start: number, end: number): void {
  const range = document.createRange()
  range.setStart(text, start)
  range.setEnd(text, end)
  document.getSelection()?.removeAllRanges()
  document.getSelection()?.addRange(range)
}

const questions = (): number => asked.filter(({ ask }) => ask === 'read').length

afterEach(() => {
  whole.abort()
  asked.length = 0
  restart.mockClear()
  document.body.innerHTML = ''
})

test('what an article mentions is painted', async () => {
  await read(`${STORY}<p>About Alpha and Beta.</p>`).settled
  await vi.waitFor(() => expect(painted()).toEqual(['Alpha', 'Beta']))
})

test('the look of marks is brought for shadow roots, once, and taken away with the marks', async () => {
  document.body.innerHTML = `<article>${STORY}<section></section><section></section></article>`
  const roots = [...document.querySelectorAll('section')].map(host => host.attachShadow({ mode: 'open' }))
  for (const [i, root] of roots.entries()) root.innerHTML = `<p>About ${i ? 'Alpha' : 'Beta'}.</p>`
  const replaced = vi.spyOn(CSSStyleSheet.prototype, 'replaceSync')
  whole = new AbortController()
  await readPage(NO_SIGNS, restart, whole.signal).settled
  await vi.waitFor(() => expect(replaced.mock.calls).toEqual([['The look.'], ['The look.']]))
  expect(asked.filter(({ ask }) => ask === 'look')).toHaveLength(1)
  expect(roots.map(root => root.adoptedStyleSheets.length)).toEqual([1, 1])
  whole.abort()
  expect(roots.map(root => root.adoptedStyleSheets.length)).toEqual([0, 0])
  replaced.mockRestore()
})

describe('while the background is asked', () => {
  test('a text is put anew: it is marked where it stands now, and counted once', async () => {
    const answer = hold('read')
    const reader = read(`${STORY}<p id="a">About Alpha.</p>`)
    await vi.waitFor(() => expect(questions()).toBe(1))
    $('#a').textContent = 'About Alpha.'
    await new Promise(resolve => setTimeout(resolve, 250))
    answer()
    await vi.waitFor(() => expect(painted()).toEqual(['Alpha']))
    expect(await times(reader)).toEqual({ Alpha: 1 })
  })

  test('a text is written over: other words are never marked', async () => {
    const answer = hold('read')
    const reader = read(`${STORY}<p id="a">About Alpha, as it was.</p>`)
    await vi.waitFor(() => expect(questions()).toBe(1))
    ;($('#a').firstChild as Text).data = 'As it was told, it is all about Alpha.'
    answer()
    await reader.settled
    expect(painted()).toEqual([])
    await vi.waitFor(() => expect(painted()).toEqual(['Alpha']))
  })

  test('white space comes to the story: nothing is counted twice', async () => {
    const answer = hold('read')
    const reader = read(`${STORY}<p>About Alpha.</p>`)
    await vi.waitFor(() => expect(questions()).toBe(1))
    $('article').append(' ')
    await new Promise(resolve => setTimeout(resolve, 250))
    answer()
    await reread()
    expect(await times(reader)).toEqual({ Alpha: 1 })
  })
})

describe('what nobody sees at first', () => {
  test('is marked when it is displayed', async () => {
    await read(`${STORY}<div id="more" class="away"><p>About Alpha.</p></div>`).settled
    expect(painted()).toEqual([])
    display($('#more'))
    expect(painted()).toEqual(['Alpha'])
  })

  test('is not marked when the same is marked where it is seen', async () => {
    await read(`<div id="more" class="away"><p>About Alpha.</p></div>${STORY}<p>Of Alpha again.</p>`).settled
    await vi.waitFor(() => expect(painted()).toEqual(['Alpha']))
    display($('#more'))
    expect(painted()).toEqual(['Alpha'])
  })

  test('is marked while it is transparent, for it may fade in', async () => {
    await read(`${STORY}<p class="faint">About Alpha.</p>`).settled
    await vi.waitFor(() => expect(painted()).toEqual(['Alpha']))
  })

  test('is read when it is no more called hidden', async () => {
    await read(`${STORY}<div id="more" hidden><p>About Alpha.</p></div>`).settled
    $('#more').hidden = false
    await reread()
    expect(painted()).toEqual(['Alpha'])
    $('#more').hidden = true
    await vi.waitFor(() => expect(painted()).toEqual([]))
  })
})

test('a paragraph is counted once when it and the words around it change together', async () => {
  const reader = read(`${STORY}<div>Some <b>loose</b> words <p id="a">about Alpha.</p></div>`)
  await reader.settled
  $('b').textContent = 'very loose'
  $('#a').textContent = 'and about Alpha.'
  await reread()
  expect(await times(reader)).toEqual({ Alpha: 1 })
})

describe('from term to term', () => {
  const FOUR = '<p>Alpha.</p><p id="b">Beta.</p><p>Gamma.</p><p>Delta.</p>'

  test('the next one is next to the open card, even if its text has been read again', async () => {
    const reader = read(FOUR)
    await reader.settled
    reader.goTo('test/beta')
    await vi.waitFor(() => expect(card()).toBe('The card of beta'))
    $('article').append(' ')
    await reread()
    await reader.step(1)
    await vi.waitFor(() => expect(card()).toBe('The card of gamma'))
  })

  test('a card that was asked for does not open when the reading has ended meanwhile', async () => {
    const reader = read(FOUR)
    await reader.settled
    const answer = hold('texts')
    reader.goTo('test/beta')
    whole.abort()
    answer()
    await new Promise(resolve => setTimeout(resolve, 50))
    expect(card()).toBeNull()
  })

  test('a key that is pressed at once waits until the page has been read', async () => {
    const reader = read(FOUR)
    expect(await reader.explain('anything')).toBe(true)
    await vi.waitFor(() => expect(card()).not.toBeNull())
  })
})

describe('what is selected is explained', () => {
  test('where it stands', async () => {
    const reader = read(`${STORY}<p>Alpha.</p><p id="b">So Beta is.</p>`)
    await reader.settled
    select($('#b').firstChild!, 3, 7)
    expect(await reader.explain('selection')).toBe(true)
    await vi.waitFor(() => expect(card()).toBe('The card of beta'))
  })

  test('or nothing is, when it is out of our sight', async () => {
    const reader = read(`${STORY}<p>Alpha.</p>`)
    await reader.settled
    document.getSelection()?.removeAllRanges()
    expect(await reader.explain('selection')).toBe(false)
    await new Promise(resolve => setTimeout(resolve, 50))
    expect(card()).toBeNull()
  })
})

describe('where a term stands', () => {
  const words = 'word '.repeat(300)
  const names = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta', 'Eta', 'Theta', 'Iota', 'Kappa']

  test('loose text of one element is as long as it is', async () => {
    await read(STORY + names.map(name => `${name}. ${words}<blockquote>Quoted.</blockquote>`).join(''))
      .settled
    await vi.waitFor(() => expect(painted()).toHaveLength(names.length))
    $('article').append(' ')
    await reread()
    expect(painted()).toHaveLength(names.length)
  })

  test('its section stays when its text is read again', async () => {
    const reader = read('<h2>First</h2><p id="a">Alpha.</p><h2>Last</h2><p>Beta.</p><p>Three.</p>')
    await reader.settled
    const sections = async () =>
      (await reader.report()).terms.map(({ surface, section }) => [surface, section])
    const before = [
      ['Alpha', 'First'],
      ['Beta', 'Last'],
    ]
    expect(await sections()).toEqual(before)
    $('#a').textContent = 'Alpha, corrected.'
    await reread()
    expect(await sections()).toEqual(before)
    $('h2').textContent = 'The first'
    await reread()
    $('article').append(Object.assign(document.createElement('p'), { textContent: 'Gamma.' }))
    await reread()
    expect((await sections()).at(-1)).toEqual(['Gamma', 'Last'])
  })
})
