import { describe, expect, it } from 'vitest'
import { type Memory, Recollection } from '../../src/match/memory.ts'
import { readCitations } from '../../src/match/read-citations.ts'

describe('the memory of a document', () => {
  it('carries what was cited from text to text', () => {
    const first = readCitations('IRC Section 6103 and INA 212(d)(5).', [])
    const second = readCitations(
      'Section 6103(i)(1) and Section 212(f). But (i)(2)?',
      JSON.parse(JSON.stringify(first.memory)),
    )
    expect(second.mentions.map(mention => mention.citation)).toEqual(['usc:26:6103:i:1', 'usc:8:1182:f'])
    expect(second.memory).toEqual(first.memory)
  })

  it('stays silent where two texts used one number for two laws', () => {
    const first = readCitations('5 U.S.C. 552', [])
    const second = readCitations('26 U.S.C. 552', first.memory)
    expect(readCitations('Section 552(a)', first.memory).mentions).toHaveLength(1)
    expect(readCitations('Section 552(a)', second.memory).mentions).toEqual([])
  })

  it('knows both ends of a range', () => {
    const { memory } = readCitations('26 U.S.C. §§ 7213–7217', [])
    expect(memory).toEqual(['7213 usc:26:7213', '7217 usc:26:7217'])
    expect(readCitations('Section 7217', memory).mentions).toHaveLength(1)
  })

  it('is not changed by reading', () => {
    const memory: Memory = Object.freeze(['6103 usc:26:6103'])
    readCitations('8 U.S.C. 1182', memory)
    expect(memory).toEqual(['6103 usc:26:6103'])
  })

  it('ignores lines that it cannot read', () => {
    expect(readCitations('Section 6103', ['', 'x', '6103', 'usc:26:6103']).mentions).toEqual([])
  })
})

describe('a recollection', () => {
  const section = { system: 'usc', parts: ['26', '6103'] }

  it('knows what a number meant, and when it is unclear', () => {
    const memory = new Recollection([])
    expect(memory.meaning('6103')).toBeNull()
    memory.cite('6103', section)
    memory.cite('6103', section)
    expect(memory.meaning('6103')).toBe('usc:26:6103')
    memory.citeOther('6103')
    expect(memory.meaning('6103')).toBe('')
    expect(memory.written()).toEqual(['6103 usc:26:6103', '6103 other'])
  })

  it('comes back from its lines', () => {
    const memory = new Recollection(['named ina', '6103 usc:26:6103', '301 other', '301 usc:26:301'])
    expect(memory.meaning('6103')).toBe('usc:26:6103')
    expect(memory.meaning('301')).toBe('')
    expect(memory.hasIntroduced('ina')).toBe(true)
    expect(memory.hasIntroducedOnly('ina')).toBe(true)
    memory.introduce('irc')
    expect(memory.hasIntroducedOnly('ina')).toBe(false)
  })

  it('keeps to one paragraph what the paragraph cited', () => {
    const memory = new Recollection(['6103 usc:26:6103'])
    expect(memory.onlySectionOfParagraph()).toBeNull()
    memory.cite('6103', section)
    expect(memory.onlySectionOfParagraph()).toBe('usc:26:6103')
    memory.citeUnknown()
    expect(memory.onlySectionOfParagraph()).toBeNull()
    memory.startParagraph()
    memory.cite('6103', section)
    expect(memory.onlySectionOfParagraph()).toBe('usc:26:6103')
  })

  it('knows a decision by its party while no other goes by that name', () => {
    const memory = new Recollection(['case:Loper_Bright us:603:369'])
    memory.nameDecision('CASA', 'us:606:831', 12)
    expect(memory.decision('CASA')).toBe('us:606:831')
    expect(memory.partyNames()).toEqual([
      { name: 'Loper Bright', decision: 'us:603:369', from: 0 },
      { name: 'CASA', decision: 'us:606:831', from: 12 },
    ])
    memory.nameDecision('CASA', 'us:1:1')
    expect(memory.decision('CASA')).toBeNull()
    expect(memory.partyNames()).toHaveLength(1)
    expect(memory.written()).toContain('case:CASA us:606:831')
  })
})
