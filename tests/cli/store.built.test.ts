/** What addons.mozilla.org says of the build before a person looks at it. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { root } from '../../src/cli/built.ts'

const run = promisify(execFile)

interface Said {
  readonly code: string
  readonly file: string
  readonly line: number
  readonly column: number
}
interface Review {
  readonly errors: readonly Said[]
  readonly warnings: readonly Said[]
  readonly notices: readonly Said[]
}

async function review(folder: string): Promise<Review> {
  const program = join(root, 'node_modules', 'web-ext', 'bin', 'web-ext.js')
  const asked = ['lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery']
  // It ends with 1 where it finds errors; they are in what it prints.
  const { stdout } = await run(process.execPath, [program, ...asked], { maxBuffer: 2 ** 26 }).catch(
    (ended: { stdout: string }) => ended,
  )
  return JSON.parse(stdout) as Review
}

/**
 * The one warning we know: Preact can set `innerHTML` from a property of that name. We never give it one, which
 * `tests/no-html.test.ts` holds us to, and our pages' policy lets no script in that way.
 */
it('has nothing against it but one line of a library that we never reach', { timeout: 120_000 }, async () => {
  const folder = join(root, 'dist', 'firefox')
  const { errors, warnings, notices } = await review(folder)
  expect(errors).toEqual([])
  expect(notices).toEqual([])
  expect(warnings.map(({ code }) => code)).toEqual(['UNSAFE_VAR_ASSIGNMENT'])
  const [{ file, line, column }] = warnings as [Said]
  const place = readFileSync(join(folder, file), 'utf8')
    .split('\n')
    [line - 1]!.slice(Math.max(0, column - 200), column + 100)
  expect(place).toMatch(/__html/)
})
