import { describe } from 'vitest'
import { finds } from './cited.ts'

describe('twins are one mention', () => {
  finds([
    ['**IRC Section 6103**, **Section 6103**', 'usc:26:6103 usc:26:6103'],
    [
      '**section 212(d)(5) of the Immigration and Nationality Act ( 8 U.S.C. 1182(d)(5) )** is',
      'usc:8:1182:d:5',
    ],
    ['**section 6103 of the Internal Revenue Code of 1986 ( 26 U.S.C. 6103 )**), judicial', 'usc:26:6103'],
    [
      '**INA §§ 235(b)(1)**, **240**, **8 U.S.C. §§ 1225(b)(1)**, **1229a**',
      'usc:8:1225:b:1 usc:8:1229a usc:8:1225:b:1 usc:8:1229a',
    ],
    ['**INA 235(b)(2)(A), 8 U.S.C. 1225(b)(2)(A)** bars', 'usc:8:1225:b:2:A'],
    ['**INA § 235(b)(2)(A) (8 U.S.C. § 1225(b)(2)(A))** bars', 'usc:8:1225:b:2:A'],
    ['**8 U.S.C. 1158, INA 208** and', 'usc:8:1158'],
    ['**8 U.S.C. § 1158 [INA § 208]** and', 'usc:8:1158'],
    ['**section 208 of the Immigration and Nationality Act, 8 U.S.C. 1158**.', 'usc:8:1158'],
    ['**section 208 of the Immigration and Nationality Act (INA), 8 U.S.C. § 1158**.', 'usc:8:1158'],
    ['**section 6103 of the Internal Revenue Code (26 U.S.C. 6103)** bars', 'usc:26:6103'],
    ['**section 208 of the INA, codified at 8 U.S.C. § 1158**, says', 'usc:8:1158'],
    ['**section 208 of the INA**, **8 U.S.C. 1158(a)**', 'usc:8:1158 usc:8:1158:a'],
    ['**INA 208** (**8 U.S.C. 1158**, as amended)', 'usc:8:1158 usc:8:1158'],
    ['**INA 208**. Later **8 U.S.C. 1158**', 'usc:8:1158 usc:8:1158'],
  ])
})
