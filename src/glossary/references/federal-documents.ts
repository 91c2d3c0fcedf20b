/** The Federal Register, laws as passed, and what presidents sign. */
import { addresses } from '../addresses.ts'
import type { Reference, ReferenceLink } from '../reference.ts'
import { PRESIDENTIAL_DOCUMENTS } from './presidential-documents.ts'
import { dayInWords, inBrackets, ordinal, yearsOf } from './written.ts'

/** The volume of 1994, the first that the Federal Register's own site can show. */
const FIRST_VOLUME_ONLINE = 59

function registerLink(volume: string, page: string): ReferenceLink {
  return Number(volume) >= FIRST_VOLUME_ONLINE
    ? { label: 'Text, Federal Register', address: addresses.federalRegister(volume, page) }
    : { label: 'Scanned page, govinfo', address: addresses.scannedFederalRegister(volume, page) }
}

/** How a section of a law or an order follows its name, and is read; nothing for the whole document. */
function sectionOf([section, ...path]: readonly string[]): { after: string; reading: readonly string[] } {
  if (section === undefined) return { after: '', reading: [] }
  const place = `${section}${inBrackets(path)}`
  return { after: `, § ${place}`, reading: [`section ${place}`] }
}

const ABOUT_THE_REGISTER =
  'The Federal Register is the government’s daily paper: agencies print their new rules, planned rules and notices in it, and the president’s orders appear there too.'

export const describeFederalRegister = ([volume = '', page = '']: readonly string[]): Reference => ({
  label: `${volume} Fed. Reg. ${page}`,
  body: ABOUT_THE_REGISTER,
  reading: [`volume ${volume}, the year ${1935 + Number(volume)}`, `page ${page}`],
  links: [registerLink(volume, page)],
})

export const describeRegisterDocument = ([number = '']: readonly string[]): Reference => ({
  label: `FR Doc. ${number}`,
  body: ABOUT_THE_REGISTER,
  reading: [`document ${number}`],
  links: [{ label: 'Text, Federal Register', address: addresses.federalRegisterDocument(number) }],
})

/** The first Congress whose laws govinfo has by number. */
const FIRST_CONGRESS_ONLINE = 104

function describeLaw(kind: 'public' | 'private', parts: readonly string[]): Reference {
  const [congress = '', number = '', ...path] = parts
  const section = sectionOf(path)
  const isPublic = kind === 'public'
  return {
    label: `${isPublic ? 'Pub.' : 'Pvt.'} L. ${congress}-${number}${section.after}`,
    body: [
      `This is ${kind} law number ${number} of the ${ordinal(congress)} Congress, of ${yearsOf(congress)}.`,
      isPublic
        ? 'A public law is an act as Congress passed it; its lasting parts are then sorted into the U.S. Code.'
        : 'A private law is an act of Congress for one person or a few, such as a family seeking to stay in the country.',
    ].join(' '),
    reading: [`${ordinal(congress)} Congress`, `${kind} law ${number}`, ...section.reading],
    links:
      Number(congress) >= FIRST_CONGRESS_ONLINE
        ? [{ label: 'Text as passed, govinfo', address: addresses.law(congress, kind, number) }]
        : [],
  }
}

export const describePublicLaw = (parts: readonly string[]): Reference => describeLaw('public', parts)
export const describePrivateLaw = (parts: readonly string[]): Reference => describeLaw('private', parts)

/** The first volume, of 1951, that govinfo has page by page, and the last, of 2017, that it is sure to have. */
const FIRST_STATUTES_ONLINE = 65
const LAST_STATUTES_ONLINE = 131

function statuteLinks(volume: string, page: string): readonly ReferenceLink[] {
  if (Number(volume) < FIRST_STATUTES_ONLINE || !/^\d+$/.test(page)) return []
  const address = Number(volume) <= LAST_STATUTES_ONLINE ? addresses.statuteAtLarge : addresses.lawByPage
  return [{ label: 'Text as passed, govinfo', address: address(volume, page) }]
}

export const describeStatuteAtLarge = ([volume = '', page = '']: readonly string[]): Reference => ({
  label: `${volume} Stat. ${page}`,
  body: 'The Statutes at Large print all acts of Congress in the order in which they became law, before their lasting parts are sorted into the U.S. Code.',
  reading: [`volume ${volume}`, `page ${page}`],
  links: statuteLinks(volume, page),
})

/** The first order printed in 1994, when the Federal Register's own site begins. */
const FIRST_ORDER_ONLINE = 12_890

const KINDS = {
  eo: {
    name: 'Executive Order',
    body: 'An executive order is a signed, numbered order by which the president manages the work of federal agencies.',
  },
  proc: {
    name: 'Proclamation',
    body: 'A proclamation is a numbered public statement by the president; some only mark a day, others use a power that a law gives the president, such as over entry or trade.',
  },
} as const

function orderLinks(system: 'eo' | 'proc', number: string): readonly ReferenceLink[] {
  const page = PRESIDENTIAL_DOCUMENTS[`${system}:${number}`]?.page
  if (page) return [registerLink(...page)]
  return system === 'eo' && Number(number) >= FIRST_ORDER_ONLINE
    ? [{ label: 'Text, Federal Register', address: addresses.executiveOrder(number) }]
    : []
}

function describeOrder(system: 'eo' | 'proc', [number = '', ...path]: readonly string[]): Reference {
  const kind = KINDS[system]
  const known = PRESIDENTIAL_DOCUMENTS[`${system}:${number}`]
  const name = `${kind.name} ${number}`
  const section = sectionOf(path)
  return {
    label: `${name}${section.after}`,
    body: [known && `${name}, “${known.title},” was signed on ${dayInWords(known.signed)}.`, kind.body]
      .filter(Boolean)
      .join(' '),
    reading: section.reading,
    links: orderLinks(system, number),
  }
}

export const describeExecutiveOrder = (parts: readonly string[]): Reference => describeOrder('eo', parts)
export const describeProclamation = (parts: readonly string[]): Reference => describeOrder('proc', parts)

/** Directives, by system: how lawyers write the series, and its whole name. */
const SERIES: Readonly<Record<string, string>> = {
  nspm: 'National Security Presidential Memorandum',
  nspd: 'National Security Presidential Directive',
  nsm: 'National Security Memorandum',
  hspd: 'Homeland Security Presidential Directive',
  ppd: 'Presidential Policy Directive',
}

const describeDirective =
  (series: string) =>
  ([number = '']: readonly string[]): Reference => ({
    label: `${series.toUpperCase()}-${number}`,
    body: `This is ${SERIES[series]} ${number}. Such a directive is the president’s order to agencies on security or foreign policy; unlike executive orders, many are not printed in the Federal Register, and some are secret.`,
    reading: [],
    links: [],
  })

export const DIRECTIVES = Object.fromEntries(
  Object.keys(SERIES).map(series => [series, describeDirective(series)]),
)
