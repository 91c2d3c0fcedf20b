/** The side panel: the article's terms, and what has happened since. Wiring. */
import { render } from 'preact'
import { tabInQuestion } from './browser/life.ts'
import { ask, askPage } from './browser/messages.ts'
import { whenFrontChanges } from './browser/panel.ts'
import { scripts } from './browser/scripts.ts'
import { bring, isGranted, requestSite, siteOf } from './browser/sites.ts'
import { offSites, setSite } from './browser/store.ts'
import { entryFrom } from './glossary/entry.ts'
import type { PageReport, PageTerm } from './glossary/page-report.ts'
import { type List, type Opened, Panel } from './ui/panel/Panel.tsx'

/** Milliseconds between two looks at the page while the panel is open: an article may grow as it is read. */
const LOOK_AGAIN = 2000

let page: PageReport | null = null
let host: string | null = null
let granted = false
let off = false
let opened: Opened | null = null
let tab = -1

const same = (a: PageReport | null, b: PageReport | null): boolean => JSON.stringify(a) === JSON.stringify(b)

async function look(): Promise<void> {
  const front = await tabInQuestion()
  // Opened in a tab of its own, the panel keeps to the article it came from.
  if (front.address?.startsWith(location.origin)) return
  const site = siteOf(front.address)
  const before = { page, tab }
  tab = front.id
  granted = site !== null && (await isGranted(site))
  host = site?.host ?? null
  off = host !== null && (await offSites()).includes(host)
  page = tab < 0 || off ? null : await askPage(tab, 'report')
  if (tab !== before.tab || page?.title !== before.page?.title) opened = null
  if (tab !== before.tab || !same(page, before.page)) draw()
}

async function open(term: PageTerm | null, list: List): Promise<void> {
  if (term === null) opened = null
  else {
    const text = term.entry === null ? null : await ask('entry', term.entry)
    const reference =
      term.citation === null ? null : await ask('place', term.citation, page?.published ?? null)
    opened = { key: term.key, list, entry: text === null ? null : entryFrom(text), reference, path: [] }
  }
  draw()
}

async function follow(id: string): Promise<void> {
  const text = await ask('entry', id)
  if (!opened || text === null) return
  opened = { ...opened, path: [...opened.path, entryFrom(text)] }
  draw()
}

function draw(): void {
  render(
    <Panel
      host={host}
      page={page}
      granted={granted}
      off={off}
      opened={opened}
      today={new Date().toISOString().slice(0, 10)}
      act={{
        open: (term, list) => void open(term, list),
        follow: id => void follow(id),
        back() {
          if (opened) opened = { ...opened, path: opened.path.slice(0, -1) }
          draw()
        },
        goTo: key => void askPage(tab, 'goTo', key),
        async read() {
          const { id, address } = await tabInQuestion()
          const site = siteOf(address)
          if (site && off) await setSite(site.host, true)
          else if (site && !granted && !(await requestSite(site))) return
          if (!(await askPage(id, 'readAnyway'))) await bring(id, scripts)
          await look()
          draw()
        },
      }}
    />,
    document.body,
  )
}

whenFrontChanges(() => void look())
setInterval(() => {
  if (!document.hidden) void look()
}, LOOK_AGAIN)
draw()
void look()
