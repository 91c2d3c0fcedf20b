/** Twenty thousand files, links and tables that somebody has spoiled: none may stop us, and what is taken must stay as taken. */
import { readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { deflateSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { assignmentFile, readAssignment, readAssignmentFile } from '../../src/classroom/assignment-file.ts'
import { assignmentIn, linkOf } from '../../src/classroom/assignment-link.ts'
import { readTable } from '../../src/classroom/pack-csv.ts'
import { packFile, readPackFile } from '../../src/classroom/pack-file.ts'
import { teacherPack } from '../../src/classroom/teacher-pack.ts'
import { garbled, json, spoiled, spoiledFile, trick } from '../../src/cli/soak/spoiled.ts'
import { hashOf } from '../../src/text/word.ts'
import { assignment, pack, TODAY } from './examples.ts'

const RUNS = 5_000
const SEED = 20_261_122

const schemaOf = (name: string) =>
  new Ajv({ strict: false }).compile(
    JSON.parse(
      readFileSync(new URL(`../../assets/schemas/${name}.schema.json`, import.meta.url), 'utf8'),
    ) as object,
  )

/** What no text of ours may hold. */
const UNSEEN = /[\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\ue000-\uf8ff\0]|\p{Cs}/u
const textsOf = (of: unknown): string[] =>
  typeof of === 'string'
    ? [of]
    : typeof of === 'object' && of !== null
      ? Object.values(of).flatMap(textsOf)
      : []

const isInert = (of: unknown): void => {
  for (const text of textsOf(of)) expect(text).not.toMatch(UNSEEN)
}

const explain = (troubles: readonly { readonly say: string }[]): void => {
  for (const { say } of troubles) expect(say).toMatch(/[.?”]$/)
}

describe('spoiled', { timeout: 240_000 }, () => {
  test('packs', () => {
    const fits = schemaOf('pack')
    let taken = 0
    fc.assert(
      fc.property(spoiledFile(packFile(pack)), text => {
        const { pack, troubles } = readPackFile(text, TODAY)
        explain(troubles)
        expect(pack !== null || troubles.length > 0).toBe(true)
        if (!pack) return
        taken++
        expect(troubles.length > 0 || fits(JSON.parse(text))).toBe(true)
        const again = packFile(pack)
        expect(fits(JSON.parse(again))).toBe(true)
        expect(readPackFile(again, '2030-01-01')).toEqual({ pack, troubles: [] })
        isInert(pack)
        for (const { sources } of pack.entries)
          for (const { address } of sources)
            expect(new URL(address)).toMatchObject({ protocol: 'https:', username: '' })
        const ids = Object.keys(teacherPack(pack).pack.entries)
        expect(ids).toEqual(pack.entries.map(({ id }) => `${pack.id}/${id}`))
      }),
      { seed: SEED, numRuns: RUNS },
    )
    expect(taken).toBeGreaterThan(RUNS / 4)
  })

  test('assignments', () => {
    const fits = schemaOf('assignment')
    let taken = 0
    fc.assert(
      fc.property(spoiledFile(assignmentFile(assignment)), text => {
        const { assignment, troubles } = readAssignmentFile(text)
        explain(troubles)
        expect(assignment === null).toBe(troubles.length > 0)
        if (!assignment) return
        taken++
        expect(fits(JSON.parse(text))).toBe(true)
        const again = assignmentFile(assignment)
        expect(fits(JSON.parse(again))).toBe(true)
        expect(readAssignmentFile(again).assignment).toEqual(assignment)
        isInert(assignment)
        const link = linkOf(assignment)
        const found = typeof link === 'string' ? assignmentIn(link) : null
        expect(found && 'assignment' in found ? found.assignment : found).toEqual(assignment)
      }),
      { seed: SEED, numRuns: RUNS },
    )
    expect(taken).toBeGreaterThan(RUNS / 20)
  })

  test('links', () => {
    const sound = linkOf(assignment)
    if (typeof sound !== 'string') throw new Error(sound.say)
    const list = [
      'a-1',
      'T',
      '2026-11-20',
      'https://e.example/',
      'N',
      'By',
      'Note',
      [['a/b', 'n', 1], [['setback', 'A distance.', 'More.', ['set-back']]]],
      ['Q', ['Q', ['a', 'b'], 1]],
    ]
    const packed = (text: string, checked: boolean): string => {
      const squeezed = deflateSync(new TextEncoder().encode(text), { level: 1 })
      const bytes = Buffer.alloc(4 + squeezed.length)
      if (checked) bytes.writeUInt32BE(hashOf(text))
      bytes.set(squeezed, 4)
      return bytes.toString('base64url')
    }
    const raw = fc.uint8Array({ maxLength: 300 }).map(bytes => Buffer.from(bytes).toString('base64url'))
    const inside = fc.oneof(
      { arbitrary: spoiled(list).map(of => packed(json(of), true)), weight: 6 },
      { arbitrary: garbled(json(list)).map(text => packed(text, true)), weight: 2 },
      { arbitrary: raw, weight: 1 },
    )
    const link = fc.oneof(
      { arbitrary: inside.map(letters => `https://e.example/a#x&newsgloss=1.${letters}`), weight: 4 },
      { arbitrary: garbled(sound), weight: 1 },
    )
    let taken = 0
    fc.assert(
      fc.property(link, address => {
        const found = assignmentIn(address)
        if (!found) return
        expect(address.startsWith(found.address.split('#')[0]!)).toBe(true)
        if ('troubles' in found) {
          expect(found.troubles).not.toEqual([])
          explain(found.troubles)
          return
        }
        taken++
        isInert(found.assignment)
        expect(readAssignment(JSON.parse(assignmentFile(found.assignment))).assignment).toEqual(
          found.assignment,
        )
      }),
      { seed: SEED, numRuns: RUNS },
    )
    expect(taken).toBeGreaterThan(RUNS / 20)
  })

  test('tables', () => {
    const table =
      'Term,Definition,"Also, known as",Explanation,Source,Clues\nvariance,"Leave to ""build"".",zoning variance|use variance,"One.\n\nTwo.",https://example.gov/,town\nsetback;x,A distance.,,,,\n\'=SUM,Adds.,,,,\n'
    const cell = fc.oneof(trick, fc.string({ unit: 'grapheme', maxLength: 12 }))
    const row = fc
      .array(cell, { maxLength: 7 })
      .chain(cells => fc.constantFrom(',', ';', '\t').map(by => cells.join(by)))
    const spoilt = fc.oneof(
      { arbitrary: garbled(table), weight: 3 },
      {
        arbitrary: fc
          .array(row, { maxLength: 6 })
          .map(rows => `term,definition,also,source\n${rows.join('\n')}`),
        weight: 2,
      },
    )
    let taken = 0
    fc.assert(
      fc.property(spoilt, text => {
        const { entries, troubles } = readTable(text, 'a-1', TODAY)
        explain(troubles)
        taken += entries.length
        isInert(entries)
        const made = { id: 'a-1', title: 'T', by: '', note: '', entries, hides: [] }
        expect(readPackFile(packFile(made), '2030-01-01')).toEqual({ pack: made, troubles: [] })
      }),
      { seed: SEED, numRuns: RUNS },
    )
    expect(taken).toBeGreaterThan(RUNS / 2)
  })
})
