import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { filesIn, sourcesIn } from '../../src/cli/folder-files.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsgloss-files-'))
  for (const inner of ['src/text', 'dist', 'node_modules/x'])
    mkdirSync(join(folder, inner), { recursive: true })
  const paths = [
    'package.json',
    '.gitignore',
    'src/text/word.ts',
    'dist/a.zip',
    'node_modules/x/x.js',
    'npm.log',
  ]
  for (const path of paths) writeFileSync(join(folder, path), path)
  writeFileSync(join(folder, '.gitignore'), 'node_modules\ndist\n*.log\n')
})
afterEach(() => rmSync(folder, { recursive: true }))

const sources = ['.gitignore', 'package.json', 'src/text/word.ts']

it('finds every file of a folder', () => {
  expect([...filesIn(join(folder, 'src')).keys()]).toEqual(['text/word.ts'])
  expect(Buffer.from(filesIn(folder).get('src/text/word.ts')!).toString()).toBe('src/text/word.ts')
  expect(filesIn(folder).size).toBe(6)
})

it('takes for sources what is written, not what is made', () => {
  expect([...sourcesIn(folder).keys()].sort()).toEqual(sources)
})

it('asks git where there is one, and leaves out what has been deleted', () => {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')))
  const git = (...given: string[]) => spawnSync('git', given, { cwd: folder, env })
  expect(git('init').status).toBe(0)
  writeFileSync(join(folder, 'old.ts'), '')
  git('add', 'old.ts', 'package.json')
  rmSync(join(folder, 'old.ts'))
  expect([...sourcesIn(folder).keys()].sort()).toEqual(sources)
  writeFileSync(join(folder, '.gitignore'), 'node_modules\ndist\n*.log\nsrc\n')
  expect([...sourcesIn(folder).keys()].sort()).toEqual(['.gitignore', 'package.json'])
})
