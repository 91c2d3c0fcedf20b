/** How many marks, in words. */
import type { Density } from '../match/shown.ts'
import type { Key } from './words.ts'

export const DENSITY_IN_WORDS = {
  usual: 'densityUsual',
  more: 'densityMore',
  all: 'densityAll',
  none: 'densityNone',
} as const satisfies Record<Density, Key>
