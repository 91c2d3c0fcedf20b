import { describe, expect, it } from 'vitest'
import { addresses } from '../../src/glossary/addresses.ts'
import { describe as describeCitation } from '../../src/glossary/reference.ts'
import { ordinal, yearsOf } from '../../src/glossary/references/written.ts'
import { normalForm } from '../../src/match/citation.ts'
import { parseCitation } from '../../src/match/read-citations.ts'

const reference = (written: string) => describeCitation(parseCitation(written)!)
const addressesOf = (written: string) => reference(written).links.map(link => link.address)

describe('addresses', () => {
  it.each([
    [addresses.titleOfUsCode('26'), 'https://uscode.house.gov/browse/prelim@title26&edition=prelim'],
    [addresses.federalRegister('90', '13611'), 'https://www.federalregister.gov/citation/90-FR-13611'],
    [addresses.scannedFederalRegister('48', '9871'), 'https://www.govinfo.gov/link/fr/48/9871'],
    [addresses.federalRegisterDocument('2026-14990'), 'https://www.federalregister.gov/d/2026-14990'],
    [addresses.executiveOrder('14165'), 'https://www.federalregister.gov/executive-order/14165'],
    [addresses.law('119', 'public', '21'), 'https://www.govinfo.gov/link/plaw/119/public/21'],
    [addresses.statuteAtLarge('66', '163'), 'https://www.govinfo.gov/link/statute/66/163'],
    [addresses.lawByPage('139', '72'), 'https://www.govinfo.gov/link/plaw/139+stat+72'],
    [
      addresses.bill('119th', 'house-bill', '22'),
      'https://www.congress.gov/bill/119th-congress/house-bill/22',
    ],
    [addresses.immigrationForm('i-130'), 'https://www.uscis.gov/i-130'],
    [addresses.taxForm('form-w-2'), 'https://www.irs.gov/forms-pubs/about-form-w-2'],
    [addresses.taxGuidance('n-25-62'), 'https://www.irs.gov/pub/irs-drop/n-25-62.pdf'],
  ])('%s', (address, expected) => {
    expect(address).toBe(expected)
    expect(new URL(address).href).toBe(expected)
  })
})

describe('a document is called, and its text stands', () => {
  it.each([
    ['90 FR 13611', '90 Fed. Reg. 13611', 'https://www.federalregister.gov/citation/90-FR-13611'],
    ['48 FR 9871', '48 Fed. Reg. 9871', 'https://www.govinfo.gov/link/fr/48/9871'],
    ['FR Doc. 2025-05128', 'FR Doc. 2025-05128', 'https://www.federalregister.gov/d/2025-05128'],
    ['P.L. 119-21', 'Pub. L. 119-21', 'https://www.govinfo.gov/link/plaw/119/public/21'],
    [
      'section 70101(a) of Public Law 119-21',
      'Pub. L. 119-21, § 70101(a)',
      'https://www.govinfo.gov/link/plaw/119/public/21',
    ],
    ['Private Law 115-1', 'Pvt. L. 115-1', 'https://www.govinfo.gov/link/plaw/115/private/1'],
    ['PL 93-148', 'Pub. L. 93-148', ''],
    ['131 Stat. 2278', '131 Stat. 2278', 'https://www.govinfo.gov/link/statute/131/2278'],
    ['139 Stat. 72', '139 Stat. 72', 'https://www.govinfo.gov/link/plaw/139+stat+72'],
    ['24 Stat. 501', '24 Stat. 501', ''],
    ['E.O. 14,165', 'Executive Order 14165', 'https://www.federalregister.gov/citation/90-FR-8467'],
    ['E.O. 14028', 'Executive Order 14028', 'https://www.federalregister.gov/executive-order/14028'],
    [
      'section 3(a) of EO 14028',
      'Executive Order 14028, § 3(a)',
      'https://www.federalregister.gov/executive-order/14028',
    ],
    ['EO 9066', 'Executive Order 9066', ''],
    ['Proclamation 10903', 'Proclamation 10903', 'https://www.federalregister.gov/citation/90-FR-13033'],
    ['Proclamation 7463', 'Proclamation 7463', ''],
    ['NSPM-7', 'NSPM-7', ''],
    [
      'S. 3 (119th Congress)',
      'S. 3 (119th Congress)',
      'https://www.congress.gov/bill/119th-congress/senate-bill/3',
    ],
    [
      'H.J. Res. 7 of the 113th Congress',
      'H.J. Res. 7 (113th Congress)',
      'https://www.congress.gov/bill/113th-congress/house-joint-resolution/7',
    ],
    ['H.R. 22', 'H.R. 22', ''],
    ['Form I-130', 'Form I-130', 'https://www.uscis.gov/i-130'],
    ['Form W-2', 'Form W-2', 'https://www.irs.gov/forms-pubs/about-form-w-2'],
    [
      'Schedule C (Form 1040)',
      'Schedule C (Form 1040)',
      'https://www.irs.gov/forms-pubs/about-schedule-c-form-1040',
    ],
    ['Form W-2G', 'Form W-2G', 'https://www.irs.gov/forms-pubs/about-form-w-2-g'],
    ['Form 1095', 'Form 1095', ''],
    ['Form I-213', 'Form I-213', ''],
    ['SF-86', 'Form SF-86', ''],
    ['FEC Form 3', 'FEC Form 3', ''],
    ['Rev. Proc. 2025-7', 'Rev. Proc. 2025-7', 'https://www.irs.gov/pub/irs-drop/rp-25-07.pdf'],
    ['IRS Notice 2025-62', 'IRS Notice 2025-62', 'https://www.irs.gov/pub/irs-drop/n-25-62.pdf'],
    ['Rev. Rul. 2005-5', 'Rev. Rul. 2005-5', 'https://www.irs.gov/pub/irs-drop/rr-05-05.pdf'],
    ['IRS Notice 2004-2', 'IRS Notice 2004-2', ''],
    ['Rev. Rul. 59-60', 'Rev. Rul. 1959-60', ''],
    ['Tex. Penal Code § 51.02(a)', 'Texas Penal Code § 51.02(a)', ''],
    ['Va. Code § 66-25.1:1', 'Virginia Code § 66-25.1:1', ''],
    ['RCW 10.93.160', 'Washington Revised Code § 10.93.160', ''],
    ['R.I. Gen. Laws § 11-1-1', 'Rhode Island General Laws § 11-1-1', ''],
    ['N.Y. Penal Law § 120.05', 'New York Penal Law § 120.05', ''],
    ['N.Y. Consol. Laws § 120', 'New York Consolidated Laws § 120', ''],
    ['Md. Crim. Law § 3-202', 'Maryland Criminal Law § 3-202', ''],
    ['Tex. Rev. Civ. Stat. § 4413', 'Texas Revised Civil Statutes § 4413', ''],
    ['5 ILCS 805/', '5 ILCS 805/', ''],
    ['M.G.L. c. 265, § 13A', 'Massachusetts General Laws ch. 265, § 13A', ''],
    ['M.G.L. c. 93A', 'Massachusetts General Laws ch. 93A', ''],
    ['18 Pa.C.S. § 5503(a)', '18 Pa.C.S. § 5503(a)', ''],
    ['9 Del. C. § 2402', '9 Del. C. § 2402', ''],
    ['IRM 11.3.29', 'IRM 11.3.29', 'https://www.irs.gov/irm/part11'],
    [
      'Title 42 of the CFR',
      'Title 42 of the Code of Federal Regulations',
      'https://www.ecfr.gov/current/title-42',
    ],
    ['550 U.S., at 570', '550 U.S., at 570', ''],
    ['962 F.3d at 615', '962 F.3d, at 615', ''],
    ['1 So.2d at 15', '1 So.2d, at 15', ''],
    ['Texas SB 4', 'Texas SB 4', ''],
    ['California’s Proposition 187', 'California Proposition 187', ''],
    [
      'chapter 75 of title 26',
      '26 U.S.C. ch. 75',
      'https://uscode.house.gov/browse/prelim@title26&edition=prelim',
    ],
    [
      'Title 8, U.S. Code',
      'Title 8 of the U.S. Code',
      'https://uscode.house.gov/browse/prelim@title8&edition=prelim',
    ],
  ])('%s: %s %s', (written, label, address) => {
    expect(reference(written).label).toBe(label)
    expect(addressesOf(written).join(' ')).toBe(address)
    expect(reference(written).body).toMatch(/^[A-Z].*\.$/)
  })

  it.each([
    '90 FR 13611',
    'P.L. 119-21',
    'section 3 of P.L. 119-21',
    'EO 14165',
    'Proclamation 10903',
    'H.R. 22, 119th Cong.',
    'S. Con. Res. 3',
    'Form I-130',
    'FEC Form 3',
    'Rev. Rul. 59-60',
    'Ohio Rev. Code § 2913.02',
    'Cal. Bus. & Prof. Code § 17200',
    'N.Y. Penal Law § 120.05',
    'Mass. Gen. Laws § 265-1',
    'R.I. Gen. Laws § 11-1-1',
    'N.Y. Consol. Laws § 120',
    'Md. Crim. Law § 3-202',
    'Tex. Rev. Civ. Stat. § 4413',
    'chapter 75 of title 26',
    'Title 8, U.S. Code',
    'Title 42 of the CFR',
    'M.G.L. c. 265, § 13A',
    'M.G.L. c. 93A',
    '18 Pa.C.S. § 5503(a)',
    '9 Del. C. § 2402',
    'IRM 11.3.29.1',
    '550 U.S., at 570',
    '1 So.2d at 15',
  ])('%s: its label is read as the same place', written => {
    const citation = parseCitation(written)!
    expect(normalForm(parseCitation(reference(written).label)!)).toBe(normalForm(citation))
  })
})

describe('what is said of it', () => {
  it.each([
    ['EO 14165', 'Executive Order 14165, “Securing Our Borders,” was signed on January 20, 2025.'],
    ['EO 14347', '“Restoring the United States Department of War,” was signed on September 5, 2025.'],
    ['EO 14028', 'An executive order is a signed, numbered order'],
    ['P.L. 119-21', 'This is public law number 21 of the 119th Congress, of 2025–2027.'],
    ['H.R. 22', 'Numbers begin anew with each Congress'],
    ['H.R. 22, 119th Cong.', 'It belongs to the 119th Congress, of 2025–2027.'],
    ['Form W-7', 'Form W-7 asks the IRS for a taxpayer number'],
    ['Form N-648', 'Form N-648 is an immigration form.'],
    ['Form N-PORT', 'Form N-PORT is a form of the federal government.'],
    ['Form 8949', 'Form 8949 is a tax form.'],
    ['Form SS-4', 'Form SS-4 is a tax form.'],
    ['Form SS-5', 'Form SS-5 is a form of the federal government.'],
    ['H.J. Res. 7', 'the president has no say in one that would amend the Constitution'],
    ['Texas SB 4', 'This is a bill in the legislature of Texas, not in Congress.'],
    ['Texas SJR 3', 'This is a joint resolution in the legislature of Texas, not in Congress.'],
    ['California’s Proposition 187', 'was or will be put to the voters of California'],
    ['Pa. Code § 1.1', 'This is part of the law of Pennsylvania. It binds within the state'],
    [
      'D.C. Code § 22-404',
      'This is part of the law of the District of Columbia. It binds within the District',
    ],
    ['5 USC 7321', 'The Hatch Act begins with this section.'],
    ['19 USC 2101', 'The Trade Act of 1974 begins with this section.'],
    ['IRM 11.3.29', 'The Internal Revenue Manual tells the IRS’s own staff how to do their work.'],
    ['Title 42 of the CFR', 'Title 42 of the Code of Federal Regulations '],
    ['550 U.S., at 570', 'The number after “at” is a page inside the decision'],
    ['9 Del. C. § 2402', 'This is part of the law of Delaware.'],
  ])('%s', (written, words) => {
    expect(reference(written).body).toContain(words)
  })

  it.each([
    ['S. 3 (95th Congress)', 'Progress, Congress.gov'],
    ['S. 3 (119th Congress)', 'Text and progress, Congress.gov'],
  ])('promises no text that is not there: %s', (written, label) => {
    expect(reference(written).links.map(link => link.label)).toEqual([label])
  })

  it('says nothing of an act inside its first section', () => {
    expect(reference('5 USC 552(b)').body).not.toContain('begins')
  })
})

it.each([
  ['101', '101st', '1989–1991'],
  ['102', '102nd', '1991–1993'],
  ['103', '103rd', '1993–1995'],
  ['111', '111th', '2009–2011'],
  ['112', '112th', '2011–2013'],
  ['119', '119th', '2025–2027'],
  ['121', '121st', '2029–2031'],
])('Congress %s is the %s, %s', (number, written, years) => {
  expect(ordinal(number)).toBe(written)
  expect(yearsOf(number)).toBe(years)
})
