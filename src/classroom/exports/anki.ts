/** A text file for Anki (2.1.54 or newer): one note for each term, put in place of the one with the same front. */
import Papa from 'papaparse'
import { beatOf } from '../../glossary/topic.ts'
import type { Lesson, LessonTerm } from '../lesson.ts'
import { onOneLine, printable, somethingOnOneLine } from '../printable.ts'

/** `::` parts decks from the decks in them, so a title may not hold it; Anki takes no quotation marks in names. */
const deckOf = (title: string): string =>
  `Newsgloss::${somethingOnOneLine(title.replace(/:{2,}/g, ':').replaceAll('"', '”'))}`

const backOf = ({ gist, context, note }: LessonTerm): string =>
  [gist, onOneLine(context) === '' ? '' : `“${onOneLine(context)}”`, note]
    .map(part => printable(part).trim())
    .filter(part => part !== '')
    .join('\n\n')

/** Blanks part tags. */
const tagOf = (id: string): string => onOneLine(beatOf(id)).replace(/\s/g, '-')

export function anki({ title, terms }: Lesson): string {
  const rows = terms.map(term => [
    somethingOnOneLine(term.headword),
    backOf(term),
    ['newsgloss', tagOf(term.id)].join(' ').trim(),
  ])
  return [
    '#separator:tab',
    '#html:false',
    '#notetype:Basic',
    `#deck:${deckOf(title)}`,
    '#columns:Front\tBack\tTags',
    '#tags column:3',
    // Between quotation marks, so that a front which begins with # is no header.
    Papa.unparse(rows, { delimiter: '\t', newline: '\n', quotes: true }),
    '',
  ].join('\n')
}
