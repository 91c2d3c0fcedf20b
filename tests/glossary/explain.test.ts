import { expect, test } from 'vitest'
import { explain } from '../../src/glossary/explain.ts'
import { openPack } from '../../src/glossary/lookup.ts'
import { topicsOf } from '../../src/glossary/pack.ts'
import { openSearch } from '../../src/glossary/search.ts'
import { openPacks } from '../../src/glossary/several-packs.ts'
import { ownPack } from './own-pack.ts'

const pack = ownPack()
const open = openPacks(openPack(pack), [])
const topics = topicsOf(pack)
const search = openSearch(topics)

/** Explains what stands between stars. */
const explained = (sentence: string) => {
  const start = sentence.indexOf('**')
  const end = sentence.indexOf('**', start + 2) - 2
  return explain(open, sentence.replaceAll('**', ''), { start, end }, topics, search)
}

test('a name that is selected is explained', () => {
  const { meant, near } = explained('The government ended the **CHNV parole** program.')
  expect(meant?.target).toBe('immigration/chnv-parole')
  expect(near).toEqual([])
})

test('a part of a name leads to the whole', () => {
  expect(explained('She asked for **Temporary** Protected Status.').meant?.target).toBe(
    'immigration/temporary-protected-status',
  )
})

test('a place in the law needs no entry', () => {
  const { meant } = explained('He cited **42 U.S.C. § 11606** in the brief.')
  expect(meant).toMatchObject({ target: null, citation: 'usc:42:11606' })
})

test('several names: the reader chooses', () => {
  const { meant, near } = explained(
    'They feared **expedited removal and deportation after habeas corpus** failed.',
  )
  expect(meant).toBeNull()
  expect(near.map(({ id }) => id)).toContain('immigration/expedited-removal')
})

test('what may mean it is offered, never taken for it', () => {
  const { meant, near } = explained('Everybody talked of the **filibuster** at the barbecue.')
  expect([meant?.target, ...near.map(({ id }) => id)]).toContain('congress/filibuster')
})

test('a slip of the pen is forgiven', () => {
  const { meant, near } = explained('Nobody understands **habeus corpuss** these days.')
  expect(meant).toBeNull()
  expect(near[0]?.headword).toMatch(/habeas/i)
})

test('nothing near: nothing is offered', () => {
  const { meant, near } = explained('The **zqxv wvut** sang.')
  expect(meant).toBeNull()
  expect(near).toEqual([])
})

test('guesses are few', () => {
  expect(explained('**tax court immigration law order status**').near.length).toBeLessThanOrEqual(5)
})
