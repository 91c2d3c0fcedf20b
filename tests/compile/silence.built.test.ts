/** The builds themselves. Runs after them. */
import { expect, test } from 'vitest'
import { browserNames } from '../../src/cli/browsers.ts'
import { distOf } from '../../src/cli/built.ts'
import { breachesOf } from '../../src/compile/silence.ts'

test.each(browserNames)('the build for %s speaks to no network and shows pages nothing', browser => {
  expect(breachesOf(distOf(browser))).toEqual([])
})
