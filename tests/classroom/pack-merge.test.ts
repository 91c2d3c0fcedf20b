import { describe, expect, test } from 'vitest'
import { freeId, givenId, idOf } from '../../src/classroom/given-id.ts'
import { merged } from '../../src/classroom/pack-merge.ts'
import { GIVEN_ID, ID } from '../../src/classroom/untrusted.ts'
import { shortEntry, zoning } from './examples.ts'

const variance = shortEntry('variance', 'variance', 'Leave to build.')
const before = [zoning, variance]
const newcomer = { ...shortEntry('zb', 'Zoning Board', 'A town group.'), reviewed: '2026-11-30' }
const setback = shortEntry('setback', 'setback', 'A distance.')
const seen = (way: Parameters<typeof merged>[2], incoming = [newcomer, setback]) => {
  const { entries, changes } = merged(before, incoming, way)
  return {
    ids: entries.map(({ id }) => id),
    changes: changes.map(({ kind, id, fields }) => [kind, id, ...[...fields].sort()].join(' ')),
    entries,
  }
}

describe('what is brought in', () => {
  test('merge: what it says counts, what it leaves out stays', () => {
    const { ids, changes, entries } = seen('merge')
    expect(ids).toEqual(['zoning-board', 'variance', 'setback'])
    expect(changes).toEqual(['changed zoning-board gist headword reviewed', 'same variance', 'added setback'])
    expect(entries[0]).toEqual({
      ...zoning,
      headword: 'Zoning Board',
      gist: 'A town group.',
      reviewed: '2026-11-30',
    })
  })
  test('replace: nothing else is kept', () => {
    const { ids, changes, entries } = seen('replace')
    expect(ids).toEqual(['zoning-board', 'setback'])
    expect(changes.at(-1)).toBe('removed variance')
    expect(entries[0]).toEqual({ ...newcomer, id: 'zoning-board' })
  })
  test('add new: all that is there stays as it is', () => {
    const { ids, changes, entries } = seen('add new')
    expect(ids).toEqual(['zoning-board', 'variance', 'setback'])
    expect(changes).toEqual(['same zoning-board', 'same variance', 'added setback'])
    expect(entries.slice(0, 2)).toEqual(before)
  })
  test('the same again changes nothing, not even its day', () => {
    const again = before.map(entry => ({ ...entry, reviewed: '2027-01-01' }))
    for (const way of ['merge', 'replace', 'add new'] as const) {
      const { changes, entries } = seen(way, again)
      expect(changes).toEqual(['same zoning-board', 'same variance'])
      expect(entries).toEqual(before)
    }
  })
  test('every way leaves each id once', () => {
    const twice = [newcomer, { ...newcomer, gist: 'Another.' }, setback, setback]
    for (const way of ['merge', 'replace', 'add new'] as const) {
      const { ids } = seen(way, twice)
      expect(ids).toEqual([...new Set(ids)])
    }
  })
  test('two of one headword stay two, whichever comes first', () => {
    const biology = shortEntry('cell', 'Cell', 'The smallest living part of a body.')
    const prison = shortEntry('cell-2', 'Cell', 'A room in which a prisoner is kept.')
    const third = shortEntry('cell-3', 'cell', 'A small group of plotters.')
    const told = { ...biology, gist: 'The smallest part that lives.' }
    const outcome = (way: Parameters<typeof merged>[2], incoming: (typeof biology)[]) =>
      merged([biology], incoming, way).entries
    for (const incoming of [
      [told, prison],
      [prison, told],
    ]) {
      expect(outcome('merge', incoming)).toEqual([told, prison])
      expect(outcome('replace', incoming)).toEqual([told, prison])
      expect(outcome('add new', incoming)).toEqual([biology, prison])
    }
    expect(outcome('merge', [prison, third])).toEqual([{ ...prison, id: 'cell' }, third])
  })
})

test('ids', () => {
  expect(idOf('  Marbury v. Madison ')).toBe('marbury-v-madison')
  expect(idOf('Ángela’s')).toBe('angela-s')
  expect(idOf('…')).toBe('entry')
  expect(freeId('parole', new Set())).toBe('parole')
  const other = freeId('Parole', new Set(['parole']))
  expect(other).toMatch(/^parole-[a-z0-9]+$/)
  expect(freeId('Parole', new Set(['parole', other]))).toBe(`${other}-2`)
  for (const [title, random] of [
    ['Biology', 0],
    ['生物', 2 ** 32 - 1],
    ['x'.repeat(500), 123_456_789],
  ] as const) {
    expect(givenId(title, random)).toMatch(GIVEN_ID)
    expect(givenId(title, random)).toMatch(ID)
  }
})
