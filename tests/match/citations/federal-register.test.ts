import { describe } from 'vitest'
import { finds, findsNothing } from '../cited.ts'

describe('the Federal Register', () => {
  finds([
    ['in **90 Fed. Reg. 13611** (Mar. 25, 2025), and', 'fr:90:13611'],
    ['printed at **90 FR 13611**.', 'fr:90:13611'],
    ['**91 FR 30479**, see **90 Fed. Reg. 13,611**', 'fr:91:30479 fr:90:13611'],
    ['**60 Fed. Reg. 68,380**', 'fr:60:68380'],
    ['**90 Fed. Reg. at 13,612**', 'fr:90:13612'],
    ['**90 F.R. 13611**', 'fr:90:13611'],
    ['**90 Federal Register 13611**', 'fr:90:13611'],
    ['**90 Fed. Reg. 13611–13622**', 'fr:90:13611'],
    ['**90 Fed.\nReg. 13611**', 'fr:90:13611'],
    ['[**FR Doc. 2025-05128** Filed 3-24-25; 8:45 am]', 'frdoc:2025-05128'],
    ['**FR Doc. No. E9-12345**', 'frdoc:E9-12345'],
    ['**FR Doc. 05-12345**', 'frdoc:05-12345'],
    ['**Federal Register document 2026-14990**', 'frdoc:2026-14990'],
  ])

  findsNothing([
    'document 2026-14990 was withdrawn',
    'a Federal Register notice',
    '90 FR 1 and 90 Fr. 500',
    '10 FRANCS 500',
    'paid $90 FR 13611',
    '0 FR 13611',
    '90 FR 13.5',
  ])
})
