import { describe, expect, it } from 'vitest'
import { Cursor } from '../../src/match/cursor.ts'
import { regulation, statute } from '../../src/match/section-number.ts'

describe('the number of a section of a statute', () => {
  it.each([
    ['6103(i)', '6103'],
    ['1254a', '1254a'],
    ['5318A(a)', '5318A'],
    ['460nnn-101', '460nnn-101'],
    ['2000e–5', '2000e-5'],
    ['1396r\u20114', '1396r-4'],
    ['1715z-1a-1', '1715z-1a-1'],
    ['1181-1182', '1181'],
    ['10a-10c', '10a'],
    ['1a-1', '1a-1'],
    ['288-1', '288-1'],
    ['2000d–2000d-7', '2000d'],
    ['701-06', '701'],
    ['6103-compliant', '6103'],
    ['6103.', '6103'],
    ['6103.1 The', '6103'],
    ['212.5', null],
    ['6,103', null],
    ['12,000', null],
    ['5%', null],
    ['5:30', null],
    ['3rd', null],
    ['5th', null],
    ['0', null],
    ['1234567', null],
    ['6103th', null],
    ['x', null],
  ])('%s → %s', (written, number) => {
    expect(statute.read(new Cursor(written))).toBe(number)
  })

  it.each([
    ['1181', '1182', '1182'],
    ['701', '06', '706'],
    ['551', '59', '559'],
    ['3345', '3349d', '3349d'],
    ['10a', '10c', '10c'],
    ['2000d', '2000d-7', '2000d-7'],
    ['288', '1', null],
    ['2000e', '5', null],
    ['1a', '1', null],
    ['1182', '1181', null],
  ])('%s to %s ends at %s', (first, last, end) => {
    expect(statute.rangeEnd(first, last)).toBe(end)
  })
})

describe('the number of a section or part of the regulations', () => {
  it.each([
    ['287.7(a)', '287.7'],
    ['164', '164'],
    ['274a.12(b)', '274a.12'],
    ['1.1031(a)-1(b)', '1.1031(a)-1'],
    ['301.6103(j)(1)–1T', '301.6103(j)(1)-1T'],
    ['109-38.301-1.50', '109-38.301-1.50'],
    ['287.7-287.8', '287.7'],
    ['287.7(a)-287.8', '287.7'],
    ['212.5.', '212.5'],
    ['212.5-based', '212.5'],
    ['1,000', null],
    ['.5', null],
  ])('%s → %s', (written, number) => {
    expect(regulation.read(new Cursor(written))).toBe(number)
  })
})
