/** An assignment that a link has brought, in the toolbar button's popup. Wiring. */
import type { JSX } from 'preact/jsx-runtime'
import { forgetArrival } from '../browser/assignment-links.ts'
import { openArticle, type Tab } from '../browser/life.ts'
import { ask } from '../browser/messages.ts'
import { openPanel } from '../browser/panel.ts'
import { keepAssignment } from '../browser/shelf.ts'
import { NotKept, NotOpened, Offered as OfferedView } from '../ui/doing/Offered.tsx'
import { type Offered, offeredIn, take } from './offering.ts'

export interface OfferInPopup {
  /** Looks for one. */
  look(): Promise<void>
  draw(): JSX.Element | null
}

export function offerInPopup(tab: Tab, redraw: () => void): OfferInPopup {
  let offered: Offered | null = null
  let notKept: 'private' | 'full' | null = null

  function putAway(): void {
    offered = null
    void forgetArrival(tab.id)
    redraw()
  }

  return {
    async look() {
      offered = tab.id < 0 ? null : await offeredIn(tab)
      if (offered && 'assignment' in offered && offered.before === 'the same' && offered.isHere) {
        if (!tab.isPrivate) await ask('assign', tab.id, offered.assignment.id)
        offered = null
      }
      if (!offered) return
      redraw()
    },
    draw() {
      if (notKept) return <NotKept why={notKept} />
      if (!offered) return null
      if (!('assignment' in offered)) return <NotOpened {...offered} putAway={putAway} />
      const { assignment } = offered
      return (
        <OfferedView
          {...offered}
          act={{
            async open() {
              // What is asked of the background is done even if the panel that opens ends the popup.
              const taken = take(assignment, tab)
              // Within the click: the browser wants it there.
              void openPanel(tab.id).catch(() => {})
              const kept = await taken
              if (kept === 'kept') return close()
              notKept = kept
              redraw()
            },
            async openWithArticle() {
              const kept = await keepAssignment(assignment, false, null)
              if (kept === 'kept') {
                await forgetArrival(tab.id)
                await ask('assign', await openArticle(assignment.article.address), assignment.id)
                return close()
              }
              notKept = kept
              redraw()
            },
            putAway,
          }}
        />
      )
    },
  }
}
