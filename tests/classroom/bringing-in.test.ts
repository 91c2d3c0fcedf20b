import { describe, expect, test } from 'vitest'
import { broughtIn, outcomeOf, tooBig } from '../../src/classroom/bringing-in.ts'
import { outgrown, type PackFile, packFile, readPackFile } from '../../src/classroom/pack-file.ts'
import { pack, shortEntry, TODAY, zoning } from './examples.ts'

const bring = (text: string, file = 'unit 4_terms.csv') => broughtIn(file, text, 123456, TODAY)

const variance = shortEntry('variance', 'variance', 'Leave to build what the rules forbid.')

test('a pack is a pack, whatever its file is called', () => {
  const brought = bring(`\uFEFF\n${packFile(pack)}`, 'notes.txt')
  expect(brought.pack).toEqual(pack)
  expect(brought.columns).toEqual([])
  expect(brought.troubles).toEqual([])
})

test.each([
  ['commas', 'Term,Definition,Period,Aliases\ndam,A wall.,3,barrage\n'],
  ['semicolons', 'Term;Definition;Period;Aliases\r\ndam;A wall.;3;barrage\r\n'],
  ['tabs', 'Term\tDefinition\tPeriod\tAliases\ndam\tA wall.\t3\tbarrage'],
  ['bars', 'Term|Definition|Period|Aliases\ndam|A wall.|3|barrage'],
])('a table with %s between its cells becomes a pack of the file’s name', (_, table) => {
  const { pack, columns, troubles } = bring(table)
  expect(pack?.title).toBe('unit 4 terms')
  expect(pack?.id).toMatch(/^unit-4-terms-\d[a-z0-9]+$/)
  expect(pack?.entries).toEqual([{ ...shortEntry('dam', 'dam', 'A wall.'), also: ['barrage'] }])
  expect(columns).toEqual([
    { name: 'Term', holds: 'headword' },
    { name: 'Definition', holds: 'gist' },
    { name: 'Period', holds: null },
    { name: 'Aliases', holds: 'also' },
  ])
  expect(troubles).toEqual([])
  expect(readPackFile(packFile(pack!), TODAY)).toEqual({ pack, troubles: [] })
})

test('of two columns for one thing the first counts', () => {
  const { columns, pack } = bring('term,definition,meaning\ndam,A wall.,Something else.')
  expect(columns.map(({ holds }) => holds)).toEqual(['headword', 'gist', null])
  expect(pack?.entries[0]?.gist).toBe('A wall.')
})

test.each([
  ['half a pack', '{"newsgloss":"pa', 'not JSON'],
  ['the JSON of something else', '{"a":1}', 'not ours'],
  ['an assignment', '{"newsgloss":"assignment","version":1}', 'not ours'],
  ['a pack of a newer version', '{"newsgloss":"pack","version":2}', 'newer version'],
  ['a letter', 'Dear colleague, here is nothing.', 'no header row'],
  ['a picture', '\u0089PNG\r\n\u001a\n\0\0', 'no header row'],
])('%s is refused with a reason', (_, text, kind) => {
  const { pack, troubles } = bring(text)
  expect(pack).toBeNull()
  expect(troubles.map(trouble => trouble.kind)).toEqual([kind])
})

test('a file too long is not even read', () => {
  expect(tooBig(2_000_000)).toBeNull()
  expect(tooBig(6_000_001)?.kind).toBe('too big')
})

describe('what would become of a pack', () => {
  const incoming: PackFile = {
    ...pack,
    title: 'Another title',
    entries: [{ ...variance, gist: 'Leave to break a rule.' }, shortEntry('dam', 'dam', 'A wall.')],
    hides: ['local/city-council', 'local/zoning'],
  }
  const kinds = (way: 'merge' | 'add new' | 'replace') => {
    const { changes, hides, pack: after } = outcomeOf(incoming, pack, way, false)
    return { changes: changes.map(({ kind, headword }) => `${kind} ${headword}`), hides, after }
  }

  test('one of its own', () => {
    const outcome = outcomeOf(incoming, null, 'merge', false)
    expect(outcome.pack).toEqual(incoming)
    expect(outcome.changes.map(({ kind }) => kind)).toEqual(['added', 'added'])
    expect(outcome.hides).toBe(2)
  })
  test('merged', () => {
    const { changes, hides, after } = kinds('merge')
    expect(changes).toEqual(['same zoning board', 'changed variance', 'added dam'])
    expect(hides).toBe(1)
    expect(after.title).toBe(pack.title)
    expect(after.hides).toEqual(['local/city-council', 'local/zoning'])
    expect(after.entries.map(({ gist }) => gist)).toContain('Leave to break a rule.')
  })
  test('with new ones only', () => {
    const { changes, after } = kinds('add new')
    expect(changes).toEqual(['same zoning board', 'same variance', 'added dam'])
    expect(after.entries.slice(0, 2)).toEqual(pack.entries)
  })
  test('replaced', () => {
    const { changes, after } = kinds('replace')
    expect(changes).toEqual(['changed variance', 'added dam', 'removed zoning board'])
    expect(after.hides).toEqual(incoming.hides)
    expect(after.entries).not.toContainEqual(zoning)
  })
  test('by a table, which hides nothing and takes nothing back', () => {
    const table = bring('term,definition\nzoning board,A town group.').pack!
    const { pack: after, changes } = outcomeOf(table, pack, 'replace', true)
    expect(after.hides).toEqual(pack.hides)
    expect(changes.map(({ kind, headword }) => `${kind} ${headword}`)).toEqual([
      'changed zoning board',
      'removed variance',
    ])
  })
  test('by a table whose ids only look alike', () => {
    const there = { ...pack, entries: [{ ...variance, headword: 'variance (statistics)' }] }
    const table = bring('term,definition\nvariance,Leave to build.').pack!
    const { changes, pack: after } = outcomeOf(table, there, 'merge', true)
    expect(changes.map(({ kind, headword }) => `${kind} ${headword}`)).toEqual([
      'same variance (statistics)',
      'added variance',
    ])
    expect(new Set(after.entries.map(({ id }) => id)).size).toBe(2)
    expect(readPackFile(packFile(after), TODAY).troubles).toEqual([])
  })
})

test('a pack that has outgrown its file is told before it is kept', () => {
  const many = (count: number): PackFile => ({
    ...pack,
    entries: Array.from({ length: count }, (_, i) => shortEntry(`e-${i}`, `dam number ${i}`, 'A wall.')),
  })
  expect(outgrown(pack)).toBeNull()
  expect(outgrown(many(5_000))).toBeNull()
  expect(outgrown(many(5_001))).toMatchObject({ kind: 'too many', about: ['entries', 5_001, 5_000] })
  const long = {
    ...many(2_000),
    entries: many(2_000).entries.map(entry => ({ ...entry, explanation: ['x'.repeat(1_000)] })),
  }
  expect(outgrown(long)?.kind).toBe('too big')
  expect(outgrown({ ...pack, hides: Array.from({ length: 2_001 }, (_, i) => `local/h-${i}`) })?.kind).toBe(
    'too many',
  )
})
