/**
 * The name of a case in small letters, one for all the ways in which it is printed:
 *
 *     Chevron U.S.A., Inc. v. Natural Resources Defense Council, Inc.    chevron-v-natural-resources-defense-council
 *     Nat’l Fed’n of Indep. Bus. v. Sebelius           national-federation-of-independent-business-v-sebelius
 */
import { fullNameOfState } from '../states.ts'

/** What only says that a party is a company, or that there are more of them. */
const SUFFIX = /,?\s+(?:Inc|INC|LTD|CORP|LLC|L\.L\.C|Ltd|Corp|Co|Company|LLP|L\.P|et al)\b\.?|,/g

/** A name without what says only that it is a company's. */
export const withoutSuffix = (name: string): string => name.replace(SUFFIX, '')

const COUNTRY_OF_A_COMPANY = /(?<=\w)(?<!\b(?:of|the))\s+U\.?\s?S\.?\s?A\b\.?(?=\s|$)/g

/** Words that lawyers cut short, by their letters. */
const IN_FULL: Readonly<Record<string, string>> = {
  ...{ assn: 'association', atty: 'attorney', auth: 'authority', bd: 'board', bus: 'business' },
  ...{ cmty: 'community', cnty: 'county', commn: 'commission', commr: 'commissioner', ctr: 'center' },
  ...{ def: 'defense', dept: 'department', dist: 'district', div: 'division', ed: 'education' },
  ...{ educ: 'education', envtl: 'environmental', fed: 'federal', fedn: 'federation', govt: 'government' },
  ...{ hosp: 'hospital', hum: 'human', indep: 'independent', indus: 'industries', ins: 'insurance' },
  ...{ intl: 'international', natl: 'national', org: 'organization', prot: 'protection', res: 'resources' },
  ...{ sch: 'school', sec: 'security', secy: 'secretary', serv: 'service', servs: 'services' },
  ...{ socy: 'society', sys: 'system', transp: 'transportation', univ: 'university' },
}

/** Dep't, Ass’n, Educ., W. Va.; and those that papers print without any mark. */
const CUT_SHORT =
  /\b(?:W\. Va\.|[A-Z][a-z]*['’](?!s\b)[a-z]{1,2}\b\.?|[A-Z][a-z]+(?:\.|$)|(?:Assn|Commn|Dept|Fedn|Govt|Intl|Natl)\b)/g

function inFull(cut: string): string {
  const letters = cut.replace(/[^A-Za-z]/g, '').toLowerCase()
  // A party may be called Constructor.
  return (Object.hasOwn(IN_FULL, letters) ? IN_FULL[letters] : fullNameOfState(cut)) ?? cut
}

export const caseSlug = (name: string): string =>
  withoutSuffix(name)
    .replace(COUNTRY_OF_A_COMPANY, '')
    .replace(/\b(?:U\.\s?S\.?|US)(?=\s|$)/g, 'United States')
    .replace(CUT_SHORT, inFull)
    .replace(/(?<=[A-Z])&(?=[A-Z])/g, '')
    .replace(/&/g, 'and')
    .toLowerCase()
    .replace(/\bvs?\.?\s/, 'v ')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
