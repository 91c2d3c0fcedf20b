/**
 * Each surface in a language that the glossary does not speak: no word of the interface is left in English, and what
 * is English says so, for those who hear it.
 *
 * @vitest-environment happy-dom
 */
import { render } from 'preact'
import type { JSX } from 'preact/jsx-runtime'
import { act } from 'preact/test-utils'
import { beforeEach, describe, expect, test } from 'vitest'
import { root } from '../../src/cli/built.ts'
import { speakIn } from '../../src/cli/speak.ts'
import { readCatalog } from '../../src/compile/catalog.ts'
import type { Entry } from '../../src/glossary/entry.ts'
import type { PageSeen } from '../../src/glossary/page-report.ts'
import type { Reference } from '../../src/glossary/reference.ts'
import { KINDS } from '../../src/glossary/timeline.ts'
import { Card, type CardProps } from '../../src/ui/card/Card.tsx'
import { Panel } from '../../src/ui/panel/Panel.tsx'
import { Popup, type PopupProps } from '../../src/ui/popup/Popup.tsx'
import { sayReckoned } from '../../src/ui/reckoned.ts'
import { Welcome } from '../../src/ui/welcome/Welcome.tsx'
import { dateInWords, say, sayCount } from '../../src/ui/words.ts'

const spanish = readCatalog(root, 'es')

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

/** Months as dates have them. */
const months = (): string[] =>
  Array.from({ length: 12 }, (_, i) => dateInWords(`2025-${`${i + 1}`.padStart(2, '0')}-15`)).flatMap(wordsIn)

const SPOKEN = ['aria-label', 'title', 'placeholder']

/** All that is read or heard of a page outside of what is marked as English. */
function* spoken(host: Element): Generator<string> {
  for (const name of SPOKEN) yield host.getAttribute(name) ?? ''
  for (const child of host.childNodes)
    if (child instanceof Element) {
      if (child.getAttribute('lang') !== 'en') yield* spoken(child)
    } else yield child.textContent ?? ''
}

/** Words that no Spanish sentence of ours has. */
const foreign = (host: Element): string[] => {
  const known = new Set([
    ...Object.values(spanish).flatMap(({ message }) => wordsIn(message.replace(/\$\w+\$/g, ' '))),
    ...months(),
    ...wordsIn('example.org'),
  ])
  return [...spoken(host)].flatMap(wordsIn).filter(word => !known.has(word))
}

const draw = (surface: JSX.Element): HTMLElement => {
  const host = document.createElement('main')
  void act(() => render(surface, host))
  return host
}

/** The glossary's own words below hold no Spanish one, so that none can slip through. */
const ENTRY: Entry = {
  id: 'immigration/chnv-parole',
  headword: 'Humanitarian thing',
  gist: 'Lets some people stay.',
  explanation: [{ paragraph: ['Somebody ', { words: 'thought', to: 'immigration/asylum' }, ' of this.'] }],
  notTheSameAs: [{ paragraph: ['Another thing altogether.'] }],
  timeline: KINDS.map((kind, i) => ({
    date: `2025-0${i + 1}-03`,
    kind,
    text: `Things were ${kind}.`,
    sources: [1],
    reported: i % 2 === 0,
  })),
  sources: [{ title: 'Some notice', address: 'https://www.federalregister.gov/x', read: '2026-11-22' }],
  explains: [],
  cites: [],
  changes: 'fast',
  knownTo: '2026-07',
  reviewed: '2026-11-22',
}
const REFERENCE: Reference = {
  label: 'Title 26',
  body: 'Holds tax laws.',
  reading: ['subsection (p)', 'paragraph (4)'],
  links: [{ label: 'Text today', address: 'https://uscode.house.gov/x' }],
}
const nothing = () => {}

const CARD: CardProps = {
  surface: 'that thing',
  reckoned: { text: '3 lots = 5 gallons', lang: 'en' },
  entry: ENTRY,
  reference: REFERENCE,
  wider: true,
  published: '2025-02-01',
  today: '2026-11-23',
  follow: nothing,
  back: nothing,
  pin: nothing,
  close: nothing,
  own: { known: false, know: nothing, report: nothing },
}

const PAGE = {
  state: 'reading',
  title: 'Headline thing',
  published: '2025-02-01',
  terms: [1, 2].map(times => ({
    key: `immigration/thing-${times}`,
    surface: 'that thing',
    headword: 'Humanitarian thing',
    gist: 'Lets some people stay.',
    entry: 'immigration/chnv-parole',
    citation: null,
    section: 'Heading',
    times,
    need: 2,
    marked: true,
    known: false,
  })),
  updates: KINDS.map(kind => ({
    event: { date: '2025-03-03', kind, text: `Things were ${kind}.`, sources: [1], reported: true },
    entries: [{ id: 'immigration/chnv-parole', headword: 'Humanitarian thing' }],
    source: 'https://www.federalregister.gov/x',
  })),
} as unknown as PageSeen

const ACT = new Proxy({} as PopupProps['act'], { get: () => nothing })
const POPUP = {
  host: 'example.org',
  page: PAGE,
  granted: true,
  off: false,
  density: 'usual',
  act: ACT,
} as PopupProps

beforeEach(() => speakIn('es', 'es-US'))

describe('in Spanish no English word is left to the interface', () => {
  test.each<[what: string, props: Partial<CardProps>]>([
    ['with news', {}],
    ['of an article without a date', { published: null }],
    ['of an article that is newer than our sources', { published: '2026-10-01' }],
    ['with nothing since', { published: '2026-01-05' }],
    ['of what did not exist yet', { entry: { ...ENTRY, began: '2025-04-07' } }],
    ['that may be out of date', { today: '2029-01-01' }],
    ['of a term the reader knows', { own: { known: true, know: nothing, report: nothing } }],
    ['of a place in the law alone', { entry: null, wider: false }],
  ])('on a card %s', (_, props) => {
    const host = draw(<Card {...CARD} {...props} />)
    expect(foreign(host)).toEqual([])
    expect(host.textContent).toContain(say('cardNotAdvice'))
    expect(host.querySelector('#gist')?.closest('[lang=en]')).not.toBeNull()
  })

  test.each<[what: string, props: Partial<PopupProps>]>([
    ['with terms', {}],
    ['with one term', { page: { ...PAGE, terms: PAGE.terms.slice(1), updates: PAGE.updates.slice(1, 2) } }],
    ['with none', { page: { ...PAGE, terms: [], updates: [] } }],
    ['while the page is read', { page: 'asking' }],
    ['where nothing may be read', { host: null, page: null }],
    ['where it is off', { off: true }],
    ['on a site not yet granted', { page: null, granted: false }],
    ['on a page that is no article', { page: { ...PAGE, state: 'dormant', terms: [], updates: [] } }],
  ])('in the popup %s', (_, props) => {
    const host = draw(<Popup {...POPUP} {...props} />)
    expect(foreign(host)).toEqual([])
    expect(host.textContent).toContain(say('popupPromise'))
  })

  test.each<[what: string, props: Partial<Parameters<typeof Panel>[0]>]>([
    ['with terms', {}],
    ['of an article without a date', { page: { ...PAGE, published: null } }],
    ['without later changes', { page: { ...PAGE, updates: [] } }],
    ['without terms', { page: { ...PAGE, terms: [] } }],
    ['where nothing may be read', { host: null, page: null }],
    ['where it is off', { off: true, page: null }],
    ['on a site not yet granted', { page: null, granted: false }],
    ['on a page that is no article', { page: { ...PAGE, state: 'dormant', terms: [], updates: [] } }],
  ])('in the panel %s', (_, props) => {
    const panel = { ...POPUP, page: PAGE, opened: null, today: '2026-11-23' }
    const host = draw(<Panel {...(panel as unknown as Parameters<typeof Panel>[0])} {...props} />)
    expect(foreign(host)).toEqual([])
  })

  test.each(['on click', 'news sites', 'everywhere', 'some sites'] as const)(
    'on the first-run page: %s',
    reach => {
      const props = { reach, hosts: ['example.org'], example: null, choose: nothing }
      const hosts = [true, false].map(refused => draw(<Welcome {...props} refused={refused} />))
      expect(hosts.flatMap(foreign)).toEqual([])
      expect(hosts[0]?.textContent).toContain(sayCount('welcomeNewsWhat', 1))
    },
  )
})

test('a word left in English is seen', () => {
  expect(foreign(draw(<p title="Nowhere">Volver, then go</p>))).toEqual(['nowhere', 'then', 'go'])
  expect(foreign(draw(<p lang="en">Volver, then go</p>))).toEqual([])
})

test('in English nothing needs to say so', () => {
  speakIn('en')
  const reckoned = sayReckoned({ what: 'amount', count: 5, unit: 'lakh', worth: 500_000, of: '' })
  for (const surface of [<Card {...CARD} reckoned={reckoned} />, <Popup {...POPUP} />])
    expect(draw(surface).querySelector('[lang]')).toBeNull()
})
