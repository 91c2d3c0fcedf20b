/** What can be said of a place in the Constitution: what its article or amendment does, and how the place is read. */
import { addresses } from '../addresses.ts'
import type { Reference } from '../reference.ts'

/** To follow "Article II …". */
export const ARTICLES: Readonly<Record<string, string>> = {
  1: 'sets up Congress and lists what it may and may not do',
  2: 'sets up the presidency: how presidents are chosen, their powers and duties, and removal by impeachment',
  3: 'sets up the federal courts, says which cases they may hear, and defines treason',
  4: 'deals with the states: how they treat each other’s laws and citizens, and how new states join',
  5: 'says how the Constitution can be amended',
  6: 'makes the Constitution, federal laws and treaties the highest law of the land',
  7: 'said how many states had to approve the Constitution for it to begin',
}

/** The year of ratification, and words to follow "The 14th Amendment …". */
export const AMENDMENTS: Readonly<Record<string, readonly [ratified: number, does: string]>> = {
  1: [1791, 'protects religion, speech, the press, peaceful gatherings and asking the government for change'],
  2: [1791, 'protects a right to keep and bear arms'],
  3: [1791, 'limits housing soldiers in private homes'],
  4: [1791, 'forbids unreasonable searches and seizures and says what a warrant needs'],
  5: [
    1791,
    'deals with grand juries, being tried twice, testifying against oneself, fair legal process, and payment for property the government takes',
  ],
  6: [
    1791,
    'gives people accused of crimes a speedy public trial, a jury, a lawyer and the chance to face witnesses',
  ],
  7: [1791, 'keeps jury trials in many federal civil cases'],
  8: [1791, 'forbids excessive bail and fines, and cruel and unusual punishments'],
  9: [1791, 'says that people have rights beyond those the Constitution lists'],
  10: [1791, 'leaves to the states or the people the powers not given to the federal government'],
  11: [1795, 'limits lawsuits against states in federal courts'],
  12: [1804, 'has electors vote separately for president and vice president'],
  13: [1865, 'ended slavery and forced labor, except as punishment for a crime'],
  14: [
    1868,
    'deals with citizenship, fair legal process and equal protection by the states, and bars some who took part in insurrection from office',
  ],
  15: [1870, 'forbids denying the vote because of race, color or past slavery'],
  16: [1913, 'lets Congress tax incomes'],
  17: [1913, 'has voters elect senators directly'],
  18: [1919, 'banned making and selling alcoholic drinks; the 21st Amendment repealed it'],
  19: [1920, 'forbids denying the vote because of sex'],
  20: [1933, 'sets when terms of the president and Congress begin and end'],
  21: [1933, 'ended the national ban on alcoholic drinks'],
  22: [1951, 'limits how often a person may be elected president'],
  23: [1961, 'gives the District of Columbia electors for president'],
  24: [1964, 'forbids poll taxes in federal elections'],
  25: [1967, 'says what happens when a president dies, resigns or cannot serve'],
  26: [1971, 'lets citizens vote from the age of 18'],
  27: [1992, 'delays changes in the pay of Congress until after the next House election'],
}

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII']

/** These are not divided into sections; what follows their number is a clause. */
const WITHOUT_SECTIONS = new Set(['5', '6', '7'])

const ordinal = (number: string): string => {
  const last = /^1?[123]$/.exec(number.slice(-2))?.[0] ?? number.slice(-1)
  return `${number}${{ 1: 'st', 2: 'nd', 3: 'rd' }[last] ?? 'th'}`
}

function readPlace(kind: string, number: string, rest: readonly string[]): string[] {
  const levels = kind === 'art' && WITHOUT_SECTIONS.has(number) ? ['clause'] : ['section', 'clause']
  return rest.map((label, i) => `${levels[i] ?? 'part'} ${label}`)
}

const capital = (words: string): string => words.replace(/^./, first => first.toUpperCase())

export function describeConstitution([kind = '', number = '', ...rest]: readonly string[]): Reference {
  const place = readPlace(kind, number, rest)
  const isArticle = kind === 'art'
  const name = isArticle ? `Article ${ROMAN[Number(number)] ?? number}` : `${ordinal(number)} Amendment`
  const [ratified, does] = AMENDMENTS[number] ?? []
  const about = isArticle
    ? ARTICLES[number] && `${name} of the U.S. Constitution ${ARTICLES[number]}.`
    : does && `The ${name} to the U.S. Constitution, ratified in ${ratified}, ${does}.`
  return {
    label: [name, ...place.map(capital)].join(', '),
    body: [about, 'The Constitution is the highest law of the United States.'].filter(Boolean).join(' '),
    reading: [isArticle ? `article ${number}` : `amendment ${number}`, ...place],
    links: [
      {
        label: 'Text and its history, Library of Congress',
        address: addresses.constitution(isArticle ? 'article' : 'amendment', number),
      },
    ],
  }
}
