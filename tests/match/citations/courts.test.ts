import { expect, it } from 'vitest'
import { courtNamed, printedCourt } from '../../../src/match/citations/courts.ts'

it.each([
  ['cadc', 'D.C. Cir.'],
  ['cafc', 'Fed. Cir.'],
  ['ca1', '1st Cir.'],
  ['ca2', '2d Cir.'],
  ['ca11', '11th Cir.'],
  ['dcd', 'D.D.C.'],
  ['nysd', 'S.D.N.Y.'],
  ['mad', 'D. Mass.'],
  ['vaed', 'E.D. Va.'],
  ['cand', 'N.D. Cal.'],
])('%s is printed %s', (court, printed) => {
  expect(printedCourt(court)).toBe(printed)
  expect(courtNamed(printed)).toBe(court)
})

it.each(['', '12th Cir.', 'D. Nowhere', 'Tex.', '2025'])('“%s” is no federal court', printed => {
  expect(courtNamed(printed)).toBeNull()
})

it.each(['', 'cfpb', 'zzd', 'scotus'])('%s is not printed', court => {
  expect(printedCourt(court)).toBeNull()
})
