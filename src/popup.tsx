/** The toolbar button's popup. Wiring. */
import { render } from 'preact'
import { openClassroom, openLibrary, openOptions, openWelcome, tabInQuestion } from './browser/life.ts'
import { policy } from './browser/managed.ts'
import { askPage } from './browser/messages.ts'
import { reportOf, seen } from './browser/page-seen.ts'
import { canOpenPanel, openPanel } from './browser/panel.ts'
import { scripts } from './browser/scripts.ts'
import { bring, isGranted, requestSite, siteOf } from './browser/sites.ts'
import { change, settings } from './browser/store.ts'
import { isOffOn } from './classroom/policy.ts'
import type { PageSeen } from './glossary/page-report.ts'
import { type Settings, wishOf, withSite } from './glossary/settings.ts'
import { openPage } from './opening.ts'
import { offerInPopup } from './studying/offer-in-popup.tsx'
import { Popup } from './ui/popup/Popup.tsx'

async function start(): Promise<void> {
  const tab = await tabInQuestion()
  const { id, address } = tab
  const site = siteOf(address)
  const host = site?.host ?? null
  let page: PageSeen | 'asking' | null = null
  let wanted = await settings()
  const settledOff = isOffOn(await policy(), host ?? '')
  let off = host !== null && wanted.offSites.includes(host)
  let notKept = false

  const readPage = async (): Promise<PageSeen | null> =>
    (await reportOf(id)) ?? ((await bring(id, scripts)) ? reportOf(id) : null)

  const keep = async (next: (now: Settings) => Settings): Promise<void> => {
    notKept = !(await change(next))
  }

  const offer = offerInPopup(tab, () => void draw())

  async function draw(): Promise<void> {
    const granted = site !== null && (await isGranted(site))
    render(
      <Popup
        host={host}
        page={page}
        granted={granted}
        off={off}
        settledOff={settledOff}
        offered={offer.draw()}
        density={wanted.density}
        notKept={notKept}
        act={{
          async goTo(key) {
            if (await askPage(id, 'goTo', key)) close()
          },
          async readAnyway() {
            page = await seen(await askPage(id, 'readAnyway'))
            await draw()
          },
          async always() {
            if (site === null) return
            // The permission is asked first: the browser wants it in the click itself.
            if (!(await requestSite(site))) return
            await keep(now => withSite(now, site.host, true))
            off = false
            page = await readPage()
            await draw()
          },
          async switchOff() {
            if (host === null) return
            page = await seen(await askPage(id, 'stop'))
            off = true
            await keep(now => withSite(now, host, false))
            await draw()
          },
          async thin(density) {
            wanted = { ...wanted, density }
            await keep(now => ({ ...now, density }))
            page = (await seen(await askPage(id, 'want', wishOf(wanted)))) ?? page
            await draw()
          },
          panel: canOpenPanel()
            ? () => {
                // Within the click: the browser wants it there.
                void openPanel(id).then(close)
              }
            : null,
          choose: () => void openWelcome().then(close),
          options: () => void openOptions().then(close),
          library: () => void openLibrary().then(close),
          classroom: () => void openClassroom().then(close),
        }}
      />,
      document.body,
    )
  }

  if (host !== null && !off && !settledOff) {
    page = 'asking'
    await draw()
    page = await readPage()
  }
  await draw()
  await offer.look()
}

openPage('name')
void start()
