import { describe, expect, it } from 'vitest'
import { readCitations } from '../../../src/match/read-citations.ts'
import { finds, findsNothing } from '../cited.ts'

describe('cases by the names of their parties', () => {
  finds([
    ['**Trump v. CASA, Inc., 606 U.S. 831 (2025)**, ended', 'us:606:831'],
    ['**Dobbs v. Jackson Women’s Health Organization, 597 U.S. 215 (2022)**', 'us:597:215'],
    ['See **Brown v. Board of Education, 347 U.S. 483, 495, 74 S. Ct. 686 (1954)**.', 'us:347:483'],
    ['**Hearn v. Meyer, 664 F. Supp. 832, 847 (S.D.N.Y. 1987)** (“Copyright', 'fsupp:664:832'],
    ['**Herbert v. Kitchen 571 U. S. ___ (2014)**;', 'case:herbert-v-kitchen'],
    ['**Noem v. Doe, No. 24A1079**, lets it', 'scotus:24A1079'],
    ['**Doe v. Noem, No. 1:25-cv-10495-IT (D. Mass. Apr. 14, 2025)**', 'dkt:mad:1:25-cv-10495'],
    ['**Trump v. Slaughter, No. 25-332, 607 U.S. __ (2026)**', 'scotus:25-332'],
    ['The ruling in **Noem v. Doe** came', 'case:noem-v-doe'],
    ['In **Noem v. Doe**, the justices', 'case:noem-v-doe'],
    ['**Doe v. Noem**’s plaintiffs', 'case:doe-v-noem'],
    ['Justice Alito’s **Smith v. Arizona** dissent', 'case:smith-v-arizona'],
    ['**J.G.G. v. Trump** and **W.M.M. v. Trump**', 'case:j-g-g-v-trump case:w-m-m-v-trump'],
    ['**Miller v. U.S.** is a case', 'case:miller-v-united-states'],
    ['the court in **Doe vs. Noem** ruled', 'case:doe-v-noem'],
    ['the court’s **Doe v Noem** ruling', 'case:doe-v-noem'],
    [
      '**Roe v. Wade** fell. **Roe v. Wade** and **Planned Parenthood v. Casey**',
      'us:410:113 us:410:113 us:505:833',
    ],
    [
      '**Students for Fair Admissions v. President and Fellows of Harvard College, 600 U.S. 181 (2023)**',
      'us:600:181',
    ],
    ['**Mullin v. Al Otro Lado, No. 25-5**, the Supreme Court', 'scotus:25-5'],
    ['a law firm on **Doe v. Noem**, the Docket of **Doe v. Noem**', 'case:doe-v-noem case:doe-v-noem'],
    ['lawyers for President **Trump v. Vance**', 'case:trump-v-vance'],
    ['cited **Humphrey’s Executor v. United States, 295 U.S. 602 (1935)**', 'us:295:602'],
    ['**Dept. of Homeland Security v. D.V.D.**', 'case:department-of-homeland-security-v-d-v-d'],
    ['(**Doe v. Noem**)', 'case:doe-v-noem'],
    ['“**Doe v. Noem**”', 'case:doe-v-noem'],
    ['**Doe v.\nNoem** is', 'case:doe-v-noem'],
  ])
  findsNothing([
    'The Lakers vs. Celtics game',
    'Alabama v. Georgia football at noon',
    'England v. Australia, day two of the cricket series',
    'Batman v. Superman was a bad movie',
    'Ford v Ferrari',
    'It was Biden v. Trump in the debate',
    'Kramer vs. Kramer',
    'Alabama v. Auburn kicks off at 3:30 p.m. Saturday.',
    'Yankees v. Red Sox is on at 7 tonight.',
    'In the Duke v. Carolina rivalry, nobody sleeps.',
    'Ali v. Frazier filled Madison Square Garden in 1971.',
    'cats v. dogs',
    'him v. Her',
    'Smith v. him',
    'v. Smith',
    'Version v. 2',
    'Henry V. Smith and v. good',
  ])
})

describe('a case once named', () => {
  finds([
    [
      '**Trump v. CASA, Inc., 606 U.S. 831 (2025)**. In **CASA**, the court spoke. The **CASA** ruling stands.',
      'us:606:831 us:606:831 us:606:831',
    ],
    [
      '**Dobbs v. Jackson, 597 U.S. 215 (2022)**. Since **Dobbs**, states ban it. **Dobbs** held so. Mr. Dobbs said no.',
      'us:597:215 us:597:215 us:597:215',
    ],
    [
      '**Loper Bright Enterprises v. Raimondo, 603 U.S. 369 (2024)**. **Loper Bright**’s holding. After **Loper Bright**, agencies',
      'us:603:369 us:603:369 us:603:369',
    ],
    ['**Hobbs v. Lamb, 512 U.S. 1 (1994)**. Later **Hobbs v. Lamb**', 'us:512:1 us:512:1'],
    ['**Hobbs v. Lamb, 512 U.S. 1 (1994)**. **Hobbs**, supra, at 4.', 'us:512:1 us:512:1'],
    [
      '**Hobbs v. Lamb, 512 U.S. 1 (1994)**; **Hobbs v. Poe, 513 U.S. 2 (1995)**. In Hobbs, it',
      'us:512:1 us:513:2',
    ],
    ['In Dobbs, the town. **Dobbs v. Jackson, 597 U.S. 215**', 'us:597:215'],
    [
      '**Trump v. CASA, Inc., 606 U.S. 831 (2025)**. CASA, a nonprofit, sued. In CASA, Maryland',
      'us:606:831',
    ],
    ['**United States v. Texas, 599 U.S. 670 (2023)**. In Texas, the', 'us:599:670'],
  ])

  it('is known in the document’s next text', () => {
    const { memory } = readCitations('Trump v. CASA, Inc., 606 U.S. 831 (2025)', [])
    const next = readCitations('The CASA decision.', JSON.parse(JSON.stringify(memory)))
    expect(next.mentions.map(({ start, end, citation, short }) => ({ start, end, citation, short }))).toEqual(
      [{ start: 4, end: 8, citation: 'us:606:831', short: true }],
    )
  })
})
