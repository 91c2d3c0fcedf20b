import { expect, test } from 'vitest'
import type { Assignment } from '../../src/classroom/assignment.ts'
import { lessonOf, missingTerms } from '../../src/classroom/lesson-of.ts'
import { teacherPack } from '../../src/classroom/teacher-pack.ts'
import { openPack } from '../../src/glossary/lookup.ts'
import { openPacks } from '../../src/glossary/several-packs.ts'
import { ownPack } from '../glossary/own-pack.ts'
import { assignment, pack } from './examples.ts'

const bundled = openPack(ownPack())
const packs = openPacks(bundled, [teacherPack(pack)])
const ARTICLE = `Neighbors met on Monday. They say the tower breaks the set-back rules, and they are angry.

A judge issued an injunction. The zoning board will vote.`

const given: Assignment = {
  ...assignment,
  terms: [
    { entry: 'nowhere/at-all', note: '', guessFirst: false },
    { entry: 'courts/supreme-court-of-the-united-states', note: '', guessFirst: false },
    { entry: 'civics-7f3a/zoning-board', note: 'Ours meets on Tuesdays.', guessFirst: false },
    ...assignment.terms,
  ],
}

test('everything is looked up, in reading order; what the article does not say comes last', () => {
  const lesson = lessonOf(given, packs, ARTICLE, '2026-11-19')
  expect(
    lesson.terms.map(({ headword, surface, context, note }) => [headword, surface, context, note]),
  ).toEqual([
    ['setback', 'set-back', 'They say the tower breaks the set-back rules, and they are angry.', ''],
    [expect.stringMatching(/injunction/i), 'injunction', 'A judge issued an injunction.', 'Remember March.'],
    ['zoning board', 'zoning board', 'The zoning board will vote.', 'Ours meets on Tuesdays.'],
    [expect.stringMatching(/Supreme Court/), '', '', ''],
  ])
  expect(lesson.article).toEqual({ ...assignment.article, published: '2026-11-19' })
  expect(lesson.questions).toEqual(assignment.questions)
  expect(missingTerms(given, packs)).toEqual(['nowhere/at-all'])
})

test('a term says whence it is: a teacher’s own has no day of review', () => {
  const [own, entry, hers] = lessonOf(given, packs, ARTICLE).terms
  expect(own).toMatchObject({
    id: 'own-tower-1x9/5',
    names: ['set-back'],
    explanation: 'It leaves room for light.\n\nAnd for trees.',
    sources: [],
    reviewed: '',
  })
  expect(entry!.reviewed).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  expect(entry!.sources.length).toBeGreaterThan(0)
  expect(hers!.sources[0]).toEqual({ title: 'Town code', address: 'https://example.gov/code' })
})

test('without the article the terms stand in the teacher’s order', () => {
  expect(lessonOf(given, openPacks(bundled, []), '').terms.map(({ id }) => id)).toEqual([
    'courts/supreme-court-of-the-united-states',
    'courts/injunction',
    'own-tower-1x9/5',
  ])
})

test('a whole sentence says more of a term than a headline', () => {
  const lesson = lessonOf(given, packs, `A zoning board and an injunction\n\n${ARTICLE}`)
  expect(lesson.terms.slice(0, 2).map(({ headword, context }) => [headword, context])).toEqual([
    ['zoning board', 'The zoning board will vote.'],
    [expect.stringMatching(/injunction/i), 'A judge issued an injunction.'],
  ])
})
