import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Assignment } from '../../src/classroom/assignment.ts'
import { assignmentFile, readAssignmentFile } from '../../src/classroom/assignment-file.ts'
import {
  changed,
  contextsOf,
  finished,
  type Making,
  makingFrom,
  makingOf,
  moved,
  newMaking,
  soFar,
  withChosen,
  withOption,
  withOwn,
  withoutOption,
  withQuestion,
} from '../../src/classroom/making.ts'

const DAY = '2026-11-22'
const ARTICLE = { address: 'https://example.org/bridge', title: 'The bridge' }
const fresh = newMaking('bridge-1abc', 'Ms. Rivera', ARTICLE, ['local/city-council'])

const full: Assignment = {
  id: 'bridge-1abc',
  title: 'The bridge on Mill Street',
  by: 'Ms. Rivera',
  made: DAY,
  article: ARTICLE,
  note: 'Read it.\n\nTwice.',
  terms: [
    { entry: 'local/city-council', note: 'Ours meets on Mondays.', guessFirst: true },
    {
      own: {
        headword: 'toll plaza',
        names: ['plaza', 'toll gate'],
        gist: 'Where drivers pay.',
        explanation: 'By card.\n\nOr by coin.',
      },
      note: '',
      guessFirst: false,
    },
  ],
  questions: [
    { kind: 'open', ask: 'Who pays?' },
    { kind: 'choice', ask: 'Who decides?', options: ['The council', 'The voters'], right: 1 },
  ],
}

const withRow = (making: Making, own: Partial<Making['own'][number]>): Making => {
  const more = withOwn(making)
  return { ...more, own: changed(more.own, more.own.at(-1)!.key, own) }
}

test('a fresh one has the article’s title, its maker and the terms to know first, and is an assignment already', () => {
  expect(finished(fresh, DAY).assignment).toEqual({
    ...full,
    title: 'The bridge',
    note: '',
    terms: [{ entry: 'local/city-council', note: '', guessFirst: false }],
    questions: [],
  })
})

test('a headline too long for a title is cut, since the teacher has not typed it', () => {
  const long = { ...ARTICLE, title: 'The bridge again. '.repeat(14).trim() }
  const { assignment } = finished(newMaking('bridge-1abc', '', long, []), DAY)
  expect(assignment?.title).toBe(long.title.slice(0, 200))
  expect(assignment?.article).toEqual(long)
})

test('an assignment that is opened to be changed, and left as it is, is the same', () => {
  expect(finished(makingOf(full), DAY).assignment).toEqual(full)
})

test('chosen terms stand in the article’s order, however they were ticked', () => {
  const order = ['a/one', 'a/two', 'local/city-council', 'a/three']
  const both = withChosen(withChosen(fresh, 'a/three', true, order), 'a/one', true, order)
  expect(both.chosen.map(({ entry }) => entry)).toEqual(['a/one', 'local/city-council', 'a/three'])
  expect(withChosen(both, 'a/one', false, order).chosen.map(({ entry }) => entry)).toEqual([
    'local/city-council',
    'a/three',
  ])
})

describe('rows', () => {
  const three = ['open', 'choice', 'open'].reduce<Making>(
    (making, kind) => withQuestion(making, kind as 'open' | 'choice'),
    fresh,
  )
  const keys = (rows: readonly { readonly key: number }[]) => rows.map(({ key }) => key)

  test('move by one place, and stay where they are at the ends', () => {
    expect(keys(moved(three.questions, 2, -1))).toEqual([0, 2, 1])
    expect(keys(moved(three.questions, 0, -1))).toEqual([0, 1, 2])
    expect(keys(moved(three.questions, 2, 1))).toEqual([0, 1, 2])
    expect(keys(moved(three.questions, 9, 1))).toEqual([0, 1, 2])
  })
  test('never share a key with one that is there', () => {
    const without = { ...three, questions: three.questions.filter(({ key }) => key !== 1) }
    expect(keys(withQuestion(without, 'open').questions)).toEqual([0, 2, 3])
  })
  test('the right option stays the right one when another goes', () => {
    const question = { ...withOption(three.questions[1]!), options: ['a', 'b', 'c'], right: 2 }
    const without = (number: number, right = 2) =>
      withoutOption(three, { ...question, right }, number).questions[1]
    expect(without(0)).toMatchObject({ key: 1, options: ['b', 'c'], right: 1 })
    expect(without(2)).toMatchObject({ options: ['a', 'b'], right: null })
    expect(without(1, 0)).toMatchObject({ options: ['a', 'c'], right: 0 })
  })
})

test('what is empty is left out, and the right option keeps its place among those that are left', () => {
  const asked = withQuestion(withQuestion(withOwn(fresh), 'choice'), 'open')
  const making = {
    ...asked,
    questions: changed(asked.questions, 0, { ask: 'Which?', options: ['', 'Yes', ' ', 'No'], right: 3 }),
  }
  const { terms, questions } = soFar(making, DAY)
  expect(terms).toHaveLength(1)
  expect(questions).toEqual([{ kind: 'choice', ask: 'Which?', options: ['Yes', 'No'], right: 1 }])
})

describe('what is to be mended is told where it stands', () => {
  const fieldsOf = (making: Making): string[] =>
    (finished(making, DAY).toMend ?? []).map(({ field }) => field)
  const asked = withQuestion(withQuestion(fresh, 'open'), 'choice')

  test.each<[what: string, making: Making, field: string]>([
    ['no title', { ...fresh, title: ' ' }, 'make-title'],
    ['a term without a meaning', withRow(withOwn(fresh), { headword: 'toll' }), 'make-own-1-gist'],
    ['a meaning without a term', withRow(fresh, { gist: 'Money.' }), 'make-own-0-headword'],
    [
      'a name that is everywhere',
      withRow(fresh, { headword: 'toll', gist: 'Money.', names: 'the' }),
      'make-own-0-names',
    ],
    [
      'options without a question',
      { ...asked, questions: changed(asked.questions, 1, { options: ['a', 'b'] }) },
      'make-question-1-ask',
    ],
    [
      'one option',
      { ...asked, questions: changed(asked.questions, 1, { ask: 'Which?', options: ['a', ''] }) },
      'make-question-1-options',
    ],
    [
      'two options alike',
      { ...asked, questions: changed(asked.questions, 1, { ask: 'Which?', options: ['a', 'a', 'b'] }) },
      'make-question-1-options',
    ],
    [
      'a note too long',
      { ...fresh, chosen: [{ entry: 'local/city-council', note: 'x'.repeat(9_000), guessFirst: false }] },
      'make-chosen-0-note',
    ],
    [
      'terms too many',
      { ...fresh, chosen: Array.from({ length: 61 }, () => fresh.chosen[0]!) },
      'make-terms',
    ],
    [
      'questions too many',
      {
        ...asked,
        questions: Array.from({ length: 41 }, (_, key) => ({ ...asked.questions[0]!, key, ask: 'Who?' })),
      },
      'make-add-open',
    ],
  ])('%s', (_, making, field) => {
    expect(fieldsOf(making)).toContain(field)
  })
})

test('the sentences of own terms go by their rows, whatever stands before them', () => {
  const making = withRow(withOwn(withOwn(fresh)), { headword: 'toll', gist: 'Money.' })
  const lesson = {
    title: '',
    by: '',
    article: null,
    note: '',
    questions: [],
    terms: [
      {
        id: 'own-bridge-1abc/3',
        headword: 'toll',
        names: [],
        gist: 'Money.',
        explanation: '',
        context: 'The toll rises.',
        surface: 'toll',
        note: '',
        sources: [],
        reviewed: '',
      },
    ],
  }
  expect([...contextsOf(making, lesson)]).toEqual([[2, 'The toll rises.']])
  expect([...contextsOf(making, { ...lesson, terms: [] })]).toEqual([])
})

describe('a draft', () => {
  const typed = withRow(withQuestion({ ...fresh, note: 'Half a sen' }, 'choice'), { headword: 'to' })

  test('comes back as it was typed', () => {
    expect(makingFrom(JSON.parse(JSON.stringify(typed)))).toEqual(typed)
  })
  test('that is none is none', () => {
    for (const kept of [null, undefined, 3, 'x', [], {}, { ...typed, article: null }, { ...typed, title: 1 }])
      expect(makingFrom(kept)).toBeNull()
  })
  test('keeps no row that does not read', () => {
    const kept = { ...typed, own: [null, 3, { key: 1 }, ...typed.own], questions: 'none', chosen: [{}] }
    expect(makingFrom(kept)).toEqual({ ...typed, questions: [], chosen: [] })
  })
})

test('whatever is typed, what is finished reads as a file, and what is not says why', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('', ' ', 'the', 'a toll'),
  )
  const making = fc.record({
    title: text,
    by: text,
    note: text,
    own: fc.array(
      fc.record({
        headword: text,
        names: text,
        gist: text,
        explanation: text,
        note: text,
        guessFirst: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    questions: fc.array(
      fc.record({
        kind: fc.constantFrom('open', 'choice'),
        ask: text,
        options: fc.array(text, { maxLength: 4 }),
        right: fc.option(fc.nat(4)),
      }),
      { maxLength: 3 },
    ),
  })
  fc.assert(
    fc.property(making, ({ own, questions, ...said }) => {
      const done = finished(
        {
          ...fresh,
          ...said,
          own: own.map((row, key) => ({ key, ...row })),
          questions: questions.map((row, key) => ({
            key,
            ...row,
            options: row.kind === 'choice' ? row.options : [],
          })),
        } as Making,
        DAY,
      )
      if (done.assignment) expect(readAssignmentFile(assignmentFile(done.assignment)).troubles).toEqual([])
      else {
        expect(done.toMend.length).toBeGreaterThan(0)
        for (const { field } of done.toMend)
          expect(field).toMatch(
            /^make-(?:title|by|note|terms|add-open|(?:own|question|chosen)-\d+-(?:headword|names|gist|explanation|note|ask|options))$/,
          )
      }
    }),
    { numRuns: 400 },
  )
})
