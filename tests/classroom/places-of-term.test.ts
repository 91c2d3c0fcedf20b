import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aroundTerm, placesOfTerm } from '../../src/classroom/places-of-term.ts'
import { bridge, hostileText } from './lessons.ts'

const base = bridge.terms[0]!

/** The sentence without its stars, and the places between them. */
function read(marked: string): { context: string; places: string[] } {
  const parts = marked.split('**')
  return { context: parts.join(''), places: parts.filter((_, i) => i % 2 === 1) }
}

test.each<[surface: string, headword: string, names: string[], marked: string]>([
  ['bond measure', 'Bond measure', [], 'A **bond measure** is not a bond; **bond measures** are votes.'],
  ['bond measures', 'Bond measure', [], 'Two **bond measures**, each a **Bond Measure**.'],
  [
    'IRS',
    'Internal Revenue Service',
    ['IRS'],
    'The **Internal Revenue Service** (**IRS**) and the **IRS**’s staff.',
  ],
  ['ICE', 'Immigration and Customs Enforcement', ['ICE'], '**ICE** slipped on the ice.'],
  [
    'Department of Homeland Security',
    'Department of Homeland Security',
    [],
    'The **Department of Homeland Security** (**DHS**) closes it.',
  ],
  ['parole', 'Humanitarian parole', [], 'Those paroled had **parole**.'],
  ['Section 6103(i)(1)', 'IRC section 6103(i)(1)', [], 'Under **Section 6103(i)(1)**, a judge may.'],
  ['->', 'Arrow', [], 'From here **->** there.'],
  ['city-council', 'City council', ['town council'], 'The **city-council** is a **town council**.'],
])('%s, of %s %j', (surface, headword, names, marked) => {
  const { context, places } = read(marked)
  const found = placesOfTerm({ ...base, headword, surface, names, context })
  expect(found.map(({ start, end }) => context.slice(start, end))).toEqual(places)
})
test('nothing where the sentence does not speak of it', () => {
  expect(placesOfTerm({ ...base, context: 'It rained.', surface: '' })).toEqual([])
  expect(aroundTerm({ ...base, context: 'It rained.', surface: '' })).toEqual(['It rained.'])
})
test('pieces and places make the sentence again, and hold no whole surface', () => {
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, (before, surface, after) => {
      const term = { ...base, context: `${before} ${surface} ${after}`, surface }
      const places = placesOfTerm(term)
      const pieces = aroundTerm(term)
      const whole = pieces.map((piece, i) => {
        const place = places[i]
        return piece + (place ? term.context.slice(place.start, place.end) : '')
      })
      expect(whole.join('')).toBe(term.context)
      if (surface !== '') expect(places.length).toBeGreaterThan(0)
      for (const [i, place] of places.entries()) {
        expect(place.start).toBeLessThan(place.end)
        expect(place.start).toBeGreaterThanOrEqual(places[i - 1]?.end ?? 0)
      }
    }),
    { numRuns: 300 },
  )
})
