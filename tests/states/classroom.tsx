/** The educator's page in every state, for looking at. */
import { broughtIn, outcomeOf } from '../../src/classroom/bringing-in.ts'
import { NOTHING_TYPED, readTyping, typingOf, unfinished } from '../../src/classroom/entry-typing.ts'
import { headOf, readPackTyping } from '../../src/classroom/pack-typing.ts'
import { refusal } from '../../src/classroom/refusal.ts'
import { remark } from '../../src/glossary/remark.ts'
import { BringIn, type BringInProps } from '../../src/ui/classroom/BringIn.tsx'
import { Classroom, type ClassroomProps } from '../../src/ui/classroom/Classroom.tsx'
import { EntryForm, type EntryFormProps } from '../../src/ui/classroom/EntryForm.tsx'
import { Missing } from '../../src/ui/classroom/Missing.tsx'
import { PackList, type PackListProps } from '../../src/ui/classroom/PackList.tsx'
import { PackPage, type PackPageProps } from '../../src/ui/classroom/PackPage.tsx'
import { addressOfEntry } from '../../src/ui/classroom/place.ts'
import { say } from '../../src/ui/words.ts'
import { pack, TODAY, zoning } from '../classroom/examples.ts'

const nothing = (): void => {}

const HERE = { id: pack.id, title: pack.title, mine: true }
const HIDDEN = [
  { id: 'local/city-council', headword: 'City council', pack: HERE, by: null },
  {
    id: 'local/zoning',
    headword: 'Zoning',
    pack: HERE,
    by: { headword: zoning.headword, address: addressOfEntry(pack.id, zoning.id) },
  },
] as const

const LIST: PackListProps = {
  packs: [
    { ...HERE, by: pack.by, entries: 2, on: true, troubles: [] },
    { id: 'biology-2b', title: 'Biology', by: '', entries: 140, on: false, troubles: [] },
  ],
  fromSchool: [],
  ours: 692,
  hidden: HIDDEN,
  act: {
    make: nothing,
    bringIn: nothing,
    switchTo: nothing,
    move: nothing,
    save: nothing,
    remove: nothing,
    bringBack: nothing,
  },
}

const PAGE: PackPageProps = {
  pack: pack.id,
  typing: headOf(pack),
  kept: { is: 'settled' },
  troubles: [],
  lost: [],
  entries: pack.entries.map(({ id, headword, gist }, i) => ({ id, headword, gist, unfinished: i === 1 })),
  begun: null,
  hidden: HIDDEN,
  act: {
    type: nothing,
    choose: nothing,
    save: nothing,
    remove: nothing,
    removeEntry: nothing,
    bringIn: nothing,
    bringBack: nothing,
  },
}

const SENTENCE = 'The zoning board met the city council about asylum.'
const mentioned = (words: string) => ({
  start: SENTENCE.indexOf(words),
  end: SENTENCE.indexOf(words) + words.length,
})

const ENTRY: EntryFormProps = {
  pack: HERE,
  begun: false,
  typing: typingOf(zoning),
  kept: { is: 'kept' },
  troubles: [],
  advice: [{ ...remark('takes a side', 'controversial'), at: ['gist'] }],
  measured: { words: 12, grade: 6.2 },
  card: {
    ...readTyping(typingOf(zoning), pack.id, zoning.id, zoning, TODAY).written!.entry,
    credit: { from: pack.title, by: pack.by },
  },
  replaced: { id: 'local/zoning', headword: 'Zoning', gist: '', names: [] },
  rival: null,
  tried: {
    sentence: SENTENCE,
    found: [
      { ...mentioned('zoning board'), headword: 'zoning board', from: null, mine: true },
      {
        ...mentioned('city council'),
        headword: 'City council',
        from: { from: 'Biology', by: '' },
        mine: false,
      },
      { ...mentioned('asylum'), headword: 'Asylum', from: null, mine: false },
    ],
    type: nothing,
  },
  today: TODAY,
  act: { type: nothing, choose: nothing, save: nothing, remove: nothing, discard: null },
}

const BEGUN: Partial<EntryFormProps> = {
  begun: true,
  typing: NOTHING_TYPED,
  kept: { is: 'settled' },
  advice: [],
  measured: { words: 0, grade: 0 },
  card: null,
  replaced: null,
  tried: { sentence: '', found: null, type: nothing },
  act: { ...ENTRY.act, remove: null },
}

const MENDING = {
  ...NOTHING_TYPED,
  headword: 'levee',
  gist: 'A wall.',
  also: 'the',
  explanation: 'A **wall**.',
}

const TABLE = broughtIn(
  'unit 4.csv',
  'Word;Meaning;Period\nvariance;An exception to the rules.;3\nlevee;A wall against water.;3\nthe;;3',
  7,
  TODAY,
)
const BRING: BringInProps = {
  brought: TABLE,
  packs: [HERE],
  into: pack.id,
  way: 'merge',
  outcome: outcomeOf(TABLE.pack!, pack, 'merge', true),
  act: { into: nothing, way: nothing, take: nothing, leave: nothing },
}

const inRoom = (at: ClassroomProps['place'], children: ClassroomProps['children'], said = false) => (
  <Classroom place={at} said={said ? { say: say('packDeleted', pack.title), undo: nothing } : null}>
    {children}
  </Classroom>
)
const list =
  (props: Partial<PackListProps> = {}, said = false) =>
  () =>
    inRoom({ at: 'packs' }, <PackList {...LIST} {...props} />, said)
const page =
  (props: Partial<PackPageProps> = {}) =>
  () =>
    inRoom({ at: 'pack', pack: pack.id }, <PackPage {...PAGE} {...props} />)
const entry =
  (props: Partial<EntryFormProps> = {}) =>
  () =>
    inRoom({ at: 'entry', pack: pack.id, entry: null }, <EntryForm {...ENTRY} {...props} />)
const bring =
  (props: Partial<BringInProps> = {}) =>
  () =>
    inRoom({ at: 'packs' }, <BringIn {...BRING} {...props} />)

/** By what they show. */
export const classroomStates = {
  'without a pack': list({ packs: [], hidden: [] }),
  'packs, one just deleted': list({}, true),
  'with a pack of the school': list({
    fromSchool: [pack],
    hidden: HIDDEN.map(entry => ({ ...entry, pack: { ...HERE, mine: false } })),
  }),
  'with a pack that cannot be read': list({
    packs: [
      {
        id: 'x-1',
        title: '',
        by: '',
        entries: 0,
        on: true,
        troubles: [{ ...refusal('newer version'), at: [] }],
      },
    ],
  }),
  'a pack': page(),
  'a pack of which a part is lost': page({ lost: TABLE.troubles }),
  'a pack without a name': page({
    typing: { title: '', by: '', note: '' },
    kept: { is: 'draft' },
    troubles: readPackTyping({ title: '', by: '', note: '' }).troubles,
    hidden: [],
  }),
  'an empty pack, with a term begun': page({ entries: [], hidden: [], begun: 'levee' }),
  'a term': entry(),
  'a new term': entry(BEGUN),
  'a term with something to mend': entry({
    ...BEGUN,
    begun: false,
    typing: MENDING,
    kept: { is: 'draft' },
    troubles: readTyping(MENDING, pack.id, 'levee', null, TODAY).troubles,
    card: unfinished(MENDING, `${pack.id}/levee`, TODAY),
  }),
  'a term that we explain too': entry({ replaced: null, rival: ENTRY.replaced, advice: [] }),
  'a term that another window has changed': entry({ kept: { is: 'changed elsewhere', gone: false } }),
  'a term that another window has deleted': entry({ kept: { is: 'changed elsewhere', gone: true } }),
  'a term when there is no room': entry({ kept: { is: 'not kept', why: 'full' } }),
  'a term in a private window': entry({ kept: { is: 'not kept', why: 'private' } }),
  'a table on its way in': bring(),
  'a table as a pack of its own': bring({ into: null, outcome: outcomeOf(TABLE.pack!, null, 'merge', true) }),
  'a table that changes nothing': bring({
    brought: { ...TABLE, troubles: [] },
    outcome: outcomeOf(pack, pack, 'add new', false),
  }),
  'a file that cannot be read': bring({ brought: broughtIn('x.json', '{"a', 7, TODAY), outcome: null }),
  'a pack that is gone': () => inRoom({ at: 'pack', pack: 'x-1' }, <Missing title={say('packGone')} />),
} as const
