import { expect, test } from 'vitest'
import { countBefore } from '../../src/match/count.ts'
import { marked } from '../notation.ts'

test.each<[line: string, count: number | null]>([
  ['over 5 **lakh** people', 5],
  ['Rs 1.5 **crore** was paid', 1.5],
  ['₹2,50,000 **crore**', 250000],
  ['about 1.2 million **acre-feet**', 1_200_000],
  ['a 25-**basis-point** cut', 25],
  ['twenty-five **basis points**', 25],
  ['half a **lakh**', null],
  ['one **lakh** **crore**', 1],
  ['1 lakh **crore** rupees', 100_000],
  ['several **lakh** people', null],
  ['**lakh**', null],
  ['in version 2.5.1 **lakh**', null],
])('%s: %s', (line, count) => {
  const { text, surfaces } = marked(line)
  expect(countBefore(text, text.indexOf(surfaces[0]!, line.indexOf('**')))).toBe(count)
})
