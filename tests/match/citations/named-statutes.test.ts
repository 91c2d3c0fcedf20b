import { describe, expect, it } from 'vitest'
import { fromNormalForm } from '../../../src/match/citation.ts'
import { STATUTES_BY_NAME } from '../../../src/match/citations/statutes-by-name.ts'
import { cited, finds, findsNothing } from '../cited.ts'

describe('federal laws by name', () => {
  finds([
    ['the **Alien Enemies Act** of the Founders', 'usc:50:21'],
    ['the **Alien Enemies Act of 1798**', 'usc:50:21'],
    ['the **Insurrection Act** and the **Posse Comitatus Act**', 'usc:10:251 usc:18:1385'],
    ['a **FOIA** request, **IEEPA** tariffs', 'usc:5:552 usc:50:1701'],
    ['the 1974 **Trade Act**', 'usc:19:2101'],
    ['the **Civil Rights Act of 1964**', 'usc:42:2000a'],
    ['the **War Powers Resolution** of', 'usc:50:1541'],
    ['the **One Big Beautiful Bill Act**', 'pl:119:21'],
    ['the **Affordable Care Act**’s subsidies', 'usc:42:18001'],
    ['**Voting Rights\nAct** of the land', 'usc:52:10301'],
  ])

  finds([
    ['**Section 2 of the Voting Rights Act**', 'usc:52:10301'],
    ['**Section 5 of the Voting Rights Act of 1965**', 'usc:52:10304'],
    ['the **Voting Rights Act’s Section 2**', 'usc:52:10301'],
    ['**Section 301 of the Trade Act of 1974**', 'usc:19:2411'],
    ['**Section 232 of the Trade Expansion Act of 1962**', 'usc:19:1862'],
    ['**Section 702 of FISA** and **FISA Section 702**', 'usc:50:1881a usc:50:1881a'],
    ['**Clean Air Act § 202(a)**', 'usc:42:7521:a'],
    ['**Section 99(a) of the Clean Air Act**', 'usc:42:7401:act:99:a'],
    ['**Section 7 of the Clayton Act** and **Section 26 of the Clayton Act**', 'usc:15:18 usc:15:12:act:26'],
    ['**NLRA Section 14(b)** of 1947', 'usc:29:151:act:14:b'],
    [
      '**Section 4 of the War Powers Resolution** sets a clock. **That section** binds him.',
      'usc:50:1541:act:4 usc:50:1541:act:4',
    ],
    ['**Section 2 of the Laken Riley Act**', 'pl:119:1:2'],
    ['**NEPA § 102** asks for a statement', 'usc:42:4321:act:102'],
    ['the **Freedom of Information Act, 5 U.S.C. § 552**, opens', 'usc:5:552'],
    ['the **Administrative Procedure Act**, **5 U.S.C. §§ 701–706**', 'usc:5:551 usc:5:701'],
  ])

  findsNothing([
    'In Pennsylvania, NEPA is the northeast: NEPA residents woke up to snow.',
    'the Trade Act, the Civil Rights Act of 1866',
    'the California Voting Rights Act and the California Consumer Privacy Act',
    'Australia’s Privacy Act',
    'the John Lewis Voting Rights Act',
    'Iran War Powers Resolution fails',
    'a war powers resolution',
    'a privacy act',
    'Voting Rights Act Amendments',
    'the Securities Act',
    'Hatch acted alone',
  ])

  it.each(
    STATUTES_BY_NAME.flatMap(({ names, place, years, needsYear, needsArticle }) =>
      names.map(
        name =>
          [`${needsArticle ? 'the ' : ''}${name}${needsYear ? ` of ${years![0]}` : ''}`, place] as const,
      ),
    ),
  )('%s begins at %s', (name, place) => {
    expect(cited(name)[1]).toBe(place)
  })

  it.each(STATUTES_BY_NAME.flatMap(({ place, sections = {} }) => [place, ...Object.values(sections)]))(
    '%s is a place',
    place => {
      expect(fromNormalForm(place)).not.toBeNull()
    },
  )
})
