/** A build whose cards stand in an open shadow root, for checkers that see no other: never the one that is released. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { BrowserName } from '../../src/cli/browsers.ts'
import { root } from '../../src/cli/built.ts'
import { temporaryFolder } from '../../src/cli/drive/lifetime.ts'

/** Builds it for one browser into a folder that ends with us. */
export async function buildOpen(browser: BrowserName): Promise<{ readonly path: string; end(): void }> {
  const folder = temporaryFolder()
  const { VITEST: _, ...env } = process.env
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const output: string[] = []
  const code = await new Promise<number | null>(done => {
    const child = spawn(
      process.execPath,
      [vite, 'build', '--mode', browser, '--outDir', folder.path, '--logLevel', 'warn'],
      { cwd: root, env: { ...env, NODE_ENV: 'production', NEWSGLOSS_SHADOW: 'open' } },
    )
    child.stdout.on('data', chunk => output.push(String(chunk)))
    child.stderr.on('data', chunk => output.push(String(chunk)))
    child.on('close', done)
  })
  if (code !== 0) throw new Error(`${output.join('')}\nThe build with open cards failed.`)
  return folder
}
