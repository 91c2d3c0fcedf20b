/** @vitest-environment happy-dom */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { describe, expect, test } from 'vitest'
import { speakIn } from '../../src/cli/speak.ts'
import type { Entry } from '../../src/glossary/entry.ts'
import type { PageTerm } from '../../src/glossary/page-report.ts'
import type { Reference } from '../../src/glossary/reference.ts'
import { CHOSEN } from '../../src/match/shown.ts'
import { Panel } from '../../src/ui/panel/Panel.tsx'
import { say } from '../../src/ui/words.ts'

speakIn('en')

const ENTRY: Entry = {
  id: 'taxes/section-6103',
  headword: 'Section 6103',
  gist: 'Keeps tax returns secret.',
  explanation: [],
  notTheSameAs: [],
  timeline: [],
  sources: [],
  explains: [],
  cites: [],
  changes: 'slow',
  knownTo: '2026-11',
  reviewed: '2026-11-01',
}
const REFERENCE: Reference = { label: '26 U.S.C. § 6103', body: 'Tax law.', reading: [], links: [] }
const TERM: PageTerm = {
  key: 'taxes/section-6103',
  surface: 'IRC Section 6103',
  headword: 'Section 6103',
  gist: 'Keeps tax returns secret.',
  entry: 'taxes/section-6103',
  citation: 'usc:26:6103',
  wider: false,
  section: '',
  times: 1,
  need: 2,
  marked: true,
  known: false,
}
const nothing = (): void => {}

/** The panel with a term's card open. */
function panel(term: PageTerm): HTMLElement {
  const host = document.createElement('div')
  document.body.replaceChildren(host)
  void act(() =>
    render(
      <Panel
        host="news.example"
        unseen={false}
        granted
        off={false}
        settledOff={false}
        page={{ state: 'reading', title: 'A story', published: null, terms: [term], updates: [] }}
        opened={{ key: term.key, list: 'all', entry: ENTRY, reference: REFERENCE, path: [] }}
        today="2026-11-23"
        act={{
          open: nothing,
          follow: nothing,
          back: nothing,
          goTo: nothing,
          know: nothing,
          report: null,
          library: nothing,
          classroom: nothing,
          options: nothing,
          read: nothing,
        }}
      />,
      host,
    ),
  )
  return host
}

const cardIn = (host: HTMLElement): ShadowRoot => host.querySelector('.open > div')!.shadowRoot!

describe('a card in the panel', () => {
  test.each([true, false])('says that it explains a wider place when it does: %s', wider => {
    const text = cardIn(panel({ ...TERM, wider })).textContent ?? ''
    expect(text.includes(say('cardNearest'))).toBe(wider)
  })

  test('offers “I know this”, but not of what a teacher has chosen', () => {
    const offers = (need: number): boolean =>
      (cardIn(panel({ ...TERM, need })).textContent ?? '').includes(say('cardKnow'))
    expect([offers(2), offers(CHOSEN)]).toEqual([true, false])
  })

  test('gives the focus back to its term when it is closed', () => {
    const host = panel(TERM)
    cardIn(host)
      .querySelector<HTMLElement>(`[aria-label="${say('cardClose')}"]`)
      ?.click()
    expect(document.activeElement).toBe(host.querySelector('[aria-expanded="true"]'))
  })
})
