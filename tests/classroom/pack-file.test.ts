import { readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { packFile, readPackFile } from '../../src/classroom/pack-file.ts'
import { pack, TODAY } from './examples.ts'

const schema = JSON.parse(
  readFileSync(new URL('../../assets/schemas/pack.schema.json', import.meta.url), 'utf8'),
) as object
const fits = new Ajv({ strict: true, allErrors: true }).compile(schema)

const told = () =>
  JSON.parse(packFile(pack)) as { entries: Record<string, unknown>[] } & Record<string, unknown>
const kinds = (value: unknown) =>
  readPackFile(typeof value === 'string' ? value : JSON.stringify(value), TODAY).troubles.map(
    ({ at, kind }) => `${at.join(' ')}: ${kind}`,
  )

test('a file brings back what was written', () => {
  expect(readPackFile(packFile(pack), TODAY)).toEqual({ pack, troubles: [] })
  expect(readPackFile(`\uFEFF${packFile(pack)}`, TODAY).pack).toEqual(pack)
})

test('what our writer writes fits the schema', () => {
  fits(told())
  expect(fits.errors ?? []).toEqual([])
})

test('the least that a pack must say', () => {
  const least = {
    newsgloss: 'pack',
    version: 1,
    id: 'a-1',
    title: 'T',
    entries: [{ id: 'x', headword: 'variance', gist: 'Leave.' }],
  }
  expect(fits(least)).toBe(true)
  const { pack, troubles } = readPackFile(JSON.stringify(least), TODAY)
  expect(troubles).toEqual([])
  expect(pack?.entries[0]).toMatchObject({ reviewed: TODAY, changes: 'slow', sources: [], replaces: null })
})

describe('what the schema refuses, our reader refuses', () => {
  const entry = (change: Record<string, unknown>) => {
    const file = told()
    return { ...file, entries: [{ ...file.entries[0], ...change }] }
  }
  test.each<[string, unknown]>([
    ['a list', []],
    ['nothing', null],
    ['another file of ours', { ...told(), newsgloss: 'settings' }],
    ['a newer version', { ...told(), version: 2 }],
    ['half a version', { ...told(), version: 1.5 }],
    ['a version in words', { ...told(), version: '1' }],
    ['an id like a folder of ours', { ...told(), id: 'immigration' }],
    ['an id that climbs', { ...told(), id: '../1' }],
    ['an id without end', { ...told(), id: `a${'1'.repeat(64)}` }],
    ['no title', { ...told(), title: undefined }],
    ['an empty title', { ...told(), title: '' }],
    ['a title that is none', { ...told(), title: { toString: 'x' } }],
    ['a maker who is null', { ...told(), by: null }],
    ['no entries', { ...told(), entries: undefined }],
    ['entries that are an object', { ...told(), entries: { length: 1 } }],
    ['an entry that is a text', { ...told(), entries: ['x'] }],
    ['an entry that is null', { ...told(), entries: [null] }],
    ['a hidden entry that is no id', { ...told(), hides: ['../../x'] }],
    ['a hidden entry of a pack', { ...told(), hides: ['civics-7f3a/x'] }],
    ['a place within our glossary, claimed', entry({ id: 'tax/irs' })],
    ['a stand-in for what is none of ours', entry({ replaces: 'civics-7f3a/x' })],
    ['no headword', entry({ headword: undefined })],
    ['a headword without end', entry({ headword: 'x'.repeat(121) })],
    ['a headword of invisible letters without end', entry({ headword: `x${'\u200b'.repeat(500)}` })],
    ['a number for a name', entry({ also: [7] })],
    ['names without end', entry({ also: Array.from({ length: 401 }, (_, i) => `name ${i}`) })],
    ['a gist that is a list', entry({ gist: ['x'] })],
    ['a link that runs', entry({ sources: [{ title: 'x', address: 'javascript:alert(1)' }] })],
    ['a link without encryption', entry({ sources: [{ title: 'x', address: 'http://example.org/' }] })],
    ['a source without a link', entry({ sources: [{ title: 'x' }] })],
    ['a kind of event that is none', entry({ timeline: [{ date: '2025-01-01', kind: 'x', text: 'x' }] })],
    ['a day with an hour', entry({ timeline: [{ date: '2025-01-01 ', text: 'x', sources: [1] }] })],
    ['a source numbered 0', entry({ timeline: [{ date: '2025-01-01', text: 'x', sources: [0] }] })],
    ['a report that is a word', entry({ timeline: [{ date: '2025-01-01', text: 'x', reported: 'yes' }] })],
    ['a change that is none', entry({ changes: 'never' })],
    ['a review without a day', entry({ reviewed: 'today' })],
  ])('%s', (_, value) => {
    const json = JSON.stringify(value)
    expect(fits(JSON.parse(json))).toBe(false)
    expect(readPackFile(json, TODAY).troubles).not.toEqual([])
  })
})

describe('and beyond the schema', () => {
  test('size before parsing', () => {
    const { pack, troubles } = readPackFile(' '.repeat(2_000_001), TODAY)
    expect(pack).toBeNull()
    expect(troubles[0]).toMatchObject({ kind: 'too big', about: [2_000_000] })
    expect(troubles[0]?.say).toContain('2,000,000 characters')
  })
  test('a hundred thousand entries are cut to what a pack may hold, and said', () => {
    const entries = Array.from({ length: 100_000 }, () => 0)
    expect(kinds({ newsgloss: 'pack', version: 1, id: 'a-1', title: 'T', entries }).slice(0, 1)).toEqual([
      'entries: too many',
    ])
  })
  test('a bad entry is left out, the good stay', () => {
    const file = told()
    const { pack, troubles } = readPackFile(
      JSON.stringify({ ...file, entries: [{ ...file.entries[0], also: ['the'] }, file.entries[1]] }),
      TODAY,
    )
    expect(pack?.entries.map(({ id }) => id)).toEqual(['variance'])
    expect(troubles.map(({ at, say }) => `${at.join(' ')}: ${say}`)).toEqual([
      'entries 0 also: “the” would be found in almost every sentence: write a longer name, or put it under “needs clues”.',
    ])
  })
  test('an id twice', () => {
    const file = told()
    expect(kinds({ ...file, entries: [file.entries[1], file.entries[1]] })).toEqual([
      'entries 1 id: there twice',
    ])
  })
  test('what we do not know is not copied, whatever it is called', () => {
    const json = packFile(pack).replace(
      '"title"',
      '"__proto__":{"by":"x"},"constructor":{"prototype":{"y":1}},"html":"<b>","title"',
    )
    const { pack: read } = readPackFile(json, TODAY)
    expect(read).toEqual(pack)
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype)
    expect(({} as Record<string, unknown>).y).toBeUndefined()
  })
  test('more names than a lexicon should bear', () => {
    const entries = Array.from({ length: 500 }, (_, i) => ({
      id: `e${i}`,
      headword: `zoning ${i}`,
      gist: 'x',
      also: Array.from({ length: 49 }, (_, j) => `zoning ${i} rule ${j}`),
    }))
    const { pack, troubles } = readPackFile(
      JSON.stringify({ newsgloss: 'pack', version: 1, id: 'a-1', title: 'T', entries }),
      TODAY,
    )
    expect(pack?.entries.length).toBe(400)
    expect(troubles[0]?.kind).toBe('too many')
  })
})
