/** An assignment from the article to the link, the file, the board, paper and other programs; and back from the students. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { parse as parseGift } from 'gift-pegjs'
import jsonld from 'jsonld'
import jsqr from 'jsqr'
import Papa from 'papaparse'
import { parse as parseHtml } from 'parse5'
import { afterEach, describe, expect, it } from 'vitest'
import type { Assignment } from '../../src/classroom/assignment.ts'
import { readAssignmentFile } from '../../src/classroom/assignment-file.ts'
import { assignmentIn } from '../../src/classroom/assignment-link.ts'
import { COLUMNS } from '../../src/classroom/exports/csv.ts'
import type { Lesson } from '../../src/classroom/lesson.ts'
import { noWork, withAnswer, withGuess } from '../../src/classroom/work.ts'
import { workFile } from '../../src/classroom/work-file.ts'
import { newestTab } from '../../src/cli/drive/newest-tab.ts'
import type { Session } from '../../src/cli/drive/session.ts'
import type { Tab } from '../../src/cli/drive/tab.ts'
import { until } from '../../src/cli/drive/wait.ts'
import { say, sayCount } from '../../src/ui/words.ts'
import { complaints as complaintsOf } from '../classroom/schema.ts'
import { readPdf } from './pdf.ts'
import { readPng } from './png.ts'
import type { Here } from './suite.ts'
import { complaints, DEMO } from './world.ts'

/** Our files’ names. */
const SAVED =
  /-(?:assignment|handout|csv|quizlet|anki|moodle-glossary|moodle-quiz|qti|skos|work)(?: ?\(\d+\))?\.\w+$/

/** Where the demo first speaks of a notice. */
const NOTICE = 'One notice would close a program that brought in about half a million people.'

export function makingTests(here: Here): void {
  const kept = (session: Session = here().session): Promise<Record<string, unknown>> =>
    session.inExtension(() => chrome.storage.local.get())
  const shelved = async (): Promise<{ assignment: Assignment; lesson: Lesson }> => {
    const all = await kept()
    const id = (all.assignments as { id: string }[])[0]!.id
    const { assignment } = readAssignmentFile(`${all[`assignment:${id}`]}`)
    return { assignment: assignment!, lesson: all[`lesson:${id}`] as Lesson }
  }
  const openPanel = async (tab: Tab): Promise<Tab> => {
    await tab.page.bringToFront()
    const { session } = here()
    const id = await newestTab(session, await tab.evaluate(() => location.href))
    const panel = await session.openOwn(`src/panel.html?tab=${id}`)
    await until('the terms', () => panel.evaluate(() => document.querySelector('#make') !== null))
    return panel
  }
  const begin = async (): Promise<{ tab: Tab; panel: Tab }> => {
    const tab = await here().read(DEMO)
    const panel = await openPanel(tab)
    await panel.clickControl(say('makeAssignment'))
    await until('the form', () => has(panel, 'form.making'))
    return { tab, panel }
  }
  const save = async (panel: Tab): Promise<void> => {
    await panel.clickControl(say('makeSave'))
    await until('the assignment saved', () => has(panel, '.made .share'))
  }
  /** Waits for a file among those saved, and reads it. */
  const saved = (what: string): Promise<Uint8Array> =>
    until(what, async () => {
      const { downloads } = here().session
      const name = readdirSync(downloads).find(name => name.endsWith(what))
      const file = name === undefined ? null : join(downloads, name)
      const bytes = file === null || !existsSync(file) ? null : readFileSync(file)
      return bytes && bytes.length > 0 ? bytes : null
    })
  const savedText = async (what: string): Promise<string> => new TextDecoder().decode(await saved(what))

  const clear = async (): Promise<void> => {
    const { session } = here()
    await session.inExtension(async () => {
      await chrome.storage.local.clear()
      await chrome.storage.local.set({ density: 'all' })
    })
    for (const name of readdirSync(session.downloads))
      if (SAVED.test(name)) rmSync(join(session.downloads, name))
  }

  describe('making an assignment', () => {
    afterEach(clear)

    it('goes from the article to a link, a file and a code that bring it along whole', async () => {
      const { tab, panel } = await begin()
      const ticked = await panel.evaluate(
        () => document.querySelectorAll('.making section > ul input:checked').length,
      )
      expect(ticked).toBeGreaterThanOrEqual(5)
      await make(panel)
      await until('the sentence of the article', async () =>
        (await panel.text()).includes(say('makeFoundIn', NOTICE)),
      )
      expect(await panel.text()).toContain(say('makeNotInArticle'))
      await save(panel)

      const { assignment, lesson } = await shelved()
      expect(assignment).toMatchObject({
        title: 'What the tax office may tell',
        by: 'Ms. Rivera',
        note: 'Read the words first.\n\nThen read it twice.',
        questions: [
          {
            kind: 'choice',
            ask: 'Who may see a tax return?',
            options: ['Anyone', 'Those the law names'],
            right: 1,
          },
          { kind: 'open', ask: 'What would you ask the judge?' },
        ],
      })
      expect(assignment.terms.filter(({ entry }) => entry !== undefined)).toHaveLength(ticked)
      expect(assignment.terms.filter(({ guessFirst }) => guessFirst)).toHaveLength(1)
      expect(assignment.terms.flatMap(({ own }) => own?.headword ?? [])).toEqual(['notice', 'data bridge'])
      expect(lesson.terms.find(({ headword }) => headword === 'notice')?.context).toBe(NOTICE)

      const link = await panel.evaluate(
        () => document.querySelector<HTMLInputElement>('.share input[readonly]')?.value ?? '',
      )
      expect(link.startsWith(`${here().site.origin}${DEMO}#newsgloss=1.`)).toBe(true)
      expect(assignmentIn(link)).toEqual({ assignment, address: here().site.origin + DEMO })

      await panel.clickControl(say('shareFile'))
      expect(readAssignmentFile(await savedText('-assignment.json')).assignment).toEqual(assignment)

      const board = await here().session.openOwn(`src/paper.html#${assignment.id}/board`)
      await until('the code', () => has(board, '.board .qr'))
      await board.resize(1000, 1000)
      for (const colorScheme of ['light', 'dark'] as const) {
        await here().session.look({ colorScheme })
        const { pixels, width, height } = readPng(await board.picture())
        const read = (jsqr as { default?: typeof jsqr }).default ?? jsqr
        expect(read(pixels, width, height)?.data).toBe(link)
      }
      await here().session.look({ colorScheme: 'light' })
      expect([...complaints(panel), ...complaints(board)]).toEqual([])
      await board.close()
      await panel.close()
      await tab.close()
    })

    it('says what is to be mended, where it is, and saves it then', async () => {
      const { tab, panel } = await begin()
      await panel.clickControl(say('makeAddOwn'))
      await fill(panel, 'make-own-0-headword', 'the')
      await fill(panel, 'make-title', '')
      await panel.clickControl(say('makeSave'))
      await until('what is to be mended', () => has(panel, '#make-to-mend a'))
      expect(await focused(panel)).toBe('make-to-mend')
      const links = await panel.evaluate(() =>
        [...document.querySelectorAll('#make-to-mend a')].map(link => link.getAttribute('href')),
      )
      expect(links).toEqual(expect.arrayContaining(['#make-title', '#make-own-0-gist']))
      await panel.evaluate(() => document.querySelector<HTMLElement>('[href="#make-own-0-gist"]')?.click())
      expect(await focused(panel)).toBe('make-own-0-gist')
      expect((await kept()).assignments).toBeUndefined()
      await fill(panel, 'make-title', 'Mended')
      await fill(panel, 'make-own-0-headword', 'the ledger of the harbor')
      await fill(panel, 'make-own-0-gist', 'A newspaper.')
      await save(panel)
      expect((await shelved()).assignment.title).toBe('Mended')
      await panel.close()
      await tab.close()
    })

    it('keeps what is typed, through a reload of the panel, and takes back what was removed', async () => {
      const { tab, panel } = await begin()
      await make(panel)
      await until('the draft', async () =>
        JSON.stringify(await kept()).includes('What would you ask the judge?'),
      )
      await panel.evaluate(() => void setTimeout(() => location.reload()))
      await until('the way back', async () => (await panel.text().catch(() => '')).includes(say('makeGoOn')))
      await panel.clickControl(say('makeGoOn'))
      await until('the form', () => has(panel, 'form.making'))
      expect(await typedIn(panel, 'make-note')).toBe('Read the words first.\n\nThen read it twice.')
      expect(await typedIn(panel, 'make-own-0-headword')).toBe('notice')
      expect(await typedIn(panel, 'make-question-1-ask')).toBe('What would you ask the judge?')

      await panel.clickControl(say('makeRemoveOwn', '1'))
      await until('the way back', async () => (await focused(panel)) === 'make-undo')
      expect(await typedIn(panel, 'make-own-0-headword')).toBeNull()
      await panel.clickControl(say('makeUndo'))
      await until('the term', async () => (await typedIn(panel, 'make-own-0-headword')) === 'notice')

      await panel.clickControl(say('makeUp', '2'))
      await until('the other order', () => has(panel, '.asked li:first-child #make-question-1-ask'))
      expect(await focused(panel)).toBe('make-question-1-up')
      await save(panel)
      expect((await shelved()).assignment.questions.map(({ kind }) => kind)).toEqual(['open', 'choice'])
      expect(JSON.stringify(Object.keys(await kept()))).not.toContain('draft:making')
      await panel.close()

      // The next one is signed as the last was.
      const again = await openPanel(tab)
      await until('the one that was made', async () => (await again.text()).includes(say('makeMine')))
      await again.clickControl(say('makeAgain'))
      await until('the name', async () => (await typedIn(again, 'make-by')) === 'Ms. Rivera')
      await again.close()
      await tab.close()
    })

    it('loses nothing when the browser has no room: what is typed stays, and a file can be saved', async () => {
      const { tab, panel } = await begin()
      await panel.evaluate(() => {
        chrome.storage.local.set = (() => Promise.reject(new Error('QUOTA_BYTES quota exceeded'))) as never
      })
      await make(panel)
      await until('the sentence', async () => (await panel.text()).includes(say('makeKeptFull')))
      await panel.clickControl(say('shareFile'))
      expect(await savedText('-assignment.json')).toContain('What would you ask the judge?')
      await save(panel)
      expect(await panel.text()).toContain(say('shareNotKeptFull'))
      expect((await kept()).assignments).toBeUndefined()
      await panel.clickControl(say('shareChange'))
      await until('the form', () => has(panel, 'form.making'))
      expect(await typedIn(panel, 'make-question-1-ask')).toBe('What would you ask the judge?')
      await panel.close()
      await tab.close()
    })

    it('becomes sheets of paper, and files that other programs read', async () => {
      const { tab, panel } = await begin()
      await make(panel)
      await save(panel)
      const { assignment, lesson } = await shelved()
      const headwords = lesson.terms.map(({ headword }) => headword)

      const paper = await here().session.openOwn(`src/paper.html#${assignment.id}/handout`)
      await until('the handout', () => has(paper, '.sheet'))
      const words = await paper.text()
      for (const { headword, gist } of lesson.terms) {
        expect(words).toContain(headword)
        expect(words).toContain(gist)
      }
      await paper.clickControl(say('paperSave'))
      const html = await savedText('-handout.html')
      const errors: string[] = []
      parseHtml(html, { onParseError: ({ code }) => errors.push(code) })
      expect(errors).toEqual([])
      for (const headword of headwords) expect(html).toContain(headword)
      if (here().browser === 'chromium') {
        const { pages, letters } = readPdf(Buffer.from(await paper.page.pdf({ format: 'letter' })))
        expect(pages).toBeGreaterThanOrEqual(1)
        expect(pages).toBeLessThanOrEqual(2)
        const inPrint = [
          assignment.title,
          assignment.note,
          ...lesson.terms.flatMap(({ headword, gist, context }) => [headword, gist, context]),
          ...lesson.questions.map(({ ask }) => ask),
        ]
        for (const said of inPrint) expect(letters).toContain(said.normalize('NFKC').replace(/\s+/g, ''))
        // The chooser stays on the screen.
        expect(letters).not.toContain(say('paperSave').replace(/\s+/g, ''))
      }
      for (const sheet of ['vocabulary', 'matching', 'fill-in', 'answers']) {
        await paper.evaluate(hash => {
          location.hash = hash
        }, `${assignment.id}/${sheet}`)
        await until(sheet, () => paper.evaluate(() => document.querySelector('.kind')?.textContent ?? ''))
        await until(sheet, () =>
          paper.evaluate(
            sheet =>
              document.querySelector(`nav a[href$="/${sheet}"]`)?.getAttribute('aria-current') === 'page',
            sheet,
          ),
        )
        expect(await paper.text()).toContain(headwords[0]!)
      }
      expect(complaints(paper)).toEqual([])
      await paper.close()

      await panel.page.bringToFront()
      await panel.clickControl(say('shareCsv'))
      const csv = Papa.parse<string[]>((await savedText('-csv.csv')).replace(/\r\n$/, ''), { delimiter: ',' })
      expect(csv.errors).toEqual([])
      expect(csv.data[0]!.map(cell => cell.replace('\uFEFF', ''))).toEqual([...COLUMNS])
      expect(csv.data.slice(1).map(([headword]) => headword)).toEqual(headwords)

      await panel.clickControl(say('shareQuizlet'))
      const quizlet = (await savedText('-quizlet.txt')).trimEnd().split('\n')
      expect(quizlet.map(line => line.split('\t')[0])).toEqual(headwords)

      await panel.clickControl(say('shareAnki'))
      const anki = await savedText('-anki.txt')
      expect(anki).toContain('#separator:tab')
      const notes = Papa.parse<string[]>(anki.replace(/^(?:#.*\n)+/, '').trimEnd(), { delimiter: '\t' })
      expect(notes.errors).toEqual([])
      expect(notes.data.map(([front]) => front)).toEqual(headwords)

      await panel.clickControl(say('shareMoodleGlossary'))
      expect(await complaintsOf('moodle-glossary', [await savedText('-moodle-glossary.xml')])).toEqual([])

      await panel.clickControl(say('shareMoodleQuiz'))
      const questions = parseGift(await savedText('-moodle-quiz.txt'))
      expect(questions.filter(({ type }) => type === 'Matching')).toHaveLength(1)
      expect(questions.filter(({ type }) => type === 'Essay')).toHaveLength(1)

      await panel.clickControl(say('shareQti'))
      const files = Object.entries(unzipSync(await saved('-qti.zip'))).map(
        ([name, bytes]) => [name, strFromU8(bytes)] as const,
      )
      const [manifest, ...items] = files
      expect(await complaintsOf('qti-manifest', [manifest![1]])).toEqual([])
      expect(
        await complaintsOf(
          'qti-item',
          items.map(([, xml]) => xml),
        ),
      ).toEqual([])

      await panel.clickControl(say('shareSkos'))
      const quads = await jsonld.toRDF(JSON.parse(await savedText('-skos.jsonld')), {
        documentLoader: async address => {
          throw new Error(`asked for ${address}`)
        },
      })
      const labels = quads.filter(({ predicate }) => predicate.value.endsWith('core#prefLabel'))
      expect(labels.map(({ object }) => object.value).sort()).toEqual([...headwords].sort())
      await panel.close()
      await tab.close()
    })
  })

  describe('assignments on the educator’s own page', () => {
    afterEach(clear)

    const list = async (): Promise<{ tab: Tab; page: Tab }> => {
      const { tab, panel } = await begin()
      await make(panel)
      await save(panel)
      await panel.close()
      const page = await here().session.openOwn('src/classroom.html#assignments')
      await until('the list', () => has(page, '.assignment'))
      return { tab, page }
    }

    it('are listed, copied, changed without losing the article’s sentences, deleted and brought back', async () => {
      const { tab, page } = await list()
      const before = await shelved()
      const title = before.assignment.title
      await page.clickControl(`${say('shareCopyAsNew')}: ${title}`)
      await until('the form', () => has(page, 'form.making'))
      expect(await typedIn(page, 'make-title')).toBe(say('shareCopyOf', title))
      await fill(page, 'make-title', 'The second')
      await page.clickControl(say('makeSave'))
      await until('both', async () => (await titlesIn(page)).join() === ['The second', title].join())
      const copy = await shelved()
      expect(copy.assignment.id).not.toBe(before.assignment.id)
      expect(copy.lesson.terms.map(({ context }) => context)).toEqual(
        before.lesson.terms.map(({ context }) => context),
      )
      await page.clickControl(`${say('shareDelete')}: The second`)
      await until('one', async () => (await titlesIn(page)).length === 1)
      expect(await page.text()).toContain(say('shareDeleted', 'The second'))
      await page.clickControl(say('optionsUndo'))
      await until('both again', async () => (await titlesIn(page)).length === 2)
      expect((await shelved()).assignment).toEqual(copy.assignment)
      expect(complaints(page)).toEqual([])
      await page.close()
      await tab.close()
    })

    it('show what students handed in side by side, keep none of it, and refuse what is no work', async () => {
      const { tab, page } = await list()
      const { assignment, lesson } = await shelved()
      const guessed = lesson.terms.find(
        ({ id }) => assignment.terms.find(({ entry }) => entry === id)?.guessFirst,
      )!
      const work = (name: string, option: number, answer: string) => ({
        ...withGuess(
          withAnswer(withAnswer(noWork(assignment, '2026-11-23'), 0, option), 1, answer),
          guessed.id,
          `${name} thinks so`,
        ),
        name,
      })
      const files = {
        'ana.json': workFile(work('Ana', 1, 'Why?\n=1+1'), lesson),
        'ben.json': workFile(work('Ben', 0, '<b>How?</b>'), lesson),
        'no-name.json': workFile(withAnswer(noWork(assignment, '2026-11-23'), 0, 1), lesson),
        'other.json': workFile(noWork({ id: 'other-1abc' }, '2026-11-23'), lesson),
        'broken.json': 'no JSON',
        'long.json': ' '.repeat(1_000_001),
      }
      await page.clickControl(`${say('shareOpen')}: ${assignment.title}`)
      await until('the way to open files', () => has(page, '.hand-ins input[type=file]'))
      const before = await kept()
      await page.evaluate(chooseFiles, files)
      await until('the table', () => has(page, '.hand-ins table'))
      const text = await page.text()
      expect(text).toContain(sayCount('shareFiles', 3))
      expect(text).toContain(say('shareOtherWork', 'other.json'))
      expect(text).toContain('broken.json: ')
      expect(text).toContain('long.json: ')
      expect(text).toContain('<b>How?</b>')
      expect(text).toContain(sayCount('shareRight', 2, '3'))
      expect(await page.evaluate(() => document.querySelectorAll('.hand-ins tbody').length)).toBe(3)
      expect(await kept()).toEqual(before)

      await page.clickControl(say('shareSaveTable'))
      const table = Papa.parse<string[]>((await savedText('-work.csv')).replace(/\r\n$/, ''), {
        delimiter: ',',
      })
      expect(table.errors).toEqual([])
      expect(table.data).toHaveLength(4)
      expect(table.data[1]).toEqual(['Ana', 'Ana thinks so', 'Those the law names', 'Why?\n=1+1'])
      await page.clickControl(say('shareForget'))
      await until('no table', async () => !(await has(page, '.hand-ins table')))
      expect(complaints(page)).toEqual([])
      await page.close()
      await tab.close()
    })
  })
}

/** Fills in the whole form, as a teacher does. */
async function make(panel: Tab): Promise<void> {
  await fill(panel, 'make-title', 'What the tax office may tell')
  await fill(panel, 'make-by', 'Ms. Rivera')
  await fill(panel, 'make-note', 'Read the words first.\n\nThen read it twice.')
  await panel.evaluate(() => document.querySelector<HTMLElement>('.remarks input')?.click())
  const own = [
    ['notice', 'What an agency prints before it acts.'],
    ['data bridge', 'A way for two offices to share records.'],
  ] as const
  for (const [i, [headword, gist]] of own.entries()) {
    await panel.clickControl(say('makeAddOwn'))
    await until('the term', async () => (await focused(panel)) === `make-own-${i}-headword`)
    await fill(panel, `make-own-${i}-headword`, headword)
    await fill(panel, `make-own-${i}-gist`, gist)
  }
  await until('their places', async () => !(await panel.text()).includes(say('makeWillLook')))
  await panel.clickControl(say('makeAddChoice'))
  await until('the question', async () => (await focused(panel)) === 'make-question-0-ask')
  await fill(panel, 'make-question-0-ask', 'Who may see a tax return?')
  await fill(panel, 'make-question-0-option-0', 'Anyone')
  await fill(panel, 'make-question-0-option-1', 'Those the law names')
  await panel.clickControl(say('makeRight', 'B'))
  await until('the right one', () => has(panel, '#make-question-0-options .option:nth-of-type(2) :checked'))
  await panel.clickControl(say('makeAddOpen'))
  await until('the question', async () => (await focused(panel)) === 'make-question-1-ask')
  await fill(panel, 'make-question-1-ask', 'What would you ask the judge?')
}

const has = (tab: Tab, selector: string): Promise<boolean> =>
  tab.evaluate(selector => document.querySelector(selector) !== null, selector)

const focused = (tab: Tab): Promise<string> => tab.evaluate(() => document.activeElement?.id ?? '')

const typedIn = (tab: Tab, id: string): Promise<string | null> =>
  tab.evaluate(id => (document.getElementById(id) as HTMLInputElement | null)?.value ?? null, id)

const titlesIn = (page: Tab): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.assignment > h2')].map(({ textContent }) => textContent),
  )

const fill = (tab: Tab, id: string, text: string): Promise<void> =>
  tab.evaluate(
    (id, text) => {
      const field = document.getElementById(id) as HTMLInputElement
      field.value = text
      field.dispatchEvent(new Event('input', { bubbles: true }))
    },
    id,
    text,
  )

/** Gives the page files, as the teacher's choice in the browser's window does. */
function chooseFiles(files: Readonly<Record<string, string>>): void {
  const field = document.querySelector<HTMLInputElement>('.hand-ins input[type=file]')!
  const chosen = new DataTransfer()
  for (const [name, text] of Object.entries(files))
    chosen.items.add(new File([text], name, { type: 'application/json' }))
  field.files = chosen.files
  field.dispatchEvent(new Event('change', { bubbles: true }))
}
