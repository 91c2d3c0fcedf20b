import { describe } from 'vitest'
import { finds, findsNothing } from '../cited.ts'

describe('public and private laws', () => {
  finds([
    ['**Public Law 119-21** was signed', 'pl:119:21'],
    ['**Pub. L. No. 119–21**', 'pl:119:21'],
    ['**P.L. 119-21**.', 'pl:119:21'],
    ['the war powers law (**PL 93-148**)', 'pl:93:148'],
    ['**PUBLIC LAW 119-21**', 'pl:119:21'],
    ['**Public\u00a0Law 119‑21**', 'pl:119:21'],
    ['**Public Law Number 107-743**', 'pl:107:743'],
    ['**Pub.L. 107-006**', 'pl:107:6'],
    ['**Pub.L.No. 105-33**, title XI', 'pl:105:33'],
    ['**Public Laws 119-21** and **119-22**', 'pl:119:21 pl:119:22'],
    ['**Pub. L. No. 111-148, § 1101**', 'pl:111:148:1101'],
    ['**Section 4402(e)(1) of Public Law 107–171** (relating', 'pl:107:171:4402:e:1'],
    ['**section 70101 of Pub. L. 119-21**. Section 70101(b)', 'pl:119:21:70101'],
    ['**Private Law 115-1**', 'pvtl:115:1'],
    ['**Priv. L. No. 96-164** and **Pvt.L. 115-001**', 'pvtl:96:164 pvtl:115:1'],
  ])

  findsNothing([
    'P.L. 2005, c. 3 and P.L.42-2015',
    'PL 280 tribes',
    'public law school 100-200',
    'Public Law 12-3 and Public Law 119-2100',
    'PL 555-1234-1',
    'the EPL 93-148',
  ])
})
