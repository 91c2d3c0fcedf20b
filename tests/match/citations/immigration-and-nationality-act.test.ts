import { describe, expect, it } from 'vitest'
import { sectionOfAct } from '../../../src/match/citations/immigration-and-nationality-act.ts'
import { cited, finds, findsNothing } from '../cited.ts'

describe('the Immigration and Nationality Act', () => {
  finds([
    ['the Immigration and Nationality Act (“Act”). Under **section 236(a) of the Act**', 'usc:8:1226:a'],
    ['The **Immigration and Naturalization Act, Section 212(f)**', 'usc:8:1182:f'],
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
    'the Immigration and Nationality Act; the Bus Driver Act. Section 236 of the Act',
    'the Immigration and Nationality Act. Section 3 of the Act',
    'INA 999 and INA § 230(a)',
    'section 6103 of the Immigration and Nationality Act',
    'Ina 212 and a HINA 212',
    'reported INA, the Iraqi agency',
  ])
})

describe('the two numbers of a section of the Act', () => {
  const pairs =
    '101 1101, 106 1105a, 201 1151, 207 1157, 208 1158, 210 1160, 210A 1161, 212 1182, 213A 1183a, 216A 1186b, ' +
    '217 1187, 219 1189, 221 1201, 235 1225, 235A 1225a, 236 1226, 236A 1226a, 237 1227, 239 1229, 240 1229a, ' +
    '240A 1229b, 240C 1230, 241 1231, 242 1252, 243 1253, 244 1254a, 245 1255, 250 1260, 258 1288, 262 1302, ' +
    '274 1324, 274A 1324a, 276 1326, 280 1330, 287 1357, 292 1362, 293 1363, 294 1363a, 301 1401, 309 1409, ' +
    '310 1421, 316 1427, 329 1440, 329A 1440-1, 330 1441, 340 1451, 348 1459, 349 1481, 352 1484, 357 1489, ' +
    '361 1504, 414 1524, 501 1531, 507 1537'

  it.each(pairs.split(', ').map(pair => pair.split(' ')))('INA %s is 8 U.S.C. %s', (section, code) => {
    expect(cited(`INA ${section}`)[1]).toBe(`usc:8:${code}`)
    expect(sectionOfAct(code!)).toBe(section)
  })

  it('knows 170 of them', () => {
    const numbers = Array.from({ length: 600 }, (_, i) =>
      ['', 'A', 'B', 'C', 'D'].map(letter => `${i}${letter}`),
    ).flat()
    expect(numbers.filter(number => cited(`INA ${number}`)[1] !== '')).toHaveLength(170)
  })

  it('has none for the rest of title 8', () => {
    expect(['1182d', '1232', '1254b', '1373', '1601'].map(sectionOfAct)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ])
  })
})
