import { describe } from 'vitest'
import { finds, findsNothing } from '../cited.ts'

describe('guidance of the IRS', () => {
  finds([
    ['**Rev. Rul. 2025-7** and **Rev. Proc. 2025-32**', 'irs:rev-rul:2025-7 irs:rev-proc:2025-32'],
    ['**Revenue Procedure 2025–32** sets the brackets', 'irs:rev-proc:2025-32'],
    ['**Rev. Rul. 59-60**', 'irs:rev-rul:1959-60'],
    ['**Notice 2025-62** delays the tax penalties', 'irs:notice:2025-62'],
    ['**IRS Notice 2025-62**', 'irs:notice:2025-62'],
    ['Agents follow **IRM 11.3.29** here.', 'irs:irm:11.3.29'],
    ['**IRM § 4.10.3.2** and **I.R.M. 11.3.29.1**', 'irs:irm:4.10.3.2 irs:irm:11.3.29.1'],
    ['the **Internal Revenue Manual section 5.1.12**, it says', 'irs:irm:5.1.12'],
  ])

  findsNothing([
    'IRM 11.3',
    'IRM 2024',
    'IRM 192.168.1.1',
    'Notice 2025-62 of the water board',
    'Notice 2025-26',
    'a Rev. Ruiz 2025-7',
  ])
})
