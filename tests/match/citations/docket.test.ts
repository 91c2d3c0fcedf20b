import { describe } from 'vitest'
import { finds, findsNothing } from '../cited.ts'

describe('docket numbers', () => {
  finds([
    ['**1:25-cv-00677-DLF** is pending', 'dkt::1:25-cv-00677'],
    ['Case No. **1:25-cv-00677**', 'dkt::1:25-cv-00677'],
    ['**25-cv-0677** and **3:25-cr-115**', 'dkt::25-cv-0677 dkt::3:25-cr-115'],
    ['**1:25-cv-00677 (D.D.C.)**', 'dkt:dcd:1:25-cv-00677'],
    ['**1:25-cv-00677 (S.D.N.Y. Mar. 24, 2025)**', 'dkt:nysd:1:25-cv-00677'],
    ['the appeal, **No. 25-5181**, is', 'dkt::25-5181'],
    ['**No. 25-5181 (D.C. Cir.)**', 'dkt:cadc:25-5181'],
    ['**No. 25-1234 (4th Cir. 2025)**', 'dkt:ca4:25-1234'],
    ['**No. 25-677 (D.D.C.)**', 'dkt:dcd:25-677'],
    ['case **26-5006** at the appeals court', 'dkt::26-5006'],
    ['**No. 24-1287** was argued at the Supreme Court', 'scotus:24-1287'],
    ['**Nos. 24-656** and **24-657** at the Supreme Court', 'scotus:24-656 scotus:24-657'],
    ['**No. 25A312**', 'scotus:25A312'],
    ['application **25A312** at the Supreme Court', 'scotus:25A312'],
    ['**CFPB No. 2013-CFPB-0013**', 'dkt:cfpb:2013-CFPB-0013'],
    ['**1:25‑cv‑00677**', 'dkt::1:25-cv-00677'],
  ])
  findsNothing([
    '26-5006',
    'A lowercase 26-5006 and a suitcase 26-5006 at the court',
    'the interaction 26-5006 of courts',
    'call 202-555-0123 or 25-5181',
    'No. 12-3 Duke beat No. 5-2 Yale',
    'Ordinance No. 21-1234',
    'Permit No. 21-1234, policy No. 25-5181',
    'part 25A312 of the engine',
    'the 25A bus',
    'No. 25-ranked team',
    'a 25-30 score, 25-26',
    'No. 25-5181-6',
    'Release No. 34-98766',
  ])
})
