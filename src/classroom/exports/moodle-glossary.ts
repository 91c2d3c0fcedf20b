/** A glossary for Moodle, which then explains the terms wherever they stand in a course. */
import type { Lesson, LessonTerm } from '../lesson.ts'
import { inMarkup } from '../markup.ts'
import { onOneLine, printable, somethingOnOneLine } from '../printable.ts'

/** Characters that Moodle's tables hold of a name. */
const LONGEST_NAME = 255

/** Moodle's number for text that is neither HTML nor Markdown. */
const PLAIN = 2

const name = (text: string): string => {
  const characters = [...somethingOnOneLine(text)]
  return characters.length > LONGEST_NAME
    ? `${characters.slice(0, LONGEST_NAME - 1).join('')}…`
    : characters.join('')
}

/** Moodle takes names for the same whatever their case. */
const sameness = (text: string): string => name(text).toLowerCase()

const element = (tag: string, content: string | number): string =>
  `<${tag}>${typeof content === 'number' ? content : inMarkup(content)}</${tag}>`

const definition = ({ gist, explanation, context, note, sources }: LessonTerm): string =>
  [
    somethingOnOneLine(gist),
    explanation,
    onOneLine(context) === '' ? '' : `“${onOneLine(context)}”`,
    note,
    sources.map(({ title, address }) => `${onOneLine(title)}: ${onOneLine(address)}`).join('\n'),
  ]
    .map(part => printable(part).trim())
    .filter(part => part !== '')
    .join('\n\n')

/** Each other name once, and none that is the headword. */
function aliases({ headword, names }: LessonTerm): string[] {
  const others = new Map(
    names.filter(other => onOneLine(other) !== '').map(other => [sameness(other), name(other)]),
  )
  others.delete(sameness(headword))
  return [...others.values()]
}

const entry = (term: LessonTerm): string =>
  `<ENTRY>
${element('CONCEPT', name(term.headword))}
${element('DEFINITION', definition(term))}
${element('FORMAT', PLAIN)}${element('USEDYNALINK', 1)}${element('CASESENSITIVE', 0)}${element('FULLMATCH', 1)}${element('TEACHERENTRY', 1)}
<ALIASES>${aliases(term)
    .map(alias => `<ALIAS>${element('NAME', alias)}</ALIAS>`)
    .join('')}</ALIASES>
</ENTRY>`

/** An XML document. */
export function moodleGlossary({ title, by, note, terms }: Lesson): string {
  const twice = new Set(terms.map(({ headword }) => sameness(headword))).size < terms.length
  const intro = [by, note].map(part => printable(part).trim()).filter(part => part !== '')
  return `<?xml version="1.0" encoding="UTF-8"?>
<GLOSSARY><INFO>
${element('NAME', name(title))}
${element('INTRO', intro.join('\n\n'))}${element('INTROFORMAT', PLAIN)}
${element('ALLOWDUPLICATEDENTRIES', twice ? 1 : 0)}${element('DISPLAYFORMAT', 'dictionary')}${element('SHOWSPECIAL', 1)}
${element('SHOWALPHABET', 1)}${element('SHOWALL', 1)}${element('ALLOWCOMMENTS', 0)}${element('USEDYNALINK', 1)}
${element('DEFAULTAPPROVAL', 1)}${element('GLOBALGLOSSARY', 0)}${element('ENTBYPAGE', 10)}
<ENTRIES>
${terms.map(entry).join('\n')}
</ENTRIES>
</INFO></GLOSSARY>
`
}
