import { describe, expect, it } from 'vitest'
import { Cursor } from '../../src/match/cursor.ts'
import { besidePath, readPath } from '../../src/match/subsection.ts'
import { finds } from './cited.ts'

const path = (written: string): string[] => readPath(new Cursor(written))

describe('a path', () => {
  it.each([
    ['(i)(1)(A)(ii)(IV)(aa)(BB)', 'i 1 A ii IV aa BB'],
    ['(a) (1) then', 'a 1'],
    ['(xxviii)', 'xxviii'],
    ['(15)(H)', '15 H'],
    ['(q-1)(2)', 'q-1 2'],
    ['(q–1)', 'q-1'],
    ['(1A)', '1A'],
    ['(a)(see)', 'a'],
    ['(IRS)', ''],
    ['(2018)', ''],
    ['(ill)', ''],
    ['()', ''],
    ['(a', ''],
    ['\n(a)', ''],
  ])('%s', (written, labels) => {
    expect(path(written).join(' ')).toBe(labels)
  })

  it('is no deeper than any law', () => {
    expect(path('(a)'.repeat(1000))).toHaveLength(10)
  })

  it('doesn’t take the points of a sentence for its own', () => {
    expect(path(' (a) binds it and (b) frees it')).toEqual([])
    expect(path(' (a) binds it')).toEqual(['a'])
  })
})

describe('a path beside another', () => {
  it.each([
    ['i 1', '2', 'i 2'],
    ['i 1', 'l 1', 'l 1'],
    ['h', 'i', 'i'],
    ['a 6 C', 'a 7', 'a 7'],
    ['a 6 C i', 'ii', 'a 6 C ii'],
    ['a 6 C i', 'd 5', 'd 5'],
    ['a 1 A i', 'v 1', 'v 1'],
    ['a 1 A i', 'v', 'a 1 A v'],
    ['a 1 A i I', 'II', 'a 1 A i II'],
    ['a 1 A i I', 'B', 'a 1 B'],
    ['a 1 A i I aa', 'bb', 'a 1 A i I bb'],
    ['a 1 A i I aa', 'b', 'b'],
    ['a 15 F', 'J', 'a 15 J'],
    ['a 1 i', 'ii A', 'a 1 ii A'],
    ['i', '2', null],
    ['', 'i', null],
  ])('after %s, %s is %s', (before, next, meant) => {
    expect(besidePath(before.split(' ').filter(Boolean), next.split(' '))?.join(' ') ?? null).toBe(meant)
  })
})

describe('subsections named before their section', () => {
  finds([
    ['**subsection (i)(2) of section 6103 of the tax code** bars', 'usc:26:6103:i:2'],
    ['**paragraph (1) of Section 6103(i) of the Internal Revenue Code**', 'usc:26:6103:i:1'],
    ['**Paragraph (b) of section 212.5 of title 8, CFR**,', 'cfr:8:212.5:b'],
  ])
})
