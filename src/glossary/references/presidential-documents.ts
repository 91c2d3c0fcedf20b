/** Executive orders and proclamations that the news speaks of most, from the Federal Register. */

export interface PresidentialDocument {
  /** As printed. */
  readonly title: string
  /** ISO day. */
  readonly signed: string
  /** Volume and page of the Federal Register. */
  readonly page: readonly [volume: string, page: string]
}

/** By normal form. */
export const PRESIDENTIAL_DOCUMENTS: Readonly<Record<string, PresidentialDocument>> = {
  'eo:14158': {
    title: 'Establishing and Implementing the President’s ‘Department of Government Efficiency’',
    signed: '2025-01-20',
    page: ['90', '8441'],
  },
  'eo:14159': {
    title: 'Protecting the American People Against Invasion',
    signed: '2025-01-20',
    page: ['90', '8443'],
  },
  'eo:14160': {
    title: 'Protecting the Meaning and Value of American Citizenship',
    signed: '2025-01-20',
    page: ['90', '8449'],
  },
  'eo:14163': {
    title: 'Realigning the United States Refugee Admissions Program',
    signed: '2025-01-20',
    page: ['90', '8459'],
  },
  'eo:14165': { title: 'Securing Our Borders', signed: '2025-01-20', page: ['90', '8467'] },
  'eo:14151': {
    title: 'Ending Radical and Wasteful Government DEI Programs and Preferencing',
    signed: '2025-01-20',
    page: ['90', '8339'],
  },
  'proc:10888': {
    title: 'Guaranteeing the States Protection Against Invasion',
    signed: '2025-01-20',
    page: ['90', '8333'],
  },
  'proc:10903': {
    title:
      'Invocation of the Alien Enemies Act Regarding the Invasion of the United States by Tren de Aragua',
    signed: '2025-03-14',
    page: ['90', '13033'],
  },
  'eo:14248': {
    title: 'Preserving and Protecting the Integrity of American Elections',
    signed: '2025-03-25',
    page: ['90', '14005'],
  },
  'eo:14257': {
    title:
      'Regulating Imports With a Reciprocal Tariff To Rectify Trade Practices That Contribute to Large and Persistent Annual United States Goods Trade Deficits',
    signed: '2025-04-02',
    page: ['90', '15041'],
  },
  'eo:14287': {
    title: 'Protecting American Communities From Criminal Aliens',
    signed: '2025-04-28',
    page: ['90', '18761'],
  },
  'proc:10949': {
    title:
      'Restricting the Entry of Foreign Nationals To Protect the United States From Foreign Terrorists and Other National Security and Public Safety Threats',
    signed: '2025-06-04',
    page: ['90', '24497'],
  },
  'eo:14347': {
    title: 'Restoring the United States Department of War',
    signed: '2025-09-05',
    page: ['90', '43893'],
  },
  'proc:10973': {
    title: 'Restriction on Entry of Certain Nonimmigrant Workers',
    signed: '2025-09-19',
    page: ['90', '46027'],
  },
  'eo:14351': { title: 'The Gold Card', signed: '2025-09-19', page: ['90', '46031'] },
  'eo:14365': {
    title: 'Ensuring a National Policy Framework for Artificial Intelligence',
    signed: '2025-12-11',
    page: ['90', '58499'],
  },
  'proc:10998': {
    title:
      'Restricting and Limiting the Entry of Foreign Nationals To Protect the Security of the United States',
    signed: '2025-12-16',
    page: ['90', '59717'],
  },
  'proc:11012': {
    title: 'Imposing a Temporary Import Surcharge To Address Fundamental International Payments Problems',
    signed: '2026-02-20',
    page: ['91', '9339'],
  },
  'eo:14389': { title: 'Ending Certain Tariff Actions', signed: '2026-02-20', page: ['91', '9437'] },
  'eo:14399': {
    title: 'Ensuring Citizenship Verification and Integrity in Federal Elections',
    signed: '2026-03-31',
    page: ['91', '17125'],
  },
  'eo:14406': {
    title: 'Restoring Integrity to America’s Financial System',
    signed: '2026-05-19',
    page: ['91', '30479'],
  },
  'eo:14410': {
    title: 'Implementing Schedule Policy/Career in the Excepted Service',
    signed: '2026-06-03',
    page: ['91', '34893'],
  },
}
