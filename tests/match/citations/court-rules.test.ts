import { describe } from 'vitest'
import { finds, findsNothing } from '../cited.ts'

describe('rules of court', () => {
  finds([
    ['**Fed. R. Civ. P. 12(b)(6)** and **Fed.R.Civ.P. 65(c)**', 'rule:frcp:12:b:6 rule:frcp:65:c'],
    ['**Fed. R. Crim. P. 6(e)**', 'rule:frcrmp:6:e'],
    ['**Fed. R. Evid. 404(b)**', 'rule:fre:404:b'],
    ['**Fed. R. App. P. 4**', 'rule:frap:4'],
    ['**Fed. R. Bankr. P. 9011**', 'rule:frbp:9011'],
    ['**FRCP 11**', 'rule:frcp:11'],
    ['**Federal Rule of Evidence 702**', 'rule:fre:702'],
    ['**Federal Rules of Civil Procedure, Rule 23**', 'rule:frcp:23'],
    ['**Rule 65(c) of the Federal Rules of Civil Procedure**', 'rule:frcp:65:c'],
    ['**Rule 6(e)** keeps the grand jury’s work secret', 'rule:frcrmp:6:e'],
    ['asked for **Rule 11** sanctions against the lawyer', 'rule:frcp:11'],
    ['a **Rule 11** plea hearing before the judge', 'rule:frcrmp:11'],
    ['a **Rule 23(b)(2)** class', 'rule:frcp:23:b:2'],
    ['a **Rule 29** motion for acquittal', 'rule:frcrmp:29'],
    ['the **Rule 65(c)** bond', 'rule:frcp:65:c'],
    ['a **Rule 12(b)(6)** motion', 'rule:frcp:12:b:6'],
    ['**Rule 10b-5** and **SEC Rule 10b-5(b)**', 'cfr:17:240.10b-5 cfr:17:240.10b-5:b'],
    ['**Supreme Court Rule 10**', 'rule:supct:10'],
  ])
  findsNothing([
    'Rule 11 of the club',
    'NCAA Rule 11 sanctions, the lawyer said',
    'golf’s Rule 29 for the court',
    'Rule 1: no phones',
    'the Byrd rule',
    'Rule 34',
    'House Rule 11 and the judge',
    'California Rule 11 sanctions',
    'Rule 999 of the Federal Rules of Civil Procedure',
    'Fed. R. Civ. P. 0',
    'Rule 12 was broken',
    'The 80/20 rule 50 years on',
  ])
})
