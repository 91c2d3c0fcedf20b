import { describe, expect, it } from 'vitest'
import { addresses } from '../../src/glossary/addresses.ts'
import { describe as describeCitation } from '../../src/glossary/reference.ts'
import { AMENDMENTS, ARTICLES } from '../../src/glossary/references/constitution.ts'
import { REPORTERS } from '../../src/glossary/references/court-decision.ts'
import { RULES } from '../../src/glossary/references/court-rule.ts'
import { fromNormalForm } from '../../src/match/citation.ts'

const reference = (form: string) => describeCitation(fromNormalForm(form)!)

describe('addresses', () => {
  it.each([
    [
      addresses.constitution('amendment', '14'),
      'https://constitution.congress.gov/constitution/amendment-14/',
    ],
    [addresses.constitution('article', '2'), 'https://constitution.congress.gov/constitution/article-2/'],
    [
      addresses.unitedStatesReports('343', '579'),
      'https://www.govinfo.gov/app/details/USREPORTS-343/USREPORTS-343-579',
    ],
    [addresses.decision('U.S.', '343', '579'), 'https://www.courtlistener.com/c/U.S./343/579/'],
    [
      addresses.decision('F. Supp. 3d', '606', '437'),
      'https://www.courtlistener.com/c/F.%20Supp.%203d/606/437/',
    ],
    [
      addresses.docket('1:25-cv-00677', ''),
      'https://www.courtlistener.com/?q=&type=r&docket_number=1%3A25-cv-00677',
    ],
    [
      addresses.docket('25-5181', 'cadc'),
      'https://www.courtlistener.com/?q=&type=r&docket_number=25-5181&court=cadc',
    ],
    [
      addresses.supremeCourtDocket('25a312'),
      'https://www.supremecourt.gov/docket/docketfiles/html/public/25a312.html',
    ],
    [addresses.courtRule('frcp', '65'), 'https://www.law.cornell.edu/rules/frcp/rule_65'],
  ])('%s', (address, expected) => {
    expect(address).toBe(expected)
    expect(new URL(address).href).toBe(expected)
  })
})

describe('the Constitution', () => {
  it('is described from its amendment to its section', () => {
    expect(reference('const:amdt:14:3')).toEqual({
      label: '14th Amendment, Section 3',
      body:
        'The 14th Amendment to the U.S. Constitution, ratified in 1868, deals with citizenship, fair legal process and ' +
        'equal protection by the states, and bars some who took part in insurrection from office. ' +
        'The Constitution is the highest law of the United States.',
      reading: ['amendment 14', 'section 3'],
      links: [
        {
          label: 'Text and its history, Library of Congress',
          address: 'https://constitution.congress.gov/constitution/amendment-14/',
        },
      ],
    })
  })

  it.each([
    ['const:art:2:2:3', 'Article II, Section 2, Clause 3'],
    ['const:art:6:2', 'Article VI, Clause 2'],
    ['const:amdt:1', '1st Amendment'],
    ['const:amdt:2', '2nd Amendment'],
    ['const:amdt:11', '11th Amendment'],
    ['const:amdt:23', '23rd Amendment'],
    ['const:amdt:22', '22nd Amendment'],
  ])('%s is %s', (form, label) => {
    expect(reference(form).label).toBe(label)
  })

  it('has all its articles and amendments', () => {
    expect(Object.keys(ARTICLES)).toHaveLength(7)
    expect(Object.keys(AMENDMENTS).map(Number)).toEqual(Array.from({ length: 27 }, (_, i) => i + 1))
    const years = Object.values(AMENDMENTS).map(([ratified]) => ratified)
    expect(years).toEqual([...years].sort((a, b) => a - b))
  })
})

describe('decisions', () => {
  it('tell the court by the reporter', () => {
    const decision = reference('us:597:215')
    expect(decision.label).toBe('597 U.S. 215')
    expect(decision.body).toContain('decisions of the U.S. Supreme Court')
    expect(decision.reading).toEqual(['volume 597', 'page 215'])
    expect(decision.links.map(link => link.address)).toEqual([
      'https://www.govinfo.gov/app/details/USREPORTS-597/USREPORTS-597-215',
      'https://www.courtlistener.com/c/U.S./597/215/',
    ])
    expect(reference('f3d:962:612').body).toContain('federal courts of appeals')
  })

  it('have no address while their page is unknown', () => {
    expect(reference('us:607:_')).toMatchObject({ label: '607 U.S. ___', links: [] })
    expect(reference('us:_:_').label).toBe('___ U.S. ___')
    expect(reference('wl:2025:3706685').links).toEqual([])
  })

  it.each([
    ['reporter:S.W.2d:440:61', '440 S.W.2d 61'],
    ['reporter:Ohio:2023:5699', '2023 Ohio 5699'],
    ['tcmemo:2024-10', 'T.C. Memo. 2024-10'],
    ['case:noem-v-doe', 'Noem v. Doe'],
    ['case:j-g-g-v-trump', 'J.G.G. v. Trump'],
    ['case:center-for-taxpayer-rights-v-irs', 'Center for Taxpayer Rights v. IRS'],
    ['case:dobbs-v-jackson-women-s-health', 'Dobbs v. Jackson Women’s Health'],
  ])('%s is %s', (form, label) => {
    expect(reference(form).label).toBe(label)
  })

  it('are described for every reporter', () => {
    for (const system of Object.keys(REPORTERS)) expect(reference(`${system}:1:2`).body).not.toBe('')
  })
})

describe('cases by name', () => {
  it.each([
    ['case:mcculloch-v-smith', 'McCulloch v. Smith'],
    ['case:doe-v-nrdc', 'Doe v. NRDC'],
    ['case:att-v-3m', 'AT&T v. 3M'],
    ['case:department-of-homeland-security-v-d-v-d', 'Department of Homeland Security v. D.V.D.'],
    ['case:d-v-d-v-noem', 'D.V.D. v. Noem'],
  ])('%s is %s', (form, label) => {
    expect(reference(form).label).toBe(label)
  })

  it('and a page of the reports says which landmark stands there', () => {
    expect(reference('us:410:113').body).toContain('Roe v. Wade begins on this page.')
    expect(reference('us:410:114').body).not.toContain('begins')
  })
})

describe('dockets', () => {
  it('tell the court, the kind and the year', () => {
    const docket = reference('dkt:dcd:1:25-cv-00677')
    expect(docket.label).toBe('1:25-cv-00677 (D.D.C.)')
    expect(docket.body).toContain('the federal trial court in Washington, D.C.')
    expect(docket.body).toContain('a civil case')
    expect(docket.reading).toEqual(['office 1 of the court', 'filed in 2025', 'number 677 of that year'])
  })

  it('have no address where neither court nor kind is known', () => {
    expect(reference('dkt::25-5181').links).toEqual([])
    expect(reference('dkt:cadc:25-5181').links).toHaveLength(1)
    expect(reference('dkt:cfpb:2013-CFPB-0013').label).toBe('CFPB No. 2013-CFPB-0013')
  })

  it('are the Supreme Court’s own', () => {
    expect(reference('scotus:25A312').body).toContain('an application')
    expect(reference('scotus:25A312').links[0]?.address).toMatch(/25a312\.html$/)
    expect(reference('scotus:24-1287').reading).toEqual(['term of 2024', 'number 1287'])
  })
})

describe('court rules', () => {
  it('are described from the rule to the paragraph', () => {
    expect(reference('rule:frcrmp:6:e')).toEqual({
      label: 'Fed. R. Crim. P. 6(e)',
      body:
        'Rule 6 governs grand juries, including their secrecy. ' +
        'The Federal Rules of Criminal Procedure say how criminal cases run in federal courts.',
      reading: ['rule 6', 'paragraph (e)'],
      links: [
        { label: 'Text, Cornell Law School', address: 'https://www.law.cornell.edu/rules/frcrmp/rule_6' },
      ],
    })
  })

  it('have a name for every set', () => {
    for (const set of Object.keys(RULES)) expect(reference(`rule:${set}:1`).links).toHaveLength(1)
  })
})
