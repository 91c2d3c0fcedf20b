/** The educator's page: packs made from nothing, imported, kept as they are typed, and found in articles. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type PackFile, packFile, readPackFile } from '../../src/classroom/pack-file.ts'
import type { Tab } from '../../src/cli/drive/tab.ts'
import { pause, until } from '../../src/cli/drive/wait.ts'
import { say, sayCount } from '../../src/ui/words.ts'
import { pack as civics } from '../classroom/examples.ts'
import type { Here } from './suite.ts'
import { complaints, DEMO, marksWhen } from './world.ts'

const CLASSROOM = 'src/classroom.html'

const TODAY = new Date().toISOString().slice(0, 10)

const TABLE = [
  'Word;Meaning;Period;Aliases',
  'harbor commission;A group that runs a harbor.;3;port commission',
  'variance;Leave to build what the rules forbid.;3;',
  'the;A word like any other.;3;',
  'levee;;3;',
].join('\n')

export function classroomTests(here: Here): void {
  const open = async (place = ''): Promise<Tab> => {
    const tab = await here().session.openOwn(CLASSROOM + place)
    await until('the page', () => tab.evaluate(() => document.querySelector('main h1') !== null))
    return tab
  }
  const shows = (tab: Tab, words: string): Promise<unknown> =>
    until(`“${words}”`, async () => (await tab.text()).includes(words))
  const fill = async (tab: Tab, box: string, text: string): Promise<void> => {
    await until(`the box ${box}`, () => tab.evaluate(hasBox, box))
    await tab.evaluate(selectAllIn, box)
    if (text === '') await tab.press('Backspace')
    else await tab.type(text)
  }
  /** Every pack on the shelf, as their files are kept. */
  const kept = async (): Promise<PackFile[]> =>
    (await here().session.inExtension(packTexts)).flatMap(text => readPackFile(text, TODAY).pack ?? [])
  const keep = async (...packs: readonly PackFile[]): Promise<void> => {
    const texts = packs.map(pack => [pack.id, packFile(pack)] as const)
    await here().session.inExtension(putPacks, texts)
  }
  const keptWhen = (what: string, fine: (packs: readonly PackFile[]) => boolean): Promise<unknown> =>
    until(what, async () => fine(await kept()))
  const begin = async (): Promise<Tab> => {
    const tab = await open()
    await tab.clickControl(say('packNew'))
    await shows(tab, say('packEmpty'))
    return tab
  }

  describe('the classroom', () => {
    const clear = () =>
      here().session.inExtension(async () => {
        await chrome.storage.local.clear()
        await chrome.storage.local.set({ density: 'all' })
      })
    beforeEach(clear)
    afterEach(clear)

    it('makes a pack from nothing: a term is kept as it is typed, seen on its card, tried, and found in an article', async () => {
      const tab = await begin()
      await fill(tab, 'pack-title', 'Civics, period 3')
      await fill(tab, 'pack-by', 'Ms. Rivera')
      await tab.clickControl(say('packAdd'))
      await fill(tab, 'headword', 'tax agency')
      await fill(tab, 'gist', 'The office that collects what people owe.')
      await keptWhen(
        'the term in the pack',
        ([pack]) => pack?.entries[0]?.gist.endsWith('people owe.') ?? false,
      )
      const [pack] = await kept()
      expect(pack).toMatchObject({ title: 'Civics, period 3', by: 'Ms. Rivera' })
      expect(pack!.entries).toMatchObject([{ id: 'tax-agency', headword: 'tax agency', reviewed: TODAY }])
      expect(await tab.evaluate(() => location.hash)).toBe(`#pack/${pack!.id}/tax-agency`)
      await shows(tab, say('classroomKept'))

      const card = await until('the card', () => tab.evaluate(cardText))
      expect(card).toContain('The office that collects what people owe.')
      expect(card).toMatch(/Civics, period 3.*Ms\. Rivera/)
      await fill(tab, 'try-sentence', 'The tax agency asked about CHNV parole.')
      await until('both found', async () => (await tab.evaluate(marksOfTry)).length === 2)
      expect(await tab.evaluate(marksOfTry)).toEqual(['tax agency: mine', 'CHNV parole: '])
      expect(complaints(tab)).toEqual([])

      const article = await here().read('/made/over.html')
      await article.evaluate(addParagraph, 'The tax agency answered on Monday.')
      await marksWhen(article, 'the term', texts => texts.includes('tax agency'))
      await article.close()
      await tab.close()
    })

    it('says at its box what is to be mended, keeps it as a draft, and takes it in once it is mended', async () => {
      await keep(civics)
      const tab = await open('#pack/civics-7f3a/variance')
      await fill(tab, 'also', 'the')
      await until('the sentence', () =>
        tab.evaluate(describedBy, 'also').then(words => words.includes('“the”')),
      )
      expect(await tab.evaluate(isInvalid, 'also')).toBe(true)
      await shows(tab, say('classroomDraft'))
      expect((await kept())[0]!.entries[1]!.also).toEqual([])
      await fill(tab, 'also', 'zoning variance')
      await keptWhen('the mended name', ([pack]) => pack?.entries[1]?.also[0] === 'zoning variance')
      await until('no complaint', async () => !(await tab.evaluate(isInvalid, 'also')))
      await tab.close()
    })

    it('advises, and takes the term in all the same', async () => {
      await keep(civics)
      const tab = await open('#pack/civics-7f3a/variance')
      await fill(tab, 'gist', 'A controversial leave to build.')
      await until('the advice', () =>
        tab.evaluate(describedBy, 'gist').then(words => words.includes('“controversial”')),
      )
      expect(await tab.evaluate(isInvalid, 'gist')).toBe(false)
      await keptWhen('the term', ([pack]) => pack?.entries[1]?.gist === 'A controversial leave to build.')
      await tab.close()
    })

    it('has the draft when the page was left in the middle', async () => {
      const tab = await begin()
      await tab.clickControl(say('packAdd'))
      await fill(tab, 'headword', 'levee')
      await fill(tab, 'explanation', 'It is **high**')
      await pause(500)
      await tab.evaluate(() => {
        location.reload()
      })
      await pause(300)
      // The page is another one meanwhile.
      await until('the form', () => tab.evaluate(hasBox, 'explanation').catch(() => false))
      expect(await tab.evaluate(typedIn, 'headword')).toBe('levee')
      expect(await tab.evaluate(typedIn, 'explanation')).toBe('It is **high**')
      expect((await kept())[0]!.entries).toEqual([])
      await tab.evaluate(() => document.querySelector<HTMLElement>('.trail a')?.click())
      await shows(tab, say('packGoOn'))
      await shows(tab, 'levee')
      await tab.close()
    })

    it('does not write over what another window has written', async () => {
      await keep(civics)
      const theirs = await open('#pack/civics-7f3a/variance')
      const mine = await open('#pack/civics-7f3a/variance')
      await fill(mine, 'explanation', 'A **leave**')
      await shows(mine, say('classroomDraft'))
      await theirs.page.bringToFront()
      await fill(theirs, 'gist', 'An exception.')
      await keptWhen('theirs', ([pack]) => pack?.entries[1]?.gist === 'An exception.')
      await mine.page.bringToFront()
      await shows(mine, say('classroomChangedElsewhere'))
      await fill(mine, 'explanation', '')
      await fill(mine, 'gist', 'A leave.')
      await pause(600)
      expect((await kept())[0]!.entries[1]!.gist).toBe('An exception.')
      await mine.clickControl(say('classroomKeepMine'))
      await keptWhen('mine', ([pack]) => pack?.entries[1]?.gist === 'A leave.')
      await theirs.page.bringToFront()
      await until(
        'the other window follows',
        async () => (await theirs.evaluate(typedIn, 'gist')) === 'A leave.',
      )
      await theirs.close()
      await mine.close()
    })

    it('deletes with a way back, and moves and switches packs', async () => {
      const second = { ...civics, id: 'civics-8a', title: 'Civics, period 4' }
      await keep(civics, second)
      const tab = await open()
      await shows(tab, second.title)
      await tab.clickControl(say('packDown', civics.title))
      await until('moved', async () => (await tab.evaluate(titles))[0] === second.title)
      await until(
        'the focus where it was',
        async () => (await tab.evaluate(focusName)) === say('packDown', civics.title),
      )
      await tab.clickControl(say('packOnNamed', second.title))
      await until('off', async () => !(await here().session.inExtension(placesOfPacks))[0]!.on)
      await tab.clickControl(say('packDeleteNamed', second.title))
      await shows(tab, say('packDeleted', second.title))
      await until(
        'the focus on the way back',
        async () => (await tab.evaluate(focusName)) === say('optionsUndo'),
      )
      expect((await kept()).map(({ id }) => id)).toEqual([civics.id])
      await tab.clickControl(say('optionsUndo'))
      await until('both again', async () => (await tab.evaluate(titles)).length === 2)
      expect(await here().session.inExtension(placesOfPacks)).toEqual([
        { id: second.id, on: false },
        { id: civics.id, on: true },
      ])
      await tab.evaluate(() => {
        location.hash = '#pack/civics-7f3a/variance'
      })
      await tab.clickControl(say('packDeleteEntry'))
      await shows(tab, say('packDeleted', 'variance'))
      await tab.clickControl(say('optionsUndo'))
      await keptWhen('the term again', packs => packs.some(({ entries }) => entries.length === 2))
      await tab.close()
    })

    it('shows what a table would change before anything is done, does it, and takes it back', async () => {
      await keep(civics)
      const tab = await open('#pack/civics-7f3a')
      await tab.evaluate(choose, TABLE, 'unit 4.csv')
      await shows(tab, say('packBringInTitle'))
      const text = await tab.text()
      expect(text).toMatch(/Word\s*→\s*Term/)
      expect(text).toMatch(new RegExp(`Period\\s*→\\s*${say('packColumnOut')}`))
      expect(text).toContain('Row 4: “the” would be found')
      expect(text).toContain('Row 5: Fill in “Meaning”')
      expect(text).toContain(sayCount('packAdded', 1))
      expect(text).toContain(sayCount('packSame', 2))
      expect(await kept()).toEqual([civics])
      await tab.clickControl(say('packReplace'))
      await shows(tab, sayCount('packRemoved', 1))
      await tab.clickControl(say('packMerge'))
      await shows(tab, sayCount('packSame', 2))
      await tab.clickControl(say('packTake'))
      await shows(tab, say('packTaken', civics.title))
      const headwords = async () => (await kept())[0]!.entries.map(({ headword }) => headword)
      expect(await headwords()).toEqual(['zoning board', 'variance', 'harbor commission'])
      await tab.clickControl(say('optionsUndo'))
      await shows(tab, say('optionsSaidUndone'))
      expect(await kept()).toEqual([civics])
      await tab.close()
    })

    it.each([
      ['half a file', '{"newsgloss":"pa', 'This file cannot be read'],
      ['a table without names', 'dam,A wall.', 'The first row names the columns.'],
      ['something far too long', 'x'.repeat(6_000_001), 'longer than 2,000,000 characters'],
    ])('refuses %s with a sentence, and changes nothing', async (_, text, sentence) => {
      await keep(civics)
      const tab = await open()
      await tab.evaluate(choose, text, 'file.json')
      await shows(tab, sentence)
      await tab.clickControl(say('packBackToPacks'))
      await shows(tab, civics.title)
      expect(await kept()).toEqual([civics])
      await tab.close()
    })

    it('saves a pack as a file that another Newsgloss opens', async () => {
      await keep(civics)
      const tab = await open()
      await tab.clickControl(say('packSaveNamed', civics.title))
      const file = await until('the file', () => saved(here().session.downloads, 'civics-period-3'))
      const text = readFileSync(file, 'utf8')
      expect(readPackFile(text, TODAY)).toEqual({ pack: civics, troubles: [] })
      await tab.clickControl(say('packDeleteNamed', civics.title))
      await until('no pack', async () => (await kept()).length === 0)
      await tab.evaluate(choose, text, 'civics.json')
      await shows(tab, say('packBringInTitle'))
      await tab.clickControl(say('packTake'))
      await keptWhen('a pack', packs => packs.length === 1)
      expect(await kept()).toEqual([civics])
      await tab.close()
    })
  })

  describe('in the library', () => {
    const clear = () =>
      here().session.inExtension(async () => {
        await chrome.storage.local.clear()
        await chrome.storage.local.set({ density: 'all' })
      })
    beforeEach(clear)
    afterEach(clear)
    const entry = async (): Promise<Tab> => {
      const tab = await here().session.openOwn('src/library.html#immigration/chnv-parole')
      await shows(tab, say('librarySources'))
      return tab
    }

    it('an entry is hidden from articles, says so, and is brought back', async () => {
      await keep(civics)
      const tab = await entry()
      await tab.clickControl(say('libraryForClass'))
      await tab.clickControl(say('libraryHide'))
      await shows(tab, 'Articles do not show this')
      expect((await kept())[0]!.hides).toEqual([...civics.hides, 'immigration/chnv-parole'])
      const article = await here().read(DEMO)
      await article.linesOf('CHNV parole')
      await marksWhen(
        article,
        'marks, but not this one',
        texts => texts.length > 2 && !texts.includes('CHNV parole'),
      )
      const list = await open()
      await list.clickControl(sayCount('packHidden', 3))
      await list.clickControl(say('packBringBackNamed', 'CHNV parole'))
      await keptWhen('not hidden', ([pack]) => JSON.stringify(pack?.hides) === JSON.stringify(civics.hides))
      await list.close()
      await article.page.bringToFront()
      await marksWhen(article, 'its mark again', texts => texts.includes('CHNV parole'))
      await tab.page.bringToFront()
      await until('shown again', async () => !(await tab.text()).includes('Articles do not show this'))
      await article.close()
      await tab.close()
    })

    it('an entry is explained in the teacher’s own words, in a pack that is made for it', async () => {
      const tab = await entry()
      await tab.clickControl(say('libraryForClass'))
      await tab.clickControl(say('libraryExplainMyself'))
      // The page goes to another one meanwhile.
      await until('the form', () => tab.evaluate(hasBox, 'gist').catch(() => false))
      await until('it stands in for ours', async () => (await tab.text()).includes(say('packShowBoth')))
      await fill(tab, 'gist', 'Let people from four countries live here for two years.')
      await keptWhen('her words', ([pack]) => pack?.entries[0]?.gist.startsWith('Let people') ?? false)
      const article = await here().readDemo()
      await article.pointAtMark('CHNV parole')
      const card = await article.cardOpen()
      expect(card.text).toContain('Let people from four countries')
      expect(card.text).toContain(say('packNewTitle'))
      await article.close()
      await tab.close()
    })
  })
}

async function packTexts(): Promise<string[]> {
  const all = await chrome.storage.local.get()
  const places = (all.packs ?? []) as { readonly id: string }[]
  return places.map(({ id }) => String(all[`pack:${id}`]))
}

async function placesOfPacks(): Promise<{ readonly id: string; readonly on: boolean }[]> {
  const { packs } = (await chrome.storage.local.get('packs')) as {
    packs: { readonly id: string; readonly on: boolean }[]
  }
  return packs.map(({ id, on }) => ({ id, on }))
}

/** Without what was made of them for finding: the background makes that itself. */
async function putPacks(packs: readonly (readonly [id: string, text: string])[]): Promise<void> {
  await chrome.storage.local.set({
    ...Object.fromEntries(packs.map(([id, text]) => [`pack:${id}`, text])),
    packs: packs.map(([id]) => ({ id, on: true })),
  })
}

function hasBox(id: string): boolean {
  return document.getElementById(id) !== null
}

function selectAllIn(id: string): void {
  const box = document.getElementById(id) as HTMLInputElement
  box.focus()
  box.select()
}

function typedIn(id: string): string {
  return (document.getElementById(id) as HTMLInputElement).value
}

function isInvalid(id: string): boolean {
  return document.getElementById(id)?.getAttribute('aria-invalid') === 'true'
}

/** What assistive technology is told of a box beside its name. */
function describedBy(id: string): string {
  const ids = document.getElementById(id)?.getAttribute('aria-describedby')?.split(' ') ?? []
  return ids.map(id => document.getElementById(id)?.innerText ?? '').join(' ')
}

function cardText(): string | null {
  const host = [...document.querySelectorAll('aside *')].find(({ shadowRoot }) => shadowRoot)
  return host?.shadowRoot?.textContent ?? null
}

function marksOfTry(): string[] {
  return [...document.querySelectorAll('.tried mark')].map(
    ({ textContent, className }) => `${textContent}: ${className}`,
  )
}

function addParagraph(text: string): void {
  const paragraph = document.createElement('p')
  paragraph.textContent = text
  ;(document.querySelector('article, main') ?? document.body).append(paragraph)
  paragraph.scrollIntoView({ block: 'center' })
}

function titles(): string[] {
  return [...document.querySelectorAll('.packs h2 a')].map(({ textContent }) => textContent ?? '')
}

function focusName(): string {
  const { activeElement } = document
  return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? ''
}

/** Gives the page a file, as the reader's choice in the browser's window does. */
function choose(text: string, name: string): void {
  const field = document.querySelector<HTMLInputElement>('input[type=file]')!
  const files = new DataTransfer()
  files.items.add(new File([text], name))
  field.files = files.files
  field.dispatchEvent(new Event('change', { bubbles: true }))
}

/** The pack's file once it has been written; null until then. */
function saved(folder: string, title: string): string | null {
  const name = existsSync(folder)
    ? readdirSync(folder).find(name => name.startsWith(title) && name.endsWith('.json'))
    : undefined
  const file = name === undefined ? null : join(folder, name)
  return file !== null && readFileSync(file, 'utf8').endsWith('}\n') ? file : null
}
