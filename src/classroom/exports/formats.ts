/** Every file that a lesson becomes for another program. */
import type { HandoutWords } from '../handout-words.ts'
import type { Lesson } from '../lesson.ts'
import { anki } from './anki.ts'
import { csv } from './csv.ts'
import { gift } from './gift.ts'
import { moodleGlossary } from './moodle-glossary.ts'
import { qtiPackage } from './qti.ts'
import { quizlet } from './quizlet.ts'
import { skos } from './skos.ts'

export interface Format {
  /** As files and addresses have it. */
  readonly name: string
  /** With its dot. */
  readonly ending: string
  /** Of the file, as browsers call it. */
  readonly type: string
  make(lesson: Lesson, words: HandoutWords): string | Uint8Array<ArrayBuffer>
}

/** Before a table: without it the commonest spreadsheet takes the letters for those of another script. */
const UTF_8 = '\uFEFF'

export const FORMATS = [
  { name: 'csv', ending: '.csv', type: 'text/csv', make: lesson => UTF_8 + csv(lesson) },
  { name: 'quizlet', ending: '.txt', type: 'text/plain', make: quizlet },
  { name: 'anki', ending: '.txt', type: 'text/plain', make: anki },
  { name: 'moodle-glossary', ending: '.xml', type: 'application/xml', make: moodleGlossary },
  { name: 'moodle-quiz', ending: '.txt', type: 'text/plain', make: gift },
  {
    name: 'qti',
    ending: '.zip',
    type: 'application/zip',
    make: (lesson, words) => new Uint8Array(qtiPackage(lesson, words)),
  },
  { name: 'skos', ending: '.jsonld', type: 'application/ld+json', make: skos },
] as const satisfies readonly Format[]

export type FormatName = (typeof FORMATS)[number]['name']
