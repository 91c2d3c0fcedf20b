import { describe, expect, test } from 'vitest'
import { formsOf } from '../../src/match/form.ts'
import { allWords, formOf, hasPlural, rowsOf, withoutPlurals } from '../../src/match/form-row.ts'

const rows = (...names: string[]) => rowsOf(names.flatMap(name => formsOf(name, 'sure')))

describe('a plural', () => {
  test('that only adds an s has no row of its own', () => {
    expect(withoutPlurals(rows('grand jury summons', 'municipal bond', 'H-1B visa'))).toEqual([
      'grand jury summons',
      'municipal bond+',
      ['h 1b visa+', '', 'Axx', '- '],
    ])
  })

  test('that is made otherwise keeps its row', () => {
    expect(withoutPlurals(rows('grand jury'))).toEqual(['grand jury', 'grand juries'])
  })

  test('of a name in -ss or -us adds es', () => {
    expect(withoutPlurals(rows('IP address', 'computer virus', 'capital gains'))).toEqual([
      ['ip address', '', 'Ax'],
      ['ip addresses', '', 'Ax'],
      'computer virus',
      'computer viruses',
      'capital gains',
    ])
  })

  test('that is found otherwise keeps its row', () => {
    const both = [['tip', 'clued'], 'tips'] as const
    expect(withoutPlurals(both)).toEqual(both)
  })
})

test('every form comes back, also of a plural with a plural', () => {
  const all = [...rows('CHNV parole', 'ITIN', 'Cubans, Haitians', 'grand jury', 'H-1B'), 'as', 'ass', 'a']
  const fewer = withoutPlurals(all)
  expect(fewer.length).toBeLessThan(all.length)
  const back = fewer.flatMap(row => [
    formOf(0, row, false),
    ...(hasPlural(row) ? [formOf(0, row, true)] : []),
  ])
  const told = (forms: readonly object[]): string[] => forms.map(form => JSON.stringify(form)).sort()
  expect(told(back)).toEqual(told(all.map(row => formOf(0, row, false))))
  expect(allWords(fewer).sort()).toEqual(back.map(({ words }) => words.join(' ')).sort())
})
