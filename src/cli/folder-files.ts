/** The files of a folder, by path from there. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const read = (folder: string, paths: readonly string[]): Map<string, Uint8Array> =>
  new Map(paths.map(path => [path, readFileSync(join(folder, path))]))

/** Every file under a folder. */
export const filesIn = (folder: string): Map<string, Uint8Array> => read(folder, pathsIn(folder))

function pathsIn(folder: string, leaveOut: RegExp = /^$/): string[] {
  const paths = (inner: string): string[] =>
    readdirSync(inner, { withFileTypes: true }).flatMap(item => {
      const path = join(inner, item.name)
      if (leaveOut.test(item.name)) return []
      return item.isDirectory() ? paths(path) : item.isFile() ? [path] : []
    })
  return paths(folder).map(path => relative(folder, path).replaceAll('\\', '/'))
}

/** What is made, not written. */
const MADE = /^(?:\.git|node_modules|dist|.*\.log)$/

/**
 * What the project is built from: all that git knows or would take; where there is no git, as in an unpacked source
 * archive, all that is not made.
 */
export function sourcesIn(folder: string): Map<string, Uint8Array> {
  const git = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: folder,
    env: ownEnvironment(),
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  const known = git.status === 0 ? git.stdout.split('\0').filter(path => path !== '') : []
  const there = [...new Set(known)].filter(path => existsSync(join(folder, path)))
  return read(folder, there.includes('package.json') ? there : pathsIn(folder, MADE))
}

/** In a hook git's own variables name the repository that the hook belongs to, whatever folder is meant. */
const ownEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')))
