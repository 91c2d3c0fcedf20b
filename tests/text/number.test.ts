import { expect, test } from 'vitest'
import { numberBefore } from '../../src/text/number.ts'
import { marked } from '../notation.ts'

test.each<[line: string, number: number | null]>([
  ['over 5 **lakh** people', 5],
  ['the constructor **lakh**', null],
  ['a valueOf million **lakh**', null],
  ['Rs 1.5 **crore** was paid', 1.5],
  ['₹2,50,000 **crore**', 250000],
  ['about 1.2 million **acre-feet**', 1_200_000],
  ['a 500,000-**acre-foot** reservoir', 500_000],
  ['a 2.5-million-**acre-foot** reservoir', 2_500_000],
  ['an 800-**megawatt** plant', 800],
  ['a 25-**basis-point** cut', 25],
  ['twenty-five **basis points**', 25],
  ['a hundred **megawatts**', 100],
  ['one **lakh** **crore**', 1],
  ['1 lakh **crore** rupees', 100_000],
  ['between 2 and 3 **lakh**', 3],
  ['2,000 **megawatts** by 2030', 2000],
  ['from 2000 **megawatts**', 2000],
])('%s: %s', (line, number) => {
  expect(numberOf(line)).toBe(number)
})

test.each<[line: string, number: number | null]>([
  ['half a **lakh**', 0.5],
  ['half a million **barrels**', 500_000],
  ['a half-million **barrels**', 500_000],
  ['a quarter of a **percentage point**', 0.25],
  ['a quarter **percentage point**', 0.25],
  ['a quarter-**percentage-point** cut', 0.25],
  ['three-quarters of a **percentage point**', 0.75],
  ['two-tenths of a **percentage point**', 0.2],
])('a part of one, %s: %s', (line, number) => {
  expect(numberOf(line)).toBeCloseTo(number!, 9)
})

test.each([
  'a spill of 25 500 **barrels**',
  'a spill of 25\u202f500 **barrels**',
  'a spill of 1\u00a0025\u2009000.5 **barrels**',
  'a spill of 10 000 **barrels**',
  'several **lakh** people',
  'several hundred **megawatts**',
  'hundreds of **megawatts**',
  '**lakh**',
  '$82 a **barrel**',
  '17 cents per **kilowatt-hour**',
  'in version 2.5.1 **lakh**',
  '3 1/2 **barrels**',
  'one and a half **crore**',
  'forty-two **lakh**',
  'two hundred fifty **megawatts**',
  'two hundred and fifty **megawatts**',
  'zero point two **percentage points**',
  'in the third quarter **barrels** were dear',
  'by 2030 **megawatt-hours** will be cheaper',
  'the first half **barrels** were dear',
])('no number, or none we are sure of: %s', line => {
  expect(numberOf(line)).toBeNull()
})

function numberOf(line: string): number | null {
  const { text, surfaces } = marked(line)
  return numberBefore(text, text.indexOf(surfaces[0]!, line.indexOf('**')))
}
