/** Where Chromium and Firefox are on this machine, and how to get one when they are not. */
import { spawn } from 'node:child_process'
import { constants } from 'node:fs'
import { access, readFile, realpath, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import {
  Browser,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers'
import { Trouble } from './trouble.ts'

export const browserNames = ['chromium', 'firefox'] as const
export type BrowserName = (typeof browserNames)[number]

/** What the search needs to know about the machine; a value, so that the search can be tried on any. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
  readonly root: boolean
  /** The text of /etc/os-release; empty where there is none. */
  readonly release: string
  /** Where downloaded browsers are kept from one time to the next. */
  readonly cache: string
}

/** No browser, and no way to get one. The message tells the reader what to do. */
export class BrowserMissing extends Trouble {}

interface Known {
  /** The environment variable that settles it. */
  readonly variable: string
  /** Names to look for on PATH. Branded Chrome is not among them: from 137 on it ignores --load-extension. */
  readonly commands: readonly string[]
  /** Where the browser's own installer puts it, where PATH is not the custom. */
  readonly places: (env: Machine['env']) => Partial<Record<NodeJS.Platform, readonly string[]>>
  readonly debian: string
  readonly download: Browser
  readonly downloadName: string
}

const known: Readonly<Record<BrowserName, Known>> = {
  chromium: {
    variable: 'NEWSGLOSS_CHROMIUM',
    commands: ['chromium', 'chromium-browser'],
    places: env => ({
      darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
      win32: [join(env.LOCALAPPDATA ?? '', 'Chromium', 'Application', 'chrome.exe')],
    }),
    debian: 'chromium',
    download: Browser.CHROME,
    downloadName: 'Chrome for Testing',
  },
  firefox: {
    variable: 'NEWSGLOSS_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    places: env => ({
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: [join(env.PROGRAMFILES ?? '', 'Mozilla Firefox', 'firefox.exe')],
    }),
    debian: 'firefox-esr',
    download: Browser.FIREFOX,
    downloadName: 'Firefox',
  },
}

export async function thisMachine(): Promise<Machine> {
  return {
    env: process.env,
    platform: process.platform,
    root: process.getuid?.() === 0,
    release: await readFile('/etc/os-release', 'utf8').catch(() => ''),
    cache: join(cacheFolder(), 'newsgloss', 'browsers'),
  }
}

/** The browser's program if it is here already, else null. Looks, and changes nothing. */
export async function findBrowser(name: BrowserName, machine: Machine): Promise<string | null> {
  const { variable, commands, places } = known[name]
  const set = machine.env[variable]
  if (set) {
    if (await runs(set)) return set
    throw new BrowserMissing(`${variable} is set to “${set}”, which is not a program that can be run.`)
  }
  for (const command of commands) {
    for (const folder of (machine.env.PATH ?? '').split(delimiter)) {
      const file = join(folder, command)
      if (folder !== '' && (await runs(file)) && !(await isSnap(file))) return file
    }
  }
  for (const file of places(machine.env)[machine.platform] ?? []) if (await runs(file)) return file
  return downloaded(name, machine)
}

/** The browser's program, installed first when there is none. `say` gets a line before anything slow. */
export async function findOrInstall(
  name: BrowserName,
  machine: Machine,
  say: (line: string) => void,
): Promise<string> {
  const found = await findBrowser(name, machine)
  if (found !== null) return found
  const tried: string[] = []
  if (machine.root && isDebian(machine.release)) {
    const trouble = await aptInstall(known[name].debian, say)
    if (trouble !== null) tried.push(trouble)
    const installed = await findBrowser(name, machine)
    if (installed !== null) return installed
  }
  const got = await download(name, machine, say)
  if ('file' in got) return got.file
  throw new BrowserMissing([...tried, got.trouble, advice(name, machine)].join('\n'))
}

function advice(name: BrowserName, machine: Machine): string {
  const { variable, debian } = known[name]
  const packaged = isDebian(machine.release) ? `install Debian's package “${debian}”, or ` : ''
  return `No ${title(name)} was found: ${packaged}set ${variable} to the path of one.`
}

/** How the browser is called in a sentence. */
export function title(name: BrowserName): string {
  return name === 'chromium' ? 'Chromium' : 'Firefox'
}

/** True on Debian and what follows its archive. Ubuntu's packages of both browsers are snaps, which see no /tmp. */
export function isDebian(release: string): boolean {
  const ids = [...release.matchAll(/^ID(?:_LIKE)?=(.*)$/gm)].flatMap(([, value]) =>
    (value ?? '').replaceAll('"', '').split(' '),
  )
  return ids.includes('debian') && !ids.includes('ubuntu')
}

/** Null when it went well, else what apt said. */
async function aptInstall(name: string, say: (line: string) => void): Promise<string | null> {
  say(`Installing Debian's package “${name}”; this can take a few minutes.`)
  const waiting = setInterval(() => say(`Still installing “${name}”.`), 30_000)
  const lock = ['-o', 'DPkg::Lock::Timeout=120']
  try {
    const steps = [
      [...lock, 'update'],
      [...lock, 'install', '-y', '--no-install-recommends', name],
    ]
    for (const step of steps) {
      const { code, output } = await run('apt-get', step)
      if (code !== 0) return `${output.trim()}\napt-get could not install “${name}” (it ended with ${code}).`
    }
    return null
  } finally {
    clearInterval(waiting)
  }
}

function run(command: string, args: readonly string[]): Promise<{ code: number | null; output: string }> {
  return new Promise(done => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', chunk => (output += chunk))
    child.stderr.on('data', chunk => (output += chunk))
    child.on('error', error => done({ code: -1, output: error.message }))
    child.on('close', code => done({ code, output }))
  })
}

async function downloaded(name: BrowserName, machine: Machine): Promise<string | null> {
  const here = await getInstalledBrowsers({ cacheDir: machine.cache }).catch(() => [])
  for (const { browser, executablePath } of here) {
    if (browser === known[name].download && (await runs(executablePath))) return executablePath
  }
  return null
}

async function download(
  name: BrowserName,
  machine: Machine,
  say: (line: string) => void,
): Promise<{ file: string } | { trouble: string }> {
  const { download: browser, downloadName } = known[name]
  try {
    const platform = detectBrowserPlatform()
    if (platform === undefined) return { trouble: `${downloadName} is not offered for this kind of machine.` }
    const buildId = await resolveBuildId(browser, platform, 'stable')
    say(`Downloading ${downloadName} ${buildId.replace('stable_', '')} to ${machine.cache}.`)
    const { executablePath } = await install({
      browser,
      buildId,
      cacheDir: machine.cache,
      platform,
      // What the program needs beside itself comes by apt, which only root may ask for.
      installDeps: machine.root && machine.platform === 'linux' && browser === Browser.CHROME,
      downloadProgressCallback: progress(downloadName, say),
    })
    return { file: executablePath }
  } catch (error) {
    return {
      trouble: `${downloadName} could not be downloaded: ${String((error as Error).message ?? error)}`,
    }
  }
}

/** A line for every fifth of the way. */
function progress(what: string, say: (line: string) => void) {
  let told = 0
  return (have: number, all: number) => {
    const fifths = all > 0 ? Math.floor((5 * have) / all) : 0
    if (fifths <= told || fifths === 5) return
    told = fifths
    say(`${what}: ${fifths * 20} % of ${Math.round(all / 1e6)} MB.`)
  }
}

async function runs(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => null)
  if (!found?.isFile()) return false
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  )
}

/** A snap sees a /tmp of its own, so that the profile we write there would be missing. */
async function isSnap(file: string): Promise<boolean> {
  const real = await realpath(file)
  if (real === '/usr/bin/snap' || real.startsWith('/snap/')) return true
  const { size } = await stat(real)
  return size < 10_000 && (await readFile(real, 'utf8')).includes('/snap/bin/')
}

function cacheFolder(): string {
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches')
  if (process.platform === 'win32') return process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local')
  return process.env.XDG_CACHE_HOME || join(homedir(), '.cache')
}
