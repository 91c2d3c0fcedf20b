/** Every address that we make up from a citation. */
export const addresses = {
  /** The official text of a section, by the office of the House that keeps the Code. */
  usCode: (title: string, section: string) =>
    `https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title${title}-section${section}&num=0&edition=prelim`,
  /** Cornell's copy, which opens at the subsection. */
  usCodeAtCornell: (title: string, section: string, path: readonly string[]) =>
    `https://www.law.cornell.edu/uscode/text/${title}/${section}${path.length > 0 ? `#${path.join('_')}` : ''}`,
  /** A whole title of the regulations, to leaf through. */
  titleOfRegulations: (title: string) => `https://www.ecfr.gov/current/title-${title}`,
  /** A part or section of the regulations, today. */
  regulation: (title: string, place: string, anchor: string) =>
    `https://www.ecfr.gov/current/title-${title}/${place}${anchor}`,
  /** The same as it stood on a day. */
  regulationOn: (day: string, title: string, place: string, anchor: string) =>
    `https://www.ecfr.gov/on/${day}/title-${title}/${place}${anchor}`,
  /** A whole title of the U.S. Code, to leaf through. */
  titleOfUsCode: (title: string) => `https://uscode.house.gov/browse/prelim@title${title}&edition=prelim`,
  /** The document on a page of the Federal Register, since 1994. */
  federalRegister: (volume: string, page: string) =>
    `https://www.federalregister.gov/citation/${volume}-FR-${page}`,
  /** The same in the older volumes, as scanned. */
  scannedFederalRegister: (volume: string, page: string) =>
    `https://www.govinfo.gov/link/fr/${volume}/${page}`,
  federalRegisterDocument: (number: string) => `https://www.federalregister.gov/d/${number}`,
  executiveOrder: (number: string) => `https://www.federalregister.gov/executive-order/${number}`,
  /** A law as it was passed, public or private. */
  law: (congress: string, kind: 'public' | 'private', number: string) =>
    `https://www.govinfo.gov/link/plaw/${congress}/${kind}/${number}`,
  statuteAtLarge: (volume: string, page: string) => `https://www.govinfo.gov/link/statute/${volume}/${page}`,
  /** The law on a page of the Statutes at Large, in its own printing, which comes years before the volume's. */
  lawByPage: (volume: string, page: string) => `https://www.govinfo.gov/link/plaw/${volume}+stat+${page}`,
  /** @param congress with its ending: 119th. @param type as Congress.gov spells it: house-bill. */
  bill: (congress: string, type: string, number: string) =>
    `https://www.congress.gov/bill/${congress}-congress/${type}/${number}`,
  immigrationForm: (form: string) => `https://www.uscis.gov/${form}`,
  taxForm: (form: string) => `https://www.irs.gov/forms-pubs/about-${form}`,
  /** What the IRS has published of its guidance: n-25-62. */
  taxGuidance: (file: string) => `https://www.irs.gov/pub/irs-drop/${file}.pdf`,
  /** A part of the manual of the IRS, with the list of its sections. */
  partOfTaxManual: (part: string) => `https://www.irs.gov/irm/part${part}`,
  /** An article or an amendment, with what the courts have made of it. */
  constitution: (kind: 'article' | 'amendment', number: string) =>
    `https://constitution.congress.gov/constitution/${kind}-${number}/`,
  /** A decision in the official reports of the Supreme Court. */
  unitedStatesReports: (volume: string, page: string) =>
    `https://www.govinfo.gov/app/details/USREPORTS-${volume}/USREPORTS-${volume}-${page}`,
  /** A decision by the reporter that prints it, found by a free library of court decisions. */
  decision: (reporter: string, volume: string, page: string) =>
    `https://www.courtlistener.com/c/${encodeURIComponent(reporter)}/${volume}/${page}/`,
  /** A search for a federal case below the Supreme Court. @param court its short name; '' where it is unknown. */
  docket: (number: string, court: string) =>
    `https://www.courtlistener.com/?q=&type=r&docket_number=${encodeURIComponent(number)}${court === '' ? '' : `&court=${court}`}`,
  /** @param number in small letters: 25a312. */
  supremeCourtDocket: (number: string) =>
    `https://www.supremecourt.gov/docket/docketfiles/html/public/${number}.html`,
  /** @param rules frcp, frcrmp, fre, frap, frbp or supct. */
  courtRule: (rules: string, number: string) => `https://www.law.cornell.edu/rules/${rules}/rule_${number}`,
}
