import { expect, test } from 'vitest'
import {
  ALL,
  addressOfBeat,
  addressOfEntry,
  addressOfSearch,
  placeAt,
} from '../../../src/ui/library/place.ts'

const at = (address: string) => placeAt(new URL(address, 'https://library.example/library.html'))
const NOWHERE = { search: '', beat: null, entry: null }

test.each([
  ['', NOWHERE],
  [ALL, NOWHERE],
  ['#immigration', { ...NOWHERE, beat: 'immigration' }],
  ['#immigration/chnv-parole', { ...NOWHERE, entry: 'immigration/chnv-parole' }],
  ['?search=parole', { ...NOWHERE, search: 'parole' }],
  ['?search=a%20%26%20b+c', { ...NOWHERE, search: 'a & b c' }],
  ['?search=parole#tax/x', { search: 'parole', beat: null, entry: 'tax/x' }],
])('%j is a place', (address, place) => {
  expect(at(address)).toEqual(place)
})

test('a subject, or all of them, ends the search', () => {
  expect(at('?search=parole#tax')).toEqual({ ...NOWHERE, beat: 'tax' })
  expect(at(`?search=parole${ALL}`)).toEqual(NOWHERE)
})

test('what was written by hand breaks nothing', () => {
  expect(at('#%E0%A4%A')).toEqual(NOWHERE)
  expect(at('?search')).toEqual(NOWHERE)
  expect(at(`?search=${'x'.repeat(900)}`).search).toHaveLength(200)
})

test.each(['parole', 'a & b', '6103(i)(1)', '#1 ?', 'ñ'])('a search for %j has an address', search => {
  expect(at(addressOfSearch(search))).toEqual({ ...NOWHERE, search })
})

test('entries and subjects have theirs', () => {
  expect(at(addressOfEntry('tax/irc-6103')).entry).toBe('tax/irc-6103')
  expect(at(addressOfBeat('tax')).beat).toBe('tax')
  expect(addressOfSearch('')).toBe(ALL)
})
