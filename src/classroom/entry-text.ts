/**
 * A teacher's entry in the form our own authors write (assets/glossary/README.md), so that one reader reads both.
 *
 * That form has signs: brackets, semicolons, dashes at the beginning of a line. In a teacher's text they are only text, so
 * they are moved out of the reader's sight, into code points that no text from outside may hold, and back afterwards.
 */
import type { PackEntry } from './pack-entry.ts'
import { oneLine } from './untrusted.ts'

export interface EntryText {
  readonly text: string
  /** The field behind each line; null for a line that no field has made. */
  readonly fields: readonly (keyof PackEntry | null)[]
}

const ASIDE = 0xe000

const aside = (text: string, signs: RegExp): string =>
  text.replace(signs, sign => String.fromCharCode(ASIDE + sign.charCodeAt(0)))

/** Text with its signs back. */
export const unshielded = (text: string): string =>
  text.replace(/[\ue000-\ue0ff]/g, sign => String.fromCharCode(sign.charCodeAt(0) - ASIDE))

/** Brackets make links, semicolons part names; at the beginning of a line any sign may mean something. */
const SIGNS = /[[\];]|^[!-/:-@[-`{-~]/g

/** What opens nothing is no tag: looking for its end from each of a thousand would take long. */
function withoutIdleTags(text: string): string {
  const shut = text.lastIndexOf('>') + 1
  return text.slice(0, shut) + aside(text.slice(shut), /</g)
}

const words = (text: string): string => withoutIdleTags(aside(oneLine(text), SIGNS))
/** An event's words: their end may say that it is reported. */
const eventWords = (text: string): string => aside(words(text), /\(/g)
/** A word that must stay one. */
const oneWord = (text: string): string => aside(words(text), /[ :]/g)

/** Said where an author gives no source, so that an event has one to name; never shown. */
export const NO_SOURCE = 'https://source.invalid/'
/** Said where an author gives no explanation; never shown. */
export const NO_EXPLANATION = 'Nothing more is said.'

/** Writes an entry in our authors' form. */
export function entryText(entry: PackEntry): EntryText {
  const lines: { text: string; field: keyof PackEntry | null }[] = []
  const write = (field: keyof PackEntry | null, ...texts: readonly string[]) => {
    for (const text of texts) lines.push({ text, field })
  }
  const header = (field: keyof PackEntry, name: string, values: readonly string[]) => {
    if (values.length > 0) write(field, `${name}: ${values.map(words).join('; ')}`)
  }
  const sourced = entry.sources.length > 0

  write(null, '---')
  header('headword', 'entry', [entry.headword])
  header('also', 'also', entry.also)
  header('exactly', 'exactly', entry.exactly)
  header('needsClues', 'needs clues', entry.needsClues)
  header('informal', 'informal', entry.informal)
  header('clues', 'clues', entry.clues)
  header('unless', 'unless', entry.unless)
  header('changes', 'changes', [entry.changes])
  header('reviewed', 'known to', [entry.reviewed])
  header('reviewed', 'reviewed', [entry.reviewed])
  write(null, '---')
  // Without a gist its place stays empty, or the explanation would be taken for it.
  write('gist', words(entry.gist))
  if (words(entry.gist) !== '') {
    const said = entry.explanation.map(words).filter(paragraph => paragraph !== '')
    for (const paragraph of said.length > 0 ? said : [NO_EXPLANATION]) write('explanation', '', paragraph)
  }
  if (entry.notTheSameAs.length > 0) {
    write(null, '', '## Not the same as')
    for (const mixup of entry.notTheSameAs) write('notTheSameAs', `- ${words(mixup)}`)
  }
  if (entry.timeline.length > 0) {
    write(null, '', '## What happened')
    for (const { date, kind, text, sources, reported } of entry.timeline) {
      const proof = sourced ? sources : [1]
      write(
        'timeline',
        `- ${oneWord(date)} ${oneWord(kind)}: ${eventWords(text)}${reported ? ' (reported)' : ''} ${proof.map(number => `[${number}]`).join('')}`,
      )
    }
  }
  write(null, '', '## Sources')
  const sources = sourced ? entry.sources : [{ title: 'None', address: NO_SOURCE }]
  sources.forEach(({ title, address }, i) => {
    write(
      'sources',
      `${i + 1}. [${words(title)}](${oneWord(address).replaceAll('\ue03a', ':')}), read ${words(entry.reviewed)}: said by the author`,
    )
  })
  return { text: `${lines.map(line => line.text).join('\n')}\n`, fields: lines.map(line => line.field) }
}
