import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assignmentFile } from '../../src/classroom/assignment-file.ts'
import { packFile } from '../../src/classroom/pack-file.ts'
import {
  allows,
  FEATURES,
  isNothing,
  isOffOn,
  NO_POLICY,
  type PolicyReading,
  readPolicy,
} from '../../src/classroom/policy.ts'
import { FIREFOX_ID } from '../../src/compile/manifest.ts'
import { assignment, pack, TODAY } from './examples.ts'

const read = (value: unknown): PolicyReading => readPolicy(value, TODAY)
const objectOf = (file: string): unknown => JSON.parse(file)

describe('a policy', () => {
  test('with everything in it', () => {
    const { policy, troubles } = read({
      offSites: ['Example.ORG', 'news.example.com', 'example.org', 'bücher.example'],
      featuresOff: ['reporting mistakes'],
      packs: [objectOf(packFile(pack))],
      assignment: objectOf(assignmentFile(assignment)),
    })
    expect(troubles).toEqual([])
    expect(policy).toEqual({
      offSites: ['example.org', 'news.example.com', 'xn--bcher-kva.example'],
      featuresOff: ['reporting mistakes'],
      packs: [pack],
      assignment,
    })
    expect(isNothing(policy)).toBe(false)
    expect(FEATURES.filter(feature => !allows(policy, feature))).toEqual(['reporting mistakes'])
  })
  test('with files as their text', () => {
    const { policy, troubles } = read({ packs: [packFile(pack)], assignment: assignmentFile(assignment) })
    expect(troubles).toEqual([])
    expect(policy).toMatchObject({ packs: [pack], assignment })
  })
  test.each([{}, { other: 1 }])('%j settles nothing', value => {
    expect(read(value)).toEqual({ policy: NO_POLICY, troubles: [] })
    expect(isNothing(read(value).policy)).toBe(true)
  })
  test.each([
    ['https://example.org/', 0],
    ['example.org/news', 0],
    ['example.org:8080', 0],
    ['user@example.org', 0],
    ['*.example.org', 0],
    ['[::1]', 0],
    ['exa mple.org', 0],
    ['127.0.0.1', 1],
    ['localhost', 1],
  ])('with the site “%s”', (site, read1) => {
    const { policy, troubles } = read({ offSites: [site, 'kept.example'] })
    expect(policy.offSites).toEqual(read1 === 1 ? [site, 'kept.example'] : ['kept.example'])
    expect(troubles.map(({ kind, at }) => [kind, ...at])).toEqual(
      read1 === 1 ? [] : [['not a site', 'offSites', 0]],
    )
  })
  test('of which a part does not read keeps the rest, and says where', () => {
    const { policy, troubles } = read({
      offSites: 'example.org',
      featuresOff: ['homework', 'making packs'],
      packs: [{ newsgloss: 'pack', version: 9 }, objectOf(packFile(pack)), null],
      assignment: { newsgloss: 'assignment', version: 1 },
    })
    expect(policy).toEqual({ ...NO_POLICY, featuresOff: ['making packs'], packs: [pack] })
    expect(troubles.map(({ at }) => at.slice(0, 2).join('.'))).toEqual(
      expect.arrayContaining(['offSites', 'featuresOff.0', 'packs.0', 'packs.2', 'assignment.id']),
    )
  })
})

test.each([
  ['example.org', true],
  ['www.example.org', true],
  ['notexample.org', false],
  ['example.org.evil.example', false],
  ['', false],
])('off on “%s”: %j', (host, off) => {
  expect(isOffOn({ ...NO_POLICY, offSites: ['example.org'] }, host)).toBe(off)
})

test('whatever stands in a policy, it is read without a throw, and what is kept is sound', () => {
  const anything = fc.oneof(
    fc.jsonValue({ maxDepth: 4 }),
    fc.record(
      {
        offSites: fc.oneof(fc.jsonValue(), fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.domain()))),
        featuresOff: fc.oneof(fc.jsonValue(), fc.array(fc.constantFrom(...FEATURES, '__proto__'))),
        packs: fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue(), { maxLength: 30 })),
        assignment: fc.jsonValue(),
      },
      { requiredKeys: [] },
    ),
  )
  fc.assert(
    fc.property(anything, value => {
      const { policy } = read(value)
      for (const host of policy.offSites) expect(host).toMatch(/^[a-z0-9.-]+$/)
      expect(read(JSON.parse(JSON.stringify(policy))).policy.offSites).toEqual(policy.offSites)
      for (const feature of policy.featuresOff) expect(FEATURES).toContain(feature)
    }),
    { numRuns: 2_000, seed: 20_261_122 },
  )
})

interface Schema {
  readonly type?: unknown
  readonly enum?: unknown
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly then?: Schema
  readonly items?: Schema
}
const schemaOf = (name: string): Schema & { readonly $defs?: Readonly<Record<string, Schema>> } =>
  JSON.parse(readFileSync(new URL(`../../assets/schemas/${name}.schema.json`, import.meta.url), 'utf8'))

/** Every field of a schema, by its way: `entries.headword`. */
function fieldsOf(schema: Schema, whole: ReturnType<typeof schemaOf>, way = ''): string[] {
  const meant = schema.$ref ? whole.$defs![schema.$ref.split('/').at(-1)!]! : schema
  const own = { ...meant.properties, ...meant.then?.properties }
  return [
    ...Object.entries(own).flatMap(([name, field]) => [
      `${way}${name}`,
      ...fieldsOf(field, whole, `${way}${name}.`),
    ]),
    ...(meant.items ? fieldsOf(meant.items, whole, way) : []),
  ]
}

describe('the schema for browsers', () => {
  const managed = schemaOf('managed')
  const { packs, assignment: given } = managed.properties as { packs: Schema; assignment: Schema }
  test('knows every field of a pack and of an assignment, which Chromium would drop otherwise', () => {
    const [packSchema, assignmentSchema] = [schemaOf('pack'), schemaOf('assignment')]
    expect(fieldsOf(packs, managed).sort()).toEqual(fieldsOf(packSchema, packSchema).sort())
    expect(fieldsOf(given, managed).sort()).toEqual(fieldsOf(assignmentSchema, assignmentSchema).sort())
  })
  test('gives one type to everything, as Chromium wants it', () => {
    const types: unknown[] = []
    JSON.stringify(managed, (key, value: unknown) => {
      if (key === 'type' && typeof value !== 'object') types.push(value)
      return value
    })
    expect([...new Set(types)].sort()).toEqual(['array', 'boolean', 'integer', 'object', 'string'])
  })
  test('takes a file of ours as it is: no null, which Chromium would refuse', () => {
    const open = { kind: 'choice', ask: 'Which?', options: ['A', 'B'], right: null } as const
    expect(assignmentFile({ ...assignment, questions: [open] })).not.toContain('null')
    expect(
      packFile({ ...pack, entries: pack.entries.map(entry => ({ ...entry, replaces: null })) }),
    ).not.toContain('null')
  })
})

test('both files of docs/district.md are read as they stand', () => {
  const page = readFileSync(new URL('../../docs/district.md', import.meta.url), 'utf8')
  const files = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text]) => JSON.parse(text!))
  const [chromium, firefox] = files
  expect(files.length).toBe(2)
  for (const value of [
    chromium['3rdparty'].extensions.EXTENSION_ID,
    firefox.policies['3rdparty'].Extensions[FIREFOX_ID],
  ]) {
    const { policy, troubles } = read(value)
    expect(troubles).toEqual([])
    expect(policy.packs[0]?.entries.length).toBe(1)
    expect(policy).toMatchObject({ offSites: ['example.org'], featuresOff: ['reporting mistakes'] })
  }
})
