/** The names and sentences of the interface, put where the browser looks for them. */
import type { Plugin } from 'vite'
import { catalogText, localesIn } from './catalog.ts'

export const locales = (root: string): Plugin => ({
  name: 'newsgloss:locales',
  apply: 'build',
  generateBundle() {
    for (const locale of localesIn(root))
      this.emitFile({
        type: 'asset',
        fileName: `_locales/${locale}/messages.json`,
        source: catalogText(root, locale),
      })
  },
})
