/** What is marked, and what never is. */
import { describe, expect, it } from 'vitest'
import { askReport } from '../../src/cli/drive/report.ts'
import type { Tab } from '../../src/cli/drive/tab.ts'
import { pause, until } from '../../src/cli/drive/wait.ts'
import type { Here } from './suite.ts'
import { complaints, DEMO, expected, fixture, fixtures, MARKS, marksWhen, missing, pages } from './world.ts'

const inOneLine = (text: string) => text.replace(/\s+/g, ' ')

export function marksTests(here: Here): void {
  describe('marks', () => {
    it.each(fixtures)('on the %s page are the expected terms, in reading order', async name => {
      const tab = await here().read(fixture(name))
      await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
      const surfaces = () =>
        here()
          .marked(tab)
          .then(terms => terms.map(({ surface }) => surface))
      const wanted = expected(name).map(({ surface }) => surface)
      await until('all terms', async () => missing(wanted, await surfaces()).length === 0).catch(() => {})
      expect(missing(wanted, await surfaces())).toEqual([])
      await tab.close()
    })

    it.each(pages)('on %s are painted where the reader is, 60 at most', async path => {
      const tab = await here().read(path)
      const seen = new Set<string>()
      for (let down = true; down; down = await tab.evaluate(scrollOn)) {
        await pause(200)
        const marks = await tab.marks(MARKS)
        expect(marks.length).toBeLessThanOrEqual(60)
        for (const { text } of marks) seen.add(inOneLine(text))
      }
      const terms = await here().marked(tab)
      expect(terms.length).toBeGreaterThan(3)
      expect([...seen].sort()).toEqual([...new Set(terms.map(({ surface }) => surface))].sort())
      expect(complaints(tab)).toEqual([])
      await tab.close()
    })

    it('stand once each', async () => {
      const tab = await here().read(DEMO)
      await tab.linesOf('Section 6103 of the')
      const texts = await marksWhen(tab, 'marks', texts => texts.length > 5)
      expect(new Set(texts).size).toBe(texts.length)
      await tab.close()
    })

    it('can be seen, and change nothing else', async () => {
      const tab = await here().read(DEMO)
      const bare = await here().bare.open(here().site.origin + DEMO)
      const looksTheSame = async (text: string) => {
        const lines = await tab.linesOf(text)
        expect(await bare.linesOf(text)).toEqual(lines)
        const [box] = lines
        await pause(200)
        const part = { x: box!.x - 1, y: box!.y - 1, width: box!.width + 2, height: box!.height + 6 }
        return Buffer.compare(await tab.picture({ part }), await bare.picture({ part })) === 0
      }
      expect(await looksTheSame('a separate program')).toBe(true)
      expect(await looksTheSame('Department of Homeland Security')).toBe(false)
      await Promise.all([tab.close(), bare.close()])
    })

    it('stand in the article’s own text only', async () => {
      const tab = await here().read('/made/guarded.html')
      await marksWhen(tab, 'the one mark', texts => texts.length > 0)
      expect((await here().marked(tab)).map(({ surface }) => surface)).toEqual(['Alien Enemies Act'])
      expect((await tab.marks(MARKS)).map(({ path }) => path)).toEqual(['html body article p'])
      await tab.close()
    })

    it('stand in a story whatever the page wraps around it', async () => {
      const tab = await here().read('/made/housed.html')
      expect((await here().marked(tab)).map(({ surface }) => surface)).toEqual(['Alien Enemies Act'])
      await tab.close()
    })

    it('stand in no navigation, byline, advertisement, caption of a control or footer of the demo', async () => {
      const tab = await here().read(DEMO)
      for (let down = true; down; down = await tab.evaluate(scrollOn)) {
        await pause(200)
        expect(await tab.evaluate(forbidden)).toEqual([])
      }
      await tab.close()
    })

    it('are none in a page that is no article, until the reader asks', async () => {
      const tab = await here().session.open(`${here().site.origin}/made/shop.html`)
      await pause(500)
      expect(await tab.marks(MARKS)).toEqual([])
      expect((await here().marked(tab)).map(({ headword }) => headword)).toEqual(['Alien Enemies Act'])
      await marksWhen(tab, 'the mark', texts => texts.length === 1)
      await tab.close()
    })

    it('are the next story’s, with its own day, where a site shows one without loading', async () => {
      const { session } = here()
      const tab = await here().read('/made/turning.html')
      await marksWhen(tab, 'the first story’s', texts => texts.includes('Alien Enemies Act'))
      expect((await askReport(session, tab, 'report'))?.published).toBe('2025-03-24')
      await tab.evaluate(() => document.querySelector('button')?.click())
      await marksWhen(
        tab,
        'the second story’s',
        texts => texts.includes('CHNV parole') && !texts.includes('Alien Enemies Act'),
      )
      const second = await askReport(session, tab, 'report')
      expect(second).toMatchObject({ published: '2025-06-01', title: 'The second story' })
      expect(second!.terms.map(({ surface }) => surface)).toEqual(['CHNV parole'])
      expect(complaints(tab)).toEqual([])
      await tab.close()
    })

    it.each(['/made/nothing.html', '/made/blank.html'])(
      'are none in %s, and nothing goes wrong',
      async path => {
        const tab = await here().read(path)
        expect(await here().marked(tab)).toEqual([])
        expect(await tab.marks()).toEqual([])
        expect(complaints(tab)).toEqual([])
        await tab.close()
      },
    )

    it('come in a page of five million characters, wherever they stand', async () => {
      const tab = await here().read('/made/huge.html')
      expect((await here().marked(tab)).map(({ surface }) => surface)).toEqual([
        'Alien Enemies Act',
        'asylum',
        'CHNV parole',
      ])
      for (const term of ['CHNV parole', 'asylum', 'Alien Enemies Act']) await paintedAt(tab, term)
      await tab.pointAtMark('Alien Enemies Act')
      await tab.cardOpen('Alien Enemies Act')
      await tab.close()
    })
  })
}

async function paintedAt(tab: Tab, term: string): Promise<void> {
  await tab.linesOf(term)
  await marksWhen(tab, `“${term}” painted`, texts => texts.includes(term))
}

/** Goes most of a window down. False when there is no more. */
function scrollOn(): boolean {
  const before = scrollY
  scrollBy({ top: 0.8 * innerHeight, behavior: 'instant' })
  return scrollY > before
}

/** Texts of the marks that stand where none may. */
function forbidden(): string[] {
  const places =
    'nav, footer:not(article footer), aside, address, .byline, button, input, textarea, select, code, pre, kbd, [contenteditable], h1, h2, h3'
  const bad: string[] = []
  for (const range of (CSS.highlights.get('context-note') ?? []) as Iterable<AbstractRange>) {
    const element = range.startContainer.parentElement
    if (element?.closest(places))
      bad.push(`${range.startContainer.textContent} in ${element.closest(places)?.localName}`)
  }
  return bad
}
