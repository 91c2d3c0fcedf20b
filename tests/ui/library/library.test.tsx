/** @vitest-environment happy-dom */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { speakIn } from '../../../src/cli/speak.ts'
import type { Entry } from '../../../src/glossary/entry.ts'
import type { Topic } from '../../../src/glossary/topic.ts'
import type { EntryPageProps } from '../../../src/ui/library/EntryPage.tsx'
import { Library, type LibraryProps } from '../../../src/ui/library/Library.tsx'

const topic = (id: string, headword: string, ...names: string[]): Topic => ({
  id,
  headword,
  gist: `What ${headword} is.`,
  names,
})
const CHNV = topic('immigration/chnv-parole', 'CHNV parole', 'CHNV program')
const ASYLUM = topic('immigration/asylum', 'asylum')
const TARIFF = topic('economy/tariff', 'Tariff', 'import duty', 'duty', 'customs duty', 'levy')
const TOPICS = [ASYLUM, CHNV, TARIFF]

const ENTRY: Entry = {
  id: CHNV.id,
  headword: CHNV.headword,
  gist: CHNV.gist,
  explanation: [{ paragraph: ['It is ', { words: 'not asylum', to: ASYLUM.id }, '.'] }],
  notTheSameAs: [{ paragraph: ['Parole from prison.'] }],
  timeline: [
    { date: '2025-03-21', kind: 'announced', text: 'Said.', sources: [1], reported: false },
    { date: '2025-09-12', kind: 'ruling', text: 'Ended.', sources: [1], reported: true },
    { date: '2025-09', kind: 'happened', text: 'Stopped.', sources: [], reported: false },
    { date: '2025-01-20', kind: 'signed', text: 'Ordered.', sources: [], reported: false },
  ],
  sources: [{ title: 'A notice', address: 'https://www.federalregister.gov/x', read: '2026-11-21' }],
  explains: [],
  cites: [],
  changes: 'fast',
  knownTo: '2026-07',
  reviewed: '2026-11-22',
}
const PAGE: EntryPageProps = {
  entry: ENTRY,
  names: CHNV.names,
  explains: [],
  cites: [],
  linksTo: [],
  linkedFrom: [],
  known: false,
  notKept: false,
  forClass: null,
  change: null,
  today: '2026-11-23',
  act: { follow: () => {}, know: () => {}, report: () => {}, back: null },
}
const LIST: LibraryProps = {
  place: { search: '', beat: null, entry: null },
  topics: TOPICS,
  listed: TOPICS,
  opened: null,
  act: { search: () => {}, openFirst: () => {} },
}

let host: HTMLElement
const draw = (props: Partial<LibraryProps>): HTMLElement => {
  void act(() => render(<Library {...LIST} {...props} />, host))
  return host
}
const read = (page: Partial<EntryPageProps> = {}): HTMLElement =>
  draw({ place: { search: '', beat: null, entry: CHNV.id }, opened: { ...PAGE, ...page } })
const texts = (selector: string): (string | null)[] =>
  [...host.querySelectorAll(selector)].map(({ textContent }) => textContent)

beforeEach(() => {
  speakIn('en')
  host = document.createElement('div')
  document.body.append(host)
})
afterEach(() => {
  render(null, host)
  host.remove()
})

describe('lists', () => {
  test('of all: each term a link with its gist and subject, and how many there are', () => {
    draw({})
    expect(texts('main h1')).toEqual(['All terms'])
    expect(texts('.term > a')).toEqual(['asylum', 'CHNV parole', 'Tariff'])
    expect(host.querySelector('.term > a')?.getAttribute('href')).toBe('#immigration/asylum')
    expect(texts('.term .gist')[0]).toBe('What asylum is.')
    expect(texts('.term .beat')).toEqual(['Immigration', 'Immigration', 'Economy and trade'])
    expect(texts('search [role=status]')).toEqual(['3 terms'])
  })
  test('subjects with their counts, by name; the one shown is told to be', () => {
    draw({ place: { search: '', beat: 'immigration', entry: null }, listed: [ASYLUM, CHNV] })
    expect(texts('.subject')).toEqual(['All terms 3', 'Economy and trade 1', 'Immigration 2'])
    expect(texts('[aria-current=page]')).toEqual(['Immigration 2'])
    expect(texts('main h1')).toEqual(['Immigration'])
    expect(texts('.term .beat')).toEqual([])
  })
  test('few terms need no letters; many stand under theirs', () => {
    draw({})
    expect(texts('.letters')).toEqual([])
    const many = Array.from({ length: 40 }, (_, i) => topic(`tax/${i}`, `${i < 20 ? 'Act' : 'Bill'} ${i}`))
    draw({ topics: many, listed: many })
    expect(texts('.letters button')).toEqual(['A', 'B'])
    expect(texts('h2')).toEqual(['A', 'B'])
    void act(() => host.querySelectorAll<HTMLElement>('.letters button')[1]?.click())
    expect(document.activeElement?.textContent).toBe('B')
  })
  test('what a search finds keeps its order and tells three other names', () => {
    draw({ place: { search: ' duty', beat: null, entry: null }, listed: [TARIFF, CHNV] })
    expect(texts('main h1')).toEqual(['Results for “duty”'])
    expect(texts('.term > a')).toEqual(['Tariff', 'CHNV parole'])
    expect(texts('.term .names')).toEqual(['import duty · duty · customs duty', 'CHNV program'])
    expect(texts('search [role=status]')).toEqual(['2 terms found'])
    expect(texts('[aria-current]')).toEqual([])
  })
  test('nothing found says what to try', () => {
    draw({ place: { search: 'zebra', beat: null, entry: null }, listed: [] })
    expect(texts('main h1')).toEqual(['Nothing found for “zebra”'])
    expect(texts('.say')[0]).toContain('another name')
    expect(texts('search [role=status]')).toEqual(['Nothing found for “zebra”'])
  })
  test('says so when there is no such entry, and when nobody answers', () => {
    draw({ place: { search: '', beat: null, entry: 'tax/gone' } })
    expect(texts('main h1')).toEqual(['There is no such entry'])
    draw({ topics: null, listed: [] })
    expect(texts('.say')[0]).toContain('Reload')
  })
  test('tells what is typed, and Enter opens the first', () => {
    const search = vi.fn()
    const openFirst = vi.fn()
    draw({ act: { search, openFirst } })
    const box = host.querySelector('input')!
    box.value = 'tps'
    box.dispatchEvent(new Event('input', { bubbles: true }))
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }))
    expect(openFirst).not.toHaveBeenCalled()
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
    expect(search).toHaveBeenCalledWith('tps')
    expect(openFirst).toHaveBeenCalledTimes(1)
  })
  test('the skip link goes to the text without becoming a place', () => {
    draw({})
    const link = host.querySelector<HTMLElement>('.skip')!
    const click = new MouseEvent('click', { bubbles: true, cancelable: true })
    link.dispatchEvent(click)
    expect(click.defaultPrevented).toBe(true)
    expect(document.activeElement?.textContent).toBe('All terms')
  })
})

describe('an entry', () => {
  test('tells its names, gist, what it is not and the explanation', () => {
    read()
    expect(texts('main h1')).toEqual(['CHNV parole'])
    expect(texts('article > .names')).toEqual(['Also called CHNV program'])
    expect(texts('article > .gist')).toEqual(['What CHNV parole is.'])
    expect(texts('.mixup')).toEqual(['Not the same as: Parole from prison.'])
    expect(texts('.explanation')).toEqual(['It is not asylum.'])
    expect(texts('.foot')[0]).toBe(
      'As of Jul 2026. Reviewed Nov 22, 2026. General information, not legal advice.',
    )
  })
  test('tells everything that happened, newest first, with kind, source and “reported”', () => {
    read()
    expect(texts('.events time')).toEqual(['Sep 12, 2025', 'Sep 2025', 'Mar 21, 2025', 'Jan 20, 2025'])
    expect(texts('.events p')).toEqual([
      'ruling: Ended. (reported)Source 1',
      'Stopped.',
      'announced: Said.Source 1',
      'signed: Ordered.',
    ])
    expect(host.querySelector('.note')?.getAttribute('href')).toBe('https://www.federalregister.gov/x')
  })
  test('names its sources with the day each was read', () => {
    read()
    expect(texts('.sources li')).toEqual(['A notice read Nov 21, 2026'])
    expect(host.querySelector('.sources a')?.getAttribute('rel')).toBe('noopener noreferrer')
  })
  test('warns when it may be out of date by the reader’s clock, and only then', () => {
    read()
    expect(host.textContent).not.toContain('May have changed')
    read({ today: '2027-06-01' })
    expect(host.textContent).toContain('May have changed since Nov 22, 2026.')
  })
  test('shows the law it explains and the law it rests on, apart', () => {
    const place = (label: string) => ({
      reference: {
        label,
        body: 'What it is.',
        reading: ['section 1', 'subsection (a)'],
        links: [{ label: 'Official text', address: `https://law.example/${label}` }],
      },
      explainedIn: null,
    })
    read({
      explains: [place('8 U.S.C. § 1')],
      cites: [{ ...place('8 U.S.C. § 2'), explainedIn: ASYLUM }],
    })
    expect(texts('[aria-labelledby=law] h3')).toEqual(['What this entry explains', 'What it rests on'])
    expect(texts('.places li')).toEqual([
      '8 U.S.C. § 1section 1, subsection (a)Official text',
      '8 U.S.C. § 2, explained in asylumsection 1, subsection (a)Official text',
    ])
    expect(host.querySelector('.places li:last-child a')?.getAttribute('href')).toBe(
      'https://law.example/8 U.S.C. § 1',
    )
    read({ cites: [place('8 U.S.C. § 2')] })
    expect(texts('[aria-labelledby=law] h3')).toEqual([])
  })
  test('leads on, both ways; one that stands alone still leads to its subject', () => {
    read({ linksTo: [ASYLUM], linkedFrom: [TARIFF] })
    expect(texts('[aria-labelledby=links] a')).toEqual(['asylum'])
    expect(host.querySelector('[aria-labelledby=linked-from] a')?.getAttribute('href')).toBe(
      '#economy/tariff',
    )
    read()
    expect(texts('section h2')).toEqual(['What happened', 'Sources'])
    expect(texts('.more')).toEqual(['More on this subject: Immigration'])
  })
  test('has the other terms of its subject beside it, itself marked', () => {
    read()
    expect(texts('.neighbors a')).toEqual(['asylum', 'CHNV parole'])
    expect(texts('[aria-current=page]')).toEqual(['CHNV parole'])
    expect(texts('search [role=status]')).toEqual([''])
  })
  test('can be known and unknown by the same button, and says what it means', () => {
    const know = vi.fn()
    const button = () => host.querySelector<HTMLElement>('.acts button')!
    read({ act: { ...PAGE.act, know } })
    const before = button()
    before.click()
    expect(know).toHaveBeenLastCalledWith(true)
    read({ known: true, act: { ...PAGE.act, know } })
    expect(button()).toBe(before)
    expect(button().textContent).toBe('Undo')
    expect(texts('.known')[0]).toContain('articles don’t mark it')
    button().click()
    expect(know).toHaveBeenLastCalledWith(false)
    read({ notKept: true })
    expect(texts('.known')[0]).toContain('private window')
  })
  test('can be reported, left, and followed', () => {
    const report = vi.fn()
    const back = vi.fn()
    const follow = vi.fn()
    read()
    expect(texts('.back')).toEqual([])
    read({ act: { ...PAGE.act, report, back, follow } })
    for (const element of host.querySelectorAll<HTMLElement>('.acts button:last-of-type, .back, .entry-link'))
      element.click()
    expect([report, back].map(fn => fn.mock.calls.length)).toEqual([1, 1])
    expect(follow).toHaveBeenCalledWith(ASYLUM.id)
  })
  test('in Spanish says which words are English', () => {
    speakIn('es')
    read({ linksTo: [ASYLUM] })
    expect(texts('section h2')).toEqual(['Qué ha pasado', 'Términos relacionados', 'Fuentes'])
    for (const selector of ['#headword', '.gist', '.explanation', '.links', '.sources a', '.neighbors'])
      expect(host.querySelector(selector)?.getAttribute('lang'), selector).toBe('en')
  })
  test('shows markup as the text it is', () => {
    read({ entry: { ...ENTRY, gist: '<img src=x onerror=alert(1)>' } })
    expect(host.querySelector('img')).toBeNull()
    expect(texts('article > .gist')).toEqual(['<img src=x onerror=alert(1)>'])
  })
})
