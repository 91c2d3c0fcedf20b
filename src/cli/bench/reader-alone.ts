/**
 * The reader of citations as it ships, bundled, for a process of its own: what other benchmarks have taught the engine
 * and how their loader rewrites our source would count against it.
 */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { root } from '../built.ts'
import { temporaryFolder } from '../drive/lifetime.ts'

const address = (file: string): string => JSON.stringify(pathToFileURL(file).href)

/** What a module run beside the reader may import, as source text. */
export interface Alone {
  /** An import specifier of `readCitations`. */
  readonly reader: string
  /** An import specifier of the npm library `citation`. */
  readonly library: string
  /** Runs a module and returns what it prints. Its `text` is the text given. */
  run(source: string): string
}

/** Lets `work` run modules beside the reader and a text; all files are gone afterwards. */
export async function readerAlone<T>(text: string, work: (alone: Alone) => T): Promise<T> {
  const folder = temporaryFolder()
  try {
    const entry = join(root, 'src/match/read-citations.ts')
    const lib = { entry, formats: ['es' as const], fileName: () => 'reader.js' }
    await build({ root, configFile: false, logLevel: 'error', build: { outDir: folder.path, lib } })
    writeFileSync(join(folder.path, 'text.txt'), text)
    return work({
      reader: address(join(folder.path, 'reader.js')),
      library: address(createRequire(import.meta.url).resolve('citation')),
      run(source) {
        const file = join(folder.path, 'run.mjs')
        writeFileSync(
          file,
          `import { readFileSync } from 'node:fs'\nconst text = readFileSync(new URL('text.txt', import.meta.url), 'utf8')\n${source}`,
        )
        const { stdout, stderr, status } = spawnSync(process.execPath, [file], { encoding: 'utf8' })
        if (status !== 0) throw new Error(stderr)
        return stdout
      },
    })
  } finally {
    folder.end()
  }
}
