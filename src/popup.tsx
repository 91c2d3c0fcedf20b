/** The toolbar button's popup. Wiring. */
import { render } from 'preact'
import { openWelcome, tabInQuestion } from './browser/life.ts'
import { askPage } from './browser/messages.ts'
import { scripts } from './browser/scripts.ts'
import { bring, hostOf, isGranted, requestSite } from './browser/sites.ts'
import { offSites, setSite } from './browser/store.ts'
import type { PageReport } from './glossary/page-report.ts'
import { Popup } from './ui/popup/Popup.tsx'

async function start(): Promise<void> {
  const { id, address } = await tabInQuestion()
  const host = hostOf(address)
  let page: PageReport | null = null

  const readPage = async (): Promise<PageReport | null> =>
    (await askPage(id, 'report')) ?? ((await bring(id, scripts)) ? askPage(id, 'report') : null)

  async function draw(): Promise<void> {
    const off = host !== null && (await offSites()).includes(host)
    const granted = host !== null && (await isGranted(host))
    render(
      <Popup
        host={host}
        page={page}
        granted={granted}
        off={off}
        act={{
          async goTo(key) {
            if (await askPage(id, 'goTo', key)) close()
          },
          async readAnyway() {
            page = await askPage(id, 'readAnyway')
            await draw()
          },
          async always() {
            if (host === null) return
            // The permission is asked first: the browser wants it in the click itself.
            if (!(await requestSite(host))) return
            await setSite(host, true)
            page = await readPage()
            if (page?.state === 'dormant') page = await askPage(id, 'report')
            await draw()
          },
          async switchOff() {
            if (host === null) return
            page = await askPage(id, 'stop')
            await setSite(host, false)
            await draw()
          },
          async choose() {
            await openWelcome()
            close()
          },
        }}
      />,
      document.body,
    )
  }

  if (host !== null && !(await offSites()).includes(host)) page = await readPage()
  await draw()
}

void start()
