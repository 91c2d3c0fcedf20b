/** @vitest-environment happy-dom */

import { render as renderPreact } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { heldBack } from '../../src/classroom/held-back.ts'
import { speakIn } from '../../src/cli/speak.ts'
import type { Entry } from '../../src/glossary/entry.ts'
import type { Reference } from '../../src/glossary/reference.ts'
import { Card, type CardProps } from '../../src/ui/card/Card.tsx'
import { jsx, render as renderPlain } from '../../src/ui/plain-jsx.ts'

const ENTRY: Entry = {
  id: 'immigration/chnv-parole',
  headword: 'CHNV parole',
  gist: 'A program.',
  explanation: [{ paragraph: ['It is ', { words: 'not asylum', to: 'immigration/asylum' }, '.'] }],
  notTheSameAs: [{ paragraph: ['Parole from prison.'] }],
  timeline: [
    { date: '2025-03-21', kind: 'announced', text: 'Said.', sources: [1], reported: false },
    { date: '2025-03-25', kind: 'published', text: 'Printed.', sources: [1], reported: false },
    { date: '2025-04-14', kind: 'ruling', text: 'Paused.', sources: [1], reported: false },
    { date: '2025-05-30', kind: 'ruling', text: 'Let go.', sources: [1], reported: false },
    { date: '2025-09-12', kind: 'ruling', text: 'Ended.', sources: [1], reported: true },
  ],
  sources: [
    { title: 'A notice', address: 'https://www.federalregister.gov/x', read: '2026-11-22', proves: 'it' },
  ],
  explains: [],
  cites: ['usc:8:1182:d:5:A'],
  changes: 'fast',
  knownTo: '2026-07',
  reviewed: '2026-11-22',
}
const REFERENCE: Reference = {
  label: '26 U.S.C. § 6103(p)(4)',
  body: 'Title 26 holds the tax laws.',
  reading: ['section 6103', 'subsection (p)', 'paragraph (4)'],
  links: [{ label: 'Official text', address: 'https://uscode.house.gov/x' }],
}
const BARE: CardProps = {
  surface: 'CHNV program',
  reckoned: null,
  entry: ENTRY,
  reference: null,
  wider: false,
  own: null,
  published: '2025-03-24',
  today: '2026-11-23',
  follow: () => {},
  back: null,
  pin: () => {},
  close: () => {},
}

/** A teacher’s. */
const THEIRS: Entry = { ...ENTRY, id: 'town-7f3a/parole', credit: { from: 'Our town', by: 'Ms. Rivera' } }

/** In the extension's own pages Preact draws a card. */
const byPreact = (props: CardProps): HTMLElement => {
  const host = document.createElement('div')
  void act(() => renderPreact(<Card {...props} />, host))
  return host
}

/** In an article's page the same card is drawn without it, as the content script's build does. */
const byPlain = async (props: CardProps): Promise<HTMLElement> => {
  vi.resetModules()
  const plain = await import('../../src/ui/plain-jsx.ts')
  for (const runtime of ['preact/jsx-runtime', 'preact/jsx-dev-runtime'])
    vi.doMock(runtime, () => ({ ...plain, jsxDEV: plain.jsx }))
  const { Card: PlainCard } = await import('../../src/ui/card/Card.tsx')
  const { speakIn } = await import('../../src/cli/speak.ts')
  speakIn('en')
  vi.doUnmock('preact/jsx-runtime')
  vi.doUnmock('preact/jsx-dev-runtime')
  const host = document.createElement('div')
  renderPlain(jsx(PlainCard as never, props as never), host)
  return host
}

beforeEach(() => speakIn('en'))

const said = (host: HTMLElement): string => host.textContent ?? ''

describe.each([
  ['Preact', async (props: CardProps) => byPreact(props)],
  ['plain elements', byPlain],
] as const)('a card drawn by %s', (_, draw) => {
  test('tells first what was reckoned, in the language it is said in', async () => {
    const amount = async (reckoned: CardProps['reckoned']) =>
      (await draw({ ...BARE, reckoned })).querySelector('.body > .amount:first-child')
    const english = await amount({ text: '5 lakh = 500,000', lang: 'en' })
    expect(english?.textContent).toBe('5 lakh = 500,000')
    expect(english?.getAttribute('lang')).toBe('en')
    expect((await amount({ text: 'Bastante.' }))?.getAttribute('lang')).toBeNull()
    expect(await amount(null)).toBeNull()
  })
  test('tells the words as written, the headword and the gist', async () => {
    const host = await draw(BARE)
    expect(host.querySelector('.surface')?.textContent).toBe('“CHNV program”')
    expect(host.querySelector('h2')?.textContent).toBe('CHNV parole')
    expect(host.querySelector('#gist')?.textContent).toBe('A program.')
  })
  test('does not repeat a headword that is written the same', async () => {
    expect((await draw({ ...BARE, surface: 'chnv Parole' })).querySelector('.surface')).toBeNull()
  })
  test('tells what has happened since, newest first, three and the rest', async () => {
    const host = await draw(BARE)
    expect(said(host)).toContain('Since this article: 4 changes, latest Sep 12, 2025')
    expect(
      [...host.querySelectorAll('time')].map(
        time => time.getAttribute('datetime') ?? time.getAttribute('dateTime'),
      ),
    ).toEqual(['2025-09-12', '2025-05-30', '2025-04-14', '2025-03-25'])
    expect(said(host)).toContain('+1 earlier')
    expect(said(host)).toContain('As of Jul 2026.')
    expect(said(host)).toContain('(reported)')
    expect(said(host)).not.toContain('Said.')
  })
  test('says plainly when nothing later is recorded', async () => {
    expect(said(await draw({ ...BARE, published: '2026-01-05' }))).toContain(
      'No later change recorded as of Jul 2026.',
    )
  })
  test('says when the thing did not exist yet, and when the article is newer than our sources', async () => {
    const young: Entry = { ...ENTRY, began: '2025-04-07' }
    expect(said(await draw({ ...BARE, entry: young }))).toContain(
      'This did not exist when the article was published.',
    )
    expect(said(await draw(BARE))).not.toContain('did not exist')
    const newer = said(await draw({ ...BARE, published: '2026-10-01' }))
    expect(newer).toContain('Our sources reach Jul 2026; this article is newer.')
    expect(newer).not.toContain('No later change')
  })
  test('claims nothing about “since” without a date', async () => {
    const host = await draw({ ...BARE, published: null })
    expect(said(host)).not.toContain('Since this article')
    expect(said(host)).toContain('5 dated events, as of Jul 2026')
  })
  test('warns when it may be out of date by the reader’s clock', async () => {
    expect(said(await draw(BARE))).not.toContain('May have changed')
    expect(said(await draw({ ...BARE, today: '2027-06-01' }))).toContain(
      'May have changed since Nov 22, 2026.',
    )
  })
  test('names its sources and the day they were checked', async () => {
    const host = await draw(BARE)
    expect(said(host)).toContain('1 source, checked Nov 22, 2026')
    const link = host.querySelector('.sources a')
    expect(link?.getAttribute('href')).toBe('https://www.federalregister.gov/x')
    expect(link?.getAttribute('rel')).toBe('noopener noreferrer')
  })
  test('says whose a teacher’s entry is, and vouches for nothing of it', async () => {
    const host = await draw({ ...BARE, entry: THEIRS, published: '2026-09-01' })
    expect(host.querySelector('.from')?.textContent?.replace(/[\u2068\u2069]/g, '')).toBe(
      'From “Our town” by Ms. Rivera',
    )
    expect(said(host)).toContain('1 source, named by its author')
    for (const ours of ['Newsgloss', 'checked', 'Our sources']) expect(said(host)).not.toContain(ours)
    const bare = await draw({
      ...BARE,
      entry: { ...THEIRS, sources: [], credit: { from: 'Our town', by: '' } },
    })
    expect(bare.querySelector('.from')?.textContent).toMatch(/^From “.?Our town.?”$/)
    expect(said(bare)).not.toContain('source')
    expect((await draw(BARE)).querySelector('.from')).toBeNull()
  })
  test('names nobody where a card must not', async () => {
    const host = await draw({ ...BARE, entry: { ...THEIRS, credit: { from: '', by: '' } } })
    expect(host.querySelector('.from')?.textContent).toBe('Added for this reading')
  })
  test('tells nothing of a term that is to be guessed first', async () => {
    const host = await draw({ ...BARE, entry: heldBack(ENTRY) })
    expect(host.querySelector('h2')?.textContent).toBe('CHNV parole')
    expect(host.querySelector('#gist')?.textContent).toMatch(/^First say in the side panel/)
    expect(host.querySelectorAll('details, time, .mixup, .sources, .entry-link').length).toBe(0)
    for (const secret of ['A program', 'not asylum', 'from prison', 'Printed'])
      expect(said(host)).not.toContain(secret)
  })
  test('offers only what may be done', async () => {
    const [know, report] = [() => {}, () => {}]
    const buttons = async (own: CardProps['own'], entry: Entry = ENTRY) =>
      [...(await draw({ ...BARE, entry, own })).querySelectorAll('.own button')].map(
        ({ textContent }) => textContent,
      )
    expect(await buttons({ known: false, know, report })).toEqual(['I know this', 'Report a mistake'])
    expect(await buttons({ known: false, know, report: null })).toEqual(['I know this'])
    expect(await buttons({ known: true, know: null, report })).toEqual(['Report a mistake'])
    expect(await buttons({ known: false, know, report }, heldBack(ENTRY))).toEqual([])
  })
  test('says when it explains a wider place than the one cited', async () => {
    const host = await draw({ ...BARE, surface: '§ 6103(p)(4)', reference: REFERENCE, wider: true })
    expect(said(host)).toContain('The place cited has no card of its own.')
    expect(host.querySelector('.law b')?.textContent).toBe('26 U.S.C. § 6103(p)(4)')
    expect(said(host)).toContain('section 6103, subsection (p), paragraph (4)')
  })
  test('with no entry still says what the citation is and where the text stands', async () => {
    const host = await draw({ ...BARE, entry: null, reference: REFERENCE })
    expect(host.querySelector('h2')?.textContent).toBe('26 U.S.C. § 6103(p)(4)')
    expect(host.querySelector('#gist')?.textContent).toBe('Title 26 holds the tax laws.')
    expect(host.querySelector('.links a')?.getAttribute('href')).toBe('https://uscode.house.gov/x')
  })
  test('with nothing more to say of a place leaves no line unfinished', async () => {
    const host = await draw({
      ...BARE,
      entry: null,
      reference: { label: 'Texas SB 4', body: 'A bill of the Texas legislature.', reading: [], links: [] },
    })
    expect(host.querySelector('.law')?.textContent).toBe('Texas SB 4')
    expect(host.querySelector('.links')).toBeNull()
  })
  test('follows a link to another entry, goes back, keeps and closes', async () => {
    const follow = vi.fn()
    const back = vi.fn()
    const pin = vi.fn()
    const close = vi.fn()
    const host = await draw({ ...BARE, follow, back, pin, close })
    for (const element of host.querySelectorAll<HTMLElement>('.entry-link, .tool')) element.click()
    expect(follow).toHaveBeenCalledWith('immigration/asylum')
    expect([back, pin, close].map(fn => fn.mock.calls.length)).toEqual([1, 1, 1])
  })
  test('says where “I know this” could not be kept, and where it was', async () => {
    const own = { known: true, know: () => {}, report: null }
    expect(said(await draw({ ...BARE, own }))).toContain('Marked no more, here or elsewhere.')
    const here = said(await draw({ ...BARE, own: { ...own, isKept: false } }))
    expect(here).toContain('On this page only. It could not be kept')
    expect(here).not.toContain('or elsewhere')
  })
  test('shows markup in an entry as the text it is', async () => {
    const host = await draw({ ...BARE, entry: { ...ENTRY, gist: '<img src=x onerror=alert(1)>' } })
    expect(host.querySelector('img')).toBeNull()
    expect(host.querySelector('#gist')?.textContent).toBe('<img src=x onerror=alert(1)>')
  })
})
