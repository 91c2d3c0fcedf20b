import { describe } from 'vitest'
import { finds, findsNothing } from '../cited.ts'

describe('sections that go by their number', () => {
  finds([
    ['a **501(c)(3)** group, a **501c3**, a **501(c)4**', 'usc:26:501:c:3 usc:26:501:c:3 usc:26:501:c:4'],
    ['**Section 501(c)(4)** groups', 'usc:26:501:c:4'],
    ['her **401(k)** and his **401k**', 'usc:26:401:k usc:26:401:k'],
    ['a **403(b)** plan', 'usc:26:403:b'],
    ['her **401(K)**, two **401(K)s** and a **501(C)(3)**', 'usc:26:401:k usc:26:401:k usc:26:501:c:3'],
    ['a **1031 exchange** and a **Section 1031 exchange**', 'usc:26:1031 usc:26:1031'],
    ['**529 plans** and **529 college savings plans**', 'usc:26:529 usc:26:529'],
    ['the **45Q tax credit**', 'usc:26:45Q'],
    ['a **527 group**', 'usc:26:527'],
    ['**Section 230** shields platforms', 'usc:47:230'],
    ['**Section 702** surveillance', 'usc:50:1881a'],
    ['**Section 301** tariffs and **Section 232** tariffs', 'usc:19:2411 usc:19:1862'],
    ['**Section 122** tariffs', 'usc:19:2132'],
    ['a **Section 8** housing voucher', 'usc:42:1437f'],
    ['a **Section 1983** lawsuit', 'usc:42:1983'],
    ['**Title IX** and girls’ sports', 'usc:20:1681'],
    ['**Title VII of the Civil Rights Act**', 'usc:42:2000e'],
    ['**Title 42** expulsions at the border', 'usc:42:265'],
    ['**26 U.S.C. 230**. **Section 230** shields platforms', 'usc:26:230 usc:26:230'],
  ])

  findsNothing([
    'Section 8 of the stadium, Section 230, row 6',
    'seats in section 301, near section 122',
    'a 702 area code',
    'Title IX of the bill on schools',
    'Title 42 and Title X alone',
    'gained 401k followers',
    'Section 403(B) says so',
    'a house for $401K, and 401(K2)',
    'paid $1031 exchange fees',
    'Section 301 of the bill on tariffs',
    'the 1031 people',
  ])
})
