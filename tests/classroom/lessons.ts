/** Lessons to print and export: one as a teacher makes it, and any that a stranger might. */
import fc from 'fast-check'
import type { Lesson, LessonTerm, Question } from '../../src/classroom/lesson.ts'

const term = (
  id: string,
  headword: string,
  surface: string,
  gist: string,
  context: string,
  more: Partial<LessonTerm> = {},
): LessonTerm => ({
  id: `local/${id}`,
  headword,
  names: [],
  gist,
  explanation: '',
  context,
  surface,
  note: '',
  sources: [{ title: `About the ${headword}`, address: `https://www.example.org/${id}` }],
  reviewed: '2026-11-22',
  ...more,
})

/** As a teacher makes it. */
export const bridge: Lesson = {
  title: 'The bridge on Mill Street',
  by: 'Ms. Rivera',
  article: {
    title: 'Council puts bridge bonds on the ballot',
    address: 'https://www.example.com/2026/bridge?a=1&b=2',
    published: '2026-03-24',
  },
  note: 'Read the words first.\n\nThen read the article twice: once for what happened, once for who pays.',
  terms: [
    term(
      'city-council',
      'City council',
      'The City Council',
      'The elected members who make a city’s laws and pass its budget.',
      'The City Council voted 6 to 3 on Monday; city councils rarely agree on bridges.',
      { names: ['town council'], note: 'Ours meets on the first Monday.\nAnyone may watch.' },
    ),
    term(
      'bond-measure',
      'Bond measure',
      'bond measures',
      'A vote on whether a government may borrow money and pay it back over years.',
      'Two bond measures will be on the ballot, the larger for the bridge.',
      { explanation: 'Voters decide.\n\nInterest is paid too.', names: ['bond issue', 'bond question'] },
    ),
    term(
      'eminent-domain',
      'Eminent domain',
      'eminent domain',
      'The power of a government to take private land for public use if it pays for it.',
      'The city could use eminent domain for three lots.',
    ),
    term(
      'supermajority',
      'Supermajority',
      'two-thirds supermajority',
      'More than half of the votes: a share, such as two thirds, fixed beforehand.',
      'It needs a two-thirds supermajority.',
    ),
    term('toll', 'Toll', 'toll', 'Money paid to use a road or bridge.', '', {
      id: 'rivera/toll',
      reviewed: '',
      sources: [],
    }),
  ],
  questions: [
    { kind: 'open', ask: 'Who would lose land, and what would they get for it?' },
    {
      kind: 'choice',
      ask: 'What share of the votes does the measure need?',
      options: ['More than half', 'Two thirds', 'All of them'],
      right: 1,
    },
    { kind: 'choice', ask: 'Would you vote for it?', options: ['Yes', 'No'], right: null },
  ],
}

/** What has broken a format somewhere. */
const ATTACKS = [
  '"quoted", and ‘so’',
  "it's",
  'tab\there',
  'line\nbreak\r\nand\rreturn\n\nblank',
  'a -> b',
  '->',
  '{}~=#:',
  '\\ \\n \\: \\\\',
  '=%50%half',
  '%100%x*',
  '::title:: $CATEGORY: x',
  '// comment',
  '[html]<b>x</b>',
  '{TRUE}',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '&amp; &lt; &#0; &bogus;',
  ']]> <![CDATA[x]]> <!-- x -->',
  '"><svg onload=alert(1)>',
  "' onclick='x",
  '=cmd()|calc',
  '+1',
  '-1',
  '@SUM(A1)',
  '#deck:x',
  '| a | b',
  '\u202Egnp.exe\u2066',
  '\u05D0\u05D1\u200F \u0627',
  '👩🏽‍🏫 𝒳',
  '\uD800 half',
  'half \uDC00',
  '\u0000\u0007\u001B[31m\u0085',
  '\uFFFE\uFFFF\uFEFF',
  '\u2028\u2029',
  '   ',
  '',
  '__proto__',
  'constructor',
  'javascript:alert(1)',
  'x'.repeat(10_000),
  '<'.repeat(10_000),
  '"\t'.repeat(5_000),
] as const

/** Any text, and what is known to hurt. */
export const hostileText = fc.oneof(
  fc.constantFrom(...ATTACKS),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.tuple(fc.constantFrom(...ATTACKS), fc.constantFrom(...ATTACKS)).map(([a, b]) => `${a} ${b}`),
)

const hostileTerm: fc.Arbitrary<LessonTerm> = fc
  .record({
    id: hostileText,
    headword: hostileText,
    names: fc.array(hostileText, { maxLength: 3 }),
    gist: hostileText,
    explanation: hostileText,
    surface: hostileText,
    around: fc.tuple(hostileText, hostileText),
    note: hostileText,
    sources: fc.array(fc.record({ title: hostileText, address: hostileText }), { maxLength: 2 }),
    reviewed: fc.oneof(hostileText, fc.constant('2026-11-22')),
  })
  .map(({ around: [before, after], ...rest }) => ({ ...rest, context: `${before} ${rest.surface} ${after}` }))

const hostileQuestion: fc.Arbitrary<Question> = fc.oneof(
  fc.record({ kind: fc.constant('open' as const), ask: hostileText }),
  fc.record({
    kind: fc.constant('choice' as const),
    ask: hostileText,
    options: fc.array(hostileText, { minLength: 2, maxLength: 8 }),
    right: fc.option(fc.nat({ max: 9 })),
  }),
)

/** Right in its shape, and hostile in every word. */
export const hostileLesson: fc.Arbitrary<Lesson> = fc.record({
  title: hostileText,
  by: hostileText,
  article: fc.option(
    fc.record({ title: hostileText, address: hostileText, published: fc.option(hostileText) }),
  ),
  note: hostileText,
  terms: fc.array(hostileTerm, { minLength: 1, maxLength: 5 }),
  questions: fc.array(hostileQuestion, { maxLength: 3 }),
})
