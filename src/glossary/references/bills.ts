/** Bills and resolutions of Congress. */
import { addresses } from '../addresses.ts'
import type { Reference } from '../reference.ts'
import { ordinal, yearsOf } from './written.ts'

interface BillType {
  /** As lawyers write it: H.R. */
  readonly short: string
  /** As Congress.gov spells it in addresses. */
  readonly address: string
  readonly body: string
}

const BILL =
  'is a proposed law: both chambers must pass the same words, and then it goes to the president to sign or veto.'
const JOINT =
  'is passed like a bill, by both chambers, and can become law; but the president has no say in one that would amend the Constitution, which goes to the states.'
const CONCURRENT = 'speaks for both chambers, as on the budget, but does not become law.'
const SIMPLE = 'speaks for one chamber alone, as on its own rules, and does not become law.'

const TYPES: Readonly<Record<string, BillType>> = {
  hr: { short: 'H.R.', address: 'house-bill', body: `A bill that begins in the House ${BILL}` },
  s: { short: 'S.', address: 'senate-bill', body: `A bill that begins in the Senate ${BILL}` },
  hjres: { short: 'H.J. Res.', address: 'house-joint-resolution', body: `A joint resolution ${JOINT}` },
  sjres: { short: 'S.J. Res.', address: 'senate-joint-resolution', body: `A joint resolution ${JOINT}` },
  hconres: {
    short: 'H. Con. Res.',
    address: 'house-concurrent-resolution',
    body: `A concurrent resolution ${CONCURRENT}`,
  },
  sconres: {
    short: 'S. Con. Res.',
    address: 'senate-concurrent-resolution',
    body: `A concurrent resolution ${CONCURRENT}`,
  },
  hres: { short: 'H. Res.', address: 'house-resolution', body: `A House resolution ${SIMPLE}` },
  sres: { short: 'S. Res.', address: 'senate-resolution', body: `A Senate resolution ${SIMPLE}` },
}

/** The first Congress, of 1973, whose bills Congress.gov follows step by step. */
const FIRST_CONGRESS_ONLINE = 93
/** The first, of 1993, whose bills it has all in full. */
const FIRST_TEXT_ONLINE = 103

/** Numbers begin anew with every Congress: without it, no address is right. */
export function describeBill([type = '', number = '', congress]: readonly string[]): Reference {
  const { short, address, body } = TYPES[type] ?? { short: type, address: null, body: '' }
  const sits =
    congress === undefined
      ? 'Numbers begin anew with each Congress, every two years, so the number alone does not tell which measure is meant.'
      : `It belongs to the ${ordinal(congress)} Congress, of ${yearsOf(congress)}.`
  return {
    label: `${short} ${number}${congress === undefined ? '' : ` (${ordinal(congress)} Congress)`}`,
    body: [body, sits].filter(Boolean).join(' '),
    reading: congress === undefined ? [] : [`${ordinal(congress)} Congress`, `${short} ${number}`],
    links:
      address !== null && congress !== undefined && Number(congress) >= FIRST_CONGRESS_ONLINE
        ? [
            {
              label:
                Number(congress) >= FIRST_TEXT_ONLINE
                  ? 'Text and progress, Congress.gov'
                  : 'Progress, Congress.gov',
              address: addresses.bill(ordinal(congress), address, number),
            },
          ]
        : [],
  }
}
