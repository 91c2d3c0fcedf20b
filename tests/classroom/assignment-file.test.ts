import { readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { assignmentFile, readAssignmentFile } from '../../src/classroom/assignment-file.ts'
import { assignment } from './examples.ts'

const schema = JSON.parse(
  readFileSync(new URL('../../assets/schemas/assignment.schema.json', import.meta.url), 'utf8'),
) as object
const fits = new Ajv({ strict: true, strictRequired: false, allErrors: true, allowUnionTypes: true }).compile(
  schema,
)

type Told = Record<string, unknown> & {
  terms: Record<string, unknown>[]
  questions: Record<string, unknown>[]
}
const told = () => JSON.parse(assignmentFile(assignment)) as Told

test('a file brings back what was written', () => {
  expect(readAssignmentFile(assignmentFile(assignment))).toEqual({ assignment, troubles: [] })
})

test('what our writer writes fits the schema', () => {
  fits(told())
  expect(fits.errors ?? []).toEqual([])
})

test('the least that an assignment must say', () => {
  const least = {
    newsgloss: 'assignment',
    version: 1,
    id: 'a-1',
    title: 'T',
    made: '2026-11-20',
    article: { address: 'http://example.org/' },
  }
  expect(fits(least)).toBe(true)
  expect(readAssignmentFile(JSON.stringify(least))).toMatchObject({
    troubles: [],
    assignment: { terms: [], questions: [], note: '', by: '' },
  })
})

describe('what the schema refuses, our reader refuses', () => {
  const term = (change: unknown) => ({ ...told(), terms: [change] })
  const question = (change: unknown) => ({ ...told(), questions: [change] })
  const own = { headword: 'setback', gist: 'A distance.' }
  const choice = { kind: 'choice', ask: 'What?', options: ['a', 'b'] }
  test.each<[string, unknown]>([
    ['a pack', { ...told(), newsgloss: 'pack' }],
    ['a newer version', { ...told(), version: 2 }],
    ['no article', { ...told(), article: undefined }],
    ['an article without an address', { ...told(), article: { title: 'x' } }],
    ['an address that runs', { ...told(), article: { address: 'javascript:alert(1)' } }],
    ['no day', { ...told(), made: undefined }],
    ['a day in words', { ...told(), made: 'Friday' }],
    ['a note that is a list', { ...told(), note: ['x'] }],
    ['a note without end', { ...told(), note: 'x'.repeat(4_001) }],
    ['a term that is a text', term('courts/injunction')],
    ['a term that is nothing', term({ note: 'x' })],
    ['a term that is two', term({ entry: 'courts/injunction', own })],
    ['an entry that climbs', term({ entry: '../x' })],
    ['a term of her own without a gist', term({ own: { headword: 'x' } })],
    ['a guess that is a word', term({ own, guessFirst: 'yes' })],
    ['terms without end', { ...told(), terms: Array.from({ length: 61 }, () => ({ entry: 'a/b' })) }],
    ['a question without a kind', question({ ask: 'What?' })],
    ['a kind that is none', question({ kind: 'essay', ask: 'What?' })],
    ['a question that asks nothing', question({ kind: 'open', ask: '' })],
    ['a choice of one', question({ ...choice, options: ['a'] })],
    ['a choice of nine', question({ ...choice, options: [...'abcdefghi'] })],
    ['two options alike', question({ ...choice, options: ['a', 'a', 'b'] })],
    ['an empty option', question({ ...choice, options: ['a', '', 'b'] })],
    ['a right answer in words', question({ ...choice, right: 'a' })],
    ['half a right answer', question({ ...choice, right: 0.5 })],
    ['a right answer below', question({ ...choice, right: -1 })],
    ['a key in words', question({ ...choice, key: 'first' })],
    ['a term’s key without end', term({ own: { ...own, key: 10_000 } })],
    ['keys below', { ...told(), keys: -1 }],
  ])('%s', (_, value) => {
    const json = JSON.stringify(value)
    expect(fits(JSON.parse(json))).toBe(false)
    const { assignment, troubles } = readAssignmentFile(json)
    expect(assignment).toBeNull()
    expect(troubles).not.toEqual([])
  })
})

describe('and beyond the schema', () => {
  const said = (value: unknown) =>
    readAssignmentFile(JSON.stringify(value)).troubles.map(({ at, say }) => `${at.join(' ')}: ${say}`)
  test('size before parsing', () => {
    expect(readAssignmentFile(' '.repeat(200_001)).troubles.map(({ kind }) => kind)).toEqual(['too big'])
  })
  test('a right answer that is none of the options', () => {
    const [, choice] = told().questions
    expect(said({ ...told(), questions: [{ ...choice, right: 2 }] })).toEqual([
      'questions 0 right: “right” must be a whole number from 0 to 1: correct it there.',
    ])
  })
  test('a key that two questions have, or two terms of her own', () => {
    const open = { kind: 'open', ask: 'What?' }
    const own = { headword: 'setback', gist: 'A distance.' }
    expect(said({ ...told(), questions: [{ ...open, key: 1 }, open] })).toEqual([
      'questions: “key” is there twice: keep one of them.',
    ])
    expect(said({ ...told(), terms: [{ own: { ...own, key: 1 } }, { own }] })).toEqual([
      'terms: “key” is there twice: keep one of them.',
    ])
  })
  test('a term of her own is read as any entry is', () => {
    expect(
      said({
        ...told(),
        terms: [{ own: { headword: 'the', gist: 'x', names: ['a'], explanation: '<b>x</b>' } }],
      }),
    ).toEqual([
      'terms 0 own explanation: Take out HTML: an entry holds plain words and links only.',
      expect.stringContaining('terms 0 own headword: “the” would be found'),
      expect.stringContaining('terms 0 own names: “a” would be found'),
    ])
  })
  test('an article’s address has no password', () => {
    expect(said({ ...told(), article: { address: 'https://u:p@example.org/' } })).toEqual([
      expect.stringContaining('article address: “https://u:p@example.org/” in “address” is no web address'),
    ])
  })
})
