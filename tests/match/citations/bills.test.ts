import { describe, expect, it } from 'vitest'
import { readCitations } from '../../../src/match/read-citations.ts'
import { cited, finds, findsNothing } from '../cited.ts'

describe('bills and resolutions of Congress', () => {
  finds([
    ['**H.R. 1** passed the House', 'bill:hr:1'],
    ['**H.R.22** and **H. R. 23**', 'bill:hr:22 bill:hr:23'],
    ['The bill, **HR 22**, would require proof', 'bill:hr:22'],
    ['The companion bill, **S. 128**, stalled', 'bill:s:128'],
    ['(**S. 128**) in the Senate', 'bill:s:128'],
    ['**S.J. Res. 59** failed', 'bill:sjres:59'],
    ['**SJ Res 59** and **S.J.Res.60**', 'bill:sjres:59 bill:sjres:60'],
    ['**H.J.Res. 7**, **H. Con. Res. 14**, **H.Res. 5**', 'bill:hjres:7 bill:hconres:14 bill:hres:5'],
    ['**S. Con. Res. 7** and **S. Res. 12**', 'bill:sconres:7 bill:sres:12'],
    ['**H.R. 1 of the 119th Congress**', 'bill:hr:1:119'],
    ['**S. 3 (119th Congress)**', 'bill:s:3:119'],
    ['**H.R. 22, 119th Cong.** § 2 (2025)', 'bill:hr:22:119'],
    ['**HR 3 in the 117th Congress**', 'bill:hr:3:117'],
    ['**House Resolution 5**, the rules of Congress', 'bill:hres:5'],
    ['**U.S. House Bill 22**', 'bill:hr:22'],
    ['Section 5 of **H.R. 1**', 'bill:hr:1'],
    ['The Senate adjourned. **S. 2** was next.', 'bill:s:2'],
    ['Sens. Warren and Hawley back **S. 2**.', 'bill:s:2'],
    ['the Senate passed **S. 2**, a voting bill', 'bill:s:2'],
    ['Cruz’s bill, **S. 5**, is dead in the Senate', 'bill:s:5'],
    ['**H.R. 5** and **S. 2** died', 'bill:hr:5 bill:s:2'],
    ['The companion, **S. 2296**, authorizes $925 billion.', 'bill:s:2296'],
    ['**S. 1582** became the GENIUS law of 2025.', 'bill:s:1582'],
    ['**S. 1582** became law in July.', 'bill:s:1582'],
  ])

  findsNothing([
    'S. Korea and S. 5th Street',
    'The House and Senate met. In size S. 2 pencils came.',
    'He is with the Senate. S. 2 of the manual says wash hands.',
    'Grade S. 2 eggs pleased the House cook.',
    'The Capitol is at E. 5 and S. 2 streets.',
    'He lives at Main and S. 3, said Sen. Smith.',
    'the U.S. 128 people',
    'He hit HR 40 in the sixth inning, a House record',
    'at 1200 S. 3 and Ulysses S. 3, a Senate bill',
    'in size S. 12 came',
    'heart rate HR 120 during the House vote',
    'H.R. McMaster and HR staff',
    'SB 4, HB 7 and AB 5 passed',
    'House Bill 22 cleared the legislature in Austin',
    'H.R. 22%',
  ])
})

describe('bills and measures of a state that stands beside them', () => {
  finds([
    ['**Texas’ SB 4** and **Arizona’s S.B. 1070**', 'state:tx:sb:4 state:az:sb:1070'],
    ['**California AB 5**, **Florida HB 7**', 'state:ca:ab:5 state:fl:hb:7'],
    ['**Texas Senate Bill 4** and **Minnesota HF 100**', 'state:tx:sb:4 state:mn:hf:100'],
    ['**SB 4 in Texas** and **HB 7 (Florida)**', 'state:tx:sb:4 state:fl:hb:7'],
    ['**California’s Proposition 187**', 'state:ca:proposition:187'],
    ['**Colorado Amendment 80**', 'state:co:amendment:80'],
    ['**Oregon’s Measure 11**', 'state:or:measure:11'],
  ])

  findsNothing([
    'Proposition 187 and Measure 11',
    'Proposition 3 of Euclid is taught in Texas.',
    'S. 1200 became a street of shops.',
    'Georgia HR 22',
    'Texas House 4',
    'Texas’ LD 1, Texas AB 4',
  ])
})

describe('bills of the one state that the sentence or the paragraph before them names', () => {
  finds([
    ['Texas lawmakers passed **SB 4**.', 'state:tx:sb:4'],
    ['**SB 4** lets Texas police arrest migrants.', 'state:tx:sb:4'],
    ['Florida legislators debated. **HB 1** and **SB 7** passed.', 'state:fl:hb:1 state:fl:sb:7'],
    ['The California Legislature passed **AB 5** and **S.B. 54**.', 'state:ca:ab:5 state:ca:sb:54'],
    ['Texas lawmakers passed **SB 4**. Florida did not.', 'state:tx:sb:4'],
    ['Texas is large. In Arizona, the law **SB 1070** stood.', 'state:az:sb:1070'],
    ['In Maine, the bill **LD 1971** passed.', 'state:me:ld:1971'],
    ['**Assembly Bill 49** keeps agents out of California classrooms.', 'state:ca:ab:49'],
    ['**Proposition 187** was never enforced in California.', 'state:ca:proposition:187'],
    [
      'California voters passed **Prop. 8** and **Prop 47**.',
      'state:ca:proposition:8 state:ca:proposition:47',
    ],
    [
      '**Texas Senate Bill 4** fell.\n\nBut **SB 4** and **Senate Bill 4** rose.',
      'state:tx:sb:4 state:tx:sb:4 state:tx:sb:4',
    ],
  ])

  findsNothing([
    'A judge blocked SB 4 on Thursday.',
    'Florida and Texas legislators fought over SB 4, a bill.',
    'Lawmakers met in Texas.\n\nSB 4, a bill, passed.',
    'The New York Times reported that SB 4, a bill, passed.',
    'At the University of Texas a bill, SB 4, was read.',
    'Rep. Virginia Foxx voted for SB 4, a bill.',
    'House Bill 33 passed, said state Sen. Joe Pittman (R., Indiana), the floor leader.',
    'House Bill 33 has the backing of Rep. Dave Delloso (D., Delaware).',
    'In Texas the lawmakers’ nine had 12 SB 4 HR.',
    'Lawmakers in Texas read LD 1, a bill.',
    'In Washington, lawmakers read SB 4.',
    'On the coast of Georgia, SB 4 buoys.',
  ])

  it('is known in the document’s next text', () => {
    const { memory } = readCitations('Texas lawmakers passed SB 4.', [])
    expect(cited('Then SB 4 died.', memory)).toEqual(['Then **SB 4** died.', 'state:tx:sb:4'])
    const { memory: both } = readCitations('Florida’s SB 4 is another.', memory)
    expect(cited('Then SB 4 died.', both)).toEqual(['Then SB 4 died.', ''])
  })
})
