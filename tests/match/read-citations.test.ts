import { describe, expect, it, vi } from 'vitest'
import { normalForm } from '../../src/match/citation.ts'
import { parseCitation, readCitations } from '../../src/match/read-citations.ts'
import { findsNothing } from './cited.ts'

describe('what is no citation of these', () => {
  findsNothing([
    'Section 6103(i)(1) alone says nothing',
    'call 202-555-6103 or (202) 555-0123',
    'at 6103 Main Street, Apt. 26 U',
    'costs $26 U.S. dollars, or 6,103 pesos',
    'in sections 3(a) of the plane',
    'No. 6 USC 27, Utah 24',
    'then-No. 15 USC 101, UCLA 99',
    'Utah 24, 6 USC 27',
    'the 26 USC players',
    'the 26 U.S. cities',
    '26 us citizens',
    '53 U.S.C. 101 and 55 U.S.C. 101',
    '46 U.S.C. Chapters 701, 3306, 3703',
    '26 U.S.C. Section',
    'Title IX, Title 42 and Title 10 orders',
    'Delaware Code Title 11, Section 1447',
    'Title 18, Section 2702 of the Pennsylvania Consolidated Statutes',
    'Section 2702 of Title 18 of the Pennsylvania Statutes',
    'Title 16, section 3 of the Vermont Statutes',
    '§ 32-701(4)',
    'the SEC. 230 firms, the SEC 10-K',
    'after 30 sec 100m',
    'points (a)(1) and (b)(2)',
    'subsection (l)(1) and paragraph (2)',
    'See supra, at 666 and nn. 17 and 26, supra.',
    'Part 2 of the series, part 3 and part 4',
    '',
  ])
})

describe('parseCitation', () => {
  it.each([
    ['26 USC 6103(i)(1)', 'usc:26:6103:i:1'],
    ['26 U.S.C. § 6103', 'usc:26:6103'],
    [' 8 CFR 287.7(a) ', 'cfr:8:287.7:a'],
    ['45 CFR part 164', 'cfr:45:164'],
    ['INA 212(d)(5)', 'usc:8:1182:d:5'],
    ['IRC 6103', 'usc:26:6103'],
    ['IRC 501', 'usc:26:501'],
    ['IRC 2001', 'usc:26:2001'],
    ['6 USC 27', 'usc:6:27'],
    ['29 USC 1081 et seq.', 'usc:29:1081'],
    ['Section 6103 of the Internal Revenue Code', 'usc:26:6103'],
    ['INA 208, 8 USC 1158', 'usc:8:1158'],
    ['8 USC 1101 note', 'usc:8:1101:note'],
    ['Section 1324 of title 8, United States Code', 'usc:8:1324'],
  ])('reads %s', (written, form) => {
    const citation = parseCitation(written)
    expect(citation && normalForm(citation)).toBe(form)
  })

  it.each([
    '',
    '6103',
    'Section 6103',
    'see 26 USC 6103',
    '26 USC 6103 and more',
    '26 USC 6103, 7213',
    'INA 999',
    '99 USC 1',
    '10 USC 251-255',
    'Title 26',
    '287(g)',
  ])('refuses “%s”', written => {
    expect(parseCitation(written)).toBeNull()
  })
})

/** Two texts of one kind, the second twice as long, cost pattern matches in that proportion: nothing is read again and again. */
describe('hostile texts cost no more than their length', () => {
  const matches = (text: string): number => {
    const exec = vi.spyOn(RegExp.prototype, 'exec')
    readCitations(text, [])
    const count = exec.mock.calls.length
    exec.mockRestore()
    return count
  }

  it.each([
    '(',
    '§ ',
    '(a)(1)',
    'Section Section 1(a)(a)(a)(a)',
    'Section 1(a), ',
    '§ 1, ',
    '12(a), ',
    '12(a) and (b), ',
    '26 U.S.C. §§ 1(a), 2(b), ',
    '26 U.S.C. 1(a) and (b) and (2) ',
    'IRC 6103, ',
    'Sections 1 and (a)(1) and (2) or ',
    'subsection (a) of section ',
    'INA 208, 8 USC 1158, ',
    '8 CFR 1.1(a)(b)-',
    'title 2 section 3 of title ',
    'Code Section 5 of the Code, ',
  ])('%s', piece => {
    for (const opening of ['', 'Sections 1, ', '26 U.S.C. §§ 1(a)(1), ']) {
      const once = matches(opening + piece.repeat(1000))
      expect(matches(opening + piece.repeat(2000))).toBeLessThan(2.1 * once + 100)
    }
  })
})
