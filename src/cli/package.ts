/** `npm run package`: what the stores get. Builds, makes sure that the builds are silent, zips them and their source. */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { breachesOf } from '../compile/silence.ts'
import { archive } from './archive.ts'
import { browserNames } from './browsers.ts'
import { build, distOf, root } from './built.ts'
import { filesIn, sourcesIn } from './folder-files.ts'
import { run, Trouble } from './trouble.ts'

const versionIn = (file: string): string =>
  (JSON.parse(readFileSync(join(root, file), 'utf8')) as { version: string }).version

/** The one version that both files must name. */
function version(): string {
  const [manifest, npm] = [versionIn('manifest.json'), versionIn('package.json')]
  if (manifest === npm) return manifest
  throw new Trouble(`manifest.json is version ${manifest} and package.json ${npm}: make them one.`)
}

/** Writes an archive into dist, and prints its line as `sha256sum` would. */
function write(name: string, files: ReadonlyMap<string, Uint8Array>): void {
  const bytes = archive(files)
  const file = join(root, 'dist', name)
  writeFileSync(file, bytes)
  const sum = createHash('sha256').update(bytes).digest('hex')
  process.stdout.write(`${sum}  ${relative(root, file).replaceAll('\\', '/')}\n`)
}

await run(async () => {
  const name = `newsgloss-${version()}`
  // Set by whoever tests the card's accessibility; a release is never built so.
  delete process.env.NEWSGLOSS_SHADOW
  for (const browser of browserNames) {
    const [breach] = breachesOf(await build(browser))
    if (breach !== undefined) throw new Trouble(`The build for ${browser} is not packaged: ${breach}`)
  }
  for (const browser of browserNames) write(`${name}-${browser}.zip`, filesIn(distOf(browser)))
  write(`${name}-source.zip`, sourcesIn(root))
})
