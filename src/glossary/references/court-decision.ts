/** What can be said of a court's decision by the place where it is printed, or by its name alone. */
import { NAME_OF_DECISION } from '../../match/citations/landmark-cases.ts'
import { addresses } from '../addresses.ts'
import type { Reference, ReferenceLink } from '../reference.ts'

interface Reporter {
  /** As lawyers abbreviate it. */
  readonly abbreviation: string
  /** What it is, to follow "The … prints". */
  readonly name: string
  /** Whose decisions it prints. */
  readonly prints: string
}

const APPEALS = 'decisions of the federal courts of appeals'
const TRIALS = 'decisions of the federal trial courts'
const SUPREME = 'decisions of the U.S. Supreme Court'

/** The federal reporters, by the system of their normal form. */
export const REPORTERS: Readonly<Record<string, Reporter>> = {
  us: { abbreviation: 'U.S.', name: 'United States Reports', prints: SUPREME },
  sct: { abbreviation: 'S. Ct.', name: 'Supreme Court Reporter', prints: SUPREME },
  led: { abbreviation: 'L. Ed.', name: 'Lawyers’ Edition', prints: SUPREME },
  led2d: { abbreviation: 'L. Ed. 2d', name: 'Lawyers’ Edition, second series', prints: SUPREME },
  fed: { abbreviation: 'F.', name: 'Federal Reporter', prints: 'decisions of the federal courts up to 1924' },
  f2d: { abbreviation: 'F.2d', name: 'Federal Reporter, second series', prints: `${APPEALS}, 1924 to 1993` },
  f3d: { abbreviation: 'F.3d', name: 'Federal Reporter, third series', prints: `${APPEALS}, 1993 to 2021` },
  f4th: { abbreviation: 'F.4th', name: 'Federal Reporter, fourth series', prints: `${APPEALS} since 2021` },
  fsupp: { abbreviation: 'F. Supp.', name: 'Federal Supplement', prints: TRIALS },
  fsupp2d: { abbreviation: 'F. Supp. 2d', name: 'Federal Supplement, second series', prints: TRIALS },
  fsupp3d: { abbreviation: 'F. Supp. 3d', name: 'Federal Supplement, third series', prints: TRIALS },
  fappx: {
    abbreviation: 'F. App’x',
    name: 'Federal Appendix',
    prints: `${APPEALS} that bind no later case, 2001 to 2021`,
  },
  fcas: { abbreviation: 'F. Cas.', name: 'Federal Cases', prints: 'early federal decisions, up to 1880' },
  fedcl: {
    abbreviation: 'Fed. Cl.',
    name: 'Federal Claims Reporter',
    prints: 'decisions on claims for money against the federal government',
  },
  clct: {
    abbreviation: 'Cl. Ct.',
    name: 'Claims Court Reporter',
    prints: 'decisions on claims for money against the federal government, 1982 to 1992',
  },
  br: { abbreviation: 'B.R.', name: 'Bankruptcy Reporter', prints: 'federal decisions on bankruptcy' },
  frd: {
    abbreviation: 'F.R.D.',
    name: 'Federal Rules Decisions',
    prints: 'decisions on the rules of federal courts',
  },
  indec: {
    abbreviation: 'I. & N. Dec.',
    name: 'series Immigration and Nationality Decisions',
    prints:
      'decisions that bind immigration judges, by the Board of Immigration Appeals or the attorney general',
  },
  tc: { abbreviation: 'T.C.', name: 'Tax Court Reports', prints: 'decisions of the U.S. Tax Court' },
  tcm: {
    abbreviation: 'T.C.M.',
    name: 'series Tax Court Memorandum Decisions',
    prints: 'shorter decisions of the U.S. Tax Court',
  },
  mj: { abbreviation: 'M.J.', name: 'Military Justice Reporter', prints: 'decisions of the military courts' },
  vetapp: {
    abbreviation: 'Vet. App.',
    name: 'Veterans Appeals Reporter',
    prints: 'decisions on veterans’ benefits',
  },
}

const READING = 'The number before the abbreviation is the volume; the number after it is the page.'

const INSIDE = 'The number after “at” is a page inside the decision, which begins on an earlier one.'

/** at-570: page 570, inside a decision. null for all others. */
const pageInside = (page: string): string | null => /^at-(\d+)$/.exec(page)?.[1] ?? null

/** A page that is not known yet has no address, and those of no use to a stranger have none either. */
function links(abbreviation: string, volume: string, page: string): readonly ReferenceLink[] {
  if (!/^\d+$/.test(volume) || !/^\d+$/.test(page)) return []
  return [{ label: 'The decision, CourtListener', address: addresses.decision(abbreviation, volume, page) }]
}

/** tcm:95342: a decision by its number in the whole series. */
const describeNumbered = (
  abbreviation: string,
  reporter: Reporter | undefined,
  number: string,
): Reference => ({
  label: `${abbreviation} ${number}`,
  body: aboutReporter(abbreviation, reporter),
  reading: [`number ${number}`],
  links: [],
})

/** A page of a decision whose first page isn't told. */
const describeInside = (abbreviation: string, about: string, volume: string, page: string): Reference => ({
  label: `${volume} ${abbreviation}, at ${page}`,
  body: `${about} The number before the abbreviation is the volume. ${INSIDE}`,
  reading: [`volume ${volume}`, `page ${page}`],
  links: [],
})

const aboutReporter = (abbreviation: string, reporter: Reporter | undefined): string =>
  `A court’s decision. The ${reporter?.name ?? abbreviation} prints ${reporter?.prints ?? 'decisions of courts'}.`

export function describeDecision(system: string, [volume = '', page]: readonly string[]): Reference {
  const reporter = REPORTERS[system]
  const abbreviation = reporter?.abbreviation ?? system
  if (page === undefined) return describeNumbered(abbreviation, reporter, volume)
  const inside = pageInside(page)
  if (inside !== null)
    return describeInside(abbreviation, aboutReporter(abbreviation, reporter), volume, inside)
  const isBlank = page === '_'
  const landmark = NAME_OF_DECISION.get(`${system}:${volume}:${page}`)
  const official =
    system === 'us' && !isBlank
      ? [{ label: 'Official reports, GPO', address: addresses.unitedStatesReports(volume, page) }]
      : []
  return {
    label: `${volume === '_' ? '___' : volume} ${abbreviation} ${isBlank ? '___' : page}`,
    body: [
      aboutReporter(abbreviation, reporter),
      ...(landmark === undefined ? [] : [`${landmark} begins on this page.`]),
      isBlank ? 'The blank stands for a number that was not known yet.' : READING,
    ].join(' '),
    reading: [
      ...(volume === '_' ? [] : [`volume ${volume}`]),
      ...(isBlank ? ['page not known yet'] : [`page ${page}`]),
    ],
    links: [...official, ...links(abbreviation.replace('’', "'"), volume, page)],
  }
}

const withBlanks = (reporter: string): string =>
  reporter.replace(/^ILApp/, 'IL App ').replace(/\.(?=[A-Z][a-z])|(?<=[a-z],?|,)(?<!Mc)(?=[A-Z])/g, '$& ')

const LOUISIANA = /^La\.App\.(\d)Cir\.$/

/** What stands behind the reporter, and no volume before it: L.R.A. 1915A, 601. */
const IS_NO_VOLUME = /^(?:[IVX]+|\d{4}[A-F])$/

function labelOf(reporter: string, first: string, second: string | undefined): string {
  const circuit = LOUISIANA.exec(reporter)?.[1]
  const abbreviation = withBlanks(reporter)
  if (second === undefined) return `${abbreviation} ${first}`
  if (circuit !== undefined) return `${first} ${second} (La. App. ${circuit} Cir.)`
  return IS_NO_VOLUME.test(first)
    ? `${abbreviation} ${first}, ${second}`
    : `${first} ${abbreviation} ${second.includes('.') ? `¶ ${second}` : second}`
}

const ABOUT_OTHERS = 'A decision of a court or an agency, cited by the series that prints it.'

/** reporter:S.W.2d:440:61 */
export function describeStateDecision([reporter = '', ...parts]: readonly string[]): Reference {
  const [first = '', second] = parts
  const inside = pageInside(second ?? '')
  if (inside !== null) return describeInside(withBlanks(reporter), ABOUT_OTHERS, first, inside)
  return {
    label: labelOf(reporter, first, second),
    body: `${ABOUT_OTHERS} ${READING}`,
    reading:
      second === undefined ? [`number ${first}`] : [`volume or year ${first}`, `page or number ${second}`],
    links: [],
  }
}

/** wl:2025:3706685 */
export const describeWestlaw = ([year = '', number = '']: readonly string[]): Reference => ({
  label: `${year} WL ${number}`,
  body: 'A document in Westlaw, a paid legal database, which numbers decisions that no book prints, or not yet.',
  reading: [`year ${year}`, `document ${number}`],
  links: [],
})

/** tcmemo:2024-10 */
export const describeTaxCourtMemo = ([number = '']: readonly string[]): Reference => ({
  label: `T.C. Memo. ${number}`,
  body: 'A decision of the U.S. Tax Court on settled law, numbered by year.',
  reading: [`number ${number}`],
  links: [],
})

/** Which of the words is the "v" between the sides, where initials may be V too: not one among single letters. */
const against = (words: readonly string[]): number => {
  const isBetween = (i: number): boolean => (words[i - 1] ?? '').length > 1 || (words[i + 1] ?? '').length > 1
  const clear = words.findIndex((word, i) => word === 'v' && isBetween(i))
  return clear < 0 ? words.indexOf('v') : clear
}

/** McCulloch, Noem. */
const capitalOf = (word: string): string =>
  word
    .replace(/^./, first => first.toUpperCase())
    .replace(/^Mc[a-z](?=[a-z]{2})/, start => `Mc${start[2]!.toUpperCase()}`)

/** case:noem-v-doe: initials are told by standing alone. */
export function describeCase([name = '']: readonly string[]): Reference {
  const words = name
    .replace(/(?<=[a-z]{2})-s(?=-|$)/g, '’s')
    .split('-')
    .map((word, i, all) => {
      if (i === against(all)) return 'v.'
      if (word === 'att') return 'AT&T'
      if (/^(?:of|the|for|and|in|de|la|on|to)$/.test(word)) return word
      if (/^(?:irs|epa|fbi|ice|dhs|fec|fcc|sec|ins|nlrb|ftc|usda|naacp|aclu|afge|nra)$/.test(word))
        return word.toUpperCase()
      if (/^[^aeiouy\d]{3,5}$/.test(word) || /^\d+[a-z]$/.test(word)) return word.toUpperCase()
      return word.length === 1 ? `${word.toUpperCase()}.` : capitalOf(word)
    })
  const label = words.join(' ').replace(/(?<=\b[A-Z]\.) (?=[A-Z]\.)/g, '')
  return {
    label,
    body:
      'A court case, by the names of its two sides. The side that sued or appealed usually comes first; “v.” means “against”. ' +
      'Several cases may share a name.',
    reading: [],
    links: [],
  }
}
