import { describe, expect, test } from 'vitest'
import { formsOf } from '../../src/match/form.ts'
import { formOf, lengthOf, rowsOf, withoutPlurals } from '../../src/match/form-row.ts'

const ITS = 0
const OTHER = 1

const rows = (target: number, ...names: string[]) =>
  rowsOf(
    target,
    names.flatMap(name => formsOf(name, 'sure')),
  )

describe('a plural', () => {
  test('that only adds an s has no row of its own', () => {
    expect(withoutPlurals(rows(ITS, 'grand jury summons', 'municipal bond'))).toEqual([
      [ITS, 'grand jury summons'],
      [ITS, 'municipal bond+'],
    ])
  })

  test('that is made otherwise keeps its row', () => {
    expect(withoutPlurals(rows(ITS, 'grand jury'))).toEqual([
      [ITS, 'grand jury'],
      [ITS, 'grand juries'],
    ])
  })

  test('of another thing keeps its row', () => {
    const both = [
      [ITS, 'futures'],
      [OTHER, 'future'],
    ] as const
    expect(withoutPlurals(both)).toEqual(both)
  })

  test('that is found otherwise keeps its row', () => {
    const both = [
      [ITS, 'tip', 'clued'],
      [ITS, 'tips'],
    ] as const
    expect(withoutPlurals(both)).toEqual(both)
  })
})

test('every form comes back, also of a plural with a plural', () => {
  const all = [
    ...rows(ITS, 'CHNV parole', 'ITIN', 'Cubans, Haitians', 'grand jury', 'H-1B'),
    [OTHER, 'as'] as const,
    [OTHER, 'ass'] as const,
    [OTHER, 'a'] as const,
  ]
  const back = withoutPlurals(all).flatMap(row => [
    formOf(row, false),
    ...(lengthOf(row) < row[1].length ? [formOf(row, true)] : []),
  ])
  const told = (forms: readonly object[]): string[] => forms.map(form => JSON.stringify(form)).sort()
  expect(told(back)).toEqual(told(all.map(row => formOf(row, false))))
})
