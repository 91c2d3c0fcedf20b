import { describe, expect, test } from 'vitest'
import { type Entry, entryFrom } from '../../src/glossary/entry.ts'
import type { Prose } from '../../src/glossary/prose.ts'
import { webOf } from '../../src/glossary/relations.ts'
import { ownPack } from './own-pack.ts'

type Linking = Pick<Entry, 'id' | 'explanation' | 'notTheSameAs' | 'explains'>

const linking = (...to: string[]): Prose => [{ paragraph: to.map(to => ({ words: to, to })) }]
const entry = (id: string, rest: Partial<Linking> = {}): Linking => ({
  id,
  explanation: [],
  notTheSameAs: [],
  explains: [],
  ...rest,
})

describe('which entries lead where', () => {
  test('a link counts for both ends', () => {
    const web = webOf([entry('a/one', { explanation: linking('b/two') }), entry('b/two')])
    expect(web.relations('a/one')).toEqual({ to: ['b/two'], from: [] })
    expect(web.relations('b/two')).toEqual({ to: [], from: ['a/one'] })
  })
  test('each once, however often it is linked, what it is mixed up with first', () => {
    const web = webOf([
      entry('a/one', {
        notTheSameAs: linking('b/two'),
        explanation: [
          ...linking('c/three', 'b/two'),
          { list: [[{ words: 'again', to: 'c/three' }], ['no link']] },
        ],
      }),
      entry('b/two'),
      entry('c/three'),
    ])
    expect(web.relations('a/one').to).toEqual(['b/two', 'c/three'])
    expect(web.relations('c/three').from).toEqual(['a/one'])
  })
  test('links to itself, out of the glossary and to what is not there lead nowhere', () => {
    const web = webOf([entry('a/one', { explanation: linking('a/one', 'https://example.org/', 'a/gone') })])
    expect(web.relations('a/one')).toEqual({ to: [], from: [] })
  })
  test('what stands alone, or is unknown, has none', () => {
    const web = webOf([entry('a/one'), entry('toString/constructor')])
    expect(web.relations('a/one')).toEqual({ to: [], from: [] })
    expect(web.relations('z/none')).toEqual({ to: [], from: [] })
  })
  test('the entry whose subject is a place in the law explains it', () => {
    const web = webOf([entry('a/one', { explains: ['usc:26:6103'] }), entry('b/two')])
    expect(web.explaining('usc:26:6103')).toBe('a/one')
    expect(web.explaining('usc:26:6103:i')).toBeNull()
  })
})

test('in our own glossary both directions agree', () => {
  const entries = Object.values(ownPack().entries).map(entryFrom)
  const web = webOf(entries)
  const links = entries.flatMap(({ id }) => web.relations(id).to.map(to => `${id} → ${to}`))
  const backLinks = entries.flatMap(({ id }) => web.relations(id).from.map(from => `${from} → ${id}`))
  expect(links.length).toBeGreaterThan(entries.length)
  expect([...backLinks].sort()).toEqual([...links].sort())
})
