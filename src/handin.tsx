/** The page on which a student hands in: `handin.html#<assignment>`. Wiring. */
import { render } from 'preact'
import { takeOver } from './browser/hand-over.ts'
import { ask } from './browser/messages.ts'
import { saveFile } from './browser/save-file.ts'
import { assignmentOf, keepWork, whenShelfChanges, workOn } from './browser/shelf.ts'
import { fileName } from './classroom/file-name.ts'
import type { Lesson } from './classroom/lesson.ts'
import { noWork, type Work } from './classroom/work.ts'
import { workFile } from './classroom/work-file.ts'
import { workText } from './classroom/work-text.ts'
import { openPage } from './opening.ts'
import { today } from './text/day.ts'
import { HandIn, type Told } from './ui/doing/HandIn.tsx'
import { workWords } from './ui/doing/work-words.ts'
import { say } from './ui/words.ts'

let work: Work | null = null
let lesson: Lesson | null = null
/** False for work that cannot be kept: a name added here is not, either. */
let isKept = true
let told: Told | null = null
/** As it was typed here, which what is kept may be behind by a letter; null until something is. */
let typed: string | null = null

async function find(assignment: string): Promise<void> {
  const over = await takeOver(assignment)
  const shelved = over ? null : await assignmentOf(assignment)
  isKept = over === null
  if (over) ({ work, lesson } = over)
  else if (shelved) {
    work = (await workOn(assignment)) ?? noWork({ id: assignment }, today())
    lesson = shelved.lesson ?? (await ask('lesson', shelved.assignment, '', null))
  } else work = lesson = null
  if (work && typed !== null) work = named(work, typed)
}

const named = ({ name: _, ...rest }: Work, name: string): Work => (name === '' ? rest : { ...rest, name })

async function putName(name: string): Promise<void> {
  if (!work) return
  typed = name
  // The panel beside the article may have kept an answer that this page has not read yet.
  work = named((isKept && (await workOn(work.assignment))) || work, typed)
  told = isKept && (await keepWork(work)) !== 'kept' ? 'name not kept' : null
  draw()
}

async function copy(text: string): Promise<void> {
  told = await navigator.clipboard.writeText(text).then(
    () => 'copied' as const,
    () => 'not copied' as const,
  )
  draw()
}

function draw(): void {
  document.title = work && lesson ? `${lesson.title} · ${say('handInTitle')}` : say('handInTitle')
  render(
    <HandIn
      work={work}
      lesson={lesson}
      told={told}
      act={{
        name: name => void putName(name),
        save() {
          if (!work || !lesson) return
          saveFile(
            fileName(`${work.name ?? ''} ${lesson.title}`, 'work', '.json'),
            'application/json',
            workFile(work, lesson, workWords()),
          )
          told = 'saved'
          draw()
        },
        print: () => print(),
        copy: () => work && lesson && void copy(workText(work, lesson, workWords())),
      }}
    />,
    document.body,
  )
}

async function arrive(): Promise<void> {
  told = typed = null
  await find(location.hash.slice(1))
  draw()
}

openPage('handInTitle')
whenShelfChanges(what => {
  if (isKept && what.has('work')) void find(location.hash.slice(1)).then(draw)
})
addEventListener('hashchange', () => void arrive())
void arrive()
