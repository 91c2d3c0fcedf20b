import { expect, test } from 'vitest'
import {
  ASSIGNMENTS,
  addressOfEntry,
  addressOfPack,
  PACKS,
  placeAt,
} from '../../../src/ui/classroom/place.ts'

test.each([
  ['', { at: 'packs' }],
  [PACKS, { at: 'packs' }],
  ['#pack/', { at: 'packs' }],
  ['#nowhere/at/all', { at: 'packs' }],
  [ASSIGNMENTS, { at: 'assignments' }],
  [addressOfPack('civics-7f3a'), { at: 'pack', pack: 'civics-7f3a' }],
  ['#pack/civics-7f3a/', { at: 'pack', pack: 'civics-7f3a' }],
  [addressOfEntry('civics-7f3a', 'dam'), { at: 'entry', pack: 'civics-7f3a', entry: 'dam' }],
  [addressOfEntry('civics-7f3a', null), { at: 'entry', pack: 'civics-7f3a', entry: null }],
])('%s', (hash, place) => {
  expect(placeAt(hash)).toEqual(place)
})
