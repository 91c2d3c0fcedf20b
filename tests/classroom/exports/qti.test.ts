import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, describe, expect, test } from 'vitest'
import { qti, qtiPackage } from '../../../src/classroom/exports/qti.ts'
import { choicesOfMeaning, fillIn, matching } from '../../../src/classroom/quiz.ts'
import { english } from '../english.ts'
import { bridge, hostileLesson } from '../lessons.ts'
import { complaints } from '../schema.ts'

const MANIFEST = 'imsmanifest.xml'

const itemsIn = (files: ReadonlyMap<string, string>): string[] =>
  [...files].filter(([name]) => name !== MANIFEST).map(([, xml]) => xml)

const named = (files: ReadonlyMap<string, string>, name: string): string =>
  [...files].find(([path]) => path.endsWith(`-${name}.xml`))![1]

describe('a package', () => {
  const files = qti(bridge, english)

  test('holds an item for every question, by the schema', async () => {
    expect(itemsIn(files)).toHaveLength(5 + 1 + 4 + 3)
    expect(await complaints('qti-item', itemsIn(files))).toEqual([])
    expect(await complaints('qti-manifest', [files.get(MANIFEST)!])).toEqual([])
  })
  test('names its files in the manifest, and no other', () => {
    const named = [...files.get(MANIFEST)!.matchAll(/<file href="([^"]+)"/g)].map(found => found[1])
    expect(named).toEqual([...files.keys()].filter(name => name !== MANIFEST))
  })
  test('says which answer is right', () => {
    const [council] = choicesOfMeaning(bridge)
    const choice = named(files, 'meaning-1')
    expect(choice).toContain(`<correctResponse><value>C${council!.right + 1}</value></correctResponse>`)
    expect(choice).toContain(
      `<simpleChoice identifier="C${council!.right + 1}">The elected members who make a city’s laws and pass its budget.<`,
    )
    const { key } = matching(bridge)!
    for (const [word, meaning] of key.entries())
      expect(named(files, 'matching')).toContain(`<value>W${word + 1} M${meaning + 1}</value>`)
    expect(named(files, 'blank-2')).toContain(
      '<p>Two <textEntryInteraction responseIdentifier="RESPONSE" expectedLength="30"/> will be',
    )
    expect(named(files, 'blank-2')).toContain('mapKey="bond issue" mappedValue="1" caseSensitive="false"')
    expect(named(files, 'question-2')).toContain('<value>C2</value>')
    expect(named(files, 'question-3')).not.toContain('correctResponse')
  })
  test('of another lesson has other names', () => {
    const other = qti({ ...bridge, title: 'The other bridge' }, english)
    expect([...other.keys()].filter(name => files.has(name))).toEqual([MANIFEST])
  })
})

test('the schemas would complain', async () => {
  const files = qti(bridge, english)
  const choice = named(files, 'meaning-1')
  expect(await complaints('qti-item', [choice.replace('single', 'one')])).not.toEqual([])
  expect(await complaints('qti-item', [choice.replace('<prompt>', '<prompt><script/>')])).not.toEqual([])
  const manifest = files.get(MANIFEST)!
  expect(await complaints('qti-manifest', [manifest.replaceAll('-2"', '-1"')])).not.toEqual([])
})

describe('the zip', () => {
  const zone = process.env.TZ
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })
  test('holds every file whole', () => {
    const held = Object.entries(unzipSync(qtiPackage(bridge, english)))
    expect(new Map(held.map(([name, bytes]) => [name, strFromU8(bytes)]))).toEqual(qti(bridge, english))
  })
  test('is the same wherever it is made', () => {
    process.env.TZ = 'UTC'
    const one = qtiPackage(bridge, english)
    process.env.TZ = 'Asia/Tokyo'
    expect(qtiPackage(bridge, english)).toEqual(one)
  })
})

test('any words make documents by the schemas, as many as there are questions', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(hostileLesson, { minLength: 15, maxLength: 15 }), async lessons => {
      const all = lessons.map(lesson => qti(lesson, english))
      expect(all.map(files => itemsIn(files).length)).toEqual(
        lessons.map(
          lesson =>
            choicesOfMeaning(lesson).length +
            (matching(lesson) ? 1 : 0) +
            (fillIn(lesson)?.sentences.length ?? 0) +
            lesson.questions.length,
        ),
      )
      expect(await complaints('qti-item', all.flatMap(itemsIn))).toEqual([])
      expect(
        await complaints(
          'qti-manifest',
          all.map(files => files.get(MANIFEST)!),
        ),
      ).toEqual([])
    }),
    { numRuns: 8, endOnFailure: true },
  )
})
