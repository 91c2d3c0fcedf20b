/** An assignment in its teacher's hands: the form, what is made of it, the list, and paper. */
import type { JSX } from 'preact/jsx-runtime'
import { sideBySide } from '../../src/classroom/hand-ins.ts'
import { handoutWords } from '../../src/classroom/handout-words.ts'
import type { Lesson } from '../../src/classroom/lesson.ts'
import {
  finished,
  type Making,
  makingOf,
  newMaking,
  withOwn,
  withQuestion,
} from '../../src/classroom/making.ts'
import { refusal } from '../../src/classroom/refusal.ts'
import { SHEET_NAMES, SHEETS, sheetTitles } from '../../src/classroom/sheets.ts'
import { noWork, withAnswer, withGuess } from '../../src/classroom/work.ts'
import { Assignments, type Unfolded } from '../../src/ui/classroom/Assignments.tsx'
import { Made } from '../../src/ui/making/Made.tsx'
import { MakingForm, type MakingProps } from '../../src/ui/making/MakingForm.tsx'
import { Offer } from '../../src/ui/making/Offer.tsx'
import type { PreviewProps } from '../../src/ui/making/Preview.tsx'
import type { ShareProps } from '../../src/ui/making/Share.tsx'
import { NoSheets, Sheets, type Shown } from '../../src/ui/sheets/Sheets.tsx'
import { say } from '../../src/ui/words.ts'
import { CHNV_PAROLE, DUE_PROCESS, ENTRIES } from './entries.ts'
import { ASSIGNMENT } from './student.tsx'

const TODAY = '2026-11-23'
const nothing = (): void => {}

const CANDIDATES = ENTRIES.map(({ id, headword, gist }, i) => ({
  entry: id,
  headword,
  gist,
  suggested: i < 3,
}))

const LESSON: Lesson = {
  ...ASSIGNMENT,
  article: { ...ASSIGNMENT.article, published: '2025-03-24' },
  terms: [CHNV_PAROLE, DUE_PROCESS].map(({ id, headword, gist, sources }) => ({
    id,
    headword,
    gist,
    names: [],
    explanation: '',
    context: `A sentence speaks of ${headword}, and of more.`,
    surface: headword,
    note: id === CHNV_PAROLE.id ? 'We met it in March.' : '',
    sources,
    reviewed: '2026-09-01',
  })),
}

const FRESH = newMaking('tax-files-3a1b2c', '', ASSIGNMENT.article, [CHNV_PAROLE.id])
const FULL = makingOf(ASSIGNMENT)
const HALF: Making = withQuestion(
  { ...withOwn(withOwn(FULL)), title: '', own: withOwn(FULL).own.map(own => ({ ...own, headword: 'the' })) },
  'choice',
)

const FORM: MakingProps = {
  making: FULL,
  isChange: false,
  candidates: CANDIDATES,
  contexts: new Map([[2, 'The data desk would not say.']]),
  toMend: [],
  kept: 'kept',
  act: { change: nothing, save: nothing, saveFile: nothing, leave: nothing, startAgain: nothing },
}

const SHARE: ShareProps = {
  id: 'share',
  title: ASSIGNMENT.title,
  link: 'https://example.org/2025/03/story#newsgloss=1.FUtCn32SwW6rMBBFf2X',
  modules: Array.from({ length: 29 }, (_, y) =>
    Array.from({ length: 29 }, (_, x) => x > 3 && y > 3 && x < 25 && y < 25 && (x * y + x) % 3 === 0),
  ),
  kept: 'kept',
  sheets: SHEET_NAMES.map(name => ({ name, title: name })),
  act: {
    copy: async () => true,
    saveFile: () => 'x.json',
    saveSheet: () => 'x.html',
    export: () => 'x.csv',
    print: nothing,
    enlarge: nothing,
  },
}

const PREVIEW: PreviewProps = {
  assignment: ASSIGNMENT,
  lesson: LESSON,
  today: TODAY,
  entry: async () => null,
}

const begun = noWork(ASSIGNMENT, TODAY)
const HAND_INS = [
  {
    file: 'ana.json',
    work: withGuess(
      withAnswer(withAnswer({ ...begun, name: 'Ana' }, 0, 'The judge, after both have spoken.'), 1, 0),
      CHNV_PAROLE.id,
      'A way to enter for a while',
    ),
  },
  { file: 'no-name.json', work: withAnswer(begun, 1, 2) },
]

const unfolded = (handIns: typeof HAND_INS, refused: readonly string[]): Unfolded => ({
  id: ASSIGNMENT.id,
  share: SHARE,
  preview: PREVIEW,
  handIns: {
    id: ASSIGNMENT.id,
    handIns,
    asked: sideBySide(LESSON, handIns),
    refused,
    act: { open: nothing, save: nothing, close: nothing },
  },
})

const inPanel = (drawn: JSX.Element): JSX.Element => <main>{drawn}</main>

const form = (props: Partial<MakingProps>) => () => inPanel(<MakingForm {...FORM} {...props} />)
const made = (props: Partial<ShareProps>) => () =>
  inPanel(<Made share={{ ...SHARE, ...props }} preview={PREVIEW} act={{ change: nothing, leave: nothing }} />)
const offer = (isBegun: boolean, count: number) => () =>
  inPanel(
    <Offer
      isBegun={isBegun}
      mine={[ASSIGNMENT].slice(0, count)}
      act={{ make: nothing, share: nothing, change: nothing }}
    />,
  )

/** In the panel, by what they show. */
export const makingStates = {
  'an assignment made before': offer(false, 1),
  'an assignment begun, and one made': offer(true, 1),
  'the form, empty': form({ making: FRESH }),
  'the form, filled in': form({}),
  'the form of an article without terms': form({ making: { ...FRESH, chosen: [] }, candidates: [] }),
  'the form with much to mend': form({ making: HALF, toMend: finished(HALF, TODAY).toMend ?? [] }),
  'the form when there is no room': form({ kept: 'full' }),
  'the form in a private window': form({ kept: 'private' }),
  'the form when nobody answers': form({ kept: 'no answer' }),
  'the form of what another window has changed': form({ kept: 'changed elsewhere' }),
  'the form of one that is changed': form({ isChange: true }),
  'an assignment made': made({}),
  'an assignment too long for a link': made({ link: refusal('link too long', 1_204), modules: null }),
  'an assignment made in a private window': made({ kept: 'private' }),
  'an assignment made when there is no room': made({ kept: 'full' }),
} as const

const list =
  (open: Unfolded | null, changing: MakingProps | null = null, count = 1) =>
  () => (
    <main>
      <Assignments
        made={[ASSIGNMENT].slice(0, count)}
        unfolded={open}
        changing={changing}
        act={{ unfold: nothing, change: nothing, copy: nothing, drop: nothing }}
      />
    </main>
  )

/** In the classroom. */
export const assignmentStates = {
  'without an assignment': list(null, null, 0),
  assignments: list(null),
  'an assignment unfolded': list(unfolded([], [])),
  'an assignment with work handed in': list(
    unfolded(HAND_INS, ['broken.json: This file cannot be read.', 'other.json answers another assignment.']),
  ),
  'an assignment that is changed': list(null, { ...FORM, isChange: true }),
} as const

const sayFreely = say as unknown as (key: string, ...given: readonly string[]) => string

const sheets =
  (shown: Shown, modules: ShareProps['modules'] = SHARE.modules) =>
  () => {
    const words = handoutWords((key, given) => sayFreely(key, ...given))
    return (
      <Sheets
        shown={shown}
        titles={sheetTitles(words)}
        sheet={shown === 'board' ? null : SHEETS[shown](LESSON, words)}
        board={{ title: ASSIGNMENT.title, modules }}
        addressOf={other => `#${other}`}
        act={{ print: nothing, save: nothing }}
      />
    )
  }

/** On the page that prints. */
export const paperStates = {
  ...Object.fromEntries(SHEET_NAMES.map(name => [name, sheets(name)])),
  'the code for the board': sheets('board'),
  'a link too long for a code': sheets('board', null),
  'an assignment that is gone': () => <NoSheets />,
}
