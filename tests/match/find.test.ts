import { describe, expect, test } from 'vitest'
import { NOTHING_SAID } from '../../src/match/document-memory.ts'
import { findMentions } from '../../src/match/find.ts'
import { clashes, compileLexicon, type Names, openLexicon } from '../../src/match/lexicon.ts'
import { starred } from '../notation.ts'

const nobody = {
  exact: [],
  clued: [],
  informal: [],
  clues: [],
  unless: [],
  places: [],
  field: '',
  need: 2,
}
const NAMES: Names<string>[] = [
  {
    ...nobody,
    target: 'ice',
    sure: ['ICE', 'Immigration and Customs Enforcement'],
    informal: ['ice'],
    clues: ['irs', 'immigra*', 'agents', 'address*'],
    unless: ['NYSE', 'combustion'],
  },
  { ...nobody, target: 'irs', sure: ['Internal Revenue Service', 'IRS'] },
  { ...nobody, target: 'itin', sure: ['ITIN', 'individual taxpayer identification number'] },
  {
    ...nobody,
    target: 'chnv',
    sure: ['CHNV parole', 'CHNV program', 'parole for Cubans, Haitians and Nicaraguans'],
  },
  {
    ...nobody,
    target: 'parole',
    sure: ['humanitarian parole'],
    clued: ['parole'],
    clues: ['border', 'migrant*', 'sponsor'],
    unless: ['prison', 'parole board'],
  },
  {
    ...nobody,
    target: 'prison parole',
    sure: [],
    clued: ['parole'],
    clues: ['prison', 'inmate*', 'sentence'],
    unless: ['migrant*'],
  },
  { ...nobody, target: 'stay', sure: [], clued: ['stay'], clues: ['judge'] },
  { ...nobody, target: 'bill', sure: [], clued: ['bill'], clues: ['senate*'] },
  { ...nobody, target: 'tps', sure: ['TPS'], informal: ['tps'], clues: ['shelter', 'haiti*'] },
  { ...nobody, target: 'treasury', sure: ['Treasury Department'], exact: ['Treasury'] },
  { ...nobody, target: 'green card', sure: ['green card', 'green card holder'] },
  { ...nobody, target: 'removal order', sure: ['order of removal', 'removal order'] },
  { ...nobody, target: 'clayton', sure: ['Clayton Act'] },
  { ...nobody, target: 'expedited', sure: ['expedited removal'] },
  { ...nobody, target: 'proceedings', sure: ['removal proceedings'] },
  { ...nobody, target: 'riot', sure: ['Jan. 6 riot', 'Lt. Gov. Smith'] },
  { ...nobody, target: 'h-1b', sure: ['H-1B', 'H-1B visa'] },
  { ...nobody, target: 'data', sure: ["taxpayers' data"] },
  { ...nobody, target: 'doe', sure: ['Doe v. Noem'] },
  { ...nobody, target: 'dhs', sure: ['DHS', 'Department of Homeland Security'] },
  {
    ...nobody,
    target: 'wotus',
    sure: ['WOTUS'],
    clued: ['waters of the United States'],
    clues: ['wetlands'],
    unless: ['navy'],
  },
  {
    ...nobody,
    target: 'afl-cio',
    sure: ['AFL-CIO', 'American Federation of Labor and Congress of Industrial Organizations'],
  },
  { ...nobody, target: 'healthcare.gov', sure: ['HealthCare.gov', 'Fed. Reg.'] },
  {
    ...nobody,
    target: 'bars',
    sure: ['3- and 10-year bars', 'Level 4: Do Not Travel', '100% expensing', '510(k)'],
  },
  {
    ...nobody,
    target: '6103',
    sure: [],
    clued: ['Section 6103'],
    clues: ['tax*', 'irs'],
    places: ['usc:26:6103'],
  },
  { ...nobody, target: '212', clued: ['Section 212'], clues: ['immigra*'], sure: [], places: ['usc:8:1182'] },
  { ...nobody, target: '6103(i)(1)', sure: [], places: ['usc:26:6103:i:1'] },
]
const lexicon = openLexicon(compileLexicon(NAMES))

/** What is found, written with stars; every mention's target after it. */
const found = (text: string): [string, ...string[]] => {
  const mentions = findMentions([text], lexicon).mentions[0]!
  return [
    starred(text, mentions),
    ...mentions.map(mention => `${mention.target}${mention.wider ? ' (wider)' : ''}`),
  ]
}

describe('finds', () => {
  test.each<[line: string, ...targets: string[]]>([
    ['The **IRS** met **ICE**.', 'irs', 'ice'],
    ['**ICE**’s agents and the **I.R.S.** and the **D.H.S.** plan', 'ice', 'irs', 'dhs'],
    ['Millions of **ITINs** and one **ITIN**’s owner', 'itin', 'itin'],
    ['**Individual Taxpayer Identification Numbers**, they said', 'itin'],
    ['the **CHNV parole** program and the **CHNV program**’s end', 'chnv', 'chnv'],
    ['ended **CHNV\u00a0parole** and **CHNV\u2009parole** and **CHNV\n  parole**', 'chnv', 'chnv', 'chnv'],
    [
      'on **HealthCare.gov** or **healthcare.gov**, in the **Fed. Reg**. of May',
      'healthcare.gov',
      'healthcare.gov',
      'healthcare.gov',
    ],
    ['the deal (**IRS**/**ICE**), then **ICE**. More of **ICE**...', 'irs', 'ice', 'ice', 'ice'],
    ['the **3- and 10-year bars** and **100% expensing**', 'bars', 'bars'],
    ['“**Level 4: Do\nNot Travel**”, it said; a **510(k)** notice', 'bars', 'bars'],
    ['a **green-card holder** has a **green card**', 'green card', 'green card'],
    ['an **H-1B visa** or two **H-1Bs** or an **H‑1B**', 'h-1b', 'h-1b', 'h-1b'],
    ['No one trusts the #**IRS** or “**ICE**-led” raids', 'irs', 'ice'],
    ['**orders of removal** and **removal orders**', 'removal order', 'removal order'],
    ['the **Treasury** said; **Treasury Departments** elsewhere', 'treasury', 'treasury'],
    ['**Doe v. Noem**, **Doe v Noem** and **Doe vs. Noem**', 'doe', 'doe', 'doe'],
    ['**Doe v. Noem**, **606 U.S. 5 (2025)**, ended it', 'doe', 'null'],
    ['the ruling (**Doe v. Noem**, **606 U.S. 5**)', 'doe', 'null'],
    ['**Doe v. Noem** (**606 U.S. 5**) ended it', 'doe', 'null'],
    ['**parole for Cubans, Haitians and Nicaraguans**', 'chnv'],
    ['the “**CHNV” parole** and the **CHNV “parole**”', 'chnv', 'chnv'],
    ['**taxpayers’ data** and **taxpayers data**', 'data', 'data'],
    ['an **Inter\u00adnal Revenue Service** office', 'irs'],
    ['the **IRS**/**ICE** deal and the **IRS**–**ICE** deal', 'irs', 'ice', 'irs', 'ice'],
  ])('%s', (line, ...targets) => {
    expect(found(line.replaceAll('**', ''))).toEqual([line, ...targets])
  })
})

test('a common word that is a first name as well is found where no name follows it', () => {
  expect(found('Bill sponsors told the Senate. They passed the Bill. Keane of the Senate saw it.')[0]).toBe(
    '**Bill** sponsors told the Senate. They passed the **Bill**. Keane of the Senate saw it.',
  )
})

describe('does not find', () => {
  test.each([
    ['small letters that are a common word', 'There is ice on the road.'],
    ['words inside words', 'THIRSTY OFFICER and itinerary'],
    ['a piece of an address or of a file’s name', 'IRS.gov and ICE.nano and irs@IRS_x'],
    ['a piece of a password', 'ITIN$kL9'],
    ['who took a picture', 'The governor speaks in May. (Ann Example/ICE) Rain fell. (Ann Example/AP/ICE)'],
    ['a phrase across a sentence end', 'They left with CHNV. Parole came later.'],
    ['a phrase across a paragraph end', 'They wrote CHNV\n\nparole began'],
    ['a phrase across a closing quotation mark', "They said 'CHNV' parole"],
    ['a phrase across brackets or commas', 'CHNV (parole), expedited, removal'],
    ['a hyphened name without its hyphen', 'H 1B'],
    ['what must be written letter for letter', 'in treasury bonds and Treasuries'],
    ['a word that is vetoed', 'Shares of ICE rose on the NYSE.'],
    ['capitals where everything shouts', 'THICK ICE CLOSES THE LAKE ROAD'],
    ['a name with two meanings and no clue', 'He spoke about parole at length.'],
    ['a name with two meanings and clues for both', 'A migrant left prison on parole.'],
    ['small letters in an article that never names the thing', 'The ice agents took addresses.'],
    ['small letters in a post with one clue', 'so the ice agents are here'],
    ['a first name', 'Bill Keane told the Senate, and Senate aide Bill Keane agreed.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([text])
  })
})

describe('tells senses apart', () => {
  test('by the words around', () => {
    expect(found('Migrants with a sponsor got parole.')[1]).toBe('parole')
    expect(found('The inmate got parole.')[1]).toBe('prison parole')
  })
  test('capitals that shout count when the article speaks of the thing', () => {
    expect(found('IRS AND ICE AGENTS SHARE ADDRESSES')).toEqual([
      '**IRS** AND **ICE** AGENTS SHARE ADDRESSES',
      'irs',
      'ice',
    ])
  })
  test('the article’s other words, and what it is about', () => {
    const judge = (text: string): string[] => found(text).slice(1)
    expect(judge('A sponsor met her at the border. The parole lasts two years. He is a migrant.')).toEqual([
      'parole',
    ])
    expect(judge('She has a sponsor. The parole lasts two years.')).toEqual([])
  })
  test('a common word of which its sentence proves nothing needs three reasons around it', () => {
    const targets = (text: string): string[] => found(text).slice(1)
    expect(targets('She has a sponsor. The parole lasts two years. He is a migrant.')).toEqual([])
    expect(targets('The IRS opposed the stay. A judge heard it.')).toEqual(['irs'])
    expect(targets('A judge heard it. The waters of the United States hold wetlands.')).toEqual(['wotus'])
    expect(targets('She has a sponsor and got parole. The parole lasts two years.')).toEqual([
      'parole',
      'parole',
    ])
  })
  test('a page without paragraphs speaks of many things in one: what stands far off is no company', () => {
    const says = (between: number): string[] =>
      found(
        `A sponsor met a migrant at the border. ${'It was cold. '.repeat(between)}The parole lasts two years.`,
      ).slice(1)
    expect(says(10)).toEqual(['parole'])
    expect(says(30)).toEqual([])
  })
  test('small letters count in a post that has no capital, with two clues', () => {
    expect(found('ice agents took addresses')).toEqual(['**ice** agents took addresses', 'ice'])
  })
  test('a word in small letters is no abbreviation in ordinary prose', () => {
    const text = 'Skaters tested the ice while ICE agents took addresses.'
    expect(findMentions([text], lexicon).mentions[0]!.map(({ start }) => start)).toEqual([
      text.indexOf('ICE'),
    ])
  })
  test('a name that means nothing else stands against a veto at the other end of the sentence', () => {
    const far = 'and the mayor of the town by the lake said on Friday in the hall that the snow would stay'
    expect(found(`ICE agents came, ${far}, he told the NYSE.`).slice(1)).toEqual(['ice'])
    expect(found('ICE shares fell on the NYSE.').slice(1)).toEqual([])
  })
  test('or with one, where the letters are no word of their own', () => {
    expect(found('tps ends for my sister in the shelter').slice(1)).toEqual(['tps'])
    expect(found('tps ends').slice(1)).toEqual([])
  })
  test('what else the sentence speaks of tells too, but never by itself', () => {
    expect(found('The IRS told migrants of parole. A sponsor came to the border.').slice(1)).toEqual([
      'irs',
      'parole',
    ])
    expect(found('The man opposed the stay. A judge heard it.').slice(1)).toEqual([])
    expect(found('The IRS and DHS opposed the stay.').slice(1)).toEqual(['irs', 'dhs'])
    expect(found('The IRS and DHS read about parole.').slice(1)).toEqual(['irs', 'dhs'])
  })
  test('a neighbour of its field alone does not make a plain word a name', () => {
    const names = [
      { ...nobody, target: 'nlrb', sure: ['labor relations board'], field: 'labor' },
      { ...nobody, target: 'dues', sure: [], clued: ['dues'], clues: ['union*'], field: 'labor' },
    ]
    const inLabor = (line: string) =>
      findMentions([line], openLexicon(compileLexicon(names))).mentions[0]!.map(({ target }) => target)
    expect(inLabor('The labor relations board paid its dues.')).toEqual(['nlrb'])
    expect(inLabor('The labor relations board met. A union spoke of dues.')).toEqual(['nlrb', 'dues'])
    expect(inLabor('The labor relations board met. The dues rose. A union paid.')).toEqual(['nlrb'])
  })
  test('small letters count with two clues, once the article names the thing', () => {
    const { mentions } = findMentions(
      ['Agents of ICE came.', 'the irs gives ice addresses', 'ice is cold'],
      lexicon,
    )
    expect(mentions.map(here => here.map(mention => mention.surface))).toEqual([['ICE'], ['ice'], []])
  })
})

test('a month or a rank is cut short with a period or without', () => {
  for (const line of [
    'The Jan. 6 riot.',
    'The Jan 6 riot.',
    'Then Lt. Gov. Smith spoke.',
    'Then Lt Gov Smith spoke.',
  ])
    expect(found(line).slice(1)).toEqual(['riot'])
})

describe('overlaps', () => {
  test('the longer name wins', () => {
    expect(found('humanitarian parole at the border')).toEqual([
      '**humanitarian parole** at the border',
      'parole',
    ])
  })
  test('of names that cross, the earlier wins', () => {
    expect(found('expedited removal proceedings')).toEqual(['**expedited removal** proceedings', 'expedited'])
  })
})

describe('citations', () => {
  test('lead to the entry that explains just that place', () => {
    expect(found('under IRC Section 6103(i)(1), officials said')).toEqual([
      'under **IRC Section 6103(i)(1)**, officials said',
      '6103(i)(1)',
    ])
  })
  test('or to the nearest place around it', () => {
    expect(found('under 26 U.S.C. § 6103(l)(7)(D)(ii)').slice(1)).toEqual(['6103 (wider)'])
  })
  test('or to the law that their own words name', () => {
    expect(findMentions(['under Section 7 of the Clayton Act'], lexicon).mentions[0]).toMatchObject([
      { surface: 'Section 7 of the Clayton Act', target: 'clayton', wider: true },
    ])
  })
  test('or to none, and are still found', () => {
    expect(findMentions(['under 18 U.S.C. § 1385'], lexicon).mentions[0]).toMatchObject([
      { target: null, citation: 'usc:18:1385', surface: '18 U.S.C. § 1385' },
    ])
  })
  test('a bare section counts when the glossary’s clues speak for it', () => {
    expect(found('Tax law’s Section 6103(i)(1) is narrow.')).toEqual([
      'Tax law’s **Section 6103(i)(1)** is narrow.',
      '6103(i)(1)',
    ])
    expect(found('Section 6103(i)(1) is narrow.')).toEqual(['Section 6103(i)(1) is narrow.'])
  })
  test('and when the number is the one the law bears before it was put into the Code', () => {
    expect(findMentions(['Immigration law’s Section 212(f) is broad.'], lexicon).mentions[0]).toMatchObject([
      { surface: 'Section 212(f)', citation: 'usc:8:1182:f', target: '212', wider: true },
    ])
  })
  test('a bare section counts after a full one, in a later question too', () => {
    const first = findMentions(['See 26 U.S.C. § 6103.'], lexicon)
    const again = findMentions(['Under § 6103(i)(1) it may.'], lexicon, first.memory)
    expect(again.mentions[0]).toMatchObject([{ surface: '§ 6103(i)(1)', target: '6103(i)(1)' }])
    expect(findMentions(['Under § 6103(i)(1) it may.'], lexicon).mentions[0]).toEqual([])
  })
})

describe('the article’s own abbreviations outrank ours', () => {
  test.each<[what: string, passages: string[], targets: (string | null)[][]]>([
    [
      'one that it defines as something else is never ours, before or after',
      ['ICE WILL MEET', 'The Iowa Corn Exchange (ICE) met.', 'Prices at ICE fell.'],
      [[], [], []],
    ],
    [
      'one that another body of that name bears is not ours',
      ['The Minnesota Department of Human Services (DHS) met.', 'DHS said so.'],
      [[], []],
    ],
    [
      'one that it defines as ours is ours from then on',
      [
        'The Immigration and Customs Enforcement agency, or IMCE, came.',
        'An order of removal (OOR) came. The OOR stood.',
      ],
      [['ice'], ['removal order', 'removal order', 'removal order']],
    ],
    [
      'one that it defines as we do stays',
      ['Immigration and Customs Enforcement (ICE) and ICE'],
      [['ice', 'ice', 'ice']],
    ],
    [
      'a word between the name and its bracket makes it no other’s',
      ['The Immigration and Customs Enforcement agency (ICE) came.', 'ICE left.'],
      [['ice', 'ice'], ['ice']],
    ],
    [
      'one of two words, joined by a hyphen, stays ours',
      [
        'The American Federation of Labor and Congress of Industrial Organizations (AFL-CIO) sued.',
        'The AFL-CIO won.',
      ],
      [['afl-cio', 'afl-cio'], ['afl-cio']],
    ],
    [
      'one that always means what its long form may mean is ours, though nothing else speaks for the long form',
      ['A rule on the waters of the United States (WOTUS) fell.', 'WOTUS rules.'],
      [['wotus', 'wotus'], ['wotus']],
    ],
    [
      'but not where a word says that the long form means something else',
      ['The navy left the waters of the United States (WOTUS).', 'WOTUS rules.'],
      [[], []],
    ],
  ])('%s', (_, passages, targets) => {
    const { mentions } = findMentions(passages, lexicon)
    expect(mentions.map(here => here.map(({ target }) => target))).toEqual(targets)
  })
  test('in a later question too', () => {
    const first = findMentions(['The Iowa Corn Exchange (ICE) met.'], lexicon)
    expect(findMentions(['Prices at ICE fell.'], lexicon, first.memory).mentions).toEqual([[]])
  })
})

test('why a name is believed can be asked', () => {
  const told: string[] = []
  findMentions(['A migrant has parole. No prison.', 'Parole at length.'], lexicon, NOTHING_SAID, name =>
    told.push(
      `${name.target} ${name.verdict.means} ${name.verdict.reasons.map(({ say, weight }) => `${say} ${weight}`)}`,
    ),
  )
  expect(told.some(line => line.startsWith('parole true clue “migrant*” in the sentence 2'))).toBe(true)
  expect(told).toContain('prison parole false against: “migrant*” -2')
})

test('memory is plain JSON and survives the trip', () => {
  const { memory } = findMentions(['ICE and 26 U.S.C. § 6103'], lexicon, NOTHING_SAID)
  expect(JSON.parse(JSON.stringify(memory))).toEqual(memory)
  expect(memory.mentioned).toEqual(['ice', '6103'])
})

test('two targets that claim one form are told; clues part them', () => {
  const twice: Names<string>[] = [
    { ...nobody, target: 'a', sure: ['border czar'] },
    { ...nobody, target: 'b', sure: ['Border Czars', 'border czar'] },
    { ...nobody, target: 'c', sure: [], clued: ['parole'] },
    { ...nobody, target: 'd', sure: [], clued: ['parole'] },
  ]
  expect(new Set(clashes(twice).map(({ form, targets }) => `${form}: ${targets}`))).toEqual(
    new Set(['Border Czars: a,b', 'border czar: a,b', 'border czars: a,b']),
  )
})

test('a lexicon of many forms finds each of them and nothing else', () => {
  const many = Array.from({ length: 3000 }, (_, i) => ({
    ...nobody,
    target: i,
    sure: [`alpha${i} beta${i % 7}`],
  }))
  const large = openLexicon(compileLexicon(many))
  for (const i of [0, 1, 6, 7, 1499, 2999])
    expect(
      findMentions([`x alpha${i} beta${i % 7} y alpha${i} beta${(i + 1) % 7}`], large).mentions[0]!.map(
        m => m.target,
      ),
    ).toEqual([i])
})

test('a page without paragraphs is looked through like one with them', () => {
  const line = 'The CHNV program ended, and the IRS wrote to nobody. '
  const text = line.repeat(2000)
  const { mentions } = findMentions([text, line], openLexicon(compileLexicon(NAMES)))
  expect(mentions[0]).toHaveLength(4000)
  for (const { start, end, surface } of mentions[0]!) expect(text.slice(start, end)).toBe(surface)
  expect(mentions[1]!.map(({ surface }) => surface)).toEqual(['CHNV program', 'IRS'])
})

test('a sum of money is no name', () => {
  const lexicon = openLexicon(compileLexicon([{ ...nobody, target: '340b', sure: ['340B'] }]))
  const found = (text: string) => findMentions([text], lexicon).mentions[0]!.map(({ surface }) => surface)
  expect(found('The hospital buys drugs under 340B.')).toEqual(['340B'])
  expect(found('The market is worth $340B, or €340B.')).toEqual([])
})
