import { describe, expect, it } from 'vitest'
import { finds, findsNothing } from './cited.ts'
import { NEWS, TRAPS } from './news-style-cases.ts'

for (const [where, cases] of Object.entries(NEWS)) {
  describe(where, () => {
    finds(cases)
  })
}

describe('what only looks like the law', () => {
  findsNothing(TRAPS)
})

it('is a set worth its name', () => {
  expect(Object.values(NEWS).flat().length).toBeGreaterThanOrEqual(120)
  expect(TRAPS.length).toBeGreaterThanOrEqual(80)
})
