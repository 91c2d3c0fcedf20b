/** The first-run page. Wiring. */
import { render } from 'preact'
import { whenReachChanges } from './browser/life.ts'
import { NEWS_SITES } from './browser/news-sites.ts'
import { giveBackAll, reachNow, requestReach } from './browser/sites.ts'
import { Welcome } from './ui/welcome/Welcome.tsx'

async function draw(refused = false): Promise<void> {
  render(
    <Welcome
      reach={await reachNow()}
      hosts={NEWS_SITES}
      refused={refused}
      choose={async reach => {
        if (reach === 'on click') {
          await giveBackAll()
          return draw()
        }
        const granted = await requestReach(reach)
        await draw(!granted)
      }}
    />,
    document.body,
  )
}

whenReachChanges(() => void draw())
void draw()
