/** Cases of two public test suites: where the others find a citation, so must we, with the same span. */
import { describe, expect, it } from 'vitest'
import { readCitations } from '../../../src/match/read-citations.ts'
import { marked } from '../../notation.ts'
import peers from './citations.json' with { type: 'json' }

type Expected = readonly [kind: string, id: string | null]

/** A text with stars around what a suite finds in it, then the kind and the suite's own name of each. */
interface Case {
  readonly line: string
  readonly expected: readonly Expected[]
}

const read = (rows: readonly (readonly unknown[])[]): readonly Case[] =>
  rows.map(([line, ...expected]) => ({ line: line as string, expected: expected as unknown as Expected[] }))

/** "552(a)(1)" → "552:a:1" */
const inParts = (place: string): string => place.replace(/\)\(|\(/g, ':').replace(/\)$/, '')

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII']

/** Our normal form of a suite's own name; null where it has none, or none that tells more than the span does. */
function translated(id: string | null): string | null {
  const read = (shape: RegExp, write: (...parts: string[]) => string): string | null => {
    const parts = shape.exec(id ?? '')?.slice(1)
    return parts ? write(...parts.map(part => part ?? '')) : null
  }
  return (
    read(/^cfr\/(.+)$/, rest => `cfr:${rest.replaceAll('/', ':')}`) ??
    read(/^fedreg\/(\d+)\/(\d+)$/, (volume, page) => `fr:${volume}:${page}`) ??
    read(/^(\d+) U\.S\.C\. (App\. )?(\S+?)(?: et seq)?( note)?$/, (title, appendix, place = '', note) =>
      ['usc', title + (appendix && 'a'), inParts(place), ...(note ? ['note'] : [])].join(':'),
    ) ??
    read(/^Pub\. L\. (\d+)-(\d+)$/, (congress, law) => `pl:${congress}:${law}`) ??
    read(/^(\d+) Stat\. (\d+)$/, (volume, page) => `stat:${volume}:${page}`) ??
    read(
      /^U\.S\. Const\., Amdt\. ([IVX]+)$/,
      (amendment = '') => `const:amdt:${ROMAN.indexOf(amendment) + 1}`,
    ) ??
    read(/^U\.S\. Const\., art\. ([IV]+)(?:, [§¶] (\d+))?, cl\. (\d+)$/, (article = '', section, clause) =>
      ['const:art', ROMAN.indexOf(article) + 1, ...(section ? [section] : []), clause].join(':'),
    ) ??
    read(/^(\d+) U\. ?S\. (\d+)$/, (volume, page) => `us:${volume}:${page}`)
  )
}

/** Where we mean something else, and why. */
const OTHERWISE: Readonly<Record<string, string>> = {
  // The suite takes the range for one section, which the title doesn't have.
  '41 U.S.C. 10a-10c': 'usc:41:10a',
}

const ourForm = (id: string | null): string | null => OTHERWISE[id ?? ''] ?? translated(id)

interface Outcome {
  readonly kind: string
  readonly surface: string
  readonly found: boolean
  readonly form: string | null
  readonly wanted: string | null
}

function outcomes({ line, expected }: Case): readonly Outcome[] {
  const { text } = marked(line)
  const { mentions } = readCitations(text, [])
  let at = 0
  return marked(line).surfaces.map((surface, i) => {
    const [kind, id] = expected[i]!
    const start = text.indexOf(surface, at)
    at = start + surface.length
    const mention = mentions.find(found => found.start === start && found.end === at)
    return {
      kind,
      surface,
      found: mention !== undefined,
      form: mention?.citation ?? null,
      wanted: ourForm(id),
    }
  })
}

/** `usc 44 of 44` for each kind. */
function table(all: readonly Outcome[]): string {
  const kinds = [...new Set(all.map(({ kind }) => kind))]
  return kinds
    .map(kind => {
      const these = all.filter(outcome => outcome.kind === kind)
      return `${kind.padEnd(14)}${these.filter(({ found }) => found).length} of ${these.length}`
    })
    .join('\n')
}

const share = (all: readonly Outcome[]): number => all.filter(({ found }) => found).length / all.length

describe('the peers’ own cases', () => {
  it.each([
    ['core', read(peers.core), 0.98],
    ['extended', read(peers.extended), 0.9],
  ] as const)('%s', (scope, cases, least) => {
    const all = cases.flatMap(outcomes)
    const missed = all.filter(({ found }) => !found).map(({ kind, surface }) => `${kind}: ${surface}`)
    process.stdout.write(`${scope}\n${table(all)}\n`)
    expect(share(all), `not found:\n${missed.slice(0, 30).join('\n')}`).toBeGreaterThanOrEqual(least)
  })

  it('means the same by them', () => {
    const told = [...read(peers.core), ...read(peers.extended)]
      .flatMap(outcomes)
      .filter(({ found, wanted }) => found && wanted !== null)
    expect(told.length).toBeGreaterThan(90)
    expect(told.filter(({ form, wanted }) => form !== wanted)).toEqual([])
  })

  it.each(read(peers.core).filter(({ expected }) => expected.length === 0))(
    'finds nothing: $line',
    ({ line }) => {
      expect(readCitations(line, []).mentions).toEqual([])
    },
  )
})
