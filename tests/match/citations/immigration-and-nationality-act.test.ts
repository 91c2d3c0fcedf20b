import { describe } from 'vitest'
import { finds, findsNothing } from '../cited.ts'

describe('the Immigration and Nationality Act', () => {
  finds([
    ['**INA 212(d)(5)** parole', 'usc:8:1182:d:5'],
    ['**INA § 212(d)(5)(A)**', 'usc:8:1182:d:5:A'],
    ['**I.N.A. § 212(d)(5)(A)**', 'usc:8:1182:d:5:A'],
    ['**INA Section 235(b)(2)(A)**', 'usc:8:1225:b:2:A'],
    ['**section 212(d)(5) of the INA** lets', 'usc:8:1182:d:5'],
    ['**section 212(d)(5) of the Immigration and Nationality Act**.', 'usc:8:1182:d:5'],
    ['**Section 287(g) of the Immigration and Nationality Act of 1952**', 'usc:8:1357:g'],
    ['**Immigration and Nationality Act § 212(d)(5)(A)**', 'usc:8:1182:d:5:A'],
    ['**Immigration and Nationality Act (INA) § 212(d)(5)(A)**', 'usc:8:1182:d:5:A'],
    ['**Immigration & Nationality Act section 208**', 'usc:8:1158'],
    ['the **INA’s Section 212(f)**', 'usc:8:1182:f'],
    ['**INA 240A(b)** cases', 'usc:8:1229b:b'],
    ['**INA 244** (TPS)', 'usc:8:1254a'],
    ['**INA 329A**', 'usc:8:1440-1'],
    ['**INA §§ 236(a)** and **236(c)**', 'usc:8:1226:a usc:8:1226:c'],
    ['**INA §§ 236(a)** and **(c)**', 'usc:8:1226:a usc:8:1226:c'],
    ['**sections 236** and **241 of the INA**', 'usc:8:1226 usc:8:1231'],
    ['**SECTION 212(f) OF THE INA**', 'usc:8:1182:f'],
  ])

  findsNothing([
    'INA 999 and INA § 230(a)',
    'section 6103 of the Immigration and Nationality Act',
    'Ina 212 and a HINA 212',
    'reported INA, the Iraqi agency',
  ])
})
