/** The extension as the package's own build makes it. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { BrowserName } from './browsers.ts'
import { Trouble } from './trouble.ts'

export const root = join(import.meta.dirname, '..', '..')

/** Where a browser's build lies. */
export const distOf = (browser: BrowserName): string => join(root, 'dist', browser)

/** Builds the extension for one browser. Trouble, with all that was printed, when it does not build. */
export async function build(browser: BrowserName): Promise<string> {
  const npm = process.env.npm_execpath
  const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []]
  const { code, output } = await new Promise<{ code: number | null; output: string }>(done => {
    const child = spawn(command, [...args, 'run', `build:${browser}`], {
      cwd: root,
      shell: !npm && process.platform === 'win32',
    })
    let output = ''
    child.stdout.on('data', chunk => {
      output += chunk
    })
    child.stderr.on('data', chunk => {
      output += chunk
    })
    child.on('error', error => done({ code: -1, output: error.message }))
    child.on('close', code => done({ code, output }))
  })
  if (code !== 0) throw new Trouble(`${output.trim()}\nThe extension could not be built.`)
  return distOf(browser)
}
