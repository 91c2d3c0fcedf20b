/** The names and sentences the browser itself shows, put where it looks for them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

export const locales = (root: string): Plugin => ({
  name: 'newsgloss:locales',
  apply: 'build',
  generateBundle() {
    const folder = join(root, 'assets/_locales')
    for (const locale of readdirSync(folder))
      this.emitFile({
        type: 'asset',
        fileName: `_locales/${locale}/messages.json`,
        source: readFileSync(join(folder, locale, 'messages.json'), 'utf8'),
      })
  },
})
