/**
 * `npm run score`: how well the finder tells senses apart, on cases written apart from it (tests/cases/*.jsonl).
 * Only what the glossary holds is wanted of it; a case may name more.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readGlossary } from '../compile/glossary.ts'
import { inWords } from '../glossary/entry.ts'
import { openPack } from '../glossary/lookup.ts'
import { makePack } from '../glossary/pack.ts'
import { overlap, type Span } from '../text/span.ts'
import { type ScannedMention, scan } from './scan.ts'
import { run, Trouble } from './trouble.ts'

/** Words of a case that mean an entry. */
interface Wanted {
  readonly surface: string
  /** Which of the surface's places in the text, counted from 1; the first when absent. */
  readonly nth?: number
  readonly entry: string
}

interface Case {
  readonly id: string
  /** What the case tries: straight, trap, format, social, empty, defined, paragraph. */
  readonly kind: string
  readonly published?: string
  readonly text: string
  readonly want: readonly Wanted[]
  /** Neither asked for nor wrong. */
  readonly maybe?: readonly Wanted[]
  /** Words that look like a name of ours and mean something else. */
  readonly never?: readonly string[]
}

interface Tally {
  items: number
  characters: number
  wanted: number
  found: number
  /** Wanted words found as another entry, or words of `never` found. */
  wrongSense: number
  /** Found where nothing was wanted. */
  falseAlarms: number
}

const none = (): Tally => ({ items: 0, characters: 0, wanted: 0, found: 0, wrongSense: 0, falseAlarms: 0 })

const root = join(import.meta.dirname, '../..')

function spanOf(
  text: string,
  { surface, nth = 1 }: { readonly surface: string; readonly nth?: number },
): Span {
  let start = -1
  for (let i = 0; i < nth; i++) start = text.indexOf(surface, start + 1)
  if (start < 0) throw new Trouble(`“${surface}” does not stand ${nth} times in “${text}”. Mend the case.`)
  return { start, end: start + surface.length }
}

/** What one case shows, with a line for every miss. */
function judge(
  item: Case,
  mentions: readonly ScannedMention[],
  holds: (entry: string) => boolean,
  isAsked: (entry: string) => boolean,
): { readonly tally: Tally; readonly misses: readonly string[] } {
  const place = (wanted: Wanted) => ({ ...wanted, ...spanOf(item.text, wanted) })
  const wanted = item.want.map(place)
  const maybe = (item.maybe ?? []).map(place)
  const never = (item.never ?? []).flatMap(surface =>
    item.text.includes(surface) ? [spanOf(item.text, { surface })] : [],
  )
  const ours = mentions.filter(mention => mention.entry !== null && isAsked(mention.entry))
  const misses: string[] = []
  const tally = { ...none(), items: 1, characters: item.text.length }
  const tell = (what: string, said: string): void => {
    misses.push(`${item.id} ${what}: ${said} in “${item.text.replace(/\s+/g, ' ')}”`)
  }
  for (const want of wanted) {
    if (!holds(want.entry)) continue
    tally.wanted++
    if (ours.some(mention => mention.entry === want.entry && overlap(mention, want))) tally.found++
    else tell('missed', `${want.surface} (${want.entry})`)
  }
  for (const mention of ours) {
    const here = [...wanted, ...maybe].filter(want => overlap(want, mention))
    if (here.some(want => want.entry === mention.entry)) continue
    const said = `${mention.surface} as ${mention.entry}`
    if (here.some(want => holds(want.entry)) || never.some(span => overlap(span, mention))) {
      tally.wrongSense++
      tell('wrong sense', said)
    } else if (here.length === 0) {
      tally.falseAlarms++
      tell('false alarm', said)
    }
  }
  return { tally, misses }
}

const add = (a: Tally, b: Tally): Tally => ({
  items: a.items + b.items,
  characters: a.characters + b.characters,
  wanted: a.wanted + b.wanted,
  found: a.found + b.found,
  wrongSense: a.wrongSense + b.wrongSense,
  falseAlarms: a.falseAlarms + b.falseAlarms,
})

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3))

const row = (name: string, t: Tally): string =>
  [
    name.padEnd(12),
    String(t.items).padStart(5),
    String(t.wanted).padStart(7),
    share(t.found, t.found + t.wrongSense + t.falseAlarms).padStart(9),
    share(t.found, t.wanted).padStart(7),
    share(t.wrongSense, t.found + t.wrongSense + t.falseAlarms).padStart(11),
    ((t.falseAlarms * 1000) / Math.max(1, t.characters)).toFixed(3).padStart(16),
  ].join(' ')

function readCases(folder: string): { readonly beat: string; readonly item: Case }[] {
  return readdirSync(folder)
    .filter(file => file.endsWith('.jsonl'))
    .sort()
    .flatMap(file =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter(line => line.trim() !== '')
        .map((line, i) => {
          try {
            return { beat: file.replace('.jsonl', ''), item: JSON.parse(line) as Case }
          } catch {
            throw new Trouble(`${file}:${i + 1} is no JSON. Mend the line.`)
          }
        }),
    )
}

run(() => {
  const { written, problems } = readGlossary(root)
  if (problems.length > 0)
    throw new Trouble(`The glossary needs mending:\n${problems.map(inWords).join('\n')}`)
  const pack = openPack(makePack('Newsgloss', written))
  const ids = new Set(written.map(({ entry }) => entry.id))
  const byKind = new Map<string, Tally>()
  const byBeat = new Map<string, Tally>()
  let all = none()
  const every: string[] = []
  const cases = readCases(process.argv[2] ?? join(root, 'tests/cases'))
  // An entry that no case knows of can be neither right nor wrong.
  const asked = new Set(
    cases.flatMap(({ item }) => [...item.want, ...(item.maybe ?? [])].map(({ entry }) => entry)),
  )
  for (const { beat, item } of cases) {
    const { mentions } = scan(pack, item.text, item.published ?? null)
    const { tally, misses } = judge(
      item,
      mentions,
      entry => ids.has(entry),
      entry => asked.has(entry),
    )
    byKind.set(item.kind, add(byKind.get(item.kind) ?? none(), tally))
    byBeat.set(beat, add(byBeat.get(beat) ?? none(), tally))
    all = add(all, tally)
    every.push(...misses)
  }
  const head = 'category     items  wanted precision  recall wrong sense  alarms per 1,000'
  process.stdout.write(
    `${[...every, '', head, ...[...byKind].map(([kind, t]) => row(kind, t)), '', ...[...byBeat].map(([beat, t]) => row(beat, t)), '', row('all', all)].join('\n')}\n`,
  )
})
