/** What a student was given, in the states that its surfaces are shown in. */
import type { JSX } from 'preact/jsx-runtime'
import type { Assignment } from '../../src/classroom/assignment.ts'
import type { Lesson, LessonTerm } from '../../src/classroom/lesson.ts'
import { refusal } from '../../src/classroom/refusal.ts'
import { noWork, type Work, withAnswer, withGuess, withShown } from '../../src/classroom/work.ts'
import type { Entry } from '../../src/glossary/entry.ts'
import { Desk, type DeskProps } from '../../src/ui/doing/Desk.tsx'
import type { HandInProps } from '../../src/ui/doing/HandIn.tsx'
import { NotOpened, Offered, type OfferedProps } from '../../src/ui/doing/Offered.tsx'
import { OpenFile } from '../../src/ui/doing/OpenFile.tsx'
import { type Said, SaidLine } from '../../src/ui/doing/Said.tsx'
import { CHNV_PAROLE, DUE_PROCESS } from './entries.ts'

const nothing = (): void => {}

export const ASSIGNMENT: Assignment = {
  id: 'tax-files-3a1b2c',
  title: 'Who may see a tax file?',
  by: 'Ms. Rivera',
  made: '2026-11-22',
  article: { address: 'https://example.org/2025/03/story', title: 'Agencies near a deal on tax files' },
  note: 'Read it twice.\n\nThe second time, stop at each term.',
  terms: [
    { entry: CHNV_PAROLE.id, note: 'We met it in March.', guessFirst: true },
    { entry: DUE_PROCESS.id, note: '', guessFirst: false },
    {
      own: { headword: 'data desk', names: [], gist: 'The office that keeps the files.', explanation: '' },
      note: '',
      guessFirst: false,
    },
    { entry: 'town-7f3a/zoning-board', note: '', guessFirst: false },
  ],
  questions: [
    { kind: 'open', ask: 'Who decides, and how?' },
    {
      kind: 'choice',
      ask: 'Are you for it?',
      options: [
        'Yes',
        'No',
        'It depends on who else may look, and on who will be told that they have looked',
      ],
      right: null,
    },
  ],
}

const termOf = ({ id, headword, gist }: Pick<Entry, 'id' | 'headword' | 'gist'>): LessonTerm => ({
  id,
  headword,
  gist,
  names: [],
  explanation: '',
  context: `A sentence speaks of ${headword}.`,
  surface: headword,
  note: id === CHNV_PAROLE.id ? 'We met it in March.' : '',
  sources: [],
  reviewed: '2026-09-01',
})

export const LESSON: Lesson = {
  title: ASSIGNMENT.title,
  by: ASSIGNMENT.by,
  article: { ...ASSIGNMENT.article, published: '2025-03-24' },
  note: ASSIGNMENT.note,
  terms: [
    termOf(CHNV_PAROLE),
    termOf(DUE_PROCESS),
    {
      ...termOf({
        id: 'own-tax-files-3a1b2c/3',
        headword: 'data desk',
        gist: 'The office that keeps the files.',
      }),
      context: '',
      reviewed: '',
    },
  ],
  questions: ASSIGNMENT.questions,
}

const NONE = noWork(ASSIGNMENT, '2026-11-22')
export const WORK: Work = withAnswer(
  withAnswer(
    withGuess(NONE, CHNV_PAROLE.id, 'Letting somebody out of prison early?'),
    0,
    'The two agencies do,\nif the judge lets them.',
  ),
  1,
  2,
)

const ACT = {
  typeGuess: nothing,
  guess: nothing,
  show: nothing,
  answer: nothing,
  goTo: nothing,
  open: nothing,
  follow: nothing,
  back: nothing,
  handIn: nothing,
  clear: nothing,
  drop: nothing,
  take: nothing,
} satisfies DeskProps['act']

const DESK: DeskProps = {
  assignment: ASSIGNMENT,
  lesson: LESSON,
  work: NONE,
  typed: {},
  kept: 'kept',
  places: new Map([
    [CHNV_PAROLE.id, 'a'],
    [DUE_PROCESS.id, 'b'],
  ]),
  opened: null,
  others: [],
  published: '2025-03-24',
  today: '2026-11-23',
  act: ACT,
}

const OFFERED: OfferedProps = {
  assignment: ASSIGNMENT,
  isHere: true,
  before: 'nothing',
  missing: [],
  act: { open: nothing, openWithArticle: nothing, putAway: nothing },
}

export const offered = (props: Partial<OfferedProps> = {}): JSX.Element => <Offered {...OFFERED} {...props} />

interface Doing {
  readonly desk: JSX.Element
  readonly ways: JSX.Element
}

const ways = (yours: readonly Assignment[] = []): JSX.Element => (
  <OpenFile yours={yours} act={{ file: nothing, go: nothing }} />
)

const desk = (props: Partial<DeskProps> = {}, said: Said | null = null): Doing => ({
  desk: (
    <>
      <SaidLine said={said} />
      <Desk {...DESK} {...props} />
    </>
  ),
  ways: ways(),
})

/** States of the panel, by name. */
export const inPanel: Readonly<Record<string, Doing>> = {
  'with an assignment that is offered': { desk: offered(), ways: ways() },
  'with one for another article': { desk: offered({ isHere: false, before: 'another' }), ways: ways() },
  'with one from a damaged link': {
    desk: <NotOpened troubles={[refusal('link damaged')]} isLink putAway={nothing} />,
    ways: ways([ASSIGNMENT]),
  },
  'with an assignment on the desk': desk({}, { what: 'open' }),
  'with half the work done': desk({ work: WORK, others: [{ ...ASSIGNMENT, title: 'A second look' }] }),
  'with a term shown and its card open': desk({
    work: withShown(NONE, CHNV_PAROLE.id),
    opened: { id: CHNV_PAROLE.id, entry: CHNV_PAROLE, path: [] },
  }),
  'with work in a private window': desk({ kept: 'private' }),
  'with work for which there is no room': desk({ kept: 'full', work: WORK }),
  'with work that was cleared': desk({}, { what: 'cleared', undo: nothing }),
}

export const HAND_IN: HandInProps = {
  work: WORK,
  lesson: LESSON,
  told: null,
  act: { name: nothing, save: nothing, print: nothing, copy: nothing },
}
