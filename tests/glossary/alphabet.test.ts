import { expect, test } from 'vitest'
import { byLetter, inOrder } from '../../src/glossary/alphabet.ts'
import { topicsOf } from '../../src/glossary/pack.ts'
import type { Topic } from '../../src/glossary/topic.ts'
import { ownPack } from './own-pack.ts'

const topic = (headword: string): Topic => ({ id: headword, headword, gist: '', names: [] })
const shelves = (...headwords: string[]): string[] =>
  byLetter(headwords.map(topic)).map(
    ({ letter, topics }) => `${letter}: ${topics.map(({ headword }) => headword).join(', ')}`,
  )

test('stands by letter, in the order of a dictionary, whatever the capitals', () => {
  expect(shelves('Parole', 'asylum', 'PACER', 'Asylum clock', 'Élysée')).toEqual([
    'A: asylum, Asylum clock',
    'E: Élysée',
    'P: PACER, Parole',
  ])
})

test('what begins with a figure comes first, in the order of its number', () => {
  expect(shelves('Act', '287(g) agreement', '25th Amendment')).toEqual([
    '0–9: 25th Amendment, 287(g) agreement',
    'A: Act',
  ])
})

test('signs before the first word do not count', () => {
  expect(shelves('“Gold card” visa', 'Filibuster', '§ 6103')).toEqual([
    '0–9: § 6103',
    'F: Filibuster',
    'G: “Gold card” visa',
  ])
})

test('nothing stands nowhere', () => {
  expect(byLetter([])).toEqual([])
})

test('no entry of ours is lost, and each letter comes once', () => {
  const topics = topicsOf(ownPack())
  const ours = byLetter(topics)
  expect(ours.flatMap(({ topics }) => topics)).toEqual(inOrder(topics))
  expect(inOrder(topics)).toHaveLength(topics.length)
  const letters = ours.map(({ letter }) => letter)
  expect(new Set(letters).size).toBe(letters.length)
  expect([...letters].sort()).toEqual(letters)
})
