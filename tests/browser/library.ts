/** The library and the report of a mistake, in tabs of their own. */
import { describe, expect, it } from 'vitest'
import type { Tab } from '../../src/cli/drive/tab.ts'
import { until } from '../../src/cli/drive/wait.ts'
import { say } from '../../src/ui/words.ts'
import type { Here } from './suite.ts'

const ENTRY = 'immigration/chnv-parole'
const LINKED = 'immigration/asylum'

const headingOf = (tab: Tab): Promise<string> =>
  tab.evaluate(() => document.querySelector('main h1')?.textContent ?? '')
const reads = (tab: Tab, heading: string): Promise<unknown> =>
  until(`“${heading}”`, async () => (await headingOf(tab)) === heading)
/** Text of what has the focus. */
const focused = (tab: Tab): Promise<string> => tab.evaluate(() => document.activeElement?.textContent ?? '')
const terms = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() => [...document.querySelectorAll('.term > a')].map(({ textContent }) => textContent ?? ''))
const typedIn = (tab: Tab, selector: string): Promise<string> =>
  tab.evaluate(
    selector => document.querySelector<HTMLTextAreaElement | HTMLInputElement>(selector)?.value ?? '',
    selector,
  )
const click = (tab: Tab, selector: string): Promise<void> =>
  tab.evaluate(selector => document.querySelector<HTMLElement>(selector)?.click(), selector)

/** Presses Tab until what has the focus fits; at most `most` times. */
async function tabTo(tab: Tab, what: string, fits: (text: string) => boolean, most = 40): Promise<void> {
  for (let i = 0; i < most; i++) {
    await tab.press('Tab')
    if (fits(await focused(tab))) return
  }
  throw new Error(`“${what}” is not reached by the Tab key.`)
}

export function libraryTests(here: Here): void {
  const open = async (place = '') => {
    const tab = await here().session.openOwn(`src/library.html${place}`)
    await until('the library', async () => (await headingOf(tab)) !== '')
    return tab
  }
  const known = (): Promise<unknown[]> =>
    here().session.inExtension(
      async () =>
        (((await chrome.storage.local.get('known')) as { known?: unknown[] }).known ?? []) as unknown[],
    )

  describe('the library', () => {
    it('shows every term, begins in the search box, and finds what is spelled nearly so', async () => {
      const tab = await open()
      const every = await terms(tab)
      expect(every.length).toBeGreaterThan(300)
      await tab.page.bringToFront()
      await until('the search box', () => tab.evaluate(() => document.activeElement?.tagName === 'INPUT'))
      await tab.type('fillibuster')
      await until('it found', async () => (await terms(tab))[0]?.toLowerCase() === 'filibuster')
      expect((await terms(tab)).length).toBeLessThan(20)
      expect(await tab.evaluate(() => location.search)).toBe('?search=fillibuster')
      expect(await tab.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
      await tab.close()
    })

    it('opens with the search of its address, and says what to try when there is nothing', async () => {
      const tab = await open('?search=habeus%20corpus')
      expect(await typedIn(tab, 'input')).toBe('habeus corpus')
      expect((await terms(tab))[0]?.toLowerCase()).toContain('habeas corpus')
      await tab.close()
      const nothing = await open('?search=zzebraqq')
      expect(await nothing.text()).toContain(say('libraryTry'))
      await nothing.close()
    })

    it('opens an entry, follows a link, and goes back to the list where it was', async () => {
      const tab = await open()
      await tab.page.bringToFront()
      const link = `.term a[href="#${ENTRY}"]`
      await tab.evaluate(link => document.querySelector(link)!.scrollIntoView({ block: 'center' }), link)
      const topOf = () =>
        tab.evaluate(link => Math.round(document.querySelector(link)!.getBoundingClientRect().top), link)
      // What comes into view is laid out only then.
      let top = Number.NaN
      await until('the list at rest', async () => {
        const was = top
        top = await topOf()
        return was === top
      })
      await click(tab, link)
      await reads(tab, 'CHNV parole')
      expect(await focused(tab)).toBe('CHNV parole')
      expect(await tab.evaluate(() => scrollY)).toBe(0)
      expect(await tab.evaluate(() => document.title)).toContain('CHNV parole')
      await tab.evaluate(() => document.querySelector<HTMLElement>('.entry-link')!.click())
      await until('the linked entry', () => tab.evaluate(() => location.hash === '#immigration/asylum'))
      await until('its heading', async () => (await headingOf(tab)).toLowerCase() === 'asylum')
      await until('what links to it', () =>
        tab.evaluate(
          entry => document.querySelector(`[aria-labelledby=linked-from] a[href="#${entry}"]`) !== null,
          ENTRY,
        ),
      )
      await tab.evaluate(() => history.back())
      await reads(tab, 'CHNV parole')
      await tab.evaluate(() => history.back())
      await reads(tab, say('libraryAll'))
      expect(await focused(tab)).toBe('CHNV parole')
      await until('the list where it was', async () => Math.abs((await topOf()) - top) <= 2)
      await tab.evaluate(() => history.forward())
      await reads(tab, 'CHNV parole')
      await tab.close()
    })

    it('opens at an entry, with the whole of its history, sources and law', async () => {
      const tab = await open(`#${ENTRY}`)
      await reads(tab, 'CHNV parole')
      expect(await focused(tab)).toBe('CHNV parole')
      const days = await tab.evaluate(() =>
        [...document.querySelectorAll('.events time')].map(time => time.getAttribute('datetime') ?? ''),
      )
      expect(days.length).toBeGreaterThan(5)
      expect([...days].sort().reverse()).toEqual(days)
      const text = await tab.text()
      expect(text).toContain('8 U.S.C. § 1182(d)(5)(A)')
      expect(text).toContain(say('librarySources'))
      await tab.close()
    })

    it('keeps “I know this”, and takes it back', async () => {
      const tab = await open(`#${LINKED}`)
      await until('the button', async () => (await tab.text()).includes(say('cardKnow')))
      await tab.page.bringToFront()
      await tab.clickControl(say('cardKnow'))
      await until('it said', async () => (await tab.text()).includes(say('libraryKnown')))
      expect(await known()).toEqual([expect.objectContaining({ key: LINKED })])
      await click(tab, '.acts button')
      await until('it unsaid', async () => !(await tab.text()).includes(say('libraryKnown')))
      expect(await known()).toEqual([])
      await tab.close()
    })

    it('can be used with the keyboard alone', async () => {
      const tab = await open()
      await tab.page.bringToFront()
      await until('the search box', () => tab.evaluate(() => document.activeElement?.tagName === 'INPUT'))
      await tab.page.keyboard.down('Shift')
      await tabTo(tab, say('librarySkip'), text => text === say('librarySkip'), 2)
      await tab.page.keyboard.up('Shift')
      await tab.press('Enter')
      expect(await focused(tab)).toBe(say('libraryAll'))
      await tab.press('Tab')
      await tabTo(tab, 'P', text => text === 'P')
      await tab.press('Enter')
      expect(await focused(tab)).toBe('P')
      await tab.press('Tab')
      const name = await focused(tab)
      expect(await terms(tab)).toContain(name)
      await tab.press('Enter')
      await reads(tab, name)
      expect(await focused(tab)).toBe(name)
      await tab.press('Tab')
      await tabTo(tab, say('cardKnow'), text => text === say('cardKnow'))
      await tab.press('Enter')
      await until('it said', async () => (await tab.text()).includes(say('libraryKnown')))
      expect(await focused(tab)).toBe(say('cardUndo'))
      await tab.press('Enter')
      await until('it unsaid', async () => !(await tab.text()).includes(say('libraryKnown')))
      await tab.close()
    })

    it('fits 320 pixels, and every target is large enough', async () => {
      const tab = await open(`#${ENTRY}`)
      await tab.resize(320, 700)
      const wide = () => tab.evaluate(() => document.documentElement.scrollWidth)
      expect(await wide()).toBeLessThanOrEqual(320)
      const small = () =>
        tab.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('a:not(.entry-link), button, input')]
            // Links within a sentence are as tall as it.
            .filter(
              target => target.checkVisibility({ contentVisibilityAuto: true }) && !target.matches('.skip'),
            )
            .flatMap(target => {
              // A term's link covers all that is told of it.
              const { width, height } = (target.closest('.term') ?? target).getBoundingClientRect()
              return width < 24 || height < 24 ? [`${target.textContent} ${width} × ${height}`] : []
            }),
        )
      expect(await small()).toEqual([])
      await tab.evaluate(() => {
        location.hash = '#all'
      })
      await reads(tab, say('libraryAll'))
      expect(await wide()).toBeLessThanOrEqual(320)
      expect(await small()).toEqual([])
      await tab.resize(1000, 700)
      await tab.close()
    })
  })

  describe('the report of a mistake', () => {
    const PASSAGE = 'It rained. The CHNV parole ended in 2025. Nobody knew why.'
    const draft = (passage: string) =>
      here().session.inExtension(
        (passage, key) => {
          const start = Math.max(0, passage.indexOf('CHNV'))
          const mention = { start, end: Math.min(start + 11, passage.length) }
          return chrome.storage.session.set({ mistake: { key, headword: 'CHNV parole', passage, mention } })
        },
        passage,
        ENTRY,
      )
    const openReport = async () => {
      const tab = await here().session.openOwn('src/report.html')
      await until('the report', async () => (await headingOf(tab)) !== '')
      return tab
    }
    const preview = (tab: Tab): Promise<string> => typedIn(tab, '#preview')
    const bodyOfLink = (tab: Tab): Promise<string | null> =>
      tab.evaluate(() =>
        new URL(document.querySelector<HTMLAnchorElement>('.button')!.href).searchParams.get('body'),
      )

    it('opens from an entry, in a tab of its own', async () => {
      const tab = await open(`#${ENTRY}`)
      await until('the button', async () => (await tab.text()).includes(say('cardReport')))
      await tab.page.bringToFront()
      await tab.clickControl(say('cardReport'))
      const reports = () =>
        here().session.inExtension(async () =>
          (await chrome.tabs.query({})).flatMap(({ id, url, title }) =>
            url?.endsWith('/src/report.html') ? [{ id, title }] : [],
          ),
        )
      await until('the report’s tab', async () => (await reports())[0]?.title === say('reportTitle'))
      await until('the draft taken', () =>
        here().session.inExtension(async () => !('mistake' in (await chrome.storage.session.get('mistake')))),
      )
      for (const { id } of await reports())
        await here().session.inExtension(id => chrome.tabs.remove(id), id!)
      await tab.close()
    })

    it('holds no sentence until it is chosen; what is shown is what is handed over', async () => {
      await draft(PASSAGE)
      const tab = await openReport()
      await until('the form', async () => (await preview(tab)) !== '')
      expect(await preview(tab)).toContain(`(${ENTRY})`)
      expect(await preview(tab)).toMatch(/Newsgloss \d+\.\d+\.\d+, entry reviewed \d{4}-\d\d-\d\d/)
      expect(await preview(tab)).not.toContain('ended in 2025')
      expect(await bodyOfLink(tab)).not.toContain('ended in 2025')
      await tab.page.bringToFront()
      await tab.evaluate(() => document.querySelector<HTMLElement>('#wrong')!.focus())
      await tab.type('The year is wrong.')
      await click(tab, 'input[type=checkbox]')
      await until('the sentence', async () => (await preview(tab)).includes('The CHNV parole ended in 2025.'))
      expect(await preview(tab)).not.toContain('It rained')
      expect(await preview(tab)).not.toContain('Nobody knew')
      expect(await preview(tab)).toContain('The year is wrong.')
      expect(await preview(tab)).not.toContain('://')
      expect(await bodyOfLink(tab)).toBe(await preview(tab))
      await click(tab, 'input[type=checkbox]')
      await until('no sentence', async () => !(await preview(tab)).includes('ended in 2025'))
      await tab.close()
    })

    it('is copied with the keyboard, or else selected, and says which', async () => {
      await draft('')
      const tab = await openReport()
      await tab.page.bringToFront()
      await until('the form', () => tab.evaluate(() => document.activeElement?.id === 'wrong'))
      expect(await tab.evaluate(() => document.querySelector('input') === null)).toBe(true)
      await tab.type('Wrong.')
      await tabTo(tab, say('reportCopy'), text => text === say('reportCopy'), 5)
      await tab.press('Enter')
      const copied = await until('what came of it', async () => {
        const text = await tab.text()
        return [say('reportCopied'), say('reportSelected')].find(sentence => text.includes(sentence))
      })
      const isSelected = await tab.evaluate(() => {
        const { selectionStart, selectionEnd, value } =
          document.querySelector<HTMLTextAreaElement>('#preview')!
        return document.activeElement?.id === 'preview' && selectionEnd - selectionStart === value.length
      })
      expect(isSelected).toBe(copied === say('reportSelected'))
      await tab.close()
    })

    it('opened without anything, says how to report', async () => {
      const tab = await openReport()
      expect(await tab.text()).toContain(say('reportHow'))
      expect(await tab.evaluate(() => document.querySelector('textarea') === null)).toBe(true)
      await tab.close()
    })
  })
}
