/**
 * Reads an entry as its author wrote it (see assets/glossary/README.md) into a typed value,
 * or into problems, each with its line and a sentence that says what to do.
 */
import { normalForm } from '../match/citation.ts'
import { parseCitation } from '../match/read-citations.ts'
import { cut, type Field, type Section, type Wrong } from './cut.ts'
import type { Changes, EntryId, KnownBy, Line, Problem, Source, WrittenEntry } from './entry.ts'
import { type Block, type Inline, type Prose, readLine } from './prose.ts'
import { readAmount, readReckoning, WAYS_TO_RECKON } from './reckoning.ts'
import { type Remark, remark } from './remark.ts'
import { type DatedEvent, type EventKind, KINDS } from './timeline.ts'

const CHANGES: readonly string[] = ['fixed', 'slow', 'fast', 'live'] satisfies Changes[]
const KNOWN_BY: readonly string[] = ['most', 'many', 'some', 'few'] satisfies KnownBy[]

/** The entry, or null with at least one problem. */
export interface Reading {
  readonly written: WrittenEntry | null
  readonly problems: readonly Problem[]
}

/** Whether a string names a real day, or a real month where a month is allowed. */
const isDate = (text: string, month: 'month too' | 'day only'): boolean => {
  const day = /^\d{4}-\d{2}$/.test(text) && month === 'month too' ? `${text}-01` : text
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false
  const time = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day)
}

const between = (text: string): string[] =>
  text
    .split(';')
    .map(part => part.trim())
    .filter(part => part !== '')

/** Lines into paragraphs and lists; a blank line parts them. */
function readProse(lines: readonly Line[], beat: string, wrong: Wrong): Prose {
  const blocks: Block[] = []
  let open: Inline[] | null = null
  for (const { text, line } of lines) {
    if (text === '') {
      open = null
      continue
    }
    const point = /^[-*]\s+(.*)$/.exec(text)
    const read = readLine(point?.[1] ?? text, beat, say => wrong(line, say))
    if (read === null) continue
    const last = blocks.at(-1)
    if (point) {
      if (last && 'list' in last && open === null) (last.list as (readonly Inline[])[]).push(read)
      else blocks.push({ list: [read] })
      open = null
    } else if (open) open.push(' ', ...read)
    else blocks.push({ paragraph: (open = [...read]) })
  }
  return blocks
}

/** The points of a section, without their dash. */
function points(lines: readonly Line[], section: Section, wrong: Wrong): Line[] {
  return lines.flatMap(({ text, line }) => {
    const point = /^[-*]\s+(.*)$/.exec(text)
    if (!point) wrong(line, `Under “${section}” every line begins with “- ”.`)
    return point ? [{ text: point[1]!, line }] : []
  })
}

function readEvent({ text, line }: Line, wrong: Wrong): DatedEvent | null {
  const shape = /^(\S+)\s+([a-z]+):\s+(.*?)\s*((?:\[\d+\])*)$/.exec(text)
  if (!shape) {
    wrong(line, 'Write an event as “- 2025-03-21 announced: What happened. [1]”.')
    return null
  }
  const [, date, kind, said, marks] = shape as unknown as [string, string, string, string, string]
  if (!isDate(date, 'month too')) wrong(line, remark('no date', date))
  if (!KINDS.some(known => known === kind))
    wrong(line, `“${kind}” is no kind of event. The kinds are: ${KINDS.join(', ')}.`)
  if (/\]\(/.test(said))
    wrong(line, 'An event holds no links: name its sources as [1] at the end of the line.')
  const reported = /\s*\(reported\)\.?$/.test(said)
  return {
    date,
    kind: kind as EventKind,
    text: said.replace(/\s*\(reported\)\.?$/, ''),
    sources: [...marks.matchAll(/\d+/g)].map(Number),
    reported,
  }
}

function readSource({ text, line }: Line, number: number, wrong: Wrong): Source | null {
  const shape = /^(\d+)\.\s+\[([^\]]+)\]\(([^\s]+)\),\s+read\s+(\S+?):\s+(.+)$/.exec(text)
  if (!shape) {
    wrong(line, 'Write a source as “1. [Title](https://…), read 2026-11-22: what it proves”.')
    return null
  }
  const [, given, title, address, read, proves] = shape as unknown as [
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  if (Number(given) !== number) wrong(line, `Number the sources in order: this one is ${number}.`)
  if (!URL.canParse(address) || !address.startsWith('https://'))
    wrong(line, `“${address}” is no https:// address.`)
  if (!isDate(read, 'day only')) wrong(line, `“${read}” is no day: write 2026-11-22.`)
  return { title, address, read, proves }
}

/**
 * Reads one entry file.
 * @param file its path as problems name it; the last folder and the name make the id.
 * @param text the whole file.
 */
export function readEntry(file: string, text: string): Reading {
  const problems: Problem[] = []
  const wrong = (line: number, told: string | Remark) =>
    problems.push({ file, line, ...(typeof told === 'string' ? { say: told } : told) })
  const [beat, name] = file.replace(/\.md$/, '').split('/').slice(-2) as [string, string]
  const id: EntryId = `${beat}/${name}`
  const parts = cut(text, wrong)
  if (!parts) return { written: null, problems }

  const value = (field: Field): string => parts.fields.get(field)?.text ?? ''
  const lineOf = (field: Field): number => parts.fields.get(field)?.line ?? 1
  const list = (field: Field): string[] => between(value(field))
  const section = (name: Section): readonly Line[] => parts.sections.get(name) ?? []

  const headword = value('entry')
  if (headword === '') wrong(lineOf('entry'), remark('no headword'))
  if (!CHANGES.includes(value('changes')))
    wrong(
      lineOf('changes'),
      'The header says how soon the entry may be out of date: “changes: fixed”, slow, fast or live.',
    )
  if (!isDate(value('reviewed'), 'day only'))
    wrong(lineOf('reviewed'), 'The header says when the entry was last gone through: “reviewed: 2026-11-22”.')
  const knownBy = value('known by') || 'some'
  if (!KNOWN_BY.includes(knownBy)) wrong(lineOf('known by'), '“known by” is most, many, some or few.')
  const knownTo = value('known to') || value('reviewed')
  if (!isDate(knownTo, 'month too')) wrong(lineOf('known to'), '“known to” is a month, 2026-07, or a day.')
  if (/^(fast|live)$/.test(value('changes')) && value('known to') === '')
    wrong(
      lineOf('changes'),
      'An entry that changes fast says how far its sources reach: “known to: 2026-07”.',
    )
  if (list('needs clues').length + list('informal').length > 0 && list('clues').length === 0)
    wrong(lineOf('needs clues'), remark('needs clues'))

  const laws = (field: 'explains' | 'cites'): string[] =>
    list(field).flatMap(written => {
      const citation = parseCitation(written)
      if (!citation)
        wrong(
          lineOf(field),
          `“${written}” is no citation we can read: write 26 USC 6103(i)(1), 8 CFR 287.7(a), INA 212(d)(5) or IRC 6103.`,
        )
      return citation ? [normalForm(citation)] : []
    })
  const explains = laws('explains')
  const cites = laws('cites').filter(place => !explains.includes(place))

  const amount = readAmount(value('one is'))
  if (value('one is') !== '' && !amount)
    wrong(lineOf('one is'), '“one is” says what one of the unit is: “one is: 100,000”, “one is: 42 gallons”.')
  const reckoned = readReckoning(value('reckons'))
  if (value('reckons') !== '' && !reckoned)
    wrong(lineOf('reckons'), `We cannot reckon “${value('reckons')}”: write ${WAYS_TO_RECKON.join('; or ')}.`)
  if (value('one is') !== '' && value('reckons') !== '')
    wrong(
      lineOf('reckons'),
      'The header has “one is” and “reckons”: a card reckons one thing, so keep one of them.',
    )

  const began = value('began')
  if (began !== '' && !isDate(began, 'month too')) wrong(lineOf('began'), remark('no date', began))

  const parting = parts.opening.findIndex(
    (line, i) => line.text === '' && parts.opening.slice(0, i).some(l => l.text !== ''),
  )
  const first = parts.opening.slice(0, parting < 0 ? undefined : parting).filter(line => line.text !== '')
  const gist = first.map(line => line.text).join(' ')
  if (gist === '') wrong(parts.opening[0]?.line ?? 1, remark('no gist'))
  if (/\]\(/.test(gist)) wrong(first[0]!.line, 'The gist holds no links: put them into the explanation.')
  const rest = parting < 0 ? [] : parts.opening.slice(parting)
  const explanation = readProse(rest, beat, wrong)
  if (explanation.length === 0)
    wrong(first[0]?.line ?? 1, 'After the gist and a blank line come two to four sentences that explain it.')

  const notTheSameAs: Block[] = points(section('Not the same as'), 'Not the same as', wrong).flatMap(
    ({ text, line }) => {
      const read = readLine(text, beat, say => wrong(line, say))
      return read === null ? [] : [{ paragraph: read }]
    },
  )

  const sources = section('Sources').flatMap((line, i) => readSource(line, i + 1, wrong) ?? [])
  if (sources.length === 0) wrong(1, 'An entry needs at least one source: a section “## Sources”.')

  const timeline = points(section('What happened'), 'What happened', wrong).flatMap(line => {
    const event = readEvent(line, wrong)
    if (event?.sources.length === 0) wrong(line.line, remark('event without source'))
    for (const number of event?.sources ?? [])
      if (number < 1 || number > section('Sources').length) wrong(line.line, remark('no such source', number))
    return event ? [event] : []
  })

  const doubted = [...list('exactly'), ...list('needs clues')]
  const written: WrittenEntry = {
    entry: {
      id,
      headword,
      gist,
      explanation,
      notTheSameAs,
      timeline,
      ...(began === '' ? {} : { began }),
      sources,
      explains,
      cites,
      changes: value('changes') as Changes,
      knownTo,
      reviewed: value('reviewed'),
    },
    names: {
      sure: [...(headword.includes('(') || doubted.includes(headword) ? [] : [headword]), ...list('also')],
      exact: list('exactly'),
      clued: list('needs clues'),
      informal: list('informal'),
      clues: list('clues'),
      unless: list('unless'),
    },
    knownBy: knownBy as KnownBy,
    reckoning: amount ?? reckoned,
    foundIn: points(section('Found in'), 'Found in', wrong),
    notFoundIn: points(section('Not found in'), 'Not found in', wrong),
  }
  return { written: problems.length === 0 ? written : null, problems }
}
