import { describe } from 'vitest'
import { finds, findsNothing } from '../cited.ts'

describe('the Code of Federal Regulations', () => {
  finds([
    ['under **8 C.F.R. § 287.7(a)**, a detainer', 'cfr:8:287.7:a'],
    ['**8 CFR 235.3(b)(1)(iii)**', 'cfr:8:235.3:b:1:iii'],
    ['**8 C. F. R. §208.16(c)**', 'cfr:8:208.16:c'],
    ['**45 CFR Part 164** governs', 'cfr:45:164'],
    ['**28 C.F.R. pt. 600**', 'cfr:28:600'],
    ['**14 CFR part 25**', 'cfr:14:25'],
    ['**5CFR, part 575**', 'cfr:5:575'],
    ['**38 CFR Part 74.2**', 'cfr:38:74.2'],
    ['**45 CFR Parts 160** and **164**', 'cfr:45:160 cfr:45:164'],
    ['**45 CFR 160.103** and **164.512(f)**', 'cfr:45:160.103 cfr:45:164.512:f'],
    ['**8 C.F.R. §§ 212.5**, **235.3**', 'cfr:8:212.5 cfr:8:235.3'],
    ['**8 C.F.R. §§ 287.7-287.8**', 'cfr:8:287.7'],
    ['**47 CFR 54.506 (c)**', 'cfr:47:54.506:c'],
    ['**47 CFR 54.506** (whatever)', 'cfr:47:54.506'],
    ['**section 212.5 of title 8, Code of Federal Regulations**', 'cfr:8:212.5'],
    ['**section 212.5(b) of Title 8 of the Code of Federal Regulations**', 'cfr:8:212.5:b'],
    ['**part 164 of title 45, Code of Federal Regulations**', 'cfr:45:164'],
    ['**Title 8, Code of Federal Regulations, section 212.5**', 'cfr:8:212.5'],
    ['**Title 8 CFR 212.5**', 'cfr:8:212.5'],
    ['**title 8, section 212.5 of the Code of Federal Regulations**', 'cfr:8:212.5'],
    ['**Treas. Reg. § 301.6103(a)-1**', 'cfr:26:301.6103(a)-1'],
    ['**Treasury Regulation Section 1.1031(a)-1(b)**', 'cfr:26:1.1031(a)-1:b'],
    ['**8 C.F.R. § 212.5**.', 'cfr:8:212.5'],
    ['**29 CFR 1910.134**', 'cfr:29:1910.134'],
    ['**48 CFR § 9903.201**', 'cfr:48:9903.201'],
    ['**5 CFR §531.610(f)**', 'cfr:5:531.610:f'],
    ['**43 C.F.R. §8360.0–7** & 8365.2–3(f) make it', 'cfr:43:8360.0-7'],
    ['**12 CFR § 226.5a**', 'cfr:12:226.5a'],
    ['**10 CFR § 205.192A**', 'cfr:10:205.192A'],
    ['**17 CFR § 240.10b-5**', 'cfr:17:240.10b-5'],
    ['**12 CFR § 708a.101**', 'cfr:12:708a.101'],
    ['**10 CFR § 960.3-1-4-1**', 'cfr:10:960.3-1-4-1'],
    ['**48 CFR 970.3102-05-30-70**', 'cfr:48:970.3102-05-30-70'],
    ['**26 CFR § 1.1031(d)-1T**', 'cfr:26:1.1031(d)-1T'],
    ['**26 CFR § 301.6103(j)(1)-1T**', 'cfr:26:301.6103(j)(1)-1T'],
    ['**17 CFR § 275.202(a)(11)(G)-1**', 'cfr:17:275.202(a)(11)(G)-1'],
    ['**26 CFR § 1.1402(e)-1A**', 'cfr:26:1.1402(e)-1A'],
    ['**26 CFR § 1.863-3AT**', 'cfr:26:1.863-3AT'],
    ['**41 CFR § 128-48.001-50**', 'cfr:41:128-48.001-50'],
    ['**41 CFR §109-38.301-1.50**', 'cfr:41:109-38.301-1.50'],
    ['**33 CFR § 100.35T01-0125**', 'cfr:33:100.35T01-0125'],
    ['**33 CFR § 100.T07-0110**', 'cfr:33:100.T07-0110'],
    ['**48 CFR 53.303-DD-254**', 'cfr:48:53.303-DD-254'],
    ['**48 CFR 53.302-1419A**', 'cfr:48:53.302-1419A'],
    ['**17 CFR § 210.6A-01**', 'cfr:17:210.6A-01'],
    ['**12 CFR § 563d.3b-6**', 'cfr:12:563d.3b-6'],
    ['**17 CFR § 240.15Ga-2**', 'cfr:17:240.15Ga-2'],
    ['**33 CFR § 110.72aa**', 'cfr:33:110.72aa'],
    ['**17 CFR § 240.13h-l(d)(2)(xiii)**', 'cfr:17:240.13h-l:d:2:xiii'],
  ])

  findsNothing([
    'Prop. Treas. Reg. § 1.41-2',
    'Title 42, CFR, and 3 CFR 215',
    '51 CFR 12.3 and 0 CFR 1.1',
    'a CFR 1600 engine',
  ])
})

describe('whole titles of the regulations, and parts by number alone', () => {
  finds([
    ['**Title 42 of the Code of Federal Regulations** fills shelves.', 'cfr:42'],
    ['**Title 42 of the CFR** is long', 'cfr:42'],
    ['**14 CFR 61.57** and **Part 135**.', 'cfr:14:61.57 cfr:14:135'],
    ['**45 C.F.R. Part 160** and **Part 164**', 'cfr:45:160 cfr:45:164'],
  ])
  findsNothing(['Title 51 of the CFR', 'Part 135', 'Part 2 of the film and Part 3'])
})
