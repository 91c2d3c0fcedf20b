/** How the IRS says it reads the tax laws, and what it tells its own staff. */
import { addresses } from '../addresses.ts'
import type { Reference } from '../reference.ts'

interface Kind {
  readonly name: string
  /** How the IRS's files begin; null where they aren't published one by one. */
  readonly file: string | null
  readonly body: string
}

const KINDS: Readonly<Record<string, Kind>> = {
  'rev-rul': {
    name: 'Rev. Rul.',
    file: 'rr',
    body: 'A revenue ruling is the IRS’s public answer on how the tax laws apply to a set of facts.',
  },
  'rev-proc': {
    name: 'Rev. Proc.',
    file: 'rp',
    body: 'A revenue procedure tells taxpayers how to do something under the tax laws; the yearly tax brackets appear in one.',
  },
  notice: {
    name: 'IRS Notice',
    file: 'n',
    body: 'A notice is a public statement by the IRS. It may say how the IRS reads a tax law, or what rules still to be written will say.',
  },
  announcement: {
    name: 'IRS Announcement',
    file: 'a',
    body: 'An announcement is a public statement by the IRS of passing value, such as word of a coming deadline.',
  },
}

/** The first year whose files all have numbers of two digits or more: Rev. Rul. 2002-6 is rr-02-6, 2008-5 rr-08-05. */
const FIRST_YEAR_ONLINE = 2005

const LEVELS = ['part', 'chapter', 'section']

/** irs:irm:11.3.29 */
function describeManual(number: string): Reference {
  const numbers = number.split('.')
  const [part = ''] = numbers
  return {
    label: `IRM ${number}`,
    body:
      'The Internal Revenue Manual tells the IRS’s own staff how to do their work. It guides them, but it is neither a ' +
      'law nor a regulation.',
    reading: numbers.map((each, i) => `${LEVELS[i] ?? 'subsection'} ${each}`),
    links: [{ label: `Part ${part} of the manual, IRS`, address: addresses.partOfTaxManual(part) }],
  }
}

export function describeTaxGuidance([kind = '', number = '']: readonly string[]): Reference {
  if (kind === 'irm') return describeManual(number)
  const { name, file, body } = KINDS[kind] ?? { name: kind, file: null, body: '' }
  const [year = '', count = ''] = number.split('-')
  return {
    label: `${name} ${number}`,
    body,
    reading: [`the year ${year}`, `number ${count}`],
    links:
      file !== null && Number(year) >= FIRST_YEAR_ONLINE
        ? [
            {
              label: 'Text, IRS',
              address: addresses.taxGuidance(`${file}-${year.slice(2)}-${count.padStart(2, '0')}`),
            },
          ]
        : [],
  }
}
