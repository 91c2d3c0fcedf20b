import { expect, test } from 'vitest'
import { withoutShared, withShared } from '../../src/text/shared-beginning.ts'

const ADDRESSES = ['law.example/8/1101', 'law.example/8/1182', 'law.example/8/1182', 'news.example', '']

test('what a text begins with like the one before it is not told twice', () => {
  expect(withoutShared(ADDRESSES)[1]).toHaveLength(1 + '82'.length)
  expect(withoutShared(ADDRESSES)[3]).toHaveLength(1 + 'news.example'.length)
})

test('the texts come back', () => {
  const long = 'a'.repeat(500)
  const texts = [...ADDRESSES, long, `${long}b`, long]
  expect(withShared(withoutShared(texts))).toEqual(texts)
  expect(withShared(withoutShared([]))).toEqual([])
})
