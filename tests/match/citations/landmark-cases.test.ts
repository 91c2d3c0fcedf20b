import { describe, expect, it } from 'vitest'
import { normalForm } from '../../../src/match/citation.ts'
import { NAME_OF_DECISION } from '../../../src/match/citations/landmark-cases.ts'
import { parseCitation } from '../../../src/match/read-citations.ts'
import { cited, finds, findsNothing } from '../cited.ts'

/** Where it is printed, the caption in full, then the captions that the press uses. */
const CAPTIONS: readonly (readonly [place: string, full: string, ...press: string[]])[] = [
  ['5 U.S. 137', 'Marbury v. Madison'],
  ['17 U.S. 316', 'McCulloch v. Maryland', 'McCulloch v. State of Maryland'],
  ['22 U.S. 1', 'Gibbons v. Ogden'],
  ['60 U.S. 393', 'Dred Scott v. Sandford', 'Scott v. Sandford'],
  ['163 U.S. 537', 'Plessy v. Ferguson'],
  ['198 U.S. 45', 'Lochner v. New York'],
  ['295 U.S. 602', 'Humphrey’s Executor v. United States', "Humphrey's Executor v. U.S."],
  ['317 U.S. 111', 'Wickard v. Filburn'],
  ['319 U.S. 624', 'West Virginia State Board of Education v. Barnette', 'West Virginia v. Barnette'],
  ['319 U.S. 624', 'West Virginia State Bd. of Educ. v. Barnette', 'W. Va. State Bd. of Ed. v. Barnette'],
  ['323 U.S. 214', 'Korematsu v. United States', 'Korematsu v. U.S.', 'Korematsu v. US'],
  ['343 U.S. 579', 'Youngstown Sheet & Tube Co. v. Sawyer', 'Youngstown v. Sawyer'],
  ['343 U.S. 579', 'Youngstown Sheet and Tube Company v. Sawyer', 'Youngstown Sheet & Tube v. Sawyer'],
  [
    '347 U.S. 483',
    'Brown v. Board of Education of Topeka',
    'Brown v. Board of Education',
    'Brown v. Board',
    'Brown v. Bd. of Educ.',
    'Brown v. Board of Ed.',
  ],
  ['367 U.S. 643', 'Mapp v. Ohio'],
  ['369 U.S. 186', 'Baker v. Carr'],
  ['372 U.S. 335', 'Gideon v. Wainwright'],
  ['376 U.S. 254', 'New York Times Co. v. Sullivan', 'New York Times v. Sullivan', 'NYT v. Sullivan'],
  ['376 U.S. 254', 'New York Times Company v. Sullivan'],
  ['381 U.S. 479', 'Griswold v. Connecticut'],
  ['384 U.S. 436', 'Miranda v. Arizona'],
  ['388 U.S. 1', 'Loving v. Virginia'],
  ['392 U.S. 1', 'Terry v. Ohio'],
  [
    '393 U.S. 503',
    'Tinker v. Des Moines Independent Community School District',
    'Tinker v. Des Moines',
    'Tinker v. Des Moines School District',
    'Tinker v. Des Moines Indep. Cmty. Sch. Dist.',
  ],
  ['395 U.S. 444', 'Brandenburg v. Ohio'],
  ['403 U.S. 602', 'Lemon v. Kurtzman'],
  ['410 U.S. 113', 'Roe v. Wade', 'Jane Roe v. Wade', 'Roe et al. v. Wade'],
  ['418 U.S. 683', 'United States v. Nixon', 'U.S. v. Nixon', 'US v. Nixon'],
  ['424 U.S. 1', 'Buckley v. Valeo'],
  [
    '438 U.S. 265',
    'Regents of the University of California v. Bakke',
    'Regents of Univ. of Cal. v. Bakke',
    'University of California v. Bakke',
    'Regents v. Bakke',
  ],
  ['457 U.S. 202', 'Plyler v. Doe'],
  ['462 U.S. 919', 'Immigration and Naturalization Service v. Chadha', 'INS v. Chadha', 'I.N.S. v. Chadha'],
  [
    '467 U.S. 837',
    'Chevron U.S.A., Inc. v. Natural Resources Defense Council, Inc.',
    'Chevron U.S.A. Inc. v. Natural Resources Defense Council',
    'Chevron USA Inc. v. Natural Resources Defense Council Inc.',
    'Chevron U. S. A. Inc. v. Natural Resources Defense Council, Inc.',
    'Chevron v. Natural Resources Defense Council',
    'Chevron v. NRDC',
  ],
  ['476 U.S. 79', 'Batson v. Kentucky'],
  ['487 U.S. 654', 'Morrison v. Olson'],
  ['491 U.S. 397', 'Texas v. Johnson'],
  [
    '494 U.S. 872',
    'Employment Division, Department of Human Resources of Oregon v. Smith',
    "Employment Div., Dep't of Human Res. of Oregon v. Smith",
    'Employment Div., Dept. of Human Resources of Ore. v. Smith',
    'Employment Division v. Smith',
  ],
  [
    '505 U.S. 833',
    'Planned Parenthood of Southeastern Pennsylvania v. Casey',
    'Planned Parenthood of Southeastern Pa. v. Casey',
    'Planned Parenthood v. Casey',
  ],
  ['520 U.S. 681', 'Clinton v. Jones'],
  ['531 U.S. 98', 'Bush v. Gore'],
  ['533 U.S. 678', 'Zadvydas v. Davis'],
  ['539 U.S. 558', 'Lawrence v. Texas', 'Lawrence et al. v. Texas'],
  [
    '545 U.S. 469',
    'Kelo v. City of New London',
    'Kelo v. New London',
    'Kelo v. City of New London, Connecticut',
  ],
  ['548 U.S. 557', 'Hamdan v. Rumsfeld'],
  [
    '549 U.S. 497',
    'Massachusetts v. Environmental Protection Agency',
    'Massachusetts v. EPA',
    'Massachusetts v. E.P.A.',
    'Mass. v. EPA',
  ],
  ['553 U.S. 723', 'Boumediene v. Bush'],
  ['554 U.S. 570', 'District of Columbia v. Heller', 'D.C. v. Heller', 'DC v. Heller'],
  [
    '558 U.S. 310',
    'Citizens United v. Federal Election Commission',
    'Citizens United v. FEC',
    "Citizens United v. Federal Election Comm'n",
    'Citizens United v. Fed. Election Comm’n',
  ],
  ['559 U.S. 356', 'Padilla v. Kentucky'],
  ['567 U.S. 387', 'Arizona v. United States', 'Arizona v. U.S.'],
  ['570 U.S. 529', 'Shelby County v. Holder', 'Shelby County, Alabama v. Holder', 'Shelby Cnty. v. Holder'],
  ['570 U.S. 744', 'United States v. Windsor', 'U.S. v. Windsor'],
  ['573 U.S. 373', 'Riley v. California'],
  ['573 U.S. 682', 'Burwell v. Hobby Lobby Stores, Inc.', 'Burwell v. Hobby Lobby'],
  ['576 U.S. 644', 'Obergefell v. Hodges', 'Obergefell et al. v. Hodges'],
  ['585 U.S. 667', 'Trump v. Hawaii'],
  ['588 U.S. 558', 'Kisor v. Wilkie'],
  ['588 U.S. 684', 'Rucho v. Common Cause'],
  ['590 U.S. 644', 'Bostock v. Clayton County, Georgia', 'Bostock v. Clayton County'],
  [
    '597 U.S. 1',
    'New York State Rifle & Pistol Association, Inc. v. Bruen',
    "New York State Rifle & Pistol Ass'n v. Bruen",
    'New York State Rifle & Pistol Ass’n, Inc. v. Bruen',
    'New York State Rifle & Pistol Assn., Inc. v. Bruen',
    'New York State Rifle and Pistol Association v. Bruen',
    'NYSRPA v. Bruen',
  ],
  [
    '597 U.S. 215',
    'Dobbs v. Jackson Women’s Health Organization',
    "Dobbs v. Jackson Women's Health Org.",
    'Dobbs v. Jackson Women’s Health',
    'Dobbs v. Jackson',
  ],
  ['597 U.S. 697', 'West Virginia v. Environmental Protection Agency', 'West Virginia v. EPA'],
  [
    '600 U.S. 181',
    'Students for Fair Admissions, Inc. v. President and Fellows of Harvard College',
    'Students for Fair Admissions v. President & Fellows of Harvard College',
    'Students for Fair Admissions v. Harvard',
    'SFFA v. Harvard',
  ],
  ['600 U.S. 570', '303 Creative LLC v. Elenis', '303 Creative L.L.C. v. Elenis', '303 Creative v. Elenis'],
  ['601 U.S. 100', 'Trump v. Anderson', 'Donald J. Trump v. Anderson'],
  ['603 U.S. 369', 'Loper Bright Enterprises v. Raimondo', 'Loper Bright v. Raimondo'],
  ['603 U.S. 593', 'Trump v. United States', 'Trump v. U.S.', 'Donald J. Trump v. United States'],
  ['606 U.S. 831', 'Trump v. CASA, Inc.', 'Trump v. CASA', 'Trump v. CASA Inc.'],
  ['112 U.S. 94', 'Elk v. Wilkins'],
  ['169 U.S. 649', 'United States v. Wong Kim Ark'],
  ['249 U.S. 47', 'Schenck v. United States'],
  ['274 U.S. 200', 'Buck v. Bell'],
  ['283 U.S. 697', 'Near v. Minnesota'],
  ['370 U.S. 421', 'Engel v. Vitale'],
  ['373 U.S. 83', 'Brady v. Maryland'],
  ['377 U.S. 533', 'Reynolds v. Sims'],
  ['389 U.S. 347', 'Katz v. United States'],
  ['406 U.S. 205', 'Wisconsin v. Yoder'],
  ['408 U.S. 238', 'Furman v. Georgia'],
  ['424 U.S. 319', 'Mathews v. Eldridge'],
  ['457 U.S. 731', 'Nixon v. Fitzgerald'],
  ['466 U.S. 668', 'Strickland v. Washington'],
  ['471 U.S. 1', 'Tennessee v. Garner'],
  ['478 U.S. 186', 'Bowers v. Hardwick'],
  ['490 U.S. 386', 'Graham v. Connor'],
  ['517 U.S. 620', 'Romer v. Evans'],
  ['542 U.S. 507', 'Hamdi v. Rumsfeld'],
  ['561 U.S. 742', 'McDonald v. City of Chicago', 'McDonald v. Chicago'],
  ['562 U.S. 443', 'Snyder v. Phelps'],
  ['576 U.S. 473', 'King v. Burwell'],
]

const formOf = (place: string): string => place.replace(' U.S. ', ':').replace(/^/, 'us:')

const ROWS = CAPTIONS.flatMap(([place, ...names]) => names.map(name => [name, place] as const))

/** What a caption may stand in; the stars are around the caption. */
const DRESSES: readonly ((name: string) => string)[] = [
  name => `In **${name}**, the justices said so.`,
  name => `The ruling in **${name}** still stands.`,
  name => `critics of the **${name}** decision`,
  name => `(**${name}**)`,
  name => `“**${name}**” is`,
  name => `It was overruled in 2024: **${name}** is no longer law, the court said.`,
]

describe('landmark cases', () => {
  it.each(ROWS)('%s is %s', (name, place) => {
    const form = formOf(place)
    for (const dress of DRESSES) {
      const line = dress(name)
      expect(cited(line.replaceAll('**', ''))).toEqual([line, form])
    }
    const loose = name.replace(' v. ', ' v ')
    expect(cited(`the court’s ${loose} ruling`)).toEqual([`the court’s **${loose}** ruling`, form])
    const other = name.replace(' v. ', ' vs. ')
    expect(cited(`the court in ${other} ruled`)).toEqual([`the court in **${other}** ruled`, form])
    const printed = `${name}, ${place} (2001)`
    expect(cited(`In ${printed}, it held`)).toEqual([`In **${printed}**, it held`, form])
    for (const written of [name, printed]) {
      const citation = parseCitation(written)
      expect(citation && normalForm(citation), written).toBe(form)
    }
  })

  it('has every case of the table among them', () => {
    expect([...NAME_OF_DECISION.keys()].sort()).toEqual(
      [...new Set(CAPTIONS.map(([place]) => formOf(place)))].sort(),
    )
  })
})

describe('not one of them', () => {
  finds([
    ['In **Texas v. Johnson County**, the court', 'case:texas-v-johnson-county'],
    ['In **Smith v. Board of Education**, the court', 'case:smith-v-board-of-education'],
    [
      'The court heard **Miranda v. Arizona Department of Corrections**.',
      'case:miranda-v-arizona-department-of-corrections',
    ],
    ['In 2023 **Smith v. Jones** was decided by the court', 'case:smith-v-jones'],
    ['the 26 **Smith v. Jones** plaintiffs', 'case:smith-v-jones'],
    ['In 2023 **Acme LLC v. Jones** was decided by the court', 'case:acme-v-jones'],
  ])
  findsNothing(['Creative v. elenis', 'Roe and Wade', 'Brown vs. Board, a band'])
})

describe('names with figures and abbreviations', () => {
  finds([
    ['In **44 Liquormart, Inc. v. Rhode Island**, the court', 'case:44-liquormart-v-rhode-island'],
    ['**44 Liquormart, Inc. v. Rhode Island, 517 U.S. 484 (1996)**', 'us:517:484'],
    ['**14 Penn Plaza LLC v. Pyett** is a case', 'case:14-penn-plaza-v-pyett'],
    ['The court in **3M Co. v. Smith** ruled', 'case:3m-v-smith'],
    [
      "**Nat'l Fed'n of Indep. Bus. v. Sebelius, 567 U.S. 519 (2012)**. **National Federation of Independent Business v. Sebelius**",
      'us:567:519 us:567:519',
    ],
    [
      '**Department of Homeland Security v. D.V.D., 606 U.S. 5 (2025)** was new. In **Dep’t of Homeland Sec. v. D.V.D.**, it',
      'us:606:5 us:606:5',
    ],
    ['Critics of the post-**Roe v. Wade** world and pre-**Roe v. Wade** laws', 'us:410:113 us:410:113'],
    ['**Roe v. Wade** Anniversary Draws Crowds; **Roe v. Wade** Reversal Explained', 'us:410:113 us:410:113'],
    [
      'In **303 Creative LLC v. Elenis, 600 U.S. 570 (2023)**. After **303 Creative**, states',
      'us:600:570 us:600:570',
    ],
  ])
})
