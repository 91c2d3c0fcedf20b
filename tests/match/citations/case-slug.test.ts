import { expect, test } from 'vitest'
import { caseSlug } from '../../../src/match/citations/case-slug.ts'

test.each([
  ['Roe v. Wade', 'roe-v-wade'],
  ['Students for Fair Admissions, Inc. v. Harvard Coll.', 'students-for-fair-admissions-v-harvard-coll'],
  ['Trump v. U.S.', 'trump-v-united-states'],
  ['Smith v. Constructor', 'smith-v-constructor'],
])('%s is known by %s', (name, slug) => {
  expect(caseSlug(name)).toBe(slug)
})
