import { describe, expect, it } from 'vitest'
import { addresses } from '../../src/glossary/addresses.ts'
import { describe as describeCitation } from '../../src/glossary/reference.ts'
import { TITLES_OF_THE_REGULATIONS, TITLES_OF_THE_US_CODE } from '../../src/glossary/titles-of-law.ts'
import { parseCitation } from '../../src/match/read-citations.ts'

const reference = (written: string, published: string | null = null) =>
  describeCitation(parseCitation(written)!, { published })

describe('addresses', () => {
  it.each([
    [
      addresses.usCode('26', '7217'),
      'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title26-section7217&num=0&edition=prelim',
    ],
    [
      addresses.usCodeAtCornell('8', '1182', ['d', '5']),
      'https://www.law.cornell.edu/uscode/text/8/1182#d_5',
    ],
    [addresses.usCodeAtCornell('26', '6103', []), 'https://www.law.cornell.edu/uscode/text/26/6103'],
    [addresses.regulation('8', 'section-287.7', ''), 'https://www.ecfr.gov/current/title-8/section-287.7'],
    [
      addresses.regulationOn('2025-03-24', '8', 'section-212.5', '#p-212.5(b)'),
      'https://www.ecfr.gov/on/2025-03-24/title-8/section-212.5#p-212.5(b)',
    ],
  ])('%s', (address, expected) => {
    expect(address).toBe(expected)
    expect(new URL(address).href).toBe(expected)
  })
})

describe('a place in the U.S. Code', () => {
  it('is described from its title to its text', () => {
    expect(reference('26 USC 6103(i)(1)')).toEqual({
      label: '26 U.S.C. § 6103(i)(1)',
      body:
        'Title 26 of the U.S. Code holds the federal tax laws, also called the Internal Revenue Code. ' +
        'The U.S. Code is the collection of the lasting laws that Congress has passed.',
      reading: ['section 6103', 'subsection (i)', 'paragraph (1)'],
      links: [
        {
          label: 'Official text, U.S. House of Representatives',
          address:
            'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title26-section6103&num=0&edition=prelim',
        },
        {
          label: 'Text at (i)(1), Cornell Law School',
          address: 'https://www.law.cornell.edu/uscode/text/26/6103#i_1',
        },
      ],
    })
  })

  it('names every level', () => {
    expect(reference('8 USC 1182(a)(9)(B)(i)(II)(aa)(BB)').reading).toEqual([
      'section 1182',
      'subsection (a)',
      'paragraph (9)',
      'subparagraph (B)',
      'clause (i)',
      'subclause (II)',
      'item (aa)',
      'subitem (BB)',
    ])
  })

  it.each([
    ['18 USC 1961(1)', 'section 1961, paragraph (1)'],
    [
      '8 USC 1101(a)(15)(H)(i)(b)',
      'section 1101, subsection (a), paragraph (15), subparagraph (H), clause (i), subclause (b)',
    ],
    ['26 USC 6103(a)(A)', 'section 6103, subsection (a), subparagraph (A)'],
    ['42 USC 2000e-5', 'section 2000e-5'],
  ])('%s reads %s', (written, reading) => {
    expect(reference(written).reading.join(', ')).toBe(reading)
  })

  it('gives the number of the Immigration and Nationality Act', () => {
    expect(reference('INA 212(d)(5)').label).toBe('8 U.S.C. § 1182(d)(5)')
    expect(reference('INA 212(d)(5)').body).toContain(
      'The same text is section 212(d)(5) of the Immigration and Nationality Act (INA).',
    )
    expect(reference('8 USC 1373').body).not.toContain('INA')
  })

  it('tells a note from its section', () => {
    const note = reference('8 USC 1101 note')
    expect(note.label).toBe('8 U.S.C. § 1101 note')
    expect(note.reading).toEqual(['section 1101', 'a note printed below it, which is law of its own'])
    expect(note.body).not.toContain('INA')
    expect(note.links.map(link => link.address)).toContain('https://www.law.cornell.edu/uscode/text/8/1101')
  })

  it('makes up no address for an appendix', () => {
    const appendix = reference('50 U.S.C. App. 595')
    expect(appendix.label).toBe('50 U.S.C. App. § 595')
    expect(appendix.body).toContain('The appendix to title 50')
    expect(appendix.links).toEqual([])
  })
})

describe('a place in the regulations', () => {
  it('is described from its part to its text, today and when the article appeared', () => {
    expect(reference('8 CFR 212.5(b)(1)', '2025-03-24')).toEqual({
      label: '8 C.F.R. § 212.5(b)(1)',
      body:
        'Title 8 of the Code of Federal Regulations holds the rules on immigration and citizenship. ' +
        'Regulations are rules that federal agencies write to carry out the laws.',
      reading: ['part 212', 'section 212.5', 'paragraph (b)', 'paragraph (b)(1)'],
      links: [
        {
          label: 'Text today, eCFR',
          address: 'https://www.ecfr.gov/current/title-8/section-212.5#p-212.5(b)(1)',
        },
        {
          label: 'Text on 2025-03-24, eCFR',
          address: 'https://www.ecfr.gov/on/2025-03-24/title-8/section-212.5#p-212.5(b)(1)',
        },
      ],
    })
  })

  it('may be a part', () => {
    const part = reference('45 CFR Part 164', '2025-03-24T08:00:00Z')
    expect(part.label).toBe('45 C.F.R. Part 164')
    expect(part.reading).toEqual(['part 164'])
    expect(part.links.map(link => link.address)).toEqual([
      'https://www.ecfr.gov/current/title-45/part-164',
      'https://www.ecfr.gov/on/2025-03-24/title-45/part-164',
    ])
  })

  it.each([null, '2016-12-31', 'last week', ''])('has no dated text for “%s”', published => {
    expect(reference('8 CFR 212.5', published).links).toHaveLength(1)
  })

  it('may hold brackets in its number', () => {
    expect(reference('Treas. Reg. § 301.6103(a)-1').links[0]!.address).toBe(
      'https://www.ecfr.gov/current/title-26/section-301.6103(a)-1',
    )
  })
})

describe('titles', () => {
  it('are all described', () => {
    expect(Object.keys(TITLES_OF_THE_US_CODE)).toEqual(Array.from({ length: 54 }, (_, i) => `${i + 1}`))
    expect(Object.keys(TITLES_OF_THE_REGULATIONS)).toEqual(Array.from({ length: 50 }, (_, i) => `${i + 1}`))
  })

  it.each([...Object.values(TITLES_OF_THE_US_CODE), ...Object.values(TITLES_OF_THE_REGULATIONS)])(
    '%s',
    words => {
      expect(words).toMatch(/^(?:holds|is reserved and holds) .*[^.]$/)
    },
  )
})

it('shows no more than the normal form of a law it cannot describe', () => {
  expect(describeCitation({ system: 'unheard', parts: ['of'] })).toEqual({
    label: 'unheard:of',
    body: '',
    reading: [],
    links: [],
  })
})
