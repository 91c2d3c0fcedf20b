/** The page that prints: `#<assignment>/<sheet>`. Wiring. */
import { render } from 'preact'
import { ask } from './browser/messages.ts'
import { saveFile } from './browser/save-file.ts'
import { assignments } from './browser/shelf.ts'
import { getMessage } from './browser/speech.ts'
import type { Assignment } from './classroom/assignment.ts'
import { linkOf } from './classroom/assignment-link.ts'
import { fileName } from './classroom/file-name.ts'
import { handoutWords } from './classroom/handout-words.ts'
import type { Lesson } from './classroom/lesson.ts'
import { qrOf } from './classroom/qr.ts'
import { sheetInHtml } from './classroom/sheet-html.ts'
import { SHEET_STYLE } from './classroom/sheet-style.ts'
import { isSheetName, SHEETS, sheetTitles } from './classroom/sheets.ts'
import { openPage } from './opening.ts'
import { NoSheets, Sheets, type Shown } from './ui/sheets/Sheets.tsx'
import { say } from './ui/words.ts'

/** What is to be shown, by the page's address. */
function place(): { readonly id: string; readonly shown: Shown } {
  const [id = '', name = ''] = location.hash.slice(1).split('/')
  return { id, shown: isSheetName(name) || name === 'board' ? name : 'handout' }
}

async function lessonWith(id: string): Promise<{ assignment: Assignment; lesson: Lesson } | null> {
  const kept = (await assignments()).find(({ assignment }) => assignment.id === id)
  const lesson = kept && (kept.lesson ?? (await ask('lesson', kept.assignment, '', null)))
  return kept && lesson ? { assignment: kept.assignment, lesson } : null
}

async function draw(): Promise<void> {
  const { id, shown } = place()
  const found = await lessonWith(id)
  if (!found) {
    document.title = say('paperTitle')
    render(<NoSheets />, document.body)
    return
  }
  const { assignment, lesson } = found
  const words = handoutWords(getMessage)
  const titles = sheetTitles(words)
  const sheet = shown === 'board' ? null : SHEETS[shown](lesson, words)
  const link = linkOf(assignment)
  // Browsers offer the page's title as the name of a PDF.
  document.title = `${assignment.title} · ${shown === 'board' ? say('paperBoard') : titles[shown]}`
  render(
    <Sheets
      shown={shown}
      titles={titles}
      sheet={sheet}
      board={{ title: assignment.title, modules: typeof link === 'string' ? qrOf(link) : null }}
      addressOf={other => `#${id}/${other}`}
      act={{
        print: () => print(),
        save: () =>
          sheet && saveFile(fileName(lesson.title, shown, '.html'), 'text/html', sheetInHtml(sheet)),
      }}
    />,
    document.body,
  )
}

openPage('paperTitle')
const style = new CSSStyleSheet()
style.replaceSync(SHEET_STYLE)
document.adoptedStyleSheets = [style]
addEventListener('hashchange', () => void draw())
void draw()
