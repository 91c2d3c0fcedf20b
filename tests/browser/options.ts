/** The options page: what is set there holds at once, and what is kept can be taken along, given back and cleared. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Session } from '../../src/cli/drive/session.ts'
import type { Tab } from '../../src/cli/drive/tab.ts'
import { pause, until } from '../../src/cli/drive/wait.ts'
import { DEFAULTS, type Settings } from '../../src/glossary/settings.ts'
import { readSettingsFile, settingsFile } from '../../src/glossary/settings-file.ts'
import { say } from '../../src/ui/words.ts'
import type { Here } from './suite.ts'
import { DEMO, marksWhen } from './world.ts'

const OPTIONS = 'src/options.html'

const PAROLE = { key: 'immigration/chnv-parole', name: 'CHNV parole' }

export function optionsTests(here: Here): void {
  const kept = (session = here().session): Promise<Partial<Settings>> =>
    session.inExtension(() => chrome.storage.local.get())
  const keep = (settings: Partial<Settings>, session = here().session): Promise<void> =>
    session.inExtension(async settings => {
      await chrome.storage.local.clear()
      await chrome.storage.local.set(settings)
    }, settings)
  const open = async (session: Session = here().session): Promise<Tab> => {
    const tab = await session.openOwn(OPTIONS)
    await until('the page', async () => (await tab.text()).includes(say('optionsData')))
    return tab
  }
  const says = (tab: Tab, words: string): Promise<unknown> =>
    until(`“${words}”`, async () => (await tab.evaluate(status)).includes(words))
  /** The article in front, so that it paints. */
  const painted = async (article: Tab, name: string): Promise<void> => {
    await article.page.bringToFront()
    await until(`marks by the name ${name}`, async () => {
      const names = new Set((await article.marks()).map(mark => mark.name))
      return names.size === 1 && names.has(name)
    })
  }

  describe('the options page', () => {
    afterEach(() => keep({ density: 'all' }))

    it('changes what marks look like in an article that is open', async () => {
      const article = await here().readDemo()
      const options = await open()
      for (const [style, name] of [
        ['optionsStyleLine', 'context-note-line'],
        ['optionsStyleTint', 'context-note-tint'],
        ['optionsStyleDotted', 'context-note'],
      ] as const) {
        await options.page.bringToFront()
        await options.clickControl(say(style))
        await painted(article, name)
      }
      await options.close()
      await article.close()
    })

    it('changes how much is marked in an article that is open: from everything to nothing and back', async () => {
      const article = await here().readDemo()
      const options = await open()
      await options.clickControl(say('densityNone'))
      await until('the explanation', async () =>
        (await options.text()).includes(say('optionsDensityNoneWhat')),
      )
      await article.page.bringToFront()
      await until('no mark', async () => (await article.marks()).length === 0)
      expect((await here().report(article)).terms.length).toBeGreaterThan(10)
      expect(await here().marked(article)).toEqual([])
      await options.page.bringToFront()
      await options.clickControl(say('densityUsual'))
      await painted(article, 'context-note')
      const few = await here().marked(article)
      await options.page.bringToFront()
      await options.clickControl(say('densityAll'))
      await until('more', async () => (await here().marked(article)).length > few.length)
      await options.close()
      await article.close()
    })

    it('lists what the reader knows, marks it again, and takes that back', async () => {
      await keep({ density: 'all', known: [PAROLE, { key: 'courts/due-process', name: 'Due process' }] })
      const article = await here().read(DEMO)
      await article.linesOf('CHNV parole')
      await pause(300)
      const isMarked = async (): Promise<boolean> =>
        (await here().marked(article)).some(({ key }) => key === PAROLE.key)
      expect(await isMarked()).toBe(false)
      const options = await open()
      expect(await options.evaluate(listed, 'known')).toEqual(['Due process', 'CHNV parole'])
      await options.clickControl(say('optionsMarkAgainNamed', PAROLE.name))
      await says(options, say('optionsSaidMarked'))
      expect(await options.evaluate(listed, 'known')).toEqual(['Due process'])
      expect(await isMarked()).toBe(true)
      await marksWhen(article, 'its mark', texts => texts.includes('CHNV parole'))
      await options.page.bringToFront()
      await options.clickControl(say('optionsUndo'))
      await says(options, say('optionsSaidUndone'))
      expect(await options.evaluate(listed, 'known')).toEqual(['Due process', 'CHNV parole'])
      await until('unmarked', async () => !(await isMarked()))
      await options.page.bringToFront()
      await options.clickControl(say('optionsMarkAllAgain'))
      await until('the empty list', async () => (await options.text()).includes(say('optionsKnownNone')))
      expect((await kept()).known).toEqual([])
      await options.close()
      await article.close()
    })

    it('lists the sites that are off, switches one on, and takes that back', async () => {
      await keep({ density: 'all', offSites: ['127.0.0.1', 'example.org'] })
      const options = await open()
      expect(await options.evaluate(listed, 'sites')).toEqual(['127.0.0.1', 'example.org'])
      await options.clickControl(say('optionsSwitchOnNamed', '127.0.0.1'))
      await says(options, say('optionsSaidOn'))
      expect(await options.evaluate(listed, 'sites')).toEqual(['example.org'])
      await (await here().readDemo()).close()
      await options.page.bringToFront()
      await options.clickControl(say('optionsUndo'))
      await says(options, say('optionsSaidUndone'))
      expect((await kept()).offSites).toEqual(['127.0.0.1', 'example.org'])
      await options.close()
    })

    it('saves a file that holds all settings and reads as such', async () => {
      const settings = { ...DEFAULTS, density: 'more', markStyle: 'line', known: [PAROLE] } as const
      await keep(settings)
      const options = await open()
      await options.clickControl(say('optionsExport'))
      const file = await until('the file', () => saved(here().session.downloads))
      expect(readSettingsFile(readFileSync(file, 'utf8'))).toEqual(settings)
      await options.close()
    })

    it('loads a file, and takes that back', async () => {
      const settings = { ...DEFAULTS, density: 'more', markStyle: 'tint', known: [PAROLE] } as const
      const article = await here().readDemo()
      const options = await open()
      await options.evaluate(choose, settingsFile(settings))
      await says(options, say('optionsSaidImported'))
      expect({ ...DEFAULTS, ...(await kept()) }).toEqual(settings)
      await painted(article, 'context-note-tint')
      await options.page.bringToFront()
      await options.clickControl(say('optionsUndo'))
      await says(options, say('optionsSaidUndone'))
      expect({ ...DEFAULTS, ...(await kept()) }).toEqual({ ...DEFAULTS, density: 'all' })
      await painted(article, 'context-note')
      await options.close()
      await article.close()
    })

    it.each([
      ['what is no JSON', 'dotted, please', 'optionsSaidNotSettings'],
      ['the JSON of something else', '{"version":1,"density":"none"}', 'optionsSaidNotSettings'],
      [
        'settings of a newer version',
        '{"newsgloss":"settings","version":99,"density":"none"}',
        'optionsSaidNewer',
      ],
      ['something far too long', ' '.repeat(2_000_001), 'optionsSaidTooLong'],
    ] as const)('refuses %s, says why and changes nothing', async (_, text, why) => {
      await keep({ density: 'all', known: [PAROLE] })
      const options = await open()
      await options.evaluate(choose, text)
      await says(options, say(why))
      expect(await kept()).toEqual({ density: 'all', known: [PAROLE] })
      await options.close()
    })

    it('clears everything after a second question: what is kept, and what was granted', async () => {
      const session = await here().start({})
      try {
        await (await session.firstRun()).close()
        await keep({ density: 'all', known: [PAROLE], offSites: ['example.org'] }, session)
        const options = await open(session)
        await options.clickControl(say('optionsClear'))
        await options.clickControl(say('optionsClearNo'))
        expect(await kept(session)).not.toEqual({})
        await options.clickControl(say('optionsClear'))
        await until('the question', async () => (await options.text()).includes(say('optionsClearWhat')))
        expect(await kept(session)).not.toEqual({})
        await options.evaluate(pressYes)
        await says(options, say('optionsSaidCleared'))
        expect(await session.inExtension(everythingKept)).toEqual({ local: {}, session: {}, origins: [] })
        expect(await options.evaluate(listed, 'known')).toEqual([])
        await until('no script registered', () =>
          session.inExtension(
            async () => (await chrome.scripting.getRegisteredContentScripts()).length === 0,
          ),
        )
        const tab = await session.open(here().site.origin + DEMO)
        await pause(700)
        expect(await tab.marks()).toEqual([])
      } finally {
        await session.close()
      }
    })
  })
}

function status(): string {
  return document.querySelector<HTMLElement>('[role=status]')?.innerText ?? ''
}

/** The names listed in the section that a heading labels. */
function listed(heading: string): string[] {
  return [...document.querySelectorAll(`[aria-labelledby=${heading}] li span`)].map(
    ({ textContent }) => textContent ?? '',
  )
}

/** Gives the page a file, as the reader's choice in the browser's window does. */
function choose(text: string): void {
  const field = document.querySelector<HTMLInputElement>('input[type=file]')!
  const files = new DataTransfer()
  files.items.add(new File([text], 'settings.json', { type: 'application/json' }))
  field.files = files.files
  field.dispatchEvent(new Event('change', { bubbles: true }))
}

function pressYes(): void {
  document.querySelector<HTMLElement>('[role=alert] button.main')?.click()
}

async function everythingKept() {
  const { origins } = await chrome.permissions.getAll()
  const [local, session] = await Promise.all([chrome.storage.local.get(), chrome.storage.session.get()])
  return { local, session, origins: origins ?? [] }
}

/** The settings file once it has been written; null until then. */
function saved(folder: string): string | null {
  const name = readdirSync(folder).find(name => /^newsgloss-settings.*\.json$/.test(name))
  const file = name === undefined ? null : join(folder, name)
  return file !== null && readFileSync(file, 'utf8').endsWith('}\n') ? file : null
}
