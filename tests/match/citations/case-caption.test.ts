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
    'JOHN V. LINDSAY, MAYOR OF NEW YORK',
  ])
})

describe('captions of games, fights, films and rivals', () => {
  findsNothing([
    'Spurs v. Arsenal is at noon.',
    'Kramer v. Kramer won best picture.',
    'Batman v. Superman flopped.',
    'Saturday’s Liverpool v. Everton sold out in an hour.',
    'Celtics v. Rangers drew 60,000 to Glasgow.',
    'Ali v. Frazier was the fight of the century.',
    'Tyson v. Holyfield ended with a bitten ear, and the judges never got to rule.',
    'Fury v. Usyk went to a split decision in Riyadh.',
    'Carlsen v. Nepomniachtchi lasted 136 moves.',
    'Fischer v. Spassky put chess on front pages.',
    'Deep Blue v. Kasparov changed chess for good.',
    'Federer v. Nadal on clay was never close.',
    'Williams v. Sharapova opens play on center court.',
    'Hogan v. Savage headlined the pay-per-view.',
    'Godzilla v. Kong smashed records at multiplexes.',
    'Freddy v. Jason scared teenagers in 2003.',
    'Alien v. Predator pleased nobody.',
    'Ford v. Ferrari took two Oscars.',
    'Spy v. Spy ran in Mad magazine for decades.',
    'Scott Pilgrim v. the World is back in theaters.',
    'Ryu v. Ken is the matchup every player learns first.',
    'Mario v. Sonic split the schoolyard.',
    'Plants v. Zombies ate my weekend.',
    'Marvel v. Capcom returns on Switch.',
    'Pepsi v. Coke divided our kitchen.',
    'Mac v. PC was an ad campaign.',
    'Harris v. Vance on Tuesday drew 40 million viewers.',
    'Kennedy v. Nixon made television matter.',
    'Obama v. Romney went three rounds.',
    'India v. Pakistan in Ahmedabad fills hotels.',
    'Brazil v. Germany ended 7-1.',
    'Tomorrow: Lakers v. Clippers, then Knicks v. Nets.',
    'Texas v. Oklahoma fills the Cotton Bowl.',
    'Michigan v. Ohio State is The Game.',
    'Manchester City v. Leicester City ended without a goal.',
    'United States v. Mexico at the Gold Cup drew a crowd to the stadium.',
    'Man v. Food made Adam Richman famous.',
    'Joe v. Carole was a dud.',
    'Aaron v. Ruth is a barroom quarrel with no end.',
    'Hamilton v. Verstappen went to the last lap.',
    'Drake v. Lamar was the feud of the year.',
    'Beast v. Beauty is the twist in her new novel.',
    'Montague v. Capulet, in Verona, is where the book lays its scene.',
    'Nature v. Nurture is an old quarrel.',
    'Bucks v. Heat. Tip at 8. The Bucks held on.',
    'Djokovic vs. Alcaraz on Court One: the appeal is plain.',
    'Predators vs. Aliens is on the big screen.',
    'Republican: 98th District (Lancaster) — attorney Dana Reyes vs. County Clerk of Courts Nick Woods',
    'In the 16th Senate District, attorney Ana Silva vs. Robert Kerr, a lawyer, is the one to watch.',
    'Democratic: attorney Ana Silva vs. UPenn campus activist Leo Kerr',
  ])

  finds([
    ['**Medina v. Kerr** let the ban stand, the justices wrote.', 'case:medina-v-kerr'],
    ['A lawyer in **Pullman v. Knox** sued.', 'case:pullman-v-knox'],
    ['The court hears **Hanson v. Callais**\n\nBlack voters won.', 'case:hanson-v-callais'],
    ['**Hanson v. FDA** is back.', 'case:hanson-v-fda'],
    ['**United States v. Okafor** is back.', 'case:united-states-v-okafor'],
    ['**Kerr v. Acme Corp.** is back.', 'case:kerr-v-acme'],
    ['**Acme LLC v. Kerr** is back.', 'case:acme-v-kerr'],
    ['**Commonwealth v. Reyes** is back.', 'case:commonwealth-v-reyes'],
    ['**Doe v. Paxton** is back.', 'case:doe-v-paxton'],
    ['**Roe vs. Wade** protected abortion.', 'us:410:113'],
    ['**Snyder v. Phelps** protects pickets.', 'us:562:443'],
    ['In **Cooper v. Harris**, the justices struck down the 12th District.', 'case:cooper-v-harris'],
  ])
})

describe('captions in capitals', () => {
  finds([
    ['**ROE V. WADE**', 'us:410:113'],
    ['SUPREME COURT OVERTURNS **ROE V. WADE**', 'us:410:113'],
    ['**ROE V. WADE** OVERTURNED', 'us:410:113'],
    ['LIFE AFTER **DOBBS V. JACKSON WOMEN’S HEALTH ORGANIZATION** IN OHIO', 'us:597:215'],
    ['WHAT **BROWN V. BOARD OF EDUCATION** SAID', 'us:347:483'],
    ['**TRUMP V. CASA, INC., 606 U.S. 831 (2025)**', 'us:606:831'],
  ])
})

describe('decisions that everybody calls by one word', () => {
  finds([
    ['The **Dobbs** decision closed clinics.', 'us:597:215'],
    ['Since the Supreme Court’s **Bruen** ruling, judges read history.', 'us:597:1'],
    ['The court applied **Bruen**, its 2022 gun ruling.', 'us:597:1'],
    ['the **Citizens United** ruling', 'us:558:310'],
  ])
  findsNothing([
    'Lou Dobbs took the decision.',
    'Mr. Bruen ruled it out.',
    'Judge Dobbs ruling on it',
    'citizens united behind the decision',
    'Citizens United made a film.',
  ])
})

describe('decisions without two sides', () => {
  finds([
    ['The ruling in **Matter of Yajure Hurtado, 29 I. & N. Dec. 216 (BIA 2025)** ended it.', 'indec:29:216'],
    ['**In re Gault, 387 U.S. 1 (1967)**', 'us:387:1'],
    ['**Ex parte Milligan, 71 U.S. 2 (1866)**', 'us:71:2'],
    [
      '**Matter of Q. Li, 29 I&N Dec. 66 (BIA 2025)**. Under **Matter of Q. Li**, they stay.',
      'indec:29:66 indec:29:66',
    ],
    ['**Matter of M-S-, 27 I&N Dec. 509 (A.G. 2019)**', 'indec:27:509'],
  ])
  findsNothing(['a Matter of Time, 29 of them', 'It is a Matter of Opinion.', 'In re Google'])
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
      'The justices will hear **Trump v. Slaughter**. **Slaughter** could end independent agencies.',
      'case:trump-v-slaughter case:trump-v-slaughter',
    ],
    ['**NYSRPA v. Bruen** came. The court applied **Bruen** to stun guns.', 'us:597:1 us:597:1'],
    ['The court in **Trump v. Slaughter** sat. Slaughter could return to work.', 'case:trump-v-slaughter'],
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
