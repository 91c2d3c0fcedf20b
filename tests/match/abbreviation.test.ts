import { describe, expect, test } from 'vitest'
import { bareShort, definitionsIn } from '../../src/match/abbreviation.ts'

const defined = (text: string): string[] =>
  definitionsIn(text).map(({ short, long }) => `${short} = ${text.slice(long.start, long.end)}`)

describe('an abbreviation the article defines', () => {
  test.each<[text: string, ...definitions: string[]]>([
    ['She has Temporary Protected Status (TPS).', 'TPS = Temporary Protected Status'],
    ['the Committee on Revenue (COR) met', 'COR = Committee on Revenue'],
    ['the Committee on Revenue (“COR”) met', 'COR = Committee on Revenue'],
    ['the “Committee on Revenue” (the COR) met', 'COR = Committee on Revenue'],
    ['the Committee on Revenue, or COR, met', 'COR = Committee on Revenue'],
    ['the Committee on Revenue, known as COR, met', 'COR = Committee on Revenue'],
    ['COR (Committee on Revenue) met', 'COR = Committee on Revenue'],
    [
      'Individual Taxpayer Identification Numbers (ITINs)',
      'ITIN = Individual Taxpayer Identification Numbers',
    ],
    ['U.S. Immigration and Customs Enforcement (ICE)', 'ICE = Immigration and Customs Enforcement'],
    ['Bureau of Alcohol, Tobacco, Firearms and Explosives (ATF)', 'ATF = Alcohol, Tobacco, Firearms'],
    [
      'the Deferred Action for Childhood Arrivals program (DACA)',
      'DACA = Deferred Action for Childhood Arrivals',
    ],
    [
      'the American Federation of Labor and Congress of Industrial Organizations (AFL-CIO)',
      'AFL-CIO = American Federation of Labor and Congress of Industrial Organizations',
    ],
    ['Department of Homeland Security (D.H.S.)', 'DHS = Department of Homeland Security'],
    [
      'U.S. Agency for International Development (USAID)',
      'USAID = U.S. Agency for International Development',
    ],
    ['the Committee on Revenue (COR, in the bill’s words)', 'COR = Committee on Revenue'],
  ])('%s', (text, ...definitions) => {
    expect(defined(text)).toEqual(definitions)
  })
})

describe('is not', () => {
  test.each([
    'Sen. Chuck Schumer (D-N.Y.) spoke',
    'shares of the exchange (NYSE: ICE) rose',
    'the agency (ICE) said',
    'a man from Ohio (USA)',
    'He went. Committee men on Revenue street. They met (COR)',
    'the final score (OT)',
    'about 3 miles (5 KM)',
    'a plan, or COR, or not',
  ])('%s', text => {
    expect(defined(text)).toEqual([])
  })
})

test.each([
  ['D.H.S.', 'DHS'],
  ['ITINs', 'ITIN'],
  ['IRS', 'IRS'],
])('%s is compared as %s', (written, bare) => {
  expect(bareShort(written)).toBe(bare)
})
