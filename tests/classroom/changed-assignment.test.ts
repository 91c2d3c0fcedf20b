/** Whatever a teacher changes in an assignment that students have begun, what they wrote stays with what they were asked. */
import { describe, expect, test } from 'vitest'
import { type Assignment, idOfTerm } from '../../src/classroom/assignment.ts'
import { assignmentFile, readAssignmentFile } from '../../src/classroom/assignment-file.ts'
import { assignmentIn, linkOf } from '../../src/classroom/assignment-link.ts'
import { sideBySide } from '../../src/classroom/hand-ins.ts'
import type { Lesson } from '../../src/classroom/lesson.ts'
import {
  changed,
  finished,
  type Making,
  makingOf,
  moved,
  newMaking,
  withChosen,
  withOwn,
  withoutOption,
  withQuestion,
} from '../../src/classroom/making.ts'
import { progressOf } from '../../src/classroom/progress.ts'
import { noWork, type Work, withAnswer, withGuess } from '../../src/classroom/work.ts'
import { readWorkFile, workFile } from '../../src/classroom/work-file.ts'
import { workText } from '../../src/classroom/work-text.ts'

const DAY = '2026-11-22'
const ARTICLE = { address: 'https://example.org/bridge', title: 'The bridge' }
const ORDER = ['local/city-council', 'local/toll']

const saved = (making: Making): Assignment => finished(making, DAY).assignment!

function first(): Assignment {
  const fresh = withOwn(withOwn(newMaking('bridge-1abc', '', ARTICLE, ['local/city-council'])))
  const making = (['choice', 'choice', 'open'] as const).reduce(withQuestion, fresh)
  const own = { gist: 'A distance.', guessFirst: true }
  return saved({
    ...making,
    own: changed(changed(making.own, 0, { ...own, headword: 'setback' }), 1, {
      ...own,
      headword: 'easement',
    }),
    questions: changed(
      changed(
        changed(making.questions, 0, {
          ask: 'Who voted?',
          options: ['The council', 'The court', 'Nobody'],
          right: 0,
        }),
        1,
        { ask: 'Was it legal?', options: ['Yes', 'No'], right: 1 },
      ),
      2,
      { ask: 'Why?' },
    ),
  })
}

const lessonOf = (assignment: Assignment): Lesson => ({
  title: assignment.title,
  by: '',
  article: null,
  note: '',
  questions: assignment.questions,
  terms: assignment.terms.map((term, place) => ({
    id: idOfTerm(assignment, term, place),
    headword: term.own?.headword ?? term.entry!,
    names: [],
    gist: '',
    explanation: '',
    context: '',
    surface: '',
    note: '',
    sources: [],
    reviewed: '',
  })),
})

/** What a student handed in on the first version. */
function done(): Work {
  const assignment = first()
  const [, setback, easement] = assignment.terms.map((term, place) => idOfTerm(assignment, term, place))
  const answered = withAnswer(withAnswer(withAnswer(noWork(assignment, DAY), 0, 0), 1, 1), 2, 'Because.')
  return withGuess(withGuess(answered, setback!, 'a defeat'), easement!, 'a crossing')
}

/** What her teacher sees of it in a later version: what was asked, what she said, and whether that is right. */
const seenIn = (now: Assignment): unknown[] =>
  sideBySide(lessonOf(now), [
    { file: 'ana.json', work: readWorkFile(workFile(done(), lessonOf(first()))).work! },
  ]).map(({ ask, answers: [answered] }) => [ask, answered!.answer, answered!.isRight])

const GUESSES = [
  ['setback', 'a defeat', null],
  ['easement', 'a crossing', null],
]
const COUNCIL = ['Who voted?', 'The council', true]
const LEGAL = ['Was it legal?', 'No', true]
const WHY = ['Why?', 'Because.', null]

const again = (): Making => makingOf(first())
const without = (making: Making, key: number): Making => ({
  ...making,
  questions: making.questions.filter(question => question.key !== key),
})

describe('it stays where it belongs', () => {
  test.each<[what: string, now: () => Making, seen: unknown[]]>([
    ['nothing is changed', again, [...GUESSES, COUNCIL, LEGAL, WHY]],
    [
      'a term is ticked',
      () => withChosen(again(), 'local/toll', true, ORDER),
      [...GUESSES, COUNCIL, LEGAL, WHY],
    ],
    ['a question is taken out', () => without(again(), 0), [...GUESSES, LEGAL, WHY]],
    [
      'a question is moved',
      () => ({ ...again(), questions: moved(again().questions, 2, -1) }),
      [...GUESSES, COUNCIL, WHY, LEGAL],
    ],
    [
      'its words are mended',
      () => ({ ...again(), questions: changed(again().questions, 2, { ask: 'Why, then?' }) }),
      [...GUESSES, COUNCIL, LEGAL, ['Why, then?', 'Because.', null]],
    ],
    [
      'an own term is taken out',
      () => ({ ...again(), own: again().own.filter(({ headword }) => headword !== 'setback') }),
      [GUESSES[1], COUNCIL, LEGAL, WHY],
    ],
    [
      'another question takes the place of the last',
      () => {
        const more = withQuestion(without(again(), 2), 'open')
        return { ...more, questions: changed(more.questions, more.questions.at(-1)!.key, { ask: 'When?' }) }
      },
      [...GUESSES, COUNCIL, LEGAL, ['When?', '', null]],
    ],
  ])('when %s', (_, now, seen) => {
    expect(seenIn(saved(now()))).toEqual(seen)
  })
})

test('a question that is new is none of those that were taken out before', () => {
  const less = makingOf(saved(without(again(), 2)))
  const more = withQuestion(less, 'open')
  const now = saved({
    ...more,
    questions: changed(more.questions, more.questions.at(-1)!.key, { ask: 'When?' }),
  })
  expect(seenIn(now)).toEqual([...GUESSES, COUNCIL, LEGAL, ['When?', '', null]])
})

test('a question whose options move up is another one, since answers go by the number of their option', () => {
  const without = (option: number) => saved(withoutOption(again(), again().questions[0]!, option))
  expect(seenIn(without(1))).toEqual([...GUESSES, ['Who voted?', '', null], LEGAL, WHY])
  expect(seenIn(without(2))).toEqual([...GUESSES, COUNCIL, LEGAL, WHY])
})

test('the student finds her answers, and goes on with them', () => {
  const now = saved(without(again(), 0))
  expect(progressOf(now, done())).toMatchObject({ answered: 2, questions: 2 })
  expect(workText(done(), lessonOf(now))).toContain('1. Was it legal?\nNo\n\n2. Why?\nBecause.')
})

test('a file and a link bring all of it along', () => {
  const now = saved(without(withChosen(again(), 'local/toll', true, ORDER), 1))
  expect(readAssignmentFile(assignmentFile(now))).toEqual({ assignment: now, troubles: [] })
  const link = linkOf(now)
  expect(assignmentIn(`${link as string}`)).toMatchObject({ assignment: now })
  expect(seenIn(now)).toEqual([...GUESSES, COUNCIL, WHY])
})
