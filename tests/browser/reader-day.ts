/** One whole day of a reader, from the installation to an assignment: whoever sends anything has sent it by then. */
import { linkOf } from '../../src/classroom/assignment-link.ts'
import { packFile } from '../../src/classroom/pack-file.ts'
import { newestTab } from '../../src/cli/drive/newest-tab.ts'
import type { Session } from '../../src/cli/drive/session.ts'
import type { Tab } from '../../src/cli/drive/tab.ts'
import { pause, until } from '../../src/cli/drive/wait.ts'
import { say } from '../../src/ui/words.ts'
import { reading, TOWN } from './shelf-examples.ts'
import { DEMO, marksWhen } from './world.ts'

/** Long enough for what is sent afterwards, ms. */
const AFTERWARDS = 1000

const shows = (tab: Pick<Tab, 'text'>, words: string): Promise<unknown> =>
  until(`“${words}”`, async () => (await tab.text()).includes(words), 10_000)

/** Goes through everything there is to see. @param origin of a site that has the demo and the town's page. */
export async function readerDay(session: Session, origin: string): Promise<void> {
  const welcome = await session.firstRun()
  await shows(welcome, say('welcomeClick'))
  await welcome.close()

  const article = await session.open(origin + DEMO)
  await article.linesOf('CHNV parole')
  await marksWhen(article, 'the marks', texts => texts.includes('CHNV parole'))
  await article.pointAtMark('CHNV parole')
  await article.cardOpen('CHNV parole')
  await article.press('Escape')
  await article.cardClosed()
  const popup = await session.pressToolbarButton(article)
  await until('the popup', async () => (await popup.text()).length > 20)
  await popup.close()
  const panel = await session.openOwn('src/panel.html', article)
  await shows(panel, say('panelAll'))
  await panel.close()

  const options = await session.openOwn('src/options.html')
  await shows(options, say('optionsData'))
  await options.clickControl(say('densityAll'))
  await options.close()
  const library = await session.openOwn('src/library.html#immigration/chnv-parole')
  await shows(library, say('librarySources'))
  await library.close()

  const classroom = await session.openOwn('src/classroom.html')
  await shows(classroom, say('packNew'))
  await classroom.evaluate(choose, packFile(TOWN), 'town.json')
  await shows(classroom, say('packBringInTitle'))
  await classroom.clickControl(say('packTake'))
  await until('the pack kept', () =>
    session.inExtension(async () => 'pack:town-7f3a' in (await chrome.storage.local.get('pack:town-7f3a'))),
  )
  await classroom.close()

  const link = linkOf(reading(origin))
  if (typeof link !== 'string') throw new Error(link.say)
  const assigned = await session.open(link)
  await marksWhen(assigned, 'the pack’s term', texts => texts.includes('harbor levy'))
  const id = await newestTab(session, `${origin}/made/town.html`)
  const desk = await session.openOwn(`src/panel.html?tab=${id}`)
  await shows(desk, say('openHeading'))
  await desk.clickControl(say('openIt'))
  await assigned.page.bringToFront()
  await marksWhen(assigned, 'the assignment’s own term', texts => texts.includes('setback'))
  await desk.close()
  await assigned.close()
  await article.close()
  await pause(AFTERWARDS)
}

/** Gives the page a file, as the reader's choice in the browser's window does. */
function choose(text: string, name: string): void {
  const field = document.querySelector<HTMLInputElement>('input[type=file]')
  if (!field) throw new Error('The page takes no file.')
  const files = new DataTransfer()
  files.items.add(new File([text], name))
  field.files = files.files
  field.dispatchEvent(new Event('change', { bubbles: true }))
}
