import { describe, expect, test } from 'vitest'
import { countSteps, Steps } from '../../src/match/steps.ts'
import { hashOf } from '../../src/text/word.ts'

const ROWS = ['chnv parole', 'chnv', 'chnv parole program', 'humanitarian parole'].map(row => row.split(' '))
const hashes = (row: readonly string[]): Uint32Array => Uint32Array.from(row, word => hashOf(word))

describe('the steps through the words of all forms', () => {
  const { steps, salt } = countSteps(ROWS.map(hashes))
  const laid = (): { table: Steps; ends: number[] } => {
    const table = new Steps(steps, salt)
    return {
      table,
      ends: ROWS.map(row => table.lay(hashes(row))),
    }
  }
  const walk = (table: Steps, row: readonly string[]): number =>
    row.reduce((node, word) => table.from(node, hashOf(word)), 0)

  test('are shared by forms that begin alike', () => {
    expect(steps).toBe(5)
    expect(laid().table.left).toBe(0)
  })
  test('lead by a form’s words to its end', () => {
    const { table, ends } = laid()
    expect(ROWS.map(row => walk(table, row))).toEqual(ends)
    expect(new Set(ends).size).toBe(ROWS.length)
  })
  test('lead nowhere by any other word', () => {
    const { table } = laid()
    expect(table.from(0, hashOf('parole'))).toBe(0)
    expect(table.from(walk(table, ['chnv']), hashOf('program'))).toBe(0)
  })
  test('end a table that was damaged, and never search it for ever', () => {
    for (const count of [Number.NaN, undefined as unknown as number, Number.POSITIVE_INFINITY, 1e12])
      expect(() => new Steps(count, salt)).toThrow(RangeError)
    const short = new Steps(steps - 1, salt)
    expect(() => ROWS.map(row => short.lay(hashes(row)))).toThrow(RangeError)
  })
})
