import { describe } from 'vitest'
import { finds, findsNothing } from '../cited.ts'

describe('the Statutes at Large', () => {
  finds([
    ['**139 Stat. 72** (2025)', 'stat:139:72'],
    ['ch. 477, **66 Stat. 163**.', 'stat:66:163'],
    ['**112 Stat. 2681-337**', 'stat:112:2681-337'],
    ['**113 Stat. 1501A-1**', 'stat:113:1501A-1'],
    ['**110 Stat. 548-50**', 'stat:110:548'],
    ['**110 Stat. 3009–546**', 'stat:110:3009-546'],
  ])

  findsNothing(['12 Stat 5 for the team', 'Fla. Stat. 908', '300 Stat. 1', '5 Stat. line 6'])
})
