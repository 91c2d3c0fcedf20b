/** Who may import whom. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

const ROWS = [
  ['text'],
  ['match'],
  ['glossary'],
  ['classroom'],
  ['page', 'ui', 'browser', 'compile'],
  ['cli', 'teaching', 'studying'],
  [''],
]

const src = join(import.meta.dirname, '../src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(file => /\.tsx?$/.test(file))
const folderOf = (file: string): string => (file.includes('/') ? file.split('/')[0]! : '')
const rowOf = (folder: string): number => ROWS.findIndex(row => row.includes(folder))

const imports = files.flatMap(file =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(found => ({
    file,
    from: found[1]!,
  })),
)

test('every folder of src stands in a row', () => {
  expect([...new Set(files.map(folderOf))].filter(folder => rowOf(folder) < 0)).toEqual([])
})

test('imports go down the rows; folders in one row do not know each other', () => {
  const wrong = imports
    .filter(({ from }) => from.startsWith('.') && /\.tsx?$/.test(from))
    .map(({ file, from }) => ({ file, to: relative(src, join(src, dirname(file), from)) }))
    .filter(({ file, to }) => {
      const here = folderOf(file)
      const there = folderOf(to)
      return here !== there && rowOf(there) >= rowOf(here)
    })
  expect(wrong.map(({ file, to }) => `${file} imports ${to}`)).toEqual([])
})

test('only src/browser knows webextension-polyfill', () => {
  const knowing = imports.filter(({ from }) => from === 'webextension-polyfill').map(({ file }) => file)
  expect(knowing.filter(file => !file.startsWith('browser/'))).toEqual([])
})
