import { describe } from 'vitest'
import { finds, findsNothing } from './cited.ts'

describe('spaces of print', () => {
  finds([
    ['no-break **26\u00a0U.S.C. §\u00a06103**', 'usc:26:6103'],
    ['thin **26 U.S.C. §\u20096103(i)**', 'usc:26:6103:i'],
    ['narrow **26\u202fU.S.C.\u202f§\u202f6103**', 'usc:26:6103'],
    ['several **26  U.S.C.   §  6103**', 'usc:26:6103'],
    ['none **26 U.S.C.§6103**', 'usc:26:6103'],
    ['a line break **26 U.S.C. §\n6103**', 'usc:26:6103'],
    ['a line break **section\r\n212(d)(5) of\nthe INA**', 'usc:8:1182:d:5'],
    ['zero width **26 U.S.C.\u200b § 6103**', 'usc:26:6103'],
  ])

  findsNothing(['a paragraph 26 U.S.C. §\n\n6103'])
})
