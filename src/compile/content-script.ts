/**
 * The content script and its style sheet, each one plain file.
 *
 * The script is not in the manifest, since it is registered only for sites the reader grants; and a script built the
 * usual way would be a loader that exposes our files to every page. So it is built by itself, as one IIFE.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'

/**
 * @param root the project's folder.
 * @param scripts what to call the two files.
 * @param shadow `open` lets an accessibility checker see into the card; released builds are `closed`.
 */
export function contentScript(
  root: string,
  scripts: { readonly js: string; readonly css: string },
  shadow: ShadowRootMode,
): Plugin {
  return {
    name: 'newsgloss:content-script',
    apply: 'build',
    async generateBundle() {
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
            input: join(root, 'src/content.ts'),
            output: { format: 'iife', entryFileNames: scripts.js },
          },
        },
      })
      const [result] = [output].flat()
      if (!result || !('output' in result)) throw new Error('The content script did not build.')
      const [script, ...more] = result.output
      if (more.length > 0)
        throw new Error(
          `The content script must be one file; it made ${more.map(file => file.fileName).join(', ')} too.`,
        )
      this.emitFile({ type: 'asset', fileName: scripts.js, source: script.code })
      this.emitFile({
        type: 'asset',
        fileName: scripts.css,
        source: readFileSync(join(root, 'src/page/marks.css'), 'utf8'),
      })
    },
  }
}
