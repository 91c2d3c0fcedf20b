import { expect, test } from 'vitest'
import type { Lesson } from '../../src/classroom/lesson.ts'
import { inOrderOf } from '../../src/classroom/order-of-lesson.ts'
import { bridge } from './lessons.ts'

const headwords = ({ terms }: Lesson): string[] => terms.map(({ headword }) => headword)

test('terms stand as they stood before, whatever was found first; new ones come last', () => {
  const [first, ...others] = bridge.terms
  const anew: Lesson = {
    ...bridge,
    terms: [{ ...first!, headword: 'a new one' }, ...others.toReversed(), first!],
  }
  expect(headwords(inOrderOf(bridge, anew))).toEqual([...headwords(bridge), 'a new one'])
})
