/** Entries shipped in columns: what comes out of the module is what went in. */
import { describe, expect, test } from 'vitest'
import { fromColumns, inColumns } from '../../src/glossary/columns.ts'

const entry = (id: string, rest: object): [string, string] => [
  id,
  JSON.stringify({
    id,
    gist: 'What `it` is, in \\\\ and \\n "words".',
    timeline: [],
    sources: [],
    ...rest,
    changes: 'slow',
  }),
]

const loaded = (entries: Record<string, string>): Readonly<Record<string, string>> =>
  fromColumns(JSON.parse(JSON.stringify(inColumns(entries))), Object.keys(entries))

describe('a glossary in columns', () => {
  const article = { title: 'Art. III, “Cases”', address: 'https://law.example/3?a=1&b=2', read: '2026-11-22' }
  const act = { title: 'The Act', address: 'https://law.example/1', read: '2026-11-22' }
  const entries = Object.fromEntries([
    entry('courts/standing', { sources: [article, act] }),
    entry('courts/merits', { sources: [article, { ...article, read: '2026-11-23' }] }),
    entry('units/barrel', { timeline: [{ date: '1866', text: 'Forty-two gallons\nit is.', sources: [1] }] }),
    entry('health/measles', {}),
  ])

  test('has every entry again, whole and under its name', () => {
    const out = loaded(entries)
    expect(Object.keys(out)).toEqual(Object.keys(entries))
    for (const [id, text] of Object.entries(entries)) expect(JSON.parse(out[id]!)).toEqual(JSON.parse(text))
  })

  test('may be empty', () => {
    expect(loaded({})).toEqual({})
  })

  test('may have one entry without a source', () => {
    const alone = Object.fromEntries([entry('health/measles', {})])
    expect(JSON.parse(loaded(alone)['health/measles']!)).toEqual(JSON.parse(alone['health/measles']!))
  })

  test('takes no title of two lines', () => {
    const broken = { ...act, title: 'The\nAct' }
    expect(() => inColumns(Object.fromEntries([entry('courts/act', { sources: [broken] })]))).toThrow(
      RangeError,
    )
  })
})
