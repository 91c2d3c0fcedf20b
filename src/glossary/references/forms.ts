/** Forms of federal agencies. */
import { addresses } from '../addresses.ts'
import type { Reference, ReferenceLink } from '../reference.ts'

/** What the forms do that the news speaks of, to follow "Form W-2 …". */
const PURPOSES: Readonly<Record<string, string>> = {
  'w-2':
    'tells a worker, the IRS and the Social Security Administration what an employer paid and withheld in a year',
  'w-4': 'tells an employer how much income tax to take out of a worker’s pay',
  'w-7': 'asks the IRS for a taxpayer number for someone who cannot get a Social Security number',
  'w-9': 'gives a business the taxpayer number of a person it pays',
  '1040': 'is the yearly income tax return of a person or couple',
  '1040-sr': 'is the yearly income tax return for people 65 and older',
  '1099': 'reports one of many kinds of income other than wages',
  '1099-k': 'reports money a person took in through payment cards, apps or online marketplaces',
  '1099-nec': 'reports what a business paid someone who is not its employee',
  '1099-misc': 'reports payments such as rent, prizes and royalties',
  '1099-int': 'reports interest that a bank or other payer paid',
  '1099-div': 'reports dividends paid',
  '1099-r': 'reports money taken out of pensions and retirement accounts',
  '1095-a': 'reports health insurance bought through a public marketplace',
  '1098': 'reports interest paid on a mortgage',
  '1098-t': 'reports tuition paid to a college',
  '990': 'is the yearly public report of a tax-exempt group to the IRS',
  '990-ez': 'is the short yearly public report of a smaller tax-exempt group',
  '990-pf': 'is the yearly public report of a private foundation',
  '8300': 'reports cash payments over $10,000 that a business receives',
  '1023': 'asks the IRS to recognize a charity as tax-exempt',
  '940': 'reports an employer’s federal unemployment tax',
  '941': 'reports, each quarter, the taxes an employer took out of pay and its own share of them',
  '1065': 'is the yearly return of a partnership',
  '1041': 'is the yearly income tax return of an estate or trust',
  '1120': 'is the yearly income tax return of a corporation',
  '2848': 'lets someone speak for a taxpayer before the IRS',
  '4868': 'asks for more time to file a person’s income tax return',
  '8821': 'lets someone see a taxpayer’s records at the IRS',
  '1040-schedule-c': 'reports the profit or loss of a person’s own business',
  '1040-schedule-e': 'reports income from rents, royalties, partnerships, S corporations, estates and trusts',
  '1040-schedule-f': 'reports the profit or loss of a farm',
  'schedule-k-1':
    'reports one person’s share of the income of a partnership, an S corporation, an estate or a trust',
  'i-9': 'records that an employer checked a new worker’s identity and permission to work',
  'i-94': 'records a visitor’s arrival and how long the visitor may stay',
  'i-90': 'asks to replace a green card',
  'i-129': 'is an employer’s request for a temporary foreign worker',
  'i-130': 'asks the government to recognize a relative, the first step to a family green card',
  'i-131': 'asks for a document to travel and come back, or for parole',
  'i-134a': 'asks to be a supporter of someone seeking parole, and promises that person money to live on',
  'i-140': 'is a petition for a worker’s green card, most often by an employer',
  'i-200': 'is an immigration arrest warrant signed by an officer, not by a judge',
  'i-205': 'is a warrant to deport a person, signed by an officer, not by a judge',
  'i-213': 'is an officer’s record of a person who, the officer says, can be deported',
  'i-247a':
    'asks a jail to tell immigration officers before it frees a person, and to hold the person for them; it is called a detainer',
  'i-360': 'is a petition for special groups, such as widows, abused spouses and certain juveniles',
  'i-485': 'asks for a green card from inside the country',
  'i-589': 'asks for asylum, or not to be sent to a country where the person is in danger',
  'i-751': 'asks to lift the conditions on a green card won by marriage',
  'i-765': 'asks for permission to work',
  'i-821': 'asks for temporary protected status',
  'i-821d': 'asks for protection under the DACA program for people brought as children',
  'i-862': 'is the notice to appear, which starts a deportation case in immigration court',
  'i-864': 'is a sponsor’s binding promise to support an immigrant',
  'n-400': 'asks to become a citizen',
  'n-600': 'asks for a certificate of citizenship',
  'g-28': 'tells immigration officials that a lawyer or approved helper speaks for a person',
  'g-325r': 'registers a noncitizen with the government',
  'ar-11': 'tells the government a noncitizen’s new address',
  'eoir-42b':
    'asks an immigration judge to cancel the deportation of someone without a green card who has been in the country for years',
  'ds-160': 'is the online request for a visa to come for a time, such as a visitor’s or a student’s',
  'sf-50': 'records a change in a federal worker’s job',
  'sf-86': 'is the questionnaire for people who need a security clearance',
  'sf-312': 'is the promise to keep secrets that people with a clearance sign',
  'fd-302': 'is an FBI agent’s record of an interview',
  'fd-1023': 'is an FBI agent’s record of what an informant said, not checked for truth',
  'dd-214': 'is the record of service given to those who leave active duty in the military',
  'fec-3': 'is a House or Senate campaign’s report of the money it took in and spent',
  '10-k': 'is a public company’s yearly report to investors',
  '10-q': 'is a public company’s quarterly report to investors',
  '8-k': 'is a public company’s report of an important event',
}

/** Immigration forms that the citizenship agency has a page for; the others are the police agencies' own. */
const AT_USCIS =
  /^(?:i-(?:9|90|102|129|130a?|131|134a?|140|191|192|193|212|290b|356|360|407|485|508|526e?|539|566|589|600a?|601a?|612|687|690|693|698|730|751|765|800a?|817|821d?|824|829|864(?:a|ez)?|865|881|905|907|910|912|914|918|929|941|945|956)|n-(?:300|336|400|470|565|600k?|644|648)|g-(?:28|325r|639|845|884|1041|1055|1145|1256|1450)|ar-11)$/

/** Tax forms whose page is called by their number, each letter of which stands apart: w-2-g. */
const AT_THE_IRS =
  /^(?:w-(?:2|2g|3|4|4p|4v|7|9)|ss-(?:4|8)|1040(?:-(?:sr|nr|es|v))?|1041|1065|1120(?:-(?:s|f|c|h))?|1095-[abc]|1096|1098(?:-[cetq])?|1099-(?:k|nec|misc|int|div|b|r|g|s|c|a|q|h|sa|oid|da)|1023(?:-ez)?|1024(?:-a)?|990(?:-(?:ez|pf|t))?|94[01345]|2106|2210|2290|2441|2553|2848|3115|3520|4506(?:-[act])?|4562|4797|4868|5329|5471|5472|5695|6251|70[69]|7004|720|8283|8300|8332|8379|8606|8821|8822|8824|8829|8832|8857|8863|8879|8889|8936|8938|8949|8959|8960|8962|8995|9465)$/

const AT_THE_IRS_AS_SCHEDULE = /^(1040)-schedule-([a-f]|se)$/

function linksOf(form: string): readonly ReferenceLink[] {
  if (AT_USCIS.test(form))
    return [{ label: 'Form and instructions, USCIS', address: addresses.immigrationForm(form) }]
  const [, parent, letter] = AT_THE_IRS_AS_SCHEDULE.exec(form) ?? []
  const page =
    parent === undefined
      ? `form-${form.replace(/^(w-\d)([a-z])$/, '$1-$2')}`
      : `schedule-${letter}-form-${parent}`
  return parent !== undefined || AT_THE_IRS.test(form)
    ? [{ label: 'Form and instructions, IRS', address: addresses.taxForm(page) }]
    : []
}

function nameOf(form: string): string {
  if (form === 'schedule-k-1') return 'Schedule K-1'
  const [, parent, letter] = /^(\w+(?:-s)?)-schedule-(.+)$/.exec(form) ?? []
  if (parent !== undefined) return `Schedule ${letter!.toUpperCase()} (Form ${parent.toUpperCase()})`
  return form.startsWith('fec-') ? `FEC Form ${form.slice(4).toUpperCase()}` : `Form ${form.toUpperCase()}`
}

const agencyOf = (form: string): string =>
  /^(?:i|n|g|ar|eoir)-\d/.test(form)
    ? 'an immigration form'
    : /^(?:\d{3}|w-\d|ss-[48]|schedule-)/.test(form)
      ? 'a tax form'
      : 'a form of the federal government'

export function describeForm([form = '']: readonly string[]): Reference {
  const name = nameOf(form)
  const purpose = PURPOSES[form]
  const body = purpose === undefined ? `${name} is ${agencyOf(form)}.` : `${name} ${purpose}.`
  return { label: name, body, reading: [], links: linksOf(form) }
}
