/** What the interface says, in one place. */

/** `2025-03-21` → Mar 21, 2025; `2022-10` → Oct 2022: in the reader's language, never shifted by a time zone. */
export const dateInWords = (iso: string, locale?: string): string =>
  new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'short',
    ...(iso.length > 7 ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(new Date(iso.length > 7 ? iso : `${iso}-01`))

/** 1500000 → 1,500,000, in the reader's language. */
const inFigures = (number: number, locale?: string): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(number)

/** Without what binary fractions add: 25 × 0.01 is 0.25. */
const round = (number: number): number => Number(number.toPrecision(12))

export const words = {
  asWritten: (surface: string) => `“${surface}”`,
  amount: (count: number, unit: string, { number, of }: { readonly number: number; readonly of: string }) => {
    const worth = round(count * number)
    return `${inFigures(count)} ${unit} = ${inFigures(worth)}${of === '' ? '' : ` ${worth === 1 ? of.replace(/s$/, '') : of}`}`
  },
  back: 'Back',
  pin: 'Keep this card open',
  close: 'Close',
  notTheSameAs: 'Not the same as',
  since: (count: number, latest: string) =>
    `Since this article: ${count} ${count === 1 ? 'change' : 'changes'}, latest ${latest}`,
  more: (count: number) => `+${count} earlier`,
  noneSince: (asOf: string) => `No later change recorded as of ${asOf}.`,
  unborn: 'This did not exist when the article was published.',
  beyondUs: (asOf: string) => `Our sources reach ${asOf}; this article is newer.`,
  history: (count: number, asOf: string) =>
    `${count === 1 ? 'One dated event' : `${count} dated events`}, as of ${asOf}`,
  asOf: (date: string) => `As of ${date}.`,
  mayHaveChanged: (reviewed: string) => `May have changed since ${reviewed}.`,
  reported: 'reported',
  sources: (count: number, reviewed: string) =>
    `${count} ${count === 1 ? 'source' : 'sources'}, checked ${reviewed}`,
  nearest: (cited: string, headword: string) =>
    `${cited} has no card of its own. This one explains ${headword}, the nearest place around it.`,
  howToRead: 'How to read it',
  officialText: 'Official text',
  notAdvice: 'General information, not legal advice.',
  pack: 'Newsgloss',
  kind: {
    announced: 'announced',
    signed: 'signed',
    published: 'published',
    effective: 'in effect',
    filed: 'filed',
    ruling: 'ruling',
    ended: 'ended',
    happened: '',
  },
} as const

export const popupWords = {
  terms: 'Terms in this article',
  asking: 'Reading this article…',
  count: (count: number) =>
    count === 0
      ? 'Nothing in this article needs our explaining.'
      : count === 1
        ? 'One term is explained in this article. Rest the pointer on its dotted underline, or choose it here.'
        : `${count} terms are explained in this article. Rest the pointer on a dotted underline, or choose one here.`,
  notAnArticle: 'This page does not look like an article, so nothing is marked.',
  mayNotRead: (host: string) => `Newsgloss has not read this page: it may not read ${host} yet.`,
  cannotRead: 'No extension may read this page. Open a news article and try again.',
  isOff: (host: string) => `Newsgloss is off on ${host}.`,
  updates: (count: number, day: string) =>
    `${count === 1 ? 'One change' : `${count} changes`} since this was published on ${day}`,
  source: 'source',
  density: 'Explain on this page',
  densities: { usual: 'what matters most', more: 'more', all: 'everything' },
  readAnyway: 'Explain this page anyway',
  always: (host: string) => `Always explain articles on ${host}`,
  switchOn: 'Turn on for this site',
  switchOff: 'Turn off on this site',
  choose: 'Other sites…',
  panel: 'Open the side panel',
  promise: 'Everything stays on this computer. Newsgloss sends nothing anywhere.',
} as const

export const panelWords = {
  search: 'Search this article’s terms',
  first: 'Before you read',
  updates: 'Since this was published',
  updatesOn: (day: string) => `Since this was published on ${day}`,
  terms: 'All terms, in reading order',
  opening: 'Opening',
  times: (count: number) => `${count}×`,
  goTo: 'Show in the article',
  unmarked: 'not marked',
  none: 'No term of this article fits.',
  nothing: 'Nothing in this article needs our explaining.',
  noDay: 'This page does not say when it was published, so no later changes can be told.',
  noUpdates: 'No later change is recorded for the terms marked here.',
} as const

export const welcomeWords = {
  title: 'Plain-language context for the news, on the page you are already reading.',
  what: 'Newsgloss underlines laws, programs and agencies in news articles. Rest the pointer on one, tap it, or choose it from the toolbar button, and a card explains it: with its sources, their dates, and what has happened since the article appeared.',
  exampleBefore: 'The order cites ',
  exampleTerm: 'IRC Section 6103(i)(1)',
  exampleAfter: ', which opens tax files in criminal cases.',
  where: 'Where should it read?',
  click: 'Only when I click',
  clickWhat: 'Newsgloss sees a page only after you click its button. This needs no permission.',
  news: 'On news sites',
  newsWhat: (count: number) => `On ${count} news sites, listed below. Your browser will ask you to agree.`,
  everywhere: 'Everywhere',
  everywhereWhat: 'On any page that looks like an article. Your browser will ask you to agree.',
  chosen: 'Chosen',
  some: 'On some sites you chose from the toolbar button.',
  refused: 'The browser did not give the permission. Nothing has changed.',
  list: 'The news sites',
  promise: 'It never leaves this computer',
  promises: [
    'No network: Newsgloss makes no request to anyone, ever. Its glossary ships inside.',
    'No account, no tracking, no telemetry.',
    'The article is never changed. Underlines are painted over it and vanish when you turn them off.',
  ],
  try: 'Then open a news article, and rest the pointer on a dotted underline.',
} as const
