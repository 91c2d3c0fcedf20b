import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Lesson } from '../../src/classroom/lesson.ts'
import { choicesOfMeaning, fillIn, letterOf, matching, rightWords } from '../../src/classroom/quiz.ts'
import { bridge, hostileLesson } from './lessons.ts'

const withTerms = (terms: Lesson['terms']): Lesson => ({ ...bridge, terms })
const [council, bonds, domain] = bridge.terms as [Lesson['terms'][0], Lesson['terms'][0], Lesson['terms'][0]]
const alike = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase()

describe('matching', () => {
  test('the key leads from each word to its own meaning', () => {
    const quiz = matching(bridge)!
    expect(quiz.words).toEqual(bridge.terms)
    expect(quiz.key.map(meaning => quiz.meanings[meaning])).toEqual(bridge.terms)
    expect(quiz.key).not.toEqual([0, 1, 2, 3, 4])
    expect(matching(bridge)).toEqual(quiz)
  })
  test('of two that cannot be told apart, the first', () => {
    const twin = { ...domain, id: 'local/twin', gist: ` ${council.gist.toUpperCase()} ` }
    const namesake = { ...domain, headword: 'bond  measure' }
    expect(matching(withTerms([council, bonds, twin, namesake]))!.words).toEqual([council, bonds])
  })
  test('none with one term', () => {
    expect(matching(withTerms([council]))).toBeNull()
    expect(matching(withTerms([council, council]))).toBeNull()
  })
})

describe('fill in', () => {
  test('every form of the term is missing from its sentence; one without a sentence is left out', () => {
    const quiz = fillIn(bridge)!
    expect(quiz.sentences.map(({ pieces }) => pieces.join('_____'))).toEqual([
      '_____ voted 6 to 3 on Monday; _____ rarely agree on bridges.',
      'Two _____ will be on the ballot, the larger for the bridge.',
      'The city could use _____ for three lots.',
      'It needs a _____.',
    ])
    const words = quiz.words.map(({ headword }) => headword)
    expect([...words].sort()).toEqual(['Bond measure', 'City council', 'Eminent domain', 'Supermajority'])
    expect(words).not.toEqual(quiz.sentences.map(({ term }) => term.headword))
  })
  test('none with one sentence', () => {
    expect(fillIn(withTerms([council, { ...bonds, context: '' }]))).toBeNull()
  })
  test('a student may write any of its names', () => {
    expect(rightWords(council)).toEqual(['City council', 'The City Council', 'town council'])
    expect(rightWords({ ...council, names: ['CITY  council', ' '], surface: '' })).toEqual(['City council'])
  })
})

describe('choices of meaning', () => {
  test('the right one is the term’s own gist, among others’', () => {
    const choices = choicesOfMeaning(bridge)
    expect(choices.map(({ options, right }) => options[right])).toEqual(bridge.terms.map(({ gist }) => gist))
    expect(choices.map(({ options }) => options.length)).toEqual([4, 4, 4, 4, 4])
    expect(new Set(choices.map(({ right }) => right)).size).toBeGreaterThan(1)
  })
})

test('no two answers alike, whatever the words', () => {
  fc.assert(
    fc.property(hostileLesson, lesson => {
      const differ = (texts: readonly string[]) =>
        expect(new Set(texts.map(alike)).size, JSON.stringify(texts).slice(0, 300)).toBe(texts.length)
      const quiz = matching(lesson)
      if (quiz) {
        differ(quiz.words.map(({ headword }) => headword))
        differ(quiz.meanings.map(({ gist }) => gist))
        expect(quiz.key.map(meaning => quiz.meanings[meaning])).toEqual(quiz.words)
      }
      for (const { term, options, right } of choicesOfMeaning(lesson)) {
        differ(options)
        expect(options[right]).toBe(term.gist)
        expect(options.length).toBeGreaterThan(1)
      }
      for (const { term, pieces } of fillIn(lesson)?.sentences ?? [])
        expect(pieces.length, term.context).toBeGreaterThan(1)
    }),
    { numRuns: 300 },
  )
})

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
])('letter %i is %s', (number, letter) => {
  expect(letterOf(number)).toBe(letter)
})
