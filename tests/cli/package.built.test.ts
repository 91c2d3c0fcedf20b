/** What the stores get is the same to the last byte, whoever makes it and wherever. */
import { execFile } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { root } from '../../src/cli/built.ts'
import { temporaryFolder } from '../../src/cli/drive/lifetime.ts'
import { sourcesIn } from '../../src/cli/folder-files.ts'

const run = promisify(execFile)

/** A copy of the sources elsewhere, packaged there. @returns a line for each archive: its sum and its name. */
async function packageIn(folder: string, zone: string, language: string): Promise<string[]> {
  for (const [path, bytes] of sourcesIn(root)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  const { VITEST: _, NODE_ENV: __, ...env } = process.env
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs')
  const { stdout } = await run(process.execPath, [tsx, join('src', 'cli', 'package.ts')], {
    cwd: folder,
    env: { ...env, TZ: zone, LANG: language, LC_ALL: language },
  })
  return stdout.trim().split('\n')
}

it('is packaged the same in two folders, two time zones and two languages', {
  timeout: 300_000,
}, async () => {
  const folder = temporaryFolder()
  try {
    const one = await packageIn(join(folder.path, 'a'), 'America/Los_Angeles', 'C')
    const other = await packageIn(
      join(folder.path, 'another place', 'much', 'deeper'),
      'Pacific/Kiritimati',
      'de_DE.UTF-8',
    )
    expect(one.map(line => line.replace(/^[0-9a-f]{64} {2}/, ''))).toEqual([
      expect.stringMatching(/^dist\/newsgloss-[\d.]+-chromium\.zip$/),
      expect.stringMatching(/^dist\/newsgloss-[\d.]+-firefox\.zip$/),
      expect.stringMatching(/^dist\/newsgloss-[\d.]+-source\.zip$/),
    ])
    expect(other).toEqual(one)
  } finally {
    folder.end()
  }
})
