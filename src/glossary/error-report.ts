/** A reader's report of a mistake, as text: what the reader sees is all there is, and goes nowhere by itself. */
import { sentencesIn } from '../text/sentence.ts'
import { overlap, type Span } from '../text/span.ts'

export interface ErrorReport {
  /** What the thing is called. */
  readonly headword: string
  /** The entry's id, or the normal form of a place in the law. */
  readonly key: string
  /** Of the extension, `0.1.0`: with it comes one state of the glossary. */
  readonly version: string
  /** The entry's last review, ISO day; null for a place in the law that has no entry. */
  readonly reviewed: string | null
  /** What is wrong, in the reader's words; empty as long as there are none. */
  readonly wrong: string
  /** The article's sentence; null unless the reader chose to add it. */
  readonly sentence: string | null
}

/** A report, ready to be handed over. */
export interface WrittenReport {
  /** The whole text. */
  readonly text: string
  /** The page on which a new issue is written, with the text filled in. */
  readonly address: string
  /** True when the text was too long for an address, so that its end is missing from both. */
  readonly cut: boolean
}

/** Longest address, in characters: servers refuse those of more than about 8,000. */
const LONGEST = 6000

/** Longest title, in characters. */
const TITLE = 100

/** The sentence around a mention; null when there is no passage, or the mention does not stand in it. */
export function sentenceAround(passage: string, mention: Span): string | null {
  const touched = sentencesIn(passage).filter(sentence => overlap(sentence, mention))
  const [first, last] = [touched[0], touched.at(-1)]
  return first && last ? onOneLine(passage.slice(first.start, last.end)) || null : null
}

/** What an address can carry and a reader can see: no half characters, nothing invisible that turns or hides text. */
const plain = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}]/gu, '')

const onOneLine = (text: string): string => plain(text.replace(/\s+/g, ' ')).trim()

/** Fenced, so that a page’s words stay words where the report is shown: no links, pictures or calls of names. */
function quoted(sentence: string): string {
  const longest = Math.max(2, ...(sentence.match(/`+/g) ?? []).map(run => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}text\n${sentence}\n${fence}`
}

const titleOf = ({ headword }: ErrorReport): string =>
  `Mistake in “${[...onOneLine(headword)].slice(0, TITLE).join('')}”`

const bodyOf = (report: ErrorReport): string =>
  [
    `Mistake in “${onOneLine(report.headword)}” (${onOneLine(report.key)})`,
    `Newsgloss ${report.version}${report.reviewed === null ? '' : `, entry reviewed ${report.reviewed}`}`,
    ...(report.sentence === null
      ? []
      : ['', 'Sentence from the article:', '', quoted(onOneLine(report.sentence))]),
    '',
    'What is wrong:',
    '',
    plain(report.wrong).trim(),
  ]
    .join('\n')
    .trimEnd()

/** The most of `text` with which `fits` holds, cut between characters; it must hold for less of what it holds for. */
function longestThat(text: string, fits: (part: string) => boolean): string {
  const characters = [...text]
  let [most, tooMany] = [0, characters.length]
  while (tooMany - most > 1) {
    const middle = (most + tooMany) >> 1
    if (fits(characters.slice(0, middle).join(''))) most = middle
    else tooMany = middle
  }
  return characters.slice(0, most).join('')
}

/**
 * Writes a report, in English, for the editors.
 * @param issues the address of the project's issues: `https://github.com/…/issues`.
 */
export function writeReport(report: ErrorReport, issues: string): WrittenReport {
  const address = (text: string): string =>
    `${issues}/new?${new URLSearchParams({ title: titleOf(report), body: text })}`
  const fits = (text: string): boolean => address(text).length <= LONGEST
  const whole = bodyOf(report)
  if (fits(whole)) return { text: whole, address: address(whole), cut: false }
  const text = `${longestThat(whole, part => fits(`${part}…`))}…`
  return { text, address: address(text), cut: true }
}
