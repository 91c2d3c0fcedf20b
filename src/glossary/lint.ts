/** What the glossary asks of its entries beyond their form (see assets/glossary/README.md). */

import { findMentions } from '../match/find.ts'
import { clashes, type Lexicon, openLexicon } from '../match/lexicon.ts'
import type { Mention } from '../match/mention.ts'
import type { EntryId, Problem, WrittenEntry } from './entry.ts'
import { freshness } from './freshness.ts'
import { makePack, namesOf } from './pack.ts'
import { leadsOut, linesOf, linksOf, wordsOf } from './prose.ts'
import { readability, sentencesOf, wordsIn } from './readability.ts'
import { reckon } from './reckon.ts'
import { remark } from './remark.ts'
import { sharedWording } from './shared-wording.ts'
import { againstItself, neverFound } from './unheard.ts'
import { wording } from './wording.ts'

/** A complaint, with the words in the file by which to find its line. */
export interface Finding extends Pick<Problem, 'say' | 'kind' | 'about'> {
  /** A line, or some text that stands on it; null for the file as a whole. */
  readonly at: number | string | null
  /** True when an editor may leave it; `until release` when only a release must not have it; absent when it must be mended. */
  readonly mild?: boolean | 'until release'
}

/** A complaint as an author reads it. */
export interface Complaint extends Problem {
  readonly mild: boolean | 'until release'
}

/** Hosts of public records: one of these alone proves an event. */
const PUBLIC_RECORD =
  /(?:\.gov|\.mil|\.uscourts\.gov|(?:^|\.)law\.cornell\.edu|(?:^|\.)courtlistener\.com|(?:^|\.)everycrsreport\.com|(?:^|\.)supreme\.justia\.com)$/

const textOf = ({ entry }: WrittenEntry): string =>
  [entry.gist, ...linesOf(entry.explanation).map(wordsOf)].join(' ')

function limits(written: WrittenEntry): Finding[] {
  const { entry } = written
  const found: Finding[] = []
  const words = (text: string): number => wordsIn(text).length
  const explanation = linesOf(entry.explanation).map(wordsOf).join(' ')
  const sentences = sentencesOf(explanation)
  if (words(entry.gist) > 25) found.push({ at: entry.gist, ...remark('gist long', words(entry.gist)) })
  if (sentencesOf(entry.gist).length > 1) found.push({ at: entry.gist, ...remark('gist sentences') })
  if (entry.gist.includes(';')) found.push({ at: entry.gist, ...remark('gist semicolon') })
  if (words(explanation) > 90) found.push({ at: null, ...remark('explanation long', words(explanation)) })
  if (sentences.length < 2 || sentences.length > 4)
    found.push({ at: null, ...remark('explanation sentences', sentences.length) })
  for (const sentence of sentences)
    if (words(sentence) > 24)
      found.push({ at: sentence.slice(0, 30), ...remark('sentence long', words(sentence)) })
  const mixups = linesOf(entry.notTheSameAs).map(wordsOf)
  if (mixups.length > 2) found.push({ at: '## Not the same as', ...remark('many mixups') })
  for (const mixup of mixups)
    if (words(mixup) > 22) found.push({ at: mixup.slice(-25), ...remark('mixup long', words(mixup)) })
  for (const event of entry.timeline)
    if (words(event.text) > 22)
      found.push({ at: event.text.slice(0, 40), ...remark('event long', words(event.text)) })
  return found
}

/** Masked grade above which an entry is looked at, and above which it does not pass. */
const GRADE = 9
const WORST_GRADE = 11

function reading(written: WrittenEntry): Finding[] {
  const { grade, ease, passive } = readability(textOf(written), written.entry.headword)
  const found: Finding[] = []
  if (grade > GRADE)
    found.push({
      at: null,
      ...remark('hard to read', grade.toFixed(1), GRADE),
      mild: grade <= WORST_GRADE,
    })
  if (ease < 55) found.push({ at: null, ...remark('long words', ease.toFixed(0)), mild: true })
  if (passive > 0.34) found.push({ at: null, ...remark('passive') })
  return found
}

function sources({ entry }: WrittenEntry): Finding[] {
  const found: Finding[] = []
  for (const event of entry.timeline) {
    const hosts = event.sources.flatMap(number => {
      const source = entry.sources[number - 1]
      return source ? [new URL(source.address).hostname] : []
    })
    const proven = hosts.some(host => PUBLIC_RECORD.test(host)) || new Set(hosts).size >= 2
    if (!proven && !event.reported) found.push({ at: event.text.slice(0, 40), ...remark('one newsroom') })
  }
  const days = entry.timeline.map(event => event.date)
  if (days.some((day, i) => i > 0 && day < days[i - 1]!.slice(0, day.length)))
    found.push({ at: '## What happened', ...remark('events out of order') })
  for (const event of entry.timeline)
    if (event.date.slice(0, 7) > entry.knownTo.slice(0, 7))
      found.push({ at: event.text.slice(0, 40), ...remark('event too late', entry.knownTo) })
  return found
}

function links({ entry }: WrittenEntry, ids: ReadonlySet<EntryId>): Finding[] {
  return [...linksOf(entry.explanation), ...linksOf(entry.notTheSameAs)]
    .filter(link => !leadsOut(link) && !ids.has(link.to))
    .map(link => ({
      at: link.to.split('/')[1]!,
      say: `There is no entry ${link.to}: mend the link or write the entry.`,
    }))
}

/** `ended the **CHNV parole** program` → the plain text and the spans the stars mark. */
export function marked(line: string): { text: string; spans: string[] } {
  const parts = line.split('**')
  let text = ''
  const spans: string[] = []
  parts.forEach((part, i) => {
    if (i % 2 === 1) spans.push(`${text.length}–${text.length + part.length} “${part}”`)
    text += part
  })
  return { text, spans }
}

function examples(
  { entry, reckoning, foundIn, notFoundIn }: WrittenEntry,
  lexicon: Lexicon<EntryId>,
): Finding[] {
  const found: Finding[] = []
  const mentionsIn = (text: string): Mention<EntryId>[] =>
    findMentions([text], lexicon).mentions[0]!.filter(mention => mention.target === entry.id)
  const here = (text: string): string[] =>
    mentionsIn(text).map(({ start, end, surface }) => `${start}–${end} “${surface}”`)
  const isReckoned = (text: string): boolean =>
    reckoning !== null && mentionsIn(text).some(mention => reckon(reckoning, text, mention) !== null)
  const say = (spans: readonly string[]): string =>
    spans.map(span => span.replace(/^\S+ /, '')).join(', ') || 'nothing'
  for (const { text, line } of foundIn) {
    const example = marked(text)
    const got = here(example.text)
    if (example.spans.length === 0) found.push({ at: line, say: 'Put **stars** around what must be found.' })
    else if (got.join() !== example.spans.join())
      found.push({ at: line, say: `Must find ${say(example.spans)}; finds ${say(got)}.` })
  }
  for (const { text, line } of notFoundIn) {
    const got = here(marked(text).text)
    if (got.length > 0) found.push({ at: line, say: `Must not lead here; finds ${say(got)}.` })
  }
  if (reckoning && !foundIn.some(({ text }) => isReckoned(marked(text).text)))
    found.push({
      at: '## Found in',
      say: 'Nothing can be reckoned in these sentences: add one with a number, as the header promises.',
    })
  if (foundIn.length === 0) found.push({ at: null, say: 'Add “## Found in” with at least one sentence.' })
  if (notFoundIn.length === 0)
    found.push({ at: null, say: 'Add “## Not found in” with at least one sentence.' })
  return found
}

const lineOf = (at: Finding['at'], lines: readonly string[]): number =>
  typeof at === 'number' ? at : at === null ? 1 : Math.max(1, lines.findIndex(line => line.includes(at)) + 1)

/**
 * Everything that is wrong with a glossary whose entries all read.
 * @param file name and text of an entry's file, to find the line of a complaint.
 * @param today ISO day, for what may have grown old.
 */
export function lint(
  written: readonly WrittenEntry[],
  file: (id: EntryId) => { readonly name: string; readonly text: string },
  today: string,
): Complaint[] {
  const ids = new Set(written.map(({ entry }) => entry.id))
  const lexicon = openLexicon(makePack('lint', written).lexicon)
  const places = new Map<string, EntryId>()
  const twice = (id: EntryId, place: string): Finding[] => {
    const other = places.get(place)
    places.set(place, id)
    return other
      ? [
          {
            at: 'explains:',
            say: `${place} is explained by ${other} as well: one entry per place in the law.`,
          },
        ]
      : []
  }
  const shared = sharedWording(written)
  const claimed = clashes(written.map(namesOf))
  return written.flatMap(entry => {
    const { name, text } = file(entry.entry.id)
    const lines = text.split('\n')
    const findings: Finding[] = [
      ...limits(entry),
      ...wording(entry),
      ...shared(entry),
      ...freshness(entry, today),
      ...reading(entry),
      ...sources(entry),
      ...links(entry, ids),
      ...entry.entry.explains.flatMap(place => twice(entry.entry.id, place)),
      ...claimed
        .filter(clash => clash.targets.includes(entry.entry.id))
        .map(({ form, targets }) => ({
          at: form,
          ...remark('name of two', form, targets.find(target => target !== entry.entry.id) ?? ''),
        })),
      ...neverFound(entry, lexicon).map(name => ({ at: name, ...remark('never found', name), mild: true })),
      ...againstItself(entry).map(word => ({ at: 'unless:', ...remark('against itself', word) })),
      ...examples(entry, lexicon),
    ]
    return findings.map(({ at, mild = false, ...told }) => ({
      ...told,
      file: name,
      line: lineOf(at, lines),
      mild,
    }))
  })
}
