import fc from 'fast-check'
import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import { skos } from '../../../src/classroom/exports/skos.ts'
import { printable } from '../../../src/classroom/printable.ts'
import { bridge, hostileLesson } from '../lessons.ts'

type Quad = Awaited<ReturnType<typeof jsonld.toRDF>>[number]

const SKOS = 'http://www.w3.org/2004/02/skos/core#'
const DCT = 'http://purl.org/dc/terms/'

/** Read with nothing but the file: whatever is asked of the network fails. */
const quadsOf = (text: string): Promise<Quad[]> =>
  jsonld.toRDF(JSON.parse(text), {
    documentLoader: async address => {
      throw new Error(`asked for ${address}`)
    },
  })

const objectsOf = (quads: readonly Quad[], predicate: string, subject?: string) =>
  quads
    .filter(
      quad => quad.predicate.value === predicate && (subject ?? quad.subject.value) === quad.subject.value,
    )
    .map(({ object }) => object)

test('a scheme, and a concept for each term', async () => {
  const quads = await quadsOf(skos(bridge))
  const council = 'urn:newsgloss:entry:local/city-council'
  expect(objectsOf(quads, `${SKOS}prefLabel`, council)).toMatchObject([
    { value: 'City council', language: 'en' },
  ])
  expect(objectsOf(quads, `${SKOS}altLabel`, council)).toMatchObject([
    { value: 'town council', language: 'en' },
  ])
  expect(objectsOf(quads, `${DCT}source`, council)).toMatchObject([
    { termType: 'NamedNode', value: 'https://www.example.org/city-council' },
  ])
  expect(objectsOf(quads, `${DCT}modified`, council)).toMatchObject([{ value: '2026-11-22' }])
  expect(objectsOf(quads, `${SKOS}topConceptOf`)).toHaveLength(5)
  expect(objectsOf(quads, `${DCT}references`)).toMatchObject([
    { value: 'https://www.example.com/2026/bridge?a=1&b=2' },
  ])
  const toll = objectsOf(quads, `${SKOS}prefLabel`, 'urn:newsgloss:entry:rivera/toll')
  expect(toll).toMatchObject([{ value: 'Toll' }])
  expect(toll[0]!.language).toBeUndefined()
})

test('any words come back, in as many concepts, without the network', async () => {
  await fc.assert(
    fc.asyncProperty(hostileLesson, async lesson => {
      const quads = await quadsOf(skos(lesson))
      const definitions = objectsOf(quads, `${SKOS}definition`).map(({ value }) => value)
      expect([...definitions].sort()).toEqual(lesson.terms.map(({ gist }) => printable(gist)).sort())
      expect(new Set(quads.map(({ subject }) => subject.value)).size).toBe(lesson.terms.length + 1)
      for (const { object } of quads)
        if (object.termType === 'NamedNode')
          expect(object.value).toMatch(/^(?:https?:|urn:newsgloss:)[^\s<>"]*$/)
    }),
    { numRuns: 150 },
  )
})
