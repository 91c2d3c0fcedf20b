/** By keyboard alone, and with a pointer that is not steady: WCAG 1.4.13, 2.1.1, 2.1.2, 2.1.4 and 2.4.11, done and looked at. */
import { describe, expect, it } from 'vitest'
import type { Box } from '../../src/cli/drive/in-page.ts'
import type { Tab } from '../../src/cli/drive/tab.ts'
import { pause, until } from '../../src/cli/drive/wait.ts'
import { say } from '../../src/ui/words.ts'
import type { Here } from './suite.ts'
import { DEMO, fixture } from './world.ts'

const OVER = '/made/over.html'

/** More controls than any card or page here has. */
const MANY = 60

/** As cards and lists print a headword. */
const capital = (headword: string): string => headword.replace(/^./, first => first.toUpperCase())

export function keysTests(here: Here): void {
  const press = (name: string, tab: Tab): Promise<void> => here().session.pressKey(name, tab)
  /** The id of what has the focus in the page; empty for the page itself. */
  const focused = (tab: Tab): Promise<string> => tab.evaluate(() => document.activeElement?.id ?? '')
  const focusLink = async (tab: Tab): Promise<void> => {
    await tab.evaluate(() => document.getElementById('link')?.focus())
    expect(await focused(tab)).toBe('link')
  }
  const byHover = async (tab: Tab, term: string): Promise<{ mark: Box; card: Box }> => {
    const mark = await tab.pointAtMark(term)
    return { mark, card: (await tab.cardOpen()).box }
  }

  describe('a card that came by hovering (WCAG 1.4.13)', () => {
    it('is dismissed by Escape with pointer and focus where they were, and does not come back by itself', async () => {
      const tab = await here().read(OVER)
      await focusLink(tab)
      await byHover(tab, 'due process')
      expect((await tab.card())?.focus).toBeNull()
      await tab.press('Escape')
      await tab.cardClosed()
      expect(await focused(tab)).toBe('link')
      await pause(700)
      expect(await tab.card()).toBeNull()
      await tab.close()
    })

    it('can be hovered: it stays while the pointer goes to it, across it, and back to the mark', async () => {
      const tab = await here().readDemo()
      const { mark, card } = await byHover(tab, 'CHNV parole')
      const middle = mark.x + mark.width / 2
      const above = card.y < mark.y
      const near = above ? card.y + card.height - 2 : card.y + 2
      const far = above ? card.y + 12 : card.y + card.height - 12
      const places: [x: number, y: number][] = [
        [middle, near],
        [card.x + 8, far],
        [card.x + card.width - 8, far],
        [card.x + card.width - 8, near],
        [middle, near],
        [middle, mark.y + mark.height / 2],
      ]
      for (const [x, y] of places) {
        await tab.movePointer(x, y)
        await pause(400)
        expect((await tab.card())?.headword, `at ${x}, ${y}`).toBe('CHNV parole')
      }
      await tab.close()
    })

    it('stays ten seconds and more while the pointer rests', async () => {
      const tab = await here().readDemo()
      await byHover(tab, 'CHNV parole')
      for (let second = 0; second < 10; second++) {
        await pause(1000)
        expect((await tab.card())?.headword).toBe('CHNV parole')
      }
      await tab.close()
    }, 30_000)

    it('heeds no Escape that the page has made up', async () => {
      const tab = await here().read(OVER)
      await byHover(tab, 'due process')
      await tab.evaluate(() => {
        for (const target of [document, document.body, window])
          for (const type of ['keydown', 'keyup'])
            target.dispatchEvent(new KeyboardEvent(type, { key: 'Escape', code: 'Escape', bubbles: true }))
      })
      await pause(300)
      expect((await tab.card())?.headword).toBe('Due process')
      await tab.close()
    })
  })

  describe('by keys alone (WCAG 2.1)', () => {
    it('every term is reached, in reading order and round, forwards and backwards', async () => {
      const tab = await here().read(fixture('plain'))
      const terms = (await here().marked(tab)).map(({ headword }) => capital(headword))
      expect(terms.length).toBeGreaterThan(8)
      const walk = async (name: string): Promise<string[]> => {
        const met: string[] = []
        for (let i = 0; i <= terms.length; i++) {
          const before = (await tab.card())?.headword
          await press(name, tab)
          const card = await until('the next card', async () => {
            const card = await tab.card()
            return card && card.headword !== before ? card : null
          })
          expect(card.focus).not.toBeNull()
          met.push(card.headword)
        }
        return met
      }
      expect(await walk('next-term')).toEqual([...terms, terms[0]])
      const back = [terms.at(-1), ...terms.toReversed().slice(1), terms.at(-1)]
      expect(await walk('previous-term')).toEqual(back)
      await tab.close()
    })

    it('Escape gives the focus back to where it was before the first card', async () => {
      const tab = await here().read(OVER)
      await focusLink(tab)
      await press('next-term', tab)
      const first = await tab.cardOpen()
      await press('next-term', tab)
      await until('the next card', async () => (await tab.card())?.headword !== first.headword)
      await until('the focus in it', async () => (await tab.card())?.focus)
      await tab.press('Escape')
      await tab.cardClosed()
      expect(await focused(tab)).toBe('link')
      await tab.close()
    })

    it('Tab goes through all of a card’s controls, each of them in sight, and out of it', async () => {
      for (const key of ['Tab', 'Shift+Tab'] as const) {
        const tab = await here().read(OVER)
        await press('next-term', tab)
        await tab.cardOpen()
        await until('the focus in the card', async () => (await tab.card())?.focus)
        const met: string[] = []
        for (let i = 0; i < MANY; i++) {
          if (key === 'Tab') await tab.press('Tab')
          else {
            await tab.page.keyboard.down('Shift')
            await tab.press('Tab')
            await tab.page.keyboard.up('Shift')
          }
          const { focus = null } = (await tab.card()) ?? {}
          if (focus === null) break
          if (focus !== 'card') {
            met.push(focus)
            expect(await tab.inCard(focusIsSeen), focus).toBe(true)
          }
        }
        const card = await tab.card()
        expect(met.length, key).toBeLessThan(MANY)
        expect(card?.focus ?? null, key).toBeNull()
        if (key === 'Tab') {
          // Firefox stops at what scrolls, too.
          const labels = card?.controls.map(({ label }) => label) ?? []
          expect(met.filter(label => labels.includes(label))).toEqual(labels)
          expect(met).toContain(say('cardKnow'))
        }
        await tab.close()
      }
    })

    it('arrow keys scroll the card that has the focus, not the page', async () => {
      const tab = await here().read(OVER)
      await press('next-term', tab)
      await tab.cardOpen()
      const tops = async () => [await tab.evaluate(() => scrollY), await tab.inCard(scrolledBy)]
      const [page, card] = await tops()
      expect(card).toBe(0)
      for (let i = 0; i < 3; i++) await tab.press('ArrowDown')
      await until('the card scrolled', async () => ((await tops())[1] ?? 0) > 0)
      expect((await tops())[0]).toBe(page)
      await tab.close()
    })

    it('a focused link under an open card can be seen by closing the card (WCAG 2.4.11)', async () => {
      const tab = await here().read('/made/under.html')
      await byHover(tab, 'Alien Enemies Act')
      await tab.press('Tab')
      expect(await focused(tab)).toBe('under')
      await tab.press('Escape')
      await tab.cardClosed()
      expect(await focused(tab)).toBe('under')
      expect(await tab.evaluate(isOnTop, 'under')).toBe(true)
      await tab.close()
    })

    it('no letter does anything outside a card (WCAG 2.1.4)', async () => {
      const tab = await here().read(OVER)
      await tab.evaluate(() => {
        const heard = window as unknown as { heard: string[] }
        heard.heard = []
        addEventListener('keydown', event => {
          if (!event.defaultPrevented) heard.heard.push(event.key)
        })
      })
      const letters = [...'abcdefghijklmnopqrstuvwxyz0123456789']
      const type = async () => {
        await tab.type(letters.join(''))
        return tab.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0))
      }
      expect(await type()).toEqual(letters)
      expect(await tab.card()).toBeNull()
      await byHover(tab, 'due process')
      const before = await tab.card()
      expect(await type()).toEqual(letters)
      expect(await tab.card()).toEqual(before)
      await tab.close()
    })

    it('the panel opens a term’s card and leads to it in the article', async () => {
      const tab = await here().read(DEMO)
      const panel = await here().session.openOwn('src/panel.html', tab)
      await until('the terms', () => panel.evaluate(() => document.querySelector('#terms') !== null))
      await panel.page.bringToFront()
      const name = () => panel.evaluate(() => document.activeElement?.querySelector('b')?.textContent ?? '')
      const term = await until('a term with the focus', async () => {
        await panel.press('Tab')
        return name()
      })
      await panel.press('Enter')
      await until('its card', () =>
        panel.evaluate(() => document.querySelector('[aria-expanded=true] + .open')),
      )
      expect(await name()).toBe(term)
      const show = say('panelGoTo')
      await until('the button', async () => {
        await panel.press('Tab')
        return panel.evaluate(show => document.activeElement?.textContent === show, show)
      })
      await panel.press('Enter')
      await tab.page.bringToFront()
      const card = await tab.cardOpen(term)
      expect(card.focus).not.toBeNull()
      await tab.press('Escape')
      await tab.cardClosed()
      await panel.close()
      await tab.close()
    })
  })

  describe('assistive technology is told', () => {
    it('of the panel’s headings, its lists, and each term as a button that says whether it is open', async () => {
      const tab = await here().read(DEMO)
      const { terms } = await here().report(tab)
      const panel = await here().session.openOwn('src/panel.html', tab)
      await until('the terms', () => panel.evaluate(() => document.querySelector('#terms') !== null))
      const tree = await here().session.accessibleTree(panel)
      const named = (role: string): string[] =>
        tree.filter(each => each.role === role).map(({ name }) => name)
      expect(named('heading').slice(0, 2)).toEqual(['Newsgloss', say('panelFirst')])
      expect(named('heading')).toContain(say('panelAll'))
      expect(named('searchbox')).toEqual([say('panelSearch')])
      const buttons = named('button')
      const from = tree.findIndex(({ role, name }) => role === 'heading' && name === say('panelAll'))
      const listed = tree.slice(from).filter(({ role }) => role === 'button')
      expect(listed.slice(0, terms.length).map(({ name }) => name)).toEqual(
        terms.map(({ headword }) => expect.stringContaining(capital(headword))),
      )
      expect(buttons.slice(-3)).toEqual([say('popupLibrary'), say('classroomTitle'), say('popupOptions')])
      expect(
        tree.filter(({ role, name }) => /^(?:button|link|searchbox)$/.test(role) && name === ''),
      ).toEqual([])
      await panel.close()
      await tab.close()
    })
  })
}

/** Whether what has the focus in the card is what a pointer in its middle would meet: in the window, and uncovered. */
function focusIsSeen(root: ShadowRoot): boolean {
  const active = root.activeElement
  const box = active?.getClientRects()[0]
  if (!active || !box) return false
  return active.contains(root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2))
}

/** How far the card has been scrolled, or the part of it that scrolls. */
function scrolledBy(root: ShadowRoot): number {
  return Math.max(
    ...[...root.querySelectorAll('[role=dialog], [role=dialog] *')].map(({ scrollTop }) => scrollTop),
  )
}

/** Whether the middle of an element is what a pointer there would meet. */
function isOnTop(id: string): boolean {
  const element = document.getElementById(id)
  const box = element?.getBoundingClientRect()
  if (!box) return false
  return document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) === element
}
