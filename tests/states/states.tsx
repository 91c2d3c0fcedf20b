/** Every surface in every state it can be in, to be looked at side by side. */
import type { JSX } from 'preact/jsx-runtime'
import { heldBack } from '../../src/classroom/held-back.ts'
import { NO_POLICY, type Policy } from '../../src/classroom/policy.ts'
import { refusal } from '../../src/classroom/refusal.ts'
import { beforeYouRead } from '../../src/glossary/before-you-read.ts'
import type { Entry } from '../../src/glossary/entry.ts'
import type { PageSeen, PageTerm } from '../../src/glossary/page-report.ts'
import { describe as describePlace, type Reference } from '../../src/glossary/reference.ts'
import { DEFAULTS } from '../../src/glossary/settings.ts'
import type { Topic } from '../../src/glossary/topic.ts'
import { updatesSince } from '../../src/glossary/update-column.ts'
import { fromNormalForm } from '../../src/match/citation.ts'
import { Card, type CardProps } from '../../src/ui/card/Card.tsx'
import { Guesses } from '../../src/ui/card/Guesses.tsx'
import { StillCard } from '../../src/ui/card/StillCard.tsx'
import { HandIn } from '../../src/ui/doing/HandIn.tsx'
import type { EntryPageProps } from '../../src/ui/library/EntryPage.tsx'
import { Library, type LibraryProps } from '../../src/ui/library/Library.tsx'
import { Options, type OptionsProps } from '../../src/ui/options/Options.tsx'
import { Panel, type PanelProps } from '../../src/ui/panel/Panel.tsx'
import { Popup, type PopupProps } from '../../src/ui/popup/Popup.tsx'
import { Report, type ReportProps } from '../../src/ui/report/Report.tsx'
import { Welcome, type WelcomeProps } from '../../src/ui/welcome/Welcome.tsx'
import { say } from '../../src/ui/words.ts'
import { classroomStates } from './classroom.tsx'
import { AGREEMENT, CHNV_PAROLE, DUE_PROCESS, ENTRIES, LABOR_ACT, SECTION_6103 } from './entries.ts'
import { HAND_IN, inPanel, offered } from './student.tsx'
import { assignmentStates, makingStates, paperStates } from './teacher.tsx'

export type Surface =
  | 'card'
  | 'popup'
  | 'panel'
  | 'options'
  | 'welcome'
  | 'library'
  | 'report'
  | 'handin'
  | 'classroom'
  | 'paper'

export interface State {
  readonly surface: Surface
  readonly name: string
  draw(): JSX.Element
}

const TODAY = '2026-11-23'
const PUBLISHED = '2025-03-24'
const nothing = (): void => {}

function place(normalForm: string): Reference {
  const citation = fromNormalForm(normalForm)
  if (citation === null) throw new Error(`${normalForm} is no place in the law.`)
  return describePlace(citation)
}

const CARD: CardProps = {
  surface: 'due process',
  reckoned: null,
  entry: DUE_PROCESS,
  reference: null,
  wider: false,
  published: PUBLISHED,
  today: TODAY,
  follow: nothing,
  back: null,
  pin: nothing,
  close: nothing,
  own: { known: false, know: nothing, report: nothing },
}

const topicOf = ({ id, headword, gist }: Entry): Topic => ({ id, headword, gist, names: [] })
const TOPICS = ENTRIES.map(topicOf)

const term = (entry: Entry, i: number): PageTerm => ({
  key: entry.id,
  surface: entry.headword,
  headword: entry.headword,
  gist: entry.gist,
  entry: entry.id,
  citation: null,
  wider: false,
  section: i < 2 ? '' : 'What the law says',
  times: 1 + (i % 3),
  need: 2,
  marked: i !== 3,
  known: i === 3,
})

const PAGE: PageSeen = {
  state: 'reading',
  title: 'Agencies near a deal on tax files',
  published: PUBLISHED,
  terms: ENTRIES.map(term),
  updates: updatesSince(ENTRIES, PUBLISHED).slice(0, 8),
}
const EMPTY: PageSeen = { ...PAGE, terms: [], updates: [] }
const DORMANT: PageSeen = { ...EMPTY, state: 'dormant', published: null }

/** Of a teacher’s pack. */
const VARIANCE: Entry = {
  id: 'town-7f3a/variance',
  headword: 'variance',
  gist: 'Leave to build something that a town’s zoning rules do not allow.',
  explanation: [{ paragraph: ['A board of neighbors decides on it after a public hearing.'] }],
  notTheSameAs: [],
  timeline: [],
  sources: [{ title: 'Town code', address: 'https://example.gov/code', read: '2026-09-01' }],
  explains: [],
  cites: [],
  changes: 'slow',
  knownTo: '2026-09-01',
  reviewed: '2026-09-01',
  credit: { from: 'Our town’s government', by: 'Ms. Rivera' },
}

const POLICY: Policy = {
  offSites: ['example.com', 'a-site-with-a-rather-long-name.example.org'],
  packs: [
    { id: 'town-7f3a', title: 'Our town’s government', by: 'Ms. Rivera', note: '', entries: [], hides: [] },
  ],
  featuresOff: ['making packs', 'opening assignments from links'],
  assignment: {
    id: 'tax-files-3a1b2c',
    title: 'Who may see a tax file?',
    by: 'Ms. Rivera',
    made: '2026-11-22',
    article: { address: 'https://example.org/story', title: 'Agencies near a deal on tax files' },
    note: '',
    terms: [],
    questions: [],
  },
}

const POPUP: PopupProps = {
  host: 'example.org',
  page: PAGE,
  granted: true,
  off: false,
  settledOff: false,
  density: 'usual',
  act: {
    goTo: nothing,
    readAnyway: nothing,
    always: nothing,
    switchOff: nothing,
    thin: nothing,
    choose: nothing,
    options: nothing,
    library: nothing,
    classroom: nothing,
    panel: nothing,
  },
}

const PANEL: PanelProps = {
  host: 'example.org',
  unseen: false,
  page: PAGE,
  granted: true,
  off: false,
  settledOff: false,
  opened: null,
  today: TODAY,
  act: {
    open: nothing,
    follow: nothing,
    back: nothing,
    goTo: nothing,
    know: nothing,
    report: nothing,
    library: nothing,
    classroom: nothing,
    options: nothing,
    read: nothing,
  },
}
const [FIRST = PAGE.terms[0]!] = beforeYouRead(PAGE.terms)
const OPENED = { key: FIRST.key, list: 'first', entry: CHNV_PAROLE, reference: null, path: [] } as const

const OPTIONS: OptionsProps = {
  settings: DEFAULTS,
  settled: { policy: NO_POLICY, troubles: [] },
  // Said when it is drawn: the language is not known before.
  get shortcuts() {
    return [
      { does: say('nextTerm'), keys: 'Alt+Shift+J' },
      { does: say('openPanel'), keys: '' },
    ]
  },
  said: null,
  dataStatement: '#',
  act: {
    set: nothing,
    unknow: nothing,
    switchOn: nothing,
    chooseSites: nothing,
    openLibrary: nothing,
    openClassroom: nothing,
    changeKeys: nothing,
    save: nothing,
    load: nothing,
    clear: nothing,
  },
}
const SETTLED: OptionsProps['settings'] = {
  ...DEFAULTS,
  density: 'none',
  markStyle: 'tint',
  known: ENTRIES.slice(0, 3).map(({ id, headword }) => ({ key: id, name: headword })),
  offSites: ['example.org', 'a-site-with-a-rather-long-name.example.org'],
}

const WELCOME: WelcomeProps = {
  reach: 'on click',
  hosts: ['apnews.com', 'nytimes.com', 'reuters.com', 'washingtonpost.com'],
  refused: false,
  example: <StillCard {...CARD} surface={null} entry={SECTION_6103} own={null} pin={null} close={null} />,
  choose: nothing,
}

const LIBRARY: LibraryProps = {
  place: { search: '', beat: null, entry: null },
  topics: TOPICS,
  listed: TOPICS,
  opened: null,
  act: { search: nothing, openFirst: nothing },
}
const ENTRY_PAGE: EntryPageProps = {
  entry: CHNV_PAROLE,
  names: ['CHNV program', 'CHNV humanitarian parole'],
  explains: [],
  cites: [{ reference: place('usc:8:1182:d:5:A'), explainedIn: topicOf(SECTION_6103) }],
  linksTo: TOPICS.slice(1, 3),
  linkedFrom: TOPICS.slice(3),
  known: false,
  notKept: false,
  forClass: null,
  change: null,
  today: TODAY,
  act: { follow: nothing, know: nothing, report: nothing, back: nothing },
}

const FOR_CLASS: NonNullable<EntryPageProps['forClass']> = {
  packs: [{ id: 'civics-7f3a', title: 'Civics, period 3' }],
  into: 'civics-7f3a',
  aside: null,
  said: null,
  act: { into: nothing, hide: nothing, explain: nothing, bringBack: nothing },
}

const REPORT: ReportProps = {
  about: {
    key: CHNV_PAROLE.id,
    headword: CHNV_PAROLE.headword,
    version: '0.1.0',
    reviewed: CHNV_PAROLE.reviewed,
    sentence: 'The administration ended the CHNV parole program.',
  },
  issues: 'https://github.com/newsgloss/newsgloss/issues',
  library: '#',
  copy: async () => true,
}

const inLibrary = (entry: Entry['id']): LibraryProps['place'] => ({ search: '', beat: null, entry })

/** The states of one surface, its usual properties with others in their place. */
const of = <P,>(surface: Surface, Of: (props: P) => JSX.Element, usual: P) => ({
  states: (states: Readonly<Record<string, Partial<P>>>): readonly State[] =>
    Object.entries(states).map(([name, props]) => ({
      surface,
      name,
      draw: () => <Of {...(usual as P & object)} {...props} />,
    })),
})

export const states: readonly State[] = [
  ...of('card', Card, CARD).states({
    'an entry': {},
    'an entry reached through a link': { surface: null, back: nothing, pin: null },
    'a place in the law': {
      surface: 'Section 6103',
      entry: SECTION_6103,
      reference: place('usc:26:6103'),
    },
    'a place in the law that has no entry': {
      surface: '8 C.F.R. § 212.5',
      entry: null,
      reference: place('cfr:8:212.5'),
    },
    'a place in the law that a wider entry explains': {
      surface: 'Section 6103(p)(4)',
      entry: SECTION_6103,
      reference: place('usc:26:6103:p:4'),
      wider: true,
    },
    'with news since the article': { surface: 'CHNV program', entry: CHNV_PAROLE },
    'with nothing since': { surface: 'CHNV program', entry: CHNV_PAROLE, published: '2026-01-20' },
    'of an article newer than our sources': {
      surface: 'CHNV program',
      entry: CHNV_PAROLE,
      published: '2026-11-01',
    },
    'of an article without a day': { surface: 'CHNV program', entry: CHNV_PAROLE, published: null },
    'that may be out of date': { surface: 'CHNV program', entry: CHNV_PAROLE, today: '2029-01-01' },
    'of what did not exist yet': {
      surface: 'Fair Labor Standards Act',
      entry: LABOR_ACT,
      published: '1930-01-01',
    },
    long: { surface: 'deal with the I.R.S.', entry: AGREEMENT },
    'of a teacher’s entry': { surface: 'variances', entry: VARIANCE, published: '2026-11-20' },
    'of a term to be guessed first': { entry: heldBack(CHNV_PAROLE) },
    'of a term the reader knows': { own: { known: true, know: nothing, report: nothing } },
    'of a term known on this page only': {
      own: { known: true, isKept: false, know: nothing, report: nothing },
    },
  }),
  ...of('card', Guesses, {
    asked: 'process',
    near: TOPICS.slice(0, 3),
    follow: nothing,
    close: nothing,
  }).states({
    'with guesses': {},
    'without a guess': { asked: 'zxqv blorf', near: [] },
  }),
  ...of('popup', Popup, POPUP).states({
    'over an article': {},
    'over an article that is read once': { granted: false },
    'over an article with nothing to explain': { page: EMPTY },
    'over an article where nothing is marked': { density: 'none' },
    'while the page is read': { page: 'asking' },
    'over a page that is no article': { page: DORMANT },
    'on a site not yet granted': { page: null, granted: false },
    'where it is off': { off: true, page: null },
    'where a school keeps it off': { settledOff: true, page: null },
    'where nothing is kept': { density: 'all', notKept: true },
    'over an article with an assignment': { offered: offered() },
    'where nothing can be read': { host: null, page: null, granted: false },
  }),
  ...of('panel', Panel, PANEL).states({
    'beside an article': {},
    'with an open card': { opened: OPENED },
    'with a card reached through a link': { opened: { ...OPENED, path: [DUE_PROCESS] } },
    'beside an article without a day': { page: { ...PAGE, published: null, updates: [] } },
    'beside an article without later changes': { page: { ...PAGE, updates: [] } },
    'beside an article with nothing to explain': { page: EMPTY },
    'beside a page that is no article': { page: DORMANT },
    'on a site not yet granted': { page: null, granted: false },
    'where it is off': { page: null, off: true },
    'on a page it is not told of': { page: null, host: null, unseen: true, granted: false },
    'where nothing can be read': { page: null, host: null, granted: false },
    ...Object.fromEntries(Object.entries(inPanel).map(([name, doing]) => [name, { doing }])),
  }),
  ...of('handin', HandIn, HAND_IN).states({
    'with the work': {},
    'with a name, copied': { told: 'copied', work: HAND_IN.work && { ...HAND_IN.work, name: 'Sam' } },
    'without any work': { work: null, lesson: null },
  }),
  ...of('options', Options, OPTIONS).states({
    'at first': {},
    'with everything settled': {
      settings: SETTLED,
      said: { what: 'known taken back', undo: nothing },
    },
    'set by a school': { settled: { policy: POLICY, troubles: [{ ...refusal('not JSON'), at: [] }] } },
    'after a file that was refused': { said: { what: 'not settings' } },
    'where there are no keys': { shortcuts: [], act: { ...OPTIONS.act, changeKeys: null } },
  }),
  ...of('welcome', Welcome, WELCOME).states({
    'at first': {},
    'with the news sites': { reach: 'news sites' },
    'with every site': { reach: 'everywhere' },
    'with some sites': { reach: 'some sites' },
    'after a no': { refused: true },
  }),
  ...of('library', Library, LIBRARY).states({
    'all terms': {},
    'one subject': {
      place: { search: '', beat: 'tax', entry: null },
      listed: TOPICS.filter(({ id }) => id.startsWith('tax/')),
    },
    'what a search found': {
      place: { search: 'process', beat: null, entry: null },
      listed: TOPICS.slice(2, 4),
    },
    'a search that found nothing': { place: { search: 'zxqv', beat: null, entry: null }, listed: [] },
    'an entry': { place: inLibrary(CHNV_PAROLE.id), opened: ENTRY_PAGE },
    'an entry the reader knows': { place: inLibrary(CHNV_PAROLE.id), opened: { ...ENTRY_PAGE, known: true } },
    'an entry with what a teacher may do': {
      place: inLibrary(CHNV_PAROLE.id),
      opened: { ...ENTRY_PAGE, forClass: FOR_CLASS },
    },
    'an entry that a pack hides': {
      place: inLibrary(CHNV_PAROLE.id),
      opened: {
        ...ENTRY_PAGE,
        forClass: { ...FOR_CLASS, aside: { title: 'Civics, period 3', mine: true, by: null } },
      },
    },
    'an entry that a pack says in other words': {
      place: inLibrary(CHNV_PAROLE.id),
      opened: {
        ...ENTRY_PAGE,
        forClass: { ...FOR_CLASS, aside: { title: 'Civics, period 3', mine: true, by: '#' } },
      },
    },
    'an entry of a teacher’s': {
      place: inLibrary(CHNV_PAROLE.id),
      opened: {
        ...ENTRY_PAGE,
        entry: { ...CHNV_PAROLE, sources: [], credit: { from: 'Civics, period 3', by: 'Ms. Rivera' } },
        change: '#',
        act: { ...ENTRY_PAGE.act, report: null },
      },
    },
    'an entry that is missing': { place: inLibrary('tax/nowhere') },
    'without an answer': { topics: null, listed: [] },
  }),
  ...of('report', Report, REPORT).states({
    'of an entry in an article': {},
    'of an entry in the library': { about: REPORT.about && { ...REPORT.about, sentence: null } },
    'how to begin': { about: null },
  }),
  ...Object.entries(classroomStates).map(([name, draw]) => ({ surface: 'classroom' as const, name, draw })),
  ...Object.entries(assignmentStates).map(([name, draw]) => ({ surface: 'classroom' as const, name, draw })),
  ...Object.entries(makingStates).map(([name, draw]) => ({ surface: 'panel' as const, name, draw })),
  ...Object.entries(paperStates).map(([name, draw]) => ({ surface: 'paper' as const, name, draw })),
]
