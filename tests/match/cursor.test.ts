import { describe, expect, it } from 'vitest'
import { anyCase, Cursor, type Pattern, pattern } from '../../src/match/cursor.ts'
import { finds, findsNothing } from './cited.ts'

describe('spaces of print', () => {
  finds([
    ['no-break **26\u00a0U.S.C. §\u00a06103**', 'usc:26:6103'],
    ['thin **26 U.S.C. §\u20096103(i)**', 'usc:26:6103:i'],
    ['narrow **26\u202fU.S.C.\u202f§\u202f6103**', 'usc:26:6103'],
    ['several **26  U.S.C.   §  6103**', 'usc:26:6103'],
    ['none **26 U.S.C.§6103**', 'usc:26:6103'],
    ['a line break **26 U.S.C. §\n6103**', 'usc:26:6103'],
    ['a line break **section\r\n212(d)(5) of\nthe INA**', 'usc:8:1182:d:5'],
    ['zero width **26 U.S.C.\u200b § 6103**', 'usc:26:6103'],
  ])

  findsNothing(['a paragraph 26 U.S.C. §\n\n6103'])
})

describe('a cursor', () => {
  it('reads where it stands and nowhere else', () => {
    const cursor = new Cursor('IRC 6103')
    expect(cursor.skip(pattern('\\d+'))).toBe(false)
    expect(cursor.skip(pattern('IRC~'))).toBe(true)
    expect(cursor.sees(pattern('6103'))).toBe(true)
    expect(cursor.at).toBe(4)
    expect(cursor.read(pattern('(\\d)\\d+'))?.[1]).toBe('6')
    expect(cursor.at).toBe(8)
  })

  it('goes back when an attempt comes to nothing', () => {
    const cursor = new Cursor('IRC 6103')
    const failed = cursor.attempt(() => (cursor.skip(pattern('IRC')) ? null : 'read'))
    expect([failed, cursor.at]).toEqual([null, 0])
  })

  it('sees what is around it', () => {
    const cursor = new Cursor('under IRC 6103', 6)
    expect([cursor.before(4), cursor.before(99), cursor.after(3)]).toEqual(['der ', 'under ', 'IRC'])
  })
})

describe('a pattern', () => {
  const matches = (wanted: Pattern, text: string) => new Cursor(text).skip(wanted)

  it('takes any space for a blank, and none for ~', () => {
    for (const space of [' ', '\u00a0', '\u2009', '\u202f', '\n', ' \n  '])
      expect(matches(pattern('tax code'), `tax${space}code`)).toBe(true)
    expect(matches(pattern('tax code'), 'taxcode')).toBe(false)
    expect(matches(pattern('tax~code'), 'taxcode')).toBe(true)
    expect(matches(pattern('tax code'), 'tax\n\ncode')).toBe(false)
  })

  it('takes letters in any case, but not in square brackets', () => {
    expect(matches(anyCase('tax\\b [A]'), 'TAX A')).toBe(true)
    expect(matches(anyCase('tax [A]'), 'TAX a')).toBe(false)
  })
})
