/** `npm run -s scan`, `glossary` and `lint:glossary`: the glossary and the finder without a browser. Wiring. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { handout } from './classroom/handout.ts'
import { handoutWords } from './classroom/handout-words.ts'
import { sheetInHtml } from './classroom/sheet-html.ts'
import { book } from './cli/book.ts'
import { lessonOn } from './cli/handout.ts'
import { readText } from './cli/input.ts'
import { type Scanned, scan, type WeighedName } from './cli/scan.ts'
import { run, Trouble } from './cli/trouble.ts'
import { readCatalog, templatesOf } from './compile/catalog.ts'
import { readGlossary } from './compile/glossary.ts'
import { inWords, type Problem, type WrittenEntry } from './glossary/entry.ts'
import { lint } from './glossary/lint.ts'
import { type OpenPack, openPack } from './glossary/lookup.ts'
import { makePack } from './glossary/pack.ts'
import { linesOf, wordsOf } from './glossary/prose.ts'
import { readability } from './glossary/readability.ts'
import { fromTemplates } from './ui/templates.ts'

const root = join(import.meta.dirname, '..')

const SCAN =
  'npm run -s scan -- [--published YYYY-MM-DD] [--json | --explain | --handout OUT] FILE|-   or   --jsonl FILE|-'

/** What parsing the arguments gives; a wrong one is told with the right usage. */
function argsOr<T>(parse: () => T, usage: string): T {
  try {
    return parse()
  } catch (error) {
    throw new Trouble(`${(error as Error).message.split('. ')[0]}. Write: ${usage}`)
  }
}

const isDay = (text: unknown): text is string =>
  typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))

function read(): {
  written: readonly WrittenEntry[]
  problems: readonly Problem[]
  files: ReadonlyMap<string, string>
} {
  const glossary = readGlossary(root)
  if (glossary.problems.length > 0)
    throw new Trouble(`The glossary needs mending:\n${glossary.problems.map(inWords).join('\n')}`)
  return glossary
}

const inProse = ({ published, mentions }: Scanned): string =>
  [
    published
      ? `Published ${published}.`
      : 'No date of publication known: pass --published to see what has changed since.',
    ...mentions.map(({ start, surface, entry, citation, shown, since }) =>
      [
        `${String(start).padStart(6)}  ${shown ? '●' : '○'} ${surface.replace(/\s+/g, ' ')}`,
        entry ?? 'no entry',
        ...(citation ? [citation] : []),
        ...(since.length > 0 ? [`${since.length} since`] : []),
      ].join('  ·  '),
    ),
    `${mentions.length} mentions, ${mentions.filter(mention => mention.shown).length} shown (●).`,
  ].join('\n')

/** Why each name that could mean several things was believed, or not. */
function explained(glossary: OpenPack, text: string, published: string | null): string {
  const weighed = new Map<string, WeighedName>()
  // A name is weighed twice; the second time the whole article is known.
  scan(glossary, text, published, name => weighed.set(`${name.start} ${name.entry}`, name))
  const lines = [...weighed.values()]
    .sort((a, b) => a.start - b.start)
    .map(({ start, surface, entry, verdict: { weight, means, reasons } }) =>
      [
        `${String(start).padStart(6)}  ${means ? '●' : '○'} ${surface.replace(/\s+/g, ' ')}`,
        entry,
        `weighs ${weight}, ${means ? 'believed' : 'not believed'}`,
        ...reasons.map(({ say, weight }) => `${weight > 0 ? '+' : ''}${weight} ${say}`),
      ].join('  ·  '),
    )
  return lines.join('\n') || 'No name here had to be weighed.'
}

/** Writes the handout on a file. */
function handoutCommand(
  glossary: OpenPack,
  text: string,
  path: string,
  published: string | null,
  out: string,
): void {
  if (resolve(out) === resolve(path)) throw new Trouble(`“${out}” is the article itself: name another file.`)
  const lesson = lessonOn(glossary, text, path, published)
  if (!lesson) throw new Trouble('Nothing in this text needs explaining, so there is no handout to write.')
  const words = handoutWords(fromTemplates(templatesOf(readCatalog(root, 'en'))))
  try {
    writeFileSync(out, sheetInHtml(handout(lesson, words)))
  } catch (error) {
    throw new Trouble(`“${out}” cannot be written: ${(error as NodeJS.ErrnoException).code ?? error}.`)
  }
  process.stdout.write(
    `The handout is in ${out}. Terms: ${lesson.terms.map(term => term.headword).join('; ')}.\n`,
  )
}

function scanCommand(given: string[]): void {
  const { values, positionals } = argsOr(
    () =>
      parseArgs({
        args: given,
        allowPositionals: true,
        options: {
          published: { type: 'string' },
          json: { type: 'boolean' },
          jsonl: { type: 'boolean' },
          explain: { type: 'boolean' },
          handout: { type: 'string' },
        },
      }),
    SCAN,
  )
  const [path, ...more] = positionals
  if (path === undefined || more.length > 0)
    throw new Trouble(`Name one file, or - for standard input. Write: ${SCAN}`)
  const published = values.published ?? null
  if (published !== null && !isDay(published))
    throw new Trouble(`“${published}” is no day: write --published 2025-03-24.`)
  const text = readText(path)
  const glossary = openPack(makePack('Newsgloss', read().written))
  if (values.handout !== undefined) {
    if (values.json || values.jsonl || values.explain)
      throw new Trouble(`A handout is a file of its own: leave out the other options. Write: ${SCAN}`)
    handoutCommand(glossary, text, path, published, values.handout)
    return
  }
  if (values.explain) {
    process.stdout.write(`${explained(glossary, text, published)}\n`)
    return
  }
  if (!values.jsonl) {
    const scanned = scan(glossary, text, published)
    process.stdout.write(`${values.json ? JSON.stringify(scanned) : inProse(scanned)}\n`)
    return
  }
  const wrong: number[] = []
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const item = parsed(line)
    if (item === null) {
      wrong.push(i + 1)
      continue
    }
    const { mentions } = scan(glossary, item.text, item.published ?? published)
    process.stdout.write(`${JSON.stringify({ id: item.id, mentions })}\n`)
  }
  if (wrong.length > 0)
    throw new Trouble(
      `Line ${wrong.join(', ')}: each line must be JSON such as {"id":"a1","text":"…","published":"2025-03-24"}; all other lines were scanned.`,
    )
}

/** A line of `--jsonl` input; null when it is not one. */
function parsed(line: string): { id: unknown; text: string; published?: string } | null {
  try {
    const item: unknown = JSON.parse(line)
    if (typeof item !== 'object' || item === null || !('id' in item) || !('text' in item)) return null
    const { id, text, published } = item as { id: unknown; text: unknown; published?: unknown }
    if (typeof text !== 'string') return null
    if (published === undefined || published === null) return { id, text }
    return isDay(published) ? { id, text, published } : null
  } catch {
    return null
  }
}

function glossaryCommand(given: string[]): void {
  const { values } = argsOr(
    () => parseArgs({ args: given, options: { json: { type: 'boolean' } } }),
    'npm run -s glossary -- [--json]',
  )
  for (const { entry } of read().written) {
    const text = [entry.gist, ...linesOf(entry.explanation).map(wordsOf)].join(' ')
    const { grade } = readability(text, entry.headword)
    const { id, headword, gist, sources, timeline, reviewed, changes } = entry
    process.stdout.write(
      values.json
        ? `${JSON.stringify({ id, headword, gist, grade: Number(grade.toFixed(1)), sources, timeline, reviewed, changes })}\n`
        : `${id}\n  ${headword} (grade ${grade.toFixed(1)}, ${changes}, reviewed ${reviewed})\n  ${gist}\n`,
    )
  }
}

function lintCommand(given: string[]): void {
  const { values } = argsOr(
    () => parseArgs({ args: given, options: { release: { type: 'boolean' } } }),
    'npm run -s lint:glossary, or npm run -s release:check',
  )
  const { written, problems, files } = readGlossary(root)
  const complaints = lint(
    written,
    id => {
      const name = files.get(id)!
      return { name, text: readFileSync(join(root, name), 'utf8') }
    },
    new Date().toISOString().slice(0, 10),
  )
  const mustGo = complaints.filter(
    ({ mild }) => mild === false || (mild === 'until release' && values.release),
  )
  const mayStay = complaints.filter(complaint => !mustGo.includes(complaint))
  for (const complaint of mayStay) process.stdout.write(`look: ${inWords(complaint)}\n`)
  for (const problem of [...problems, ...mustGo]) process.stdout.write(`${inWords(problem)}\n`)
  const count = problems.length + mustGo.length
  process.stdout.write(
    `${files.size} entries, ${count === 0 ? 'nothing to mend' : `${count} things to mend`}, ${mayStay.length} to look at.\n`,
  )
  if (count > 0) process.exitCode = 1
}

/** Writes the book that editors read through. */
function bookCommand(given: string[]): void {
  const { positionals } = argsOr(
    () => parseArgs({ args: given, allowPositionals: true }),
    'npm run glossary:book -- [FILE]',
  )
  const file = positionals[0] ?? join(root, 'dist', 'book.html')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, book(read().written))
  process.stdout.write(`The book is in ${file}.\n`)
}

const COMMANDS: Record<string, (given: string[]) => void> = {
  scan: scanCommand,
  glossary: glossaryCommand,
  lint: lintCommand,
  book: bookCommand,
}

const [command = '', ...given] = process.argv.slice(2)
await run(() => {
  const act = COMMANDS[command]
  if (!act) throw new Trouble(`There is no command “${command}”: ${Object.keys(COMMANDS).join(', ')}.`)
  act(given)
})
