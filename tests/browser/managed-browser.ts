/**
 * A browser in the care of a school, with a real policy file. Chromium reads it from one place on the machine, which
 * only its administrator may write; of Firefox a copy is made, since it reads the file beside its own program.
 */
import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type BrowserName, findOrInstall, thisMachine } from '../../src/cli/browsers.ts'
import { distOf } from '../../src/cli/built.ts'
import { extensionId } from '../../src/cli/drive/chromium.ts'
import { onEnd, temporaryFolder } from '../../src/cli/drive/lifetime.ts'
import type { Start } from '../../src/cli/drive/session.ts'
import { FIREFOX_ID } from '../../src/compile/manifest.ts'

export interface Managed {
  /** What the browser is started with. */
  readonly start: Pick<Start, 'program' | 'extension'>
  /** Settles something else. */
  settle(policy: object): void
  /** Takes the policy away again. */
  end(): void
}

/** Files this small are copied, so that the program takes the copy's folder for its own; the rest is linked. */
const SMALL = 10_000_000

/** Where the program looks for the policies of its machine. */
function policyFolder(program: string): string {
  const version = execFileSync(program, ['--version'], { encoding: 'utf8' })
  const places: Partial<Record<NodeJS.Platform, string>> = {
    linux: version.includes('Chrome for Testing')
      ? '/etc/opt/chrome_for_testing/policies/managed'
      : '/etc/chromium/policies/managed',
  }
  const place = places[process.platform]
  if (!place)
    throw new Error(`Where Chromium looks for policies on ${process.platform} is not known to this test.`)
  return place
}

/** Folders that must be made for a path, the outermost last. */
const missingOf = (path: string): string[] => (existsSync(path) ? [] : [path, ...missingOf(dirname(path))])

function manageChromium(program: string, extension: string): Omit<Managed, 'start'> {
  const folder = policyFolder(program)
  // Under its own id the policy reaches this copy of the extension, and no other.
  const id = extensionId(extension)
  const file = join(folder, `newsgloss-test-${id}.json`)
  const made = missingOf(folder)
  const settle = (policy: object): void => {
    try {
      mkdirSync(folder, { recursive: true })
      writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }))
    } catch (error) {
      throw new Error(
        `${folder} must be writable to test policies in Chromium: run the tests as root. (${error})`,
      )
    }
  }
  return {
    settle,
    end() {
      rmSync(file, { force: true })
      for (const path of made)
        if (existsSync(path) && readdirSync(path).length === 0) rmSync(path, { recursive: true })
    },
  }
}

/** A copy of Firefox with a policy beside it. */
function copyFirefox(
  program: string,
  copy: string,
): { readonly program: string; settle(policy: object): void } {
  const real = realpathSync(program)
  for (const name of readdirSync(dirname(real))) {
    if (name === 'distribution') continue
    const file = join(dirname(real), name)
    const { size } = statSync(file)
    if (statSync(file).isFile() && size < SMALL) copyFileSync(file, join(copy, name))
    else symlinkSync(file, join(copy, name))
  }
  const distribution = join(copy, 'distribution')
  mkdirSync(distribution)
  return {
    program: join(copy, basename(real)),
    settle: policy =>
      writeFileSync(
        join(distribution, 'policies.json'),
        JSON.stringify({ policies: { '3rdparty': { Extensions: { [FIREFOX_ID]: policy } } } }),
      ),
  }
}

/** Prepares a browser with a copy of the extension, so that what is settled concerns no other. */
export async function manage(browser: BrowserName, policy: (program: string) => object): Promise<Managed> {
  const program = await findOrInstall(browser, await thisMachine(), console.log)
  const folder = temporaryFolder()
  const extension = join(folder.path, 'extension')
  cpSync(distOf(browser), extension, { recursive: true })
  const copy = join(folder.path, 'browser')
  mkdirSync(copy)
  const own =
    browser === 'chromium'
      ? { program, ...manageChromium(program, extension) }
      : { ...copyFirefox(program, copy), end() {} }
  own.settle(policy(program))
  const taken = onEnd(own.end)
  return {
    start: { program: own.program, extension },
    settle: own.settle,
    end() {
      taken()
      folder.end()
    },
  }
}
