import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { localesIn } from '../../src/compile/catalog.ts'
import { readGlossary } from '../../src/compile/glossary.ts'

const root = mkdtempSync(join(tmpdir(), 'newsgloss-stray-'))
for (const folder of ['assets/_locales/en', 'assets/glossary/tax'])
  mkdirSync(join(root, folder), { recursive: true })
for (const file of [
  'assets/_locales/.DS_Store',
  'assets/glossary/.DS_Store',
  'assets/glossary/tax/.irs.md.swp',
])
  writeFileSync(join(root, file), 'x')
afterAll(() => rmSync(root, { recursive: true }))

test('what a file manager or an editor leaves in our folders is passed over', () => {
  expect(localesIn(root)).toEqual(['en'])
  expect(readGlossary(root)).toMatchObject({ problems: [] })
})
test('what an author has misnamed is told', () => {
  writeFileSync(join(root, 'assets/glossary/tax/My Entry.md'), 'x')
  expect(readGlossary(root).problems.map(({ file }) => file)).toEqual(['assets/glossary/tax/My Entry.md'])
})
