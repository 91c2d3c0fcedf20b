import { describe, expect, it } from 'vitest'
import { normalForm } from '../../src/match/citation.ts'
import type { Memory } from '../../src/match/memory.ts'
import { parseCitation, readCitations } from '../../src/match/read-citations.ts'
import { marked, starred } from '../notation.ts'

/** A text with its citations in stars, and their normal forms, by blanks. */
type Case = readonly [line: string, forms?: string]

const read = (line: string, memory: Memory = []): readonly [string, string] => {
  const { text } = marked(line)
  const { mentions } = readCitations(text, memory)
  return [starred(text, mentions), mentions.map(mention => mention.citation).join(' ')]
}

const holds = (cases: readonly Case[]) =>
  it.each(cases)('%s', (line, forms = '') => {
    expect(read(line)).toEqual([line, forms])
  })

describe('the U.S. Code', () => {
  holds([
    ['under **26 U.S.C. § 6103(i)(2)**, the agency', 'usc:26:6103:i:2'],
    ['**26 USC 6103** protects returns', 'usc:26:6103'],
    ['see **26 U. S. C. §6103**.', 'usc:26:6103'],
    ['see **26 u.s.c. 6103**.', 'usc:26:6103'],
    ['of the Administrative Procedure Act (**5 usc 552**)', 'usc:5:552'],
    ['(**18 U.S.C. § 1905**)', 'usc:18:1905'],
    ['**10 USC 12406** lets the president', 'usc:10:12406'],
    ['**18 U.S.C. Section 546** says', 'usc:18:546'],
    ['**18 U.S.C. sec. 546** says', 'usc:18:546'],
    ['**18 U.S.C.A. § 1385**', 'usc:18:1385'],
    ['**18 USCA 1385**', 'usc:18:1385'],
    ['**18 U.S.C.S. § 1385**', 'usc:18:1385'],
    ['**1 U.S.C.U. §§ 1**-**2**', 'usc:1:1 usc:1:2'],
    ['**1 USC S. 1**-**2**', 'usc:1:1 usc:1:2'],
    ['**26 U.S.C. $ 6103** as scanned', 'usc:26:6103'],
    ['**26 U.S.C. S 6103** as scanned', 'usc:26:6103'],
    ['**18 U.S. Code § 1385** on Cornell', 'usc:18:1385'],
    ['**18 United States Code Section 1385**', 'usc:18:1385'],
    [
      'Titles **18, United States Code, Section 2**, and **21, United States Code, Section 853**',
      'usc:18:2 usc:21:853',
    ],
    ['**title 26, section 6103**, which', 'usc:26:6103'],
    ['**Title 26, U.S.C., Section 6103**', 'usc:26:6103'],
    ['**Title 26 U.S.C. § 6103**', 'usc:26:6103'],
    ['**Title 26 of the United States Code, Section 6103**, bars', 'usc:26:6103'],
    ['**Title 18, United States Code, Section 1344**', 'usc:18:1344'],
    ['**Title 26, Section 6103 of the U.S. Code** bars', 'usc:26:6103'],
    ['**U.S. Code Title 26, Section 6103** bars', 'usc:26:6103'],
    ['**U.S. Code, title 26, § 6103** bars', 'usc:26:6103'],
    ['**Section 6103 of Title 26** bars it.', 'usc:26:6103'],
    ['**Section 6103 of Title 26 of the U.S. Code** bars it.', 'usc:26:6103'],
    ['**Section 6103(i)(2) of Title 26 of the United States Code**, which', 'usc:26:6103:i:2'],
    ['**section 89 of title 14, United States Code**.', 'usc:14:89'],
    ['**section 89, title 14, United States Code**.', 'usc:14:89'],
    ['in **section 5362(5) of title 31, United States Code**.', 'usc:31:5362:5'],
    ['**Section 14123(a)(2) of 49 U.S.C.** says', 'usc:49:14123:a:2'],
    ['TRUMP CITES **TITLE 10, SECTION 12406**', 'usc:10:12406'],
    ['TRUMP CITES **10 U.S.C. SECTION 12406**', 'usc:10:12406'],
    ['**42 U.S.C.285t–2(a)**', 'usc:42:285t-2:a'],
    ['“**26 U.S.C. § 6103**”', 'usc:26:6103'],
    ['**26 U.S.C. § 6103**’s wall', 'usc:26:6103'],
    ['**26 U.S.C. § 6103**-compliant', 'usc:26:6103'],
    ['**42 U.S.C. § 2000e-5(f)(1)**', 'usc:42:2000e-5:f:1'],
    ['**42 U.S.C. 1396r‑4**', 'usc:42:1396r-4'],
    ['**42 U.S.C. 300gg-111**', 'usc:42:300gg-111'],
    ['**42 U.S.C. § 1973aa–1a**', 'usc:42:1973aa-1a'],
    ['**8 U.S.C. 1440-1**', 'usc:8:1440-1'],
    ['**42 U.S.C. 288–1(a)**', 'usc:42:288-1:a'],
    ['**16 USC 460nnn-101**', 'usc:16:460nnn-101'],
    ['**31 USC 5318A(a)(1)(A)**', 'usc:31:5318A:a:1:A'],
    ['**8 U.S.C. 1254a**', 'usc:8:1254a'],
    ['**15 U.S.C. § 78u-4(b)(2)**', 'usc:15:78u-4:b:2'],
    ['**8 U.S.C. § 1101(a)(15)(H)(i)(b)**', 'usc:8:1101:a:15:H:i:b'],
    ['**8 U.S.C. 1182(a)(9)(B)(i)(II)**', 'usc:8:1182:a:9:B:i:II'],
    ['**8 U.S.C. 1101 note** is not the section', 'usc:8:1101:note'],
    ['(**7 U.S.C. 612c note**).', 'usc:7:612c:note'],
    ['**8 U.S.C. 1101** note that it', 'usc:8:1101'],
    ['of 1974 (**29 U.S.C. 1081 et seq**.)', 'usc:29:1081'],
    ['of 1974, **29 U.S.C. § 1001, et seq**.', 'usc:29:1001'],
    ['(**50 U.S.C. App. 595**) is amended', 'usc:50a:595'],
    ['a footnote: **26 U.S.C. § 6103**.1 The agency', 'usc:26:6103'],
    ['**26 U.S.C. § 6103 (i)(1)** says', 'usc:26:6103:i:1'],
    ['**26 U.S.C. § 6103** (2018)', 'usc:26:6103'],
    ['**8 U.S.C. 1254a** (TPS)', 'usc:8:1254a'],
    ['whether **26 U.S.C. § 6103** (a) binds the agency and (b) allows it', 'usc:26:6103'],
    ['as in **26 U.S.C. § 6103(1)(1)**, with ones', 'usc:26:6103:1:1'],
    ['The text (**5 U.S.C. 552(a)(1)(E)**) ...', 'usc:5:552:a:1:E'],
    [
      'section 201(ff)(1) (**21 U.S.C. 321(ff)(1)**) of the Federal Food, Drug, and Cosmetic Act',
      'usc:21:321:ff:1',
    ],
    ['Section 824(g) is at **22 U.S.C. § 4064(g)** See also U.S.AID', 'usc:22:4064:g'],
  ])
})

describe('spaces of print', () => {
  holds([
    ['no-break **26\u00a0U.S.C. §\u00a06103**', 'usc:26:6103'],
    ['thin **26 U.S.C. §\u20096103(i)**', 'usc:26:6103:i'],
    ['narrow **26\u202fU.S.C.\u202f§\u202f6103**', 'usc:26:6103'],
    ['several **26  U.S.C.   §  6103**', 'usc:26:6103'],
    ['none **26 U.S.C.§6103**', 'usc:26:6103'],
    ['a line break **26 U.S.C. §\n6103**', 'usc:26:6103'],
    ['a line break **section\r\n212(d)(5) of\nthe INA**', 'usc:8:1182:d:5'],
    ['a paragraph 26 U.S.C. §\n\n6103', ''],
    ['zero width **26 U.S.C.\u200b § 6103**', 'usc:26:6103'],
  ])
})

describe('lists', () => {
  holds([
    ['**26 U.S.C. §§ 6103**, **7213**', 'usc:26:6103 usc:26:7213'],
    ['**26 U.S.C. §§ 6103**, **7213**, and **7431** apply', 'usc:26:6103 usc:26:7213 usc:26:7431'],
    [
      '**26 U.S.C. §§ 6103(i)(1)**, **(l)(1)**, **7213** and **7431**',
      'usc:26:6103:i:1 usc:26:6103:l:1 usc:26:7213 usc:26:7431',
    ],
    [
      '**IRC Sections 6103(i)(1)**, **6103(i)(2)** and **7213**',
      'usc:26:6103:i:1 usc:26:6103:i:2 usc:26:7213',
    ],
    ['**8 U.S.C. 1182(a)(6)(C)** or **(a)(7)** applies', 'usc:8:1182:a:6:C usc:8:1182:a:7'],
    ['**26 U.S.C. 6103(i)(1)** and **(2)**', 'usc:26:6103:i:1 usc:26:6103:i:2'],
    [
      '**26 U.S.C. 6103(i)(1)**, **(2)**, and **(3)** allow',
      'usc:26:6103:i:1 usc:26:6103:i:2 usc:26:6103:i:3',
    ],
    ['**26 U.S.C. 6103(i)(1)**, **(2)**.', 'usc:26:6103:i:1 usc:26:6103:i:2'],
    ['under **26 U.S.C. 6103(i)(1)**, (2) that the agency', 'usc:26:6103:i:1'],
    ['whether (1) it broke **26 U.S.C. 6103(i)(1)** and (2) anyone cared', 'usc:26:6103:i:1'],
    ['**26 U.S.C. 6103(h)** and **(i)**', 'usc:26:6103:h usc:26:6103:i'],
    ['**8 U.S.C. 1182(a)(6)(C)(i)** and **(ii)**', 'usc:8:1182:a:6:C:i usc:8:1182:a:6:C:ii'],
    ['**8 U.S.C. 1182(a)(6)(C)(i)** and **(d)(5)**', 'usc:8:1182:a:6:C:i usc:8:1182:d:5'],
    ['**26 U.S.C. 6103(i)(3)(B)(i)** or **(7)(A)(ii)**', 'usc:26:6103:i:3:B:i usc:26:6103:i:7:A:ii'],
    ['**26 U.S.C. 6103(i)(1)(A)(i)** or **(v)(1)**', 'usc:26:6103:i:1:A:i usc:26:6103:v:1'],
    [
      '**8 U.S.C. § 1101(a)(15)(F)**, **(J)** and **(M)** visas',
      'usc:8:1101:a:15:F usc:8:1101:a:15:J usc:8:1101:a:15:M',
    ],
    ['**26 U.S.C. §§ 6103(i)(1)** & **(l)(1)**', 'usc:26:6103:i:1 usc:26:6103:l:1'],
    ['**26 U.S.C. § 6103** and **§ 7213** apply', 'usc:26:6103 usc:26:7213'],
    ['**18 U.S.C. 1343**, **1349**.', 'usc:18:1343 usc:18:1349'],
    ['**18 U.S.C. §§ 371**, **1343** and **2**.', 'usc:18:371 usc:18:1343 usc:18:2'],
    ['under **5 U.S.C. §§ 8344** and **8468** in order to', 'usc:5:8344 usc:5:8468'],
    ['under **8 U.S.C. §§ 1158** and **1182**, 15 states sued', 'usc:8:1158 usc:8:1182'],
    ['under **8 U.S.C. §§ 1158**, **1182** and 15 states', 'usc:8:1158 usc:8:1182'],
    ['under **8 U.S.C. 1158** and 300 migrants', 'usc:8:1158'],
    ['under **8 U.S.C. 1158**, 1,200 people', 'usc:8:1158'],
    ['under **8 U.S.C. § 1158**, 2024.', 'usc:8:1158'],
    ['**26 U.S.C. §§ 6103** and **18 U.S.C. § 1905**', 'usc:26:6103 usc:18:1905'],
    ['**26 U.S.C. 6103**, **8 U.S.C. 1182**', 'usc:26:6103 usc:8:1182'],
    ['**26 U.S.C. §§ 6103**, **7213**, 135 Stat. 429', 'usc:26:6103 usc:26:7213'],
    ['under **IRC Section 6103** and 287(g) agreements', 'usc:26:6103'],
    ['**Sections 6103(i)(1)** and **(l)(1) of the tax code**', 'usc:26:6103:i:1 usc:26:6103:l:1'],
    ['**Sections 6103**, **7213** and **7431 of Title 26** forbid', 'usc:26:6103 usc:26:7213 usc:26:7431'],
    ['**Section 6103** and **7213 of the tax code** forbid', 'usc:26:6103 usc:26:7213'],
    ['Section 212(f) and **Section 6103 of the tax code**', 'usc:26:6103'],
    ['**8 U.S.C. § 1182** and **§ 6103 of the tax code**', 'usc:8:1182 usc:26:6103'],
    ['**8 U.S.C. §§ 1181**–**1182**', 'usc:8:1181 usc:8:1182'],
    ['the Insurrection Act (**10 U.S.C. §§ 251**-**255**)', 'usc:10:251 usc:10:255'],
    ['**5 U.S.C. §§ 701**-**06**', 'usc:5:701 usc:5:706'],
    ['**5 U.S.C. §§ 551**–**59**, **701**–**06**', 'usc:5:551 usc:5:559 usc:5:701 usc:5:706'],
    ['**5 U.S.C. 3345**–**3349d**', 'usc:5:3345 usc:5:3349d'],
    ['**41 U.S.C. 10a**-**10c**', 'usc:41:10a usc:41:10c'],
    ['**41 U.S.C. 10a(1)**-**10c(2)**', 'usc:41:10a:1 usc:41:10c:2'],
    ['**50 U.S.C. App. §§ 451**--**473**', 'usc:50a:451 usc:50a:473'],
    ['**31 U.S.C. 5318A(b)(l)**-(5)', 'usc:31:5318A:b:l'],
    ['**8 U.S.C. 1182(a)(1)**–**(3)**', 'usc:8:1182:a:1 usc:8:1182:a:3'],
    ['**sections 251** through **255 of title 10**', 'usc:10:251 usc:10:255'],
    ['**8 U.S.C. 1182(a)(1)** through **(10)**', 'usc:8:1182:a:1 usc:8:1182:a:10'],
  ])
})

describe('the Internal Revenue Code', () => {
  holds([
    ['under **IRC Section 6103(l)(1)**, the IRS', 'usc:26:6103:l:1'],
    ['**I.R.C. § 6103** and', 'usc:26:6103'],
    ['**I. R. C. § 6103** and', 'usc:26:6103'],
    ['**IRC §6103** bars', 'usc:26:6103'],
    ['**IRC 6103** bars', 'usc:26:6103'],
    ['**IRC 501(c)(3)** groups', 'usc:26:501:c:3'],
    ['**IRC 280G** payments', 'usc:26:280G'],
    ['**IRC Sec. 45Q** credits', 'usc:26:45Q'],
    ['**Internal Revenue Code Section 6103(i)(1)**', 'usc:26:6103:i:1'],
    ['**Internal Revenue Code (IRC) Section 6103**', 'usc:26:6103'],
    ['the **Internal Revenue Code of 1986, as amended, § 6103**', 'usc:26:6103'],
    ['the **Internal Revenue Code’s Section 6103**', 'usc:26:6103'],
    ['**Section 6103 of the tax code** bars', 'usc:26:6103'],
    ['**Section 6103 of the federal tax code** bars', 'usc:26:6103'],
    ['**Section 6103 of the U.S. tax code** bars', 'usc:26:6103'],
    ['**Section 6103 of the nation’s tax code** bars', 'usc:26:6103'],
    ['**Section 6103 of the IRS code** bars', 'usc:26:6103'],
    ['**§ 6103 of the Internal Revenue Code**.', 'usc:26:6103'],
    ['**Section 6103 of the IRC** bars', 'usc:26:6103'],
    ['**Section 6103, Internal Revenue Code**, bars', 'usc:26:6103'],
    ['the federal **tax code Section 6103** bars', 'usc:26:6103'],
    ['**IRS Code Section 501(c)(3)** groups', 'usc:26:501:c:3'],
    ['**IRS Section 6103** bars', 'usc:26:6103'],
    ['the IRS relied on **Code Section 6103**', 'usc:26:6103'],
    ['**Code Sec. 6103** keeps tax returns secret', 'usc:26:6103'],
    ['**Code § 6103** keeps tax returns secret', 'usc:26:6103'],
    ['the **Internal Revenue Code § 1** and **Section 6103 of the Code**', 'usc:26:1 usc:26:6103'],
    ['the Internal Revenue Code. Under **Section 6103 of the Code**', 'usc:26:6103'],
    ['**SECTION 6103 OF THE TAX CODE** EXPLAINED', 'usc:26:6103'],
    ['**SECTION 6103 OF THE INTERNAL REVENUE CODE**', 'usc:26:6103'],
    ['**subsection (i)(2) of section 6103 of the tax code**', 'usc:26:6103:i:2'],
    ['**paragraph (1) of Section 6103(i) of the Internal Revenue Code**', 'usc:26:6103:i:1'],
    ['The bylaws. Section 362 of the Code', ''],
    ['the Internal Revenue Code and the Bankruptcy Code. Section 362 of the Code', ''],
    ['California Penal Code section 187', ''],
    ['under Penal Code Section 187 and its tax', ''],
    ['Government Code section 7284 and taxes', ''],
    ['Revenue and Taxation Code section 17041', ''],
    ['in California, Code Section 187', ''],
    ['the state’s tax code section 17041', ''],
    ['section 11.13 of the Texas Tax Code', ''],
    ['section 1113 of the state tax code', ''],
    ['Texas Tax Code Section 1113', ''],
    ['the IRC 2024 report', ''],
    ['the IRC 200 staff members', ''],
    ['the IRC, or International Rescue Committee, said', ''],
    ['said the IRC. 6103 people', ''],
    ['the tax code has 6103 pages', ''],
  ])
})

describe('the Immigration and Nationality Act', () => {
  holds([
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
    ['INA 999 and INA § 230(a)', ''],
    ['section 6103 of the Immigration and Nationality Act', ''],
    ['Ina 212 and a HINA 212', ''],
    ['reported INA, the Iraqi agency', ''],
  ])
})

describe('twins are one mention', () => {
  holds([
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

describe('the Code of Federal Regulations', () => {
  holds([
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
    ['**8 C.F.R. §§ 287.7**-**287.8**', 'cfr:8:287.7 cfr:8:287.8'],
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
    ['Prop. Treas. Reg. § 1.41-2', ''],
    ['**8 C.F.R. § 212.5**.', 'cfr:8:212.5'],
    ['**29 CFR 1910.134**', 'cfr:29:1910.134'],
    ['Title 42, CFR, and 3 CFR 215', ''],
    ['51 CFR 12.3 and 0 CFR 1.1', ''],
    ['a CFR 1600 engine', ''],
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
})

describe('what is no citation of these', () => {
  holds([
    ['a Section 8 housing voucher'],
    ['Section 230 shields platforms'],
    ['Section 6103(i)(1) alone says nothing'],
    ['call 202-555-6103 or (202) 555-0123'],
    ['at 6103 Main Street, Apt. 26 U'],
    ['costs $26 U.S. dollars, or 6,103 pesos'],
    ['in sections 3(a) of the plane'],
    ['No. 6 USC 27, Utah 24'],
    ['then-No. 15 USC 101, UCLA 99'],
    ['Utah 24, 6 USC 27'],
    ['the 26 USC players'],
    ['the 26 U.S. cities'],
    ['26 us citizens'],
    ['53 U.S.C. 101 and 55 U.S.C. 101'],
    ['46 U.S.C. Chapters 701, 3306, 3703'],
    ['26 U.S.C. Section'],
    ['Title IX, Title 42 and Title 10 orders'],
    ['Delaware Code Title 11, Section 1447'],
    ['Title 18, Section 2702 of the Pennsylvania Consolidated Statutes'],
    ['Section 2702 of Title 18 of the Pennsylvania Statutes'],
    ['Title 16, section 3 of the Vermont Statutes'],
    ['Section 301 of the Trade Act of 1974'],
    ['Section 702 of FISA'],
    ['FISA Section 702 and Clean Air Act § 202(a)'],
    ['Tex. Penal Code § 51.02 and A.R.S. § 13-1805'],
    ['D.C. Official Code § 3-1201.01'],
    ['§ 32-701(4)'],
    ['the SEC. 230 firms, the SEC 10-K'],
    ['after 30 sec 100m'],
    ['a 401(k), a 501(c)(3) and 287(g)'],
    ['points (a)(1) and (b)(2)'],
    ['subsection (l)(1) and paragraph (2)'],
    ['See supra, at 666 and nn. 17 and 26, supra.'],
    ['558 U.S. 310 (2010), 144 S. Ct. 2244'],
    ['Part 2 of the series, part 3 and part 4'],
    [''],
  ])
})

describe('short forms', () => {
  holds([
    ['**IRC Section 6103** bars it. **Section 6103(i)(1)** allows it.', 'usc:26:6103 usc:26:6103:i:1'],
    [
      '**26 U.S.C. § 6103(i)(1)**. **Sec. 6103(l)** and **§ 6103**',
      'usc:26:6103:i:1 usc:26:6103:l usc:26:6103',
    ],
    [
      '**IRC 6103**. **Sections 6103(i)(1)** and **(l)(1)** differ',
      'usc:26:6103 usc:26:6103:i:1 usc:26:6103:l:1',
    ],
    ['**IRC Section 6103(i)(1)**. A **6103(i)(2)** request', 'usc:26:6103:i:1 usc:26:6103:i:2'],
    ['**IRC 6103**. A 6103 request for 6103 people', 'usc:26:6103'],
    ['**IRC 6103**. **SECTION 6103(i)** EXPLAINED', 'usc:26:6103 usc:26:6103:i'],
    ['**IRC 6103**. “**Section 6103**’s wall', 'usc:26:6103 usc:26:6103'],
    [
      '**IRC 6103** and **8 U.S.C. 1182**. **Section 1182(f)**, not **Section 6103**',
      'usc:26:6103 usc:8:1182 usc:8:1182:f usc:26:6103',
    ],
    [
      '**INA 212(d)(5)**. **Section 212(f)**, **212(d)(5)(A)**',
      'usc:8:1182:d:5 usc:8:1182:f usc:8:1182:d:5:A',
    ],
    ['**INA 212(d)(5)**. Section 1182(f)', 'usc:8:1182:d:5'],
    ['**8 CFR 212.5**. **Section 212.5(b)** and Section 212(b)', 'cfr:8:212.5 cfr:8:212.5:b'],
    ['**26 U.S.C. 552** and **5 U.S.C. 552**. Section 552(a)', 'usc:26:552 usc:5:552'],
    ['**INA 301**. Section 301 of the Trade Act. Section 301(b)', 'usc:8:1401'],
    ['**IRC Section 301**. Trade Act Section 301 tariffs. Section 301(b)', 'usc:26:301'],
    ['**INA 212(f)**. FISA Section 212(f)', 'usc:8:1182:f'],
    ['**IRC 6103**. **Section 6103(i)** of the law', 'usc:26:6103 usc:26:6103:i'],
    [
      'the Immigration and Nationality Act. A **287(g)** deal, **Section 212(f)**, Section 213',
      'usc:8:1357:g usc:8:1182:f',
    ],
    ['the Immigration and Nationality Act and the Internal Revenue Code. A 287(g) deal', ''],
    ['the Immigration and Nationality Act. A 401(k) plan, a 501(c)(3) group', ''],
    ['**IRC Section 6103(i)(1)** and then **(i)(2)** applies', 'usc:26:6103:i:1 usc:26:6103:i:2'],
    ['**IRC Section 6103**: **subsection (l)(1)** applies', 'usc:26:6103 usc:26:6103:l:1'],
    ['**IRC Section 6103**: subsection (l) and paragraph (2)', 'usc:26:6103'],
    ['**IRC Section 6103** and **INA 212(f)**: what of (i)(2)?', 'usc:26:6103 usc:8:1182:f'],
    ['**IRC Section 6103**, Section 301 tariffs: what of (i)(2)?', 'usc:26:6103'],
    ['**IRC Section 6103**.\n\nWhat of (i)(2)?', 'usc:26:6103'],
    ['**IRC Section 6103**.\n \nBut **subsection (i)(2) of Section 6103**', 'usc:26:6103 usc:26:6103:i:2'],
    ['subsection (i)(2) of Section 6103', ''],
    ['subsection (i)(2) of this section', ''],
    ['**45 CFR Part 164**. Section 164(b)', 'cfr:45:164'],
  ])

  it('knows them as such', () => {
    const { mentions } = readCitations('IRC Section 6103(i)(1) and (l)(1). Section 6103(i)(2). (l)(2).', [])
    expect(mentions.map(({ citation, short }) => [citation, short])).toEqual([
      ['usc:26:6103:i:1', false],
      ['usc:26:6103:l:1', false],
      ['usc:26:6103:i:2', true],
      ['usc:26:6103:l:2', true],
    ])
  })
})

describe('memory', () => {
  it('carries what was cited from text to text', () => {
    const first = readCitations('IRC Section 6103 and INA 212(d)(5).', [])
    const second = readCitations(
      'Section 6103(i)(1) and Section 212(f). But (i)(2)?',
      JSON.parse(JSON.stringify(first.memory)),
    )
    expect(second.mentions.map(mention => mention.citation)).toEqual(['usc:26:6103:i:1', 'usc:8:1182:f'])
    expect(second.memory).toEqual(first.memory)
  })

  it('stays silent where two texts used one number for two laws', () => {
    const first = readCitations('5 U.S.C. 552', [])
    const second = readCitations('26 U.S.C. 552', first.memory)
    expect(readCitations('Section 552(a)', first.memory).mentions).toHaveLength(1)
    expect(readCitations('Section 552(a)', second.memory).mentions).toEqual([])
  })

  it('is not changed by reading', () => {
    const memory: Memory = Object.freeze(['6103 usc:26:6103'])
    readCitations('8 U.S.C. 1182', memory)
    expect(memory).toEqual(['6103 usc:26:6103'])
  })

  it('ignores lines that it cannot read', () => {
    expect(readCitations('Section 6103', ['', 'x', '6103', 'usc:26:6103']).mentions).toEqual([])
  })
})

describe('the sections that the glossary knows', () => {
  const asked: [string, string][] = []
  const read = (text: string, answers: Record<string, string>, memory: Memory = []) => {
    asked.length = 0
    const known = (section: string, at: { start: number; end: number }) => {
      asked.push([section, text.slice(at.start, at.end)])
      return answers[section] ?? null
    }
    return readCitations(text, memory, known).mentions.map(({ citation, short }) => [citation, short])
  }

  it('are asked for where a bare section was never cited', () => {
    expect(read('Section 6103(i)(1) says', { 6103: 'usc:26:6103' })).toEqual([['usc:26:6103:i:1', true]])
    expect(asked).toEqual([['6103', 'Section 6103(i)(1)']])
  })

  it('are remembered', () => {
    expect(read('Section 6103. Section 6103(i)(1)', { 6103: 'usc:26:6103' })).toHaveLength(2)
    expect(asked).toHaveLength(1)
  })

  it('give 287(g) and 501(c)(3)', () => {
    expect(read('287(g) and 501(c)(3)', { 287: 'usc:8:1357', 501: 'usc:26:501' })).toEqual([
      ['usc:8:1357:g', true],
      ['usc:26:501:c:3', true],
    ])
  })

  it('are not asked for where the document cited the section, or another law has it', () => {
    read('IRC 6103. Section 6103', {})
    expect(asked).toEqual([])
    read('Section 301 of the Trade Act. Section 301. FISA Section 702.', {})
    expect(asked).toEqual([])
  })
})

describe('parseCitation', () => {
  it.each([
    ['26 USC 6103(i)(1)', 'usc:26:6103:i:1'],
    ['26 U.S.C. § 6103', 'usc:26:6103'],
    [' 8 CFR 287.7(a) ', 'cfr:8:287.7:a'],
    ['45 CFR part 164', 'cfr:45:164'],
    ['INA 212(d)(5)', 'usc:8:1182:d:5'],
    ['IRC 6103', 'usc:26:6103'],
    ['IRC 501', 'usc:26:501'],
    ['IRC 2001', 'usc:26:2001'],
    ['6 USC 27', 'usc:6:27'],
    ['29 USC 1081 et seq.', 'usc:29:1081'],
    ['Section 6103 of the Internal Revenue Code', 'usc:26:6103'],
    ['INA 208, 8 USC 1158', 'usc:8:1158'],
    ['8 USC 1101 note', 'usc:8:1101:note'],
  ])('reads %s', (written, form) => {
    const citation = parseCitation(written)
    expect(citation && normalForm(citation)).toBe(form)
  })

  it.each([
    '',
    '6103',
    'Section 6103',
    'see 26 USC 6103',
    '26 USC 6103 and more',
    '26 USC 6103, 7213',
    'INA 999',
    '99 USC 1',
    '10 USC 251-255',
    'Title 26',
    '287(g)',
  ])('refuses “%s”', written => {
    expect(parseCitation(written)).toBeNull()
  })
})
