import fc from 'fast-check'
import { type GIFTQuestion, parse } from 'gift-pegjs'
import { expect, test } from 'vitest'
import { gift } from '../../../src/classroom/exports/gift.ts'
import { onOneLine } from '../../../src/classroom/printable.ts'
import { choicesOfMeaning, fillIn, matching } from '../../../src/classroom/quiz.ts'
import { english } from '../english.ts'
import { bridge, hostileLesson } from '../lessons.ts'

/** As the format leaves a text: on one line, with an arrow of one sign. */
const said = (text: string): string => onOneLine(text.replaceAll('->', '→')) || '—'

/** The parser leaves the escapes of a pair's second half as numbers. */
const unescaped = (text: string): string =>
  text.replace(/&&0(\d\d);|&&(1\d\d);/g, (_, two, three) => String.fromCharCode(Number(two ?? three)))

const ofType = <T extends GIFTQuestion['type']>(questions: readonly GIFTQuestion[], type: T) =>
  questions.filter((question): question is Extract<GIFTQuestion, { type: T }> => question.type === type)

test('a category, and every kind of question', () => {
  const questions = parse(gift(bridge, english))
  expect(questions.map(({ type }) => type)).toEqual([
    'Category',
    ...['MC', 'MC', 'MC', 'MC', 'MC'],
    ...['Short', 'Short', 'Short', 'Short'],
    'Matching',
    'Essay',
    'MC',
    'Essay',
  ])
  expect(questions[0]!.title).toBe('Newsgloss/The bridge on Mill Street')
  const [council] = ofType(questions, 'MC')
  expect(council!.title).toBe('01 City council')
  expect(council!.stem).toEqual({ format: 'plain', text: 'What does “City council” mean?' })
  expect(council!.choices.filter(({ isCorrect }) => isCorrect).map(({ text }) => text.text)).toEqual([
    'The elected members who make a city’s laws and pass its budget.',
  ])
  const [short] = ofType(questions, 'Short')
  expect(short!.stem.text).toBe('_____ voted 6 to 3 on Monday; _____ rarely agree on bridges.')
  expect(short!.choices.map(({ text }) => text.text)).toEqual([
    'City council',
    'The City Council',
    'town council',
  ])
  expect(ofType(questions, 'Essay')[1]!.stem.text).toBe('Would you vote for it? (A) Yes (B) No')
  expect(
    ofType(questions, 'MC')
      .at(-1)!
      .choices.map(({ isCorrect }) => isCorrect),
  ).toEqual([false, true, false])
})

test('a slash in the title opens no category', () => {
  expect(parse(gift({ ...bridge, title: 'A/B' }, english))[0]!.title).toBe('Newsgloss/A//B')
})

test('an answer to be typed is no weight and no star', () => {
  const [first, ...rest] = bridge.terms
  const lesson = { ...bridge, terms: [{ ...first!, names: ['%50%half', 'town *'] }, ...rest] }
  const [short] = ofType(parse(gift(lesson, english)), 'Short')
  expect(short!.choices.map(({ text }) => text.text)).toEqual(['City council', 'The City Council'])
})

test('any words come back, in as many questions', () => {
  fc.assert(
    fc.property(hostileLesson, lesson => {
      const questions = parse(gift(lesson, english))
      const choices = choicesOfMeaning(lesson)
      const pairs = matching(lesson)
      const essays = lesson.questions.filter(
        question =>
          question.kind === 'open' || question.right === null || question.right >= question.options.length,
      ).length
      // A choice between options that are all right would be no choice.
      expect(ofType(questions, 'MC')).toHaveLength(choices.length + lesson.questions.length - essays)
      expect(ofType(questions, 'Essay')).toHaveLength(essays)
      expect(ofType(questions, 'Short').length).toBeLessThanOrEqual(fillIn(lesson)?.sentences.length ?? 0)
      expect(ofType(questions, 'Category')).toHaveLength(1)
      for (const [i, { term, options, right }] of choices.entries()) {
        const question = ofType(questions, 'MC')[i]!
        expect(question.stem).toEqual({
          format: 'plain',
          text: onOneLine(`What does “${said(term.headword)}” mean?`),
        })
        expect(question.choices.map(({ text }) => text)).toEqual(
          options.map(option => ({ format: 'plain', text: said(option) })),
        )
        expect(question.choices.findIndex(({ isCorrect }) => isCorrect)).toBe(right)
      }
      const [match] = ofType(questions, 'Matching')
      expect(
        match?.matchPairs.map(({ subquestion, subanswer }) => [subquestion.text, unescaped(subanswer)]),
      ).toEqual(
        pairs && pairs.words.length >= 3
          ? pairs.words.map(({ gist, headword }) => [said(gist), said(headword)])
          : undefined,
      )
    }),
    { numRuns: 200 },
  )
})
