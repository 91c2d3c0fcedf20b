/** The side panel: the article's terms, and what has happened since. Wiring. */
import { render } from 'preact'
import { openClassroom, openLibrary, openOptions, tabInQuestion } from './browser/life.ts'
import { policy } from './browser/managed.ts'
import { ask, askPage } from './browser/messages.ts'
import { reportOf } from './browser/page-seen.ts'
import { whenFrontChanges } from './browser/panel.ts'
import { scripts } from './browser/scripts.ts'
import { bring, isGranted, requestSite, type Site, siteOf } from './browser/sites.ts'
import { change, settings } from './browser/store.ts'
import { allows, isOffOn } from './classroom/policy.ts'
import { entryFrom } from './glossary/entry.ts'
import type { PageSeen, PageTerm } from './glossary/page-report.ts'
import { withSite } from './glossary/settings.ts'
import { openPage } from './opening.ts'
import { openDoing } from './studying/doing.tsx'
import { keepMaking } from './teaching/making-beside.tsx'
import { today } from './text/day.ts'
import { type List, type Opened, Panel } from './ui/panel/Panel.tsx'

/** Milliseconds between two looks at the page while the panel is open: an article may grow as it is read. */
const LOOK_AGAIN = 2000

let page: PageSeen | null = null
let site: Site | null = null
let host: string | null = null
let unseen = false
let granted = false
let off = false
let settledOff = false
let reports = false
let notKept = false
let opened: Opened | null = null
/** The tab that is shown, and the one in front, which may not have answered yet. */
let tab = -1
let inFront = -1

const making = keepMaking(draw)
const doing = openDoing(draw)

const same = (a: PageSeen | null, b: PageSeen | null): boolean => JSON.stringify(a) === JSON.stringify(b)

async function look(): Promise<void> {
  const front = await tabInQuestion()
  // Opened in a tab of its own, the panel keeps to the article it came from.
  if (front.address?.startsWith(location.origin)) return
  inFront = front.id
  const hasLeft = (): boolean => inFront !== front.id
  const here = siteOf(front.address)
  const settled = await policy()
  const isGrantedHere = here !== null && (await isGranted(here))
  const isOff = here !== null && (await settings()).offSites.includes(here.host)
  const isSettledOff = isOffOn(settled, here?.host ?? '')
  const seen = front.id < 0 || isOff || isSettledOff ? null : await reportOf(front.id)
  if (hasLeft()) return
  const before = { page, tab }
  site = here
  tab = front.id
  granted = isGrantedHere
  host = site?.host ?? null
  unseen = front.address === undefined
  off = isOff
  settledOff = isSettledOff
  reports = allows(settled, 'reporting mistakes')
  page = seen
  await doing.look(front, page)
  if (hasLeft()) return
  if (tab !== before.tab || page?.title !== before.page?.title) {
    opened = null
    notKept = false
  }
  await making.look({ tab, address: front.address, page })
  if (tab !== before.tab || !same(page, before.page)) draw()
}

async function open(term: PageTerm | null, list: List): Promise<void> {
  if (term === null) opened = null
  else {
    const text = term.entry === null ? null : await ask('entryIn', tab, term.entry)
    const reference =
      term.citation === null ? null : await ask('place', term.citation, page?.published ?? null)
    opened = { key: term.key, list, entry: text === null ? null : entryFrom(text), reference, path: [] }
  }
  draw()
}

async function follow(id: string): Promise<void> {
  const text = await ask('entryIn', tab, id)
  if (!opened || text === null) return
  opened = { ...opened, path: [...opened.path, entryFrom(text)] }
  draw()
}

function draw(): void {
  render(
    <Panel
      host={host}
      unseen={unseen}
      page={doing.besideDesk(page)}
      granted={granted}
      off={off}
      settledOff={settledOff}
      notKept={notKept}
      opened={opened}
      doing={{ desk: doing.draw(), ways: doing.ways() }}
      making={{ whole: making.whole(), offer: making.offer() }}
      today={today()}
      act={{
        open: (term, list) => void open(term, list),
        follow: id => void follow(id),
        back() {
          if (opened) opened = { ...opened, path: opened.path.slice(0, -1) }
          draw()
        },
        goTo: key => void askPage(tab, 'goTo', key),
        async know({ key, headword }, isKnown) {
          const isKept = await askPage(tab, 'know', { key, name: headword }, isKnown)
          if (opened?.key === key) opened = { ...opened, isKept: isKept === true }
          await look()
          draw()
        },
        report: reports
          ? ({ key, headword, surface }) =>
              void ask('report', {
                key,
                headword,
                passage: surface,
                mention: { start: 0, end: surface.length },
              })
          : null,
        library: () => void openLibrary(),
        classroom: () => void openClassroom(),
        options: () => void openOptions(),
        async read() {
          const here = site
          // The permission is asked first: the browser wants it in the click itself.
          if (here && !granted && !off && !(await requestSite(here))) return
          if (here && off) notKept = !(await change(now => withSite(now, here.host, true)))
          if (!(await askPage(tab, 'readAnyway'))) await bring(tab, scripts)
          await look()
          draw()
        },
      }}
    />,
    document.body,
  )
}

openPage('panelTitle')
whenFrontChanges(() => void look())
setInterval(() => {
  if (!document.hidden) void look()
}, LOOK_AGAIN)
draw()
void look()
