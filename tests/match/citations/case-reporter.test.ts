import { describe, expect, it } from 'vitest'
import { normalForm } from '../../../src/match/citation.ts'
import { parseCitation } from '../../../src/match/read-citations.ts'
import { finds, findsNothing } from '../cited.ts'

describe('decisions by volume, reporter and page', () => {
  finds([
    ['**144 S. Ct. 2244, 144 S.Ct. 2244**, twice', 'sct:144:2244'],
    ['**597 U.S. 215** and **597 U. S. 215**.', 'us:597:215 us:597:215'],
    ['**144 S. Ct. 2244** and **144 S.Ct. 2244**', 'sct:144:2244 sct:144:2244'],
    ['**98 L. Ed. 873**, **98 L.Ed.2d 873**', 'led:98:873 led2d:98:873'],
    ['**962 F.3d 612** (D.C. Cir. 2020)', 'f3d:962:612'],
    ['**962 F.2d 612**, 615', 'f2d:962:612'],
    ['**167 F.4th 218**', 'f4th:167:218'],
    ['**289 F. 516** (1923)', 'fed:289:516'],
    ['**664 F. Supp. 832**, 847 (S.D.N.Y. 1987)', 'fsupp:664:832'],
    ['**606 F. Supp. 3d 437**', 'fsupp3d:606:437'],
    ['**123 F. App’x 456** and **123 Fed. Appx. 456**', 'fappx:123:456 fappx:123:456'],
    ['**98 Fed. Cl. 12**, **512 B.R. 100**', 'fedcl:98:12 br:512:100'],
    ['**2025 WL 3706685** (D.D.C. Dec. 4, 2025)', 'wl:2025:3706685'],
    ['**29 I. & N. Dec. 216 (BIA 2025)**', 'indec:29:216'],
    ['**27 I&N Dec. 316** and', 'indec:27:316'],
    ['**155 T.C. 1**, **T.C. Memo. 2024-10**', 'tc:155:1 tcmemo:2024-10'],
    ['**499 A.2d 815**, **440 S.W.2d 61**', 'reporter:A.2d:499:815 reporter:S.W.2d:440:61'],
    ['**47 SW 3d 1** and **47 S. W. 3d 1**', 'reporter:S.W.3d:47:1 reporter:S.W.3d:47:1'],
    ['**2023-Ohio-5699**, **2014 IL 115811**', 'reporter:Ohio:2023:5699 reporter:IL:2014:115811'],
    ['**571 U. S. ___** (2014)', 'us:571:_'],
    ['**607 U.S. __** (2026)', 'us:607:_'],
    ['**__ U.S. __** (2026)', 'us:_:_'],
    ['**597 U.S. 215** (2022). See **597 U.S., at 231**.', 'us:597:215 us:597:215'],
    ['**597\u00a0U.S.\u00a0215**', 'us:597:215'],
    ['**597 U.S.\n215**', 'us:597:215'],
    ['**L.R.A. 1915A, 601**', 'reporter:L.R.A.:1915A:601'],
    ['**81 Misc. 121** (N.Y. 1913)', 'reporter:Misc.:81:121'],
    ['Foo, **1 U. S., at 2**; **550 U. S., at 570**', 'us:1:at-2 us:550:at-570'],
    ['**597 U.S. at 231** and **962 F.3d at 615**', 'us:597:at-231 f3d:962:at-615'],
    ['**144 S. Ct., at 2250–51**', 'sct:144:at-2250'],
    [
      '**1 So.2d at 1**, **174 Cal.App.2d at p. 651**',
      'reporter:So.2d:1:at-1 reporter:Cal.App.2d:174:at-651',
    ],
    ['**— U.S. —** (2025), **___ U.S. ___** (2025), **606 U.S. ____**', 'us:_:_ us:_:_ us:606:_'],
    ['**606 U.S. ____**, slip op., at 4', 'us:606:_'],
    ['**5 U.S. (1 Cranch) 137**, **71 U.S. (4 Wall.) 2**', 'us:5:137 us:71:2'],
    ['**60 U.S. (19 How.) 393**', 'us:60:393'],
    ['**171 Wn.2d 1016** and **12 Wn. App. 2d 5**', 'reporter:Wn.2d:171:1016 reporter:Wn.App.2d:12:5'],
    ['**33 Atl. 3** (Conn. 1895)', 'reporter:Atl.:33:3'],
    ['**4 Wall. 2** and **19 How. 393** (1857)', 'reporter:Wall.:4:2 reporter:How.:19:393'],
  ])
  findsNothing([
    'No. 3 U.S. 2, Canada 1',
    'the top 20 U.S. 500 companies',
    '3 U.S. 155 mm shells',
    'the 26 U.S. cities',
    'in 2024 U.S. 30-year mortgages',
    'It was 100 F. 20 people fell ill.',
    'Bake at 350 F. 20 minutes.',
    'a 3 BR 2 bath house',
    'Kelce 2, 1 Holmes 299',
    'Cooke 298, Smith 123 and 3 Hughes 464',
    '5 Misc. 12 items',
    '12 Dec. 2024, 5 Nov. 2024',
    '5 St. Louis 3',
    'No. 2 St. John’s 64',
    'the 2022 CO 7 race',
    'Exit 5 Va. 7',
    'at mile 55 Fla. 3 dead',
    'on I-75 Ga. 400 exits',
    'the 50 U.S. at 9 a.m.',
    'some 120 U.S. at 30 percent',
    'No. 3 U.S., at 2 under par',
    'The deal — U.S. — China',
    '1 Minn. L. Rev. 1',
    '101 Cal. L. Rev. 5 and 90 Va. L. Rev. 551 (2004)',
    '134 Harv. L. Rev. 1, 100 Yale L.J. 2, 55 Stan. L. Rev. 4',
    '77 Ohio St. L.J. 1; 92 Tex. L. Rev. 1; 3 Pa. L. Rev. 4',
    '12 Wash. L. Rev. 2 (1990), 40 Colum. J.L. & Soc. Probs. 5',
    'Boston 3, Atl. 33',
    '1234 F. Supp. 26',
    '2 WL 15',
    '12 Mass. Ave.',
    'Boston, Mass. 02115',
  ])

  it.each([
    ['606 U.S. 831 (2025)', 'us:606:831'],
    ['606 U.S. 831', 'us:606:831'],
    ['962 F.3d 612 (D.C. Cir. 2020)', 'f3d:962:612'],
    ['Trump v. CASA, Inc., 606 U.S. 831 (2025)', 'us:606:831'],
  ])('an author may write %s', (written, form) => {
    const citation = parseCitation(written)
    expect(citation && normalForm(citation)).toBe(form)
  })
})
