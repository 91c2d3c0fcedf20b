import { describe, expect, it } from 'vitest'
import { readCitations } from '../../src/match/read-citations.ts'
import { finds, findsNothing } from './cited.ts'

describe('the same section, that section', () => {
  finds([
    ['**Section 6103 of the tax code** is strict. **That section** bars it.', 'usc:26:6103 usc:26:6103'],
    ['**IRC 6103** guards returns; **the same section** allows few exceptions.', 'usc:26:6103 usc:26:6103'],
    ['**26 U.S.C. § 6103(i)(1)** and what **that Code section** asks', 'usc:26:6103:i:1 usc:26:6103'],
    ['Under **26 U.S.C. 6103**, **subsection (i)(2) of that section** rules', 'usc:26:6103 usc:26:6103:i:2'],
    ['Under **26 U.S.C. 6103**, **that section**’s wall', 'usc:26:6103 usc:26:6103'],
    [
      '**INA 212(d)(5)** lets them in. **The same section** of the law also bars',
      'usc:8:1182:d:5 usc:8:1182',
    ],
    ['**8 CFR 208.16** and **that section**', 'cfr:8:208.16 cfr:8:208.16'],
    // Another paragraph, but the document has spoken of one section only.
    ['**Section 6103 of the tax code** is old.\n\n**That section** bars it.', 'usc:26:6103 usc:26:6103'],
    // Of several sections in the document, the paragraph's own.
    [
      '**26 U.S.C. 6103**.\n\n**8 U.S.C. 1182** bars entry, and **that section** is long.',
      'usc:26:6103 usc:8:1182 usc:8:1182',
    ],
    // Two are one too many.
    ['**26 U.S.C. 6103** and **8 U.S.C. 1360**: that section', 'usc:26:6103 usc:8:1360'],
    ['**26 U.S.C. 6103**, **8 U.S.C. 1360**.\n\nThat section bars it.', 'usc:26:6103 usc:8:1360'],
    ['**26 U.S.C. 6103** and Section 9 of some bill: that section', 'usc:26:6103'],
    ['**26 U.S.C. 6103** and Section 301 of the Trade Act: that section', 'usc:26:6103'],
    // Sections of other things.
    ['Citing **26 U.S.C. 6103** in that section of the wall', 'usc:26:6103'],
    ['Citing **26 U.S.C. 6103**, fans in that section where he sat', 'usc:26:6103'],
    ['Citing **26 U.S.C. 6103** in that section 5 row', 'usc:26:6103'],
    ['Citing **26 U.S.C. 6103**, those sections', 'usc:26:6103'],
  ])
  findsNothing(['Fans in that section left early.', 'The same section of the road, that section'])

  it('across passages', () => {
    const { memory } = readCitations('Section 6103 of the tax code is old.', [])
    expect(readCitations('The same section allows it.', memory).mentions).toMatchObject([
      { start: 0, end: 16, citation: 'usc:26:6103', short: true },
    ])
    const { memory: both } = readCitations('So is 8 U.S.C. 1360.', memory)
    expect(readCitations('The same section allows it.', both).mentions).toEqual([])
  })
})

describe('that order', () => {
  finds([
    ['**Executive Order 14165** closed it. Critics of **that order** sued.', 'eo:14165 eo:14165'],
    ['**Executive Order 14165** closed it. **The same order** ended parole.', 'eo:14165 eo:14165'],
    ['After **E.O. 14160**, a judge read **that executive order**.', 'eo:14160 eo:14160'],
    ['**Proclamation 10888** and **E.O. 14165**; **that proclamation**', 'proc:10888 eo:14165 proc:10888'],
    // Which of two, or whose?
    ['**E.O. 14160** and **E.O. 14165**: that order', 'eo:14160 eo:14165'],
    ['After **E.O. 14160**, a judge stayed it; that order', 'eo:14160'],
    ['**E.O. 14160** names parents, children and others, in that order', 'eo:14160'],
    ['**E.O. 14160** is signed. In that order of things', 'eo:14160'],
  ])
  finds([
    ['**Executive Order 14203** hit the court. **The order** froze assets.', 'eo:14203 eo:14203'],
    [
      'He signed **E.O. 14160**. **The order** ends it. **The executive order** came fast.',
      'eo:14160 eo:14160 eo:14160',
    ],
    ['**Proclamation 10888** shut it. **The proclamation** calls it an invasion.', 'proc:10888 proc:10888'],
    ['A judge blocked **E.O. 14160**. The order took effect at noon.', 'eo:14160'],
    ['**E.O. 14160** and **E.O. 14165** came. The order stands.', 'eo:14160 eo:14165'],
    ['**E.O. 14160** came. The order of events is unclear.', 'eo:14160'],
    ['**E.O. 14160** came. He placed the order at a diner.', 'eo:14160'],
    ['**E.O. 14160** came. A gag order followed. The order stands.', 'eo:14160'],
    ['**E.O. 14160** came.\n\nThe order stands.', 'eo:14160'],
  ])
  findsNothing([
    'The order froze assets.',
    'She sent that order back.',
    'that executive order',
    'the same proclamation',
  ])

  it('across passages', () => {
    const { memory } = readCitations('He signed Executive Order 14165.', [])
    expect(memory).toEqual(['order eo:14165'])
    const [found] = readCitations('Under that order, they wait.', memory).mentions
    expect(found).toMatchObject({ citation: 'eo:14165', short: true })
  })
})

describe('Id.', () => {
  finds([
    ['**26 U.S.C. § 6103(i)(2)**. **Id**. The court', 'usc:26:6103:i:2 usc:26:6103:i:2'],
    ['**26 U.S.C. § 6103(i)(2)**. **Id. § 7213(a)**.', 'usc:26:6103:i:2 usc:26:7213:a'],
    ['**26 U.S.C. § 6103**. **Id. at § 7213**.', 'usc:26:6103 usc:26:7213'],
    ['**26 U.S.C. § 6103**. **Id. §§ 7213**, **7431**.', 'usc:26:6103 usc:26:7213 usc:26:7431'],
    ['**8 C.F.R. § 208.16**. *See **id. § 208.18(a)**.*', 'cfr:8:208.16 cfr:8:208.18:a'],
    ['as **26 U.S.C. § 6103** says (**id**.)', 'usc:26:6103 usc:26:6103'],
    ['**INA 208, 8 U.S.C. 1158**. **Id**.', 'usc:8:1158 usc:8:1158'],
    // Which of two, or something that isn't read.
    ['**26 U.S.C. § 6103**; **8 U.S.C. § 1360**. Id. The', 'usc:26:6103 usc:8:1360'],
    ['**26 U.S.C. § 6103**. **Roe v. Poe**. Id.', 'usc:26:6103 case:roe-v-poe'],
    ['**26 U.S.C. § 6103**. See Smith, supra. Id. at 12.', 'usc:26:6103'],
    ['**26 U.S.C. § 6103**. Id. at 12.', 'usc:26:6103'],
    ['**10 U.S.C. §§ 251–255**. Id.', 'usc:10:251'],
    ['**26 U.S.C. § 6103**.\n\nId.', 'usc:26:6103'],
    // Not that word.
    ['**26 U.S.C. § 6103** and the id. of Freud', 'usc:26:6103'],
    ['**26 U.S.C. § 6103** in Boise Id. and elsewhere', 'usc:26:6103'],
  ])
  findsNothing(['Id. at 12.', 'Boise, Id.', 'a photo id.', 'See id.'])
})

describe('two laws in one article', () => {
  finds([
    [
      '**26 U.S.C. § 6103(i)(2)** and **8 U.S.C. § 1360(b)**. **Section 1360(c)** wants what **Section 6103(a)** bars.',
      'usc:26:6103:i:2 usc:8:1360:b usc:8:1360:c usc:26:6103:a',
    ],
    // The Act's 208 and the regulations' part 208 bear one number.
    ['**INA 208** and **8 CFR part 208**. Section 208(a)', 'usc:8:1158 cfr:8:208'],
    ['**26 U.S.C. 552** or **5 U.S.C. 552**? Section 552(a)', 'usc:26:552 usc:5:552'],
    ['**5 U.S.C. 552** and Section 552 of the Trade Act. Section 552(a)', 'usc:5:552'],
    ['**26 U.S.C. 7213** and **18 U.S.C. 1905**: (a)(1)', 'usc:26:7213 usc:18:1905'],
    // The number of an order, or of a form, is no section's.
    ['**Executive Order 14165**. Section 14165', 'eo:14165'],
  ])
})
