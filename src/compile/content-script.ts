/**
 * The content scripts and their style sheet, each one plain file.
 *
 * No script is in the manifest, since they are registered only for sites the reader grants; and a script built the
 * usual way would be a loader that exposes our files to every page. So each is built by itself, as one IIFE.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'

/** Our own files of what a page gets, and what to call them. */
interface Scripts {
  readonly js: string
  readonly css: string
  readonly first: string
}

/** One file of ours with everything it imports. */
async function bundled(
  root: string,
  input: string,
  fileName: string,
  shadow: ShadowRootMode,
): Promise<string> {
  const output = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    define: { __SHADOW_MODE__: JSON.stringify(shadow), 'process.env.NODE_ENV': '"production"' },
    // A page pays for every byte of this script: see docs/decisions/0003-cards-without-preact.md.
    resolve: {
      alias: [{ find: /^preact(?:\/jsx-runtime)?$/, replacement: join(root, 'src/ui/plain-jsx.ts') }],
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      rollupOptions: {
        input: join(root, input),
        output: { format: 'iife', entryFileNames: fileName },
      },
    },
  })
  const [result] = [output].flat()
  if (!result || !('output' in result)) throw new Error(`${input} did not build.`)
  const [script, ...more] = result.output
  if (more.length > 0)
    throw new Error(
      `A content script must be one file; ${input} made ${more.map(file => file.fileName).join(', ')} too.`,
    )
  return script.code
}

/**
 * @param root the project's folder.
 * @param scripts what to call the files.
 * @param shadow `open` lets an accessibility checker see into the card; released builds are `closed`.
 */
export function contentScript(root: string, scripts: Scripts, shadow: ShadowRootMode): Plugin {
  return {
    name: 'newsgloss:content-script',
    apply: 'build',
    async generateBundle() {
      for (const [input, fileName] of [
        ['src/content.ts', scripts.js],
        ['src/arriving.ts', scripts.first],
      ] as const)
        this.emitFile({
          type: 'asset',
          fileName,
          source: await bundled(root, input, fileName, shadow),
        })
      this.emitFile({
        type: 'asset',
        fileName: scripts.css,
        source: readFileSync(join(root, 'src/page/marks.css'), 'utf8'),
      })
    },
  }
}
