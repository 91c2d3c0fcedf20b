import { describe, expect, it } from 'vitest'
import { readCitations } from '../../src/match/read-citations.ts'
import { finds, findsNothing } from './cited.ts'

describe('short forms', () => {
  finds([
    [
      '**IRC Section 501(c)(3)** and **(c)(4)** groups, **501(c)(6)** and **(c)(7)** too',
      'usc:26:501:c:3 usc:26:501:c:4 usc:26:501:c:6 usc:26:501:c:7',
    ],
    ['**5 U.S.C. 401** and a **401(k)** plan', 'usc:5:401 usc:26:401:k'],
    ['**5 U.S.C. 501** and a **501(c)(3)**', 'usc:5:501 usc:26:501:c:3'],
    [
      '**IRC Section 501(c)(3)** groups, a **501(c)(4)** and **Section 501(c)(6)**',
      'usc:26:501:c:3 usc:26:501:c:4 usc:26:501:c:6',
    ],
    ['**IRC Section 6103** bars it. **Section 6103(i)(1)** allows it.', 'usc:26:6103 usc:26:6103:i:1'],
    [
      '**26 U.S.C. § 6103(i)(1)**. **Sec. 6103(l)** and **§ 6103**',
      'usc:26:6103:i:1 usc:26:6103:l usc:26:6103',
    ],
    [
      '**IRC 6103**. **Sections 6103(i)(1)** and **(l)(1)** differ',
      'usc:26:6103 usc:26:6103:i:1 usc:26:6103:l:1',
    ],
    ['**IRC Section 6103(i)(1)**. A **6103(i)(2)** request', 'usc:26:6103:i:1 usc:26:6103:i:2'],
    ['**IRC 6103**. A 6103 request for 6103 people', 'usc:26:6103'],
    ['**IRC 6103**. **SECTION 6103(i)** EXPLAINED', 'usc:26:6103 usc:26:6103:i'],
    ['**IRC 6103**. “**Section 6103**’s wall', 'usc:26:6103 usc:26:6103'],
    [
      '**IRC 6103** and **8 U.S.C. 1182**. **Section 1182(f)**, not **Section 6103**',
      'usc:26:6103 usc:8:1182 usc:8:1182:f usc:26:6103',
    ],
    [
      '**INA 212(d)(5)**. **Section 212(f)**, **212(d)(5)(A)**',
      'usc:8:1182:d:5 usc:8:1182:f usc:8:1182:d:5:A',
    ],
    ['**INA 212(d)(5)**. Section 1182(f)', 'usc:8:1182:d:5'],
    ['**8 CFR 212.5**. **Section 212.5(b)** and Section 212(b)', 'cfr:8:212.5 cfr:8:212.5:b'],
    ['**26 U.S.C. 552** and **5 U.S.C. 552**. Section 552(a)', 'usc:26:552 usc:5:552'],
    ['**INA 301**. Section 301 of the Trade Act. Section 301(b)', 'usc:8:1401'],
    ['**IRC Section 301**. Trade Act Section 301 tariffs. Section 301(b)', 'usc:26:301'],
    ['**INA 212(f)**. **FISA Section 212(f)**', 'usc:8:1182:f usc:50:1801:act:212:f'],
    ['**IRC 6103**. **Section 6103(i)** of the law', 'usc:26:6103 usc:26:6103:i'],
    [
      'the Immigration and Nationality Act. A **287(g)** deal, **Section 212(f)**, Section 213',
      'usc:8:1357:g usc:8:1182:f',
    ],
    ['**IRC Section 6103(i)(1)** and then **(i)(2)** applies', 'usc:26:6103:i:1 usc:26:6103:i:2'],
    ['**IRC Section 6103**: **subsection (l)(1)** applies', 'usc:26:6103 usc:26:6103:l:1'],
    ['**IRC Section 6103**: subsection (l) and paragraph (2)', 'usc:26:6103'],
    ['**IRC Section 6103** and **INA 212(f)**: what of (i)(2)?', 'usc:26:6103 usc:8:1182:f'],
    ['**IRC Section 6103**, **Section 301** tariffs: what of (i)(2)?', 'usc:26:6103 usc:19:2411'],
    ['**IRC Section 6103**.\n\nWhat of (i)(2)?', 'usc:26:6103'],
    ['**IRC Section 6103**.\n \nBut **subsection (i)(2) of Section 6103**', 'usc:26:6103 usc:26:6103:i:2'],
    ['**45 CFR Part 164**. Section 164(b)', 'cfr:45:164'],
    ['**IRC 6103**. Section 6103 of Ohio law, Section 6103 of the bill', 'usc:26:6103'],
    [
      '**IRC 6103**. **Ohio Code Section 6103**, Article 6103 § 6103, **UCMJ § 6103**',
      'usc:26:6103 state:oh:code:6103 usc:10:801:act:6103',
    ],
    ['**IRC 6103**. The code’s **Section 6103(i)**', 'usc:26:6103 usc:26:6103:i'],
    [
      '**IRC 6103** binds the IRS under the **Privacy Act**. **Section 6103(i)** lets',
      'usc:26:6103 usc:5:552a usc:26:6103:i',
    ],
    ['**IRC 6103** bars it, “**Section 6103** to the letter”', 'usc:26:6103 usc:26:6103'],
    ['**IRC 6103**. **§§ 6103(i)** and 7213 differ', 'usc:26:6103 usc:26:6103:i'],
    ['**IRC 6103**. $6103(i), 12.6103(i), 6103(9)', 'usc:26:6103'],
    [
      '**INA §§ 235(b)(1)**, **240**. Id. **§ 235(b)(1)(B)(ii)**',
      'usc:8:1225:b:1 usc:8:1229a usc:8:1225:b:1:B:ii',
    ],
  ])

  findsNothing([
    'Section 6103(i)(1) alone says nothing',
    'Section 305 of the Bus Driver Act of 1974 and Section 305(b)',
    'the Immigration and Nationality Act and the Internal Revenue Code. A 287(g) deal',
    'subsection (i)(2) of Section 6103',
    'subsection (i)(2) of this section',
  ])

  it('knows them as such', () => {
    const { mentions } = readCitations('IRC Section 6103(i)(1) and (l)(1). Section 6103(i)(2). (l)(2).', [])
    expect(mentions.map(({ citation, short }) => [citation, short])).toEqual([
      ['usc:26:6103:i:1', false],
      ['usc:26:6103:l:1', false],
      ['usc:26:6103:i:2', true],
      ['usc:26:6103:l:2', true],
    ])
  })
})

describe('the sections that the glossary knows', () => {
  const asked: [string, string][] = []
  const read = (text: string, answers: Record<string, string>) => {
    asked.length = 0
    const known = (section: string, at: { start: number; end: number }) => {
      asked.push([section, text.slice(at.start, at.end)])
      return answers[section] ?? null
    }
    return readCitations(text, [], known).mentions.map(({ citation, short }) => [citation, short])
  }

  it('are asked for where a bare section was never cited', () => {
    expect(read('Section 6103(i)(1) says', { 6103: 'usc:26:6103' })).toEqual([['usc:26:6103:i:1', true]])
    expect(asked).toEqual([['6103', 'Section 6103(i)(1)']])
  })

  it('are remembered', () => {
    expect(read('Section 6103. Section 6103(i)(1)', { 6103: 'usc:26:6103' })).toHaveLength(2)
    expect(asked).toHaveLength(1)
  })

  it('give 287(g) and 501(c)(3)', () => {
    expect(read('287(g) and 501(c)(3)', { 287: 'usc:8:1357', 501: 'usc:26:501' })).toEqual([
      ['usc:8:1357:g', true],
      ['usc:26:501:c:3', false],
    ])
  })

  it('are not asked for where the document cited the section, or another law has it', () => {
    read('IRC 6103. Section 6103', {})
    expect(asked).toEqual([])
    read('Section 301 of the Trade Act. Section 301. FISA Section 702.', {})
    expect(asked).toEqual([])
  })
})
