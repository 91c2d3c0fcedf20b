import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moodleGlossary } from '../../../src/classroom/exports/moodle-glossary.ts'
import { bridge, hostileLesson } from '../lessons.ts'
import { complaints } from '../schema.ts'

const entriesIn = (xml: string): number => xml.split('<ENTRY>').length - 1

test('an entry for each term, by the schema', async () => {
  const xml = moodleGlossary(bridge)
  expect(await complaints('moodle-glossary', [xml])).toEqual([])
  expect(entriesIn(xml)).toBe(5)
  expect(xml).toContain('<CONCEPT>City council</CONCEPT>')
  expect(xml).toContain('<ALIAS><NAME>town council</NAME></ALIAS>')
  expect(xml).toContain('<ALLOWDUPLICATEDENTRIES>0</ALLOWDUPLICATEDENTRIES>')
  expect(xml).toContain('Voters decide.\n\nInterest is paid too.\n\n“Two bond measures will be on the ballot')
})
test('the schema would complain', async () => {
  const xml = moodleGlossary(bridge)
  expect(await complaints('moodle-glossary', [xml.replace('<CONCEPT>Toll</CONCEPT>', '')])).not.toEqual([])
  expect(await complaints('moodle-glossary', [xml.replace('>Toll<', '><')])).not.toEqual([])
  expect(await complaints('moodle-glossary', [xml.replace('Toll', 'x'.repeat(256))])).not.toEqual([])
  expect(await complaints('moodle-glossary', [xml.replace('Toll', 'T & l')])).not.toEqual([])
})
test('two terms of one name are both taken', () => {
  const xml = moodleGlossary({
    ...bridge,
    terms: [bridge.terms[0]!, { ...bridge.terms[1]!, headword: 'city  COUNCIL' }],
  })
  expect(xml).toContain('<ALLOWDUPLICATEDENTRIES>1</ALLOWDUPLICATEDENTRIES>')
})
test('a name too long is cut between characters', async () => {
  const xml = moodleGlossary({ ...bridge, terms: [{ ...bridge.terms[0]!, headword: '𝒳'.repeat(300) }] })
  expect(xml).toContain(`<CONCEPT>${'𝒳'.repeat(254)}…</CONCEPT>`)
  expect(await complaints('moodle-glossary', [xml])).toEqual([])
})
test('any words make a document by the schema, with as many entries', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(hostileLesson, { minLength: 15, maxLength: 15 }), async lessons => {
      const documents = lessons.map(moodleGlossary)
      expect(documents.map(entriesIn)).toEqual(lessons.map(({ terms }) => terms.length))
      expect(await complaints('moodle-glossary', documents)).toEqual([])
    }),
    { numRuns: 12, endOnFailure: true },
  )
})
