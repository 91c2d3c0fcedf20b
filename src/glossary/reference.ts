/** What can be said of a place in the law by its citation alone: its name, where it stands, how it is read, its text. */
import { type Citation, normalForm, partOf } from '../match/citation.ts'
import { sectionOfAct } from '../match/citations/immigration-and-nationality-act.ts'
import { NAME_OF_PLACE } from '../match/citations/statutes-by-name.ts'
import { addresses } from './addresses.ts'
import { describeBill } from './references/bills.ts'
import { describeConstitution } from './references/constitution.ts'
import {
  describeCase,
  describeDecision,
  describeStateDecision,
  describeTaxCourtMemo,
  describeWestlaw,
  REPORTERS,
} from './references/court-decision.ts'
import { describeCourtRule } from './references/court-rule.ts'
import { describeDocket, describeSupremeCourtDocket } from './references/docket.ts'
import {
  DIRECTIVES,
  describeExecutiveOrder,
  describeFederalRegister,
  describePrivateLaw,
  describeProclamation,
  describePublicLaw,
  describeRegisterDocument,
  describeStatuteAtLarge,
} from './references/federal-documents.ts'
import { describeForm } from './references/forms.ts'
import { describeSectionOfAct, partsOfAct } from './references/section-of-act.ts'
import { describeStateLaw } from './references/state-laws.ts'
import { describeTaxGuidance } from './references/tax-guidance.ts'
import { inBrackets, paragraphs } from './references/written.ts'
import { TITLES_OF_THE_REGULATIONS, TITLES_OF_THE_US_CODE } from './titles-of-law.ts'

export interface Reference {
  /** As a lawyer writes it: "26 U.S.C. § 6103(i)(1)". */
  readonly label: string
  /** Plain sentences: what the title is about and what body of law this is. Empty for a body we can't describe. */
  readonly body: string
  /** The steps of the citation in words, from outside in: "section 6103", "subsection (i)", "paragraph (1)". */
  readonly reading: readonly string[]
  /** Where the text stands. Empty where no address is certain. */
  readonly links: readonly ReferenceLink[]
}

export interface ReferenceLink {
  readonly label: string
  readonly address: string
}

/** The article in which a place is cited. */
export interface CitingArticle {
  /** YYYY-MM-DD; null when unknown. */
  readonly published: string | null
}

/** Levels of a statute below the section, each with the labels that count it. */
const LEVELS: readonly (readonly [name: string, labels: RegExp])[] = [
  ['subsection', /^[a-z]/],
  ['paragraph', /^\d/],
  ['subparagraph', /^[A-Z]/],
  ['clause', /^[a-z]/],
  ['subclause', /^[A-Z]/],
  ['item', /^[a-z]/],
  ['subitem', /^[A-Z]/],
]

/** A statute may begin below the subsection, or go from (a) to (A); for the rest a level's place names it. */
function readStatute(path: readonly string[]): string[] {
  let next = 0
  return path.map((label, i) => {
    const skips = i === 0 || next === 1
    const counted = skips
      ? LEVELS.findIndex(([, labels], level) => level >= next && labels.test(label))
      : next
    next = (counted < 0 ? next : counted) + 1
    return `${LEVELS[next - 1]?.[0] ?? 'level'} (${label})`
  })
}

const ABOUT_THE_US_CODE = 'The U.S. Code is the collection of the lasting laws that Congress has passed.'

/** A whole title, or a chapter of it. Chapters have no address that their number tells. */
function describeTitle(title: string, chapter: string | null): Reference {
  const number = title.replace('a', '')
  const holds = TITLES_OF_THE_US_CODE[number]
  return {
    label: chapter === null ? `Title ${number} of the U.S. Code` : `${number} U.S.C. ch. ${chapter}`,
    body: [holds && `Title ${number} of the U.S. Code ${holds}.`, ABOUT_THE_US_CODE]
      .filter(Boolean)
      .join(' '),
    reading: chapter === null ? [`title ${number}`] : [`title ${number}`, `chapter ${chapter}`],
    links: [
      {
        label: `Title ${number}, U.S. House of Representatives`,
        address: addresses.titleOfUsCode(number),
      },
    ],
  }
}

function describeUsCode([title = '', section = '', ...path]: readonly string[]): Reference {
  const chapter = /^ch(\d\w*)$/.exec(section)?.[1]
  if (section === '' || chapter !== undefined) return describeTitle(title, chapter ?? null)
  const isNote = path.at(-1) === 'note'
  const labels = isNote ? path.slice(0, -1) : path
  const appendix = title.endsWith('a')
  const number = title.replace('a', '')
  const place = `${section}${inBrackets(labels)}`
  const inAct = title === '8' && !isNote ? sectionOfAct(section) : null
  const holds = TITLES_OF_THE_US_CODE[number]
  const begins = path.length === 0 ? NAME_OF_PLACE.get(`usc:${title}:${section}`) : undefined
  const about = appendix
    ? `The appendix to title ${number} of the U.S. Code holds laws printed apart from the title’s own sections.`
    : holds && `Title ${title} of the U.S. Code ${holds}.`
  return {
    label: `${number} U.S.C. ${appendix ? 'App. ' : ''}§ ${place}${isNote ? ' note' : ''}`,
    body: [
      about,
      ABOUT_THE_US_CODE,
      begins && `The ${begins} begins with this section.`,
      inAct &&
        `The same text is section ${inAct}${inBrackets(labels)} of the Immigration and Nationality Act (INA).`,
    ]
      .filter(Boolean)
      .join(' '),
    reading: [
      `section ${section}`,
      ...readStatute(labels),
      ...(isNote ? ['a note printed below it, which is law of its own'] : []),
    ],
    links: appendix
      ? []
      : [
          {
            label: 'Official text, U.S. House of Representatives',
            address: addresses.usCode(title, section),
          },
          {
            label:
              labels.length > 0
                ? `Text at ${inBrackets(labels)}, Cornell Law School`
                : 'Text, Cornell Law School',
            address: addresses.usCodeAtCornell(title, section, labels),
          },
        ],
  }
}

/** The first day whose text the publisher can show. */
const FIRST_DATED_REGULATIONS = '2017-01-03'

/** cfr:42 */
const describeTitleOfRegulations = (title: string): Reference => ({
  label: `Title ${title} of the Code of Federal Regulations`,
  body: [aboutTitleOfRegulations(title), ABOUT_REGULATIONS].filter(Boolean).join(' '),
  reading: [`title ${title}`],
  links: [{ label: `Title ${title} today, eCFR`, address: addresses.titleOfRegulations(title) }],
})

const ABOUT_REGULATIONS = 'Regulations are rules that federal agencies write to carry out the laws.'

function aboutTitleOfRegulations(title: string): string | undefined {
  const holds = TITLES_OF_THE_REGULATIONS[title]
  return holds && `Title ${title} of the Code of Federal Regulations ${holds}.`
}

function describeRegulation(
  [title = '', unit = '', ...path]: readonly string[],
  { published }: CitingArticle,
): Reference {
  if (unit === '') return describeTitleOfRegulations(title)
  const part = partOf(unit)
  const place = part ? `section-${unit}` : `part-${unit}`
  const anchor = path.length > 0 ? `#p-${unit}${inBrackets(path)}` : ''
  const day = published?.slice(0, 10) ?? ''
  const isDated = /^\d{4}-\d\d-\d\d$/.test(day) && day >= FIRST_DATED_REGULATIONS
  return {
    label: part ? `${title} C.F.R. § ${unit}${inBrackets(path)}` : `${title} C.F.R. Part ${unit}`,
    body: [aboutTitleOfRegulations(title), ABOUT_REGULATIONS].filter(Boolean).join(' '),
    reading: part ? [`part ${part}`, `section ${unit}`, ...paragraphs(path)] : [`part ${unit}`],
    links: [
      { label: 'Text today, eCFR', address: addresses.regulation(title, place, anchor) },
      ...(isDated
        ? [{ label: `Text on ${day}, eCFR`, address: addresses.regulationOn(day, title, place, anchor) }]
        : []),
    ],
  }
}

/** By system. A body of law that isn't here shows its normal form. */
const DESCRIPTIONS: Readonly<
  Record<string, (parts: readonly string[], article: CitingArticle) => Reference>
> = {
  usc: describeUsCode,
  cfr: describeRegulation,
  fr: describeFederalRegister,
  frdoc: describeRegisterDocument,
  pl: describePublicLaw,
  pvtl: describePrivateLaw,
  stat: describeStatuteAtLarge,
  eo: describeExecutiveOrder,
  proc: describeProclamation,
  ...DIRECTIVES,
  bill: describeBill,
  form: describeForm,
  irs: describeTaxGuidance,
  state: describeStateLaw,
  const: describeConstitution,
  rule: describeCourtRule,
  scotus: describeSupremeCourtDocket,
  dkt: describeDocket,
  case: describeCase,
  reporter: describeStateDecision,
  wl: describeWestlaw,
  tcmemo: describeTaxCourtMemo,
  ...Object.fromEntries(
    Object.keys(REPORTERS).map(system => [
      system,
      (parts: readonly string[]) => describeDecision(system, parts),
    ]),
  ),
}

/** @param article where the place is cited; its date gives the text of the rules as they were then. */
export function describe(citation: Citation, article: CitingArticle = { published: null }): Reference {
  const act = partsOfAct(citation)
  if (act) return describeSectionOfAct(act.begins, act.section, describe(act.begins, article))
  const description = DESCRIPTIONS[citation.system]
  if (description) return description(citation.parts, article)
  return { label: normalForm(citation), body: '', reading: [], links: [] }
}
