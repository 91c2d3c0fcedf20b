import { describe } from 'vitest'
import { finds, findsNothing } from '../cited.ts'

describe('laws of the states', () => {
  finds([
    ['under **Tex. Penal Code § 51.02**.', 'state:tx:penal:51.02'],
    ['**Texas Penal Code Section 51.02(a)**', 'state:tx:penal:51.02:a'],
    ['**Cal. Gov. Code § 7284**', 'state:ca:gov:7284'],
    ['**California Government Code section 7284**', 'state:ca:gov:7284'],
    ['**California Penal Code 187**', 'state:ca:penal:187'],
    [
      '**Texas Code of Criminal Procedure Article 38.22** and **Tex. Code Crim. Proc. art. 38.22**',
      'state:tx:code-of-criminal-procedure:38.22 state:tx:code-of-criminal-procedure:38.22',
    ],
    ['**N.Y. Penal Law § 120.05**', 'state:ny:penal:120.05'],
    ['**Florida Statute 908.103**', 'state:fl:statutes:908.103'],
    ['**§ 908.103, Fla. Stat.** and', 'state:fl:statutes:908.103'],
    ['**section 11.13 of the Texas Tax Code**', 'state:tx:tax:11.13'],
    ['**Va. Code Ann. § 66-25.1:1**', 'state:va:code:66-25.1_1'],
    [
      '**Ohio Rev. Code § 2913.02** and **Ohio Revised Code 2913.02**',
      'state:oh:rev:2913.02 state:oh:rev:2913.02',
    ],
    ['**D.C. Official Code § 3-1201.01**', 'state:dc:code:3-1201.01'],
    ['**RCW 10.93.160**', 'state:wa:rev:10.93.160'],
    ['**A.R.S. § 11-1051** and **A.R.S. 11-1051**', 'state:az:rev:11-1051 state:az:rev:11-1051'],
    ['**ORS 181A.820**, **MCL 750.50b**', 'state:or:rev:181A.820 state:mi:comp:750.50b'],
    ['**M.G.L. c. 265**, **C.G.S. § 54-192h**', 'state:ma:gen:265 state:ct:gen:54-192h'],
    ['**O.C.G.A. § 16-8-2**', 'state:ga:code:16-8-2'],
    ['**5 ILCS 805/**', 'state:il:comp:5/805'],
    ['**Ariz. Rev. Stat. § 18-104**. **§ 18-105**', 'state:az:rev:18-104 state:az:rev:18-105'],
    [
      '**Ark. Code Ann. § 11-6-104**, then **§ 11-6-107(b)**',
      'state:ar:code:11-6-104 state:ar:code:11-6-107:b',
    ],
    [
      '**Ariz. Rev. Stat. § 18-104** and **8 U.S.C. § 1225**. Then § 18-105',
      'state:az:rev:18-104 usc:8:1225',
    ],
    [
      'under **Cal. Penal Code § 187**, murder, and **§ 192**, manslaughter',
      'state:ca:penal:187 state:ca:penal:192',
    ],
  ])

  findsNothing([
    'Title 18, Section 2702 of the Pennsylvania Consolidated Statutes',
    'a Texas law 12 years old',
    'the California Penal Code of 1872',
    'Texas Tax Code 2023 changes',
    'RSA 2024-25 conference',
    'Washington Code 3',
    'section 5 of the Texas wall',
  ])
})
