import { describe, expect, test } from 'vitest'
import type { PackEntry } from '../../src/classroom/pack-entry.ts'
import { teacherPack } from '../../src/classroom/teacher-pack.ts'
import { entryFrom, type WrittenEntry } from '../../src/glossary/entry.ts'
import { openPack } from '../../src/glossary/lookup.ts'
import { makePack } from '../../src/glossary/pack.ts'
import { readEntry } from '../../src/glossary/reader.ts'
import {
  compileTeacherPack,
  creditOf,
  findInPacks,
  namesIn,
  openPacks,
  type Packs,
  reckoningIn,
  soundPacks,
  type TeacherPack,
  textIn,
  textsIn,
  topicsIn,
  withPackFirst,
} from '../../src/glossary/several-packs.ts'
import { findMentions } from '../../src/match/find.ts'
import { hashOf } from '../../src/text/word.ts'
import { shortEntry } from '../classroom/examples.ts'
import { ownPack } from './own-pack.ts'

const entryOf = (id: string, header: string): WrittenEntry =>
  readEntry(
    `${id}.md`,
    `---\n${header}\nchanges: slow\nreviewed: 2026-11-22\n---\nA gist.\n\nMore.\n\n## Sources\n1. [A](https://example.gov/), read 2026-11-22: x\n`,
  ).written!

const bundled = openPack(
  makePack('Ours', [
    entryOf('courts/supreme-court', 'entry: Supreme Court'),
    entryOf('courts/injunction', 'entry: injunction'),
    entryOf('tax/tax-privacy', 'entry: tax privacy law\nexplains: 26 USC 6103'),
  ]),
)
const mine = (id: string, entries: readonly PackEntry[], hides: readonly string[] = []): TeacherPack =>
  teacherPack({ id, title: `Pack ${id}`, by: 'Ms. Rivera', note: '', entries, hides })

const found = (packs: Packs, text: string): string[] =>
  findInPacks(packs, [text]).mentions[0]!.map(
    ({ surface, target, citation }) => `${surface} → ${target ?? citation}`,
  )

const variance = shortEntry('variance', 'variance', 'Leave to build.')
const TEXT = 'The Supreme Court let the injunction on the variance stand under 26 U.S.C. 6103.'

describe('with no pack but ours', () => {
  test('it is the finding of before', () => {
    expect(findInPacks(openPacks(bundled, []), [TEXT])).toEqual(findMentions([TEXT], bundled.lexicon))
  })
})

describe('a teacher’s pack beside ours', () => {
  test('both are found, and hers bears her name', () => {
    const packs = openPacks(bundled, [mine('a-1', [variance])])
    expect(found(packs, TEXT)).toEqual([
      'Supreme Court → courts/supreme-court',
      'injunction → courts/injunction',
      'variance → a-1/variance',
      '26 U.S.C. 6103 → tax/tax-privacy',
    ])
    expect(entryFrom(textIn(packs, 'a-1/variance')!)).toMatchObject({
      id: 'a-1/variance',
      headword: 'variance',
      credit: { from: 'Pack a-1', by: 'Ms. Rivera' },
    })
    expect(entryFrom(textIn(packs, 'courts/injunction')!)).not.toHaveProperty('credit')
    expect(topicsIn(packs).map(({ id, credit }) => [id, credit?.from])).toEqual([
      ['a-1/variance', 'Pack a-1'],
      ['courts/supreme-court', undefined],
      ['courts/injunction', undefined],
      ['tax/tax-privacy', undefined],
    ])
  })
  test.each([
    ['SB 4', 'Texas lawmakers passed SB 4, an immigration law.'],
    ['H.R. 1', 'The House passed H.R. 1 in May.'],
    ['Executive Order 14160', 'He signed Executive Order 14160 in January.'],
    ['Form I-9', 'Every employer must keep Form I-9 for its workers.'],
    ['Rule 11', 'The judge threatened sanctions under Rule 11 against the lawyers.'],
    ['Proposition 50', 'California voters approved Proposition 50 on Tuesday.'],
    ['Dobbs', 'After the Dobbs decision, clinics closed.'],
  ])('her own explanation of a law, a form or a case is found: %s', (name, text) => {
    const packs = openPacks(bundled, [mine('a-1', [shortEntry('x', name, 'What it is.')])])
    const here = findInPacks(packs, [text]).mentions[0]!.filter(({ target }) => target === 'a-1/x')
    expect(here.map(({ surface, wider }) => [surface, wider])).toEqual([[name, false]])
  })
  test('what her pack taught a page is forgotten when it is turned off under it', () => {
    const cor = shortEntry('cor', 'Committee on Revenue', 'It meets.')
    const { memory } = findInPacks(openPacks(bundled, [mine('a-1', [cor])]), [
      'The Committee on Revenue (COR) met.',
    ])
    const off = findInPacks(openPacks(bundled, []), ['Later COR voted.'], memory)
    expect(off.mentions).toEqual([[]])
    expect(off.memory.mentioned).toEqual([])
  })
  test('what she hides is not shown; the law it explains is still cited', () => {
    const packs = openPacks(bundled, [mine('a-1', [], ['courts/injunction', 'tax/tax-privacy'])])
    expect(found(packs, TEXT)).toEqual([
      'Supreme Court → courts/supreme-court',
      '26 U.S.C. 6103 → usc:26:6103',
    ])
    expect(textIn(packs, 'courts/injunction')).toBeNull()
    expect(topicsIn(packs).map(({ id }) => id)).toEqual(['courts/supreme-court'])
  })
  test('what she overrules is hers', () => {
    const hers = { ...shortEntry('injunction', 'injunction', 'A stop sign.'), replaces: 'courts/injunction' }
    const packs = openPacks(bundled, [mine('a-1', [hers])])
    expect(found(packs, 'An injunction.')).toEqual(['injunction → a-1/injunction'])
    expect(textIn(packs, 'courts/injunction')).toBeNull()
  })
  test('where they overlap hers is heard, the earlier pack before the later', () => {
    const court = { ...shortEntry('court', 'court', 'A place.'), also: ['Supreme Court'] }
    const packs = openPacks(bundled, [
      mine('a-1', [shortEntry('let', 'the Supreme', 'One.')]),
      mine('b-2', [court]),
    ])
    expect(found(packs, 'They say the Supreme Court rules. A court rules.')).toEqual([
      'the Supreme → a-1/let',
      'court → b-2/court',
    ])
    const turned = openPacks(bundled, [
      mine('b-2', [court]),
      mine('a-1', [shortEntry('let', 'the Supreme', 'One.')]),
    ])
    expect(found(turned, 'They say the Supreme Court rules.')).toEqual(['Supreme Court → b-2/court'])
  })
  test('of two packs with one id the first counts; one more comes before all', () => {
    const first = mine('a-1', [variance])
    const packs = openPacks(bundled, [first, mine('a-1', [shortEntry('setback', 'setback', 'A distance.')])])
    expect(packs.mine.length).toBe(1)
    const more = withPackFirst(packs, mine('b-2', [shortEntry('v', 'variance', 'Hers.')]))
    expect(found(more, 'A variance.')).toEqual(['variance → b-2/v'])
    expect(creditOf(more, 'b-2/v')?.from).toBe('Pack b-2')
    expect(creditOf(more, 'courts/injunction')).toBeNull()
    expect(namesIn(more, 'b-2/v')).toEqual([])
  })
  test('a pack cannot answer for an entry of ours without saying that it replaces it', () => {
    const packs = openPacks(bundled, [mine('a-1', [shortEntry('injunction', 'injunction', 'A lie.')])])
    expect(entryFrom(textIn(packs, 'courts/injunction')!).gist).toBe('A gist.')
  })
  test('every entry that is on is told as text, a teacher’s with her name on it', () => {
    const packs = openPacks(bundled, [mine('a-1', [variance], ['tax/tax-privacy'])])
    expect(textsIn(packs).map(text => [entryFrom(text).id, entryFrom(text).credit?.by])).toEqual([
      ['a-1/variance', 'Ms. Rivera'],
      ['courts/supreme-court', undefined],
      ['courts/injunction', undefined],
    ])
  })
  test('one that was tried in another state overrules nothing any more', () => {
    const packs = openPacks(bundled, [mine('a-1', [variance], ['courts/injunction'])])
    const changed = withPackFirst(packs, mine('a-1', [variance]))
    expect(textIn(changed, 'courts/injunction')).not.toBeNull()
  })
  test('packs that were damaged are left out', () => {
    const sound = mine('a-1', [variance])
    const damaged = [
      { ...sound, id: 'b-2', pack: { lexicon: 7 } },
      { ...sound, id: 'c-3', pack: null },
      { ...sound, id: 'd-4', pack: { ...sound.pack, entries: { 'd-4/x': '{' } } },
      {
        ...sound,
        id: 'e-5',
        pack: { ...sound.pack, lexicon: { ...sound.pack.lexicon, roll: '' } },
      },
    ] as unknown as TeacherPack[]
    expect(soundPacks([...damaged, sound]).map(({ id }) => id)).toEqual(['a-1'])
  })
  test('a name that the document has lent to something else stays lent beside a pack of hers', () => {
    const senate = entryOf('congress/senate', 'entry: U.S. Senate\nalso: Senate\nunless: state …')
    const packs = openPacks(openPack(makePack('Ours', [senate])), [mine('a-1', [variance])])
    const { memory } = findInPacks(packs, ['The state Senate gave the variance.'])
    expect(findInPacks(packs, ['The Senate rose.'], memory).mentions).toEqual([[]])
  })

  test('the document’s memory serves every pack', () => {
    const tower = { ...shortEntry('zba', 'Zoning Board of Appeals', 'A town group.') }
    const packs = openPacks(bundled, [mine('a-1', [tower])])
    const first = findInPacks(packs, ['The Zoning Board of Appeals (ZBA) met. Under 26 U.S.C. 6103 …'])
    expect(first.memory.defined).toEqual({ ZBA: 'a-1/zba' })
    expect(first.memory.mentioned).toContain('a-1/zba')
    const memory = JSON.parse(JSON.stringify(first.memory)) as typeof first.memory
    const next = findInPacks(packs, ['The ZBA voted under Section 6103.'], memory)
    expect(next.mentions[0]!.map(({ surface, target }) => `${surface} → ${target}`)).toEqual([
      'ZBA → a-1/zba',
      'Section 6103 → tax/tax-privacy',
    ])
  })
})

/** What the lexicon's table makes of its first row of words. */
const FIRST_NODE = 0x9e3779b1

/**
 * Two words of which the table cannot tell one, in second place of the pack's first name, from the other in first place:
 * as a stranger would look for them.
 */
function alike(): { second: string; first: string } {
  const seen = new Map<number, string>()
  for (let n = 0; ; n++) {
    const word = `q${n.toString(36)}x`
    const hash = hashOf(word)
    const other = seen.get((hash ^ FIRST_NODE) >>> 0)
    if (other !== undefined) return { second: word, first: other }
    seen.set(hash, word)
  }
}

test('words made to look alike stand in one lexicon and are told apart', () => {
  const { second, first } = alike()
  const read = (id: string, names: string) => entryOf(`a-1/${id}`, `entry: ${names}`)
  const written = [read('a', `zoning ${second}`), read('b', first), read('c', 'variance')]
  const pack = compileTeacherPack('a-1', { from: 'T', by: '' }, written, [])
  expect(Object.keys(pack.pack.entries)).toEqual(['a-1/a', 'a-1/b', 'a-1/c'])
  const packs = openPacks(bundled, [JSON.parse(JSON.stringify(pack)) as TeacherPack])
  expect(found(packs, `The zoning ${second} and a ${first} and a variance and an injunction.`)).toEqual([
    `zoning ${second} → a-1/a`,
    `${first} → a-1/b`,
    'variance → a-1/c',
    'injunction → courts/injunction',
  ])
})

test('what an entry of ours reckons is told, and nothing of hers', () => {
  const packs = openPacks(openPack(ownPack()), [mine('a-1', [variance])])
  expect(reckoningIn(packs, 'units/lakh')).toEqual({ by: 'what one is', number: 100_000, of: '' })
  expect(reckoningIn(packs, 'courts/injunction')).toBeNull()
  expect(reckoningIn(packs, 'a-1/variance')).toBeNull()
})

test('beside the glossary that ships', () => {
  const packs = openPacks(openPack(ownPack()), [mine('a-1', [variance])])
  const text = 'A judge issued an injunction against the variance.'
  expect(found(packs, text)).toContain('variance → a-1/variance')
  expect(found(packs, text).length).toBeGreaterThan(1)
})
