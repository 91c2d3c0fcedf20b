/** Odd, broken and mean pages: the page stays as it was, nothing fails, marks stand where they belong, the card is whole. */
import { describe, expect, it } from 'vitest'
import { askReport } from '../../src/cli/drive/report.ts'
import type { Session } from '../../src/cli/drive/session.ts'
import type { Tab } from '../../src/cli/drive/tab.ts'
import { pause, until } from '../../src/cli/drive/wait.ts'
import { type OddPage, oddPages, pathOf } from './odd-pages.ts'
import type { Here } from './suite.ts'
import { complaints, MARKS } from './world.ts'

const TERM = 'CHNV parole'
const NEVER = 'Temporary Protected Status'

/** How long a page without a mark is watched, ms: on a quiet machine marks come within a fifth of it. */
const WATCHED = 900

/** How long marks may take; the largest pages are five megabytes. */
const PATIENCE = 20_000

/** How long one page may take: the driver is told of each of a thousand frames, twice. */
const LONGEST = 240_000

/** What is painted with the term in it; null where nothing is. */
const painted = async (tab: Tab): Promise<string | null> =>
  (await tab.marks(MARKS))
    .map(({ text }) => text.replace(/\s+/g, ' '))
    .find(text => /CHNV.{0,3} pa.?role/.test(text)) ?? null

/** The page's own HTML, when it is at rest. */
async function htmlOf(tab: Tab, { restless }: OddPage): Promise<string> {
  if (restless) await tab.evaluate(() => (window as unknown as { rest(): void }).rest())
  // From a world of its own: the page's may be broken.
  return tab.page.content()
}

export function oddTests(here: Here): void {
  const open = async (session: Session, odd: OddPage): Promise<Tab> => {
    const tab = await session.open(here().site.origin + pathOf(odd))
    await tab.page.bringToFront()
    return tab
  }

  /** Asked of our own script, whatever the page has done to its world. */
  const isMarked = async (tab: Tab): Promise<boolean> =>
    (await askReport(here().session, tab, 'report'))?.terms.some(
      ({ entry, marked }) => entry === 'immigration/chnv-parole' && marked,
    ) ?? false

  const plain = async (odd: OddPage) => {
    const tab = await open(here().bare, odd)
    await pause(odd.restless || odd.marked === 'either' ? 400 : 150)
    const html = await htmlOf(tab, odd)
    const errors = complaints(tab)
    await tab.close()
    return { html, errors }
  }

  describe('a page that', () => {
    it.each(oddPages.map(odd => [odd.does, odd] as const))('%s', { timeout: LONGEST }, async (_, odd) => {
      const without = await plain(odd)
      const tab = await open(here().session, odd)
      try {
        if (odd.marked === false || odd.marked === 'either') await pause(WATCHED)
        if (odd.marked === true) await until(`${TERM} marked`, () => isMarked(tab), PATIENCE)
        if (odd.marked !== 'either' && !odd.blind) {
          const text = odd.marked ? await until(`${TERM} painted`, () => painted(tab)) : null
          const texts = (await tab.marks(MARKS)).map(mark => mark.text)
          if (text === null) expect(texts).toEqual([])
          expect(texts.filter(text => text.includes(NEVER))).toEqual([])
          if (text !== null && odd.card !== false) await lookAtCard(tab, text)
        }
        expect(await htmlOf(tab, odd)).toBe(without.html)
        expect(complaints(tab)).toEqual(without.errors)
      } finally {
        await tab.close()
      }
    })
  })
}

/** Opens the card over the mark, sees that the page has not spoilt it, and closes it. */
async function lookAtCard(tab: Tab, text: string): Promise<void> {
  await tab.pointAtMark(text)
  const card = await tab.cardOpen()
  expect(card.box.width).toBeGreaterThan(200)
  expect(card.box.height).toBeGreaterThan(60)
  expect(card.text).toContain('parole')
  const look = await tab.inCard(readLook)
  expect(look).toEqual({ opacity: '1', visibility: 'visible', transform: 'none', letters: 'normal' })
  await tab.press('Escape')
  await tab.cardClosed()
  await tab.movePointer(2, 2)
}

function readLook(root: ShadowRoot) {
  const card = root.querySelector<HTMLElement>('[role=dialog], dialog')
  if (!card) return null
  const { opacity, visibility, transform, letterSpacing } = getComputedStyle(card)
  return { opacity, visibility, transform, letters: letterSpacing }
}
