import { expect, test } from 'vitest'
import { FORMATS } from '../../../src/classroom/exports/formats.ts'
import { fileName } from '../../../src/classroom/file-name.ts'
import { readTable } from '../../../src/classroom/pack-csv.ts'
import { english } from '../english.ts'
import { bridge } from '../lessons.ts'

test('every format makes something, under a name of its own', () => {
  for (const { make } of FORMATS) expect(make(bridge, english).length).toBeGreaterThan(200)
  const names = FORMATS.map(({ name, ending }) => fileName(bridge.title, name, ending))
  expect(names[0]).toBe('the-bridge-on-mill-street-csv.csv')
  expect(new Set(names).size).toBe(FORMATS.length)
})

test('the table says that it is Unicode, and we read it back all the same', () => {
  const table = `${FORMATS[0].make(bridge)}`
  expect(table.startsWith('\uFEFFterm,')).toBe(true)
  const { entries, troubles } = readTable(table, 'rivera', '2026-11-22')
  expect(troubles).toEqual([])
  expect(entries).toHaveLength(5)
})
