/** What can be said of a case by the number under which its court keeps it. */
import { printedCourt } from '../../match/citations/courts.ts'
import { addresses } from '../addresses.ts'
import type { Reference } from '../reference.ts'

const CIRCUITS: Readonly<Record<string, string>> = {
  cadc: 'the U.S. Court of Appeals for the D.C. Circuit',
  cafc: 'the U.S. Court of Appeals for the Federal Circuit',
  dcd: 'the federal trial court in Washington, D.C.',
}

/** By the letters inside a district court's number. */
const KINDS: Readonly<Record<string, string>> = {
  cv: 'a civil case, such as a lawsuit',
  cr: 'a criminal case',
  mc: 'a miscellaneous matter',
  mj: 'a matter before a magistrate judge',
  md: 'related lawsuits from several districts, handled together',
  ml: 'related lawsuits from several districts, handled together',
  bk: 'a bankruptcy',
  ap: 'a dispute inside a bankruptcy',
}

function courtWords(court: string): string | null {
  const circuit = /^ca(\d+)$/.exec(court)?.[1]
  if (circuit !== undefined) return `the federal court of appeals whose area is Circuit ${circuit}`
  return CIRCUITS[court] ?? (/^[a-z]{2}[nsewmc]?d$/.test(court) ? 'a federal trial court' : null)
}

const century = (year: string): string => (Number(year) > 60 ? `19${year}` : `20${year}`)

/** dkt:dcd:1:25-cv-00677; without a court, dkt::25-5181. */
export function describeDocket([court = '', ...parts]: readonly string[]): Reference {
  const number = parts.join(':')
  const [, year, kind, serial] = /(?:^|:)(\d\d)-([a-z]+)-(\d+)$/.exec(number) ?? []
  const words = courtWords(court)
  const printed = printedCourt(court)
  const agency = /^(?:asbca|cbca|cfpb|cftc|ferc|nlrb|sba)$/.test(court) ? court.toUpperCase() : null
  const isDistrict = kind !== undefined
  return {
    label: agency
      ? `${agency} No. ${number}`
      : `${isDistrict ? '' : 'No. '}${number}${printed ? ` (${printed})` : ''}`,
    body: [
      `A docket number: the number under which ${agency ? `a federal agency (${agency})` : (words ?? 'a court')} keeps all papers of one case.`,
      kind && KINDS[kind] && `The letters “${kind}” mark ${KINDS[kind]}.`,
    ]
      .filter(Boolean)
      .join(' '),
    reading: isDistrict
      ? [
          ...(parts.length > 1 ? [`office ${parts[0]} of the court`] : []),
          `filed in ${century(year ?? '')}`,
          `number ${Number(serial)} of that year`,
        ]
      : [],
    links:
      isDistrict || words !== null
        ? [{ label: 'Search for the case, CourtListener', address: addresses.docket(number, court) }]
        : [],
  }
}

/** scotus:24-1287, scotus:25A312 */
export function describeSupremeCourtDocket([number = '']: readonly string[]): Reference {
  const [, year = '', letter, serial = ''] = /^(\d\d)([-AMO])(\d+)$/.exec(number) ?? []
  const kind =
    letter === 'A'
      ? 'The letter A marks an application: a request to act quickly, such as to pause a lower court’s order.'
      : letter === 'O'
        ? 'The letter O marks a case that starts in the Supreme Court, such as one state against another.'
        : 'The two figures before the dash are the year of the court’s term.'
  return {
    label: `No. ${number} (U.S. Supreme Court)`,
    body: `A docket number: the number under which the U.S. Supreme Court keeps all papers of one case. ${kind}`,
    reading: year === '' ? [] : [`term of ${century(year)}`, `number ${serial}`],
    links: [
      { label: 'Docket, U.S. Supreme Court', address: addresses.supremeCourtDocket(number.toLowerCase()) },
    ],
  }
}
