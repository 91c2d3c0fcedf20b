import { afterAll, expect, test } from 'vitest'
import { dayOf } from '../../src/text/day.ts'

const { TZ = '' } = process.env
afterAll(() => {
  process.env.TZ = TZ
})

test.each([
  ['America/Los_Angeles', '2026-11-24T02:30:00Z', '2026-11-23'],
  ['America/Los_Angeles', '2026-11-24T08:00:00Z', '2026-11-24'],
  ['Australia/Sydney', '2026-11-23T14:00:00Z', '2026-11-24'],
  ['Asia/Kolkata', '2026-12-31T18:45:00Z', '2027-01-01'],
  ['UTC', '2026-11-23T23:59:59Z', '2026-11-23'],
])('in %s it is, at %s, the day %s', (zone, moment, day) => {
  process.env.TZ = zone
  expect(dayOf(new Date(moment))).toBe(day)
})
