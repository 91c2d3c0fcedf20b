/** The toolbar button's popup. Wiring. */
import { render } from 'preact'
import { openWelcome, tabInQuestion } from './browser/life.ts'
import { askPage } from './browser/messages.ts'
import { canOpenPanel, openPanel } from './browser/panel.ts'
import { scripts } from './browser/scripts.ts'
import { bring, isGranted, requestSite, siteOf } from './browser/sites.ts'
import { density, offSites, setDensity, setSite } from './browser/store.ts'
import type { PageReport } from './glossary/page-report.ts'
import { Popup } from './ui/popup/Popup.tsx'

async function start(): Promise<void> {
  const { id, address } = await tabInQuestion()
  const site = siteOf(address)
  const host = site?.host ?? null
  let page: PageReport | 'asking' | null = null
  let wanted = await density()
  let off = host !== null && (await offSites()).includes(host)

  const readPage = async (): Promise<PageReport | null> =>
    (await askPage(id, 'report')) ?? ((await bring(id, scripts)) ? askPage(id, 'report') : null)

  async function draw(): Promise<void> {
    const granted = site !== null && (await isGranted(site))
    render(
      <Popup
        host={host}
        page={page}
        granted={granted}
        off={off}
        density={wanted}
        act={{
          async goTo(key) {
            if (await askPage(id, 'goTo', key)) close()
          },
          async readAnyway() {
            page = await askPage(id, 'readAnyway')
            await draw()
          },
          async always() {
            if (site === null) return
            // The permission is asked first: the browser wants it in the click itself.
            if (!(await requestSite(site))) return
            await setSite(site.host, true)
            off = false
            page = await readPage()
            await draw()
          },
          async switchOff() {
            if (host === null) return
            page = await askPage(id, 'stop')
            off = true
            await setSite(host, false)
            await draw()
          },
          async thin(density) {
            wanted = density
            await setDensity(density)
            page = (await askPage(id, 'thin', density)) ?? page
            await draw()
          },
          panel: canOpenPanel()
            ? () => {
                // Within the click: the browser wants it there.
                void openPanel(id).then(close)
              }
            : null,
          async choose() {
            await openWelcome()
            close()
          },
        }}
      />,
      document.body,
    )
  }

  if (host !== null && !off) {
    page = 'asking'
    await draw()
    page = await readPage()
  }
  await draw()
}

void start()
