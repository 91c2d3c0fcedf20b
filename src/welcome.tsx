/** The first-run page. Wiring. */
import { render } from 'preact'
import { whenReachChanges } from './browser/life.ts'
import { ask } from './browser/messages.ts'
import { NEWS_SITES } from './browser/news-sites.ts'
import { giveBackAll, reachNow, requestReach } from './browser/sites.ts'
import { type Entry, entryFrom } from './glossary/entry.ts'
import { openPage } from './opening.ts'
import { today } from './text/day.ts'
import { StillCard } from './ui/card/StillCard.tsx'
import { Welcome } from './ui/welcome/Welcome.tsx'
import { say } from './ui/words.ts'

/** The entry shown as an example; its words in the article are `welcomeExampleTerm`. */
const EXAMPLE = 'tax/irc-section-6103-i-1'

let example: Entry | null = null

const nothing = (): void => {}

async function draw(refused = false): Promise<void> {
  render(
    <Welcome
      reach={await reachNow()}
      hosts={NEWS_SITES}
      refused={refused}
      example={
        example && (
          <StillCard
            reckoned={null}
            surface={say('welcomeExampleTerm')}
            entry={example}
            reference={null}
            wider={false}
            published={null}
            today={today()}
            follow={nothing}
            back={null}
            pin={null}
            close={null}
            own={null}
          />
        )
      }
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

openPage('welcomeTitle')
whenReachChanges(() => void draw())
void draw()
const text = await ask('entry', EXAMPLE)
example = text === null ? null : entryFrom(text)
void draw()
