/** What an assignment that is made needs to be given, printed and exported. Wiring. */

import { openPaper } from '../browser/life.ts'
import { ask } from '../browser/messages.ts'
import { saveFile } from '../browser/save-file.ts'
import type { Kept } from '../browser/shelf.ts'
import { getMessage } from '../browser/speech.ts'
import { type Assignment, idOfTerm, ownEntry } from '../classroom/assignment.ts'
import { assignmentFile } from '../classroom/assignment-file.ts'
import { linkOf } from '../classroom/assignment-link.ts'
import { checkEntry } from '../classroom/check-entry.ts'
import { FORMATS, type Format } from '../classroom/exports/formats.ts'
import { fileName } from '../classroom/file-name.ts'
import { handoutWords } from '../classroom/handout-words.ts'
import type { Lesson } from '../classroom/lesson.ts'
import { qrOf } from '../classroom/qr.ts'
import { sheetInHtml } from '../classroom/sheet-html.ts'
import { SHEET_NAMES, SHEETS, sheetTitles } from '../classroom/sheets.ts'
import { entryFrom } from '../glossary/entry.ts'
import { today } from '../text/day.ts'
import type { PreviewProps } from '../ui/making/Preview.tsx'
import type { ShareProps } from '../ui/making/Share.tsx'

/** Hands the assignment to the teacher as the file that students open. @returns its name. */
export function saveAssignment(assignment: Assignment): string {
  const name = fileName(assignment.title, 'assignment', '.json')
  saveFile(name, 'application/json', assignmentFile(assignment))
  return name
}

export function sharing(assignment: Assignment, lesson: Lesson, kept: Kept): ShareProps {
  const { id, title } = assignment
  const link = linkOf(assignment)
  const words = handoutWords(getMessage)
  const titles = sheetTitles(words)
  return {
    id: `share-${id}`,
    title,
    link,
    modules: typeof link === 'string' ? qrOf(link) : null,
    kept,
    sheets: SHEET_NAMES.filter(name => SHEETS[name](lesson, words) !== null).map(name => ({
      name,
      title: titles[name],
    })),
    act: {
      copy: link =>
        navigator.clipboard.writeText(link).then(
          () => true,
          () => false,
        ),
      saveFile: () => saveAssignment(assignment),
      saveSheet(sheet) {
        const name = fileName(title, sheet, '.html')
        const made = SHEETS[sheet](lesson, words)
        if (made) saveFile(name, 'text/html', sheetInHtml(made))
        return name
      },
      export(wanted) {
        const format: Format = FORMATS.find(({ name }) => name === wanted)!
        const name = fileName(title, format.name, format.ending)
        saveFile(name, format.type, format.make(lesson, words))
        return name
      },
      print: sheet => void openPaper(id, sheet),
      enlarge: () => void openPaper(id, 'board'),
    },
  }
}

/** What students will see of it. */
export const previewing = (assignment: Assignment, lesson: Lesson): PreviewProps => ({
  assignment,
  lesson,
  today: today(),
  async entry(id) {
    const number = assignment.terms.findIndex((term, i) => idOfTerm(assignment, term, i) === id)
    const own = assignment.terms[number]?.own
    if (own) return checkEntry('own', ownEntry(own, number, assignment.made)).written?.entry ?? null
    const text = await ask('entry', id)
    return text === null ? null : entryFrom(text)
  },
})
