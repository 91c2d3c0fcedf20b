/** What must hold of every input, sound or spoiled: a property for each part that reads what strangers write. */
import { strict as assert } from 'node:assert'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { assignmentFile, readAssignmentFile } from '../../classroom/assignment-file.ts'
import { assignmentIn, linkOf } from '../../classroom/assignment-link.ts'
import { packFile, readPackFile } from '../../classroom/pack-file.ts'
import { teacherPack } from '../../classroom/teacher-pack.ts'
import { readGlossary } from '../../compile/glossary.ts'
import { lookUp, openPack } from '../../glossary/lookup.ts'
import { makePack, textOf } from '../../glossary/pack.ts'
import { readEntry } from '../../glossary/reader.ts'
import { fromNormalForm } from '../../match/citation.ts'
import type { DocumentMemory } from '../../match/document-memory.ts'
import { parseCitation, readCitations } from '../../match/read-citations.ts'
import type { Span } from '../../text/span.ts'
import { root } from '../built.ts'
import { ASSIGNMENT, PACK } from './sound.ts'
import { garbled, spoiledFile } from './spoiled.ts'
import { anyText, minced } from './texts.ts'

export const FUZZED = ['matcher', 'citations', 'entry reader', 'pack reader', 'assignment reader'] as const
export type Fuzzed = (typeof FUZZED)[number]

export interface Fuzzing<Input> {
  readonly inputs: fc.Arbitrary<Input>
  /** Throws when something does not hold. Tells whether there was anything in the input to be taken. */
  holds(input: Input): boolean
}

const through = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** In order, apart, and inside a text of that length. */
function lieWell(spans: readonly Span[], length: number): void {
  let last = 0
  for (const { start, end } of spans) {
    assert(start >= last, `${start} lies before the end of the one before, ${last}`)
    assert(end > start, `${start} to ${end} is empty`)
    assert(end <= length, `${end} lies behind the end of the text, ${length}`)
    last = end
  }
}

/** Whatever is refused is told in a sentence. */
const areTold = (troubles: readonly { readonly say: string }[]): void => {
  for (const { say } of troubles) assert.match(say, /[.?”]$/)
}

function matcher(): Fuzzing<readonly string[]> {
  const { written } = readGlossary(root)
  const opened = openPack(makePack('Newsgloss', written))
  const lines = written.flatMap(({ foundIn, notFoundIn }) =>
    [...foundIn, ...notFoundIn].map(({ text }) => text.replaceAll('**', '')),
  )
  return {
    inputs: fc.array(fc.oneof(anyText(lines), minced(lines)), { minLength: 1, maxLength: 3 }),
    holds(passages) {
      const { mentions, entries, memory } = lookUp(opened, passages)
      assert.equal(mentions.length, passages.length)
      for (const [number, here] of mentions.entries()) {
        const text = passages[number]!
        lieWell(here, text.length)
        for (const { start, end, surface, target, citation } of here) {
          assert.equal(surface, text.slice(start, end))
          assert(target !== null || citation !== null, 'a mention of nothing')
          if (target !== null) assert.equal(entries[target], textOf(opened.pack, target))
          if (citation !== null) assert(fromNormalForm(citation), citation)
        }
      }
      const sent: DocumentMemory<string> = through(memory)
      assert.deepEqual(sent, memory)
      const [first = ''] = passages
      assert.deepEqual(lookUp(opened, [first], sent).mentions, lookUp(opened, [first], memory).mentions)
      return mentions.flat().length > 0
    },
  }
}

function citations(): Fuzzing<string> {
  const lines = readGlossary(root).written.flatMap(({ foundIn }) =>
    foundIn.map(({ text }) => text.replaceAll('**', '')),
  )
  return {
    inputs: anyText(lines),
    holds(text) {
      const { mentions, memory } = readCitations(text, [])
      lieWell(mentions, text.length)
      for (const { start, end, citation } of mentions) {
        assert.match(text.slice(start, end), /^\S(?:.*[^\s,;:])?$/su)
        assert(fromNormalForm(citation), citation)
      }
      assert.deepEqual(through(memory), memory)
      assert.deepEqual(readCitations('', memory).memory, memory)
      parseCitation(text)
      return mentions.length > 0
    },
  }
}

function entryReader(): Fuzzing<string> {
  const { written, files } = readGlossary(root)
  const texts = [...files.values()].map(file => readFileSync(join(root, file), 'utf8'))
  assert.equal(written.length, texts.length)
  const within = fc.constantFrom(...texts).chain(garbled)
  /** The lines of two entries, taken in turn. */
  const mixed = fc
    .tuple(fc.constantFrom(...texts), fc.constantFrom(...texts), fc.nat(60))
    .map(([a, b, at]) => {
      const [first, second] = [a.split('\n'), b.split('\n')]
      return [...first.slice(0, at % first.length), ...second.slice(at % second.length)].join('\n')
    })
  return {
    inputs: fc.oneof({ arbitrary: within, weight: 3 }, { arbitrary: mixed, weight: 1 }),
    holds(text) {
      const { written, problems } = readEntry('assets/glossary/courts/made-up.md', text)
      areTold(problems)
      for (const { line } of problems)
        assert(line >= 1 && line <= text.split('\n').length + 1, `line ${line}`)
      assert.equal(written === null, problems.length > 0)
      if (!written) return false
      for (const { address } of written.entry.sources) assert.equal(new URL(address).protocol, 'https:')
      const opened = openPack(makePack('One', [written]))
      const passages = written.foundIn.map(({ text }) => text)
      for (const [number, here] of lookUp(opened, passages).mentions.entries())
        lieWell(here, passages[number]!.length)
      return true
    },
  }
}

const packReader = (): Fuzzing<string> => ({
  inputs: spoiledFile(packFile(PACK)),
  holds(text) {
    const { pack, troubles } = readPackFile(text, '2026-11-22')
    areTold(troubles)
    assert(pack !== null || troubles.length > 0, 'refused without a word')
    if (!pack) return false
    assert.deepEqual(readPackFile(packFile(pack), '2030-01-01'), { pack, troubles: [] })
    for (const { sources } of pack.entries)
      for (const { address } of sources) {
        const { protocol, username } = new URL(address)
        assert.deepEqual([protocol, username], ['https:', ''])
      }
    teacherPack(pack)
    assert.equal(({} as { polluted?: unknown }).polluted, undefined)
    return true
  },
})

function assignmentReader(): Fuzzing<string> {
  const link = linkOf(ASSIGNMENT)
  assert(typeof link === 'string')
  return {
    inputs: fc.oneof(
      { arbitrary: spoiledFile(assignmentFile(ASSIGNMENT)), weight: 4 },
      { arbitrary: garbled(link), weight: 1 },
    ),
    holds(text) {
      const brought = assignmentIn(text)
      if (brought && 'troubles' in brought) areTold(brought.troubles)
      const { assignment, troubles } = readAssignmentFile(text)
      areTold(troubles)
      assert.equal(assignment === null, troubles.length > 0)
      const taken = assignment ?? (brought && 'assignment' in brought ? brought.assignment : null)
      if (!taken) return false
      assert.deepEqual(readAssignmentFile(assignmentFile(taken)).assignment, taken)
      return true
    },
  }
}

export const FUZZINGS: Readonly<Record<Fuzzed, () => Fuzzing<never>>> = {
  matcher: matcher as () => Fuzzing<never>,
  citations: citations as () => Fuzzing<never>,
  'entry reader': entryReader as () => Fuzzing<never>,
  'pack reader': packReader as () => Fuzzing<never>,
  'assignment reader': assignmentReader as () => Fuzzing<never>,
}
