import { describe } from 'vitest'
import { finds, findsNothing } from '../cited.ts'

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
  ])

  findsNothing([
    'S. Korea and S. 5th Street',
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
    ['**Oregon’s Measure 11**', 'state:or:measure:11'],
  ])

  findsNothing(['Proposition 187 and Measure 11', 'Georgia HR 22', 'Texas House 4'])
})
